import { groupedBy } from '#core/catalogue/groupedBy';
import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import type { FoundTable } from '../tables/foundTable';
import { headMeaning } from '../heads/headMeaning';
import type { ReadingContext } from '../readingContext';
import { cellIn } from '../tables/sheetGrid';
import { readColumn, type TableColumn } from './tableColumn';

/** Which columns of a table say what a row is about, and whether rows or columns are indicators. */
export interface TableLayout {
  /** 'down': each row is an indicator; 'across': each column is one, rows are units or years. */
  readonly indicators: 'down' | 'across';
  /** Where the rows' labels stand (several when the head is merged over levels of indentation). */
  readonly labelColumns: readonly number[];
  readonly codeColumn: number | undefined;
  readonly measureColumn: number | undefined;
  /** A column that names the unit of each row, beside the label. */
  readonly unitColumn: number | undefined;
  /** All columns that may hold figures. */
  readonly others: readonly TableColumn[];
  /** "Ghi chú", wherever it stands; under the name of a unit or indicator only about that. */
  readonly notes: readonly TableColumn[];
}

/** The layout of a table; undefined when its rows have no labels. */
export function layoutTable(table: FoundTable, context: ReadingContext): TableLayout | undefined {
  const columns = table.head.columns.map((column) => readColumn(column, context));
  const side = sideColumns(columns, table.body, context);
  const { labelColumns, codeColumn } = side;
  if (labelColumns.length === 0 && codeColumn === undefined) return undefined;
  const taken = new Set([...labelColumns, ...Object.values(side).flat()]);
  const others = columns.filter(
    ({ column, meaning }) =>
      !taken.has(column) && meaning.kind !== 'order' && meaning.kind !== 'note',
  );
  const isAcross =
    others.some(({ indicator }) => indicator !== undefined) &&
    !table.body.some((row) => namesIndicator(row, [...labelColumns, codeColumn ?? -1], context));
  const notes = columns.filter(({ meaning }) => meaning.kind === 'note');
  return { indicators: isAcross ? 'across' : 'down', ...side, others, notes };
}

type SideColumns = Omit<TableLayout, 'indicators' | 'others' | 'notes'>;

function sideColumns(
  columns: readonly TableColumn[],
  body: readonly RowSnapshot[],
  context: ReadingContext,
): SideColumns {
  const measureColumn = columns.find((column) => isMeasureColumn(column, columns, body, context));
  const labelColumns = labelsOf(columns, body, context, measureColumn?.column);
  const unitColumn = columns.find(
    (column) =>
      isNames(column) &&
      column !== measureColumn &&
      !labelColumns.includes(column.column) &&
      body.some((row) => namesUnit(row, column.column, context)),
  );
  return {
    labelColumns,
    codeColumn: columns.find((column) => column.meaning.kind === 'code')?.column,
    measureColumn: measureColumn?.column,
    unitColumn: unitColumn?.column,
  };
}

/** "ĐVT"; a plain "Đơn vị" beside a label's column, unless units stand in it. */
function isMeasureColumn(
  { column, meaning }: TableColumn,
  columns: readonly TableColumn[],
  body: readonly RowSnapshot[],
  context: ReadingContext,
): boolean {
  if (meaning.kind === 'measure') return true;
  if (meaning.kind !== 'names-or-measure') return false;
  return (
    columns.some((other) => other.meaning.kind === 'label' || other.meaning.kind === 'code') &&
    !body.some((row) => namesUnit(row, column, context))
  );
}

function isNames({ meaning }: TableColumn): boolean {
  return meaning.kind === 'names' || meaning.kind === 'names-or-measure';
}

/**
 * The labels' columns: those whose head says so and that hold names of the catalogue or register;
 * where none of these does, any column before the figures that does.
 */
function labelsOf(
  columns: readonly TableColumn[],
  body: readonly RowSnapshot[],
  context: ReadingContext,
  measureColumn: number | undefined,
): readonly number[] {
  const groups = groupedByHead(columns.filter(({ meaning }) => meaning.kind === 'label'));
  const best = mostNames(groups, body, context);
  if (best) return best;
  const names = groupedByHead(
    columns.filter((column) => isNames(column) && column.column !== measureColumn),
  );
  const found = mostNames([...names, ...textColumns(columns, body)], body, context);
  return found ?? groups[0] ?? names[0] ?? yearsOf(columns, body);
}

/** Where columns are indicators, the rows may be years: the column before them that holds some. */
function yearsOf(columns: readonly TableColumn[], body: readonly RowSnapshot[]): readonly number[] {
  const first = columns.find(({ indicator }) => indicator)?.column ?? 0;
  for (let column = first - 1; column >= 0; column--) {
    const years = body.filter((row) => namesYear(cellIn(row, column)));
    if (years.length > 0) return [column];
  }
  return [];
}

function namesYear(cell: CellSnapshot | undefined): boolean {
  const meaning = cell && headMeaning([cellText(cell)]);
  return meaning?.kind === 'level' && meaning.year !== undefined;
}

/** Columns under one merged head belong together. */
function groupedByHead(columns: readonly TableColumn[]): readonly (readonly number[])[] {
  const groups = groupedBy(columns, ({ column, pieces }) => pieces.at(-1)?.column ?? column);
  return [...groups.values()].map((group) => group.map(({ column }) => column));
}

/** Columns before the first column of figures, whatever stands over them. */
function textColumns(
  columns: readonly TableColumn[],
  body: readonly RowSnapshot[],
): readonly (readonly number[])[] {
  const figures = columns.filter(
    ({ meaning, unit, indicator }) => meaning.kind === 'level' || unit || indicator,
  );
  const first = figures[0]?.column ?? Number.POSITIVE_INFINITY;
  const used = new Set(
    body.flatMap(({ cells }) =>
      cells.filter(({ content }) => content.kind === 'text').map(({ column }) => column),
    ),
  );
  const furniture = new Set(
    columns.filter(({ meaning }) => NO_LABELS.has(meaning.kind)).map(({ column }) => column),
  );
  return [...used]
    .filter((column) => column < first && !furniture.has(column))
    .sort((left, right) => left - right)
    .map((column) => [column]);
}

const NO_LABELS: ReadonlySet<string> = new Set(['order', 'code', 'measure', 'note']);

function mostNames(
  groups: readonly (readonly number[])[],
  body: readonly RowSnapshot[],
  context: ReadingContext,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let most = 0;
  for (const group of groups) {
    const names = body.filter(
      (row) =>
        namesIndicator(row, group, context) ||
        group.some((column) => namesUnit(row, column, context)),
    ).length;
    if (names > most) {
      best = group;
      most = names;
    }
  }
  return best;
}

function namesIndicator(
  row: RowSnapshot,
  columns: readonly number[],
  context: ReadingContext,
): boolean {
  return columns.some((column) => {
    const cell = cellIn(row, column);
    return cell?.content.kind === 'text' && context.isIndicatorName(cellText(cell));
  });
}

function namesUnit(row: RowSnapshot, column: number, context: ReadingContext): boolean {
  const cell = cellIn(row, column);
  return cell?.content.kind === 'text' && context.isUnitName(cellText(cell));
}
