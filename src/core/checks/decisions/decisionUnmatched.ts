import { matchUnit } from '#core/catalogue/matchUnit';
import type { CollectedYear } from '#core/collection/collectedYear';
import { namedBeside } from '#core/collection/decide';
import { subjectOf, type Decision } from '#core/collection/decision';
import { repairedValues, type Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import { NOWHERE, raise } from '../raise';
import { describeRule } from '../rule';
import { hasSentCorrection } from './appliedDecisions';

export const decisionUnmatched = describeRule('decision-unmatched', {
  title: { vi: 'Quyết định không khớp phát hiện nào', en: 'Decision matches no finding' },
  meaning: {
    vi: 'Một quyết định nêu quy tắc, đơn vị, chỉ tiêu và năm mà không phát hiện nào mang: gõ nhầm mã, hoặc điều đã phát hiện nay không còn. Hoặc quyết định sửa, loại một điều không có số riêng để sửa, loại (tổng của nhiều đơn vị, số chưa gửi, số năm trước đã công bố), hoặc trái một quyết định khác về cùng số mà không rõ cái nào sau. Quyết định ấy không làm thay đổi số nào, và phát hiện vẫn để ngỏ.',
    en: 'A decision names a rule, unit, indicator and year that no finding bears: a mistyped code, or what had been found is gone. Or it corrects or leaves out what has no figure of its own (a total of several units, a figure not sent, last year’s published one), or contradicts another about the same figure and nothing says which came last. Such a decision changes no figure, and the finding stays open.',
  },
  remedy: {
    vi: 'So lại bốn cột với trang “Phát hiện” (hoặc findings.csv); nếu không còn cần thì bỏ dòng quyết định. Khi quyết định không có tác dụng, câu phát hiện nói phải làm gì thay vào đó.',
    en: 'Compare the four columns with the sheet “Phát hiện” (or findings.csv); delete the line where it is needed no more. Where a decision has no effect the finding says what to do instead.',
  },
  authority: {
    vi: 'Không im lặng: ai quyết định phải biết quyết định có hiệu lực hay không.',
    en: 'Nothing happens silently: whoever decides must know whether it took effect.',
  },
  passing: {
    vi: 'unit-slip, H09, CDS050, 2024 khi H09 có phát hiện ấy.',
    en: 'unit-slip, H09, CDS050, 2024 where H09 has that finding.',
  },
  failing: {
    vi: 'unit-slip, H09, CDS05, 2024: không có chỉ tiêu CDS05.',
    en: 'unit-slip, H09, CDS05, 2024: there is no indicator CDS05.',
  },
});

/**
 * Decisions that stand and about which nothing was found. What a unit sent before and only the book
 * still records is not looked into again, so that decisions about it cannot be told; nor what was
 * decided in the books of earlier years, which is history.
 */
export function checkUnmatched(
  sent: CollectedYear,
  decisions: readonly Decision[],
  findings: readonly Finding[],
): readonly Finding[] {
  const { book, counted } = sent;
  const subjects = new Set(findings.flatMap((finding) => subjectsOf(finding, sent)));
  const senders = new Set(counted.map(({ unit }) => unit));
  const recorded = new Set(counted.filter((one) => one.isRecorded).map(({ unit }) => unit));
  const units = new Set(book.units.map(({ code }) => code));
  const indicators = new Set(book.indicators.map(({ code }) => code));
  return decisions
    .filter((one) => !subjects.has(subjectOf(one)) && !isOfEarlierBook(one, book.year))
    .filter(({ unit }) => (unit === '' ? recorded.size === 0 : !recorded.has(unit)))
    .map((one) =>
      raise('decision-unmatched', {
        unit: units.has(one.unit) ? one.unit : '',
        indicator: indicators.has(one.indicator) ? one.indicator : '',
        year: one.year,
        source: NOWHERE,
        message: whyUnmatched(one),
      }),
    );

  function whyUnmatched(one: Decision): SpokenMessage {
    const { decision, rule, unit, indicator, year, value } = one;
    const about = { decision, rule, unit, indicator, year };
    if (isUnknown(unit, units)) {
      const match = matchUnit(book.units, unit, year);
      if (match.kind !== 'ambiguous') {
        return { code: 'decision-unmatched/unit', arguments: about };
      }
      const candidates = match.units.map(({ code, name }) => `${code} (${name})`);
      return { code: 'decision-unmatched/units', arguments: { ...about, candidates } };
    }
    if (isUnknown(indicator, indicators)) {
      return { code: 'decision-unmatched/indicator', arguments: about };
    }
    if (decision === 'ask' && senders.has(unit)) {
      return { code: 'decision-unmatched/answered', arguments: about };
    }
    if (value && hasSentCorrection(sent, one)) {
      const told = { ...about, value: toDecimalText(value) };
      return { code: 'decision-unmatched/sent', arguments: told };
    }
    return { code: 'decision-unmatched', arguments: about };
  }
}

/** Whether a decision remembers what a unit had submitted for a year that is over. */
function isOfEarlierBook({ year, submitted }: Decision, yearOfBook: number): boolean {
  return year < yearOfBook && submitted !== undefined;
}

function isUnknown(code: string, known: ReadonlySet<string>): boolean {
  return code !== '' && !known.has(code);
}

/** What can be decided about a finding: itself, each cell of its repair, each other figure that it names. */
export function subjectsOf(finding: Finding, sent: CollectedYear): readonly string[] {
  const { rule, year } = finding;
  return [
    subjectOf(finding),
    ...repairedValues(finding).map(({ unit, indicator }) =>
      subjectOf({ rule, unit, indicator, year }),
    ),
    ...namedBeside(sent, finding).map(subjectOf),
  ];
}
