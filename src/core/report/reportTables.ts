import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import {
  commonColumnCells,
  commonColumnsSheet,
  type CommonColumnsTable,
  type IndicatorGroup,
} from './commonColumns';
import type { FigureCells } from './figureCells';
import { priorAdjustmentsTable } from './priorAdjustmentsTable';
import { reportContext, type ReportContext } from './reportContext';
import { reportingDiscipline } from './reportingDiscipline';
import { restatedPriors } from './restatedPriors';
import { restatedSheet } from './restatedSheet';
import { DIGITAL_TRANSFORMATION } from './tables/digitalTransformation';
import { HEADLINE_INDICATORS } from './tables/headlineIndicators';
import { POST_BY_AREA } from './tables/postByArea';
import { POST_BY_ENTERPRISE } from './tables/postByEnterprise';
import { TELECOM_BY_AREA } from './tables/telecomByArea';
import { TELECOM_BY_ENTERPRISE } from './tables/telecomByEnterprise';
import {
  planFormula,
  priorFormula,
  valueFormula,
  type TotalCells,
  type TotalSources,
} from './totalFormulas';
import { unitFigures } from './unitFigures';
import { referenceTo } from './unitLevels';
import { unitTableSheet } from './unitTableSheet';
import { unusualChangesTable } from './unusualChangesTable';

/** The sheet on which every total stands once, with the formula it comes from. */
export const TOTALS_SHEET = 'Tổng hợp';

/** The report's tables in their order, each computed cell a formula down to the submitted figure. */
export function reportTables(compilation: Compilation, cells: FigureCells): readonly SheetPlan[] {
  const context = reportContext(compilation, cells);
  const restated = restatedPriors(context);
  const units = unitFigures(context, restated);
  const all = allIndicators(context);
  const totals: TotalCells = { sheet: TOTALS_SHEET, cell: commonColumnCells(context, all) };
  const sources: TotalSources = { context, units, totals };
  return [
    totalsSheet(sources, all),
    ...(restated.length > 0 ? [restatedSheet(context, restated)] : []),
    headlineSheet(sources),
    unitTableSheet(sources, POST_BY_ENTERPRISE),
    unitTableSheet(sources, POST_BY_AREA),
    unitTableSheet(sources, TELECOM_BY_ENTERPRISE),
    unitTableSheet(sources, TELECOM_BY_AREA),
    unitTableSheet(sources, DIGITAL_TRANSFORMATION),
    reportingDiscipline(context),
    unusualChangesTable(context, units, totals),
    priorAdjustmentsTable(context, totals, restated),
  ];
}

function totalsSheet(sources: TotalSources, table: CommonColumnsTable): SheetPlan {
  return commonColumnsSheet(sources.context, table, (indicator, level) => {
    if (level === 'plan') return planFormula(sources, indicator);
    return level === 'value' ? valueFormula(sources, indicator) : priorFormula(sources, indicator);
  });
}

function headlineSheet({ context, totals }: TotalSources): SheetPlan {
  const table: CommonColumnsTable = {
    sheet: 'Biểu 01',
    label: 'Biểu số 01',
    title: 'CÁC CHỈ TIÊU CHỦ YẾU NGÀNH THÔNG TIN VÀ TRUYỀN THÔNG',
    groups: byDomain(headlines(context)),
  };
  return commonColumnsSheet(context, table, (indicator, level) => {
    if (level === 'plan' && context.total(indicator.code).plan === undefined) return undefined;
    return referenceTo(table.sheet, totals.cell(indicator.code, level));
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

/** A catalogue of the department's own may know none of the usual headlines. */
const FALLBACK_HEADLINES = 25;

function headlines(context: ReportContext): readonly Indicator[] {
  const { indicators } = context.compilation.book;
  const listed = new Set(HEADLINE_INDICATORS);
  const usual = indicators.filter(({ code }) => listed.has(code) && context.hasIndicator(code));
  if (usual.length > 0) return usual;
  return indicators.filter(({ code }) => context.hasIndicator(code)).slice(0, FALLBACK_HEADLINES);
}

/** Domains in the order in which the catalogue first names them. */
function byDomain(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const others = groups.get(indicator.domain);
    if (others) others.push(indicator);
    else groups.set(indicator.domain, [indicator]);
  }
  return [...groups].map(([heading, grouped]) => ({ heading, indicators: grouped }));
}
