import { compare, type Rational, ZERO } from './rational';

/**
 * A value, or the reason there is none. Six different things from the submitted cell to the
 * printed footnote (docs/methods.md, M0):
 *
 * - `value`: a number, a real zero included;
 * - `none`: "-", the phenomenon did not occur; adds 0 to a sum, counts as reported;
 * - `missing`: "…", it occurred but nobody counted; not reported;
 * - `not-applicable`: "x", cannot exist here; takes the unit off the roster of this indicator;
 * - `blank`: an empty cell; unanswered, never zero; not reported;
 * - `not-submitted`: nothing was sent; not reported.
 */
export type Figure =
  | { readonly state: 'value'; readonly value: Rational }
  | { readonly state: 'none' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'blank' }
  | { readonly state: 'not-submitted' };

export type FigureState = Figure['state'];

export const NONE: Figure = { state: 'none' };
export const MISSING: Figure = { state: 'missing' };
export const NOT_APPLICABLE: Figure = { state: 'not-applicable' };
export const BLANK: Figure = { state: 'blank' };
export const NOT_SUBMITTED: Figure = { state: 'not-submitted' };

export function reported(value: Rational): Figure {
  return { state: 'value', value };
}

/** Whether the unit answered with something that enters a sum: a value, or "-" which adds 0. */
export function entersSums(figure: Figure): boolean {
  return figure.state === 'value' || figure.state === 'none';
}

/** What a figure adds to a sum: a value, 0 for "-"; undefined for all that enters no sum. */
export function numberOf(figure: Figure | undefined): Rational | undefined {
  if (figure?.state === 'value') return figure.value;
  return figure?.state === 'none' ? ZERO : undefined;
}

/** Whether two figures say the same. */
export function sameFigure(left: Figure, right: Figure): boolean {
  if (left.state !== 'value' || right.state !== 'value') return left.state === right.state;
  return compare(left.value, right.value) === 0;
}

/** How far a figure has come (Statistics Law, art. 48): estimate, provisional, final. */
export type Status = 'E' | 'P' | 'A';

const WORST_FIRST: readonly Status[] = ['E', 'P', 'A'];

/** The status of a total: the worst of its parts. Undefined when there are none. */
export function worstStatus(statuses: Iterable<Status>): Status | undefined {
  const present = new Set(statuses);
  return WORST_FIRST.find((status) => present.has(status));
}

/** Positive when `left` is the better status: A beats P beats E. */
export function compareStatus(left: Status, right: Status): number {
  return WORST_FIRST.indexOf(left) - WORST_FIRST.indexOf(right);
}
