import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { wordsOf } from '../text/words';

/** The names of the indicators, to be found by some of their words. */
export type LooseNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export function indexLooseNames(indicators: readonly Indicator[]): LooseNames {
  return new Map(
    indicators.map(({ code, nameVi, aliases }) => [
      code,
      [ofWhich({ nameVi }) ?? nameVi, ...aliases].map((name) =>
        wordsOf(name).map(({ text }) => text),
      ),
    ]),
  );
}

/** Which of some indicators have all the words in their names, in the order in which they are said. */
export function namedLoosely(
  names: LooseNames,
  said: readonly string[],
  among: readonly string[],
): readonly string[] {
  return among.filter((code) => names.get(code)?.some((name) => hasInOrder(name, said)) === true);
}

function hasInOrder(name: readonly string[], said: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (word === said[at]) at += 1;
  return at === said.length;
}
