import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import type { Remark } from '#core/submissions/reading';
import type { Claim } from '../raise';

/** A part's figure with that of its whole, as one unit gives them. */
export interface Within {
  readonly whole: Indicator;
  readonly part: Rational;
  readonly all: Rational;
}

/** Another figure of the unit in the same measure. */
export interface FigureAlike {
  readonly indicator: Indicator;
  readonly value: Rational;
}

/** A remark on a figure, with all that it is held against. */
export interface Remarked {
  /** Its code. */
  readonly unit: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly text: string;
  /** The measure, as a pattern. */
  readonly counted: string;
  readonly within: readonly Within[];
  /** Of which it may speak as well. */
  readonly alike: readonly FigureAlike[];
  /** The remark's cell, then the figure's. */
  readonly source: Remark['source'];
}

/** Where a finding about a remark stands. */
export function placeOfRemark({ unit, year, indicator, source }: Remarked): Omit<Claim, 'message'> {
  return { unit, indicator: indicator.code, year, source };
}

/** A count in words, as a pattern; and a fraction of two of them. */
export const NUMBER = '\\d[\\d.]*';
export const FRACTION = `(?<![\\d/.,])(${NUMBER})\\s*/\\s*(${NUMBER})`;
