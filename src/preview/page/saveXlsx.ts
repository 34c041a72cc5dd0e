import { writeXlsx, type Cell, type CellStyle, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import { WHOLE_SHEET } from '../host/area';
import { plainValue, type HostCell, type HostFormat } from '../host/cell';
import type { HostSheet } from '../host/hostSheet';
import type { HostWorkbook } from '../host/hostWorkbook';
import { savedParts } from './savedParts';

/** The open workbook as a file that Excel opens. */
export async function saveXlsx(book: HostWorkbook): Promise<Uint8Array> {
  const sheets = book.sheets.map(sheetOf);
  const custom = Object.fromEntries(book.properties);
  return writeXlsx({
    sheets,
    properties: { custom },
    // What is noted on sheets is noted in their names: without them the book is nobody's.
    namedRanges: book.sheets.flatMap((sheet) =>
      [...sheet.names].map(([name, { formula }]) => ({
        name,
        range: formula.slice(1),
        scope: sheet.name,
      })),
    ),
    activeSheet: book.sheets.indexOf(book.active),
  });
}

function sheetOf(sheet: HostSheet): WriteSheet {
  const { setUp } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, column, format] of sheet.formats()) {
    cells.set(`${row},${column}`, { value: null, style: styleOf(format) });
  }
  for (const [row, column, cell] of sheet.cellsWithin(WHOLE_SHEET)) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...contentOf(cell) });
  }
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: columnsOf(setUp),
    rowDefs: rowDefsOf(setUp),
    freezePane: { ...setUp.frozen },
    ...savedParts(sheet),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
  };
}

function rowDefsOf({
  rowHeights,
  hiddenRows,
}: HostSheet['setUp']): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Set([...rowHeights.keys(), ...hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = rowHeights.get(row);
      const isHidden = hiddenRows.has(row);
      return [row, { ...(height === undefined ? {} : { height }), hidden: isHidden }];
    }),
  );
}

function columnsOf({ columnWidths, hiddenColumns }: HostSheet['setUp']): ColumnDef[] {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points === undefined ? {} : { width: points / POINTS_PER_CHARACTER }),
      hidden: hiddenColumns.has(column),
    };
  });
}

const POINTS_PER_CHARACTER = 5.25;

function contentOf(cell: HostCell): Partial<Cell> {
  const value = plainValue(cell);
  if (cell.formula === undefined) {
    return cell.value.kind === 'text' ? { value, type: 'string' } : { value };
  }
  return { value, formula: cell.formula.slice(1), formulaResult: value };
}

function styleOf(format: HostFormat): CellStyle {
  const side = { style: 'thin' } as const;
  const has = (name: HostFormat['borders'][number]) => format.borders.includes(name);
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      color: { rgb: `FF${format.fontColour.slice(1)}` },
    },
    ...(format.fill === ''
      ? {}
      : {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: { rgb: `FF${format.fill.slice(1)}` },
          },
        }),
    border: {
      ...(has('EdgeTop') ? { top: side } : {}),
      ...(has('EdgeBottom') ? { bottom: side } : {}),
      ...(has('EdgeLeft') ? { left: side } : {}),
      ...(has('EdgeRight') ? { right: side } : {}),
    },
    alignment: {
      horizontal: format.horizontal.toLowerCase() as 'left',
      vertical: format.vertical.toLowerCase() as 'center',
      wrapText: format.wraps,
      indent: format.indent,
    },
    numFmt: format.numberFormat,
    protection: { locked: format.isLocked },
  };
}
