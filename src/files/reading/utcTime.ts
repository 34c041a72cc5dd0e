const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A document's time in one form, so that times of different writers compare as text. A time
 * without a zone is taken as UTC; what is no time is undefined.
 *
 * @example
 * utcTime('2022-12-20T15:30:00+07:00'); // => '2022-12-20T08:30:00Z'
 */
export function utcTime(text: string): string | undefined {
  const parts = TIME.exec(text.trim());
  if (parts === null) return undefined;
  const hasZone = parts[1] !== undefined || !text.includes('T');
  const time = new Date(hasZone ? text.trim() : `${text.trim()}Z`);
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}
