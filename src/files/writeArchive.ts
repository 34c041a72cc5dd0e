import { zipSync } from 'fflate';

/** The first date a zip can hold, so that equal files give equal archives. */
const FIRST_DATE = new Date(1980, 0, 1);

/**
 * One zip archive of files that are compressed already, by their names; names with Vietnamese
 * letters are marked as UTF-8.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: FIRST_DATE });
}
