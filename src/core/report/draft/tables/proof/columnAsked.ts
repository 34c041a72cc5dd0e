import type { AskedCell } from '../askedCell';
import { isChange } from '../printedCell';
import { isDatum } from '../grid';
import type { Hypothesis } from './proven';
import type { Reader, ReadTable } from './readTable';

interface ColumnQuestion {
  readonly code: string | undefined;
  readonly year: number;
  readonly kind: AskedCell['kind'];
}

/** A question for each cell of a column; of a row with its own indicator or year, about that. */
export function columnAsked(
  column: number,
  { code, year, kind }: ColumnQuestion,
  { table, figures }: Reader,
): Hypothesis {
  const own = table.columns.get(column)?.about.measure;
  const measure = own ?? (kind === 'difference' ? measureBeside(column, table) : undefined);
  return table.rows.flatMap((row) => {
    const cell = row.row.get(column);
    const { unit, isTotal, year: ownYear, indicator: named } = row.about;
    const indicator = named ?? code;
    const isPlaced = unit !== undefined || ownYear !== undefined || named !== undefined;
    if (!cell || !isPlaced || indicator === undefined || row.section) return [];
    if (!isDatum(cell) && !isChange(cell, 'growth-or-index')) return [];
    const isOfRate = figures.indicators.get(indicator)?.unit === '%';
    const asked: AskedCell = {
      indicator,
      unit: unit ?? table.context.home,
      year: ownYear ?? year,
      measure: row.about.measure ?? measure ?? (isOfRate ? undefined : table.context.measure),
      kind,
      isPercent: table.columns.get(column)?.isPercent === true,
      isOverPublished: false,
      isTotal: isTotal === true,
    };
    return [{ cell, row, asked }];
  });
}

/** "Doanh thu (triệu đồng)" goes on to hold for "Tăng, giảm" behind it. */
function measureBeside(column: number, { columns }: ReadTable): string | undefined {
  return [...columns]
    .filter(([one, { about }]) => one < column && about.measure !== undefined)
    .at(-1)?.[1].about.measure;
}
