import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';

/** One unit's figure of an amount in both years. */
export interface GrownFigure {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly value: Rational;
  readonly prior: Rational;
  /** The unit's own words beside the figure. */
  readonly remarks: readonly string[];
  /** Not to be asked about: an error names it already, or its prior is an estimate. */
  readonly isSettled: boolean;
}
