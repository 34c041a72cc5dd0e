/** How much a file may ask of the machine before it is refused. */
export interface ReadingLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of its zip directory. */
  readonly entries: number;
  /** Bytes of one part once unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts once unpacked. */
  readonly totalBytes: number;
  /** How many times larger than packed an XML part may be, for parts over a megabyte. */
  readonly ratio: number;
  /** Cells that hold something, in the whole workbook. */
  readonly cells: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * What a unit may send. Submissions hold a few thousand cells; these bounds are a hundred times
 * that and more, and still keep a reading within seconds and a few hundred megabytes.
 */
export const SUBMISSION_LIMITS: ReadingLimits = {
  fileBytes: 50 * MEGABYTE,
  entries: 5000,
  partBytes: 64 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  ratio: 200,
  cells: 2_000_000,
};

/** Our own book: 4,000 units with 40 observations each fill a sheet of a hundred megabytes. */
export const BOOK_LIMITS: ReadingLimits = {
  ...SUBMISSION_LIMITS,
  fileBytes: 200 * MEGABYTE,
  partBytes: 400 * MEGABYTE,
  totalBytes: 800 * MEGABYTE,
  cells: 8_000_000,
};

/** What spreadsheets can address. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
