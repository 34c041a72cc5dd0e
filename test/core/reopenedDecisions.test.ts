import assert from 'node:assert/strict';
import { NO_NAMES } from '#core/book/bookNames';
import { decisionSheet } from '#core/book/decisionSheet';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { sentenceOf } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { aUnit, anIndicator, published } from './checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './collection/aReading';
import { syntheticBook, syntheticReadings } from './book/syntheticYear';

const DECISION: Decision = {
  rule: 'negative-value',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(500),
  reason: 'đơn vị gõ nhầm dấu',
};

function compiled(sent: string, decisions: readonly Decision[]) {
  return compileYearEnd(
    syntheticBook(),
    syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }),
    decisions,
  );
}

function figureOf(compilation: ReturnType<typeof compiled>): string {
  const total = compilation.totals.find(({ indicator }) => indicator === 'BC070');
  const figure = total?.byUnit.find(({ unit }) => unit === 'BC-C')?.figure;
  return figure?.state === 'value' ? toDecimalText(figure.value) : (figure?.state ?? '');
}

function about({ findings }: ReturnType<typeof compiled>): readonly string[] {
  return findings
    .filter(({ unit, indicator }) => unit === 'BC-C' && indicator === 'BC070')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a year compiled again after a decision', () => {
  const first = compiled('-5', [DECISION]);

  it('keeps the submitted value beside the decision', () => {
    assert.deepEqual(first.decisions, [{ ...DECISION, submitted: '-5' }]);
    assert.equal(figureOf(first), '500');
    assert.deepEqual(about(first), ['note negative-value']);
  });

  it('applies it as long as the unit submits the same', () => {
    assert.equal(figureOf(compiled('-5', first.decisions)), '500');
  });

  it('reopens it when the unit submits another value that is as wrong', () => {
    const next = compiled('-7', first.decisions);
    assert.equal(figureOf(next), 'not-submitted');
    assert.deepEqual(about(next), ['error negative-value', 'warning decision-reopened']);
    assert.deepEqual(next.decisions, [{ ...DECISION, submitted: '-5', reopenedBy: '-7' }]);
  });

  it('says that the figure is gone where the unit sends none, in words that are not the unit’s', () => {
    const readings = syntheticReadings().map((reading) => ({
      ...reading,
      submissions: reading.submissions.filter(({ unit }) => unit !== 'BC-C'),
    }));
    const next = compileYearEnd(syntheticBook(), readings, first.decisions);
    const reopened = next.findings.find(({ rule }) => rule === 'decision-reopened');
    assert.ok(reopened);
    assert.match(sentenceOf(reopened.message, 'vi'), /“-5”; các báo cáo đã nhận không còn số này/);
    assert.match(sentenceOf(reopened.message, 'en'), /“-5”; what has been received no longer has/);
  });

  it('knows the decision on one of four figures that equal last year’s, though three are no finding', () => {
    // Four of a telecom's figures are those of last year; one of them is left out.
    const sent = ['VT011', 'VT012', 'NET020', 'NET022']
      .map((code, place) => `VT-A ${code} ${51_237 + place} ${51_237 + place}\n`)
      .join('');
    const decision: Decision = {
      ...DECISION,
      ...{ rule: 'same-as-prior', unit: 'VT-A', indicator: 'NET020', year: 2022 },
      ...{ decision: 'exclude', value: undefined, reason: 'đơn vị sẽ gửi lại' },
    };
    const readings = syntheticReadings({ sent });
    const before = compileYearEnd(syntheticBook(), readings, []);
    assert.ok(
      before.findings.some(({ rule, unit }) => rule === 'same-as-prior' && unit === 'VT-A'),
    );
    const { findings, totals } = compileYearEnd(syntheticBook(), readings, [decision]);
    const total = totals.find(({ indicator }) => indicator === 'NET020');
    assert.ok(!total?.unitsReported.includes('VT-A'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'decision-unmatched'),
      [],
    );
  });

  it('is decided again on the reopened decision itself: corrected or left out as it says', () => {
    const again = { ...DECISION, rule: 'decision-reopened', submitted: '480' } as const;
    const next = compiled('480', [...first.decisions, { ...again, value: rational(490) }]);
    assert.equal(figureOf(next), '490');
    const { findings } = compiled('480', first.decisions);
    const reopened = findings.find(({ rule }) => rule === 'decision-reopened');
    assert.notEqual(reopened?.source.cell, '');
    const left = { ...again, decision: 'exclude', value: undefined } as const;
    assert.equal(figureOf(compiled('480', [...first.decisions, left])), 'not-submitted');
  });

  it('counts the new value where it is right, and says that the decision no longer applies', () => {
    const next = compiled('480', first.decisions);
    assert.equal(figureOf(next), '480');
    assert.deepEqual(about(next), ['warning decision-reopened']);
  });

  it('asks nothing of anybody once the unit sends the very number', () => {
    const next = compiled('500', first.decisions);
    assert.equal(figureOf(next), '500');
    assert.deepEqual(about(next), ['note decision-unmatched']);
    assert.deepEqual(next.decisions, first.decisions);
    const [told] = next.findings.filter(({ rule }) => rule === 'decision-unmatched');
    assert.match(
      sentenceOf((told ?? assert.fail()).message, 'vi'),
      /đã gửi lại đúng số đã sửa.*500/u,
    );
    assert.deepEqual(about(compiled('510', next.decisions)), ['warning decision-reopened']);
  });

  it('is silent again once somebody has decided on the new value', () => {
    const anew: Decision = { ...DECISION, value: rational(700), reason: 'gọi lại' };
    const next = compiled('-7', [...first.decisions, anew]);
    assert.equal(figureOf(next), '700');
    assert.deepEqual(about(next), ['note negative-value']);
    assert.equal(next.decisions.length, 2);
  });

  it('keeps a figure out, and the finding open, while the unit is being asked', () => {
    const asked: Decision = { ...DECISION, decision: 'ask', value: undefined };
    const next = compiled('-5', [asked]);
    assert.equal(figureOf(next), 'not-submitted');
    assert.deepEqual(about(next), ['error negative-value']);
    assert.equal(next.findings.find(({ unit }) => unit === 'BC-C')?.decided?.decision, 'ask');
  });
});

