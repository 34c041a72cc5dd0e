import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';

/** Characters of a sheet's column widths that fit a landscape line at the size named. */
const FITTING_AT_POINT = 1430;
const LARGEST_FONT = 11;
/** Below this size a printed table is no longer read without effort. */
const SMALLEST_FONT = 8;

/** The largest size, in half points, at which columns of these widths fit the line. */
export function fontSizeOf(widths: readonly number[]): number {
  const fitting = Math.floor((2 * FITTING_AT_POINT) / sumOf(widths)) / 2;
  return Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, fitting));
}

/**
 * The columns of each part of a table that is too wide for one line at a readable size. Parts
 * are cut between groups of heads, never inside one, each begins with the frozen columns, and they
 * are about as wide as each other, so that none is stretched to fill the line.
 */
export function columnPanels(
  sheet: SheetPlan,
  head: readonly PlannedRow[],
): readonly (readonly number[])[] {
  const groups = columnGroups(sheet, head);
  let panels = panelsWithin(sheet, groups, FITTING_AT_POINT / SMALLEST_FONT);
  for (let most = widest(sheet, panels) - 1; ; most = widest(sheet, panels) - 1) {
    const narrower = panelsWithin(sheet, groups, most);
    const isBetter =
      narrower.length === panels.length && widest(sheet, narrower) < widest(sheet, panels);
    if (!isBetter) return panels;
    panels = narrower;
  }
}

/** The groups one after another, a new part where the next group would make it too wide. */
function panelsWithin(
  sheet: SheetPlan,
  groups: readonly (readonly number[])[],
  most: number,
): readonly (readonly number[])[] {
  const stub = sheet.columns.slice(0, sheet.frozen.columns).map((_, column) => column);
  const panels: number[][] = [[...stub]];
  for (const group of groups) {
    const panel = panels.at(-1);
    const fits = panel !== undefined && widthOf(sheet, [...panel, ...group]) <= most;
    if (panel !== undefined && (fits || panel.length === stub.length)) panel.push(...group);
    else panels.push([...stub, ...group]);
  }
  return panels;
}

function widest(sheet: SheetPlan, panels: readonly (readonly number[])[]): number {
  return Math.max(...panels.map((columns) => widthOf(sheet, columns)));
}

function widthOf({ columns: planned }: SheetPlan, columns: readonly number[]): number {
  return sumOf(columns.map((column) => planned[column]?.width ?? 0));
}

/** Columns after the frozen ones; those under one merged head stay together. */
function columnGroups(
  { columns, frozen, merges }: SheetPlan,
  head: readonly PlannedRow[],
): readonly (readonly number[])[] {
  const headRows = new Set(head.map(({ row }) => row));
  const across = merges.filter(({ top, left, right }) => headRows.has(top) && right > left);
  const groups: number[][] = [];
  for (let column = frozen.columns; column < columns.length; column += 1) {
    const continues = across.some(({ left, right }) => left < column && column <= right);
    const last = groups.at(-1);
    if (continues && last) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
