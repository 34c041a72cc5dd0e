import { anIndicator, type Row } from './aCollectedYear';

/** Indicators of counts, whose rows are told by their values alone. */
export const COUNTS = ['VT011', 'VT012', 'VT015', 'VT020', 'VT120'].map((code) =>
  anIndicator(code),
);

/** One sheet's figures of this year, in the order of the indicators. */
export function countRows(values: readonly (string | number)[]): Record<string, Row> {
  return Object.fromEntries(
    COUNTS.map(({ code }, place) => [code, { current: String(values[place]) }]),
  );
}