describe('a decision about a whole form, or about last year’s column', () => {
  const CODES = ['VT011', 'VT012', 'VT015', 'VT020'];
  /** A unit whose figures of both years are these; last year 1000 to 1003 were published. */
  function sending(
    now: readonly number[],
    before: readonly number[],
    decisions: readonly Decision[],
  ) {
    const book = aBook({
      units: [aUnit('A')],
      indicators: CODES.map((code) => anIndicator(code)),
      knownFigures: CODES.map((code, place) => published('A', code, String(1000 + place))),
    });
    const at = (cell: string) => ({ source: { file: 'A.xlsx', sheet: 'Biểu', cell } });
    const observations = CODES.flatMap((code, place) => [
      observed('A', code, String(now[place]), at(`D${5 + place}`)),
      observed('A', code, String(before[place]), {
        ...at(`C${5 + place}`),
        ...{ role: 'prior', year: 2021, status: 'A' },
      }),
    ]);
    const readings = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
    return compileYearEnd(book, readings, decisions);
  }
  const open = ({ findings }: ReturnType<typeof sending>) =>
    findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  const LAST_YEAR = [1000, 1001, 1002, 1003];
  const decide = (changes: Partial<Decision>): Decision => ({
    ...{ rule: 'same-as-prior', unit: 'A', indicator: '', year: 2022, decision: 'accept' },
    ...{ value: undefined, reason: 'đơn vị xác nhận', ...changes },
  });

  it('is reopened when the unit sends other figures in that form that are as doubtful', () => {
    const accepted = sending(LAST_YEAR, LAST_YEAR, [decide({})]);
    assert.deepEqual(open(accepted), []);
    assert.equal(
      accepted.decisions[0]?.submitted,
      'VT011 1000; VT012 1001; VT015 1002; VT020 1003',
    );
    assert.deepEqual(open(sending(LAST_YEAR, LAST_YEAR, accepted.decisions)), []);
    const other = [2000, 2001, 2002, 2003];
    assert.ok(open(sending(other, other, accepted.decisions)).includes('same-as-prior'));
  });

  it('is reopened when the column says something else of last year', () => {
    const [now, said] = [
      [1100, 1100, 1100, 1100],
      [1000, 1001, 1002, 1300],
    ];
    const about = { rule: 'prior-differs-from-published', indicator: 'VT020', year: 2021 } as const;
    const accepted = sending(now, said, [decide(about)]);
    assert.deepEqual(open(accepted), []);
    assert.equal(accepted.decisions[0]?.submitted, '1300');
    const next = sending(now, [1000, 1001, 1002, 1500], accepted.decisions);
    assert.deepEqual(open(next).sort(), ['decision-reopened', 'prior-differs-from-published']);
  });
});

