import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
  RATE,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

const FILES = { unit: 'hồ sơ', nature: 'flow' } as const;
const COMPILATION = aCompilation({
  year: 2022,
  units: [aDistrict('H1', 'Huyện Hiệp Hòa'), aDistrict('H2', 'Huyện Lục Ngạn')],
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ code: 'TCS030', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' }),
    anIndicator({ ...FILES, code: 'CDS050', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận' }),
    anIndicator({
      ...FILES,
      code: 'BC140',
      nameVi: 'Số hồ sơ TTHC tiếp nhận qua dịch vụ bưu chính công ích',
    }),
    anIndicator({
      ...FILES,
      code: 'BC150',
      nameVi: 'Số kết quả TTHC trả qua dịch vụ bưu chính công ích',
    }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' }),
    anIndicator({
      code: 'XBI070',
      nameVi: 'Số giấy phép xuất bản tài liệu không kinh doanh đã cấp',
      unit: 'giấy phép',
      nature: 'flow',
    }),
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
  ],
  totals: [
    aTotal('475.88', '426.06', { year: 2022, indicator: 'BC110', plan: exactly('440') }),
    aTotal('465', '460', {
      year: 2022,
      indicator: 'TCS030',
      byUnit: [aShare('H1', '120'), aShare('H2', '345')],
    }),
    aTotal('517799', '492997', {
      year: 2022,
      indicator: 'CDS050',
      byUnit: [aShare('H1', '300000'), aShare('H2', '217799')],
    }),
    aTotal('96897', '83817', { year: 2022, indicator: 'BC140' }),
    aTotal('101407', '89069', { year: 2022, indicator: 'BC150' }),
    aTotal('67.8', '55.8', { year: 2022, indicator: 'CDS052' }),
    aTotal('130', '117', { year: 2022, indicator: 'XBI070' }),
    aTotal('11', '4', { year: 2022, indicator: 'VT055' }),
  ],
});

const { said: verdictsOn } = readerWith(COMPILATION);

describe('a number whose place is not said beside it', () => {
  it('is that of the unit before it, of what the line above announces', () => {
    assert.deepEqual(
      verdictsOn(
        'Số cụm loa theo địa bàn:',
        '- Huyện Hiệp Hòa: 120 cụm;',
        '- Huyện Lục Ngạn: 354 cụm.',
        'Có 354 cụm hoạt động tốt.',
      ),
      ['120 cụm agree', '354 cụm disagree', '354 cụm not-found'],
    );
  });

  it('is the province’s behind a sentence about the province, whatever unit stood in that', () => {
    const next = 'Trạm 5G năm nay là 12 trạm.';
    assert.deepEqual(
      verdictsOn(`Huyện Lục Ngạn có 345 cụm loa. ${next}`).at(-1),
      '12 trạm not-found',
    );
    assert.deepEqual(
      verdictsOn(`Toàn tỉnh có 465 cụm loa, nhiều nhất ở huyện Lục Ngạn (345 cụm). ${next}`).at(-1),
      '12 trạm disagree',
    );
  });

  it('is of nobody where the most or the least of all is told', () => {
    assert.deepEqual(verdictsOn('Tỷ lệ hồ sơ tiếp nhận trực tuyến cao nhất là 81,3%.'), [
      '81,3% not-found',
    ]);
    assert.deepEqual(verdictsOn('Tỷ lệ hồ sơ tiếp nhận trực tuyến là 81,3%.'), ['81,3% disagree']);
  });

  it('is held against all units where one is said to have the most of something', () => {
    const said = (unit: string, files: string) =>
      verdictsOn(`${unit} là nơi tiếp nhận nhiều hồ sơ TTHC nhất tỉnh (${files} hồ sơ).`);
    assert.deepEqual(said('Huyện Hiệp Hòa', '300.000'), ['300.000 hồ sơ agree']);
    assert.deepEqual(said('Huyện Lục Ngạn', '217.799'), ['217.799 hồ sơ disagree']);
  });
});

describe('names that stand side by side', () => {
  it('share what the last of them ends with', () => {
    assert.deepEqual(
      verdictsOn(
        'Số hồ sơ TTHC tiếp nhận và số kết quả TTHC trả qua dịch vụ bưu chính công ích lần lượt là 96.897 và 101.407 hồ sơ.',
      ),
      ['96.897 agree', '101.407 hồ sơ agree'],
    );
  });
});

describe('a start and an end', () => {
  it('have each its own year', () => {
    assert.deepEqual(
      verdictsOn(
        'Từ chỗ mới hơn một nửa (55,8%) năm 2021, tỷ lệ hồ sơ tiếp nhận trực tuyến đã lên 67,8%.',
      ).at(-1),
      '67,8% agree',
    );
  });
});

describe('what was added in a year', () => {
  it('is all there is of what is counted over the year', () => {
    const text = 'Trong năm đã cấp 130 giấy phép xuất bản tài liệu không kinh doanh';
    assert.deepEqual(verdictsOn(`${text}, tăng 23 giấy phép so với năm 2021.`), [
      '130 giấy phép agree',
      '23 giấy phép disagree',
    ]);
  });

  it('may be less than there is of what is counted at its end', () => {
    assert.deepEqual(verdictsOn('Trong năm đã lắp đặt 7 trạm 5G.'), ['7 trạm not-found']);
  });
});

describe('a plan that is not the year’s', () => {
  const REVENUE = 'Doanh thu bưu chính đạt 475,88 tỷ đồng';
  for (const plan of [
    'bằng 43,7% kế hoạch 5 năm',
    'bằng 43,7% kế hoạch giai đoạn 2021 - 2025',
    'đạt 43,7% kế hoạch năm 2023',
    'vượt 43,7% chỉ tiêu Bộ giao',
  ]) {
    it(`says nothing of the one that is: ${plan}`, () => {
      assert.deepEqual(verdictsOn(`${REVENUE}, ${plan}.`).at(-1), '43,7% not-found');
    });
  }

  it('is told from it', () => {
    assert.deepEqual(
      verdictsOn(`${REVENUE}, bằng 43,7% kế hoạch năm 2022.`).at(-1),
      '43,7% disagree',
    );
    assert.deepEqual(verdictsOn(`So với kế hoạch 5 năm, doanh thu bưu chính đạt 43,7%.`), [
      '43,7% not-found',
    ]);
  });
});
