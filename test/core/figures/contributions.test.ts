import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contributions } from '#core/figures/contributions';
import { toFixedText } from '#core/numbers/decimalText';
import { equals, sum } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import {
  anIndicator,
  aUnit,
  derivedSum,
  published,
  type Row,
  type YearStory,
} from '../checks/aCollectedYear';
import { totalOf } from './totalOf';

const MOBILE = anIndicator('VT012');

function brought(story: YearStory, code = 'VT012', decimals = 1): readonly string[] | undefined {
  return contributions(totalOf(story, code), decimals)?.map(
    ({ unit, kind, points }) => `${unit} ${kind} ${toFixedText(points, decimals)}`,
  );
}

// statistics.md M6: prior A 1000, B 500, C 300, D 200; now A 1080, B 470, C 330, E 150.
const STORY: YearStory = {
  indicators: [MOBILE],
  units: [
    aUnit('A'),
    aUnit('B'),
    aUnit('C'),
    aUnit('D', { validTo: '2021-12-31' }),
    aUnit('E', { validFrom: '2022-01-01' }),
  ],
  sheets: {
    A: { VT012: { current: '1080' } },
    B: { VT012: { current: '470' } },
    C: { VT012: { current: '330' } },
    E: { VT012: { current: '150' } },
  },
  known: [
    published('A', 'VT012', '1000'),
    published('B', 'VT012', '500'),
    published('C', 'VT012', '300'),
    published('D', 'VT012', '200'),
  ],
};

describe('contributions', () => {
  it('are points of the total, new and ended units apart', () => {
    assert.deepEqual(brought(STORY), [
      'A continuing 4.0',
      'B continuing -1.5',
      'C continuing 1.5',
      'E new 7.5',
      'D ended -10.0',
    ]);
  });

  it('tell apart what is lacking because a unit answers "x" now, of a derived sum too', () => {
    const units = ['A', 'B', 'C', 'D', 'E'].map((code) => aUnit(code));
    const sheets = { ...STORY.sheets, D: { VT012: { current: 'x' } } };
    const story = { ...STORY, units, sheets, indicators: [MOBILE, derivedSum('VT010', 'VT012')] };
    const known = [...(STORY.known ?? []), published('E', 'VT012', '0')];
    for (const code of ['VT012', 'VT010']) {
      assert.deepEqual(brought({ ...story, known }, code)?.slice(-2), [
        'E continuing 7.5',
        'D exempt -10.0',
      ]);
    }
  });

  it('count the part that no longer applies with the unit that still reports others', () => {
    const FIXED = anIndicator('VT011');
    const found = brought(
      {
        indicators: [FIXED, MOBILE, derivedSum('VT010', 'VT011', 'VT012')],
        units: [aUnit('A'), aUnit('B')],
        sheets: {
          A: { VT011: { current: 'x' }, VT012: { current: '1000' } },
          B: { VT011: { current: '110' }, VT012: { current: '800' } },
        },
        known: [
          published('A', 'VT011', '100'),
          published('A', 'VT012', '1000'),
          published('B', 'VT011', '100'),
          published('B', 'VT012', '800'),
        ],
      },
      'VT010',
    );
    // 2000 before; A 1100 → 1000, B 900 → 910.
    assert.deepEqual(found, ['A continuing -5.0', 'B continuing 0.5']);
  });

  it('add to the growth of the total, which is not that of the matched units', () => {
    const total = totalOf(STORY, 'VT012');
    assert.equal(total.growth && toFixedText(total.growth, 1), '1.5');
    assert.equal(total.likeForLikeGrowth && toFixedText(total.likeForLikeGrowth, 1), '4.4');
  });

  it('are those of its parts for a derived sum', () => {
    const phones = derivedSum('VT010', 'VT012');
    assert.deepEqual(
      brought({ ...STORY, indicators: [phones, MOBILE] }, 'VT010')?.at(-1),
      'D ended -10.0',
    );
  });

  it('are undefined of a partial total', () => {
    const sheets = { A: { VT012: { current: '1080' } } };
    assert.equal(brought({ ...STORY, sheets }), undefined);
  });

  it('are undefined against a published total that the units state otherwise', () => {
    const sheets = { A: { VT012: { current: '110', prior: '100' } } };
    const against = (total: string): YearStory => ({
      indicators: [MOBILE],
      units: [aUnit('A')],
      sheets,
      known: [published('', 'VT012', total)],
    });
    assert.equal(brought(against('99')), undefined);
    assert.deepEqual(brought(against('100')), ['A continuing 10.0']);
  });

  it('are undefined of rates, which are not added up', () => {
    const rate = { ...MOBILE, growthForm: 'pp' as const };
    assert.equal(brought({ ...STORY, indicators: [rate] }), undefined);
  });

  it('are undefined where last year had nothing', () => {
    const known = (STORY.known ?? []).map((one) => published(one.unit, 'VT012', '0'));
    assert.equal(brought({ ...STORY, known }), undefined);
  });

  it('add to the rounded growth, whatever the figures', () => {
    const PAIR = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(
        fc.array(PAIR, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        (pairs, decimals) => {
          const rows = pairs.map(([current, prior], place): [string, Record<string, Row>] => [
            `U${place}`,
            { VT012: { current: String(current), prior: String(prior) } },
          ]);
          const units = rows.map(([unit]) => aUnit(unit));
          const total = totalOf(
            { indicators: [MOBILE], units, sheets: Object.fromEntries(rows) },
            'VT012',
          );
          const found = contributions(total, decimals);
          if (total.growth === undefined) assert.equal(found, undefined);
          else {
            const whole = roundHalfAwayFromZero(total.growth, decimals);
            assert.ok(found && equals(sum(found.map(({ points }) => points)), whole));
          }
        },
      ),
    );
  });
});
