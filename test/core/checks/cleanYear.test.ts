import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAnswers } from '#core/checks/checkAnswers';
import { checkTotals } from '#core/checks/totals/checkTotals';
import { toFixedText } from '#core/numbers/decimalText';
import { multiply, rational, sum } from '#core/numbers/rational';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  derivedSum,
  money,
  percentOf,
  published,
  share,
  type Row,
} from './aCollectedYear';

const COUNTS = ['VT011', 'VT012'];
const INDICATORS = [
  derivedSum('VT010', ...COUNTS),
  ...COUNTS.map((code) => anIndicator(code)),
  anIndicator('VT020', { partOf: ['VT012'], valueIndicator: 'VT100' }),
  share('VT025', percentOf('VT020', 'VT012')),
  money('VT100'),
].map((indicator) => ({ ...indicator, growthReview: {} }));

interface Operator {
  readonly fixed: number;
  readonly mobile: number;
  /** Of 1,000 mobile subscriptions. */
  readonly broadband: number;
  /** In hundredths of a tỷ đồng. */
  readonly revenue: number;
  /** Growth of everything, in tenths of a per cent; without its sign, for all operators go one way. */
  readonly growth: number;
}

const AN_OPERATOR: fc.Arbitrary<Operator> = fc.record({
  fixed: fc.integer({ min: 0, max: 30_000 }),
  mobile: fc.integer({ min: 1, max: 900_000 }),
  broadband: fc.integer({ min: 0, max: 1000 }),
  revenue: fc.integer({ min: 1, max: 90_000 }),
  growth: fc.integer({ min: 1, max: 150 }),
});

/** One operator's honest sheet: totals of its parts, growth rounded to one decimal. */
function honestSheet({ fixed, mobile, broadband, revenue, growth }: Operator): Record<string, Row> {
  const grown = (value: number) => value + Math.trunc((value * growth) / 1000);
  const online = (subscriptions: number) => Math.trunc((subscriptions * broadband) / 1000);
  const share = rational(100 * online(grown(mobile)), grown(mobile));
  return {
    VT010: countRow(grown(fixed) + grown(mobile), fixed + mobile),
    VT011: countRow(grown(fixed), fixed),
    VT012: countRow(grown(mobile), mobile),
    VT020: countRow(online(grown(mobile)), online(mobile)),
    VT025: { current: toFixedText(share, 1), precision: '0.1' },
    VT100: {
      current: toFixedText(rational(grown(revenue), 100), 2),
      prior: toFixedText(rational(revenue, 100), 2),
      precision: '0.01',
    },
  };
}

function countRow(current: number, prior: number): Row {
  const growth = prior > 0 ? rational(100 * (current - prior), prior) : undefined;
  const stated = growth ? [`growth ${toFixedText(growth, 1)}`] : [];
  return { current: String(current), prior: String(prior), stated };
}

describe('a clean year', () => {
  it('has no findings', () => {
    fc.assert(
      fc.property(fc.array(AN_OPERATOR, { minLength: 1, maxLength: 6 }), (operators) => {
        const sheets = operators.map(honestSheet);
        const codes = sheets.map((_, position) => `DN${position}`);
        const collected = aCollectedYear({
          indicators: INDICATORS,
          units: codes.map((code) => aUnit(code)),
          sheets: Object.fromEntries(sheets.map((sheet, position) => [`DN${position}`, sheet])),
          known: sheets.flatMap((sheet, position) =>
            Object.entries(sheet).flatMap(([code, { prior }]) =>
              prior === undefined ? [] : [published(`DN${position}`, code, prior)],
            ),
          ),
        });
        const mobile = sum(sheets.map(({ VT012 }) => rational(Number(VT012?.current))));
        const totals = [
          {
            indicator: 'VT012',
            value: multiply(mobile, rational(1)),
            source: 'units' as const,
            isComplete: true,
            unitsExpected: codes,
            unitsReported: codes,
          },
        ];
        assert.deepEqual([...checkAnswers(collected), ...checkTotals(collected, totals)], []);
      }),
    );
  });
});
