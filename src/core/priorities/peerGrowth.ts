import type { ReporterKind } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import { medianOf } from '#core/numbers/median';
import {
  absolute,
  add,
  compare,
  divide,
  ONE,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';

/** How the other units of a kind moved at one indicator; no single one of three or more can set it. */
interface PeerGrowth {
  /** This year over last, the median of them; 1 where there are none. */
  readonly ratio: Rational;
  /** How far one of them is from that, the median again; 1 where fewer than two say so. */
  readonly spread: Rational;
  /** What one of them has, the median, for a unit of which nothing is known. */
  readonly usualValue: Rational;
}

/** Asked for one unit of one total: its peers are the other units of its kind. */
export type FindPeerGrowth = (total: IndicatorTotal, share: UnitShare) => PeerGrowth;

/** The growths of peers, each group worked through once. */
export function peerGrowth({ book }: Compilation): FindPeerGrowth {
  const kinds = new Map(book.units.map(({ code, kind }) => [code, kind] as const));
  const groups = new Map<string, Group>();
  return (total, share) => {
    const kind = kinds.get(share.unit);
    const key = `${total.indicator} ${kind}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = groupOf(total, kind, kinds)));
    return withoutUnit(group, share);
  };
}

/** The units of a kind that gave a figure, each list in ascending order. */
interface Group {
  readonly values: readonly Rational[];
  readonly ratios: readonly Rational[];
  readonly spread: Rational;
}

function groupOf(
  { byUnit }: IndicatorTotal,
  kind: ReporterKind | undefined,
  kinds: ReadonlyMap<string, ReporterKind>,
): Group {
  const given = byUnit.filter(({ unit }) => kinds.get(unit) === kind);
  const values = given.flatMap(({ figure }) => numberOf(figure) ?? []).sort(compare);
  const ratios = given.flatMap((share) => ratioOf(share) ?? []).sort(compare);
  return { values, ratios, spread: spreadOf(ratios) };
}

/** This year over last, of a unit that has both. */
function ratioOf({ figure, prior }: UnitShare): Rational | undefined {
  const [value, earlier] = [numberOf(figure), numberOf(prior)];
  return value && earlier && signOf(earlier) > 0 ? divide(value, earlier) : undefined;
}

function withoutUnit({ values, ratios, spread }: Group, share: UnitShare): PeerGrowth {
  return {
    ratio: medianWithout(ratios, ratioOf(share)) ?? ONE,
    spread,
    usualValue: medianWithout(values, numberOf(share.figure)) ?? ZERO,
  };
}

/** One peer has no spread. */
const FEWEST_PEERS = 2;

function spreadOf(ratios: readonly Rational[]): Rational {
  const middle = medianOf(ratios);
  if (middle === undefined || ratios.length < FEWEST_PEERS) return ONE;
  const distances = ratios.map((ratio) => absolute(subtract(ratio, middle)));
  return medianOf(distances) ?? ONE;
}

/** The median of all but one of them. */
function medianWithout(
  ascending: readonly Rational[],
  one: Rational | undefined,
): Rational | undefined {
  const left = one ? ascending.findIndex((other) => compare(other, one) >= 0) : ascending.length;
  const count = one ? ascending.length - 1 : ascending.length;
  const at = (place: number): Rational | undefined => ascending[place < left ? place : place + 1];
  const half = Math.floor(count / 2);
  const upper = at(half);
  if (upper === undefined || count % 2 === 1) return upper;
  return divide(add(at(half - 1) ?? upper, upper), rational(2));
}
