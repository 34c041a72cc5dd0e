import assert from 'node:assert/strict';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import { severityOf, type Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Decision } from '#core/collection/decision';
import { toDecimalText } from '#core/numbers/decimalText';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { anIndicator, aUnit, published, YEAR } from '../aCollectedYear';

const DOSSIERS = anIndicator('CDS050', { unit: 'hồ sơ', nameVi: 'Tổng số hồ sơ', decimals: 0 });
const NAMED = { code: 'CDS050', vi: 'Tổng số hồ sơ', en: '', unit: 'hồ sơ' };

/** Last year; this year each has a few per cent more. */
const BEFORE = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000];
const NOW = [1010, 2080, 3090, 4200, 5100, 6240, 7210, 8240, 9330];
/** What these nine add to. */
const TOTAL = 46_500;

/** One table of nine units in D6:D14, with its total in D15. */
function compiled(now: readonly number[], total: number, decisions: readonly Decision[] = []) {
  const units = BEFORE.map((_, place) => aUnit(`U${place + 1}`));
  const place = { file: 'Cum.xlsx', sheet: 'Tổng hợp' };
  const cells = units.map((_, row) => `D${6 + row}`);
  const submissions = units.map(({ code }, row) =>
    aSubmission(code, place.file, {
      observations: [
        observed(code, 'CDS050', String(now[row]), {
          source: { ...place, cell: cells[row] ?? '' },
        }),
      ],
    }),
  );
  const message: SpokenMessage = {
    code: 'parts-differ-from-total/of-table',
    arguments: {
      indicator: NAMED,
      cell: 'D15',
      total: String(total),
      sum: String(now.reduce((all, one) => all + one, 0)),
      units: units.length,
      cells,
    },
  };
  const rule = 'parts-differ-from-total';
  const finding: Finding = {
    rule,
    severity: severityOf(rule, message),
    unit: '',
    indicator: 'CDS050',
    year: YEAR,
    source: { ...place, cell: 'D15' },
    message,
  };
  const book = aBook({
    indicators: [{ ...DOSSIERS, growthReview: {} }],
    units,
    knownFigures: units.map(({ code }, row) => published(code, 'CDS050', String(BEFORE[row]))),
  });
  const [reading, ...others] = readingsOf(...submissions);
  assert.ok(reading);
  return compileYearEnd(book, [{ ...reading, findings: [finding] }, ...others], decisions);
}

function told({ findings }: ReturnType<typeof compiled>) {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, unit, source, proposal = '' }) => `${rule} ${unit} ${source.cell} ${proposal}`);
}

const withSecond = (value: number) => NOW.map((one, row) => (row === 1 ? value : one));

describe('the total of a table that differs', () => {
  it('tells what the one unit has that moved unlike the others', () => {
    // 46.500 − (46.500 − 2.080) = 2.080, up 4 %; the unit wrote 700.
    const year = compiled(withSecond(700), TOTAL);
    assert.deepEqual(told(year), ['parts-differ-from-total U2 D7;D15 2080']);
    const rest = year.findings.find(({ rule }) => rule === 'parts-differ-from-total');
    const settled = compiled(
      withSecond(700),
      TOTAL,
      repairDecisions(rest ?? assert.fail(), 'theo tổng'),
    );
    const [total] = settled.totals;
    assert.equal(total?.value && toDecimalText(total.value), String(TOTAL));
    assert.deepEqual(told(settled), []);
  });

  it('is only noted where it is right once the proposal for a unit is done', () => {
    // 2.080.000 is a thousand times too large.
    const year = compiled(withSecond(2_080_000), TOTAL);
    assert.deepEqual(told(year), ['unit-slip U2 D7 2080']);
    assert.deepEqual(
      year.findings.filter(({ unit }) => unit === '').map(({ message }) => message.code),
      ['parts-differ-from-total/of-table-repaired'],
    );
  });

  it('is asked about by itself where nothing is wrong at a unit, or what it leaves is far from its last year', () => {
    const alone = 'parts-differ-from-total  D15 ';
    assert.deepEqual(told(compiled(NOW, TOTAL + 300)), [alone]);
    // 700 + 3.300 = 4.000, twice last year.
    assert.deepEqual(told(compiled(withSecond(700), TOTAL + 1920)), [alone]);
    // Two moved: the difference may be of either.
    const two = withSecond(700).map((one, row) => (row === 3 ? 1400 : one));
    assert.deepEqual(told(compiled(two, TOTAL)), [alone]);
  });
});
