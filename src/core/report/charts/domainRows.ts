import type { Indicator } from '#core/catalogue/indicator';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { byDomain } from '../indicatorGroups';
import { nameAlone } from '../indicatorName';
import { valueOf } from '../frame/shownContent';
import type { ChartRow } from './chartSection';

/** A row for each indicator that has a number to draw, below a row that names its domain. */
export function domainRows(
  indicators: readonly Indicator[],
  contentOf: (indicator: Indicator) => PlannedContent | undefined,
): readonly ChartRow[] {
  return byDomain(indicators).flatMap(({ heading, indicators: ofDomain }): readonly ChartRow[] => {
    const rows = ofDomain.flatMap((indicator): readonly ChartRow[] => {
      const content = contentOf(indicator);
      if (!content || typeof valueOf(content) === 'string') return [];
      const about = { indicator: indicator.code, unit: '' };
      return [{ name: nameAlone(indicator), contents: [content], about }];
    });
    return rows.length === 0 ? [] : [headingRow(heading), ...rows];
  });
}

/** In capitals, for the axis of a chart has one font for all of its names. */
function headingRow(domain: string): ChartRow {
  const name = domain.toLocaleUpperCase('vi');
  return { name, contents: [{ kind: 'empty' }], isHeading: true };
}
