import { Inflate, inflateSync } from 'fflate';

/** Unpacks raw deflate data to exactly `size` bytes, or throws; never makes more than that. */
export type InflateRaw = (compressed: Uint8Array, size: number) => Uint8Array;

/**
 * Deflate makes at most 1,032 bytes out of one. What is below this cannot run long even if its
 * declared size is a lie, and needs no watching while it is unpacked.
 */
const SMALL = 64 * 1024;

/** The unpacking that runs everywhere. Node's own zlib is faster and may be passed instead. */
export function inflateRaw(compressed: Uint8Array, size: number): Uint8Array {
  return compressed.length <= SMALL
    ? inflateSmall(compressed, size)
    : inflateWatched(compressed, size);
}

/** One byte more than declared is enough to see that more would come. */
function inflateSmall(compressed: Uint8Array, size: number): Uint8Array {
  const inflated = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  if (inflated.length !== size) throw new Error('not the declared size');
  return inflated;
}

/** In steps, so that data which unpacks to more than declared is stopped at once. */
function inflateWatched(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflating = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Error('more than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += SMALL) {
    inflating.push(compressed.subarray(at, at + SMALL), at + SMALL >= compressed.length);
  }
  if (filled !== size) throw new Error('less than declared');
  return out;
}
