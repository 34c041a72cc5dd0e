import { showsDate } from '#core/workbook/dateFormat';
import type { CellContent, CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';

/** What Excel says about a block of cells, row by row. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  /** The typeface of each cell, where the sheet has several. */
  readonly fonts: readonly (readonly string[])[] | undefined;
}

/** The rows of a block that hold something. */
export function snapshotRows(block: CellBlock): readonly RowSnapshot[] {
  return block.values.flatMap((line, offset) => {
    const cells = line.flatMap((value, column) => snapshotCell(block, offset, column, value));
    return cells.length === 0 ? [] : [{ row: block.top + offset, cells }];
  });
}

function snapshotCell(
  block: CellBlock,
  rowOffset: number,
  columnOffset: number,
  value: unknown,
): readonly CellSnapshot[] {
  const given = block.formulas[rowOffset]?.[columnOffset];
  const isFormula = typeof given === 'string' && given.startsWith('=') && given !== value;
  const type = block.types[rowOffset]?.[columnOffset];
  if (!isFormula && (type === 'Empty' || value === '')) return [];
  const numberFormat = String(block.numberFormats[rowOffset]?.[columnOffset] ?? GENERAL);
  const font = block.fonts?.[rowOffset]?.[columnOffset];
  return [
    {
      row: block.top + rowOffset,
      column: block.left + columnOffset,
      content: contentOf(value, type, numberFormat),
      ...(isFormula ? { formula: given.slice(1) } : {}),
      ...(numberFormat === GENERAL ? {} : { numberFormat }),
      ...(font === undefined ? {} : { font }),
    },
  ];
}

const GENERAL = 'General';

function contentOf(value: unknown, type: unknown, numberFormat: string): CellContent {
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'number') return { kind: 'text', text: String(value) };
  return showsDate(numberFormat) ? { kind: 'date', serial: value } : { kind: 'number', value };
}
