/** Words at the head of a name that say only that something is counted. */
const COUNTING = /^(?:tổng số|tổng|số lượng|số|lượng) /u;

/** A name in plain words, without those. */
export function withoutCounting(name: string): string {
  return name.replace(COUNTING, '');
}
