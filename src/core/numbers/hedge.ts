import { absolute, compare, divide, rational, subtract, type Rational } from './rational';

/**
 * A word that turns a printed number into a claim about an interval (docs/methods.md, M16):
 * over = hơn, trên; nearly = gần; about = khoảng, xấp xỉ; at-least = ít nhất, không dưới;
 * under = dưới, chưa đến, chưa đầy. "Ước đạt" is not one of them: it states a status, not a size.
 */
export type Hedge = 'over' | 'nearly' | 'about' | 'at-least' | 'under';

/**
 * Whether the exact number is what the hedged anchor claims. `step` is the unit in which the
 * anchor was chosen; only "about" depends on it.
 *
 * @example
 * hedgeHolds('nearly', rational(994_456), rational(1_000_000), rational(1_000_000)); // => true
 */
export function hedgeHolds(
  hedge: Hedge,
  exact: Rational,
  anchor: Rational,
  step: Rational,
): boolean {
  const side = compare(exact, anchor);
  switch (hedge) {
    case 'over':
      return side > 0;
    case 'nearly':
    case 'under':
      return side < 0;
    case 'at-least':
      return side >= 0;
    case 'about':
      return compare(absolute(subtract(exact, anchor)), divide(step, rational(2))) <= 0;
  }
}

/** The hedges as people write them, longest first where one begins another. */
const HEDGE_WORDS: readonly (readonly [word: string, hedge: Hedge])[] = [
  ['trên dưới', 'about'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['chừng', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['hơn', 'over'],
  ['trên', 'over'],
  ['>', 'over'],
  ['gần', 'nearly'],
  ['ít nhất', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['không dưới', 'at-least'],
  ['≥', 'at-least'],
  ['chưa đến', 'under'],
  ['chưa tới', 'under'],
  ['chưa đầy', 'under'],
  ['dưới', 'under'],
  ['<', 'under'],
];

/** Any of them, as a pattern. */
export const HEDGE_PATTERN = HEDGE_WORDS.map(([word]) => word).join('|');

/** The hedge that text in plain spelling begins with, and what follows it. */
export function takeHedge(
  text: string,
): { readonly hedge: Hedge; readonly rest: string } | undefined {
  for (const [word, hedge] of HEDGE_WORDS) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    const isWhole = !/^\p{L}/u.test(rest);
    if (isWhole) return { hedge, rest: rest.trimStart() };
  }
  return undefined;
}
