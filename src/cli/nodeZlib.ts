import { crc32, deflateRawSync } from 'node:zlib';
import type { Compression } from '#files/writing/compression';

/** Packing by Node's own zlib, in place of script. */
export const NODE_ZLIB: Compression = { deflateRaw: deflateRawSync, crc32 };
