import type { BookRecord, SheetRecords } from './bookRecords';
import { changedTexts } from './changedTexts';
import type { MemoryLine } from './memorySheet';

/** What somebody has changed in the book's records since the last compilation, and in which row. */
export interface BookEdit {
  /** '' where it is about no single unit, indicator. */
  readonly unit: string;
  readonly indicator: string;
  readonly cause: string;
}

/** The records of a sheet as the next compilation is told them: the heads, then each record. */
export function recordLines({ heads, records }: SheetRecords): readonly MemoryLine[] {
  const keys = keysOf(records);
  return [
    ['', ...heads],
    ...records.map(({ texts }, position) => [keys[position] ?? '', ...texts]),
  ];
}

/** What differs from what was remembered of the sheets; nothing of a sheet of which nothing was. */
export function bookEdits(
  sheets: readonly SheetRecords[],
  remembered: ReadonlyMap<string, readonly MemoryLine[]>,
): readonly BookEdit[] {
  return sheets.flatMap((sheet) => editsOf(sheet, remembered.get(sheet.sheet) ?? []));
}

function editsOf(
  { sheet, heads, records }: SheetRecords,
  [head, ...lines]: readonly MemoryLine[],
): readonly BookEdit[] {
  if (JSON.stringify(head) !== JSON.stringify(['', ...heads])) return [];
  const before = new Map(lines.map(([key = '', ...texts]) => [key, texts] as const));
  const keys = keysOf(records);
  const changed = records.flatMap(({ key, place, texts }, position): readonly BookEdit[] => {
    const old = before.get(keys[position] ?? '');
    const told = old ? differences(heads, old, texts) : 'dòng mới';
    return told === '' ? [] : [editIn(key, `“${sheet}”, ${place}: ${told}`)];
  });
  const present = new Set(keys);
  const gone = [...before.keys()].filter((key) => !present.has(key));
  return [
    ...changed,
    ...gone.map((text) => {
      const key = text.split(SEPARATOR);
      const told = key.filter((part) => part !== '').join(', ');
      return editIn(key, `“${sheet}”: đã bỏ dòng ${told}`);
    }),
  ];
}

const SEPARATOR = ' | ';

/** A key for each record; of several alike the second has a number. */
function keysOf(records: readonly BookRecord[]): readonly string[] {
  const times = new Map<string, number>();
  return records.map(({ key }) => {
    const text = key.join(SEPARATOR);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return time === 1 ? text : `${text}${SEPARATOR}${time}`;
  });
}

function editIn([unit = '', indicator = '']: readonly string[], cause: string): BookEdit {
  return { unit, indicator, cause };
}

/** "Giá trị 101 → 120" */
function differences(
  heads: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string {
  return heads
    .flatMap((head, column) => {
      const [was, is] = [before[column] ?? '', after[column] ?? ''];
      if (was === is) return [];
      const [old, now] = changedTexts(was, is).map((text) => (text === '' ? 'để trống' : text));
      return [`${head} ${old} → ${now}`.trim()];
    })
    .join(', ');
}
