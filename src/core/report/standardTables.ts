import type { Indicator } from '#core/catalogue/indicator';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { chartSheet } from './charts/chartSheet';
import { commonColumnsSheet, type CommonColumnsTable } from './commonColumns';
import { headlines, knownIndicators } from './headlines';
import { byDomain } from './indicatorGroups';
import { priorAdjustmentsTable } from './priors/priorAdjustmentsTable';
import { reportingDiscipline } from './reportingDiscipline';
import type { RestatedPrior } from './priors/restatedPriors';
import { DIGITAL_TRANSFORMATION } from './tables/digitalTransformation';
import { GRASSROOTS_INFORMATION } from './tables/grassrootsInformation';
import { POST_BY_AREA } from './tables/postByArea';
import { POST_BY_ENTERPRISE } from './tables/postByEnterprise';
import { PRINTING_BY_ESTABLISHMENT } from './tables/printingByEstablishment';
import { TELECOM_BY_AREA } from './tables/telecomByArea';
import { TELECOM_BY_ENTERPRISE } from './tables/telecomByEnterprise';
import { TELECOM_INFRASTRUCTURE } from './tables/telecomInfrastructure';
import type { TotalSources } from './totalFormulas';
import { referenceTo } from './unitTable/unitLevels';
import type { UnitTable } from './unitTable/unitTable';
import { unitTableSheet } from './unitTable/unitTableSheet';
import { unusualChangesTable } from './unusualChanges/unusualChangesTable';
import { yearSeriesTable } from './yearSeriesTable';

/** What the standard tables are made from. */
export interface TableSources extends TotalSources {
  readonly restated: readonly RestatedPrior[];
}

/** A table of the year-end report. */
export interface StandardTable {
  /** '01' for Biểu 01; 'BĐ' for the charts. */
  readonly table: string;
  readonly title: string;
  /** The comparison it is printed in until the department says otherwise; the house's where empty. */
  readonly comparison?: 'growth' | 'index';
  /** Undefined where the department's catalogue has none of the table's indicators. */
  readonly plan: (sources: TableSources) => SheetPlan | undefined;
}

const HEADLINES_TITLE = 'CÁC CHỈ TIÊU CHỦ YẾU NGÀNH THÔNG TIN VÀ TRUYỀN THÔNG';

/** The tables of a department's year-end report, in their usual order. */
export const STANDARD_TABLES: readonly StandardTable[] = [
  {
    table: '01',
    title: HEADLINES_TITLE,
    plan: (sources) => provinceSheet(sources, '01', HEADLINES_TITLE, headlines(sources.context)),
  },
  ofUnits('02', POST_BY_ENTERPRISE),
  ofUnits('03', POST_BY_AREA),
  ofUnits('04', TELECOM_BY_ENTERPRISE),
  ofUnits('05', TELECOM_BY_AREA),
  ofUnits('06', TELECOM_INFRASTRUCTURE),
  ofDomain('07', 'CÔNG NGHIỆP CÔNG NGHỆ THÔNG TIN', 'CN'),
  ofUnits('08', DIGITAL_TRANSFORMATION),
  ofDomain('09', 'AN TOÀN THÔNG TIN', 'ATT'),
  ofDomain('10', 'BÁO CHÍ, PHÁT THANH, TRUYỀN HÌNH', 'BPT'),
  ofDomain('11', 'XUẤT BẢN, IN, PHÁT HÀNH', 'XBI'),
  ofUnits('11b', PRINTING_BY_ESTABLISHMENT),
  ofUnits('12', GRASSROOTS_INFORMATION),
  {
    table: '13',
    title: 'CHUỖI SỐ LIỆU CÁC NĂM',
    comparison: 'index',
    plan: yearSeriesTable,
  },
  {
    table: '14',
    title: 'TÌNH HÌNH CHẤP HÀNH CHẾ ĐỘ BÁO CÁO',
    plan: ({ context }) => reportingDiscipline(context),
  },
  {
    table: '15',
    title: 'CHỈ TIÊU BIẾN ĐỘNG BẤT THƯỜNG VÀ GIẢI TRÌNH',
    plan: unusualChangesTable,
  },
  {
    table: '16',
    title: 'ĐIỀU CHỈNH SỐ LIỆU NĂM TRƯỚC',
    plan: (sources) => priorAdjustmentsTable(sources, sources.restated),
  },
  { table: 'BĐ', title: 'BIỂU ĐỒ MINH HỌA', plan: chartSheet },
];

/** The name of a table's sheet. */
function tableSheetName(table: string): string {
  return `Biểu ${table}`;
}

function ofUnits(table: string, columns: UnitTable): StandardTable {
  return {
    table,
    title: columns.title,
    plan: (sources) =>
      columns.columns.some(({ indicator }) => sources.context.hasIndicator(indicator))
        ? unitTableSheet(sources, columns)
        : undefined,
  };
}

/** The indicators whose codes begin with the domain's letters. */
function ofDomain(table: string, title: string, domain: string): StandardTable {
  const belongs = new RegExp(`^${domain}\\d`);
  return {
    table,
    title,
    plan: (sources) =>
      provinceSheet(
        sources,
        table,
        title,
        knownIndicators(sources.context).filter(({ code }) => belongs.test(code)),
      ),
  };
}

function provinceSheet(
  { context, totals }: TableSources,
  table: string,
  title: string,
  indicators: readonly Indicator[],
): SheetPlan | undefined {
  if (indicators.length === 0) return undefined;
  const rows: CommonColumnsTable = {
    sheet: tableSheetName(table),
    label: `Biểu số ${table}`,
    title,
    groups: byDomain(indicators),
  };
  return commonColumnsSheet(context, rows, (indicator, level) => {
    if (level === 'plan' && context.total(indicator.code).plan === undefined) return undefined;
    return referenceTo(rows.sheet, totals.cell(indicator.code, level));
  });
}
