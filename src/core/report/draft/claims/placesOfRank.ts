import type { Claim } from '../claim';

/** Whether a number only says among how many a rank is: the 63 of "thứ 10/63". */
export function isPlacesOfRank(text: string, claims: readonly Claim[], position: number): boolean {
  const [rank, among] = [claims[position - 1], claims[position]];
  if (rank?.kind !== 'rank' || !among) return false;
  return /^\s*\/\s*$/u.test(text.slice(rank.number.end, among.number.start));
}
