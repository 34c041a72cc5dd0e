import type { Rational } from '#core/numbers/rational';
import type { ReporterKind } from './indicator';

/** Who submits: a district, commune, enterprise, press agency, the department itself. */
export interface ReportingUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: ReporterKind;
  readonly aliases: readonly string[];
  /** Code of the unit above, or ''. */
  readonly parent: string;
  /** ISO dates, inclusive; '' when open. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** One row of the ledger of mergers and splits. Weights of one `fromUnit` add to 1. */
export interface BoundaryChange {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly weight: Rational;
  /** What the weight is a share of: dân số, số hộ … */
  readonly basis: string;
  /** The legal act. */
  readonly act: string;
  /** ISO date, or ''. */
  readonly effective: string;
}

/** Whether there was not yet the unit on the last day of the year. */
export function beganAfter({ validFrom }: Pick<ReportingUnit, 'validFrom'>, year: number): boolean {
  return validFrom > `${year}-12-31`;
}

/** Whether the unit existed on at least one day of the year. */
export function isValidInYear(unit: ReportingUnit, year: number): boolean {
  return (
    (unit.validFrom === '' || unit.validFrom <= `${year}-12-31`) &&
    (unit.validTo === '' || unit.validTo >= `${year}-01-01`)
  );
}
