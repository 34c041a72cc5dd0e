import { quotedSheetName } from '#core/workbook/cellAddress';
import type { WrittenRun } from '../openWorkbook';
import { isCopy, MARKS, type MarkedSheet } from '../sheetMarks';
import { isOurChart } from './drawCharts';
import { breakPages } from './setUpPrint';
import { noteProtection, open, protectByUs } from './sheetProtection';
import { sheetNamed } from './surveyRun';

/**
 * The run that was written last, as the notes on the sheets tell: what it made, and of what it
 * kept copies. Undefined where there is none.
 */
export function lastRunOf(sheets: readonly MarkedSheet[]): WrittenRun | undefined {
  const times = sheets.flatMap(({ marks }) => [marks.createdBy, marks.copiedBy]);
  const startedAt = times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  if (startedAt === undefined) return undefined;
  return {
    startedAt,
    created: createdBy(sheets, startedAt).map(({ name }) => name),
    replaced: copiesOf(sheets, startedAt).flatMap(({ marks }) => marks.copyOf ?? []),
  };
}

/**
 * Takes a run back, in two round trips: the sheets it made go, those it replaced get their
 * contents, looks and set-up again, in place, so that references of other sheets to them hold.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  startedAt: string,
): Promise<void> {
  const restored = copiesOf(sheets, startedAt).flatMap((copy) => {
    const original = sheetNamed(sheets, copy.marks.copyOf ?? '');
    return original ? [{ copy, original, ...setUpOf(context, copy) }] : [];
  });
  await context.sync();

  const isSwapped = ({ copy }: Restored) => copy.charts.length > 0;
  for (const one of restored.filter((each) => !isSwapped(each))) restore(context, one);
  for (const { id } of openedByRun(sheets, restored)) {
    protectByUs(context.workbook.worksheets.getItem(id));
  }
  for (const { id } of createdBy(sheets, startedAt)) remove(context, id);
  const swapped = restored.filter(isSwapped);
  for (const one of swapped) swapForCopy(context, sheets, one);
  for (const copy of copiesOf(sheets, startedAt)) {
    if (!swapped.some((one) => one.copy === copy)) remove(context, copy.id);
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

/** A very hidden sheet must be shown to Excel before it may be deleted. */
export function remove(context: Excel.RequestContext, id: string): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

export function copiesOf(
  sheets: readonly MarkedSheet[],
  startedAt: string,
): readonly MarkedSheet[] {
  return sheets.filter(({ marks }) => marks.copiedBy === startedAt);
}

function createdBy(sheets: readonly MarkedSheet[], startedAt: string): readonly MarkedSheet[] {
  return sheets.filter((sheet) => !isCopy(sheet) && sheet.marks.createdBy === startedAt);
}

/** Our own protection was taken off before the copies were made. */
function openedByRun(
  sheets: readonly MarkedSheet[],
  restored: readonly Restored[],
): readonly MarkedSheet[] {
  return sheets.filter((sheet) => {
    if (isCopy(sheet)) return false;
    const copy = restored.find(({ original }) => original === sheet)?.copy;
    if (copy && copy.charts.length > 0) return false;
    if (copy) return copy.marks.protectedByUs !== undefined;
    return sheet.marks.protectedByUs !== undefined && !sheet.isProtected;
  });
}

interface Restored {
  readonly copy: MarkedSheet;
  readonly original: MarkedSheet;
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly repeated: Excel.Range;
  readonly repeatedColumns: Excel.Range;
  readonly filtered: Excel.Range;
  readonly printed: Excel.RangeAreas;
  readonly rowBreaks: Excel.PageBreakCollection;
  readonly columnBreaks: Excel.PageBreakCollection;
}

