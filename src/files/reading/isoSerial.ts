const MILLISECONDS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** Spreadsheets count 29 February 1900, which never was. */
const FIRST_SERIAL_AFTER_MISCOUNT = 61;

/**
 * The serial, in the 1900 system, of a date written the ISO way; undefined when it is none.
 *
 * @example
 * isoSerial('2022-12-31'); // => 44926
 */
export function isoSerial(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) /
    MILLISECONDS_PER_DAY;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  const serial = days < FIRST_SERIAL_AFTER_MISCOUNT ? days - 1 : days;
  return serial >= 0 ? serial + time : undefined;
}
