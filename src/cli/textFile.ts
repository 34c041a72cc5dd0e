import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCsv, type CsvTable } from '#core/catalogue/csvText';
import { refuse, type Result } from '#core/findings/refusal';
import { isSystemError } from './systemError';

/** A CSV file of the contract: UTF-8, with or without a byte order mark. */
export function readCsvFile(file: string): Result<CsvTable> {
  try {
    return parseCsv(readFileSync(file, 'utf8'), path.basename(file));
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return cause.code === 'ENOENT'
      ? refuse({ code: 'file-not-found', arguments: { path: file } })
      : refuse({ code: 'file-not-readable', arguments: { path: file, detail: cause.code } });
  }
}
