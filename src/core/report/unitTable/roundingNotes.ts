import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { percentOf } from '#core/figures/comparison';
import { movesToAdd } from '#core/numbers/largestRemainder';
import { equals, isZero, signOf, sum, ZERO, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { nameAlone } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import type { UnitFigures } from './unitFigures';
import { unitLevel } from './unitLevels';
import type { SheetColumn } from './unitTableColumns';

/** What a table is that is asked whether its printed rows add up to its printed total. */
interface AddedTable {
  readonly context: ReportContext;
  readonly figures: UnitFigures;
  readonly units: readonly ReportingUnit[];
}

/**
 * What a reader who adds up the printed rows must know: shares are made to add to 100; counts and money
 * are never adjusted, so that rows rounded one by one may miss their total by a unit of the last place.
 */
export function roundingNotes(
  table: AddedTable,
  columns: readonly SheetColumn[],
): readonly string[] {
  const shares = columns.filter(({ holds }) => holds === 'share');
  const missed = columns.filter(
    ({ holds, indicator }) =>
      (holds === 'prior' || holds === 'current') && !printedAddUp(table, indicator, holds),
  );
  const names = [...new Set(missed.map(({ indicator }) => indicator))].map((code) =>
    nameAlone(table.context.indicator(code)),
  );
  return [
    ...shareNotes(shares.map(({ indicator }) => movedShares(table, indicator))),
    ...(names.length > 0
      ? [`Do làm tròn, các dòng có thể không cộng đúng bằng dòng tổng: ${names.join('; ')}.`]
      : []),
  ];
}

/** Also true where the total is not the sum of the rows: other notes say so. */
function printedAddUp(table: AddedTable, code: string, when: 'prior' | 'current'): boolean {
  const { value, prior } = table.context.total(code);
  const total = when === 'prior' ? prior : value;
  const rows = levelsOf(table, code, when);
  if (!total || !equals(sum(rows), total)) return true;
  const { decimals } = table.context.indicator(code);
  const printed = rows.map((row) => roundHalfAwayFromZero(row, decimals));
  return equals(sum(printed), roundHalfAwayFromZero(total, decimals));
}

/** A share, and by how much it is moved beside plain rounding so that all add to 100. */
interface MovedShare {
  readonly share: Rational;
  readonly moved: Rational;
}

function shareNotes(columns: readonly (readonly MovedShare[])[]): readonly string[] {
  if (columns.flat().every(({ moved }) => isZero(moved))) return [];
  const differ = columns.some(equalSharesDiffer)
    ? '; vì vậy các đơn vị có số bằng nhau có thể lệch nhau một đơn vị ở chữ số cuối'
    : '';
  return [`Tỷ trọng được làm tròn sao cho các dòng cộng lại đúng bằng 100%${differ}.`];
}

/** Of equal shares one may be moved and another not (docs/methods.md, M7). */
function equalSharesDiffer(column: readonly MovedShare[]): boolean {
  return column.some(({ share, moved }) =>
    column.some((other) => equals(share, other.share) && !equals(moved, other.moved)),
  );
}

/** None where no shares are printed. */
function movedShares(table: AddedTable, code: string): readonly MovedShare[] {
  const { value: whole, isComplete } = table.context.total(code);
  const { tableDecimals } = table.context.compilation.book.settings;
  if (!isComplete || !whole || signOf(whole) <= 0) return [];
  const shares = levelsOf(table, code, 'current').map((level) => percentOf(level, whole));
  const moves = movesToAdd(shares, tableDecimals);
  return shares.map((share, position) => ({ share, moved: moves[position] ?? ZERO }));
}

function levelsOf(
  { context, figures, units }: AddedTable,
  code: string,
  when: 'prior' | 'current',
): readonly Rational[] {
  return units.flatMap((unit) => {
    const { value } = unitLevel('', context, figures, unit, code, when);
    return typeof value === 'string' ? [] : [value];
  });
}
