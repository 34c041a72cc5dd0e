import type { ReporterKind } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { entersSums, type Figure } from '#core/numbers/figure';
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

/** How the other units of a kind moved at one indicator. */
interface PeerGrowth {
  /** This year over last of all of them together; 1 where there are none. */
  readonly ratio: Rational;
  /** How far a single unit of the kind is from their common growth, at most; 1 where fewer than two say so. */
  readonly spread: Rational;
  /** What one of them has on average, for a unit of which nothing is known. */
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

/** The units of a kind that gave a figure: all of them, and both years of those that have both. */
interface Group {
  readonly values: Sum;
  readonly now: Rational;
  readonly before: Rational;
  readonly ratio: Rational;
  readonly spread: Rational;
}

interface Sum {
  readonly total: Rational;
  readonly count: number;
}

function groupOf(
  { byUnit }: IndicatorTotal,
  kind: ReporterKind | undefined,
  kinds: ReadonlyMap<string, ReporterKind>,
): Group {
  let values: Sum = { total: ZERO, count: 0 };
  let [now, before] = [ZERO, ZERO];
  const ratios: Rational[] = [];
  for (const { unit, figure, prior } of byUnit) {
    if (kinds.get(unit) !== kind || !entersSums(figure)) continue;
    const value = amountOf(figure);
    values = { total: add(values.total, value), count: values.count + 1 };
    const earlier = entersSums(prior) ? amountOf(prior) : ZERO;
    if (signOf(earlier) <= 0) continue;
    now = add(now, value);
    before = add(before, earlier);
    ratios.push(divide(value, earlier));
  }
  const ratio = signOf(before) > 0 ? divide(now, before) : ONE;
  return { values, now, before, ratio, spread: spreadOf(ratios, ratio) };
}

function withoutUnit(group: Group, { figure, prior }: UnitShare): PeerGrowth {
  const own = entersSums(figure) ? amountOf(figure) : undefined;
  const usualValue = meanWithout(group.values, own);
  if (own === undefined) return { ratio: group.ratio, spread: group.spread, usualValue };
  const earlier = entersSums(prior) ? amountOf(prior) : ZERO;
  if (signOf(earlier) <= 0) return { ratio: group.ratio, spread: group.spread, usualValue };
  const before = subtract(group.before, earlier);
  const ratio = signOf(before) > 0 ? divide(subtract(group.now, own), before) : ONE;
  return { ratio, spread: group.spread, usualValue };
}

/** One peer has no spread. */
const FEWEST_PEERS = 2;

function spreadOf(ratios: readonly Rational[], common: Rational): Rational {
  if (ratios.length < FEWEST_PEERS) return ONE;
  const distances = ratios.map((ratio) => absolute(subtract(ratio, common)));
  return distances.reduce((most, one) => (compare(one, most) > 0 ? one : most), ZERO);
}

function meanWithout({ total, count }: Sum, own: Rational | undefined): Rational {
  const [rest, units] = own === undefined ? [total, count] : [subtract(total, own), count - 1];
  return units <= 0 ? ZERO : divide(rest, rational(units));
}

function amountOf(figure: Figure): Rational {
  return figure.state === 'value' ? figure.value : ZERO;
}
