import { equals, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import { contentOf } from '../frame/shownContent';
import type { Level, TotalSources } from '../totalFormulas';
import { formatsOf, type Line } from './unitTableLines';
import { referenceTo, textLevel, type ShownLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import type { SheetColumn } from './unitTableColumns';
import { cellIn, growthContent, ratioContent, type RowSoFar } from './unitTableRow';

/** The province's line, which stands first. */
export function totalLine(
  sources: TotalSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
  row: number,
): Line {
  const levels: ShownLevel[] = [];
  // A growth or a ratio is of cells that stand before it.
  for (const column of columns)
    levels.push(totalLevel(sources, { table, columns, row, levels }, column));
  return {
    row,
    number: '',
    name: table.totalName,
    unit: '',
    isTotal: true,
    levels,
    formats: formatsOf(sources.context, columns, levels),
  };
}

function totalLevel(
  sources: TotalSources,
  sofar: RowSoFar,
  { holds, indicator }: SheetColumn,
): ShownLevel {
  switch (holds) {
    case 'prior':
      return contentOf(totalIn(sources, sofar, indicator, 'prior'));
    case 'current':
      return contentOf(totalIn(sources, sofar, indicator, 'value'));
    case 'growth':
      return growthLevel(sources, sofar, indicator);
    case 'ratio':
      return ratioTotal(sources, sofar, indicator, sources.context.total(indicator).value);
    case 'share':
      return textLevel(MISSING_MARK);
    case 'rank':
      return textLevel('');
  }
}

function totalIn(
  { totals }: TotalSources,
  { table }: RowSoFar,
  indicator: string,
  level: Level,
): PlannedContent {
  return referenceTo(table.sheet, totals.cell(indicator, level));
}

function growthLevel({ context }: TotalSources, sofar: RowSoFar, indicator: string): ShownLevel {
  const total = context.total(indicator);
  if (total.prior && !context.isComparable(indicator)) return textLevel(NOT_APPLICABLE_MARK);
  if (!total.isComplete) return textLevel(MISSING_MARK);
  const cell = (when: 'prior' | 'current') => cellIn(sofar, indicator, when);
  return contentOf(growthContent(context, sofar.table.sheet, cell('current'), cell('prior')));
}

/** The quotient of the total row's own cells, where that is the province's ratio. */
function ratioTotal(
  sources: TotalSources,
  sofar: RowSoFar,
  indicator: string,
  value: Rational | undefined,
): ShownLevel {
  const ofRow = ratioContent(sources.context, sofar, indicator, undefined);
  const ofTotals = contentOf(totalIn(sources, sofar, indicator, 'value'));
  if (value === undefined || ofRow === undefined) return ofTotals;
  const quotient = contentOf(ofRow);
  const agrees = typeof quotient.value !== 'string' && equals(quotient.value, value);
  return agrees ? quotient : ofTotals;
}
