import { type Hedge, takeHedge } from '#core/numbers/hedge';

/** Comparatives are no hedges: "cao hơn 2 điểm". */
const COMPARATIVE = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm)\s+hơn\s*$/u;
const HEDGE_BEFORE =
  /(?<![\p{L}])(trên dưới|khoảng|xấp xỉ|ước chừng|ngót nghét|suýt soát|đâu đó|ngót|non|chừng|hơn|trên|gần|ít nhất|tối thiểu|không dưới|chưa đến|chưa tới|chưa đầy|dưới|[~≈>≥<])\s*$/u;

/** Looser words, which no report of figures uses. */
const OF_THE_PRESS: ReadonlyMap<string, Hedge> = new Map([
  ['ước chừng', 'about'],
  ['ngót nghét', 'about'],
  ['suýt soát', 'about'],
  ['đâu đó', 'about'],
  ['ngót', 'nearly'],
  ['non', 'nearly'],
]);

export function hedgeBefore(
  sentence: string,
  digitsAt: number,
): { readonly hedge: Hedge | undefined; readonly start: number } {
  const before = sentence.slice(0, digitsAt).toLowerCase();
  const match = COMPARATIVE.test(before) ? null : HEDGE_BEFORE.exec(before);
  if (!match) return { hedge: undefined, start: digitsAt };
  const word = match[1] ?? '';
  const hedge = OF_THE_PRESS.get(word) ?? takeHedge(`${word} 1`)?.hedge;
  return { hedge, start: hedge === undefined ? digitsAt : match.index };
}
