import { writeWorkbook, type WorkbookPlan } from '#files/writeWorkbook';
import { NODE_ZLIB } from './nodeZlib';

/** The bytes of an .xlsx file. */
export function workbookFile(plan: WorkbookPlan): Uint8Array {
  return writeWorkbook(plan, NODE_ZLIB);
}