/** What pasting a whole sheet does not bring along. */
function setUpOf(context: Excel.RequestContext, { id }: MarkedSheet) {
  const sheet = context.workbook.worksheets.getItem(id);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  const layout = sheet.pageLayout;
  layout.load('orientation,zoom');
  const repeated = layout.getPrintTitleRowsOrNullObject();
  repeated.load('address');
  const repeatedColumns = layout.getPrintTitleColumnsOrNullObject();
  repeatedColumns.load('address');
  const filtered = sheet.autoFilter.getRangeOrNullObject();
  filtered.load('address');
  const printed = layout.getPrintAreaOrNullObject();
  printed.load('address');
  const rowBreaks = sheet.horizontalPageBreaks;
  rowBreaks.load('items/rowIndex');
  const columnBreaks = sheet.verticalPageBreaks;
  columnBreaks.load('items/columnIndex');
  return {
    frozen,
    layout,
    repeated,
    repeatedColumns,
    filtered,
    printed,
    rowBreaks,
    columnBreaks,
  };
}

function restore(context: Excel.RequestContext, restored: Restored): void {
  const { copy, original, frozen, layout, filtered } = restored;
  const { worksheets } = context.workbook;
  const target = worksheets.getItem(original.id);
  open(context, original);
  const everything = target.getRange();
  everything.unmerge();
  everything.clear();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
  original.charts.filter(isOurChart).forEach((name) => target.charts.getItem(name).delete());
  everything.copyFrom(worksheets.getItem(copy.id).getRange());
  everything.replaceAll(`${quotedSheetName(copy.name)}!`, `${quotedSheetName(original.name)}!`, {
    completeMatch: false,
    matchCase: false,
  });
  target.pageLayout.orientation = layout.orientation;
  target.pageLayout.zoom = layout.zoom;
  repeatTitles(target.pageLayout, restored);
  if (!restored.printed.isNullObject) {
    target.pageLayout.setPrintArea(withinSheet(restored.printed));
  }
  breakPages(
    target,
    restored.rowBreaks.items.map(({ rowIndex }) => rowIndex),
    restored.columnBreaks.items.map(({ columnIndex }) => columnIndex),
  );
  noteProtection(
    target,
    copy.marks.protectedByUs !== undefined,
    original.marks.protectedByUs !== undefined,
  );
  if (frozen.isNullObject) target.freezePanes.unfreeze();
  else target.freezePanes.freezeAt(withinSheet(frozen));
  target.autoFilter.remove();
  if (!filtered.isNullObject) target.autoFilter.apply(withinSheet(filtered));
}

/**
 * Excel's API does not say which cells a chart is drawn from, so a sheet with charts cannot be put
 * back in place: its copy takes its place, and references to it are led to the copy. Sheets that
 * are protected cannot be led.
 */
function swapForCopy(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  { copy, original }: Restored,
): void {
  const { worksheets } = context.workbook;
  const kept = worksheets.getItem(copy.id);
  const led = sheets.filter((one) => !isCopy(one) && !one.isProtected && one !== original);
  for (const { id, marks } of led) {
    if (marks.createdBy === copy.marks.copiedBy) continue;
    worksheets
      .getItem(id)
      .getRange()
      .replaceAll(`${quotedSheetName(original.name)}!`, `${quotedSheetName(copy.name)}!`, {
        completeMatch: false,
        matchCase: false,
      });
  }
  kept.visibility = 'Visible';
  remove(context, original.id);
  kept.name = original.name;
  kept.position = original.position;
  for (const note of [MARKS.copyOf, MARKS.copiedBy]) kept.names.getItem(note).delete();
  if (copy.marks.protectedByUs !== undefined) protectByUs(kept);
  if (original.visibility !== 'visible') kept.visibility = VISIBILITIES[original.visibility];
}

const VISIBILITIES = { hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/**
 * Excel's API sets titles, and the area that is printed, and has no way to take them away: where
 * the sheet had none, those of the run stay, and only print.
 */
function repeatTitles(layout: Excel.PageLayout, { repeated, repeatedColumns }: Restored): void {
  if (!repeated.isNullObject) layout.setPrintTitleRows(withinSheet(repeated));
  if (!repeatedColumns.isNullObject) layout.setPrintTitleColumns(withinSheet(repeatedColumns));
}

/** The copy's addresses name the copy. */
function withinSheet({ address }: Excel.Range | Excel.RangeAreas): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
