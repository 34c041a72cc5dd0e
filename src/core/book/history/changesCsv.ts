import { formatCsv } from '#core/catalogue/csvText';
import type { Change } from './bookHistory';

/** changes.csv: what differs from the last compilation of the book; the head alone where there was none. */
export function changesCsv(changes: readonly Change[]): string {
  return formatCsv(
    ['kind', 'table', 'cell', 'indicator', 'unit', 'label', 'before', 'after', 'cause'],
    changes.map(({ kind, table, cell, indicator, unit, label, before, after, cause }) => [
      ...[kind, table, cell, indicator, unit],
      ...[label, before, after, cause],
    ]),
  );
}
