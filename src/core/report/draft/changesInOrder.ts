import type { Asked } from './asked';
import type { Claim } from './claim';
import type { Clause } from './clause';

/**
 * "Tiếp nhận 131.000 hồ sơ và trả 148.000 kết quả, tăng 8,2% và tăng 10,4%": two changes behind two levels
 * are told in their order, each of what was told in its place.
 */
export function changesInOrder(
  { text, claims }: Pick<Clause, 'text' | 'claims'>,
  asked: readonly (Asked | undefined)[],
): readonly (Asked | undefined)[] {
  const inOrder = [...asked];
  for (const at of claims.keys()) {
    if (!areTwoAndTwo(text, claims.slice(at, at + 4))) continue;
    for (const level of [at, at + 1]) {
      const ofLevel = asked[level];
      inOrder[level + 2] = ofLevel && { ...ofLevel, isClear: false, goesOnFrom: [level] };
    }
  }
  return inOrder;
}

function areTwoAndTwo(text: string, [first, second, change, other]: readonly Claim[]): boolean {
  if (!first || !second || !change || !other) return false;
  const between = (one: Claim, next: Claim): string =>
    text.slice(one.number.end, next.number.start);
  return (
    first.kind === 'level' &&
    second.kind === 'level' &&
    CHANGES.has(change.kind) &&
    change.kind === other.kind &&
    change.number.unit === other.number.unit &&
    /^[^,;.:()]*\svà\s[^,;.:()]*$/iu.test(between(first, second)) &&
    /^[^,;.:()]*,[^;.:()]*$/u.test(between(second, change)) &&
    /^\s*và\s+(?:(?:tăng|giảm|bằng)\s*)?$/iu.test(between(change, other))
  );
}

const CHANGES: ReadonlySet<Claim['kind']> = new Set(['growth', 'index', 'points', 'difference']);
