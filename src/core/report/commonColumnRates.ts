import type { HouseSettings } from '#core/catalogue/yearBook';
import { rational } from '#core/numbers/rational';
import type { PlannedCell, PlannedRow } from '#core/workbook/sheetPlan';
import { CHANGE, LEVEL_COLUMNS, PLAN_COMPLETION } from './commonColumnHead';
import { percentFormat } from './frame/numberFormats';
import { valueOf } from './frame/shownContent';
import { followsFromPrinted, RATES_OF_UNROUNDED, type PrintedCell } from './printedRates';

/** Said where in some row a growth or the share of the plan is not that of the levels printed beside it. */
export function printedRateNotes(
  { comparison, tableDecimals }: HouseSettings,
  rows: readonly PlannedRow[],
): readonly string[] {
  const follows = rows.every(({ cells }) => {
    const [prior, plan, value, change, completion] = [
      LEVEL_COLUMNS.prior,
      LEVEL_COLUMNS.plan,
      LEVEL_COLUMNS.value,
      CHANGE,
      PLAN_COMPLETION,
    ].map((column) => printedCell(cells, column));
    if (!prior || !plan || !value || !change || !completion) return true;
    // Other formats are differences, which have a note of their own.
    const isGrowth = change.numberFormat === percentFormat(tableDecimals);
    return (
      (!isGrowth ||
        followsFromPrinted({ rate: change, above: value, below: prior, made: comparison })) &&
      followsFromPrinted({ rate: completion, above: value, below: plan, made: PER_CENT })
    );
  });
  return follows ? [] : [RATES_OF_UNROUNDED];
}

const PER_CENT = { factor: rational(100) };

function printedCell(cells: readonly PlannedCell[], column: number): PrintedCell | undefined {
  const cell = cells.find((one) => one.column === column);
  const numberFormat = cell?.style.numberFormat;
  return cell && numberFormat !== undefined
    ? { value: valueOf(cell.content), numberFormat }
    : undefined;
}
