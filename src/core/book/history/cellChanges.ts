import { fromDecimalText } from '#core/numbers/decimalText';
import type { Change, LastCompilation } from './bookHistory';
import { causesText, type Causes } from './changeCauses';
import { differingCells } from './compareTables';
import type { TableCells } from './tableCells';

/** The cells of tables that differ, each with what changed its line. */
export function cellChanges(
  before: LastCompilation['tables'],
  after: ReadonlyMap<string, TableCells>,
  causes: Causes,
): readonly Change[] {
  const none: TableCells = new Map();
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((table) => {
    const cells = differingCells(before.get(table) ?? none, after.get(table) ?? none).map(
      ({ cell, label, before: was, after: is, about }) => {
        const { indicator, unit } = about ?? causes.lineOf(label);
        const of = { indicator, unit };
        const change = { table, cell, ...of, label, before: was, after: is };
        return { change, of: causes.ofLine(of, isNumber(is === '' ? was : is)) };
      },
    );
    const below = linesBelow(after.get(table) ?? none, causes);
    // Sums of units, heads and notes of a table change with its lines.
    const ofLines = cells.flatMap(({ of }) => of);
    const causeOf = ({ change, of }: (typeof cells)[number]): string => {
      if (change.indicator !== '' || change.unit !== '') return causesText(of);
      const group = below(change.cell);
      const ofGroup = cells.flatMap((one) => (group.has(rowOf(one.change.cell)) ? one.of : []));
      return causesText(ofGroup, ofLines, causes.ofAll);
    };
    return cells.map((one) => ({ kind: 'cell', ...one.change, cause: causeOf(one) }));
  });
}

/** The lines of indicators or units that stand below a line of neither, before the next such line. */
function linesBelow(cells: TableCells, causes: Causes): (cell: string) => ReadonlySet<number> {
  const named = new Map<number, boolean>();
  for (const { cell, label, about } of cells.values()) {
    const { indicator, unit } = about ?? causes.lineOf(label);
    const row = rowOf(cell);
    named.set(row, named.get(row) === true || indicator !== '' || unit !== '');
  }
  const rows = [...named.keys()].sort((left, right) => left - right);
  return (cell) => {
    const after = rows.slice(rows.indexOf(rowOf(cell)) + 1);
    const next = after.findIndex((row) => named.get(row) !== true);
    return new Set(next === -1 ? after : after.slice(0, next));
  };
}

/** "AB12" => 12 */
function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0]);
}

function isNumber(text: string): boolean {
  return fromDecimalText(text) !== undefined;
}
