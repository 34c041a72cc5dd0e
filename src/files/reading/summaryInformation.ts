import type { CompoundFile } from './compoundFile';
import { utcTime } from './utcTime';

const STREAM = '\u0005SummaryInformation';
/** Where the set of properties begins is said here (MS-OLEPS, 2.21). */
const SET_OFFSET_AT = 44;
const LAST_SAVED = 13;
const FILE_TIME = 0x40;
/** File times count tenths of microseconds from 1601. */
const TICKS_PER_MILLISECOND = 10_000;
const MILLISECONDS_1601_TO_1970 = 11_644_473_600_000;
/** No real set has more properties. */
const MOST_PROPERTIES = 100;

/** When an old Office document says it was last saved; undefined when it does not say. */
export function lastSaved(file: CompoundFile): string | undefined {
  const stream = file.stream(STREAM);
  if (stream === undefined || stream.length < SET_OFFSET_AT + 4) return undefined;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const setAt = view.getUint32(SET_OFFSET_AT, true);
  if (setAt + 8 > stream.length) return undefined;
  const count = Math.min(view.getUint32(setAt + 4, true), MOST_PROPERTIES);
  for (let index = 0; index < count; index += 1) {
    const at = setAt + 8 + index * 8;
    if (at + 8 > stream.length) return undefined;
    if (view.getUint32(at, true) !== LAST_SAVED) continue;
    return fileTime(view, setAt + view.getUint32(at + 4, true));
  }
  return undefined;
}

function fileTime(view: DataView, at: number): string | undefined {
  if (at + 12 > view.byteLength || view.getUint32(at, true) !== FILE_TIME) return undefined;
  const ticks = view.getUint32(at + 8, true) * 2 ** 32 + view.getUint32(at + 4, true);
  const time = new Date(ticks / TICKS_PER_MILLISECOND - MILLISECONDS_1601_TO_1970);
  return ticks === 0 || Number.isNaN(time.getTime()) ? undefined : utcTime(time.toISOString());
}
