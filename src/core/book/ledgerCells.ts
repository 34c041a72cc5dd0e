import type { YearBook } from '#core/catalogue/yearBook';
import { assert } from '#core/numbers/assert';
import {
  figureCell,
  type AreaCell,
  type FigureCell,
  type FigureCells,
} from '#core/report/figureCells';
import type { KnownCell } from '#core/report/formulas/knownCell';
import type { AreaFigure } from '#core/submissions/reading';
import type { Observation } from '#core/submissions/observation';
import { AREA_VALUE_COLUMN } from './areaFigureSheet';
import { SHARE_COLUMN } from './boundarySheet';
import { KNOWN_VALUE_COLUMN, type OrderedFigure } from './knownFigureSheet';
import {
  OBSERVATION_MARK_COLUMN,
  OBSERVATION_STATUS_COLUMN,
  OBSERVATION_VALUE_COLUMN,
} from './observationSheet';
import { FIRST_RECORD } from './recordSheet';
import { SHEETS } from './sheetNames';
import { MARK_WORDS, STATUS_CODE_WORDS } from './vocabulary';

/** The figures of the book in the order in which their sheets hold them. */
export interface OrderedFigures {
  readonly observations: readonly Observation[];
  readonly byArea: readonly AreaFigure[];
  readonly knownFigures: readonly OrderedFigure[];
  readonly plans: readonly OrderedFigure[];
}

/** In which cell of the book each figure stands. */
export function ledgerCells(
  { observations, byArea, knownFigures, plans }: OrderedFigures,
  { year, boundaries }: Pick<YearBook, 'year' | 'boundaries'>,
): FigureCells {
  const observed = observedCells(observations);
  const known = knownCells(SHEETS.knownFigures, knownFigures);
  const planned = knownCells(SHEETS.plans, plans);
  const areaCells = cellsByArea(byArea);
  const changeRows = new Map(
    boundaries.map((change, position) => [change, FIRST_RECORD + position] as const),
  );
  return {
    current: (unit, indicator) => observed('current', unit, indicator),
    status: (unit, indicator) => statusCell(observed('current', unit, indicator)),
    mark: (unit, indicator) => markCell(observed('current', unit, indicator)),
    submittedPrior: (unit, indicator) => observed('prior', unit, indicator),
    submittedPlan: (unit, indicator) => observed('plan', unit, indicator),
    known,
    plans: (unit, indicator) => planned(unit, indicator, year),
    byArea: (area, indicator) => areaCells.get(indicator)?.get(area) ?? [],
    weight: (change) => {
      const row = changeRows.get(change);
      assert(row !== undefined, 'a change that moved figures stands in the ledger');
      return { sheet: SHEETS.boundaries, row, column: SHARE_COLUMN, value: change.weight };
    },
  };
}

function observedCells(
  observations: readonly Observation[],
): (role: Observation['role'], unit: string, indicator: string) => FigureCell | undefined {
  const rows = observationRows(observations);
  // Many tables ask for the same cells; each is made once.
  const asked: (FigureCell | undefined)[] = [];
  return (role, unit, indicator) => {
    const position = rows[role].get(indicator)?.get(unit);
    if (position === undefined) return undefined;
    return (asked[position] ??= observedCell(observations[position], FIRST_RECORD + position));
  };
}

function observedCell(observation: Observation | undefined, row: number): FigureCell | undefined {
  const place = { sheet: SHEETS.observations, row, column: OBSERVATION_VALUE_COLUMN };
  return observation && figureCell(place, observation.figure, observation.status);
}

function statusCell(figure: FigureCell | undefined): KnownCell | undefined {
  if (!figure) return undefined;
  const { sheet, row, status } = figure;
  return { sheet, row, column: OBSERVATION_STATUS_COLUMN, value: STATUS_CODE_WORDS[status] };
}

function markCell(cell: FigureCell | undefined): KnownCell | undefined {
  if (!cell) return undefined;
  const { sheet, row, figure } = cell;
  return { sheet, row, column: OBSERVATION_MARK_COLUMN, value: MARK_WORDS[figure.state] };
}

/** By indicator, then by unit. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

function observationRows(
  observations: readonly Observation[],
): Readonly<Record<Observation['role'], Rows>> {
  const rows = { current: new NestedRows(), prior: new NestedRows(), plan: new NestedRows() };
  observations.forEach(({ role, unit, indicator }, position) => {
    rows[role].set(indicator, unit, position);
  });
  return { current: rows.current.rows, prior: rows.prior.rows, plan: rows.plan.rows };
}

/** All that a sheet of known figures holds of a unit and year: neighbours, since it is in that order. */
function knownCells(sheet: string, figures: readonly OrderedFigure[]): FigureCells['known'] {
  const rows = knownRows(figures);
  return (unit, indicator, year) => {
    const first = rows.get(year)?.get(indicator)?.get(unit);
    if (first === undefined) return [];
    const cells: FigureCell[] = [];
    for (let position = first; position < figures.length; position += 1) {
      const known = figures[position]?.known;
      if (!known || known.unit !== unit || known.indicator !== indicator || known.year !== year)
        break;
      const place = { sheet, row: FIRST_RECORD + position, column: KNOWN_VALUE_COLUMN };
      cells.push(figureCell(place, known.figure, known.status));
    }
    return cells;
  };
}

/** By year: the position of the first of the neighbours about the same unit and indicator. */
function knownRows(figures: readonly OrderedFigure[]): ReadonlyMap<number, Rows> {
  const years = new Map<number, NestedRows>();
  figures.forEach(({ known: { year, indicator, unit } }, position) => {
    const ofYear = years.get(year) ?? new NestedRows();
    years.set(year, ofYear);
    if (ofYear.get(indicator, unit) === undefined) ofYear.set(indicator, unit, position);
  });
  return new Map([...years].map(([year, { rows }]) => [year, rows] as const));
}

/** By indicator, then by area. */
function cellsByArea(
  figures: readonly AreaFigure[],
): ReadonlyMap<string, ReadonlyMap<string, readonly AreaCell[]>> {
  const cells = new Map<string, Map<string, AreaCell[]>>();
  figures.forEach(({ indicator, area, unit, figure, status }, position) => {
    const row = FIRST_RECORD + position;
    const place = { sheet: SHEETS.byArea, row, column: AREA_VALUE_COLUMN };
    const cell = { ...figureCell(place, figure, status), reporter: unit };
    const ofIndicator = cells.get(indicator) ?? new Map<string, AreaCell[]>();
    cells.set(indicator, ofIndicator);
    const ofArea = ofIndicator.get(area);
    if (ofArea) ofArea.push(cell);
    else ofIndicator.set(area, [cell]);
  });
  return cells;
}

class NestedRows {
  readonly rows = new Map<string, Map<string, number>>();

  get(key: string, unit: string): number | undefined {
    return this.rows.get(key)?.get(unit);
  }

  set(key: string, unit: string, position: number): void {
    const ofKey = this.rows.get(key);
    if (ofKey) ofKey.set(unit, position);
    else this.rows.set(key, new Map([[unit, position]]));
  }
}
