const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar written as ISO 8601 has it: 2025-07-01. */
export function isIsoDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return false;
  const isLeapFebruary = Number(month) === 2 && isLeapYear(Number(year));
  return Number(day) >= 1 && Number(day) <= days + (isLeapFebruary ? 1 : 0);
}

/** A day as people write it (1/7/2025, 01-07-2025) as ISO text; anything else is returned as it is. */
export function isoDayOfText(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return text.trim();
  const iso = isoText(Number(match[3]), Number(match[2]), Number(match[1]));
  return isIsoDate(iso) ? iso : text.trim();
}

/** A day of the calendar as ISO 8601 has it. */
export function isoText(year: number, month: number, day: number): string {
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
