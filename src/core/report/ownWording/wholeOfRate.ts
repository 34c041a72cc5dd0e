import type { Indicator } from '#core/catalogue/indicator';
import { divide, equals, multiply, rational, signOf } from '#core/numbers/rational';
import { isRoundingOf } from '#core/numbers/rounding';
import { acronymWithin } from '../draft/subjects/acronyms';
import { wordsOf } from '../draft/text/words';
import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';
import type { AgreedNumber } from './agreedNumbers';

type Known = Pick<SentenceContext, 'find' | 'book'>;

/**
 * Rates and shares that are said of another whole than they are of: "Ước 65,3% dân số có Internet",
 * "334.700 hộ, chiếm 65,3% dân số" where it is 65,3% of the households. The number is right, and the
 * sentence is not.
 */
export function exchangedWholes(agreed: readonly AgreedNumber[], known: Known): readonly string[] {
  return agreed.flatMap(({ verdict, before, behind }) => {
    if (!verdict.text.endsWith('%') || CHANGED.test(before)) return [];
    const said = WHOLE.exec(behind)?.groups?.['said'];
    if (said === undefined || isOfWhole(said, verdict, known)) return [];
    return [`${verdict.text} ${said.trim()}`];
  });
}

/** The number is how far something has moved, and nothing's share. */
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|vượt|thêm|hụt|hơn|kém)(?: (?:lên|thêm|khoảng|gần|tới))?\s*$/iu;

/** What stands behind it to the end of the clause, where that is no comparison and goes on with nothing else. */
const WHOLE =
  /^\s+(?!(?:so|tăng|giảm|cùng kỳ|năm|mức|của năm|kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|vào|và|nhưng|song|tuy|cao|thấp|vượt|hoàn thành|đạt|bằng|theo|nhờ|do)(?!\p{L}))(?<said>\p{L}[^,;:.()\d]*?)(?=[,;:.()\d]|$|\s(?:và|nhưng|song|so với|tăng|giảm|vượt)(?!\p{L}))/iu;

/** Some whole that the number is a share of is what the words call so, and they say no more of it. */
function isOfWhole(said: string, verdict: Verdict, known: Known): boolean {
  const called = calledWhole(said, ratedIn(verdict, known));
  if (called.length === 0) return true;
  const isCounted = ratedIn(verdict, known).some((name) => isSame(called, countedIn(name)));
  return (
    isCounted || known.book.indicators.some((whole) => isCalledShare(called, whole, verdict, known))
  );
}

/** The names of the rate that was read; none of a count. */
function ratedIn({ indicator }: Verdict, { find }: Known): readonly string[] {
  const read = find(indicator)?.indicator;
  return read?.unit === '%' ? [read.nameVi, ...read.aliases] : [];
}

/** "hộ gia đình trên địa bàn tỉnh có kết nối Internet": of whom it is, without what the rate says that they have. */
function calledWhole(said: string, rates: readonly string[]): readonly string[] {
  const [whole = '', ...achieved] = said.split(ACHIEVED);
  const done = textsOf(achieved.join(' '));
  const isOfRate = rates.some((name) => {
    const words = new Set(textsOf(name));
    return done.every((word) => words.has(word));
  });
  return tellingWords(done.length > 0 && isOfRate ? whole : said);
}

/** A whole by what its name says, not by a part of a name that larger ones bear too: "dân số" is all people. */
function isCalledShare(
  called: readonly string[],
  whole: Indicator,
  verdict: Verdict,
  known: Known,
): boolean {
  if (!isNamed(called, whole) || !isShareOf(verdict, whole, known)) return false;
  return !largerThan(whole, known).some((larger) => isNamed(called, larger));
}

function isNamed(called: readonly string[], { nameVi, aliases }: Indicator): boolean {
  const acronym = acronymWithin(nameVi);
  return [nameVi, ...aliases, ...(acronym === undefined ? [] : [acronym])].some((name) => {
    const words = tellingWords(name);
    return called[0] === words[0] && isInOrder(called, words);
  });
}

function largerThan({ code, partOf }: Indicator, { book }: Known): readonly Indicator[] {
  return book.indicators.filter(
    (one) =>
      partOf.includes(one.code) ||
      (one.aggregation.form === 'derived_sum' && one.aggregation.parts.includes(code)),
  );
}

/** The whole of a rate, or one whose figure makes the number out of the part's. */
function isShareOf(
  { indicator, stated, expected }: Verdict,
  whole: Indicator,
  { find }: Known,
): boolean {
  const read = find(indicator);
  if (!read) return false;
  const { aggregation } = read.indicator;
  const isRate = aggregation.form === 'ratio_of_sums' && read.indicator.unit === '%';
  if (isRate && aggregation.denominator === whole.code) return true;
  const part = isRate ? find(aggregation.numerator)?.total.value : read.total.value;
  const all = find(whole.code)?.total.value;
  if (!part || !all || signOf(all) === 0) return false;
  const share = multiply(divide(part, all), HUNDRED);
  return isRoundingOf(stated, share) || (expected !== undefined && equals(expected, share));
}

const HUNDRED = rational(100);

/** "Tỷ lệ dân số trưởng thành có …": of whom it is, before what they have or do. */
function countedIn(name: string): readonly string[] {
  return tellingWords(COUNTED.exec(name)?.[1] ?? '');
}

const COUNTED =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)\s+(.+?)(?=\s(?:có|được|sử dụng|tiếp nhận|dùng|thực hiện|thanh toán|trong|trên)(?!\p{L})|$)/iu;

/** The first of the words by which somebody has or has done something. */
const ACHIEVED = /\s(?=(?:đã|có|được|sử dụng|dùng|thực hiện)(?!\p{L}))/iu;

function isSame(called: readonly string[], words: readonly string[]): boolean {
  return called.length === words.length && isInOrder(called, words);
}

/** Whether all of some words stand in a text, in their order, with others between them or not. */
function isInOrder(words: readonly string[], text: readonly string[]): boolean {
  let next = 0;
  for (const word of text) if (word === words[next]) next += 1;
  return next === words.length;
}

/** Without the words by which a whole is counted, and those that leave it as it is: "tổng số … toàn tỉnh". */
function tellingWords(text: string): readonly string[] {
  return textsOf(text.replaceAll(COUNTING, ' ')).filter((word) => !HARMLESS.has(word));
}

const COUNTING =
  /(?<!\p{L})(?:trong đó|tổng số|tổng|(?<!dân )số|sản lượng|toàn tỉnh|cả tỉnh|của tỉnh|trên địa bàn(?: toàn| của)?(?: tỉnh)?|trong năm|hiện nay)(?!\p{L})/giu;
const HARMLESS: ReadonlySet<string> = new Set([
  'các',
  'của',
  'trong',
  'toàn',
  'hiện',
  'đã',
  'có',
  'được',
  'đang',
]);

function textsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}
