import type { Indicator } from '#core/catalogue/indicator';
import { wordsOf } from '../draft/text/words';
import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * Rates that begin their clause and are said of another whole than they are of: "Ước 65,3% dân số có
 * Internet" where 65,3% of the households have it. The number is right, and the sentence is not.
 */
export function exchangedWholes(
  own: string,
  verdicts: readonly Verdict[],
  { find }: Pick<SentenceContext, 'find'>,
): readonly string[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict, indicator }) => {
    const at = Math.max(own.indexOf(text, from), from);
    from = at + text.length;
    const rate = find(indicator)?.indicator;
    if (verdict !== 'agree' || rate?.unit !== '%' || !text.endsWith('%')) return [];
    if (!LEADS.test(own.slice(0, at))) return [];
    const said = WHOLE.exec(own.slice(from))?.groups?.['said'];
    if (said === undefined || isOfWhole(said, rate, find)) return [];
    return [`${text} ${said}`];
  });
}

/** Nothing before the number in its clause but when, where and how final it is. */
const LEADS =
  /(?:^|[.;:,]\s)\s*(?:(?:hết |đến |cuối |trong )*năm \d{4},?\s*|(?:đến nay|hiện nay|hiện|nay|toàn tỉnh|trên địa bàn(?: toàn)? tỉnh|đã|có|ước tính|ước|dự kiến|sơ bộ),?\s*)*$/iu;
/** What stands behind it to the end of the clause, where that is no comparison. */
const WHOLE =
  /^\s+(?!so với|tăng|giảm|kế hoạch|vào|và\s)(?:tổng số |số |các )?(?<said>\p{L}[^,;:.()\d]*)/iu;

/** All that its name says of the whole is said, or all of the whole's own name. */
function isOfWhole(said: string, rate: Indicator, find: SentenceContext['find']): boolean {
  const { aggregation } = rate;
  const whole =
    aggregation.form === 'ratio_of_sums' ? find(aggregation.denominator)?.indicator : undefined;
  const saidWords = textsOf(said);
  const wholes = whole ? [whole.nameVi, ...whole.aliases].map((name) => ofWhole(name)) : [];
  if (wholes.some((words) => words.length > 0 && isInOrder(words, saidWords))) return true;
  return [rate.nameVi, ...rate.aliases].some((name) => {
    const counted = textsOf(COUNTED.exec(name)?.[1] ?? name);
    return counted[0] === saidWords[0] && isInOrder(counted, saidWords);
  });
}

/** "Tỷ lệ dân số trưởng thành có …": of whom it is, before what they have or do. */
const COUNTED =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)\s+(.+?)(?=\s(?:có|được|sử dụng|tiếp nhận|dùng|thực hiện|thanh toán|trong|trên)(?!\p{L})|$)/iu;

/** Whether all of some words stand in a text, in their order, with others between them or not. */
function isInOrder(words: readonly string[], text: readonly string[]): boolean {
  let next = 0;
  for (const word of text) if (word === words[next]) next += 1;
  return next === words.length;
}

/** "Tổng số hộ", "Số thôn, bản, ấp": what is counted, by its first name. */
function ofWhole(name: string): readonly string[] {
  const [counted = ''] = name.replace(/^(?:tổng số|số)\s+/iu, '').split(/[,(/]/u);
  return textsOf(counted);
}

function textsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}
