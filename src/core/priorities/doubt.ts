import type { Finding } from '#core/findings/finding';
import {
  absolute,
  compare,
  ONE,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';

/** One figure that may be wrong or is lacking, and how far it may be from what one would expect. */
export interface Doubt {
  readonly unit: string;
  readonly indicator: string;
  /** A value is questioned, or there is none. */
  readonly kind: 'questioned' | 'missing';
  /** What was sent, in the indicator's unit of measure; what is expected where nothing was. */
  readonly level: Rational;
  /** How far the truth may be from that, without a sign. */
  readonly amount: Rational;
  /** Where the figure would go if what is expected were true; either way where nothing was sent. */
  readonly direction: Direction;
  /** From 0 to 1. */
  readonly suspicion: Rational;
  /** Whether nothing is expected: the unit had nothing last year, or others count it now. */
  readonly isNothing?: boolean;
  /** Whether the figure stands, and only what it would be compared with is lacking. */
  readonly isUncompared?: boolean;
  /** The findings that question it; none for a figure that is simply not there. */
  readonly findings: readonly Finding[];
}

export type Direction = 'up' | 'down' | 'either';

/** A finding that only records asks less than one that warns. */
const OF_A_NOTE = rational(1, 2);

/** How far a doubtful figure may be from the truth, and which way. */
export type Distance = Pick<Doubt, 'level' | 'amount' | 'direction'>;

/** How far, and which way, a value is from what is expected. */
function towards(expected: Rational, value: Rational): Distance {
  const move = subtract(expected, value);
  return { level: value, amount: absolute(move), direction: signOf(move) < 0 ? 'down' : 'up' };
}

/** The farthest that any of several truths is from a value; undefined where there is none. */
export function towardsFarthest(
  truths: readonly Rational[],
  value: Rational,
): Distance | undefined {
  const ways = truths.map((truth) => towards(truth, value));
  const isOneWay = new Set(ways.map(({ direction }) => direction)).size <= 1;
  return ways.reduce<Distance | undefined>((farthest, way) => {
    const kept = farthest && compare(farthest.amount, way.amount) >= 0 ? farthest : way;
    return isOneWay ? kept : { ...kept, direction: 'either' };
  }, undefined);
}

export function suspicionOf(findings: readonly Finding[]): Rational {
  return findings.some(({ severity }) => severity !== 'note') ? ONE : OF_A_NOTE;
}

/** Of what somebody says who does not give the figure. */
export function doubtWithoutEffect(
  indicator: string,
  unit: string,
  findings: readonly Finding[],
): Doubt {
  const nothing = { level: ZERO, amount: ZERO, direction: 'either' } as const;
  const suspicion = suspicionOf(findings);
  return { unit, indicator, kind: 'questioned', ...nothing, suspicion, findings };
}

/** What was sent and an error keeps out was sent all the same. */
export function keepsOut({ severity, source }: Finding): boolean {
  return severity === 'error' && source.cell !== '';
}
