import assert from 'node:assert/strict';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Compression } from '#files/writing/compression';
import { ZipArchive } from '#files/writing/zipArchive';

const NODE: Compression = { deflateRaw: deflateRawSync, crc32 };
const LONG = 'Bắc Giang 1.850.000 '.repeat(50_000);

for (const [name, compression] of [
  ['with fflate', {}],
  ["with Node's zlib", NODE],
] as const) {
  describe(`ZipArchive ${name}`, () => {
    it('gives back short and long parts', () => {
      const parts = { 'a.xml': '', 'b/c.xml': 'ngắn', 'd.xml': LONG };
      assert.deepEqual(textsOf(archiveOf(parts, compression)), parts);
    });

    it('gives back a part whatever its pieces are', () => {
      fc.assert(
        fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 2000 })), (pieces) => {
          const archive = new ZipArchive(compression);
          archive.add('part', pieces);
          assert.equal(textsOf(archive.finish())['part'], pieces.join(''));
        }),
      );
    });

    it('gives back a piece that is longer than a chunk', () => {
      const part = 'ữ'.repeat(700_000);
      assert.equal(textsOf(archiveOf({ part }, compression))['part'], part);
    });

    it('states the checksum and the sizes of its parts', () => {
      const bytes = archiveOf({ part: LONG }, compression);
      const header = new DataView(bytes.buffer, bytes.byteOffset);
      const whole = new TextEncoder().encode(LONG);
      assert.equal(header.getUint32(14, true), crc32(whole));
      assert.equal(header.getUint32(22, true), whole.length);
      const deflated = bytes.subarray(34, 34 + header.getUint32(18, true));
      assert.deepEqual(new Uint8Array(inflateRawSync(deflated)), whole);
    });
  });
}

describe('ZipArchive', () => {
  it('refuses a deflater that ends the stream with each chunk', () => {
    const deaf: Compression = { deflateRaw: (bytes) => deflateRawSync(bytes) };
    assert.throws(() => archiveOf({ part: 'text' }, deaf), /finishFlush/);
  });
});

function archiveOf(parts: Readonly<Record<string, string>>, compression: Compression): Uint8Array {
  const archive = new ZipArchive(compression);
  for (const [name, text] of Object.entries(parts)) archive.add(name, [text]);
  return archive.finish();
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, new TextDecoder().decode(part)]));
}