describe('a decision of last year’s book', () => {
  /** What it was taken on, in this year's book. */
  const history: Decision = { ...DECISION, year: 2021, submitted: '-5' };
  const told = (sent: string, decisions: readonly Decision[]) =>
    compiled(sent, decisions).findings.filter(({ rule }) => rule.startsWith('decision-'));

  it('is history, whatever the column of last year says now', () => {
    for (const sent of ['480 500', '480 610', '480']) {
      assert.deepEqual(told(sent, [history]), [], sent);
    }
    assert.deepEqual(compiled('480 500', [history]).decisions, [history]);
  });

  it('is not one that remembers nothing, whose year may be mistyped', () => {
    const { submitted, ...fresh } = history;
    assert.equal(submitted, '-5');
    assert.equal(told('480 500', [fresh]).length, 1);
  });

  it('is called so on its sheet', () => {
    const { book, decisions, findings } = compiled('480 500', [history]);
    const { columns } = decisionSheet(NO_NAMES, decisions, findings, book.year);
    const state = columns.find(({ name }) => name === 'state') ?? assert.fail();
    assert.deepEqual(state.content(history, 0), { kind: 'text', text: 'của năm trước' });
  });
});

describe('a decision that matches no finding', () => {
  const wrong = (changes: Partial<Decision>) =>
    compiled('-5', [{ ...DECISION, ...changes }])
      .findings.filter(({ rule }) => rule === 'decision-unmatched')
      .map(({ severity, unit, indicator, message }) =>
        [severity, message.code, unit, indicator].join(' '),
      );

  it('is told, with what is wrong in it', () => {
    assert.deepEqual(wrong({}), []);
    assert.deepEqual(wrong({ rule: 'unit-slip' }), ['note decision-unmatched BC-C BC070']);
    assert.deepEqual(wrong({ unit: 'BC-X' }), ['note decision-unmatched/unit  BC070']);
    assert.deepEqual(wrong({ indicator: 'BC07' }), ['note decision-unmatched/indicator BC-C ']);
    assert.deepEqual(wrong({ year: 2021 }), ['note decision-unmatched BC-C BC070']);
  });

  it('names all units that it may mean', () => {
    const book = aBook({
      units: [aUnit('H1', { name: 'Huyện Kỳ Anh' }), aUnit('H2', { name: 'Thị xã Kỳ Anh' })],
      indicators: [anIndicator('BC070')],
    });
    const { findings } = compileYearEnd(book, readingsOf(), [{ ...DECISION, unit: 'Kỳ Anh' }]);
    const [told] = findings.filter(({ rule }) => rule === 'decision-unmatched');
    assert.ok(told);
    assert.match(
      sentenceOf(told.message, 'vi'),
      /“Kỳ Anh” là tên của nhiều đơn vị: H1 \(Huyện Kỳ Anh\); H2 \(Thị xã Kỳ Anh\)\. Ghi mã/,
    );
    assert.match(sentenceOf(told.message, 'en'), /“Kỳ Anh” names several units: H1/);
  });
});

describe('a decision that cannot act on what was found', () => {
  it('leaves the finding open and the figure as it was, and is told', () => {
    const left = { rule: 'missing-indicator', decision: 'exclude', value: undefined } as const;
    const year = compiled('… 400', [{ ...DECISION, ...left }]);
    assert.deepEqual(about(year), ['warning missing-indicator', 'note decision-unmatched']);
    assert.equal(figureOf(year), 'missing');
    assert.ok(year.findings.every(({ decided }) => decided === undefined));
  });
});
