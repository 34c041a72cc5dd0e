import { success, type Result } from '#core/findings/refusal';
import { readSentWorkbook } from '#core/readSentWorkbook';
import type { FileReading } from '#core/submissions/reading';
import type { ReadingContext } from '#core/submissions/readingContext';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { neighbourhood, type Neighbourhood } from './neighbourhood';

/** One submitted file, from bytes to observations. A file that cannot be read is a finding. */
export async function readSentFile(
  file: string,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<FileReading> {
  return readSentWorkbook(file, await openFile(bytes, file), context);
}

/** The surroundings of a cell in a submitted file; undefined where the file has no such cell. */
export async function lookInto(
  file: string,
  bytes: Uint8Array,
  sheet: string,
  cell: string,
): Promise<Result<Neighbourhood | undefined>> {
  const opened = await openFile(bytes, file);
  if (!opened.ok) return opened;
  const found = opened.value.sheets.find(({ name }) => name === sheet);
  return success(found && neighbourhood(found, cell));
}

/** The readers of files are loaded with the first file. */
async function openFile(bytes: Uint8Array, file: string): Promise<Result<WorkbookSnapshot>> {
  const { openWorkbook } = await import(/* webpackChunkName: "readers" */ '#files/openWorkbook');
  return openWorkbook(bytes, file);
}
