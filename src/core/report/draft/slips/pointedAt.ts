import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import type { NumberInText } from '../numbers/numberInText';
import { wordsOf } from '../text/words';

/** How clearly the words around a number speak of an indicator. */
export interface PointedAt {
  readonly indicator: Indicator;
  readonly score: number;
}

/** The indicators of which the words around a number say something, the clearest first. */
export function pointedAt(
  text: string,
  number: NumberInText,
  numbers: readonly NumberInText[],
  mayBe: (indicator: Indicator) => boolean,
  figures: BookFigures,
): readonly PointedAt[] {
  const weights = weightsAround(text, number, numbers);
  const rarity = rarityIn(figures);
  return [...figures.indicators.values()]
    .filter(mayBe)
    .map((indicator) => ({
      indicator,
      score: scoreOf(figures.looseNames.get(indicator.code) ?? [], weights, rarity),
    }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
}

function scoreOf(
  names: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): number {
  const scores = names.map((name) => {
    const words = [...new Set(name)];
    const all = words.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0);
    const said = words.reduce(
      (sum, word) => sum + (rarity.get(word) ?? 0) * (weights.get(word) ?? 0),
      0,
    );
    return all === 0 ? 0 : (said * said) / all;
  });
  return Math.max(0, ...scores);
}

/** The words around a number, and how near each is: its own weigh most, those of the number before it least. */
function weightsAround(
  text: string,
  number: NumberInText,
  numbers: readonly NumberInText[],
): ReadonlyMap<string, number> {
  const before = numbers.filter(({ end }) => end <= number.start).at(-1);
  const from = before?.end ?? 0;
  const own = ownStart(text, from, number.start);
  const behind = number.end + (/^[^,;:()\d]*/u.exec(text.slice(number.end))?.[0].length ?? 0);
  const colon = text.lastIndexOf(':', number.start);
  const weights = new Map<string, number>();
  for (const { text: word, start, end } of wordsOf(text)) {
    if (/^\d+$/u.test(word)) continue;
    const isOwn =
      start >= own && end <= behind && (end <= number.digitsAt || start >= number.nounAt);
    const weight = isOwn ? 1 : end > behind ? 0 : start >= from ? 0.5 : end <= colon ? 0.5 : 0.25;
    weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  }
  return weights;
}

/** Where the words that are a number's own begin: behind the last sign, unless nothing is said there. */
function ownStart(text: string, from: number, start: number): number {
  const signs = [...text.slice(from, start).matchAll(/[,;:()](?!\d)/gu)].map(
    ({ index }) => from + index + 1,
  );
  return (
    signs.reverse().find((at) => /\p{L}{2,}/u.test(text.slice(at, start).replace(LINKING, ''))) ??
    from
  );
}

const LINKING =
  /(?<!\p{L})(?:và|với|có|là|đạt|ước|còn|trong đó|khoảng|hơn|gần|trên|được|đã)(?!\p{L})/giu;

/** The rarer a word is among names, the more it says. */
function rarityIn({ indicators, looseNames }: BookFigures): ReadonlyMap<string, number> {
  const known = RARITIES.get(looseNames);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const code of indicators.keys())
    for (const word of new Set((looseNames.get(code) ?? []).flat()))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([word, count]) => [word, Math.log(indicators.size / count)] as const),
  );
  RARITIES.set(looseNames, rarity);
  return rarity;
}

const RARITIES = new WeakMap<BookFigures['looseNames'], ReadonlyMap<string, number>>();
