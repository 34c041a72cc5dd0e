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

/** 234,929 of 2.087,023 tỷ đồng are 11,3 %; printing has 153,75 of 214,756 of its own field: 71,6 %. */
const COMPILATION = aCompilation({
  units: [aDistrict('LS', 'Huyện Lục Sơn')],
  indicators: [
    anIndicator({
      code: 'TH040',
      nameVi: 'Số thôn, ấp, khóm, bản, tổ dân phố',
      unit: 'thôn',
      reportedBy: ['DISTRICT'],
    }),
    anIndicator({
      ...MONEY,
      code: 'TH070',
      nameVi: 'Tổng doanh thu ngành thông tin và truyền thông phát sinh trên địa bàn',
      aggregation: { form: 'derived_sum', parts: ['BC110', 'XBI030'] },
    }),
    anIndicator({
      ...MONEY,
      code: 'TH080',
      nameVi: 'Tổng số tiền doanh nghiệp ngành nộp ngân sách nhà nước',
    }),
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ ...MONEY, code: 'XBI030', nameVi: 'Doanh thu hoạt động in' }),
    anIndicator({
      ...MONEY,
      code: 'CN040',
      nameVi: 'Doanh thu công nghiệp CNTT, điện tử - viễn thông',
    }),
    anIndicator({
      code: 'VT051',
      nameVi: 'Số trạm thu phát sóng di động (BTS) các loại',
      unit: 'trạm',
    }),
    anIndicator({
      code: 'CDS150',
      nameVi: 'Điểm chỉ số chuyển đổi số (DTI) cấp tỉnh',
      unit: 'điểm',
      nature: 'score',
      growthForm: 'score_change',
    }),
  ],
  totals: [
    aTotal('752', '752', { indicator: 'TH040', byUnit: [aShare('LS', '120')] }),
    aTotal('2087.023', '1948.775', { indicator: 'TH070' }),
    aTotal('71.583', '66.824', { indicator: 'TH080' }),
    aTotal('234.929', '207.164', { indicator: 'BC110' }),
    aTotal('153.75', '150.223', { indicator: 'XBI030' }),
    aTotal('146891.991', '139729.744', { indicator: 'CN040' }),
    aTotal('2740', '2675', { indicator: 'VT051' }),
    aTotal('0.4213', '0.3187', { indicator: 'CDS150' }),
  ],
});

const { pairs: said } = readerWith(COMPILATION);

describe('a draft that shortens what the catalogue calls in full', () => {
  it('counts hamlets by any of their kinds, but calls no other number of them wrong', () => {
    assert.deepEqual(said('Huyện Lục Sơn có 120 thôn.'), [['120 thôn', 'agree']]);
    assert.deepEqual(said('Huyện Lục Sơn có 120 thôn, bản, tổ dân phố.'), [['120 thôn', 'agree']]);
    assert.deepEqual(said('Huyện Lục Sơn có 120 xóm.'), [['120 xóm', 'agree']]);
    assert.deepEqual(said('Toàn tỉnh có 752 thôn.'), [['752 thôn', 'agree']]);
    // It may go on about hamlets without coverage.
    assert.deepEqual(said('Huyện Lục Sơn có 4 thôn.'), [['4 thôn', 'not-found']]);
  });

  it('knows the stations by their acronym and "các loại"', () => {
    assert.deepEqual(said('Toàn tỉnh có 2.740 trạm BTS các loại, tăng 65 trạm so với năm 2021.'), [
      ['2.740 trạm BTS', 'agree'],
      ['65 trạm', 'agree'],
    ]);
    assert.equal(said('Toàn tỉnh có 2.675 trạm BTS các loại.')[0]?.[1], 'disagree');
  });

  it('knows the industry without "điện tử - viễn thông", and a slip of a thousand in it', () => {
    const industry = (amount: string): string | undefined =>
      said(`Doanh thu công nghiệp CNTT đạt ${amount}.`)[0]?.[1];
    assert.equal(industry('146,9 nghìn tỷ đồng'), 'agree');
    assert.equal(industry('146,9 tỷ đồng'), 'disagree');
  });

  it('takes "tổng doanh thu ngành" for the sector\'s, of which a revenue is a part', () => {
    const postal = (share: string): string | undefined =>
      said(`Doanh thu bưu chính đạt 234,9 tỷ đồng, chiếm ${share} tổng doanh thu ngành.`)[1]?.[1];
    assert.equal(postal('11,3%'), 'agree');
    assert.equal(postal('13,1%'), 'disagree');
  });

  it('leaves a share alone where "ngành" may be the field that is spoken of', () => {
    assert.equal(
      said('Lĩnh vực in: doanh thu hoạt động in chiếm 71,6% tổng doanh thu ngành.')[0]?.[1],
      'not-found',
    );
  });

  it('knows what the whole sector pays, its payer first', () => {
    assert.equal(said('Toàn ngành nộp ngân sách nhà nước 71,6 tỷ đồng.')[0]?.[1], 'agree');
    assert.equal(said('Toàn ngành nộp ngân sách nhà nước 66,8 tỷ đồng.')[0]?.[1], 'disagree');
  });

  it('reads a base without the word "năm": 234,929/207,164 is +13,4 %', () => {
    assert.equal(said('Doanh thu bưu chính tăng 13,4% so với 2021.')[0]?.[1], 'agree');
    assert.equal(said('Doanh thu bưu chính tăng 15,4% so với 2021.')[0]?.[1], 'disagree');
  });

  it('holds places gained against no score', () => {
    assert.deepEqual(said('Chỉ số DTI cấp tỉnh đạt 0,4213 điểm, tăng 6 bậc so với năm 2021.'), [
      ['0,4213 điểm', 'agree'],
      ['6 bậc', 'not-found'],
    ]);
  });
});
