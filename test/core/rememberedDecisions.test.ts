import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import { toDecimalText } from '#core/numbers/decimalText';
import type { FileReading } from '#core/submissions/reading';
import { unreadableFile } from '#core/submissions/unreadableFile';
import { aUnit, anIndicator, published, YEAR } from './checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './collection/aReading';
import { exactly } from './numbers/aRational';

const BOOK_CELL = { file: 'figures.csv', sheet: '', cell: 'E2' };
const decide = (about: Partial<Decision>): Decision => ({
  ...{ rule: 'negative-value', unit: '', indicator: 'TH020', year: YEAR, decision: 'accept' },
  ...{ value: undefined, reason: 'văn bản', ...about },
});
const ofProvince = (value: string, year = YEAR): KnownFigure => ({
  ...published('', 'TH020', value),
  ...{ year, source: BOOK_CELL },
});
/** The findings that somebody must still look at, and the notes about decisions. */
const open = ({ findings }: Compilation) =>
  findings
    .filter(({ severity, rule }) => severity !== 'note' || rule === 'decision-unmatched')
    .map(({ message }) => message.code);

describe('a decision about the figure entered for the province', () => {
  const TH020 = anIndicator('TH020', { unit: 'hộ', decimals: 0 });
  const year = (entered: string, lastYear: string, decisions: readonly Decision[]) => {
    const knownFigures = [ofProvince(lastYear, YEAR - 1), ofProvince(entered)];
    return compileYearEnd(aBook({ indicators: [TH020], knownFigures }), readingsOf(), decisions);
  };
  const correction = decide({ decision: 'correct', value: exactly('51000.5') });

  it('remembers what was entered, and stands when only last year is published anew', () => {
    const first = year('-51000.25', '50000', [correction]);
    assert.equal(first.decisions[0]?.submitted, '-51000.25');
    const next = year('-51000.25', '50100', first.decisions);
    assert.deepEqual([open(first), open(next)], [[], []]);
    const other = year('-7', '50000', first.decisions);
    assert.ok(open(other).includes('decision-reopened'));
  });

  it('is told with what had been entered, to its last digit', () => {
    const compilation = year('-51000.25', '50000', [correction]);
    const lines = explanationLines(
      explainedFigure(compilation, { indicator: TH020, unit: undefined }, 'vi'),
      'vi',
    );
    const [told = ''] = lines.filter((line) => line.includes('đã sửa thành'));
    assert.match(told, /đã nộp “-51\.000,25” hộ · đã sửa thành 51\.000,5 hộ.* ← figures\.csv › E2/);
  });
});

describe('a correction of one of two sources that disagree', () => {
  const year = (value: string) => {
    const TH020 = anIndicator('TH020', { reportedBy: ['DISTRICT'] });
    const book = aBook({
      indicators: [TH020],
      units: [aUnit('H1', { kind: 'DISTRICT' })],
      knownFigures: [ofProvince('51700')],
    });
    const readings = readingsOf(
      aSubmission('H1', 'H1.xlsx', { observations: [observed('H1', 'TH020', '50900')] }),
    );
    const correct = { rule: 'sources-disagree', decision: 'correct' } as const;
    return compileYearEnd(book, readings, [decide({ ...correct, value: exactly(value) })]);
  };

  it('settles them where it brings the row to the figure in use', () => {
    assert.deepEqual(open(year('50900')), []);
  });

  it('changes nothing where it leaves them apart, and the finding stays open', () => {
    for (const value of ['51000', '51700']) {
      const compilation = year(value);
      assert.deepEqual(open(compilation), ['sources-disagree', 'decision-unmatched/idle']);
      const [total] = compilation.totals;
      assert.equal(total?.value && toDecimalText(total.value), '50900');
    }
  });
});

describe('a decision that fitted no finding', () => {
  const POST = anIndicator('BC070', { nature: 'flow', unit: 'bưu gửi' });
  const year = (sent: string | undefined, decisions: readonly Decision[]) => {
    const observations = sent === undefined ? [] : [observed('P4', 'BC070', sent)];
    const readings = sent === undefined ? [] : [aSubmission('P4', 'P4.xlsx', { observations })];
    const book = aBook({ indicators: [POST], units: [aUnit('P4')] });
    return compileYearEnd(book, readingsOf(...readings), decisions);
  };
  const about = (more: Partial<Decision>) =>
    decide({ rule: 'missing-submission', unit: 'P4', indicator: '', ...more });

  it('is not reopened when the unit sends: it never applied', () => {
    const wrong = about({ indicator: 'BC070', decision: 'correct', value: exactly('4100') });
    const first = year(undefined, [wrong]);
    assert.deepEqual(open(first), ['missing-submission', 'decision-unmatched']);
    assert.deepEqual(open(year('4200', first.decisions)), ['decision-unmatched']);
  });

  it('is said to be settled where it was a question and the unit has answered', () => {
    const first = year(undefined, [about({ decision: 'ask' })]);
    assert.deepEqual(open(first), ['missing-submission']);
    assert.deepEqual(open(year('4200', first.decisions)), ['decision-unmatched/answered']);
  });
});

