import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({ code: 'VT012', nameVi: 'Thuê bao điện thoại di động' }),
      anIndicator({ code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận', unit: 'hồ sơ' }),
      anIndicator({ code: 'O', nameVi: 'Số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' }),
    ],
    totals: [
      aTotal('1370856', '1300000', { indicator: 'VT012' }),
      aTotal('284318', '250000', { indicator: 'D' }),
      aTotal('185245', '150000', { indicator: 'O' }),
    ],
  }),
);

describe('numbers as the press writes them', () => {
  const MOBILE = 'Thuê bao điện thoại di động đạt';
  for (const [right, wrong] of [
    ['hơn 137 vạn thuê bao', 'hơn 138 vạn thuê bao'],
    ['ngót 1,4 triệu thuê bao', 'ngót 1,3 triệu thuê bao'],
    ['ngót nghét 1,4 triệu thuê bao', 'ngót nghét 1,8 triệu thuê bao'],
    ['ước chừng 1,4 triệu thuê bao', 'ước chừng 1,7 triệu thuê bao'],
    ['non 1,4 triệu thuê bao', 'non 1,3 triệu thuê bao'],
  ] as const) {
    it(`are read in tens of thousands and with its words for more or less: ${right}`, () => {
      assert.deepEqual(said(`${MOBILE} ${right}.`), [`${right} agree`]);
      assert.deepEqual(faults(`${MOBILE} ${wrong}.`).length, 1);
    });
  }
});

describe('commas that part thousands in a text whose other commas part decimals', () => {
  it('are known by what is counted, of which there are no thousandths', () => {
    assert.deepEqual(
      said(
        'Tỷ lệ này là 65,2%.',
        'Số hồ sơ tiếp nhận trực tuyến là 185,245 hồ sơ.',
        'Tổng số hồ sơ TTHC tiếp nhận đạt 284,318 hồ sơ.',
      ).filter((one) => one.includes('hồ sơ')),
      ['185,245 hồ sơ agree', '284,318 hồ sơ agree'],
    );
  });
});
