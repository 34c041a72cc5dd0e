import { compare } from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { HIGHEST, insteadOf, LOWEST, NOT_AMONG_ALL } from '../ranks/extremes';

/** How far a sentence has gone down the units, from the one that is first or last. */
interface Descent {
  readonly indicator: string;
  readonly side: 1 | -1;
  /** The units of the first one's kind. */
  readonly among: ReadonlySet<string>;
  readonly told: number;
}

/**
 * "Đứng đầu là huyện A (70 hộ), tiếp theo là huyện B (62 hộ), huyện C (58 hộ)": behind the first of all each
 * must be the next, where every unit has reported. An order of units of several kinds is not held: it may
 * be that of all of them.
 */
export function heldInOrder(
  text: string,
  read: readonly ReadClaim[],
  figures: BookFigures,
): readonly ReadClaim[] {
  const held: ReadClaim[] = [];
  let descent: Descent | undefined;
  let from = 0;
  for (const one of read) {
    const ahead = text.slice(from, one.claim.number.start);
    from = one.claim.number.end;
    const { found, behind } = goneOn(descent, ahead, one, figures);
    held.push(found);
    descent = behind;
  }
  return held;
}

function goneOn(
  descent: Descent | undefined,
  ahead: string,
  one: ReadClaim,
  figures: BookFigures,
): { readonly found: ReadClaim; readonly behind: Descent | undefined } {
  const { claim, verdict } = one;
  const { indicator, unit, year } = verdict;
  const isOfUnit = verdict.verdict === 'agree' && unit !== '' && claim.kind === 'level';
  const known = figures.indicators.get(indicator);
  const peers = isOfUnit && year === figures.year ? figures.peersOf(indicator, unit) : undefined;
  const own = peers?.find(({ code }) => code === unit);
  if (!peers || !own || !known) return { found: one, behind: undefined };
  const sorted = (side: 1 | -1): typeof peers =>
    [...peers].sort((left, right) => side * compare(right.value, left.value));
  const isNext =
    descent?.indicator === indicator &&
    descent.among.has(unit) &&
    (NEXT.test(ahead) || (descent.told > 1 && LISTED.test(ahead)));
  if (!descent || !isNext) {
    const side = sideOf(ahead);
    const isFirst =
      side !== undefined && compare(sorted(side)[0]?.value ?? own.value, own.value) === 0;
    const among = new Set(peers.map(({ code }) => code));
    return { found: one, behind: isFirst ? { indicator, side, among, told: 1 } : undefined };
  }
  const right = sorted(descent.side)[descent.told];
  const behind = { ...descent, told: descent.told + 1 };
  if (!right || compare(right.value, own.value) === 0) return { found: one, behind };
  const fault = insteadOf(verdict, claim.number.text, 'tiếp theo', known, right);
  return { found: { claim, verdict: fault }, behind: undefined };
}

function sideOf(ahead: string): 1 | -1 | undefined {
  if (NOT_AMONG_ALL.test(ahead)) return undefined;
  const [high, low] = [[...ahead.matchAll(HIGHEST)].length, [...ahead.matchAll(LOWEST)].length];
  if (high + low !== 1) return undefined;
  return high === 1 ? 1 : -1;
}

const NEXT =
  /^[^.;]{0,25}[,)]?\s*(?:và\s+)?(?:tiếp theo|tiếp đến|tiếp đó|kế đến|kế tiếp|sau đó|thứ hai)\s+(?:là\s+)?[^.;:\d]*$/iu;
const LISTED = /^\s*\)?\s*(?:,|và|rồi đến)\s+(?![^.;:,\d]*(?<!\p{L})nhất(?!\p{L}))[^.;:,\d]*$/iu;
