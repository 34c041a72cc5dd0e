import { holdsUnicodeVietnamese, repairLegacyText } from '#core/catalogue/legacyText';
import { fromTcvn3 } from '#core/catalogue/tcvn3';
import type { CellSnapshot, SheetSnapshot } from '#core/workbook/snapshot';

/**
 * A sheet whose format says no fonts (.xls, .csv), with the font that its texts imply. One text may
 * be too short to tell ("hé" is a word in either encoding), a whole sheet is not: where several texts
 * are TCVN3 beyond doubt and none is Unicode, all of them are TCVN3.
 */
export function withImpliedFont(sheet: SheetSnapshot): SheetSnapshot {
  if (!isStoredInTcvn3(sheet)) return sheet;
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(inTcvn3) }));
  return { ...sheet, rows };
}

/** So many texts are no accident. */
const ENOUGH_TEXTS = 5;

function isStoredInTcvn3({ rows }: SheetSnapshot): boolean {
  let certain = 0;
  for (const { cells } of rows) {
    for (const { content, font } of cells) {
      if (content.kind !== 'text') continue;
      if (font !== undefined || holdsUnicodeVietnamese(content.text)) return false;
      const repaired = repairLegacyText(content.text);
      if (repaired !== content.text && repaired === fromTcvn3(content.text)) certain += 1;
    }
  }
  return certain >= ENOUGH_TEXTS;
}

function inTcvn3(cell: CellSnapshot): CellSnapshot {
  return cell.content.kind === 'text' ? { ...cell, font: '.VnTime' } : cell;
}
