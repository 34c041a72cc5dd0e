import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const density = (code: string, nameVi: string, numerator: string) =>
  anIndicator({
    code,
    nameVi,
    unit: 'thuê bao/100 dân',
    decimals: 2,
    aggregation: {
      form: 'ratio_of_sums',
      numerator,
      denominator: 'TH010',
      factor: exactly('100'),
    },
  });

const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({ code: 'VT012', nameVi: 'Thuê bao điện thoại di động' }),
      density('VT030', 'Mật độ thuê bao điện thoại', 'VT010'),
      density('NET060', 'Mật độ thuê bao Internet', 'NET010'),
      anIndicator({ code: 'NET010', nameVi: 'Tổng số thuê bao Internet' }),
      anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
      anIndicator({ code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận', unit: 'hồ sơ' }),
      anIndicator({ code: 'O', nameVi: 'Số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' }),
    ],
    totals: [
      aTotal('1370856', '1300000', { indicator: 'VT012' }),
      aTotal('126.6', '120', { indicator: 'VT030' }),
      aTotal('96.66', '90', { indicator: 'NET060' }),
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

describe('how many there are to a hundred people', () => {
  it('is held against the density: 126,6 and 96,7', () => {
    const told = (many: string): string =>
      `Tính ra, mỗi 100 người dân sở hữu 126,6 thuê bao điện thoại và gần ${many} thuê bao Internet.`;
    assert.deepEqual(said(told('97')), [
      '126,6 thuê bao điện thoại agree',
      'gần 97 thuê bao Internet agree',
    ]);
    assert.deepEqual(faults(told('85')), ['gần 85 thuê bao Internet → 96,66 thuê bao/100 dân']);
  });
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
