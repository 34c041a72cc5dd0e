import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { aUnit, anIndicator, derivedSum, published } from '../aCollectedYear';
import { syntheticBook, syntheticReadings } from '../../book/syntheticYear';

/** BC-C's items of this year and last, with what is decided about the fraction in them. */
function compiled(sent: string, corrected?: number | 'left out') {
  const decision: Decision = {
    rule: 'not-whole-number',
    unit: 'BC-C',
    indicator: 'BC070',
    year: 2022,
    ...(corrected === 'left out'
      ? { decision: 'exclude', value: undefined }
      : { decision: 'correct', value: rational(corrected ?? 0) }),
    reason: 'đơn vị xác nhận',
  };
  // Whole numbers are asked for by our own forms.
  const readings = syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }).map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((one) => ({ ...one, asked: ['BC070'] })),
  }));
  const decisions = corrected === undefined ? [] : [decision];
  return compileYearEnd(syntheticBook(), readings, decisions);
}

function about({ findings }: ReturnType<typeof compiled>) {
  return findings.filter(({ unit, indicator }) => unit === 'BC-C' && indicator === 'BC070');
}

function named(year: ReturnType<typeof compiled>): readonly string[] {
  return about(year).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a finding about a value that was corrected under another rule', () => {
  it('is closed by that correction where the corrected value gives no reason for it', () => {
    const sent = '400000.5 400';
    assert.deepEqual(named(compiled(sent)), ['error unit-slip', 'warning not-whole-number']);
    const year = compiled(sent, 410);
    assert.deepEqual(named(year), ['note unit-slip', 'note not-whole-number']);
    assert.deepEqual(
      about(year).map(({ decided }) => decided?.value),
      ['410', '410'],
    );
  });

  it('says what it finds in the corrected value where that gives reason for it', () => {
    // 900 after 400 is +125%, beyond the 30% of a flow.
    const finding = about(compiled('1000.5 400', 900)).find(
      ({ rule }) => rule === 'growth-out-of-bounds',
    );
    assert.equal(finding?.severity, 'warning');
    assert.match(finding ? sentenceOf(finding.message, 'vi') : '', /ghi 900 bưu gửi/);
  });

  it('tells then that nobody submitted what it speaks of, and what was submitted', () => {
    const [finding] = about(compiled('1000.5 400', 900)).filter(
      ({ rule }) => rule === 'growth-out-of-bounds',
    );
    assert.deepEqual(finding?.corrected, [
      { indicator: 'BC070', submitted: '1000.5', value: '900' },
    ]);
    assert.ok(about(compiled('1000.5 400')).every(({ corrected }) => corrected === undefined));
  });
});

describe('a finding about several figures, one of which was decided about under another rule', () => {
  /** 205 mobile subscriptions after 1000, of which 950 broadband; with 100 fixed ones 1150 are stated. */
  function year(changes?: Partial<Decision>): readonly string[] {
    const decision: Decision = {
      ...{ rule: 'growth-out-of-bounds', unit: 'A', indicator: 'VT012', year: 2022 },
      ...{ decision: 'correct', value: rational(1050), reason: 'gõ nhầm', ...changes },
    };
    const book = aBook({
      indicators: [
        anIndicator('VT012', { growthReview: {} }),
        anIndicator('VT020', { partOf: ['VT012'], growthReview: {} }),
        anIndicator('VT011'),
        derivedSum('VT010', 'VT011', 'VT012'),
      ],
      units: [aUnit('A')],
      knownFigures: [published('A', 'VT012', '1000'), published('A', 'VT020', '900')],
    });
    const observations = Object.entries({
      VT012: '205',
      VT020: '950',
      VT011: '100',
      VT010: '1150',
    }).map(([code, value], place) =>
      observed('A', code, value, {
        source: { file: 'A.xlsx', sheet: 'Biểu', cell: `D${5 + place}` },
      }),
    );
    const readings = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
    return compileYearEnd(book, readings, changes ? [decision] : [])
      .findings.map(({ severity, rule, indicator, decided }) =>
        [severity, rule, indicator, ...(decided ? [decided.decision] : [])].join(' '),
      )
      .sort();
  }

  it('is open as long as nobody has decided', () => {
    assert.deepEqual(year(), [
      'warning growth-out-of-bounds VT012',
      'warning part-exceeds-whole VT020',
      'warning parts-differ-from-total VT010',
    ]);
  });

  it('is closed where the corrected figure gives no reason for it, or the one left out does not count', () => {
    assert.deepEqual(year({}), [
      'note growth-out-of-bounds VT012 correct',
      'note part-exceeds-whole VT020 correct',
      'note parts-differ-from-total VT010 correct',
    ]);
    assert.deepEqual(year({ decision: 'exclude', value: undefined }), [
      'note growth-out-of-bounds VT012 exclude',
      'note part-exceeds-whole VT020 exclude',
      'note parts-differ-from-total VT010 exclude',
      'warning missing-indicator VT012',
    ]);
  });

  it('is joined by what only the corrected figure gives reason for', () => {
    // Broadband after 900 is 950 as sent, and 200 as corrected: -78 %, beyond the 20 % of a stock.
    assert.deepEqual(
      year({ indicator: 'VT020', rule: 'part-exceeds-whole', value: rational(200) }),
      [
        'note part-exceeds-whole VT020 correct',
        'warning growth-out-of-bounds VT012',
        'warning growth-out-of-bounds VT020',
        'warning parts-differ-from-total VT010',
      ],
    );
  });

  it('stays open where the corrected figure still gives reason for it', () => {
    // 930 is below the 950 of which it is the whole; with 100 it is not 1150.
    assert.deepEqual(year({ value: rational(930) }), [
      'note growth-out-of-bounds VT012 correct',
      'warning part-exceeds-whole VT020',
      'warning parts-differ-from-total VT010',
    ]);
  });
});

