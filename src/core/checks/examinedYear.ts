import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Answer, CollectedYear } from '#core/collection/collectedYear';
import { indexOf } from '#core/collection/yearIndex';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';

/** A collected year with the look-ups that the checks share. */
export interface ExaminedYear {
  readonly collected: CollectedYear;
  readonly year: number;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, ReportingUnit>;
  /** Units valid in the year, in the register's order. */
  readonly validByKind: ReadonlyMap<ReporterKind, readonly ReportingUnit[]>;
}

/** What one unit answered to everything. */
export interface UnitAnswers {
  readonly unit: ReportingUnit;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Values that an error already keeps out: comparing them again would only repeat it. */
  readonly suspects: ReadonlySet<Observation>;
}

export function examineYear(collected: CollectedYear): ExaminedYear {
  const { indicators, units, validByKind } = indexOf(collected);
  return {
    collected,
    year: collected.book.year,
    indicators,
    units,
    validByKind,
  };
}

/** A figure of this year that can be compared: a number that no error keeps out. */
export interface ComparedFigure {
  readonly value: Rational;
  readonly observation: Observation;
}

/** The unit's figure of this year, when it is a number that no error keeps out. */
export function comparedFigure(
  { answers, suspects }: Pick<UnitAnswers, 'answers' | 'suspects'>,
  indicator: string,
): ComparedFigure | undefined {
  const observation = answers.get(indicator)?.current;
  const value = numberOf(observation?.figure);
  if (observation === undefined || value === undefined || suspects.has(observation)) {
    return undefined;
  }
  return { value, observation };
}
