import type { ReadingLimits } from '../readingLimits';
import { damagedPart, refusedAs } from '../unreadable';
import { crc32, type Crc32 } from './crc32';
import { inflateRaw, type InflateRaw } from './inflate';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** Faster ways that a host may have; without them the reading works the same. */
export interface Unpacking {
  readonly inflateRaw?: InflateRaw;
  readonly crc32?: Crc32;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

/** The parts of a zipped workbook, unpacked one by one and only when asked for. */
export class ZipParts {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly inflateRaw: InflateRaw;
  private readonly crc32: Crc32;

  constructor(
    private readonly bytes: Uint8Array,
    limits: ReadingLimits,
    unpacking: Unpacking,
  ) {
    this.entries = readZipDirectory(bytes, limits);
    this.inflateRaw = unpacking.inflateRaw ?? inflateRaw;
    this.crc32 = unpacking.crc32 ?? crc32;
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The part unpacked and compared with its checksum: a changed byte never changes a figure. */
  read(part: string): Uint8Array {
    const entry = this.entry(part);
    const packed = this.packed(part);
    const unpacked = entry.method === STORED ? packed : this.inflate(entry, packed);
    if (unpacked.length !== entry.size) throw damagedPart(entry.name, 'compression');
    if (this.crc32(unpacked) !== entry.crc) throw damagedPart(entry.name, 'checksum');
    return unpacked;
  }

  /** The part as it lies in the file, packed. */
  packed(part: string): Uint8Array {
    const entry = this.entry(part);
    if (entry.isEncrypted) throw refusedAs('encrypted');
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw damagedPart(entry.name, 'compression');
    }
    const at = this.contentAt(entry);
    const end = at + entry.compressedSize;
    if (end > this.bytes.length) throw refusedAs('truncated');
    return this.bytes.subarray(at, end);
  }

  private entry(part: string): ZipEntry {
    const entry = this.entries.get(part.toLowerCase());
    if (entry === undefined) throw damagedPart(part, 'missing');
    return entry;
  }

  private contentAt(entry: ZipEntry): number {
    const { bytes } = this;
    const at = entry.headerAt;
    if (at + LOCAL_SIZE > bytes.length) throw refusedAs('truncated');
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, LOCAL_SIZE);
    if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw damagedPart(entry.name, 'compression');
    return at + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  }

  private inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    try {
      return this.inflateRaw(packed, entry.size);
    } catch {
      throw damagedPart(entry.name, 'compression');
    }
  }
}