describe('a finding whose repair is of several figures', () => {
  // Each figure stands one row too low; 2950, 55100, 40200 and 960 are theirs.
  const sent = { VT011: '17', VT012: '2950', VT015: '55100', VT020: '40200', VT120: '960' };
  const before = { VT011: '3100', VT012: '52000', VT015: '38000', VT020: '900', VT120: '240' };

  function shifted(corrected: Readonly<Record<string, number>>) {
    const book = aBook({
      indicators: Object.keys(sent).map((code) => anIndicator(code, { growthReview: {} })),
      units: [aUnit('A')],
      knownFigures: Object.entries(before).map(([code, value]) => published('A', code, value)),
    });
    const observations = Object.entries(sent).map(([code, value], place) =>
      observed('A', code, value, {
        source: { file: 'A.xlsx', sheet: 'Biểu', cell: `D${5 + place}` },
      }),
    );
    const decisions = Object.entries(corrected).map(([indicator, value]): Decision => ({
      ...{ rule: 'rows-shifted', unit: 'A', indicator, year: 2022, reason: 'đã hỏi' },
      ...{ decision: 'correct', value: rational(value) },
    }));
    const readings = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
    return compileYearEnd(book, readings, decisions)
      .findings.filter(({ rule }) => rule === 'rows-shifted')
      .map(({ severity }) => severity);
  }

  it('stays open until each of them is decided: the others still stand in the wrong row', () => {
    assert.deepEqual(shifted({}), ['warning']);
    assert.deepEqual(shifted({ VT011: 2950, VT012: 55100 }), ['warning']);
    assert.deepEqual(shifted({ VT011: 2950, VT012: 55100, VT015: 40200, VT020: 960, VT120: 251 }), [
      'note',
    ]);
  });
});

describe('a finding about a value that was left out under another rule', () => {
  it('is closed: what does not count has no growth', () => {
    // 900.5 after 400 is +125%, beyond the 30% of a flow.
    const open = named(compiled('900.5 400'));
    assert.deepEqual(open, ['warning growth-out-of-bounds', 'warning not-whole-number']);
    const year = compiled('900.5 400', 'left out');
    assert.deepEqual(named(year), [
      'warning missing-indicator',
      'note growth-out-of-bounds',
      'note not-whole-number',
    ]);
    const notes = about(year).filter(({ severity }) => severity === 'note');
    assert.ok(notes.every(({ decided }) => decided?.decision === 'exclude'));
  });
});

describe('columns that were swapped, put right row by row', () => {
  const codes = ['VT011', 'VT012', 'VT013', 'VT014', 'VT015', 'VT016'];
  const before = (place: number): number => 12_345 + 1000 * place;
  const now = (place: number): number => before(place) + 210;
  const cell = (column: string, place: number) => ({
    source: { file: 'A.xlsx', sheet: 'Biểu', cell: `${column}${5 + place}` },
  });
  const book = aBook({
    indicators: codes.map((code) => anIndicator(code)),
    units: [aUnit('A')],
    knownFigures: codes.map((code, place) => published('A', code, String(before(place)))),
  });
  const observations = codes.flatMap((code, place) => [
    observed('A', code, String(before(place)), cell('D', place)),
    observed('A', code, String(now(place)), {
      ...cell('C', place),
      ...{ role: 'prior', year: book.year - 1 },
    }),
  ]);
  const readings = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
  const decisions = codes.map((indicator, place): Decision => ({
    ...{ rule: 'same-as-prior', unit: 'A', indicator, year: book.year },
    ...{ decision: 'correct', value: rational(now(place)), reason: 'hai cột đổi chỗ' },
  }));
  const found = (taken: readonly Decision[]) =>
    compileYearEnd(book, readings, taken).findings.filter(({ rule }) => rule === 'same-as-prior');

  it('stay on record as they were found, and not as what is equal to the other column since', () => {
    const [open] = found([]);
    assert.equal(open?.message.code, 'same-as-prior/columns-swapped');
    const [applied, ...others] = found(decisions);
    assert.deepEqual(others, []);
    assert.equal(applied?.severity, 'note');
    assert.deepEqual(applied.message, open.message);
    assert.deepEqual(applied.decided?.reason, 'hai cột đổi chỗ');
  });
});
