import { refusedAs } from './unreadable';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** From here on, numbers of sectors are marks: end of a chain, free, and the like. */
const FIRST_MARK = 0xfffffffa;
/** Sectors of the allocation table that the header itself names. */
const HEADER_TABLE_SECTORS = 109;
const MINI_SECTOR_SIZE = 64;
const STREAM = 2;
const ROOT = 5;

/** Whether bytes begin as an OLE compound file: an old Office document, or an encrypted new one. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

interface CompoundEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A compound file: a small file system in one file (MS-CFB). Its chains of sectors are followed
 * no further than the file has sectors, and a file that is cut off is refused at once.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** How many whole sectors follow the header. */
  private readonly sectors: number;
  /** Which sector follows each. */
  private readonly next: readonly number[];
  private readonly entries: readonly CompoundEntry[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_SIZE) throw refusedAs('truncated');
    const sectorShift = this.view.getUint16(30, true);
    if (sectorShift !== 9 && sectorShift !== 12) throw refusedAs('damaged-workbook');
    this.sectorSize = 2 ** sectorShift;
    this.sectors = Math.floor(bytes.length / this.sectorSize) - 1;
    this.next = this.readTable();
    this.refuseCutOff();
    this.entries = this.readDirectory();
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** The bytes of a stream; undefined when there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find(({ name: known, kind }) => known === name && kind === STREAM);
    if (entry === undefined) return undefined;
    const isMini = entry.size < this.view.getUint32(56, true);
    return isMini ? this.miniStream(entry) : this.sized(this.read(entry.start), entry.size);
  }

  /** The allocation table: sectors named in the header, then those in a chain of their own. */
  private readTable(): readonly number[] {
    const tableSectors: number[] = [];
    for (let index = 0; index < HEADER_TABLE_SECTORS; index += 1) {
      tableSectors.push(this.view.getUint32(76 + index * 4, true));
    }
    let sector = this.view.getUint32(68, true);
    for (let walked = 0; sector < FIRST_MARK && walked < this.sectors; walked += 1) {
      const numbers = this.numbersOf(sector);
      sector = numbers.pop() ?? FIRST_MARK;
      tableSectors.push(...numbers);
    }
    return tableSectors
      .filter((number) => number < FIRST_MARK)
      .flatMap((number) => this.numbersOf(number));
  }

  private numbersOf(sector: number): number[] {
    const at = this.sectorAt(sector);
    const numbers: number[] = [];
    for (let offset = 0; offset < this.sectorSize; offset += 4) {
      numbers.push(this.view.getUint32(at + offset, true));
    }
    return numbers;
  }

  private sectorAt(sector: number): number {
    if (sector >= this.sectors) throw refusedAs('truncated');
    return (sector + 1) * this.sectorSize;
  }

  /** No sector may lead beyond the end, nor lie beyond it and lead on. */
  private refuseCutOff(): void {
    const isCutOff = this.next.some(
      (next, sector) => next < FIRST_MARK && (next >= this.sectors || sector >= this.sectors),
    );
    const miniTable = this.view.getUint32(60, true);
    if (isCutOff || (miniTable < FIRST_MARK && miniTable >= this.sectors)) {
      throw refusedAs('truncated');
    }
  }

  private readDirectory(): readonly CompoundEntry[] {
    const directory = this.read(this.view.getUint32(48, true));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: CompoundEntry[] = [];
    for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
      entries.push({
        name: entryName(view, at),
        kind: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** All sectors of the chain that begins here. */
  private read(start: number): Uint8Array {
    const chain = chainFrom(start, this.next);
    const bytes = new Uint8Array(chain.length * this.sectorSize);
    chain.forEach((sector, index) => {
      const at = this.sectorAt(sector);
      bytes.set(this.bytes.subarray(at, at + this.sectorSize), index * this.sectorSize);
    });
    return bytes;
  }

  /** Small streams lie in pieces of 64 bytes inside a stream that the root owns. */
  private miniStream(entry: CompoundEntry): Uint8Array {
    const root = this.entries.find(({ kind }) => kind === ROOT);
    if (root === undefined) throw refusedAs('damaged-workbook');
    const pool = this.read(root.start);
    const table = this.read(this.view.getUint32(60, true));
    const numbers = new DataView(table.buffer);
    const next = Array.from({ length: table.length / 4 }, (_, at) =>
      numbers.getUint32(at * 4, true),
    );
    const chain = chainFrom(entry.start, next);
    const bytes = new Uint8Array(chain.length * MINI_SECTOR_SIZE);
    chain.forEach((sector, index) => {
      const at = sector * MINI_SECTOR_SIZE;
      if (at + MINI_SECTOR_SIZE > pool.length) throw refusedAs('truncated');
      bytes.set(pool.subarray(at, at + MINI_SECTOR_SIZE), index * MINI_SECTOR_SIZE);
    });
    return this.sized(bytes, entry.size);
  }

  private sized(bytes: Uint8Array, size: number): Uint8Array {
    if (bytes.length < size) throw refusedAs('truncated');
    return bytes.subarray(0, size);
  }
}

/** The numbers of a chain; one that comes back to itself is damage. */
function chainFrom(start: number, next: readonly number[]): readonly number[] {
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = next[sector] ?? FIRST_MARK) {
    if (chain.length > next.length) throw refusedAs('damaged-workbook');
    chain.push(sector);
  }
  return chain;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = '';
  for (let index = 0; index < length; index += 1) {
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  }
  return name;
}
