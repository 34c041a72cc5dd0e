import { addressFrom, type KnownCell } from '../formulas/knownCell';

/** Cells of one column without a gap between them, from the top. */
export type CellRun = readonly [KnownCell, ...KnownCell[]];

export function runsOf(cells: readonly KnownCell[]): readonly CellRun[] {
  const runs: [KnownCell, ...KnownCell[]][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before?.sheet === cell.sheet && before.row + 1 === cell.row;
    if (run && isNext) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The range of a run as a formula on `sheet` names it. */
export function rangeFrom(sheet: string, run: CellRun): string {
  const [first] = run;
  const last = run.at(-1) ?? first;
  return `${addressFrom(sheet, first)}:${addressFrom(first.sheet, last)}`;
}
