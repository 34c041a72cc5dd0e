import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { NumberInText } from '../numbers/numberInText';
import { OF_LEVELS } from '../plain/understood';
import { sayingWords } from '../subjects/numberInPlace';
import { wordsOf } from '../text/words';

/**
 * Whether words around a number say something that the name of what they point to does not: "thuê bao di động
 * trả trước", "Hội nông dân có … thành viên", "Cộng 04 doanh nghiệp: …". What is narrowed by them may be as near
 * to the whole as a slip of the pen.
 */
export function isNarrowed(
  { text, units, places, periods }: PlacedClause,
  number: NumberInText,
  own: ReadonlySet<string>,
  figures: BookFigures,
): boolean {
  const from = aheadOf(text, number.start);
  const to = number.end + (/^[^,;:.()\d]*/u.exec(text.slice(number.end))?.[0].length ?? 0);
  const told = [...units, ...places, ...periods];
  const words = wordsOf(text).filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      (end <= number.start || start >= number.nounAt) &&
      told.every((one) => end <= one.start || start >= one.end),
  );
  return (
    TOGETHER.test(text.slice(0, number.start)) ||
    IN_PERSON.test(text.slice(from, to)) ||
    words.some((word) => OF_REST.has(word.text) && !own.has(word.text)) ||
    sayingWords(words, figures).some((word) => !own.has(word) && !isEmpty(word))
  );
}

/** "thu hút 4.806 thành viên", "đang dùng chung": of what is counted it says nothing. */
function isEmpty(word: string): boolean {
  return word !== 'mới' && (OF_LEVELS.has(word) || BESIDE_COUNTS.has(word));
}

const BESIDE_COUNTS: ReadonlySet<string> = new Set('đang dùng dân giải quyết nhờ'.split(' '));

const TOGETHER = /(?<!\p{L})(?:cộng(?! đồng| tác)|gộp)(?!\p{L})/iu;
/** Both words are of "tiếp nhận trực tuyến", and yet it is the rest. */
const IN_PERSON = /(?<!\p{L})trực tiếp(?!\p{L})/iu;
/** On the average, of the rest, or not at all. */
const OF_REST: ReadonlySet<string> = new Set(
  'bình quân trung lại chưa không thiếu hụt thêm mỗi từng riêng chung hơn kém'.split(' '),
);

/** Where the words right before a number begin: behind the last sign or number; "di động trả trước: 1.281.600" says it before a colon. */
function aheadOf(text: string, start: number): number {
  const ahead = text.slice(0, start).replace(/[:\s]+$/u, '');
  const last = [...ahead.matchAll(/[,;:.()](?!\d)|\d(?![\d.,]*\d)/gu)].at(-1)?.index;
  return last === undefined ? 0 : last + 1;
}
