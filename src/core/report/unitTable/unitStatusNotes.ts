import { groupedBy } from '#core/catalogue/groupedBy';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { compareStatus, type Status } from '#core/numbers/figure';
import type { ReportContext } from '../reportContext';
import { STATUS_WORDS } from '../statusWords';
import type { UnitFigures } from './unitFigures';
import { headStatuses, type SheetColumn } from './unitTableColumns';

/**
 * Rows that are more final than the heads of the table: a total is only as final as its least final unit, and
 * its units' own figures are no estimates for that.
 */
export function unitStatusNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const shown = columns
    .filter(({ holds }) => holds === 'current')
    .map(({ indicator }) => indicator);
  const common = headStatuses(
    context,
    columns.map(({ indicator }) => indicator),
  ).current;
  if (common === undefined) return [];
  const { year } = context.compilation.book;
  const finer = units.flatMap(({ code, name }) => {
    const status = statusOf(figures, code, shown);
    return status !== undefined && compareStatus(status, common) > 0 ? [{ name, status }] : [];
  });
  return [...groupedBy(finer, ({ status }) => status)].map(([status, of]) => {
    const names = of.map(({ name }) => name);
    const whose = names.length > MOST_NAMED ? `${names.length} đơn vị` : names.join('; ');
    return `Riêng số năm ${year} của ${whose} là số ${STATUS_WORDS[status]}.`;
  });
}

/** More names are no note any more. */
const MOST_NAMED = 8;

/** The one status of all that a unit gave. */
function statusOf(
  figures: UnitFigures,
  unit: string,
  indicators: readonly string[],
): Status | undefined {
  const given = indicators.flatMap((code) => figures.current(unit, code)?.status ?? []);
  const [first] = given;
  return given.every((status) => status === first) ? first : undefined;
}
