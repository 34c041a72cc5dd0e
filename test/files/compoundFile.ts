/**
 * The beginning of an OLE compound file with a directory of these names, made by hand: a header,
 * one sector of the allocation table, and the directory.
 */
export function compoundFile(names: readonly string[]): Uint8Array {
  const SECTOR = 512;
  const bytes = new Uint8Array(SECTOR * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  for (let entry = 0; entry < 109; entry += 1) view.setUint32(76 + entry * 4, 0xffffffff, true);
  view.setUint32(76, 0, true);
  for (let entry = 0; entry < 128; entry += 1) view.setUint32(SECTOR + entry * 4, 0xffffffff, true);
  view.setUint32(SECTOR, 0xfffffffd, true);
  view.setUint32(SECTOR + 4, 0xfffffffe, true);
  names.forEach((name, entry) => {
    const at = SECTOR * 2 + entry * 128;
    Array.from(name).forEach((letter, index) => {
      view.setUint16(at + index * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, entry === 0 ? 5 : 2);
  });
  return bytes;
}
