import { isoText } from '#core/catalogue/isoDate';

/** 1970-01-01 as a serial of the 1900 date system. */
const EPOCH = 25569;

/** The day of a workbook's date serial as ISO text: 45839 => '2025-07-01'. */
export function isoDayOfSerial(serial: number): string {
  const day = Math.floor(serial) - EPOCH;
  // Days since 0000-03-01, so that leap days come last in their year and era.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoText(year, month, dayOfMonth);
}
