/** Two things that a number holds against each other: units, or a unit and the mean of all. */
export interface Comparison {
  readonly unit: string;
  /** A unit, or '' the whole province. */
  readonly other: string;
  /** It is the mean of all of them, where that is another thing. */
  readonly isMean: boolean;
  /** Which way it is said to go: undefined where only how far. */
  readonly way: 1 | -1 | undefined;
  /** Between the comma before the unit and the number. */
  readonly between: string;
  /** Where not a name but a place among all says who it is; and of which kind they are. */
  readonly ends?: { readonly kind: string; readonly unit?: End; readonly other: End };
}

/** The one that has most of all, or least. */
export type End = 'highest' | 'lowest';
