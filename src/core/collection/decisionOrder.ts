import { groupedBy } from '#core/catalogue/groupedBy';
import {
  changesFigure,
  figureOf,
  isSameChoice,
  subjectOf,
  unordered,
  type Decision,
} from './decision';

/** A decision as a line of a sheet keeps it, whose lines people may have sorted since. */
export interface KeptLine {
  readonly decision: Decision;
  /** The number that the book gave the line; undefined where a person has written it since. */
  readonly number: number | undefined;
}

/**
 * Decisions in the order in which they were taken, however their lines stand by now: those that the
 * book numbered by their numbers, then those written since by their days. Lines of one day stand in
 * the order of the sheet, unless its numbers show that it has been sorted. Decisions that contradict
 * each other and of which none of this says which came last are marked.
 */
export function inOrderTaken(lines: readonly KeptLine[]): readonly Decision[] {
  const taken = placedInTime(lines).sort(byTime);
  const unclear = new Set(
    [...groupedBy(taken, ({ decision }) => `${decision.unit}\u0000${decision.year}`).values()]
      .flatMap(rivalsAmong)
      .map(({ decision }) => decision),
  );
  return taken.map(({ decision }) =>
    unclear.has(decision) ? { ...decision, isOrderUnclear: true } : decision,
  );
}

/**
 * The numbers that the book gives the lines of decisions, which stand in order. Those of which nobody
 * can tell the order have one number, so that it stays open until somebody says.
 */
export function numbersInOrder(decisions: readonly Decision[]): ReadonlyMap<Decision, number> {
  const unclear = new Set(unordered(decisions));
  const shared = new Map<string, number>();
  return new Map(
    decisions.map((one, position) => {
      const own = position + 1;
      if (!unclear.has(one)) return [one, own] as const;
      const figure = figureOf(one);
      const number = shared.get(figure) ?? own;
      shared.set(figure, number);
      return [one, number] as const;
    }),
  );
}

interface PlacedInTime {
  readonly decision: Decision;
  readonly number: number;
  readonly day: string;
  /** Its place among the lines, where that tells the time. */
  readonly place: number;
}

function placedInTime(lines: readonly KeptLine[]): PlacedInTime[] {
  const isSorted = !isAscending(lines.flatMap(({ number }) => number ?? []));
  return lines.map(({ decision, number }, position) => ({
    decision,
    number: number ?? Number.POSITIVE_INFINITY,
    day: decision.date ?? DAY_OF_THE_RUN,
    // Two lines with one number: one is a copy of the other, and nobody knows which.
    place: number === undefined && !isSorted ? position : 0,
  }));
}

/** A line without a day is of the day on which it is first compiled. */
const DAY_OF_THE_RUN = '9999-12-31';

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, position) => number >= (numbers[position - 1] ?? number));
}

function byTime(left: PlacedInTime, right: PlacedInTime): number {
  if (left.number !== right.number) return left.number < right.number ? -1 : 1;
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return left.place - right.place;
}

/** Of the decisions about one unit those that contradict another of the same time. */
function rivalsAmong(taken: readonly PlacedInTime[]): readonly PlacedInTime[] {
  return taken.filter((one) =>
    taken.some(
      (other) =>
        other !== one && byTime(one, other) === 0 && contradict(one.decision, other.decision),
    ),
  );
}

/** Whether it matters which of two came last: about one finding, or for what one figure counts as. */
function contradict(one: Decision, other: Decision): boolean {
  if (one.reopenedBy !== undefined || other.reopenedBy !== undefined) return false;
  if (isSameChoice(one, other)) return false;
  if (subjectOf(one) === subjectOf(other)) return true;
  return one.indicator === other.indicator && changesFigure(one) && changesFigure(other);
}
