const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar written as ISO 8601 has it: 2025-07-01. */
export function isIsoDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return false;
  const isLeapFebruary = Number(month) === 2 && isLeapYear(Number(year));
  return Number(day) >= 1 && Number(day) <= days + (isLeapFebruary ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
