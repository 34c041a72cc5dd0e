/** The indicators whose years Biểu 13 sets side by side, in the order of its columns. */
export const SERIES_INDICATORS: readonly string[] = [
  'VT010',
  'VT012',
  'VT011',
  'NET010',
  'VT020',
  'NET020',
  'TH070',
  'VT100',
  'BC110',
  'BC070',
];
