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
 * theirs, which tell how deep they stand), and tables, drawn with "|" or parted by tabs, cell by cell.
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
  const tabs = tabsIn(line);
  const isTabbed =
    tabs >= LEAST_TABS && (isBeside(lines[at - 1], tabs) || isBeside(lines[at + 1], tabs));
  return isTabbed ? line.split('\t') : undefined;
}

/** Rows of three cells and more; a tab alone is a gap. */
const LEAST_TABS = 2;

function isBeside(other: string | undefined, tabs: number): boolean {
  return other !== undefined && tabsIn(other) === tabs;
}

function tabsIn(line: string): number {
  return line.split('\t').length - 1;
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
