import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';

/** A figure of the year in the file in which it was submitted, and by how much it has moved. */
export interface MovedCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
  readonly moved: number;
}

/**
 * The cell that moves a sum most, looked up in the submitted files themselves: by the labels of the
 * sum's parts and the heads of the two years, without anything that the product reads there. First
 * the file whose parts together have moved most, then the one of its parts that has.
 */
export function drivingCell(folder: string, labels: readonly string[], year: number): MovedCell {
  const files = readdirSync(folder).map((file) => movedCells(folder, file, labels, year));
  const [most = []] = files.sort((left, right) => movedBy(right) - movedBy(left));
  const [driving] = [...most].sort((left, right) => Math.abs(right.moved) - Math.abs(left.moved));
  if (!driving) throw new Error(`no file in ${folder} has “${labels.join('”, “')}”`);
  return driving;
}

function movedBy(cells: readonly MovedCell[]): number {
  return Math.abs(cells.reduce((sum, { moved }) => sum + moved, 0));
}

function movedCells(
  folder: string,
  file: string,
  labels: readonly string[],
  year: number,
): readonly MovedCell[] {
  const opened = openWorkbook(readFileSync(path.join(folder, file)), file);
  if (!opened.ok) throw new Error(`${file} does not open`);
  return opened.value.sheets.flatMap((sheet) => {
    const now = columnUnder(sheet, new RegExp(`^ước.*${year}$`, 'i'));
    const before = columnUnder(sheet, new RegExp(`^(?:chính thức|th|năm).*${year - 1}$`, 'i'));
    return sheet.rows.flatMap(({ cells }) => {
      const isPart = cells.some((one) => labels.includes(labelIn(one)));
      const current = cells.find(({ column }) => column === now);
      const prior = cells.find(({ column }) => column === before);
      if (!isPart || !current || !prior) return [];
      const value = numberIn(current);
      const cell = cellAddress(current.row, current.column);
      return [{ file, sheet: sheet.name, cell, value, moved: value - numberIn(prior) }];
    });
  });
}

function columnUnder({ rows }: SheetSnapshot, head: RegExp): number | undefined {
  return rows.flatMap(({ cells }) => cells).find((one) => head.test(textIn(one)))?.column;
}

/** "- Thuê bao điện thoại cố định" is the label without its dash. */
function labelIn(cell: CellSnapshot): string {
  return textIn(cell).replace(/^[-–+]\s*/, '');
}

function textIn({ content }: CellSnapshot): string {
  return content.kind === 'text' ? content.text.normalize('NFC').trim() : '';
}

function numberIn({ content }: CellSnapshot): number {
  if (content.kind !== 'number') throw new Error('a figure of the sample is a number');
  return content.value;
}
