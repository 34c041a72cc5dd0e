const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const LAST_SECTOR = 0xfffffffa;
/** Sectors of the allocation table that the header itself names. */
const HEADER_TABLE_SECTORS = 109;

/** Whether bytes begin as an OLE compound file: an old Office document, or an encrypted new one. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The names of what a compound file holds; empty when its directory cannot be found. Never
 * walks more sectors than the file has.
 */
export function compoundFileNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER_SIZE) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = sectorSizeOf(view);
  if (sectorSize < HEADER_SIZE) return names;

  const mostSectors = Math.floor(bytes.length / sectorSize);
  let sector = view.getUint32(48, true);
  for (let walked = 0; walked < mostSectors && sector < LAST_SECTOR; walked += 1) {
    const start = (sector + 1) * sectorSize;
    for (
      let at = start;
      at < start + sectorSize && at + ENTRY_SIZE <= bytes.length;
      at += ENTRY_SIZE
    ) {
      names.add(entryName(view, at));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  names.delete('');
  return names;
}

/**
 * Whether a sector that the file says it uses lies beyond its end. Only the first 109 sectors of
 * the allocation table are looked at, which is all of them in files below seven megabytes. Some
 * writers mark what they do not use as the end of a chain; such an entry proves nothing.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_SIZE) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = sectorSizeOf(view);
  const sectors = Math.floor(bytes.length / sectorSize) - 1;
  const isBeyond = (sector: number): boolean => sector < LAST_SECTOR && sector >= sectors;
  if (isBeyond(view.getUint32(48, true)) || isBeyond(view.getUint32(60, true))) return true;

  const perSector = sectorSize / 4;
  for (let table = 0; table < HEADER_TABLE_SECTORS; table += 1) {
    const tableSector = view.getUint32(76 + table * 4, true);
    if (isBeyond(tableSector)) return true;
    if (tableSector >= LAST_SECTOR) continue;
    for (let entry = 0; entry < perSector; entry += 1) {
      const next = view.getUint32((tableSector + 1) * sectorSize + entry * 4, true);
      const isUsed = next < LAST_SECTOR;
      if (isBeyond(next) || (isUsed && isBeyond(table * perSector + entry))) return true;
    }
  }
  return false;
}

function sectorSizeOf(view: DataView): number {
  return 2 ** Math.min(view.getUint16(30, true), 16);
}

/** From the part of the allocation table that the header names; directories lie early in files. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= HEADER_TABLE_SECTORS) return LAST_SECTOR;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = '';
  for (let index = 0; index < length; index += 1) {
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  }
  return name;
}
