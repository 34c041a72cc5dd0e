import { listedUnitStates } from '#core/report/listedUnitStates';
import { measureIn } from '#core/catalogue/englishNames';
import type { Compilation } from '#core/figures/compilation';
import type { Finding, Severity } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { findingSentence } from '#core/findings/findingSentence';
import { SHEETS } from '#core/book/sheetNames';
import { countEn } from '#core/findings/countInWords';
import { numberInWords } from '#core/findings/figureInWords';
import { toDecimalText } from '#core/numbers/decimalText';
import { isZero, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { contactOrder } from '#core/priorities/contactOrder';
import type { Effect } from '#core/priorities/headlineEffects';
import { reportSentences, type SentenceState } from '#core/report/reportSentences';
import { sentencesFor } from '#core/report/sentences';

/** Enough of the findings to see what is the matter; the rest stands in findings.csv. */
const FINDINGS_SHOWN = 10;

/**
 * What a statistician wants to see first: who has sent, what is the matter, and the figures of
 * the report in sentences. Figures are always said in Vietnamese, the report's own language.
 */
export function compilationSummary(
  compilation: Compilation,
  folder: string,
  language: Language,
): string {
  return [
    heading(compilation, language),
    responseLine(compilation, language),
    ...findingLines(compilation, language),
    ...contactLines(compilation, language),
    ...doubtfulSentenceLines(compilation, language),
    '',
    ...sentencesFor(compilation).map(
      ({ indicator, sentence }) => `  ${indicator.padEnd(7)} ${sentence}`,
    ),
    '',
    language === 'vi' ? `Kết quả ở: ${folder}` : `The results are in: ${folder}`,
    '',
  ].join('\n');
}

function heading({ book, isDraft }: Compilation, language: Language): string {
  const draft = language === 'vi' ? 'DỰ THẢO - ' : 'DRAFT - ';
  const title =
    language === 'vi'
      ? `${book.department}: tổng hợp số liệu năm ${book.year}`
      : `${book.department}: figures of ${book.year}`;
  return `${isDraft ? draft : ''}${title}`;
}

function responseLine(compilation: Compilation, language: Language): string {
  const unitStates = listedUnitStates(compilation);
  const sent = unitStates.filter(({ state }) => state !== 'missing').length;
  const observations = compilation.unitStates.reduce((total, unit) => total + unit.observations, 0);
  return language === 'vi'
    ? `Đơn vị đã gửi: ${sent}/${unitStates.length}. Số liệu nhận được: ${observations}.`
    : `Units that sent: ${sent}/${unitStates.length}. Figures received: ${observations}.`;
}

function findingLines({ findings }: Compilation, language: Language): readonly string[] {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const total =
    language === 'vi'
      ? `Phát hiện: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} ghi chú.`
      : `Findings: ${countEn(count('error'), 'error')}, ${countEn(count('warning'), 'warning')}, ${countEn(count('note'), 'note')}.`;
  const worst = findings.filter((finding) => finding.severity !== 'note').slice(0, FINDINGS_SHOWN);
  // Whoever decided something must hear that it had no effect.
  const unmatched = findings.filter(({ rule }) => rule === 'decision-unmatched');
  const shown = [...worst, ...unmatched].map(
    (finding) => `  [${finding.rule}] ${whereOf(finding)}${findingSentence(finding, language)}`,
  );
  const rest = count('error') + count('warning') - worst.length;
  const more =
    language === 'vi'
      ? `  … và ${rest} phát hiện nữa trong findings.csv`
      : `  … and ${rest} more in findings.csv`;
  return [total, ...shown, ...(rest > 0 ? [more] : [])];
}

/** So many units are named; the sheet of the book has them all. */
const CONTACTS_SHOWN = 5;

/** Whom to call first, and how many need not be called for the printed figures' sake. */
function contactLines(compilation: Compilation, language: Language): readonly string[] {
  const { contacts, needed } = contactOrder(compilation);
  if (contacts.length === 0) return [];
  const names = new Map(compilation.book.units.map(({ code, name }) => [code, name] as const));
  const shown = contacts.slice(0, Math.min(needed, CONTACTS_SHOWN)).map((contact, place) => {
    const [first] = contact.effects;
    const name = names.get(contact.unit) ?? (language === 'vi' ? 'Số toàn tỉnh' : 'Province');
    const why = first ? effectText(first, language) : unprintedText(contact.unprinted, language);
    return `  ${place + 1}. ${name}${why === '' ? '' : `: ${why}`}`;
  });
  const rest = remainingContacts(needed - shown.length, contacts.length - needed, language);
  const head = shown.length === 0 ? [] : [language === 'vi' ? 'Gọi trước:' : 'Call first:'];
  return [...head, ...shown, ...rest];
}

/** What is not printed before somebody answers of whose figures nothing is known. */
function unprintedText(codes: readonly string[], language: Language): string {
  if (codes.length === 0) return '';
  const shown = codes.slice(0, CODES_SHOWN).join(', ');
  const list = codes.length > CODES_SHOWN ? `${shown}, …` : shown;
  return language === 'vi'
    ? `chưa in, chưa so với năm trước được ${list}`
    : `${list} cannot be printed, or compared with last year`;
}

const CODES_SHOWN = 4;

/** How many more are to be called, and how many cannot change anything that is printed. */
function remainingContacts(more: number, others: number, language: Language): readonly string[] {
  const toCall = language === 'vi' ? `Còn ${more} đơn vị cần gọi` : `${more} more to call`;
  const harmless =
    language === 'vi'
      ? `${others} đơn vị còn lại không làm tốc độ tăng, tỷ lệ nào in ra đổi chữ số (trang “${SHEETS.contacts}”)`
      : `${countEn(others, 'other')} cannot change a printed digit of any growth or rate (sheet “${SHEETS.contacts}”)`;
  const said = [...(more > 0 ? [toCall] : []), ...(others > 0 ? [harmless] : [])];
  return said.length === 0 ? [] : [`  ${said.join('; ')}.`];
}

/** Of which sentences somebody has to look at the sheet: what was asked for is not in the report as it stands. */
function doubtfulSentenceLines(compilation: Compilation, language: Language): readonly string[] {
  const sentences = reportSentences(compilation);
  return DOUBTFUL.flatMap(({ states, words }) => {
    const found = sentences.filter(({ state }) => states.includes(state));
    const codes = found.map(({ indicator }) => indicator).join(', ');
    return found.length === 0 ? [] : [`${words[language]} (“${SHEETS.sentences}”): ${codes}.`];
  });
}

const DOUBTFUL: readonly {
  readonly states: readonly SentenceState[];
  readonly words: Readonly<Record<Language, string>>;
}[] = [
  {
    states: ['own-false', 'own-unproven'],
    words: {
      vi: 'Câu của Sở không đúng hoặc chưa kiểm được, báo cáo dùng câu sửa',
      en: 'Sentences of your own that are not true or not proven; the report has their repair',
    },
  },
  {
    states: ['impossible'],
    words: {
      vi: 'Tỷ lệ ngoài khoảng 0–100%, không in thành câu; kiểm tra tử số và mẫu số',
      en: 'Rates outside 0–100%, not said in a sentence; look at numerator and denominator',
    },
  },
  {
    states: ['repeated'],
    words: {
      vi: 'Nhiều dòng về cùng một câu, dòng sau cùng được dùng; gộp hoặc xóa các dòng kia',
      en: 'Several rows about one sentence, of which the last counts; join or delete the others',
    },
  },
  {
    states: ['unknown-indicator'],
    words: {
      vi: 'Mã số không có trong danh mục, ghi ở trang câu báo cáo; sửa mã số hoặc xóa dòng',
      en: 'Codes that the catalogue does not have, on the sheet of sentences; correct them or delete the rows',
    },
  },
];

/** "có thể làm VT100 đổi 1,4 điểm phần trăm"; of a printed difference or level its own measure. */
function effectText({ indicator, moves, moved, measure }: Effect, language: Language): string {
  const amount = amountText(moved, language);
  const [what, by] = EFFECT_WORDS[language][moves](indicator, measureIn(language, measure));
  return language === 'vi'
    ? `có thể làm ${what} đổi ${amount} ${by}`
    : `can move ${what} by ${amount} ${by}`;
}

/** What moves, and in what. */
const EFFECT_WORDS: Readonly<
  Record<
    Language,
    Readonly<
      Record<Effect['moves'], (indicator: string, measure: string) => readonly [string, string]>
    >
  >
> = {
  vi: {
    points: (indicator) => [indicator, 'điểm phần trăm'],
    difference: (indicator, measure) => [`mức tăng, giảm của ${indicator}`, measure],
    level: (indicator, measure) => [indicator, measure],
  },
  en: {
    points: (indicator) => [indicator, 'percentage points'],
    difference: (indicator, measure) => [`the change of ${indicator}`, measure],
    level: (indicator, measure) => [indicator, measure],
  },
};

/** With two decimals; of what these do not show, that it is less. */
function amountText(moved: Rational, language: Language): string {
  const rounded = roundHalfAwayFromZero(moved, 2);
  if (!isZero(rounded)) return numberInWords(toDecimalText(rounded), language);
  return language === 'vi' ? 'dưới 0,01' : 'less than 0.01';
}

/** "huyen/An.xlsx, Biểu 1: " where a cell is spoken of; else the sentence names what it is about. */
function whereOf({ source }: Finding): string {
  const { file, sheet, cell } = source;
  return cell === '' ? '' : `${[file, sheet].filter((part) => part !== '').join(', ')}: `;
}
