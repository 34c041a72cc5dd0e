import type { Indicator } from '#core/catalogue/indicator';
import { worstStatus, type Status } from '#core/numbers/figure';
import type {
  CellLook,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { textOfContent } from './document/cellTexts';
import { draftText } from './draftText';
import { earlierCells, firstYear } from './earlierFigures';
import { growthFormula, indexFormula } from './formulas/comparisonFormulas';
import type { KnownCell } from './formulas/knownCell';
import { sumFormula } from './formulas/sumFormula';
import { indicatorHead, nameAlone } from './indicatorName';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './marks';
import { levelFormat, percentFormat } from './numberFormats';
import { numberCell, textCell } from './plannedCells';
import { priorStatus } from './priorStatus';
import { contentOf } from './shownContent';
import { commonStatus } from './statusWords';
import type { HeadColumn } from './tableFrame';
import { firstBodyRow } from './tableHead';
import { tableSheet } from './tableSheet';
import { SERIES_INDICATORS } from './tables/yearSeries';
import type { TotalSources } from './totalFormulas';
import { coverageNote } from './totalNotes';
import { referenceTo, textLevel, type ShownLevel } from './unitLevels';
import { fittedWidth } from './unitTableColumns';

export const YEAR_SERIES_SHEET = 'Biểu 13';

const YEAR_WIDTH = 15;

/** A year of the series: each indicator's level, and what its row is called. */
export interface SeriesYear {
  readonly year: number;
  readonly row: number;
  readonly label: string;
  readonly levels: readonly ShownLevel[];
}

/** The levels of all years, before they are laid on the sheet; charts draw them too. */
export interface YearSeries {
  readonly indicators: readonly Indicator[];
  readonly years: readonly SeriesYear[];
  cell(position: number, year: SeriesYear): KnownCell;
}

/** The years that the book knows of the indicators of Biểu 13 that its catalogue has. */
export function yearSeries(sources: TotalSources): YearSeries {
  const { context } = sources;
  const codes = SERIES_INDICATORS.filter((code) => context.hasIndicator(code));
  const indicators = codes.map((code) => context.indicator(code));
  const { year } = context.compilation.book;
  const first = firstYear(context, codes);
  const firstRow = firstBodyRow(plainColumns(indicators)) + 1;
  const years = Array.from({ length: year - first + 1 }, (_, position): SeriesYear => {
    const ofRow = codes.map((code) => levelOf(sources, code, first + position));
    return {
      year: first + position,
      row: firstRow + position,
      label: yearLabel(first + position, commonStatus(ofRow.map(({ status }) => status))),
      levels: ofRow.map(({ level }) => level),
    };
  });
  return {
    indicators,
    years,
    cell: (position, { row, levels }) => ({
      sheet: YEAR_SERIES_SHEET,
      row,
      column: 1 + position,
      value: levels[position]?.value ?? MISSING_MARK,
    }),
  };
}

interface StatedLevel {
  readonly level: ShownLevel;
  readonly status: Status | undefined;
}

function levelOf({ context, totals }: TotalSources, code: string, year: number): StatedLevel {
  const total = context.total(code);
  if (year > context.priorYear) {
    const level = contentOf(referenceTo(YEAR_SERIES_SHEET, totals.cell(code, 'value')));
    return { level, status: total.value && total.status };
  }
  if (year === context.priorYear) {
    const level = contentOf(referenceTo(YEAR_SERIES_SHEET, totals.cell(code, 'prior')));
    return { level, status: total.prior && priorStatus(context, context.indicator(code)) };
  }
  const cells = earlierCells(context, code, year);
  const [only] = cells ?? [];
  if (!cells || !only) return { level: textLevel(MISSING_MARK), status: undefined };
  const status = worstStatus(cells.map((cell) => cell.status));
  if (cells.length === 1) return { level: contentOf(referenceTo(YEAR_SERIES_SHEET, only)), status };
  const live = sumFormula(YEAR_SERIES_SHEET, cells);
  const content: PlannedContent = live
    ? { kind: 'formula', formula: live.formula, expected: live.value }
    : { kind: 'text', text: MISSING_MARK };
  return { level: contentOf(content), status };
}

/** A yearbook marks the years that may still change. */
function yearLabel(year: number, status: Status | undefined): string {
  if (status === 'E') return `Ước tính ${year}`;
  return status === 'P' ? `Sơ bộ ${year}` : String(year);
}

/** Biểu 13: levels of all years, then each year against the one before, as a yearbook prints them. */
export function yearSeriesTable(sources: TotalSources, series: YearSeries): SheetPlan {
  const { context } = sources;
  const { book } = context.compilation;
  const { indicators, years } = series;
  const first = years[0]?.row ?? 0;
  const changesRow = first + years.length;
  const changes = years.slice(1).map((year, position) => changeRow(year, position));
  const columns = fittedColumns(series);
  return tableSheet({
    sheet: YEAR_SERIES_SHEET,
    label: 'Biểu số 13',
    title: `CHUỖI SỐ LIỆU ${years.length} NĂM (${years[0]?.year ?? book.year} - ${book.year})`,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body: [
      blockRow(first - 1, 'Số liệu', columns.length),
      ...years.map(levelRow),
      blockRow(changesRow, changesHeading(book.settings.comparison), columns.length),
      ...changes,
    ],
    bodyMerges: [first - 1, changesRow].map((row) => acrossRow(row, columns.length)),
    notes: notesOf(sources, series),
    orientation: 'landscape',
    frozenColumns: 1,
  });

  function levelRow(year: SeriesYear): PlannedRow {
    const cells = indicators.map((indicator, position): PlannedCell => {
      const content = year.levels[position]?.content ?? { kind: 'empty' };
      const cell = numberCell(1 + position, content, levelFormat(indicator.decimals));
      const isCurrent = year.year === book.year;
      return isCurrent ? { ...cell, about: { indicator: indicator.code, unit: '' } } : cell;
    });
    return { row: year.row, cells: [textCell(0, year.label, 'centre'), ...cells] };
  }

  function changeRow(year: SeriesYear, position: number): PlannedRow {
    const before = years[position];
    const cells = indicators.map((indicator, at) =>
      numberCell(
        1 + at,
        before ? changeOf(indicator, at, before, year) : { kind: 'empty' },
        percentFormat(book.settings.tableDecimals),
      ),
    );
    return {
      row: changesRow + 1 + position,
      cells: [textCell(0, year.label, 'centre'), ...cells],
    };
  }

  function changeOf(
    indicator: Indicator,
    position: number,
    before: SeriesYear,
    year: SeriesYear,
  ): PlannedContent {
    const { comparison, tableDecimals, smallBase } = book.settings;
    const total = context.total(indicator.code);
    const isPartial = year.year === book.year && !total.isComplete;
    if (isPartial) return { kind: 'text', text: MISSING_MARK };
    if (year.year === context.priorYear && total.priorBasis === 'restated') {
      return { kind: 'text', text: NOT_APPLICABLE_MARK };
    }
    const pair = { current: series.cell(position, year), prior: series.cell(position, before) };
    const formula = comparison === 'index' ? indexFormula : growthFormula;
    const floor = indicator.decimals === 0 ? smallBase : undefined;
    return formula(YEAR_SERIES_SHEET, pair, tableDecimals, floor);
  }
}

function changesHeading(comparison: 'growth' | 'index'): string {
  return comparison === 'index'
    ? 'Chỉ số phát triển (năm trước = 100) - %'
    : 'Tốc độ tăng, giảm so với năm trước - %';
}

function notesOf({ context }: TotalSources, { indicators, years }: YearSeries): readonly string[] {
  const { year } = context.compilation.book;
  const partial = indicators
    .map((indicator) => ({ indicator, note: coverageNote(context.total(indicator.code)) }))
    .filter(({ note }) => note !== '')
    .map(({ indicator, note }) => `${nameAlone(indicator)} năm ${year}: ${note}.`);
  const restated = indicators.filter(
    ({ code }) => context.total(code).priorBasis === 'restated' && years.length > 2,
  );
  return [
    'Nguồn: số các năm trước ở trang “Số đã công bố”; năm báo cáo tổng hợp từ báo cáo của đơn vị.',
    ...partial,
    ...(restated.length > 0
      ? [
          `Số năm ${year - 1} của ${restated.map(nameAlone).join('; ')} quy đổi theo địa giới mới, không so sánh với các năm trước đó (ghi x).`,
        ]
      : []),
  ];
}

function plainColumns(indicators: readonly Indicator[]): readonly HeadColumn[] {
  return [
    { heading: 'Năm', reference: 'A', width: YEAR_WIDTH },
    ...indicators.map((indicator, position) => ({
      heading: indicatorHead(indicator),
      reference: String(position + 1),
      width: 12,
    })),
  ];
}

function fittedColumns({ indicators, years }: YearSeries): readonly HeadColumn[] {
  const [stub, ...columns] = plainColumns(indicators);
  const fitted = columns.map((column, position) => {
    const decimals = indicators[position]?.decimals ?? 0;
    const texts = years.map(({ levels }) => {
      const content = levels[position]?.content;
      return content ? textOfContent(content, levelFormat(decimals)) : '';
    });
    return { ...column, width: fittedWidth(column.heading, texts) };
  });
  return stub ? [stub, ...fitted] : fitted;
}

function blockRow(row: number, heading: string, columns: number): PlannedRow {
  const cells = Array.from({ length: columns }, (_, column) => {
    const look: CellLook = 'total-centre';
    return textCell(column, column === 0 ? heading : '', look);
  });
  return { row, cells };
}

function acrossRow(row: number, columns: number) {
  return { top: row, bottom: row, left: 0, right: columns - 1 };
}
