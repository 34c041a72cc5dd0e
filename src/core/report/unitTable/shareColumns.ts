import { movesToAdd } from '#core/numbers/largestRemainder';
import { equals, rational, sum } from '#core/numbers/rational';
import { shareFormula } from '../formulas/shareFormulas';
import { sumFormula } from '../formulas/sumFormula';
import { MISSING_MARK } from '../frame/marks';
import { contentOf } from '../frame/shownContent';
import type { UnitTable } from './unitTable';
import { STUB_COLUMNS, type SheetColumn } from './unitTableColumns';
import type { Body, Line } from './unitTableLines';
import { cellIn } from './unitTableRow';

const HUNDRED = rational(100);

/** Shares that make the whole are rounded so that what is printed adds up to 100. */
export function withAddingShares(
  { sources, table, columns, total }: Body,
  lines: readonly Line[],
): readonly Line[] {
  const decimals = sources.context.compilation.book.settings.tableDecimals;
  const moves = new Map(
    columns.flatMap(({ holds }, position) => {
      const shares = lines.map(({ levels }) => levels[position]?.value ?? MISSING_MARK);
      const numbers = shares.filter((share) => typeof share !== 'string');
      if (holds !== 'share' || !equals(sum(numbers), HUNDRED)) return [];
      const moved = [...movesToAdd(numbers, decimals)];
      const ofLines = shares.map((share) =>
        typeof share === 'string' ? undefined : moved.shift(),
      );
      return [[position, ofLines] as const];
    }),
  );
  return lines.map((line, place) => ({
    ...line,
    levels: line.levels.map((level, position) => {
      const moved = moves.get(position)?.[place];
      const indicator = columns[position]?.indicator;
      if (!moved || indicator === undefined) return level;
      const cell = ({ row, levels }: Line) =>
        cellIn({ table, columns, row, levels }, indicator, 'current');
      const [part, whole] = [cell(line), cell(total)];
      if (!part || !whole) return level;
      return contentOf(shareFormula(table.sheet, part, whole, { decimals, moved }));
    }),
  }));
}

/** The total of a share column is the sum of what is printed below it. */
export function withShareTotals(
  table: UnitTable,
  columns: readonly SheetColumn[],
  total: Line,
  lines: readonly Line[],
): Line {
  const levels = total.levels.map((level, position) => {
    if (columns[position]?.holds !== 'share') return level;
    const cells = lines.map((line) => ({
      sheet: table.sheet,
      row: line.row,
      column: STUB_COLUMNS + position,
      value: line.levels[position]?.value ?? MISSING_MARK,
    }));
    const isStated = cells.some(({ value }) => typeof value !== 'string');
    const live = isStated ? sumFormula(table.sheet, cells) : undefined;
    return live
      ? contentOf({ kind: 'formula', formula: live.formula, expected: live.value })
      : level;
  });
  return { ...total, levels };
}
