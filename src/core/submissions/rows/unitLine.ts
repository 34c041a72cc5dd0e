import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { isCaptionText } from '../tables/captionText';
import { cellLines, cellText } from '../values/cellText';
import { foldText } from '../foldText';
import { remember } from '#core/catalogue/remember';
import { cellIn, type SheetGrid } from '../tables/sheetGrid';

/** What a sheet says beside "Đơn vị báo cáo", and where. */
export interface UnitLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What finding the lines needs to know of the rest of the sheet and of the register. */
export interface UnitLineOptions {
  /** Rows that are passed over: "Đơn vị báo cáo" may head a column. */
  readonly isHeadRow: (row: number) => boolean;
  /** A bare "Đơn vị: X" counts only when X is a unit's name; it may be a measure. */
  readonly isUnitName: (text: string) => boolean;
}

/**
 * The lines of a sheet that name its reporting unit: "Đơn vị báo cáo: X" in one cell, or X in the
 * next cell to the right or below. The receiving unit and the letterhead are never it.
 */
export function unitLines(grid: SheetGrid, options: UnitLineOptions): readonly UnitLine[] {
  const lines: UnitLine[] = [];
  for (const row of grid.rows) {
    if (options.isHeadRow(row.row)) continue;
    for (const [place, cell] of row.cells.entries()) {
      if (cell.content.kind !== 'text' || !mayName(cellText(cell))) continue;
      const line = lineAt(grid, row, place, cell, options);
      if (line) lines.push(line);
    }
  }
  return lines;
}

const mayName = remember((text) => text.length < 1000 && MAY_NAME.test(foldText(text)));
const MAY_NAME = /bao cao|ten (?:don vi|doanh nghiep|co quan)|don vi/;

function lineAt(
  grid: SheetGrid,
  row: RowSnapshot,
  place: number,
  cell: CellSnapshot,
  { isUnitName }: UnitLineOptions,
): UnitLine | undefined {
  const lines = cellLines(cell);
  for (const [position, line] of lines.entries()) {
    const label = labelOf(line);
    if (!label) continue;
    const written = label.rest === '' ? (lines[position + 1] ?? '') : label.rest;
    const found = isUnitText(written)
      ? { text: tidied(written), row: cell.row, column: cell.column }
      : isBlankLine(label.rest)
        ? besideOrBelow(grid, row, place, cell)
        : undefined;
    if (found && (label.isSure || isUnitName(found.text))) return found;
  }
  return undefined;
}

interface UnitLabel {
  /** The text after the label. */
  readonly rest: string;
  /** "Đơn vị báo cáo"; otherwise a bare "Đơn vị". */
  readonly isSure: boolean;
}

const SURE =
  /^[-–+*\s\d.)]*(?:ten )?(?:don vi|co quan|doanh nghiep|co so|to chuc)(?: \(?(?:gui|lap|thuc hien))? ?bao cao\)? ?(?:\([^)]*\))? ?(?:[:–-]|$)|^(?:ten (?:don vi|doanh nghiep|co quan)|don vi gui)(?: \([^)]*\))? ?:/;
const BARE = /^don vi ?:/;

function labelOf(line: string): UnitLabel | undefined {
  const folded = foldText(line);
  const isSure = SURE.test(folded);
  if (!isSure && !BARE.test(folded)) return undefined;
  const mark = /[:–]|(?<=cáo\)?\s*)-/iu.exec(line);
  return { rest: mark ? line.slice(mark.index + 1).trim() : '', isSure };
}

function besideOrBelow(
  grid: SheetGrid,
  row: RowSnapshot,
  place: number,
  cell: CellSnapshot,
): UnitLine | undefined {
  const beside = row.cells[place + 1];
  const below = cellIn(grid.rowByNumber.get(cell.row + 1), cell.column);
  for (const candidate of [beside, below]) {
    const text = candidate ? cellText(candidate) : '';
    if (candidate && isUnitText(text)) {
      return { text: tidied(text), row: candidate.row, column: candidate.column };
    }
  }
  return undefined;
}

/** A name, not another line of the form, its title, a dotted line to fill in, or a number. */
function isUnitText(text: string): boolean {
  if (isBlankLine(text) || !/\p{L}/u.test(text)) return false;
  return !isCaptionText(text) && !/:\s*$/.test(text) && !OTHER_LINE.test(foldText(text));
}

const OTHER_LINE =
  /^\(?(?:don vi (?:nhan|tiep nhan|tinh)|dvt|ky bao cao|ngay|bieu|mau|stt|tt|chi tieu|noi dung|dia chi|dien thoai|nguoi|bao cao|so lieu|tong hop|ket qua|phu luc|kem theo|nam \d{4})(?![a-z])/;

function isBlankLine(text: string): boolean {
  return /^[\s.…_–-]*$/.test(text);
}

/** Without the receiving unit that some forms put on the same line, and without leaders. */
function tidied(text: string): string {
  return text
    .replace(/[\s;,.-]*Đơn vị (?:tiếp )?nhận.*$/iu, '')
    .replace(/^[\s.…_:]+|[\s.…_;,:]+$/g, '')
    .trim();
}
