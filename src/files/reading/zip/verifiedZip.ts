import { zipSync } from 'fflate';
import type { ZipParts } from './zipParts';

/**
 * The same parts, unpacked within the limits, compared with their checksums and stored unpacked:
 * for a reader that unpacks by itself and would believe what the zip declares.
 */
export function verifiedZip(zip: ZipParts): Uint8Array {
  // Without a prototype, so that a part may be called anything.
  const parts = Object.create(null) as Record<string, Uint8Array>;
  for (const { name } of zip.entries.values()) {
    if (!name.endsWith('/')) parts[name] = zip.read(name);
  }
  return zipSync(parts, { level: 0 });
}
