import type { Claim } from '../../claim';
import { COUNT_OF_UNITS, countSaid, KIND_OF_UNIT } from '../countedUnits';
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
    /** As they are called there. */
    readonly names: readonly string[];
  }[],
): readonly string[] | undefined {
  const [last, claim] = [claims[position - 1], claims[position]];
  if (!last || !claim) return undefined;
  const [from, to] = [last.number.end, claim.number.start];
  const ahead = text.slice(from, to);
  if (runs.some(({ start }) => start >= from && start < to)) return undefined;
  const before = runs.filter(({ end }) => end <= from);
  const named = before.flatMap(({ units, names }) =>
    units.map((unit, at) => ({ unit, name: names[at]?.toLowerCase() ?? '' })),
  );
  const all = [...new Set(named.map(({ unit }) => unit))];
  const { count, kind = '' } = COUNTED.exec(ahead)?.groups ?? {};
  const isAlike = claims
    .slice(0, position)
    .some(({ number }) => measureKey(number) === measureKey(claim.number));
  if (count === undefined && !(ADDED_UP.test(ahead) && isAlike)) return undefined;
  const wanted = count === undefined ? all.length : countSaid(count);
  const ofKind = named.filter(({ name }) => name.startsWith(`${kind.toLowerCase()} `));
  const those = [...new Set(ofKind.map(({ unit }) => unit))];
  const units = [before.at(-1)?.units ?? [], all, those].find(({ length }) => length === wanted);
  return units && units.length > 1 ? units : undefined;
}

/** What says that those before are added up. */
export const ADDED_UP = new RegExp(
  `(?<!\\p{L})(?:(?:cộng lại|tổng cộng|gộp lại|cộng chung|cùng nhau|tính chung)(?:\\s+được)?(?!\\p{L})|cộng(?:\\s+(?:cả\\s+)?(?:${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT})?(?:\\s+là)?\\s*$)`,
  'iu',
);
const COUNTED = new RegExp(
  `(?<!\\p{L})(?<count>${COUNT_OF_UNITS})\\s+(?<kind>${KIND_OF_UNIT})(?:\\s+(?:này|trên|nói trên|đó|dẫn đầu))*\\s+(?:cùng\\s+)?(?:chiếm|nắm|giữ|đạt|có|cộng|tổng cộng)(?!\\p{L})`,
  'iu',
);
