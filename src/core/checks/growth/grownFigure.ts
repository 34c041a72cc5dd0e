import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import type { NamedIndicator } from '#core/findings/figureInWords';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { named } from '../raise';

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
  /** A total whose other parts moved the other way by as much: what is counted where has changed. */
  readonly offsetIn?: Indicator;
}

/** Whom a finding about the growth is about, and where. */
export function placeOfGrowth({
  observation: { unit, indicator, year, source },
}: GrownFigure): Pick<Finding, 'unit' | 'indicator' | 'year' | 'source'> {
  return { unit, indicator, year, source };
}

/** What every sentence about a growth tells: of what, where, and both levels. */
export function levelsOfGrowth({ indicator, observation, value, prior, offsetIn }: GrownFigure): {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: string;
  readonly prior: string;
  readonly offsetIn?: NamedIndicator;
} {
  return {
    indicator: named(indicator),
    cell: observation.source.cell,
    value: toDecimalText(value),
    prior: toDecimalText(prior),
    ...(offsetIn ? { offsetIn: named(offsetIn) } : {}),
  };
}
