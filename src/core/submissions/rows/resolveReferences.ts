import type {
  CellContent,
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '#core/workbook/snapshot';
import { columnNumber } from '#core/workbook/cellAddress';
import { cellIn, sheetGrid } from '../tables/sheetGrid';

/**
 * A workbook in which formulas that only repeat other cells are what they repeat, where the file
 * holds no result: `=H3`, `='Biểu 1'!M3`, `=H3&" năm 2022"`. Programs that fill in our forms leave
 * such results out. Anything that would have to be computed stays uncalculated.
 */
export function resolveReferences(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (!snapshot.sheets.some(hasUncalculated)) return snapshot;
  const lookUp = cellFinder(snapshot.sheets);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      hasUncalculated(sheet) ? { ...sheet, rows: resolvedRows(sheet, lookUp) } : sheet,
    ),
  };
}

function hasUncalculated({ rows }: SheetSnapshot): boolean {
  return rows.some(({ cells }) => cells.some(isUncalculated));
}

function isUncalculated({ content }: CellSnapshot): boolean {
  return content.kind === 'uncalculated';
}

type CellFinder = (sheet: string, row: number, column: number) => CellSnapshot | undefined;

function cellFinder(sheets: readonly SheetSnapshot[]): CellFinder {
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheetGrid(sheet)] as const));
  return (sheet, row, column) => cellIn(grids.get(sheet)?.rowByNumber.get(row), column);
}

function resolvedRows(sheet: SheetSnapshot, lookUp: CellFinder): SheetSnapshot['rows'] {
  return sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => {
      if (!isUncalculated(cell)) return cell;
      const content = contentOf(cell.formula ?? '', sheet.name, lookUp);
      return content ? { ...cell, content } : cell;
    }),
  }));
}

/** References and quoted texts, joined by &. */
const PART =
  /\s*(?:"((?:[^"]|"")*)"|(?:('(?:[^']|'')+'|[\p{L}\d_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7}))\s*(&|$)/uy;

function contentOf(formula: string, sheet: string, lookUp: CellFinder): CellContent | undefined {
  const parts: CellContent[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < formula.length) {
    const match = PART.exec(formula);
    if (!match) return undefined;
    const [, quoted, named, letters = '', row = ''] = match;
    const part =
      quoted === undefined
        ? lookUp(sheetNamed(named, sheet), Number(row) - 1, columnNumber(letters))?.content
        : { kind: 'text' as const, text: quoted.replace(/""/g, '"') };
    if (part?.kind !== 'text' && part?.kind !== 'number') return undefined;
    parts.push(part);
  }
  const [only, ...others] = parts;
  return others.length === 0 ? only : { kind: 'text', text: parts.map(textOf).join('') };
}

function sheetNamed(written: string | undefined, own: string): string {
  if (written === undefined) return own;
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

function textOf(content: CellContent): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? String(content.value) : '';
}
