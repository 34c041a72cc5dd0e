import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import { findingSentence } from '#core/findings/findingSentence';
import { questionsByUnit } from '#core/forms/replyQuestions';
import { replySheet } from '#core/forms/replySheet';
import { toDecimalText } from '#core/numbers/decimalText';
import type { UnitReply } from '#core/submissions/reading';
import { aUnit, anIndicator, money, published, share, YEAR } from './checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './collection/aReading';
import { exactly } from './numbers/aRational';

const BOOK = aBook({
  indicators: [anIndicator('COUNT'), money('MONEY'), share('RATE'), money('KNOWN')],
  units: [aUnit('A'), aUnit('B')],
  knownFigures: [published('A', 'KNOWN', '698'), published('B', 'KNOWN', '300')],
});

const SENT: Readonly<Record<string, string>> = {
  COUNT: '45000',
  MONEY: '45000',
  RATE: '45',
  KNOWN: '742670',
};

/** What counts of A after it answered "Sửa" with a value, and what is said of the answer. */
function afterCorrecting(
  indicator: string,
  value: string,
  rule: UnitReply['rule'] = 'sources-disagree',
) {
  const observations = Object.entries(SENT).map(([code, text], position) =>
    observed('A', code, text, {
      source: { file: 'A.xlsx', sheet: 'Biểu', cell: `D${5 + position}` },
    }),
  );
  const reply: UnitReply = {
    rule,
    unit: 'A',
    indicator,
    year: YEAR,
    answer: 'correct',
    value: exactly(value),
    reason: 'nghìn',
    about: SENT[indicator] ?? '',
    source: { file: 'Hỏi lại - A.xlsx', sheet: 'Hỏi lại', cell: 'I12' },
    sent: '',
  };
  const replied = { file: reply.source.file, submissions: [], findings: [], replies: [reply] };
  const submitted = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
  const compiled = compileYearEnd(BOOK, [...submitted, replied], []);
  const unclear = compiled.findings.filter((one) => one.rule === 'reply-unclear');
  return {
    taken: compiled.decisions.map((one) => one.value && toDecimalText(one.value)),
    said: unclear.map((one) => `${one.severity}: ${findingSentence(one, 'vi')}`),
  };
}

function isRefused(indicator: string, value: string, why: RegExp, rule?: UnitReply['rule']): void {
  const { taken, said } = afterCorrecting(indicator, value, rule);
  assert.deepEqual(taken, []);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', why);
  assert.match(said[0] ?? '', /^warning: .*I12.*câu hỏi còn để ngỏ/);
}

describe('a correction on a reply sheet', () => {
  it('is taken when nothing speaks against its value', () => {
    assert.deepEqual(afterCorrecting('COUNT', '43500'), { taken: ['43500'], said: [] });
    assert.deepEqual(afterCorrecting('KNOWN', '742.67', 'unit-slip'), {
      taken: ['742.67'],
      said: [],
    });
  });

  it('is not taken with decimals where whole things are counted', () => {
    isRefused('COUNT', '43.5', /43,5, nhưng chỉ tiêu này đếm bằng số nguyên/);
  });

  it('is not taken below zero, nor as a rate above 100%', () => {
    isRefused('MONEY', '-45', /không thể nhỏ hơn 0/);
    isRefused('RATE', '450', /từ 0% đến 100%/);
  });

  it('is not taken a thousandfold off last year, or off what was sent where that is not known', () => {
    isRefused('KNOWN', '742670', /lệch khoảng 1\.000 lần/, 'unit-slip');
    isRefused('MONEY', '43.5', /lệch khoảng 1\.000 lần/);
  });
});

describe('the reply sheet of a unit that sent nothing', () => {
  it('asks for the report and gives the unit none of the department’s own tasks', () => {
    const asked = questionsByUnit(compileYearEnd(BOOK, [], [])).find(
      ({ unit }) => unit.code === 'A',
    );
    assert.ok(asked);
    const texts = [...replySheet(asked).rows].flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
    );
    assert.ok(
      texts.includes(
        `Đơn vị chưa gửi báo cáo năm ${YEAR}; đề nghị gửi báo cáo theo biểu mẫu đã nhận.`,
      ),
    );
    assert.ok(!texts.some((text) => /Đôn đốc|gửi lại báo cáo/.test(text)));
  });
});
