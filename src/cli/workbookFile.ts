import { crc32, deflateRawSync } from 'node:zlib';
import { writeWorkbook, type WorkbookPlan } from '#files/writeWorkbook';

/** The bytes of an .xlsx file, packed by Node's own zlib. */
export function workbookFile(plan: WorkbookPlan): Uint8Array {
  return writeWorkbook(plan, { deflateRaw: deflateRawSync, crc32 });
}
