import { groupedBy } from '#core/catalogue/groupedBy';
import { cellAddress } from '#core/workbook/cellAddress';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { MemoryLine } from './memorySheet';
import type { TableCells } from './tableCells';

/**
 * What the formulas of a table give as it is written, line by line: the line's name, then columns
 * with their texts. What is no formula stays as it is.
 */
export function formulaLines({ rows }: SheetPlan, cells: TableCells): readonly MemoryLine[] {
  const live = new Set<string>();
  for (const { row, cells: ofRow } of rows) {
    for (const { column, content } of ofRow) {
      if (content.kind === 'formula') live.add(cellAddress(row, column));
    }
  }
  const formulas = [...cells.values()].filter(({ cell }) => live.has(cell));
  const byLine = groupedBy(formulas, ({ key }) => key.slice(0, key.lastIndexOf('@')));
  return [...byLine].map(([line, ofLine]) => [
    line,
    ...ofLine.flatMap(({ key, text }) => [key.slice(line.length + 1), text]),
  ]);
}

/** A table as a book holds it, with what its formulas gave when it was compiled. */
export function asCompiled(shown: TableCells, lines: readonly MemoryLine[]): TableCells {
  const compiled = new Map(shown);
  for (const [line = '', ...pairs] of lines) {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [column = '', text = ''] = pairs.slice(at, at + 2);
      const key = `${line}@${column}`;
      const cell = compiled.get(key);
      // A line that somebody has taken out of the table since was there.
      compiled.set(key, cell ? { ...cell, text } : { key, label: '', cell: '', text });
    }
  }
  return compiled;
}
