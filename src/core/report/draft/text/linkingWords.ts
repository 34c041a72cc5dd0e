import { COMPARED, HOW_MUCH, setOf, WHICH_OF_ALL } from '../plain/sayingHowMuch';
import type { Word } from './words';

/**
 * Words that may stand between a subject and its number, or around both, without changing what is
 * meant. Any other word there may narrow the subject ("thuê bao Internet cáp quang"), and then
 * nothing is known of it.
 */
const LINKING: ReadonlySet<string> = setOf(
  HOW_MUCH,
  WHICH_OF_ALL,
  COMPARED,
  'gần xấp xỉ phố cả vào ngày tháng giữ 31 12 30 11 nâng qua chung đầy đủ dưới liệu bậc ' +
    'song nhưng tuy mặc dù riêng địa phương đầu',
);

/** Words that make something else of the subject they stand beside. */
const NARROWING: ReadonlySet<string> = new Set(['mới']);
/** "mới đạt", "mới chỉ": here they only say how much. */
const LEADING_ON: ReadonlySet<string> = new Set(['đạt', 'chỉ', 'được', 'có', 'bằng', 'ở', 'chiếm']);

export function areLinking(words: readonly Word[], placeNames: ReadonlySet<string>): boolean {
  return words.every(
    ({ text }, position) =>
      !narrows(text, words[position + 1]) &&
      (LINKING.has(text) || placeNames.has(text) || /^\d+$/.test(text)),
  );
}

/** "thời lượng", "địa chỉ": things that are counted, though each of their words links elsewhere. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['thời', 'lượng'],
  ['địa', 'chỉ'],
]);

function narrows(text: string, next: Word | undefined): boolean {
  const isNoun = next !== undefined && NOUNS.get(text) === next.text;
  return isNoun || (NARROWING.has(text) && !(next && LEADING_ON.has(next.text)));
}
