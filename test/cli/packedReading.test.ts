import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { packer, unpacker } from '#cli/packedReading';
import { rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { FileReading } from '#core/submissions/reading';

const text = fc.oneof(fc.string(), fc.constantFrom('', '__proto__', 'constructor', 'Huyện A'));
const value = fc
  .tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(1n, 10n ** 20n))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const figure = fc.oneof(
  value.map((exact) => ({ state: 'value', value: exact }) as const),
  fc.constantFrom(
    { state: 'none' } as const,
    { state: 'missing' } as const,
    { state: 'not-applicable' } as const,
    { state: 'blank' } as const,
  ),
);
const observation: fc.Arbitrary<Observation> = fc.record({
  unit: text,
  indicator: text,
  year: fc.integer({ min: 1990, max: 2100 }),
  role: fc.constantFrom('current', 'prior', 'plan'),
  status: fc.constantFrom('E', 'P', 'A'),
  figure,
  measure: text,
  source: fc.record({ file: text, sheet: text, cell: text }),
  raw: text,
  precision: text,
});
const reading: fc.Arbitrary<FileReading> = fc
  .record({ file: text, unit: text, observations: fc.array(observation) })
  .map(({ file, unit, observations }) => ({
    file,
    findings: [],
    submissions: [{ unit, file, year: 2022, version: 3, observations, withheld: [], stated: [] }],
  }));

describe('a reading that was packed', () => {
  it('is the same when it is unpacked in another thread', () => {
    const [pack, unpack] = [packer(), unpacker()];
    fc.assert(
      fc.property(reading, (sent) => {
        // structuredClone is what a message between threads goes through.
        assert.deepEqual(unpack(structuredClone(pack(sent))), plain(sent));
      }),
    );
  });

  it('is the same though the numbers of texts begin anew between two readings', () => {
    const [pack, unpack] = [packer(3), unpacker()];
    fc.assert(
      fc.property(reading, (sent) => {
        assert.deepEqual(unpack(structuredClone(pack(sent))), plain(sent));
      }),
    );
  });

  it('takes no text along that an earlier reading of its thread brought', () => {
    const pack = packer();
    const [sent] = fc.sample(reading, { numRuns: 1, seed: 1 });
    assert.ok(sent);
    const [first, second] = [pack(sent), pack(sent)];
    assert.ok(first.texts.length > 0);
    assert.deepEqual(second.texts, []);
    assert.equal(second.known, first.texts.length);
  });
});

/** fast-check's records have no prototype; what crosses a thread has one. */
function plain(sent: FileReading): FileReading {
  return structuredClone(sent);
}
