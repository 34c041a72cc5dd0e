import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { entersSums } from '#core/numbers/figure';
import type { ExpectedResult, PlannedContent } from '#core/workbook/sheetPlan';
import type { AreaCell } from './figureCells';
import { sumFormula } from './formulas/sumFormula';
import { MISSING_MARK, NOT_APPLICABLE_MARK } from './frame/marks';
import type { ReportContext } from './reportContext';

/** An area's level as enterprises broke it down, for an area that does not report it itself. */
export interface AreaLevel {
  readonly content: PlannedContent;
  readonly value: ExpectedResult;
}

/**
 * The sum of what the enterprises say of an area: of all that make the province's total, or
 * nothing. Undefined where nobody was asked.
 */
export function areaLevel(
  sheet: string,
  context: ReportContext,
  area: ReportingUnit,
  indicator: string,
): AreaLevel | undefined {
  const cells = context.cells.byArea(area.code, indicator);
  if (cells.length === 0) return undefined;
  if (!isFromAll(context, indicator, cells)) return textLevel(MISSING_MARK);
  const counted = cells.filter(({ figure }) => entersSums(figure));
  if (counted.length === 0) return textLevel(NOT_APPLICABLE_MARK);
  const live = sumFormula(sheet, counted);
  if (!live) return textLevel(MISSING_MARK);
  return {
    content: { kind: 'formula', formula: live.formula, expected: live.value },
    value: live.value,
  };
}

function isFromAll(context: ReportContext, indicator: string, cells: readonly AreaCell[]): boolean {
  const { isComplete, unitsExpected } = context.total(indicator);
  const given = new Set(cells.filter(isWhole).map(({ reporter }) => reporter));
  return (
    isComplete &&
    unitsExpected.every((unit) => given.has(unit) || hasNone(context, unit, indicator))
  );
}

/** Where nothing occurred there is nothing to break down. */
function hasNone({ cells }: ReportContext, unit: string, indicator: string): boolean {
  return cells.current(unit, indicator)?.figure.state === 'none';
}

function isWhole({ figure }: AreaCell): boolean {
  return entersSums(figure) || figure.state === 'not-applicable';
}

function textLevel(text: string): AreaLevel {
  return { content: { kind: 'text', text }, value: text };
}

/** How many of the enterprises of a total broke it down for every one of these areas. */
export function areaCoverage(
  context: ReportContext,
  areas: readonly ReportingUnit[],
  indicator: string,
): { readonly given: number; readonly expected: number } | undefined {
  const cells = areas.flatMap(({ code }) => context.cells.byArea(code, indicator));
  if (cells.length === 0) return undefined;
  const lacking = new Set(cells.filter((cell) => !isWhole(cell)).map(({ reporter }) => reporter));
  const given = new Set(cells.map(({ reporter }) => reporter).filter((one) => !lacking.has(one)));
  const { unitsExpected } = context.total(indicator);
  return {
    given: unitsExpected.filter((unit) => given.has(unit) || hasNone(context, unit, indicator))
      .length,
    expected: unitsExpected.length,
  };
}
