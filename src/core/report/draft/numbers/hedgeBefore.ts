import { type Hedge, takeHedge } from '#core/numbers/hedge';

/** Comparatives are no hedges: "cao hơn 2 điểm". */
const COMPARATIVE = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm)\s+hơn\s*$/u;
const HEDGE_BEFORE =
  /(?<![\p{L}])(trên dưới|khoảng|xấp xỉ|chừng|hơn|trên|gần|ít nhất|tối thiểu|không dưới|chưa đến|chưa tới|chưa đầy|dưới|[~≈>≥<])\s*$/u;

export function hedgeBefore(
  sentence: string,
  digitsAt: number,
): { readonly hedge: Hedge | undefined; readonly start: number } {
  const before = sentence.slice(0, digitsAt).toLowerCase();
  const match = COMPARATIVE.test(before) ? null : HEDGE_BEFORE.exec(before);
  if (!match) return { hedge: undefined, start: digitsAt };
  const hedge = takeHedge(`${match[1] ?? ''} 1`)?.hedge;
  return { hedge, start: hedge === undefined ? digitsAt : match.index };
}
