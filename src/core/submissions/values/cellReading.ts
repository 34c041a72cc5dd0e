import { toDecimalText } from '#core/numbers/decimalText';
import { reported, type Figure, type Status } from '#core/numbers/figure';
import { multiply, powerOfTen, type Rational } from '#core/numbers/rational';
import type { SeparatorEvidence } from '#core/numbers/separators';
import type { FittingMeasure, MeasureFitting } from './measureFitting';

/** What a cell says as a figure, or why it says none. */
export type CellReading =
  | {
      readonly kind: 'figure';
      /** In the indicator's own unit. */
      readonly figure: Figure;
      readonly measure: string;
      /** One unit of the last written place in the indicator's unit; '0' for an exact count. */
      readonly precision: string;
      /** "ước", "sơ bộ" written into the cell itself. */
      readonly status?: Status;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Why a cell gives no figure; values are in the indicator's own unit. */
export type Trouble =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'wrong-measure'; readonly measure: string }
  | { readonly kind: 'date'; readonly date: string; readonly typed: string }
  | {
      readonly kind: 'open';
      readonly candidates: readonly Rational[];
      /** The one that last year's figure speaks for. */
      readonly likely: Rational | undefined;
    }
  | {
      readonly kind: 'percent';
      readonly candidates: readonly Rational[];
      /** The one that last year's figure is near. */
      readonly likely: Rational | undefined;
    }
  | {
      readonly kind: 'magnitude';
      readonly measure: string;
      readonly candidates: readonly Rational[];
      /** The one that last year's figure is near. */
      readonly likely: Rational | undefined;
    }
  | { readonly kind: 'hedged'; readonly value: Rational }
  | { readonly kind: 'fraction'; readonly value: Rational };

/** What helps to read a cell. */
export interface ValueOptions {
  readonly fitMeasure: MeasureFitting;
  readonly separators: SeparatorEvidence;
  /** Last year's figure in the indicator's own unit, where one is known. */
  readonly prior: Rational | undefined;
}

export function trouble(found: Trouble): CellReading {
  return { kind: 'trouble', trouble: found };
}

export function state(figure: Figure, measure: string): CellReading {
  return { kind: 'figure', figure, measure, precision: '0' };
}

/** A value in its measure, as a figure in the indicator's own unit. */
export function figureOf(value: Rational, decimals: number, fitting: FittingMeasure): CellReading {
  const place = powerOfTen(-decimals);
  return {
    kind: 'figure',
    figure: reported(multiply(value, fitting.factor)),
    measure: fitting.text,
    precision:
      fitting.isCount && decimals === 0 ? '0' : toDecimalText(multiply(place, fitting.factor)),
  };
}

export function isPercentage({ measure }: FittingMeasure): boolean {
  return measure?.dimension === '%';
}
