import type { Indicator } from '#core/catalogue/indicator';
import type { CellLook, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { textOfContent } from './document/cellText';
import { draftText } from './draftText';
import { indicatorHead, nameAlone } from './indicatorName';
import { levelFormat } from './frame/numberFormats';
import { textCell } from './frame/plannedCells';
import type { HeadColumn } from './frame/tableFrame';
import { firstBodyRow } from './frame/tableHead';
import { tableSheet } from './frame/tableSheet';
import { departmentMovedSince } from './priors/earlierDepartments';
import type { ReportContext } from './reportContext';
import { RESTATEMENT_WORDS, restatementOf } from './priors/restatement';
import type { TotalSources } from './totalFormulas';
import { smallBaseNotes } from './smallBase';
import { sourceNote } from './sourceNote';
import { coverageNote } from './totalNotes';
import { fittedWidth } from './frame/columnWidth';
import { yearSeries, seriesIndicators, type YearSeries } from './yearSeries';
import { changeRow, levelRow, SHEET, type SeriesRows } from './yearSeriesRows';

const YEAR_WIDTH = 15;

/** Biểu 13: levels of all years, then each year against the one before, as a yearbook prints them. */
export function yearSeriesTable(sources: TotalSources): SheetPlan | undefined {
  const { context } = sources;
  if (seriesIndicators(context).length === 0) return undefined;
  const series = yearSeries(sources, SHEET);
  const { book } = context.compilation;
  const { indicators, years } = series;
  const rows: SeriesRows = { context, series, first: firstBodyRow(plainColumns(indicators)) + 1 };
  const columns = fittedColumns(series);
  const levelsHead = rows.first - 1;
  const changesHead = rows.first + years.length;
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 13',
    title: `CHUỖI SỐ LIỆU ${years.length} NĂM (${years[0]?.year ?? book.year} - ${book.year})`,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body: [
      blockRow(levelsHead, 'Số liệu', columns.length),
      ...years.map((year, place) => levelRow(rows, year, place)),
      blockRow(changesHead, changesHeading(book.settings.comparison), columns.length),
      ...years.slice(1).map((year, place) => changeRow(rows, year, place)),
    ],
    bodyMerges: [levelsHead, changesHead].map((row) => acrossRow(row, columns.length)),
    notes: notesOf(sources, series),
    orientation: 'landscape',
    frozenColumns: 1,
  });
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
  const restated = indicators.filter(({ code }) => context.total(code).priorBasis === 'restated');
  const isAfterOthers = years.length > 2;
  const how =
    RESTATEMENT_WORDS[
      restatementOf(
        context.compilation,
        restated.map(({ code }) => code),
      )
    ].note;
  return [
    sourceNote(context),
    ...partial,
    ...(restated.length > 0
      ? [
          `Số năm ${year - 1} của ${restated.map(nameAlone).join('; ')} quy đổi ${how}${isAfterOthers ? ', không so sánh với các năm trước đó (ghi x)' : ''}.`,
        ]
      : []),
    ...mergedSinceNote(context, indicators),
    ...smallBaseNotes(
      context.compilation.book.settings,
      years.slice(0, -1).flatMap(({ levels }) => levels.map(({ value }) => value)),
    ),
  ];
}

/** Why years before a merger of the province have another figure than was published, or none. */
function mergedSinceNote(
  { compilation: { book }, priorYear }: ReportContext,
  indicators: readonly Indicator[],
): readonly string[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const refused = book.knownFigures
    .filter(({ unit, indicator, year }) => unit === '' && codes.has(indicator) && year < priorYear)
    .map(({ year }) => year)
    .filter((year) => departmentMovedSince(book, year) !== undefined);
  if (refused.length === 0) return [];
  return [
    `Số toàn tỉnh đã công bố từ năm ${Math.max(...refused)} trở về trước là của tỉnh cũ, trước khi sáp nhập, nên không đưa vào chuỗi; số của các năm ấy được cộng từ các đơn vị, nếu có đủ.`,
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
