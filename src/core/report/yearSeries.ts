import type { Indicator } from '#core/catalogue/indicator';
import { worstStatus, type Status } from '#core/numbers/figure';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { earlierCells, firstYear } from './priors/earlierFigures';
import { sumFormula } from './formulas/sumFormula';
import { MISSING_MARK } from './frame/marks';
import { priorStatus } from './priors/priorStatus';
import type { ReportContext } from './reportContext';
import { contentOf } from './frame/shownContent';
import { commonStatus } from './statusWords';
import { SERIES_INDICATORS } from './tables/yearSeries';
import type { TotalSources } from './totalFormulas';
import { referenceTo, textLevel, type ShownLevel } from './unitTable/unitLevels';

/** A year of the series: each indicator's level, and what its row is called. */
export interface SeriesYear {
  readonly year: number;
  readonly label: string;
  readonly levels: readonly ShownLevel[];
}

/** The levels of the indicators of Biểu 13 in all years that the book knows. */
export interface YearSeries {
  readonly indicators: readonly Indicator[];
  readonly years: readonly SeriesYear[];
}

/** The series as formulas of a sheet. */
export function yearSeries(sources: TotalSources, sheet: string): YearSeries {
  const { context } = sources;
  const indicators = seriesIndicators(context);
  const codes = indicators.map(({ code }) => code);
  const { year } = context.compilation.book;
  const first = firstYear(context, codes);
  const years = Array.from({ length: year - first + 1 }, (_, position): SeriesYear => {
    const ofYear = codes.map((code) => levelOf(sources, sheet, code, first + position));
    return {
      year: first + position,
      label: yearLabel(first + position, commonStatus(ofYear.map(({ status }) => status))),
      levels: ofYear.map(({ level }) => level),
    };
  });
  return { indicators, years };
}

/** Those that the department's catalogue has. */
export function seriesIndicators(context: ReportContext): readonly Indicator[] {
  return SERIES_INDICATORS.filter((code) => context.hasIndicator(code)).map((code) =>
    context.indicator(code),
  );
}

interface StatedLevel {
  readonly level: ShownLevel;
  readonly status: Status | undefined;
}

function levelOf(
  { context, totals }: TotalSources,
  sheet: string,
  code: string,
  year: number,
): StatedLevel {
  const total = context.total(code);
  if (year > context.priorYear) {
    const level = contentOf(referenceTo(sheet, totals.cell(code, 'value')));
    return { level, status: total.value && total.status };
  }
  if (year === context.priorYear) {
    const level = contentOf(referenceTo(sheet, totals.cell(code, 'prior')));
    return { level, status: total.prior && priorStatus(context, context.indicator(code)) };
  }
  const cells = earlierCells(context, code, year);
  const [only] = cells ?? [];
  if (!cells || !only) return { level: textLevel(MISSING_MARK), status: undefined };
  const status = worstStatus(cells.map((cell) => cell.status));
  if (cells.length === 1) return { level: contentOf(referenceTo(sheet, only)), status };
  const live = sumFormula(sheet, cells);
  const content: PlannedContent = live
    ? { kind: 'formula', formula: live.formula, expected: live.value }
    : { kind: 'text', text: MISSING_MARK };
  return { level: contentOf(content), status };
}

/** A yearbook marks the years that may still change. */
function yearLabel(year: number, status: Status | undefined): string {
  if (status === 'E') return `Ước tính ${year}`;
  return status === 'P' ? `Sơ bộ ${year}` : String(year);
}
