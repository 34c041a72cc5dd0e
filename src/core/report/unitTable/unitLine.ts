import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { rational } from '#core/numbers/rational';
import { quotientFormula } from '../formulas/quotientFormulas';
import { rankFormula } from '../formulas/rankFormula';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from '../frame/marks';
import { contentOf } from '../frame/shownContent';
import { textLevel, unitLevel, type ShownLevel } from './unitLevels';
import type { SheetColumn } from './unitTableColumns';
import { formatsOf, type Body, type Line } from './unitTableLines';
import { bestOf, type Places } from './unitTableOrder';
import { cellIn, columnOf, growthContent, ratioContent, type RowSoFar } from './unitTableRow';

/** A unit's line as far as it has been filled. */
interface UnitRow {
  readonly body: Body;
  readonly unit: ReportingUnit;
  /** Among the units, from 0. */
  readonly position: number;
  readonly places: Places;
  readonly sofar: RowSoFar;
}

export function unitLine(body: Body, unit: ReportingUnit, position: number, places: Places): Line {
  const { sources, table, columns, total } = body;
  const row = total.row + 1 + position;
  const levels: ShownLevel[] = [];
  const filled = { body, unit, position, places, sofar: { table, columns, row, levels } };
  for (const column of columns) levels.push(levelIn(filled, column));
  return {
    row,
    number: String(position + 1),
    name: unit.name,
    unit: unit.code,
    isTotal: false,
    levels,
    formats: formatsOf(sources.context, columns, levels),
  };
}

function levelIn(row: UnitRow, { holds, indicator }: SheetColumn): ShownLevel {
  const { context, units } = row.body.sources;
  switch (holds) {
    case 'prior':
    case 'current':
      return unitLevel(row.body.table.sheet, context, units, row.unit, indicator, holds);
    case 'growth':
      return growthLevel(row, indicator);
    case 'ratio':
      return ratioLevel(row, indicator);
    case 'share':
      return shareLevel(row, indicator);
    case 'rank':
      return rankLevel(row, indicator);
  }
}

function growthLevel({ body, unit, sofar }: UnitRow, indicator: string): ShownLevel {
  const { context } = body.sources;
  if (!context.isUnitComparable(unit.code, indicator)) return textLevel(NOT_APPLICABLE_MARK);
  const cell = (when: 'prior' | 'current') => cellIn(sofar, indicator, when);
  return contentOf(growthContent(context, body.table.sheet, cell('current'), cell('prior')));
}

function ratioLevel({ body, unit, sofar }: UnitRow, indicator: string): ShownLevel {
  const { context, units } = body.sources;
  const submitted = (code: string) => units.current(unit.code, code);
  const content = ratioContent(context, sofar, indicator, submitted);
  return content ? contentOf(content) : textLevel(MISSING_MARK);
}

const HUNDRED = rational(100);

function shareLevel({ body, sofar }: UnitRow, indicator: string): ShownLevel {
  const { table, total, sources } = body;
  const whole = cellIn({ ...sofar, row: total.row, levels: total.levels }, indicator, 'current');
  const part = cellIn(sofar, indicator, 'current');
  const isStated = sources.context.total(indicator).isComplete;
  if (!whole || !part || !isStated) return textLevel(MISSING_MARK);
  return contentOf(quotientFormula(table.sheet, part, whole, HUNDRED));
}

function rankLevel({ body, position, places, sofar }: UnitRow, indicator: string): ShownLevel {
  const { sources, table, columns, total, units } = body;
  const column = columnOf(columns, indicator, 'ratio');
  if (column === undefined) return textLevel(MISSING_MARK);
  const isRated = cellIn(sofar, indicator, 'ratio')?.value !== NOT_APPLICABLE_MARK;
  if (!isRated) return textLevel(NOT_APPLICABLE_MARK);
  const among = {
    column,
    firstRow: total.row + 1,
    lastRow: total.row + units,
    best: bestOf(sources.context, indicator),
  };
  const cell = { sheet: table.sheet, row: sofar.row, column, value: MISSING_MARK };
  return contentOf(rankFormula(cell, among, places.get(indicator)?.[position]));
}
