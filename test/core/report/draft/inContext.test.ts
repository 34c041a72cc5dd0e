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

const FIRM = { kind: 'ENT_TEL' } as const;
/** Mobile is 1.101.949 of 1.123.831, 98,1 %; of the mobile firm A has 42,7 %, firm B 34,9 %. */
const PLAIN = aCompilation({
  units: [
    { ...aDistrict('A', 'Viễn thông A'), ...FIRM },
    { ...aDistrict('B', 'Viễn thông B'), ...FIRM },
    aDistrict('H1', 'Huyện Tam Dương'),
  ],
  indicators: [
    anIndicator({
      nameVi: 'Tổng số thuê bao điện thoại',
      aggregation: { form: 'derived_sum', parts: ['VT011', 'VT012'] },
    }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định' }),
    anIndicator({ code: 'VT012', nameVi: 'Thuê bao điện thoại di động' }),
    anIndicator({ code: 'NET010', nameVi: 'Tổng số thuê bao Internet' }),
    anIndicator({
      code: 'VT030',
      nameVi: 'Mật độ thuê bao điện thoại',
      unit: 'thuê bao/100 dân',
      nature: 'ratio',
      decimals: 1,
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'VT010',
        denominator: 'TH010',
        factor: exactly('100'),
      },
    }),
    anIndicator({ ...MONEY, domain: 'Bưu chính', code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ code: 'TH040', nameVi: 'Số thôn, bản, ấp', unit: 'thôn' }),
    anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
    anIndicator({ code: 'CDS151', nameVi: 'Xếp hạng DTI cấp tỉnh', unit: 'hạng', nature: 'rank' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
    anIndicator({
      domain: 'Công nghiệp CNTT',
      code: 'CN010',
      nameVi: 'Số doanh nghiệp công nghệ số đang hoạt động',
      unit: 'doanh nghiệp',
    }),
  ],
  totals: [
    aTotal('1123831', '1074181'),
    aTotal('21882', '23840', { indicator: 'VT011' }),
    aTotal('1101949', '1050341', {
      indicator: 'VT012',
      byUnit: [aShare('A', '470151'), aShare('B', '384497')],
    }),
    aTotal('1021400', '949697', { indicator: 'NET010' }),
    aTotal('94.2969', '91.7163', { indicator: 'VT030' }),
    aTotal('318.4', '271.9', {
      indicator: 'BC110',
      growth: exactly('17.1'),
      plan: exactly('305'),
    }),
    aTotal('1237', '1237', { indicator: 'TH040', byUnit: [aShare('H1', '123')] }),
    aTotal('1218', '1218', { indicator: 'VT081', byUnit: [aShare('H1', '120')] }),
    aTotal('11', '14', { indicator: 'CDS151' }),
    aTotal('46.65', '31.1', { indicator: 'CDS052', plan: exactly('50') }),
    aTotal('196', '181', { indicator: 'CN010' }),
  ],
});
const COMPILATION = {
  ...PLAIN,
  book: { ...PLAIN.book, department: 'Sở Thông tin và Truyền thông tỉnh Minh Giang' },
};

const { said } = readerWith(COMPILATION);

describe('a number of a draft that is named by what stands around its clause', () => {
  for (const [text, right, wrong] of [
    [
      'Tổng số thuê bao điện thoại đạt 1.123.831 thuê bao; mật độ đạt # thuê bao/100 dân.',
      '94,3',
      '49,3',
    ],
    ['Thuê bao: điện thoại 1.123.831, Internet #.', '1.021.400', '1.012.400'],
    ['Thị phần thuê bao di động: Viễn thông A 42,7%; Viễn thông B #%.', '34,9', '39,4'],
    ['Thị phần di động năm 2022: Viễn thông A #%, Viễn thông B 34,9%.', '42,7', '47,2'],
    [
      'Tổng số thuê bao điện thoại đạt 1.123.831 thuê bao; trong đó thuê bao điện thoại di động chiếm #%.',
      '98,1',
      '89,1',
    ],
    ['Minh Giang xếp thứ #/63 tỉnh, thành phố về xếp hạng DTI.', '11', '12'],
    ['Huyện Tam Dương có 123 thôn; # thôn có hạ tầng cáp quang.', '120', '102'],
    [
      'Nếu như năm 2021 mới có 31,1% hồ sơ TTHC tiếp nhận trực tuyến thì năm 2022 tỷ lệ này đã là #%.',
      '46,6',
      '64,6',
    ],
    [
      'Số doanh nghiệp công nghệ số đang hoạt động là 196, thêm # doanh nghiệp so với năm 2021.',
      '15',
      '51',
    ],
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 46,7%, còn thiếu # điểm phần trăm so với chỉ tiêu 50%.',
      '3,4',
      '4,3',
    ],
    ['Doanh thu bưu chính đạt #% (kế hoạch 305 tỷ đồng).', '104,4', '144,4'],
  ] as const) {
    const verdictOf = (number: string): string | undefined =>
      said(text.replace('#', number)).find((one) => one.startsWith(number));

    it(`is held against that: ${text}`, () => {
      assert.match(verdictOf(right) ?? '', / agree$/u);
      assert.match(verdictOf(wrong) ?? '', / disagree$/u);
    });
  }

  it('is read where the comparison stands before it, and never at fault there', () => {
    const text = (growth: string): string =>
      `Tăng ${growth} so với cùng kỳ, doanh thu bưu chính năm 2022 đạt 318,4 tỷ đồng.`;
    assert.deepEqual(said(text('17,1%')), ['17,1% agree', '318,4 tỷ đồng agree']);
    assert.deepEqual(said(text('11,7%')), ['11,7% not-found', '318,4 tỷ đồng agree']);
  });

  it('is left alone where what stands around is of something else', () => {
    for (const text of [
      'Thị phần truyền hình: Viễn thông A 61,2%.',
      'Thị phần thuê bao di động năm 2019: Viễn thông A 47,2%.',
      'Minh Giang đứng thứ 5/63 tỉnh, thành phố về chỉ số cải cách hành chính.',
      'Thuê bao: điện thoại 1.123.831, vệ tinh 12.400.',
      'Huyện Tam Dương có 123 thôn; số thôn có hạ tầng cáp quang là 1.218 thôn.',
      'Năm 2022 so với năm 2015: doanh thu bưu chính gấp 3,2 lần; thuê bao Internet gấp đôi.',
      'Hồ sơ: trực tuyến cấp tỉnh 50.000; trực tuyến cấp huyện 60.000.',
      'So với kế hoạch, tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến thấp hơn 3,4 điểm phần trăm, nhưng tăng 15,5 điểm phần trăm so với năm 2021.',
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến cấp xã đạt 61,3%.',
      'Doanh thu bưu chính 5 năm vượt 350 tỷ đồng.',
      'Doanh thu bưu chính 3 năm đạt 890 tỷ đồng.',
      'Trong 15 năm, số thuê bao Internet đã tăng hơn 50 lần.',
      'Doanh thu bưu chính tăng 46,5 tỷ đồng, bằng 117,1% so với năm 2021.',
    ]) {
      assert.ok(
        said(text).every((one) => !/disagree|ambiguous/u.test(one)),
        text,
      );
    }
  });
});

describe('an amount of a draft in millions that is grouped by a comma', () => {
  it('is right as it is grouped, and wrong where neither way of reading it is right', () => {
    const text = (amount: string): string =>
      `Doanh thu bưu chính đạt ${amount} triệu đồng, tăng 17,1% so với năm 2021.`;
    assert.deepEqual(said(text('318,400')), ['318,400 triệu đồng agree', '17,1% agree']);
    assert.deepEqual(said(text('381,400')), ['381,400 triệu đồng disagree', '17,1% agree']);
  });
});
