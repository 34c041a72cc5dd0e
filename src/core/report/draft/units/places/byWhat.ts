import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../../bookFigures';
import { findPhrases, type FoundPhrase } from '../../subjects/phraseIndex';
import type { Word } from '../../text/words';
import type { Stretch } from '../stretches';

/** What units are placed by, and where in the stretch it is named. */
interface Named {
  readonly meant: readonly Indicator[];
  readonly within: readonly { readonly start: number; readonly end: number }[];
}

/**
 * By what units are placed: the one thing that is named in a stretch of text, else before it in the same sentence.
 * Several where the name is that of several, or a count may be told by its rate and a rate by its count.
 */
export function namedAround(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  figures: BookFigures,
): Named {
  const names = findPhrases(figures.phrases, words);
  const within = names.filter(({ start, end }) => start >= from && end <= to);
  const ahead = names.filter(({ end }) => end <= from);
  const [phrase, ...others] = within.length > 0 ? within : ahead;
  const isOne = others.every(({ codes }) => codes.join() === phrase?.codes.join());
  return { within, meant: phrase && isOne ? meantBy(text, phrase, figures) : [] };
}

/** A count may be told by its rate and a rate by its count, unless its name says which. */
export function meantBy(
  text: string,
  { start, end, codes }: FoundPhrase,
  figures: BookFigures,
): readonly Indicator[] {
  const ahead = text.slice(Math.max(0, start - COUNTING), start);
  const name = text.slice(start, end);
  const isRate = /t[ỷỉ] lệ/iu.test(ahead + name);
  const counts = isRate ? [] : codes.flatMap(figures.countedBy);
  const isCount =
    /(?<!\p{L})số\s*$/iu.test(ahead) || /^(?:tổng\s+)?số\s(?!hóa(?!\p{L}))/iu.test(name);
  const rates = isRate || isCount ? [] : codes.flatMap(figures.ratesOf);
  return [...new Set([...codes, ...counts, ...rates])].flatMap(
    (code) => figures.indicators.get(code) ?? [],
  );
}

/** As long as "tổng số " is. */
const COUNTING = 8;
