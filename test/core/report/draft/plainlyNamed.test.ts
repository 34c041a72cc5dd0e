import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aTotal,
  MONEY,
  RATE,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** Figures of 2022; each change is worked out by hand from the two years. */
const { faults, alarms } = readerWith(
  aCompilation({
    units: [aDistrict('A', 'Huyện Long Hồ')],
    indicators: [
      anIndicator({
        ...MONEY,
        code: 'BC110',
        nameVi: 'Doanh thu dịch vụ bưu chính',
      }),
      anIndicator({
        code: 'BC100',
        nameVi: 'Sản lượng thư cơ bản',
        unit: 'thư',
        nature: 'flow',
      }),
      anIndicator({
        code: 'BC180',
        nameVi: 'Số hộ sản xuất nông nghiệp có tài khoản trên sàn thương mại điện tử',
        unit: 'hộ',
      }),
      anIndicator({
        ...RATE,
        code: 'NET050',
        nameVi: 'Tỷ lệ người sử dụng Internet',
      }),
      anIndicator({
        code: 'TH090',
        nameVi: 'Tổng số lao động ngành',
        unit: 'người',
      }),
      anIndicator({
        code: 'CDS071',
        nameVi: 'Số hồ sơ TTHC được số hóa',
        unit: 'hồ sơ',
      }),
      anIndicator({
        ...RATE,
        code: 'CDS123',
        nameVi: 'Tỷ lệ thôn có Tổ công nghệ số cộng đồng',
      }),
      anIndicator({
        code: 'VT010',
        nameVi: 'Tổng số thuê bao điện thoại',
        unit: 'thuê bao',
      }),
    ],
    totals: [
      aTotal('142.38', '121.95', {
        indicator: 'BC110',
        growth: exactly('16.75'),
      }),
      aTotal('476058', '525000', {
        indicator: 'BC100',
        growth: exactly('-9.3'),
      }),
      aTotal('85430', '71904', { indicator: 'BC180', growth: exactly('18.8') }),
      aTotal('78.9', '74.2', {
        indicator: 'NET050',
        changePoints: exactly('4.7'),
      }),
      aTotal('44890', '42475', {
        indicator: 'TH090',
        growth: exactly('5.686'),
      }),
      aTotal('150165', '140000', {
        indicator: 'CDS071',
        growth: exactly('7.26'),
      }),
      aTotal('97', '94', { indicator: 'CDS123', changePoints: exactly('3') }),
      aTotal('708558', '671000', {
        indicator: 'VT010',
        growth: exactly('5.6'),
      }),
    ],
  }),
);

describe('one figure that a sentence names plainly', () => {
  for (const [text, fault] of [
    [
      'So với số chính thức năm 2021, DT bưu chính tăng thêm 23,98 tỷ đồng.',
      '23,98 tỷ đồng → tăng 20,43 tỷ đồng',
    ],
    [
      'Riêng năm 2022 tỷ lệ người sử dụng Internet tăng 6,3 điểm phần trăm.',
      '6,3 điểm phần trăm → tăng 4,7 điểm phần trăm',
    ],
    ['Số hồ sơ số hóa tăng 1,04%.', '1,04% → tăng 7,26%'],
    ['Hơn 480.000 thư cơ bản được gửi trong năm.', 'Hơn 480.000 thư → 476.058 thư'],
    ['Số hộ nông dân lên sàn TMĐT tăng 0,5% so với năm 2021.', '0,5% → tăng 18,8%'],
    [
      'Tỷ lệ thôn có tổ công nghệ số tăng 6,0 điểm phần trăm.',
      '6,0 điểm phần trăm → tăng 3 điểm phần trăm',
    ],
    [
      'Ngành bưu chính có nhiều việc làm. Tổng số lao động toàn ngành giảm 5,7% so với năm 2021.',
      '5,7% → tăng 5,7%',
    ],
  ] as const) {
    it(`is wrong in: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });
  }

  it('is read behind a number with decimals that ends a sentence', () => {
    assert.deepEqual(
      faults('Doanh thu dịch vụ bưu chính tăng 20,43. Số thuê bao điện thoại là 671.234 thuê bao.')
        .length,
      1,
    );
  });
});

describe('what looks like one plain figure', () => {
  for (const text of [
    'So với số sơ bộ năm 2021, DT bưu chính tăng thêm 23,98 tỷ đồng.',
    'So với số chính thức quý IV, DT bưu chính tăng thêm 23,98 tỷ đồng.',
    'Riêng năm 2022, tỷ lệ người sử dụng Internet khu vực nông thôn tăng 6,3 điểm phần trăm.',
    'Giai đoạn 2020 - 2022 có thêm 90.000 thuê bao điện thoại, riêng năm 2022 là 37.558 thuê bao.',
    'Riêng huyện Long Hồ, số hồ sơ số hóa tăng 9,9%.',
    'Số hồ sơ số hóa lưu trữ lịch sử tăng 9,9%.',
    'Hồ sơ số hóa quý IV tăng 9,9%.',
    'Hồ sơ số hóa của Sở Xây dựng tăng 9,9%.',
    'Năm 2023 phấn đấu hồ sơ số hóa tăng 9,9%.',
    'Hơn 480.000 thư cơ bản được gửi đi nước ngoài.',
    'Có 1.200 hộ nông dân lên sàn TMĐT mới trong năm.',
    'Đào tạo 5.000 hộ nông dân lên sàn thương mại điện tử.',
    'Năm 2023 phấn đấu 90.000 hộ nông dân lên sàn thương mại điện tử.',
    'Tại huyện Long Hồ có 2.150 hộ nông dân lên sàn thương mại điện tử.',
    'Tỷ lệ thôn có tổ công nghệ số hoạt động hiệu quả tăng 6,0 điểm phần trăm.',
    'Số thành viên tổ công nghệ số là nữ: 512 người.',
    'Lao động toàn ngành bưu chính giảm 5,7%.',
    'Ngành bưu chính khó khăn: lao động toàn ngành giảm 4,9%.',
  ]) {
    it(`may be something else: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
