import assert from 'node:assert/strict';
import { board } from '#taskpane/state/board';
import { aCompiledYear, aUnit, FACTS } from '../aPane';

const EVERYTHING = { state: undefined, text: '', shown: 50 } as const;
const COMPILED = aCompiledYear({
  unitStates: [aUnit('HH', 'received', 'hh.xlsx'), aUnit('LG', 'late'), aUnit('VTA', 'missing')],
});

describe('board', () => {
  it('shows every unit as missing before anything was read', () => {
    const { counts, lines } = board(FACTS, undefined, EVERYTHING);
    assert.deepEqual(counts, { received: 0, partial: 0, missing: 3, late: 0 });
    assert.equal(lines.length, 3);
  });

  it('counts all units whatever the filter', () => {
    const { counts, lines } = board(FACTS, COMPILED, { ...EVERYTHING, state: 'late' });
    assert.deepEqual(counts, { received: 1, partial: 0, missing: 1, late: 1 });
    assert.deepEqual(
      lines.map(({ name }) => name),
      ['Huyện Lạng Giang'],
    );
  });

  for (const text of ['hiep hoa', 'Hiệp Hòa', 'HIỆP', 'hh.xlsx', '  hh ']) {
    it(`finds a unit by “${text}”`, () => {
      const { lines } = board(FACTS, COMPILED, { ...EVERYTHING, text });
      assert.deepEqual(
        lines.map(({ unit }) => unit),
        ['HH'],
      );
    });
  }

  it('says how many lines it does not show', () => {
    const { lines, hidden } = board(FACTS, COMPILED, { ...EVERYTHING, shown: 2 });
    assert.equal(lines.length, 2);
    assert.equal(hidden, 1);
  });
});
