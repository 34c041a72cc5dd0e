import assert from 'node:assert/strict';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

const COMPILATION = aCompilation({
  units: [aDistrict('H3', 'Huyện Đắk Glong'), aDistrict('H8', 'Huyện Tuy Đức')],
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ code: 'CDS101', nameVi: 'Số xã thực hiện ký số văn bản', unit: 'xã' }),
    anIndicator({ code: 'CDS051', nameVi: 'hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' }),
  ],
  totals: [
    aTotal('269.55', '227.13', { indicator: 'BC110' }),
    aTotal('732300', '718000'),
    aTotal('17', '5', { indicator: 'VT055' }),
    aTotal('68', '60', { indicator: 'CDS101', byUnit: [aShare('H3', '6'), aShare('H8', '4')] }),
    aTotal('166338', '93862', { indicator: 'CDS051' }),
  ],
});

const { alarms } = readerWith(COMPILATION);

describe('a draft that compares with something else than last year', () => {
  for (const text of [
    // 269.55/199.13 = 1.3536
    'Năm 2019, doanh thu bưu chính là 199,13 tỷ đồng, đến năm 2022 là 269,55 tỷ đồng, tăng 35,4% sau ba năm.',
    // 166,338/102,430 = 1.6239
    'Hồ sơ tiếp nhận trực tuyến tăng từ 102.430 hồ sơ (năm 2019) lên 166.338 hồ sơ, tăng 62,4%.',
    'Thuê bao Internet đạt 737.908, cao hơn thuê bao điện thoại (732.300) là 5.608 thuê bao.',
    'Chênh lệch giữa tỉnh ta và tỉnh bạn về trạm 5G là 6 trạm.',
    'Số trạm của đơn vị thứ nhất (520 trạm) nhiều hơn đơn vị thứ hai 155 trạm và nhiều gấp hơn 2 lần đơn vị thứ ba (233 trạm).',
  ]) {
    it(`raises no alarm on: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  it('is still held to last year where it says so', () => {
    assert.deepEqual(alarms('Doanh thu bưu chính là 269,55 tỷ đồng, tăng 35,4% so với năm 2021.'), [
      '35,4%',
    ]);
  });
});

describe('a draft that tells a part of what it named', () => {
  it('is not held to the whole', () => {
    for (const text of [
      'Trong 68 xã thực hiện ký số văn bản, mới có 45 xã (66,2%) ký trên điện thoại, 23 xã còn lại chưa.',
      '93.000 hồ sơ được nộp qua bưu điện trong tổng số 166.338 hồ sơ tiếp nhận trực tuyến (55,9%), gấp 1,3 lần năm trước.',
    ]) {
      assert.deepEqual(alarms(text), [], text);
    }
  });
});

describe('a draft that counts those who have not', () => {
  it('is not held to those who have, in the list of places either', () => {
    assert.deepEqual(
      alarms(
        'Toàn tỉnh có 68 xã thực hiện ký số văn bản; còn 03 xã của 02 huyện (Đắk Glong: 01 xã, Tuy Đức: 02 xã) chưa thực hiện.',
      ),
      [],
    );
  });
});
