import { refuse, success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { readOds } from './reading/ods/readOds';
import { SUBMISSION_LIMITS, type ReadingLimits } from './reading/readingLimits';
import { readXls, readXlsb } from './reading/readXls';
import { recogniseFormat, recogniseZip } from './reading/recogniseFormat';
import { readCsv } from './reading/text/readCsv';
import { refusedAs, tooLarge, Unreadable } from './reading/unreadable';
import { readXlsx } from './reading/xlsx/readXlsx';
import { verifiedZip } from './reading/zip/verifiedZip';
import { ZipParts, type Unpacking } from './reading/zip/zipParts';

/** How a host may help, and how much it allows. */
export interface OpeningOptions extends Unpacking {
  readonly limits?: ReadingLimits;
}

/**
 * The workbook that these bytes are: .xlsx, .xlsm, .xls, .xlsb, .ods or .csv, told by their
 * content. A file that cannot be read in full is refused, never read in part; macros are not run,
 * links not followed, and nothing that the file claims makes the reading run long or large.
 *
 * @example
 * openWorkbook(new Uint8Array(), 'Sở TT&TT.xlsx'); // => refused: 'empty-file'
 */
export function openWorkbook(
  bytes: Uint8Array,
  file: string,
  options: OpeningOptions = {},
): Result<WorkbookSnapshot> {
  try {
    const snapshot = readSnapshot(bytes, file, options);
    if (!snapshot.sheets.some(({ rows }) => rows.length > 0)) throw refusedAs('no-cells');
    return success(snapshot);
  } catch (cause) {
    if (cause instanceof Unreadable) return refuse(cause.refusalOf(file));
    throw cause;
  }
}

function readSnapshot(bytes: Uint8Array, file: string, options: OpeningOptions): WorkbookSnapshot {
  const limits = options.limits ?? SUBMISSION_LIMITS;
  if (bytes.length === 0) throw refusedAs('empty-file');
  if (bytes.length > limits.fileBytes) throw tooLarge(limits.fileBytes);

  const format = recogniseFormat(bytes, file);
  switch (format.kind) {
    case 'zip':
      return readZip(new ZipParts(bytes, limits, options), file, limits);
    case 'xls':
      return readXls(format.container, format.stream, file, limits);
    case 'text':
      return readCsv(format.text, file, limits);
  }
}

function readZip(zip: ZipParts, file: string, limits: ReadingLimits): WorkbookSnapshot {
  switch (recogniseZip(zip)) {
    case 'xlsx':
      return readXlsx(zip, file, limits);
    case 'xlsb':
      return readXlsb(verifiedZip(zip), file, limits);
    case 'ods':
      return readOds(zip, file, limits);
  }
}
