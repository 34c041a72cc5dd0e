import { statusOf } from '../columns/chooseColumns';
import { SIMPLY_A_LEVEL } from '../columns/tableColumn';
import type { AskedCell } from '../rows/askedCell';
import { NO_CONTENT } from './tableToRead';
import type { TableRead } from './readTable';

/**
 * The tables of a file, where those of last year give the figures beside this year's: a sheet "Năm
 * 2023" with the same units and indicators as "Năm 2024", which says nothing of last year itself.
 */
export function withLastYears<Sent extends { readonly read: TableRead }>(
  tables: readonly Sent[],
): readonly Sent[] {
  const counted = tables.filter(({ read }) => !read.wrongYear).flatMap(({ read }) => read.asked);
  const [now, before] = (['current', 'prior'] as const).map(
    (role) => new Set(counted.filter((one) => one.role === role).map(answerOf)),
  );
  return tables.map((table) => {
    const { read } = table;
    if (!read.isOfLastYear || !now || !before) return table;
    const asked = read.asked.filter(({ role }) => role === 'current');
    const answered = asked.filter((one) => now.has(answerOf(one)));
    const isBeside =
      answered.length * 2 > asked.length && !asked.some((one) => before.has(answerOf(one)));
    return isBeside ? { ...table, read: asPrior(read, answered) } : table;
  });
}

function answerOf({ unit, indicator, area }: AskedCell): string {
  return [unit, indicator.code, area?.code ?? ''].join('\u0000');
}

function asPrior(read: TableRead, answered: readonly AskedCell[]): TableRead {
  const status = statusOf(SIMPLY_A_LEVEL, 'prior');
  return {
    ...NO_CONTENT,
    asked: answered.map((one) => ({ ...one, role: 'prior', status })),
    findings: read.findings,
    wrongYear: undefined,
    isOfLastYear: false,
  };
}
