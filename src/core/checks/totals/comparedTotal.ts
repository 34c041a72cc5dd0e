import type { Rational } from '#core/numbers/rational';

/** What the checks need to know of the province's figure of an indicator. */
export interface ComparedTotal {
  readonly indicator: string;
  readonly value: Rational | undefined;
  /** The province's figure of the year before. */
  readonly prior?: Rational | undefined;
  /** Where the value comes from. */
  readonly source: 'units' | 'parts' | 'ratio' | 'register' | 'province' | 'nothing';
  readonly isComplete: boolean;
  readonly unitsExpected: readonly string[];
  readonly unitsReported: readonly string[];
}
