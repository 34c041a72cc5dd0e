/** A day of the calendar. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The day a serial of the 1900 system stands for; its fraction, the time of day, is left out. */
export function serialDay(serial: number): CalendarDay {
  const day = Math.floor(serial);
  // The 1900 system counts a 29 February 1900 that never was.
  const sinceEpoch = day - (day < 60 ? FIRST_OF_1970 - 1 : FIRST_OF_1970);
  const date = new Date(sinceEpoch * MILLISECONDS_A_DAY);
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
  };
}

/** '31/12/2022'. */
export function dateText(serial: number): string {
  const { day, month, year } = serialDay(serial);
  return Number.isFinite(day) ? `${day}/${month}/${year}` : '';
}

/** The serial of 1 January 1970. */
const FIRST_OF_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;
