import type { Claim } from '../claim';
import { COUNT_OF_UNITS, countSaid, KIND_OF_UNIT } from './countedUnits';
import { measureKey } from './measureKey';

/** "…, cộng lại là 15.185 hộ", "tính chung, ba huyện chiếm 45,8%": all that were named before. */
export function addedUpBefore(
  text: string,
  claims: readonly Claim[],
  position: number,
  runs: readonly {
    readonly start: number;
    readonly end: number;
    readonly units: readonly string[];
  }[],
): readonly string[] | undefined {
  const [last, claim] = [claims[position - 1], claims[position]];
  if (!last || !claim) return undefined;
  const [from, to] = [last.number.end, claim.number.start];
  const ahead = text.slice(from, to);
  if (runs.some(({ start }) => start >= from && start < to)) return undefined;
  const before = runs.filter(({ end }) => end <= from);
  const all = [...new Set(before.flatMap(({ units }) => units))];
  const count = COUNTED.exec(ahead)?.groups?.['count'];
  const isSum = ADDED_UP.test(ahead) && measureKey(last.number) === measureKey(claim.number);
  if (count === undefined && !isSum) return undefined;
  const wanted = count === undefined ? all.length : countSaid(count);
  const units = [before.at(-1)?.units ?? [], all].find(({ length }) => length === wanted);
  return units && units.length > 1 ? units : undefined;
}

/** What says that those before are added up. */
export const ADDED_UP = /(?<!\p{L})(?:cộng lại|tổng cộng|gộp lại|cộng chung|tính chung)(?!\p{L})/iu;
const COUNTED = new RegExp(
  `(?<!\\p{L})(?<count>${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT}(?:\\s+(?:này|trên|nói trên|đó|dẫn đầu))*\\s+(?:cùng\\s+)?(?:chiếm|nắm|giữ|đạt|có)(?!\\p{L})`,
  'iu',
);
