import { LOOKS } from '#core/workbook/looks';
import type { CellLook, PlannedRow } from '#core/workbook/sheetPlan';
import type { CellRange } from '#core/workbook/snapshot';

/** Areas that are drawn alike: one look, and one shape as far as inner borders are concerned. */
export interface StyledAreas {
  readonly look: CellLook;
  /** A text of a merged area has its own room and is wrapped in it. */
  readonly isMerged: boolean;
  readonly hasSeveralRows: boolean;
  readonly hasSeveralColumns: boolean;
  readonly areas: readonly CellRange[];
}

/**
 * Gathers the looks of cells into as few areas as rows of equal cells allow, so that a table of a
 * thousand rows is formatted in as many steps as one of ten.
 */
export class StyleGatherer {
  readonly #merges: ReadonlyMap<string, CellRange>;
  readonly #closed = new Map<string, StyledAreas & { areas: CellRange[] }>();
  #open = new Map<string, OpenArea>();
  #lastRow = -1;

  constructor(merges: readonly CellRange[]) {
    this.#merges = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  }

  add({ row, cells }: PlannedRow): void {
    const continued = new Map<string, OpenArea>();
    for (const run of this.#runs(row, cells)) {
      const key = `${run.look}:${run.left}:${run.right}`;
      const above = row === this.#lastRow + 1 ? this.#open.get(key) : undefined;
      continued.set(key, above ? { ...above, bottom: row } : { ...run, top: row, bottom: row });
      if (above) this.#open.delete(key);
    }
    this.#open.forEach((area) => this.#close(area, false));
    this.#open = continued;
    this.#lastRow = row;
  }

  finish(): readonly StyledAreas[] {
    this.#open.forEach((area) => this.#close(area, false));
    this.#open.clear();
    return [...this.#closed.values()];
  }

  /** Neighbouring cells of one look; a merged area is taken whole, by its first cell. */
  *#runs(row: number, cells: PlannedRow['cells']): Iterable<Run> {
    let run: Run | undefined;
    for (const { column, style } of cells) {
      const merge = this.#merges.get(`${row}:${column}`);
      if (merge) this.#close({ look: style.look, ...merge }, true);
      if (run?.look === style.look && run.right === column - 1) {
        run = { ...run, right: column };
        continue;
      }
      if (run) yield run;
      run = { look: style.look, left: column, right: column };
    }
    if (run) yield run;
  }

  #close({ look, top, left, bottom, right }: OpenArea, isMerged: boolean): void {
    const shape = {
      look,
      isMerged,
      hasSeveralRows: bottom > top,
      hasSeveralColumns: right > left,
    };
    const key = JSON.stringify(shape);
    const known = this.#closed.get(key) ?? { ...shape, areas: [] };
    known.areas.push({ top, left, bottom, right });
    this.#closed.set(key, known);
  }
}

interface Run {
  readonly look: CellLook;
  readonly left: number;
  readonly right: number;
}

interface OpenArea extends CellRange {
  readonly look: CellLook;
}

/** The sides of an area of this shape that carry a border. */
export function bordersOf(style: StyledAreas): readonly Excel.BorderIndex[] {
  if (!LOOKS[style.look].hasBorder) return [];
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(style.hasSeveralRows && !style.isMerged ? ['InsideHorizontal'] : []),
    ...(style.hasSeveralColumns && !style.isMerged ? ['InsideVertical'] : []),
  ] as Excel.BorderIndex[];
}