describe('a question about a figure', () => {
  const INCOME = anIndicator('VT100', { nature: 'flow', unit: 'tỷ đồng' });
  const year = (sent: string, decisions: readonly Decision[]) => {
    const observations = [observed('F', 'VT100', sent)];
    const book = aBook({
      indicators: [INCOME],
      units: [aUnit('F')],
      knownFigures: [published('F', 'VT100', '100')],
    });
    return compileYearEnd(
      book,
      readingsOf(aSubmission('F', 'F.xlsx', { observations })),
      decisions,
    );
  };
  const ask = decide({ rule: 'unit-slip', unit: 'F', indicator: 'VT100', decision: 'ask' });
  const first = year('110000', [ask]);

  it('is answered when the unit sends a good one', () => {
    assert.deepEqual(open(first), ['unit-slip']);
    const next = year('112', first.decisions);
    assert.deepEqual(open(next), ['decision-unmatched/answered']);
    assert.deepEqual(next.decisions, first.decisions);
  });

  it('is to be looked at again when the same is wrong with what the unit sends', () => {
    assert.deepEqual(open(year('112000', first.decisions)), ['unit-slip', 'decision-reopened']);
  });

  it('stands again when the unit returns to what was asked about', () => {
    const next = year('112', first.decisions);
    assert.deepEqual(open(year('110000', next.decisions)), ['unit-slip']);
  });
});

describe('what was accepted of a figure beside another', () => {
  const WHOLE = anIndicator('VT012');
  const PART = anIndicator('VT020', { partOf: ['VT012'] });
  const year = (part: string, whole: string, decisions: readonly Decision[]) => {
    const at = (cell: string) => ({ source: { file: 'P.xlsx', sheet: 'Biểu', cell } });
    const observations = [
      observed('P', 'VT012', whole, at('F6')),
      observed('P', 'VT020', part, at('F7')),
    ];
    const book = aBook({ indicators: [WHOLE, PART], units: [aUnit('P')] });
    return compileYearEnd(
      book,
      readingsOf(aSubmission('P', 'P.xlsx', { observations })),
      decisions,
    );
  };
  const accept = decide({ rule: 'part-exceeds-whole', unit: 'P', indicator: 'VT020' });
  const first = year('2600', '2100', [accept]);

  it('was accepted on both', () => {
    assert.deepEqual(open(first), []);
    assert.equal(first.decisions[0]?.submitted, '2600; VT012 2100');
    assert.deepEqual(open(year('2600', '2100', first.decisions)), []);
  });

  it('is open again when the other changes and the same is found', () => {
    const next = year('2600', '1500', first.decisions);
    assert.deepEqual(open(next), ['part-exceeds-whole', 'decision-reopened']);
  });

  it('is not reopened when the other changes so that nothing is wrong any more', () => {
    assert.ok(!open(year('2600', '2700', first.decisions)).includes('decision-reopened'));
  });

  it('stands where it was taken before decisions remembered the other', () => {
    const old = year('2600', '1500', [{ ...accept, submitted: '2600' }]);
    assert.deepEqual(open(old), []);
  });
});

describe('a decision about a file', () => {
  const book = aBook({ units: [aUnit('A')], indicators: [anIndicator('VT012')] });
  const sent = (file: string, value: string) =>
    aSubmission('A', file, { observations: [observed('A', 'VT012', value)] });
  const broken = (file: string): FileReading =>
    unreadableFile(file, YEAR, { code: 'not-a-book', arguments: { file } });

  it('that cannot be read is not taken for the next one', () => {
    const compiled = (files: readonly string[], decisions: readonly Decision[]) =>
      compileYearEnd(book, [...readingsOf(sent('a.xlsx', '100')), ...files.map(broken)], decisions);
    const about = decide({ rule: 'unreadable-file', indicator: '' });
    const first = compiled(['cong van.xlsx'], [about]);
    assert.deepEqual(open(first), []);
    assert.deepEqual(open(compiled(['cong van.xlsx'], first.decisions)), []);
    const later = compiled(['cong van.xlsx', 'bao cao B.xlsx'], first.decisions);
    assert.ok(later.isDraft);
    assert.ok(open(later).includes('decision-reopened'));
  });

  it('of a unit that has sent several is not taken for the next one', () => {
    const compiled = (files: readonly string[], decisions: readonly Decision[]) => {
      const sendings = files.map((file, place) => sent(file, String(100 + place)));
      return compileYearEnd(book, readingsOf(...sendings), decisions);
    };
    const about = decide({ rule: 'duplicate-submission', unit: 'A', indicator: '' });
    const first = compiled(['a.xlsx', 'a2.xlsx'], [about]);
    assert.deepEqual(open(first), []);
    assert.deepEqual(open(compiled(['a.xlsx', 'a2.xlsx'], first.decisions)), []);
    assert.ok(
      open(compiled(['a.xlsx', 'a2.xlsx', 'a3.xlsx'], first.decisions)).includes(
        'decision-reopened',
      ),
    );
  });
});

describe('a decision about what a unit states beside a figure', () => {
  it('is open again when the unit states something else', () => {
    const book = aBook({
      units: [aUnit('A')],
      indicators: [anIndicator('VT012')],
      knownFigures: [published('A', 'VT012', '1000')],
    });
    const compiled = (percent: string, decisions: readonly Decision[]) => {
      const source = { file: 'A.xlsx', sheet: 'Biểu', cell: 'G5' };
      const stated = {
        indicator: 'VT012',
        kind: 'growth',
        decimals: 0,
        value: exactly(percent),
        source,
      } as const;
      const observations = [observed('A', 'VT012', '1100')];
      const submission = aSubmission('A', 'A.xlsx', {
        observations,
        stated: [stated],
      });
      return compileYearEnd(book, readingsOf(submission), decisions);
    };
    const about = decide({ rule: 'stated-growth-differs', unit: 'A', indicator: 'VT012' });
    const first = compiled('15', [about]);
    assert.deepEqual(open(first), []);
    assert.deepEqual(open(compiled('15', first.decisions)), []);
    assert.ok(open(compiled('25', first.decisions)).includes('decision-reopened'));
  });
});
