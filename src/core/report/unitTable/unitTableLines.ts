import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { equals, rational, type Rational } from '#core/numbers/rational';
import { quotientFormula } from '../formulas/quotientFormulas';
import { rankFormula } from '../formulas/rankFormula';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import { decimalsShowing, levelFormat, percentFormat } from '../frame/numberFormats';
import type { ReportContext } from '../reportContext';
import { contentOf } from '../frame/shownContent';
import { referenceTo, textLevel, unitLevel, type ShownLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import type { SheetColumn } from './unitTableColumns';
import { bestOf, type Places } from './unitTableOrder';
import { cellIn, columnOf, growthContent, ratioContent } from './unitTableRow';
import type { TotalSources } from '../totalFormulas';

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

/** The province's line, which stands first. */
export function totalLine(
  sources: TotalSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
  row: number,
): Line {
  const { context, totals } = sources;
  const levels: ShownLevel[] = [];
  for (const column of columns) levels.push(totalLevel(column));
  return {
    row,
    number: '',
    name: table.totalName,
    unit: '',
    isTotal: true,
    levels,
    formats: formatsOf(context, columns, levels),
  };

  function totalLevel({ holds, indicator }: SheetColumn): ShownLevel {
    const total = context.total(indicator);
    switch (holds) {
      case 'prior':
        return contentOf(referenceTo(table.sheet, totals.cell(indicator, 'prior')));
      case 'current':
        return contentOf(referenceTo(table.sheet, totals.cell(indicator, 'value')));
      case 'growth':
        if (total.prior && !context.isComparable(indicator)) return textLevel(NOT_APPLICABLE_MARK);
        return total.isComplete ? growthLevel(indicator) : textLevel(MISSING_MARK);
      case 'ratio':
        return ratioTotal(indicator, total.value);
      case 'share':
        return textLevel(MISSING_MARK);
      case 'rank':
        return textLevel('');
    }
  }

  function growthLevel(indicator: string): ShownLevel {
    const cell = (when: 'prior' | 'current') =>
      cellIn({ table, columns, row, levels }, indicator, when);
    return contentOf(growthContent(context, table.sheet, cell('current'), cell('prior')));
  }

  /** The quotient of the total row's own cells, where that is the province's ratio. */
  function ratioTotal(indicator: string, value: Rational | undefined): ShownLevel {
    const ofRow = ratioContent(context, { table, columns, row, levels }, indicator, undefined);
    const ofTotals = contentOf(referenceTo(table.sheet, totals.cell(indicator, 'value')));
    if (value === undefined || ofRow === undefined) return ofTotals;
    const quotient = contentOf(ofRow);
    const agrees = typeof quotient.value !== 'string' && equals(quotient.value, value);
    return agrees ? quotient : ofTotals;
  }
}

export function unitLine(
  { sources, table, columns, total, units }: Body,
  unit: ReportingUnit,
  position: number,
  places: Places,
): Line {
  const { context } = sources;
  const row = total.row + 1 + position;
  const levels: ShownLevel[] = [];
  const sofar = { table, columns, row, levels };
  for (const column of columns) levels.push(levelIn(column));
  return {
    row,
    number: String(position + 1),
    name: unit.name,
    unit: unit.code,
    isTotal: false,
    levels,
    formats: formatsOf(context, columns, levels),
  };

  function levelIn({ holds, indicator }: SheetColumn): ShownLevel {
    switch (holds) {
      case 'prior':
      case 'current':
        return unitLevel(table.sheet, context, sources.units, unit, indicator, holds);
      case 'growth': {
        if (!context.isUnitComparable(unit.code, indicator)) return textLevel(NOT_APPLICABLE_MARK);
        const cell = (when: 'prior' | 'current') => cellIn(sofar, indicator, when);
        return contentOf(growthContent(context, table.sheet, cell('current'), cell('prior')));
      }
      case 'ratio': {
        const submitted = (code: string) => sources.units.current(unit.code, code);
        const content = ratioContent(context, sofar, indicator, submitted);
        return content ? contentOf(content) : textLevel(MISSING_MARK);
      }
      case 'share':
        return shareLevel(indicator);
      case 'rank':
        return rankLevel(indicator);
    }
  }

  function shareLevel(indicator: string): ShownLevel {
    const whole = cellIn({ ...sofar, row: total.row, levels: total.levels }, indicator, 'current');
    const part = cellIn(sofar, indicator, 'current');
    if (!whole || !part || !context.total(indicator).isComplete) return textLevel(MISSING_MARK);
    return contentOf(quotientFormula(table.sheet, part, whole, HUNDRED));
  }

  function rankLevel(indicator: string): ShownLevel {
    const column = columnOf(columns, indicator, 'ratio');
    if (column === undefined) return textLevel(MISSING_MARK);
    const isRated = cellIn(sofar, indicator, 'ratio')?.value !== NOT_APPLICABLE_MARK;
    if (!isRated) return textLevel(NOT_APPLICABLE_MARK);
    const among = {
      column,
      firstRow: total.row + 1,
      lastRow: total.row + units,
      best: bestOf(context, indicator),
    };
    const cell = { sheet: table.sheet, row, column, value: MISSING_MARK };
    return contentOf(rankFormula(cell, among, places.get(indicator)?.[position]));
  }
}

const HUNDRED = rational(100);

function formatsOf(
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
  return levelFormat(decimalsShowing(context.indicator(indicator).decimals, [level?.value]));
}
