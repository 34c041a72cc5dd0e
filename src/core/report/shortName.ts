import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import { wordsOf } from './draft/text/words';

/** A single word names nothing. */
const FEWEST_WORDS = 2;

/**
 * The compilation, in which the indicator is also known by the shorter name that a sentence about
 * it uses. A run of its name's words will do where no other indicator has that run in a name, but
 * for the count that it is the rate of or the rate of it: the measure tells those apart.
 */
export function withShortName(
  text: string,
  indicator: Indicator,
  compilation: Compilation,
): Compilation {
  const { book } = compilation;
  const others = book.indicators
    .filter((one) => one.code !== indicator.code && !areRateAndCount(one, indicator))
    .flatMap(namesOf);
  const short = shortNameIn(wordTexts(text), namesOf(indicator), others);
  if (short === undefined) return compilation;
  const indicators = book.indicators.map((one) =>
    one.code === indicator.code ? { ...one, aliases: [...one.aliases, short] } : one,
  );
  return { ...compilation, book: { ...book, indicators } };
}

function areRateAndCount(one: Indicator, other: Indicator): boolean {
  return isRateOf(one, other) || isRateOf(other, one);
}

function isRateOf({ aggregation, unit }: Indicator, count: Indicator): boolean {
  return (
    aggregation.form === 'ratio_of_sums' &&
    aggregation.numerator === count.code &&
    unit !== count.unit
  );
}

/** The longest run of the text's words that stands in one of the names and in none of the others. */
function shortNameIn(
  words: readonly string[],
  names: readonly string[],
  others: readonly string[],
): string | undefined {
  for (let length = words.length; length >= FEWEST_WORDS; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      const isNamed = names.some((name) => name.includes(` ${run} `));
      if (isNamed && !others.some((name) => name.includes(` ${run} `))) return run;
    }
  }
  return undefined;
}

/** Each name as words between single spaces. */
function namesOf({ nameVi, aliases }: Indicator): readonly string[] {
  return [nameVi, ...aliases].map((name) => ` ${wordTexts(name).join(' ')} `);
}

function wordTexts(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}
