import type { SheetPlan } from '#core/workbook/sheetPlan';
import { recordLines } from './bookEdits';
import type { SheetRecords } from './bookRecords';
import { formulaLines } from './compiledCells';
import { memoryRows, type MemoryLine, type MemoryRow } from './memorySheet';
import type { TableCells } from './tableCells';

/** What the next compilation is held against: what the tables' formulas give, and the book's records. */
export function compiledMemory(
  tables: readonly SheetPlan[],
  cells: ReadonlyMap<string, TableCells>,
  records: readonly SheetRecords[],
): readonly MemoryRow[] {
  return [
    ...tables.flatMap((plan) => {
      const ofTable = cells.get(plan.name);
      return ofTable ? memoryRows(plan.name, formulaLines(plan, ofTable)) : [];
    }),
    ...[...recordsToRemember(records)].flatMap(([sheet, lines]) => memoryRows(sheet, lines)),
  ];
}

/** The book's records by their sheet. */
export function recordsToRemember(
  records: readonly SheetRecords[],
): ReadonlyMap<string, readonly MemoryLine[]> {
  return new Map(records.map((one) => [one.sheet, recordLines(one)] as const));
}
