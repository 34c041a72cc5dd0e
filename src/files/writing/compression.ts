import { Deflate } from 'fflate';
import { assert } from '#core/numbers/assert';

/** What a chunk has to be deflated with; the names are those of Node's zlib. */
interface DeflateOptions {
  readonly level: number;
  readonly finishFlush: number;
}

/**
 * The two slow steps of writing a zip, so that the command line can pass Node's zlib:
 * `{ deflateRaw: deflateRawSync, crc32 }`, the functions themselves, as they take the options.
 */
export interface Compression {
  /** Deflates one chunk by itself and ends it on a byte, so that the next may follow it. */
  readonly deflateRaw?: (bytes: Uint8Array, options: DeflateOptions) => Uint8Array;
  readonly crc32?: (bytes: Uint8Array, running: number) => number;
}

/** Deflating a part chunk by chunk, and the checksum of what went in. */
export class DeflatedPart {
  size = 0;
  crc = 0;
  readonly #chunks: Uint8Array[] = [];
  readonly #stream: DeflateStream;
  readonly #crc32: Required<Compression>['crc32'];

  constructor({ deflateRaw, crc32 = crc32InScript }: Compression) {
    this.#stream =
      deflateRaw === undefined
        ? streamOfFflate(this.#chunks)
        : streamOfChunks(this.#chunks, deflateRaw);
    this.#crc32 = crc32;
  }

  add(bytes: Uint8Array): void {
    this.size += bytes.length;
    this.crc = this.#crc32(bytes, this.crc);
    this.#stream.add(bytes);
  }

  /** The deflated bytes. Nothing can be added afterwards. */
  finish(): readonly Uint8Array[] {
    this.#stream.finish();
    return this.#chunks;
  }
}

interface DeflateStream {
  add(bytes: Uint8Array): void;
  finish(): void;
}

/**
 * Level 2 of zlib: on a country-sized sheet of observations it takes half the time of level 3 for
 * a file a sixteenth larger, and less than a quarter of level 6 (measured; docs/performance.md).
 */
const LEVEL = 2;

/** fflate's own stream. Its `flush` is not used: in 0.8.3 a sync flush loses bits. */
function streamOfFflate(chunks: Uint8Array[]): DeflateStream {
  const stream = new Deflate({ level: LEVEL }, (chunk) => chunks.push(chunk));
  return {
    add: (bytes) => stream.push(bytes),
    finish: () => stream.push(new Uint8Array(0), true),
  };
}

/** 2 is Z_SYNC_FLUSH: a chunk ends in an empty stored block, which reaches the next whole byte. */
const CHUNK_OPTIONS: DeflateOptions = { level: LEVEL, finishFlush: 2 };
const SYNC_FLUSH = [0x00, 0x00, 0xff, 0xff];
/** An empty block of fixed codes, marked as the last of the stream. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00);

function streamOfChunks(
  chunks: Uint8Array[],
  deflateRaw: Required<Compression>['deflateRaw'],
): DeflateStream {
  return {
    add: (bytes) => {
      const chunk = deflateRaw(bytes, CHUNK_OPTIONS);
      assert(
        SYNC_FLUSH.every((byte, position) => chunk.at(position - SYNC_FLUSH.length) === byte),
        'deflateRaw heeds finishFlush; pass deflateRawSync itself, not a function that drops options',
      );
      chunks.push(chunk);
    },
    finish: () => chunks.push(LAST_BLOCK),
  };
}

function crc32InScript(bytes: Uint8Array, running: number): number {
  let crc = ~running;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The bytes of several arrays in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}
