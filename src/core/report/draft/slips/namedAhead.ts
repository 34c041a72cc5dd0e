import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from '../circumstances/circumstances';
import type { NumberInText } from '../numbers/numberInText';
import { COMPARED, setOf } from '../plain/sayingHowMuch';
import { OF_LEVELS } from '../plain/understood';
import { ownWords } from '../subjects/ownWords';
import { findPhrases } from '../subjects/phraseIndex';
import { wordsOf } from '../text/words';

/**
 * The one indicator that a clause names ahead of a number by its whole name, where every other word between only
 * says how much, when or where: "Doanh thu viễn thông không đạt kế hoạch, mới bằng …".
 */
export function namedAhead(
  { text, units, places, periods }: PlacedClause,
  number: NumberInText,
  mayBe: (indicator: Indicator) => boolean,
  figures: BookFigures,
): Indicator | undefined {
  const from = text.lastIndexOf(';', number.start) + 1;
  const words = wordsOf(text).filter(({ start, end }) => start >= from && end <= number.start);
  const [name, ...others] = findPhrases(figures.phrases, words);
  const [indicator, ...more] = (name?.codes ?? [])
    .flatMap((code) => figures.indicators.get(code) ?? [])
    .filter(mayBe);
  if (!name || !indicator || others.length + more.length > 0) return undefined;
  const own = ownWords([indicator], figures);
  const told = [name, ...units, ...places, ...periods];
  const areUnderstood = words
    .filter(({ start, end }) => told.every((one) => end <= one.start || start >= one.end))
    .every(
      (word) =>
        own.has(word.text) ||
        OF_LEVELS.has(word.text) ||
        OF_COMPARISONS.has(word.text) ||
        figures.placeWords.has(word.text) ||
        /^\d+$/u.test(word.text),
    );
  return areUnderstood ? indicator : undefined;
}

const OF_COMPARISONS: ReadonlySet<string> = setOf(
  COMPARED,
  'không chưa hoàn thành mục chỉ tiêu đề ra giao ngoái nay kém hụt thiếu',
);
