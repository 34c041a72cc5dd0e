import { areaAddress, WHOLE_SHEET } from '#preview/host/area';
import { plainValue } from '#preview/host/cell';
import type { HostSheet } from '#preview/host/hostSheet';
import type { HostWorkbook } from '#preview/host/hostWorkbook';
import { cellAddress } from '#core/workbook/cellAddress';

/** A workbook as plain values that can be compared. */
export function describeWorkbook(book: HostWorkbook): object {
  return {
    sheets: book.sheets.map(describeSheet),
    active: book.active.name,
    properties: Object.fromEntries(book.properties),
    raisesEvents: book.raisesEvents,
  };
}

function describeSheet(sheet: HostSheet): object {
  const { setUp } = sheet;
  return {
    name: sheet.name,
    // A sheet with charts is put back by its copy (src/excel/writing/putBack.ts).
    id: sheet.charts.length > 0 ? 'any' : sheet.id,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    highlights: sheet.highlights.map((one) => ({ ...one, area: areaAddress(one.area) })),
    charts: sheet.charts,
    names: Object.fromEntries(sheet.names),
    merges: sheet.merges.map(areaAddress).sort(),
    inputRules: sheet.inputRules.map((one) => ({ ...one, area: areaAddress(one.area) })),
    cells: sorted(
      [...sheet.cellsWithin(WHOLE_SHEET)].map(([row, column, cell]) => [
        cellAddress(row, column),
        [cell.formula ?? '', plainValue(cell)],
      ]),
    ),
    formats: sorted(
      [...sheet.formats()].map(([row, column, format]) => [cellAddress(row, column), format]),
    ),
    setUp: {
      ...setUp,
      columnWidths: [...setUp.columnWidths].sort(byNumber),
      rowHeights: [...setUp.rowHeights].sort(byNumber),
      hiddenColumns: [...setUp.hiddenColumns],
      hiddenRows: [...setUp.hiddenRows],
    },
  };
}

function sorted(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function byNumber([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other;
}
