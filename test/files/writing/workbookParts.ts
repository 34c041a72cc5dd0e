import { strFromU8, unzipSync } from 'fflate';

/** The text of each part of a workbook file, by its path. */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The text of one part. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = workbookParts(bytes).get(path);
  if (part === undefined) throw new Error(`the file has no ${path}`);
  return part;
}
