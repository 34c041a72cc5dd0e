import { areLinking } from '../text/linkingWords';
import type { FoundPhrase, PhraseIndex } from './phraseIndex';
import type { Word } from '../text/words';

/**
 * "… thành lập tổ công nghệ số cộng đồng với 107 tổ xã và 752 tổ cấp ấp": behind the counted noun
 * only the end of a name is said, when all before it was said before.
 */
export function namedByEnd(
  phrases: PhraseIndex,
  ahead: readonly Word[],
  behind: readonly Word[],
  placeWords: ReadonlySet<string>,
): FoundPhrase | undefined {
  const [noun, ...others] = behind;
  if (!noun) return undefined;
  const level = others.slice(others[0]?.text === LEVEL ? 1 : 0);
  for (let length = Math.min(MOST_END_WORDS, level.length); length > 0; length--) {
    const end = level.slice(0, length);
    const last = end.at(-1);
    if (!last || !areLinking(level.slice(length), placeWords)) continue;
    for (const phrase of phrases.byFirstWord.get(noun.text) ?? []) {
      const stem = saidBefore(stemOf(phrase.words, end), ahead);
      if (stem) return { ...phrase, start: stem.start, end: last.end };
    }
  }
  return undefined;
}

/** "cấp xã" */
const LEVEL = 'cấp';
/** "tổ dân phố" */
const MOST_END_WORDS = 3;
/** By fewer words too many things are called. */
const LEAST_STEM_WORDS = 3;

/** What of a name stands before its end, which is a level of administration; nothing where it ends otherwise. */
function stemOf(name: readonly string[], end: readonly Word[]): readonly string[] {
  const at = name.length - end.length;
  const isEnd = end.every(({ text }, position) => name[at + position] === text);
  return isEnd && name[at - 1] === LEVEL ? name.slice(0, at - 1) : [];
}

function saidBefore(stem: readonly string[], ahead: readonly Word[]): Word | undefined {
  if (stem.length < LEAST_STEM_WORDS) return undefined;
  return ahead
    .filter((_, from) => stem.every((word, position) => ahead[from + position]?.text === word))
    .at(-1);
}
