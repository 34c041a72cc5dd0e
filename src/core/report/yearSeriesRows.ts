import type { PlannedCell, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import { growthFormula, indexFormula } from './formulas/growthFormulas';
import type { KnownCell } from './formulas/knownCell';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import { decimalsShowing, levelFormat, percentFormat } from './frame/numberFormats';
import { numberCell, textCell } from './frame/plannedCells';
import type { ReportContext } from './reportContext';
import type { SeriesYear, YearSeries } from './yearSeries';

export const SHEET = 'Biểu 13';

/** The column of the first indicator; the years stand before it. */
const FIRST_COLUMN = 1;

/** What the rows of Biểu 13 are made from. */
export interface SeriesRows {
  readonly context: ReportContext;
  readonly series: YearSeries;
  /** The row of the first year's levels. */
  readonly first: number;
}

/** The levels of a year. */
export function levelRow(
  { context, series, first }: SeriesRows,
  year: SeriesYear,
  place: number,
): PlannedRow {
  const cells = series.indicators.map((indicator, position): PlannedCell => {
    const { content = { kind: 'empty' } as const, value } = year.levels[position] ?? {};
    const format = levelFormat(decimalsShowing(indicator.decimals, [value]));
    const cell = numberCell(FIRST_COLUMN + position, content, format);
    const isCurrent = year.year === context.compilation.book.year;
    return isCurrent ? { ...cell, about: { indicator: indicator.code, unit: '' } } : cell;
  });
  return { row: first + place, cells: [textCell(0, year.label, 'centre'), ...cells] };
}

/** A year against the one at the place before it, below the levels of all years and a heading. */
export function changeRow(rows: SeriesRows, year: SeriesYear, place: number): PlannedRow {
  const { context, series, first } = rows;
  const format = percentFormat(context.compilation.book.settings.tableDecimals);
  const cells = series.indicators.map((_, position) =>
    numberCell(FIRST_COLUMN + position, changeOf(rows, position, place), format),
  );
  return {
    row: first + series.years.length + 1 + place,
    cells: [textCell(0, year.label, 'centre'), ...cells],
  };
}

/** The change of an indicator from the year at a place to the next one. */
function changeOf(rows: SeriesRows, position: number, place: number): PlannedContent {
  const { context, series } = rows;
  const { book } = context.compilation;
  const { comparison, tableDecimals, smallBase } = book.settings;
  const total = context.total(series.indicators[position]?.code ?? '');
  const year = (series.years[place]?.year ?? 0) + 1;
  const isPartial = year === book.year && !total.isComplete;
  if (isPartial) return { kind: 'text', text: MISSING_MARK };
  if (year === context.priorYear && total.priorBasis === 'restated') {
    return { kind: 'text', text: NOT_APPLICABLE_MARK };
  }
  const pair = { current: cellAt(rows, position, place + 1), prior: cellAt(rows, position, place) };
  const formula = comparison === 'index' ? indexFormula : growthFormula;
  return formula(SHEET, pair, tableDecimals, smallBase);
}

function cellAt({ series, first }: SeriesRows, position: number, place: number): KnownCell {
  const value = series.years[place]?.levels[position]?.value ?? MISSING_MARK;
  return { sheet: SHEET, row: first + place, column: FIRST_COLUMN + position, value };
}
