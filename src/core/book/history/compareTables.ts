import type { TableCell, TableCells } from './tableCells';

/** A cell that differs; on one side it may not exist. */
export interface CellDifference {
  readonly cell: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly about: TableCell['about'];
}

/** The cells of a table that differ, in the order of the table as it is now, then those that went. */
export function differingCells(before: TableCells, after: TableCells): readonly CellDifference[] {
  const changed = [...after.values()].filter(({ key, text }) => before.get(key)?.text !== text);
  const gone = [...before.values()].filter(({ key }) => !after.has(key));
  return [
    ...changed.map(({ key, cell, label, text, about }) => ({
      cell,
      label,
      before: before.get(key)?.text ?? '',
      after: text,
      about,
    })),
    ...gone.map(({ cell, label, text }) => ({
      cell,
      label,
      before: text,
      after: '',
      about: undefined,
    })),
  ];
}
