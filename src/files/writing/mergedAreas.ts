import type { CellStyle, PlannedCell, PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';

/**
 * The merged areas of a sheet. A spreadsheet draws the border of a merged area cell by cell, so
 * the covered cells that nobody planned are written too, empty and in the style of the area's
 * first cell.
 */
export class MergedAreas {
  /** The areas of more than one cell: a merge of one is what Excel offers to repair. */
  readonly ranges: readonly CellRange[];
  readonly #byTop = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    this.ranges = merges.filter(({ top, left, bottom, right }) => top < bottom || left < right);
    for (const range of this.ranges) {
      const sameTop = this.#byTop.get(range.top);
      if (sameTop === undefined) this.#byTop.set(range.top, [range]);
      else sameTop.push(range);
    }
  }

  beginIn(row: number): boolean {
    return this.#byTop.has(row);
  }

  /** The area that begins at this cell. */
  from(row: number, column: number): CellRange | undefined {
    const begun = this.#byTop.size === 0 ? undefined : this.#byTop.get(row);
    return begun?.find(({ left }) => left === column);
  }

  /** The rows with the covered cells, and the covered rows, that the plan left out. */
  filled(rows: Iterable<PlannedRow>): Iterable<PlannedRow> {
    return this.ranges.length === 0 ? rows : this.#withCoveredCells(rows);
  }

  *#withCoveredCells(rows: Iterable<PlannedRow>): Iterable<PlannedRow> {
    let open: StyledArea[] = [];
    let next = 0;
    for (const row of rows) {
      if (open.length === 0 && !this.beginIn(row.row)) {
        yield row;
      } else {
        yield* coveredRows(open, next, row.row);
        open = [...open.filter(({ range }) => range.bottom >= row.row), ...this.#begunIn(row)];
        yield open.length === 0 ? row : { ...row, cells: withCovered(row.row, row.cells, open) };
      }
      next = row.row + 1;
    }
    yield* coveredRows(open, next, Infinity);
  }

  #begunIn({ row, cells }: PlannedRow): StyledArea[] {
    const begun = this.#byTop.get(row) ?? [];
    return begun.flatMap((range) => {
      const head = cells.find(({ column }) => column === range.left);
      return head === undefined ? [] : [{ range, style: head.style }];
    });
  }
}

interface StyledArea {
  readonly range: CellRange;
  readonly style: CellStyle;
}

function* coveredRows(
  open: readonly StyledArea[],
  from: number,
  end: number,
): Iterable<PlannedRow> {
  for (let row = from; row < end; row++) {
    const covering = open.filter(({ range }) => range.bottom >= row);
    if (covering.length === 0) return;
    yield { row, cells: withCovered(row, [], covering) };
  }
}

function withCovered(
  row: number,
  cells: readonly PlannedCell[],
  areas: readonly StyledArea[],
): readonly PlannedCell[] {
  const planned = new Set(cells.map(({ column }) => column));
  const covered = areas.flatMap(({ range, style }) =>
    columnsOf(range)
      .filter((column) => !planned.has(column))
      .map((column): PlannedCell => ({ column, content: { kind: 'empty' }, style })),
  );
  return [...cells, ...covered].sort((one, other) => one.column - other.column);
}

function columnsOf({ left, right }: CellRange): number[] {
  return Array.from({ length: right - left + 1 }, (_, position) => left + position);
}
