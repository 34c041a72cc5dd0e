import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { codeHolders, holderIn } from '#core/catalogue/unitCodes';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { success, type Result } from '#core/findings/refusal';
import type { Observation } from '#core/submissions/observation';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { findSheet } from './findSheet';
import { readObservations } from './readObservations';
import { SHEETS } from './sheetNames';

/** What a book knows when it is opened for a year. */
interface Known {
  readonly year: number;
  readonly units: readonly ReportingUnit[];
  readonly indicators: readonly Indicator[];
  readonly knownFigures: readonly KnownFigure[];
}

/**
 * The figures that last year's compilation left in a book whose year has been moved on: they are
 * the years before now. What units then said of the year before them is carried only where nobody
 * published it; that a figure could not be had then is none, and stands against none that is sent now.
 */
export function carriedFigures(
  snapshot: WorkbookSnapshot,
  known: Known,
): Result<readonly KnownFigure[]> {
  const sheet = findSheet(snapshot, SHEETS.observations);
  if (!sheet) return success([]);
  const observations = readObservations(snapshot.file, sheet);
  if (!observations.ok) return observations;
  const moved = observations.value.some(
    ({ role, year }) => role === 'current' && year < known.year,
  );
  return success(moved ? carried(observations.value, known) : []);
}

function carried(
  observations: readonly Observation[],
  { year, units, indicators, knownFigures }: Known,
): readonly KnownFigure[] {
  const measures = new Map(indicators.map(({ code, unit }) => [code, unit] as const));
  const published = new Set(knownFigures.map(keyOf));
  const sameRows = new Set(knownFigures.map(rowOf));
  const holders = codeHolders(units);
  // The register may have given a unit's code to another one since.
  const ofItsTime = (one: Observation): Observation => {
    const unit = one.role === 'prior' ? undefined : holderIn(holders, one.unit, one.year);
    return unit ? { ...one, unit: unit.code } : one;
  };
  return observations
    .map(ofItsTime)
    .filter((one) => one.year < year && measures.has(one.indicator) && !isLacking(one))
    .filter((one) => {
      if (one.role === 'plan') return false;
      return one.role === 'prior' ? !published.has(keyOf(one)) : !sameRows.has(rowOf(one));
    })
    .map(({ unit, indicator, year: ofYear, status, figure, source }) => {
      const measure = measures.get(indicator) ?? '';
      return { unit, indicator, year: ofYear, status, figure, measure, source };
    });
}

function isLacking({ figure: { state } }: Observation): boolean {
  return state === 'missing' || state === 'blank';
}

type Keyed = Pick<KnownFigure, 'unit' | 'indicator' | 'year' | 'source'>;

function keyOf({ unit, indicator, year }: Keyed): string {
  return [unit, indicator, year].join('\u0000');
}

function rowOf(one: Keyed): string {
  const { file, sheet, cell } = one.source;
  return [keyOf(one), file, sheet, cell].join('\u0000');
}
