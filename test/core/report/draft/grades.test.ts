import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';
import { readerWith } from './aReader';

const COMPILATION = aCompilation({
  indicators: [
    anIndicator({
      code: 'ATT010',
      nameVi: 'Số hệ thống thông tin đang vận hành',
      unit: 'hệ thống',
    }),
    anIndicator({ code: 'BC021', nameVi: 'Số bưu cục', unit: 'điểm' }),
  ],
  totals: [
    aTotal('152', '146', { indicator: 'ATT010' }),
    aTotal('50', '48', { indicator: 'BC021' }),
  ],
});

const { wrong: faultsOf } = readerWith(COMPILATION);

describe('things of a grade', () => {
  for (const text of [
    'Có 152 hệ thống thông tin đang vận hành, gồm 64 hệ thống cấp độ 1, 71 hệ thống cấp độ 2, 17 hệ thống cấp độ 3.',
    'Số hệ thống thông tin đang vận hành: 64 hệ thống loại 1, 88 hệ thống loại 2.',
    'Số bưu cục là 50 điểm (02 bưu cục cấp 1, 48 bưu cục cấp 2).',
  ]) {
    it(`are only some of them: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }

  it('leave the whole what it is', () => {
    assert.deepEqual(faultsOf('Số hệ thống thông tin đang vận hành là 64 hệ thống.'), [
      '64 hệ thống',
    ]);
    assert.deepEqual(faultsOf('Số hệ thống thông tin đang vận hành là 64 hệ thống, đạt loại 1.'), [
      '64 hệ thống',
    ]);
  });
});
