import { assert } from '#core/numbers/assert';
import { DeflatedPart, joined, type Compression } from './compression';

/**
 * A zip archive that takes each part as pieces of text and keeps only deflated bytes. All parts
 * bear the first date a zip can hold, so that equal texts give equal archives.
 */
export class ZipArchive {
  readonly #compression: Compression;
  readonly #parts: ArchivedPart[] = [];
  #offset = 0;

  constructor(compression: Compression = {}) {
    this.#compression = compression;
  }

  add(name: string, texts: Iterable<string>): void {
    const part = new DeflatedPart(this.#compression);
    for (const chunk of encodedChunks(texts)) part.add(chunk);
    this.#keep(name, part.finish(), part);
  }

  /** A part that is a file itself. */
  addBytes(name: string, bytes: Uint8Array): void {
    const part = new DeflatedPart(this.#compression);
    part.add(bytes);
    this.#keep(name, part.finish(), part);
  }

  /** The archive's bytes. Nothing can be added afterwards. */
  finish(): Uint8Array {
    const directory = this.#parts.map((part) => directoryRecord(part));
    const directorySize = directory.reduce((size, record) => size + record.length, 0);
    assert(this.#offset + directorySize < LARGEST, 'a workbook file stays below 4 GiB');
    const contents = this.#parts.flatMap((part) => [localHeader(part), ...part.chunks]);
    return joined([...contents, ...directory, this.#endRecord(directorySize)]);
  }

  #keep(name: string, chunks: readonly Uint8Array[], { size, crc }: DeflatedPart): void {
    const deflatedSize = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    assert(size < LARGEST, `${name} stays below 4 GiB`);
    const nameBytes = encoder.encode(name);
    this.#parts.push({ nameBytes, chunks, size, crc, deflatedSize, offset: this.#offset });
    this.#offset += LOCAL_HEADER_SIZE + nameBytes.length + deflatedSize;
  }

  #endRecord(directorySize: number): Uint8Array {
    const count = this.#parts.length;
    return record([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, directorySize],
      [4, this.#offset],
      [2, 0],
    ]);
  }
}

interface ArchivedPart {
  readonly nameBytes: Uint8Array;
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
  readonly deflatedSize: number;
  readonly offset: number;
}

const LARGEST = 0xffffffff;
const LOCAL_HEADER_SIZE = 30;
/** Long enough for the deflater to find what repeats, short enough to hold only little text. */
const CHUNK_SIZE = 1 << 18;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3;
const encoder = new TextEncoder();

function* encodedChunks(texts: Iterable<string>): Iterable<Uint8Array> {
  let chunk = new Uint8Array(CHUNK_SIZE);
  let filled = 0;
  for (const text of texts) {
    const most = text.length * MOST_BYTES_A_UNIT;
    if (filled + most > chunk.length && filled > 0) {
      yield chunk.subarray(0, filled);
      filled = 0;
    }
    if (most > chunk.length) chunk = new Uint8Array(most);
    filled += encoder.encodeInto(text, chunk.subarray(filled)).written;
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

function localHeader(part: ArchivedPart): Uint8Array {
  const fixed = record([[4, 0x04034b50], ...sharedFields(part)]);
  return joined([fixed, part.nameBytes]);
}

function directoryRecord(part: ArchivedPart): Uint8Array {
  const fixed = record([
    [4, 0x02014b50],
    [2, VERSION],
    ...sharedFields(part),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, part.offset],
  ]);
  return joined([fixed, part.nameBytes]);
}

type Field = readonly [bytes: 2 | 4, value: number];

const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, as zip counts days. */
const FIRST_DATE = 0x21;

function sharedFields({ nameBytes, size, crc, deflatedSize }: ArchivedPart): Field[] {
  return [
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DATE],
    [4, crc],
    [4, deflatedSize],
    [4, size],
    [2, nameBytes.length],
    [2, 0],
  ];
}

function record(fields: readonly Field[]): Uint8Array {
  const bytes = fields.flatMap(([length, value]) =>
    Array.from({ length }, (_, position) => (value >>> (8 * position)) & 0xff),
  );
  return Uint8Array.from(bytes);
}
