import assert from 'node:assert/strict';
import { withUnitCodes } from '#core/collection/decidedUnits';
import type { Decision } from '#core/collection/decision';
import { aUnit } from '../checks/aCollectedYear';

const UNITS = [
  aUnit('H1', { name: 'Huyện Kỳ Anh', kind: 'DISTRICT', aliases: ['UBND huyện Kỳ Anh'] }),
  aUnit('H2', { name: 'Thị xã Kỳ Anh', kind: 'DISTRICT' }),
  aUnit('H3', { name: 'Huyện Cẩm Xuyên', kind: 'DISTRICT' }),
  aUnit('24@2025-06-30', { name: 'Tỉnh Bắc Giang', validTo: '2025-06-30' }),
  aUnit('24', { name: 'Tỉnh Bắc Ninh', validFrom: '2025-07-01' }),
  aUnit('Viettel', { name: 'Viễn thông H3' }),
];

describe('a decision that names its unit', () => {
  const codeOf = (unit: string, year = 2026) => {
    const about = { rule: 'unit-slip', indicator: 'VT010', year, decision: 'ask' } as const;
    const decision: Decision = { ...about, unit, value: undefined, reason: 'hỏi lại' };
    return withUnitCodes([decision], UNITS)[0]?.unit;
  };

  it('is about the one unit of that name, alias, or short name', () => {
    assert.equal(codeOf('Huyện Cẩm Xuyên'), 'H3');
    assert.equal(codeOf('H. Cẩm Xuyên'), 'H3');
    assert.equal(codeOf('cẩm  xuyên'), 'H3');
    assert.equal(codeOf('TX Kỳ Anh'), 'H2');
    assert.equal(codeOf('UBND huyện Kỳ Anh'), 'H1');
  });

  it('keeps a code, also one that is part of another’s name, and the province’s none', () => {
    for (const code of ['H3', '24', '24@2025-06-30', '']) assert.equal(codeOf(code), code);
  });

  it('keeps what names several or none: nothing is guessed from likeness or missing marks', () => {
    for (const text of ['Kỳ Anh', 'Cam Xuyen', 'Huyện Cẩm Xuyến', 'H9']) {
      assert.equal(codeOf(text), text);
    }
  });
});
