import type { ReadingLimits } from '../readingLimits';
import { refusedAs, zipBomb } from '../unreadable';

/** One entry of a zip's central directory: everything as declared, nothing verified. */
export interface ZipEntry {
  /** As written, with '/'. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const END_64_LOCATOR_SIZE = 20;
const ENTRY_SIZE = 46;
const LARGEST_COMMENT = 65_535;
const IN_ZIP_64 = 0xffffffff;
const MEGABYTE = 1024 * 1024;

/**
 * The entries of a zip by their names in lower case. Only the central directory is read, so a
 * bomb is seen before anything of it is unpacked. Backslashes count as '/'.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ReadingLimits,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locateDirectory(view);
  if (directory.entries > limits.entries) throw zipBomb('');

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = directory.at;
  for (let index = 0; index < directory.entries; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw refusedAs('truncated');
    }
    const entry = readEntry(view, bytes, at, directory.shift);
    refuseBomb(entry, limits);
    total += entry.size;
    if (total > limits.totalBytes) throw zipBomb('');
    entries.set(entry.name.toLowerCase(), entry);
    at += entrySize(view, at);
  }
  return entries;
}

interface DirectoryPlace {
  readonly at: number;
  readonly entries: number;
  /** What must be added to every offset, where something was put before the zip. */
  readonly shift: number;
}

function locateDirectory(view: DataView): DirectoryPlace {
  const endAt = findEnd(view);
  const entries = view.getUint16(endAt + 10, true);
  const size = view.getUint32(endAt + 12, true);
  const declaredAt = view.getUint32(endAt + 16, true);
  if (entries === 0xffff || size === IN_ZIP_64 || declaredAt === IN_ZIP_64) {
    return locateDirectory64(view, endAt);
  }
  const at = endAt - size;
  const shift = at - declaredAt;
  if (at < 0 || shift < 0) throw refusedAs('truncated');
  return { at, entries, shift };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LARGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw refusedAs('truncated');
}

function locateDirectory64(view: DataView, endAt: number): DirectoryPlace {
  const locatorAt = endAt - END_64_LOCATOR_SIZE;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== END_64_LOCATOR) {
    throw refusedAs('truncated');
  }
  const end64At = longAt(view, locatorAt + 8);
  if (end64At + 56 > view.byteLength || view.getUint32(end64At, true) !== END_64_SIGNATURE) {
    throw refusedAs('truncated');
  }
  const entries = longAt(view, end64At + 32);
  const at = longAt(view, end64At + 48);
  if (at >= view.byteLength) throw refusedAs('truncated');
  return { at, entries, shift: 0 };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const headerAt = view.getUint32(at + 42, true);
  const isWide = compressedSize === IN_ZIP_64 || size === IN_ZIP_64 || headerAt === IN_ZIP_64;
  const sizes = isWide
    ? wideSizes(view, at, { compressedSize, size, headerAt })
    : { compressedSize, size, headerAt };
  return {
    name: entryName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    headerAt: sizes.headerAt + shift,
  };
}

type Sizes = Pick<ZipEntry, 'compressedSize' | 'size' | 'headerAt'>;

/** The zip64 extra field holds, in this order, those of the three that did not fit. */
function wideSizes(view: DataView, at: number, narrow: Sizes): Sizes {
  let field = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  const widened = (value: number): number => {
    if (value !== IN_ZIP_64) return value;
    if (next + 8 > end) throw refusedAs('truncated');
    next += 8;
    return longAt(view, next - 8);
  };
  const size = widened(narrow.size);
  const compressedSize = widened(narrow.compressedSize);
  return { size, compressedSize, headerAt: widened(narrow.headerAt) };
}

/** A 64-bit count; what is beyond exact numbers is beyond every limit, too. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function entrySize(view: DataView, at: number): number {
  return (
    ENTRY_SIZE +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  );
}

/** Part names of workbooks are ASCII; other bytes only ever name parts that nobody asks for. */
function entryName(bytes: Uint8Array): string {
  const name = String.fromCharCode(...bytes.subarray(0, 512));
  return name.includes('\\') ? name.replaceAll('\\', '/') : name;
}

/** Pictures may be packed a thousand times smaller; only what would be parsed must not be. */
function refuseBomb(entry: ZipEntry, limits: ReadingLimits): void {
  const isXml = /\.(?:xml|rels|bin)$/i.test(entry.name);
  const isSwollen =
    isXml && entry.size > MEGABYTE && entry.size > entry.compressedSize * limits.ratio;
  if (entry.size > limits.partBytes || isSwollen) throw zipBomb(entry.name);
}
