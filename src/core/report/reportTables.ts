import type { Compilation } from '#core/figures/compilation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { boundaryCheckSheet } from './boundaryCheck/boundaryCheckSheet';
import { commonColumnCells, commonColumnsSheet, type CommonColumnsTable } from './commonColumns';
import type { FigureCells } from './figureCells';
import { reportContext, type ReportContext } from './reportContext';
import { restatedPriors } from './priors/restatedPriors';
import { restatedSheet } from './priors/restatedSheet';
import { byDomain } from './indicatorGroups';
import type { TableSources } from './standardTables';
import { chosenTables, contextFor } from './tableChoices';
import {
  planFormula,
  priorFormula,
  valueFormula,
  type TotalCells,
  type TotalSources,
} from './totalFormulas';
import { unitFigures } from './unitTable/unitFigures';

/** The sheet on which every total stands once, with the formula it comes from. */
export const TOTALS_SHEET = 'Tổng hợp';

/** The report's tables in their order, each computed cell a formula down to the submitted figure. */
export function reportTables(compilation: Compilation, cells: FigureCells): readonly SheetPlan[] {
  const context = reportContext(compilation, cells);
  const restated = restatedPriors(context);
  const units = unitFigures(context, restated);
  const all = allIndicators(context);
  const totals = totalCells(context);
  const sources: TableSources = { context, units, totals, restated };
  return [
    totalsSheet(sources, all),
    ...(restated.length > 0
      ? [restatedSheet(context, restated), boundaryCheckSheet(context, restated)]
      : []),
    ...standardSheets(sources),
  ];
}

/** Where every total stands, known before any sheet is planned. */
export function totalCells(context: ReportContext): TotalCells {
  return { sheet: TOTALS_SHEET, cell: commonColumnCells(context, allIndicators(context)) };
}

function standardSheets(sources: TableSources): readonly SheetPlan[] {
  const { context } = sources;
  return chosenTables(context.compilation.book.settings)
    .filter(({ isPrinted }) => isPrinted)
    .map((chosen) => chosen.standard.plan({ ...sources, context: contextFor(context, chosen) }))
    .filter((sheet) => sheet !== undefined);
}

function totalsSheet(sources: TotalSources, table: CommonColumnsTable): SheetPlan {
  return commonColumnsSheet(sources.context, table, (indicator, level) => {
    if (level === 'plan') return planFormula(sources, indicator);
    return level === 'value' ? valueFormula(sources, indicator) : priorFormula(sources, indicator);
  });
}

/** Every indicator of the catalogue, by domain. */
function allIndicators(context: ReportContext): CommonColumnsTable {
  return {
    sheet: TOTALS_SHEET,
    label: 'Tổng hợp',
    title: 'TỔNG HỢP TẤT CẢ CÁC CHỈ TIÊU',
    groups: byDomain(
      context.compilation.book.indicators.filter(({ code }) => context.hasIndicator(code)),
    ),
  };
}
