import type { Status } from '#core/numbers/figure';

/** The three legal levels of a figure (Statistics Law, art. 48). */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  E: 'ước tính',
  P: 'sơ bộ',
  A: 'chính thức',
};

const CURRENT_HEADS: Readonly<Record<Status, string>> = {
  E: 'Ước thực hiện năm',
  P: 'Sơ bộ năm',
  A: 'Chính thức năm',
};

/** The head of this year's column: "Ước thực hiện năm 2022". */
export function currentHead(status: Status | undefined, year: number): string {
  return `${CURRENT_HEADS[status ?? 'E']} ${year}`;
}

/** The head of last year's column: "Chính thức năm 2021". */
export function priorHead(status: Status | undefined, year: number): string {
  return status === 'E' ? `Ước tính năm ${year}` : `${CURRENT_HEADS[status ?? 'A']} ${year}`;
}

/** The status most rows have; the head names it, and rows that differ say so. */
export function commonStatus(statuses: Iterable<Status | undefined>): Status | undefined {
  return mostFrequent([...statuses].flatMap((status) => status ?? []));
}

/** What stands there most often, the first of equals. */
export function mostFrequent<Kind>(kinds: readonly Kind[]): Kind | undefined {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
