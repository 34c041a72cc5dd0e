import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
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
import { OBSERVATION_STATUS_COLUMN, OBSERVATION_VALUE_COLUMN } from './observationSheet';
import { FIRST_RECORD } from './recordSheet';
import { SHEETS } from './sheetNames';
import { STATUS_CODE_WORDS } from './vocabulary';

/**
 * The order of the figures on their sheets, and in which cell each stands.
 *
 * All figures of one indicator, year and role stand together, those that make its total first,
 * so that a total over thousands of units is the sum of one range that a person can follow.
 */
export interface FigureLedger {
  readonly observations: readonly Observation[];
  readonly byArea: readonly AreaFigure[];
  readonly knownFigures: readonly OrderedFigure[];
  readonly plans: readonly OrderedFigure[];
  readonly cells: FigureCells;
}

export function figureLedger(compilation: Compilation): FigureLedger {
  const { book } = compilation;
  const rank = rankOf(compilation);
  const observations = sortedBy(compilation.observations, rank.ofObservation);
  const knownFigures = sortedBy(ordered(book.knownFigures), rank.ofKnown);
  const plans = sortedBy(ordered(book.plans), rank.ofKnown);
  const observed = observationRows(observations);
  const byArea = sortedBy(compilation.byArea, rank.ofAreaFigure);
  const areaCells = cellsByArea(byArea);
  // Many tables ask for the same cells; each is made once.
  const asked: (FigureCell | undefined)[] = [];
  const known = knownRows(knownFigures);
  const planned = knownRows(plans);
  const changeRows = new Map(
    book.boundaries.map((change, position) => [change, FIRST_RECORD + position] as const),
  );

  return {
    observations,
    byArea,
    knownFigures,
    plans,
    cells: {
      current: (unit, indicator) => observedCell('current', unit, indicator),
      status: (unit, indicator) => statusCell(observedCell('current', unit, indicator)),
      submittedPrior: (unit, indicator) => observedCell('prior', unit, indicator),
      submittedPlan: (unit, indicator) => observedCell('plan', unit, indicator),
      known: (unit, indicator, year) =>
        knownCells(SHEETS.knownFigures, knownFigures, known, unit, indicator, year),
      plans: (unit, indicator) =>
        knownCells(SHEETS.plans, plans, planned, unit, indicator, book.year),
      byArea: (area, indicator) => areaCells.get(indicator)?.get(area) ?? [],
      weight: (change) => {
        const row = changeRows.get(change);
        assert(row !== undefined, 'a change that moved figures stands in the ledger');
        return { sheet: SHEETS.boundaries, row, column: SHARE_COLUMN, value: change.weight };
      },
    },
  };

  function observedCell(
    role: Observation['role'],
    unit: string,
    indicator: string,
  ): FigureCell | undefined {
    const position = observed[role].get(indicator)?.get(unit);
    return position === undefined ? undefined : (asked[position] ??= cellAt(position));
  }

  function cellAt(position: number): FigureCell | undefined {
    const observation = observations[position];
    const row = FIRST_RECORD + position;
    const place = { sheet: SHEETS.observations, row, column: OBSERVATION_VALUE_COLUMN };
    return observation && figureCell(place, observation.figure, observation.status);
  }
}

function statusCell(figure: FigureCell | undefined): KnownCell | undefined {
  if (!figure) return undefined;
  const { sheet, row, status } = figure;
  return { sheet, row, column: OBSERVATION_STATUS_COLUMN, value: STATUS_CODE_WORDS[status] };
}

/** Figures as they were given, numbered from 1. */
export function ordered(figures: readonly KnownFigure[]): readonly OrderedFigure[] {
  return figures.map((known, position) => ({ known, order: position + 1 }));
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

function knownCells(
  sheet: string,
  figures: readonly OrderedFigure[],
  rows: ReadonlyMap<number, Rows>,
  unit: string,
  indicator: string,
  year: number,
): readonly FigureCell[] {
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
}

/** A sort key. */
type Rank = number;

const LATEST_YEAR = 10_000;
const ROLE_ORDER = { current: 0, prior: 1, plan: 2 } as const;

function rankOf({ book, totals }: Compilation): {
  readonly ofObservation: (observation: Observation) => Rank;
  readonly ofAreaFigure: (figure: AreaFigure) => Rank;
  readonly ofKnown: (figure: OrderedFigure) => Rank;
} {
  const indicatorRank = positions(book.indicators.map(({ code }) => code));
  const unitRank = positions(['', ...book.units.map(({ code }) => code)]);
  const unitRanks = book.units.length + 2;
  const reporters = new Map(
    totals.map(({ indicator, unitsReported }) => [indicator, new Set(unitsReported)] as const),
  );
  return {
    ofObservation: ({ indicator, role, unit }) => {
      const isReporter = reporters.get(indicator)?.has(unit) === true;
      const block = (indicatorRank(indicator) * 3 + ROLE_ORDER[role]) * 2 + (isReporter ? 0 : 1);
      return block * unitRanks + unitRank(unit);
    },
    ofAreaFigure: ({ indicator, area, unit }) =>
      (indicatorRank(indicator) * unitRanks + unitRank(area)) * unitRanks + unitRank(unit),
    ofKnown: ({ known }) =>
      (indicatorRank(known.indicator) * LATEST_YEAR + known.year) * unitRanks +
      unitRank(known.unit),
  };
}

function positions(codes: readonly string[]): (code: string) => number {
  const found = new Map(codes.map((code, position) => [code, position] as const));
  return (code) => found.get(code) ?? found.size;
}

/** Items of equal rank stay in their order. */
function sortedBy<Item>(items: readonly Item[], rankOfItem: (item: Item) => Rank): readonly Item[] {
  const keyed = items.map((item) => ({ item, rank: rankOfItem(item) }));
  keyed.sort((left, right) => left.rank - right.rank);
  return keyed.map(({ item }) => item);
}
