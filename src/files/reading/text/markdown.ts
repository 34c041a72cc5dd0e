import type { TablePlace } from '#core/report/draft/tables/grid';

/** A piece of a text: a line of it, or a cell where a line is the row of a table. */
export interface TextPiece {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly cell?: TablePlace;
}

/**
 * The lines of a text as a reader takes them: without the marks of Markdown (its headings keep
 * theirs, which tell how deep they stand), and tables, drawn with "|" or parted by it or by tabs, cell by cell.
 */
export function textPieces(lines: readonly string[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let table = -1;
  let row = -1;
  lines.forEach((line, at) => {
    const cells = cellsOf(lines, at);
    if (!cells) {
      row = -1;
      pieces.push({ line: at + 1, text: plainText(line) });
      return;
    }
    if (row === -1) table += 1;
    row += 1;
    if (cells.every((cell) => /^:?-{1,}:?$/u.test(cell.trim()))) return;
    cells.forEach((cell, column) => {
      pieces.push({ line: at + 1, text: plainText(cell.trim()), cell: { table, row, column } });
    });
  });
  return pieces;
}

const ROW = /^\s*\|.*\|\s*$/u;

function cellsOf(lines: readonly string[], at: number): readonly string[] | undefined {
  const line = lines[at] ?? '';
  if (ROW.test(line)) {
    return line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u);
  }
  for (const sign of ['\t', '|']) {
    const count = countOf(sign, line);
    const isRow = (other: string | undefined): boolean =>
      other !== undefined && countOf(sign, other) === count;
    if (count >= LEAST_SIGNS && (isRow(lines[at - 1]) || isRow(lines[at + 1])))
      return line.split(sign);
  }
  return undefined;
}

/** Rows of three cells and more, two of them at least; a tab or a bar alone is a gap. */
const LEAST_SIGNS = 2;

function countOf(sign: string, line: string): number {
  return line.split(sign).length - 1;
}

function plainText(line: string): string {
  return line
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(
      /(?<![\p{L}\d*\s])\*(?=\S)|(?<=[\s(])\*(?=[^\s*][^*]*\S\*)|(?<=[^\s*])\*(?![\p{L}\d*])/gu,
      '',
    )
    .replace(/^\s*(?:>\s?)+/u, '')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!|%])/gu, '$1');
}
