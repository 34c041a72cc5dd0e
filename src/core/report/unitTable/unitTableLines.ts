import { decimalsShowing, levelFormat, percentFormat } from '../frame/numberFormats';
import { decimalsIn } from '../pointsChange';
import type { ReportContext } from '../reportContext';
import type { TotalSources } from '../totalFormulas';
import type { ShownLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import type { SheetColumn } from './unitTableColumns';

/** One row before it is put on the sheet. */
export interface Line {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  /** '' for the total. */
  readonly unit: string;
  readonly isTotal: boolean;
  /** One per data column. */
  readonly levels: readonly ShownLevel[];
  readonly formats: readonly string[];
}

/** What the line of one unit is made from. */
export interface Body {
  readonly sources: TotalSources;
  readonly table: UnitTable;
  readonly columns: readonly SheetColumn[];
  readonly total: Line;
  readonly units: number;
}

/** How each level of a line is printed. */
export function formatsOf(
  context: ReportContext,
  columns: readonly SheetColumn[],
  levels: readonly ShownLevel[],
): readonly string[] {
  return columns.map((column, position) => formatOf(context, column, levels[position]));
}

function formatOf(
  context: ReportContext,
  { holds, indicator }: SheetColumn,
  level: ShownLevel | undefined,
): string {
  if (holds === 'rank') return levelFormat(0);
  if (holds === 'growth' || holds === 'share') {
    return percentFormat(context.compilation.book.settings.tableDecimals);
  }
  return levelFormat(
    decimalsShowing(decimalsIn(context, context.indicator(indicator)), [level?.value]),
  );
}
