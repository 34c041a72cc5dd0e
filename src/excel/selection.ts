import { refuse, success, type Result } from '#core/findings/refusal';
import { converse } from './conversation';
import type { SelectedCell, SelectionListener, StopFollowing } from './openWorkbook';
import { markedSheets } from './sheetMarks';

/** The cell in which the selection begins: one round trip. */
export function selectedCell(): Promise<Result<SelectedCell>> {
  return converse(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return success({
      sheet: cell.worksheet.name,
      cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
      row: cell.rowIndex,
      column: cell.columnIndex,
    });
  });
}

/** Shows a sheet and selects a cell of it. Hidden sheets stay hidden: people hide them on purpose. */
export function selectCell(sheetName: string, cell: string): Promise<Result<void>> {
  return converse(async (context) => {
    const sheet = (await markedSheets(context)).find(({ name }) => name === sheetName);
    if (sheet === undefined) {
      return refuse({ code: 'excel-sheet-missing', arguments: { sheet: sheetName } });
    }
    if (sheet.visibility !== 'visible') {
      return refuse({ code: 'excel-sheet-hidden', arguments: { sheet: sheetName } });
    }
    const shown = context.workbook.worksheets.getItem(sheet.id);
    shown.activate();
    shown.getRange(cell).select();
    await context.sync();
    return success(undefined);
  });
}

/** Tells the listener of each new selection; of many in a row, at least of the last. */
export function followSelection(listener: SelectionListener): Promise<Result<StopFollowing>> {
  let isReading = false;
  let hasMoved = false;

  async function read(): Promise<void> {
    hasMoved = true;
    if (isReading) return;
    isReading = true;
    while (hasMoved) {
      hasMoved = false;
      const selected = await selectedCell();
      if (selected.ok && !hasMoved) listener(selected.value);
    }
    isReading = false;
  }

  return converse(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(read);
    await context.sync();
    return success(async () => {
      await Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    });
  });
}
