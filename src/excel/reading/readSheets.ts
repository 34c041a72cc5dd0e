import type { CellRange, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { isTooLarge } from '../officeError';
import type { MarkedSheet } from '../sheetMarks';
import { blocksOfRows, CELLS_PER_TRIP, tripsOf, type BlockOfRows } from './cellBlocks';
import { snapshotRows } from './snapshotCells';

/**
 * The cells of the sheets: one round trip for where they lie, then one for every 40,000 cells of
 * all sheets together. Where Excel still finds an answer too large, it is asked for half.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<readonly SheetSnapshot[]> {
  const surveys = sheets.map((sheet) => survey(context, sheet));
  await context.sync();

  await readBlocks(
    context,
    surveys.filter(({ range }) => !range.isNullObject),
  );
  return surveys.map((one) => ({
    name: one.sheet.name,
    visibility: one.sheet.visibility,
    rows: one.rows,
    merges: mergesOf(one),
    hiddenRows: one.hiddenRows,
    hiddenColumns: one.hiddenColumns,
  }));
}

interface Survey {
  readonly sheet: MarkedSheet;
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas;
  /** What has been read so far. */
  readonly rows: RowSnapshot[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

function survey(context: Excel.RequestContext, sheet: MarkedSheet): Survey {
  const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount,format/font/name');
  const merges = range.getMergedAreasOrNullObject();
  merges.load(AREAS_OF_MERGES);
  return { sheet, range, merges, rows: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** One list: a second one would take the place of the first one's areas. */
const AREAS_OF_MERGES = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount']
  .map((property) => `areas/items/${property}`)
  .join(',');

function mergesOf({ merges }: Survey): readonly CellRange[] {
  if (merges.isNullObject) return [];
  return merges.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

interface AskedBlock extends BlockOfRows {
  readonly survey: Survey;
}

async function readBlocks(context: Excel.RequestContext, used: readonly Survey[]): Promise<void> {
  const blocks = used.flatMap((one) =>
    blocksOfRows(one.range.rowCount, one.range.columnCount, CELLS_PER_TRIP).map((block) => ({
      ...block,
      survey: one,
    })),
  );
  const weightOf = ({ rowCount, survey: { range } }: AskedBlock) => rowCount * range.columnCount;
  for (const trip of tripsOf(blocks, weightOf, CELLS_PER_TRIP)) await readTrip(context, trip);
}

/** One round trip; where the answer would be too large, two of half the rows each. */
async function readTrip(context: Excel.RequestContext, trip: readonly AskedBlock[]): Promise<void> {
  const asked = trip.map((block) => ask(context, block));
  try {
    await context.sync();
  } catch (cause) {
    const halves = trip.flatMap(halved);
    if (!isTooLarge(cause) || halves.length === trip.length) throw cause;
    const middle = Math.ceil(halves.length / 2);
    await readTrip(context, halves.slice(0, middle));
    await readTrip(context, halves.slice(middle));
    return;
  }
  asked.forEach(keep);
}

function halved(block: AskedBlock): readonly AskedBlock[] {
  if (block.rowCount < 2) return [block];
  const half = Math.ceil(block.rowCount / 2);
  return [
    { ...block, rowCount: half },
    { ...block, firstRow: block.firstRow + half, rowCount: block.rowCount - half },
  ];
}

type Answer<Value> = OfficeExtension.ClientResult<Value>;

interface Asked {
  readonly block: AskedBlock;
  readonly range: Excel.Range;
  readonly hiddenRows: Answer<Excel.RowProperties[]>;
  /** Asked with the first rows of a sheet. */
  readonly hiddenColumns: Answer<Excel.ColumnProperties[]> | undefined;
  readonly fonts: Answer<Excel.CellProperties[][]> | undefined;
}

function ask(context: Excel.RequestContext, block: AskedBlock): Asked {
  const { sheet, range: used } = block.survey;
  const { rowIndex, columnIndex, columnCount } = used;
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(rowIndex + block.firstRow, columnIndex, block.rowCount, columnCount);
  range.load('values,formulas,numberFormat,valueTypes');
  return {
    block,
    range,
    hiddenRows: range.getRowProperties({ rowHidden: true }),
    hiddenColumns:
      block.firstRow === 0 ? range.getColumnProperties({ columnHidden: true }) : undefined,
    fonts: hasSeveralFonts(used)
      ? range.getCellProperties({ format: { font: { name: true } } })
      : undefined,
  };
}

function keep({ block, range, hiddenRows, hiddenColumns, fonts }: Asked): void {
  const { range: used, rows, ...survey } = block.survey;
  const top = used.rowIndex + block.firstRow;
  const found = snapshotRows({
    top,
    left: used.columnIndex,
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    types: range.valueTypes,
    fonts: fontNames(fonts, range, used),
  });
  for (const row of found) rows.push(row);
  hiddenRows.value.forEach(({ rowHidden }, offset) => {
    if (rowHidden) survey.hiddenRows.add(top + offset);
  });
  hiddenColumns?.value.forEach(({ columnHidden }, offset) => {
    if (columnHidden) survey.hiddenColumns.add(used.columnIndex + offset);
  });
}

/** Excel says null where the cells of a range differ. */
function hasSeveralFonts(used: Excel.Range): boolean {
  return (used.format.font.name as string | null) === null;
}

/** Kept for old Vietnamese encodings, which only the typeface tells. */
function fontNames(
  fonts: Asked['fonts'],
  range: Excel.Range,
  used: Excel.Range,
): readonly (readonly string[])[] {
  if (fonts === undefined) {
    const { name } = used.format.font;
    return range.values.map((line) => line.map(() => name));
  }
  return fonts.value.map((line) => line.map((cell) => cell.format?.font?.name ?? ''));
}
