import assert from 'node:assert/strict';
import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { SUBMISSION_LIMITS } from '#files/reading/readingLimits';
import { crc32 } from '#files/reading/zip/crc32';
import { inflateRaw } from '#files/reading/zip/inflate';
import { ZipParts } from '#files/reading/zip/zipParts';

describe('the checksum', () => {
  it("equals Node's for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === nodeCrc32(bytes)),
    );
  });

  it('is the published value for the standard check text', () => {
    assert.equal(crc32(strToU8('123456789')), 0xcbf43926);
  });
});

describe('unpacking', () => {
  const LENGTHS = [0, 1, 1000, 70_000, 300_000];
  for (const length of LENGTHS) {
    const bytes = Uint8Array.from({ length }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255);
    const packed = deflateRawSync(bytes);

    it(`gives back ${length} bytes`, () => {
      assert.deepEqual(inflateRaw(packed, length), bytes);
    });

    it(`stops when ${length} bytes are one too many`, () => {
      if (length > 0) assert.throws(() => inflateRaw(packed, length - 1));
      assert.throws(() => inflateRaw(packed, length + 1));
    });
  }
});

describe('a zip', () => {
  const PARTS = { 'xl/a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>'.repeat(100)) };

  it('gives its parts by name, whatever their case', () => {
    const zip = new ZipParts(zipSync(PARTS), SUBMISSION_LIMITS, {});
    assert.deepEqual(zip.read('XL/A.XML'), PARTS['xl/a.xml']);
    assert.deepEqual(zip.read('b.xml'), PARTS['b.xml']);
    assert.equal(zip.has('c.xml'), false);
  });

  it('is read with something put before it', () => {
    const zip = Uint8Array.of(...strToU8('MZ…'), ...zipSync(PARTS));
    assert.deepEqual(new ZipParts(zip, SUBMISSION_LIMITS, {}).read('b.xml'), PARTS['b.xml']);
  });

  it('is read with a comment after it', () => {
    const zip = Uint8Array.of(...zipSync(PARTS), 0, 0, 0);
    zip[zip.length - 5] = 3;
    assert.deepEqual(new ZipParts(zip, SUBMISSION_LIMITS, {}).read('b.xml'), PARTS['b.xml']);
  });

  it('is read with sizes in the wide form', () => {
    const zip = new ZipParts(zip64('b.xml', PARTS['b.xml']), SUBMISSION_LIMITS, {});
    assert.deepEqual(zip.read('b.xml'), PARTS['b.xml']);
  });
});

/** A zip of one stored part, written in the zip64 form throughout. */
function zip64(name: string, part: Uint8Array): Uint8Array {
  const label = strToU8(name);
  const local = new Uint8Array(30 + label.length + part.length);
  const header = new DataView(local.buffer);
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(26, label.length, true);
  local.set(label, 30);
  local.set(part, 30 + label.length);

  const entry = new Uint8Array(46 + label.length + 28);
  const central = new DataView(entry.buffer);
  central.setUint32(0, 0x02014b50, true);
  central.setUint32(16, crc32(part), true);
  central.setUint32(20, 0xffffffff, true);
  central.setUint32(24, 0xffffffff, true);
  central.setUint16(28, label.length, true);
  central.setUint16(30, 28, true);
  central.setUint32(42, 0xffffffff, true);
  entry.set(label, 46);
  const extra = 46 + label.length;
  central.setUint16(extra, 1, true);
  central.setUint16(extra + 2, 24, true);
  central.setUint32(extra + 4, part.length, true);
  central.setUint32(extra + 12, part.length, true);

  const end = new Uint8Array(56 + 20 + 22);
  const ends = new DataView(end.buffer);
  ends.setUint32(0, 0x06064b50, true);
  ends.setUint32(32, 1, true);
  ends.setUint32(40, entry.length, true);
  ends.setUint32(48, local.length, true);
  ends.setUint32(56, 0x07064b50, true);
  ends.setUint32(64, local.length + entry.length, true);
  ends.setUint32(76, 0x06054b50, true);
  ends.setUint16(86, 0xffff, true);
  ends.setUint32(88, 0xffffffff, true);
  ends.setUint32(92, 0xffffffff, true);
  return Uint8Array.of(...local, ...entry, ...end);
}
