import type { SentenceContext } from '../sentences/sentenceContext';
import type { AgreedNumber } from './agreedNumbers';
import { harmlessWords, plainWordsOf } from './harmlessWords';

/**
 * Words that narrow a subject behind its number: "219.342 thuê bao trả trước", "369 hội nghị cấp xã". The number is
 * that of all, and whatever is not known to leave it so may say of what part it is.
 */
export function narrowedBehind(
  agreed: readonly AgreedNumber[],
  context: SentenceContext,
): readonly string[] {
  return agreed.flatMap(({ verdict: { text, indicator }, behind }) => {
    // What a percentage is of is tested as its whole.
    if (!MEASURED.test(text)) return [];
    const said = BEHIND.exec(behind)?.groups?.['said']?.trim() ?? '';
    const read = context.find(indicator)?.indicator ?? context.indicator;
    const harmless = harmlessWords(context, [read, context.indicator]);
    return plainWordsOf(said).every((word) => harmless.has(word)) ? [] : [`${text} ${said}`];
  });
}

/** A bare number may stand before its unit, and before anything. */
const MEASURED = /\p{L}$/u;

/** Words with which a clause goes on from its number to something else. */
const GOES_ON = [
  'và|nhưng|song|tuy|là|năm|với|trong khi|trong đó',
  'so với|lên|xuống|còn|tăng|giảm|vượt|bằng|đạt|chiếm|gấp|hoàn thành|tương đương|tương ứng',
  'cao|thấp|nhiều|ít|lớn|nhỏ|theo|nhờ|do',
].join('|');

/** What stands behind it up to there, or to the end of its clause; "5G" is a word. */
const BEHIND = new RegExp(
  `^\\s+(?!(?:${GOES_ON})(?!\\p{L}))(?<said>(?:[^,;:.()/\\d]|\\d+\\p{L})+?)(?=[,;:.()/\\d]|$|\\s(?:${GOES_ON})(?!\\p{L}))`,
  'iu',
);
