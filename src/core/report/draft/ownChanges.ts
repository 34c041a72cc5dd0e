import {
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  rational,
  type Rational,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import { areOneMeasure } from './arithmetic/alike';
import type { ReadClaim } from './arithmetic/tested';
import type { Claim } from './claim';
import { agrees, judge } from './judge';
import { notFound } from './verdicts/undecided';

/**
 * Leaves a change alone that is right between two levels of its own sentence, whatever the book has
 * for the year before: "Năm 2021 … 199,13 tỷ đồng, đến năm 2023 là 269,55 tỷ đồng, tăng 35,4%".
 */
export function withoutOwnChanges(read: readonly ReadClaim[]): readonly ReadClaim[] {
  return read.map(({ claim, verdict }) => {
    const isFault = verdict.verdict === 'disagree';
    if (!isFault || !isOwnChange(claim, read)) return { claim, verdict };
    return { claim, verdict: notFound(claim, verdict.line) };
  });
}

function isOwnChange(claim: Claim, read: readonly ReadClaim[]): boolean {
  const change = CHANGES.get(claim.kind);
  const [printed] = claim.number.readings;
  const isOpen =
    claim.base === undefined ||
    claim.base === 'other' ||
    claim.base === 'published' ||
    claim.isOfYear === true;
  if (!change || !printed || !isOpen || !isTelling(claim)) return false;
  const levels = read
    .map((one) => one.claim)
    .filter((one) => one !== claim && LEVELS.has(one.kind));
  return levels.some((now, at) =>
    levels.some((before, other) => {
      if (at === other || !areOneMeasure(now.number, before.number)) return false;
      const [x, p] = [now.number.readings[0]?.value, before.number.readings[0]?.value];
      const exact = x && p && !isZero(p) ? change(x, p) : undefined;
      return exact !== undefined && agrees(judge(claim.number, printed, absolute(exact)));
    }),
  );
}

/** Small amounts are the difference of two others by chance. */
function isTelling({ kind, number: { readings } }: Claim): boolean {
  const [printed] = readings;
  const least = kind === 'level' ? rational(1000) : kind === 'difference' ? HUNDRED : ZERO;
  return printed !== undefined && compare(divide(printed.value, printed.step), least) >= 0;
}

const HUNDRED = rational(100);
const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'aside']);
const difference = (x: Rational, p: Rational): Rational => subtract(x, p);

const CHANGES: ReadonlyMap<Claim['kind'], (x: Rational, p: Rational) => Rational> = new Map([
  ['growth', (x, p) => multiply(subtract(divide(x, p), ONE), HUNDRED)],
  ['index', (x, p) => multiply(divide(x, p), HUNDRED)],
  ['multiple', (x, p) => divide(x, p)],
  ['points', difference],
  ['difference', difference],
  ['level', difference],
]);
