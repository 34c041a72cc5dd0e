import { groupedBy } from '#core/catalogue/groupedBy';
import type { Status } from '#core/numbers/figure';
import { nameAlone } from '../indicatorName';
import { priorStatus } from '../priors/priorStatus';
import type { ReportContext } from '../reportContext';
import { STATUS_WORDS } from '../statusWords';
import { headStatuses, type SheetColumn } from './unitTableColumns';

/**
 * How final the columns are. Heads of a pair of years say it for most of them; a single column names neither
 * year nor status, and one of the register or the statistics office may be more final than the rest.
 */
export function statusNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
): readonly string[] {
  const { year } = context.compilation.book;
  const common = headStatuses(
    context,
    columns.map(({ indicator }) => indicator),
  );
  const levels = columns.filter(({ holds }) => holds === 'current' || holds === 'ratio');
  const hasSingle = levels.some(({ group }) => group === undefined);
  const priors = columns.filter(({ holds }) => holds === 'prior');
  const current = noteOf(
    context,
    hasSingle ? `${year} (kể cả cột không ghi năm)` : String(year),
    common.current,
    new Map(levels.map(({ indicator }) => [indicator, context.total(indicator).status])),
    hasSingle,
  );
  const prior = noteOf(
    context,
    String(year - 1),
    common.prior,
    new Map(
      priors.map(({ indicator }) => [
        indicator,
        priorStatus(context, context.indicator(indicator)),
      ]),
    ),
    false,
  );
  return [...current, ...prior];
}

function noteOf(
  context: ReportContext,
  year: string,
  common: Status | undefined,
  statuses: ReadonlyMap<string, Status | undefined>,
  isNeeded: boolean,
): readonly string[] {
  if (common === undefined) return [];
  const others = [...statuses].flatMap(([code, status]) =>
    status === undefined || status === common ? [] : [{ code, status }],
  );
  if (others.length === 0 && !isNeeded) return [];
  const named = [...groupedBy(others, ({ status }) => status)].map(([status, of]) => {
    const names = of.map(({ code }) => nameAlone(context.indicator(code))).join('; ');
    return `số ${STATUS_WORDS[status]}: ${names}`;
  });
  const exceptions = named.length === 0 ? '' : `, trừ ${named.join('; ')}`;
  return [`Số liệu năm ${year} là số ${STATUS_WORDS[common]}${exceptions}.`];
}
