import type { PlannedRow } from '#core/workbook/sheetPlan';
import { cellInput, type CellInput } from './cellInput';

/** Neighbouring rows of a sheet, as Excel takes them: every cell of the rectangle has an input. */
export interface InputBlock {
  readonly top: number;
  readonly columnCount: number;
  readonly inputs: readonly (readonly CellInput[])[];
  /** null leaves the cell's format General. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly bytes: number;
}

/**
 * Rows that are written together: half of what one request may carry, so that formats find room
 * beside them.
 */
const BYTES_PER_BLOCK = 1_500_000;

/** Cuts the rows of a plan into rectangles from column A on, each of a bounded size. */
export function* inputBlocks(
  rows: Iterable<PlannedRow>,
  seen: (row: PlannedRow) => void,
): Iterable<InputBlock> {
  let block: GrowingBlock | undefined;
  for (const row of rows) {
    seen(row);
    const line = inputLine(row);
    const gap = block ? row.row - (block.top + block.lines.length) : 0;
    if (block && (block.bytes + line.bytes > BYTES_PER_BLOCK || gap > MOST_EMPTY_ROWS)) {
      yield rectangle(block);
      block = undefined;
    }
    block ??= { top: row.row, lines: [], bytes: 0 };
    while (block.top + block.lines.length < row.row) block.lines.push(EMPTY_LINE);
    block.lines.push(line);
    block.bytes += line.bytes;
  }
  if (block) yield rectangle(block);
}

/** More empty rows than these begin a new rectangle. */
const MOST_EMPTY_ROWS = 20;

interface GrowingBlock {
  readonly top: number;
  readonly lines: InputLine[];
  bytes: number;
}

interface InputLine {
  readonly inputs: readonly CellInput[];
  readonly numberFormats: readonly (string | null)[];
  readonly bytes: number;
}

const EMPTY_LINE: InputLine = { inputs: [], numberFormats: [], bytes: 0 };

function inputLine({ cells }: PlannedRow): InputLine {
  const width = (cells.at(-1)?.column ?? -1) + 1;
  const inputs: CellInput[] = Array.from({ length: width }, () => '');
  const numberFormats: (string | null)[] = Array.from({ length: width }, () => null);
  for (const { column, content, style } of cells) {
    inputs[column] = cellInput(content);
    numberFormats[column] = style.numberFormat ?? null;
  }
  const text = JSON.stringify([inputs, numberFormats]);
  return { inputs, numberFormats, bytes: UTF8.encode(text).length };
}

const UTF8 = new TextEncoder();

function rectangle({ top, lines, bytes }: GrowingBlock): InputBlock {
  const width = lines.reduce((widest, { inputs }) => Math.max(widest, inputs.length), 1);
  return {
    top,
    columnCount: width,
    inputs: lines.map(({ inputs }) => padded(inputs, width, '')),
    numberFormats: lines.map(({ numberFormats }) => padded(numberFormats, width, null)),
    bytes,
  };
}

function padded<Filler>(line: readonly Filler[], length: number, filler: Filler): Filler[] {
  return [...line, ...Array.from({ length: length - line.length }, () => filler)];
}
