import { familyOf, type Indicator } from './indicator';
import type { ReportingUnit } from './reportingUnit';

/** Whether the unit's figure is the province's: one office answers, and nothing is added to it. */
export function speaksForProvince(
  { kind }: ReportingUnit,
  { aggregation, reportedBy }: Indicator,
): boolean {
  if (familyOf(kind) !== 'department') return false;
  if (aggregation.form !== 'sum') return true;
  const sources = reportedBy.filter((source) => familyOf(source) !== 'derived');
  return sources.every((source) => source === kind || familyOf(source) === 'authorities');
}
