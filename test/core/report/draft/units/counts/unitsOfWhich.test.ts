import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, aDistrict, anIndicator } from '../../../sentences/aCompilation';
import { aUnit, countedBy } from '../aProvinceOfUnits';

const NAMES = ['Tuy Đức', 'Krông Nô', 'Cư Jút', 'Đắk Mil'];
const COMMUNES = ['Đầm Dơi', 'U Minh', 'Khánh Lâm'];

const H = NAMES.map((_, position) => `H${position}`);
const X = COMMUNES.map((_, position) => `X${position}`);
const ofYear = { year: 2023 };

const COMPILATION = aCompilation({
  year: 2023,
  units: [
    ...NAMES.map((name, position) => aDistrict(`H${position}`, `Huyện ${name}`)),
    ...COMMUNES.map((name, position) => aUnit('COMMUNE', `X${position}`, `Xã ${name}`)),
  ],
  indicators: [
    anIndicator({ code: 'TCS020', nameVi: 'Số đài truyền thanh cấp xã', unit: 'đài' }),
    anIndicator({
      code: 'TCS021',
      nameVi: 'trong đó: ứng dụng công nghệ thông tin - viễn thông',
      unit: 'đài',
      partOf: ['TCS020'],
    }),
    anIndicator({
      code: 'VT073',
      nameVi: 'Số thôn chưa có sóng di động (lõm sóng)',
      unit: 'thôn',
      polarity: 'down_good',
    }),
    anIndicator({ code: 'CDS101', nameVi: 'Số xã thực hiện ký số văn bản', unit: 'xã' }),
    anIndicator({
      code: 'TH030',
      nameVi: 'Số đơn vị hành chính cấp xã (xã, phường, thị trấn)',
      unit: 'đơn vị',
    }),
  ],
  totals: [
    countedBy(H, 'TCS020', ['8', '7', '6', '9'], ofYear),
    countedBy(H, 'TCS021', ['0', '2', '1', '3'], ofYear),
    countedBy(H, 'VT073', ['5', '0', '0', '2'], ofYear),
    countedBy(X, 'CDS101', ['0', '1', '0'], ofYear),
    countedBy(X, 'TH030', ['1', '1', '1'], ofYear),
  ],
});

function faultsOf(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION)
    .filter(({ verdict }) => verdict === 'disagree')
    .map(({ text: said, proposal }) => `${said} → ${proposal}`);
}

describe('how many units have something', () => {
  const WRONG: readonly (readonly [text: string, fault: string])[] = [
    ['Có 03/04 huyện không còn thôn lõm sóng.', '03 → 02'],
    ['Có 03/4 huyện, thành phố còn thôn lõm sóng.', '03 → 02'],
    ['Cả 04 huyện đều đã có đài truyền thanh ứng dụng CNTT - viễn thông.', '04 huyện → 03 huyện'],
    ['Còn 01 huyện chưa có đài truyền thanh cấp xã.', '01 huyện → 00 huyện'],
    ['Còn 03 xã (Đầm Dơi, U Minh, Khánh Lâm) chưa thực hiện ký số văn bản.', '03 xã → 02 xã'],
    ['Hiện có 02/3 xã đã thực hiện ký số văn bản.', '02 → 01'],
    [
      'Còn 01 huyện (Krông Nô) chưa có đài truyền thanh ứng dụng CNTT - viễn thông.',
      '01 huyện → Huyện Tuy Đức',
    ],
    [
      'Còn 02 xã (Đầm Dơi, U Minh) chưa thực hiện ký số văn bản.',
      '02 xã → Xã Đầm Dơi, Xã Khánh Lâm',
    ],
    ['Đến nay, 100% số xã đã thực hiện ký số văn bản.', '100% → 33,3%'],
  ];
  for (const [text, fault] of WRONG) {
    it(`is counted from their figures: ${text}`, () => {
      assert.deepEqual(faultsOf(text), [fault]);
    });
  }

  for (const text of [
    'Có 02/04 huyện không còn thôn lõm sóng.',
    'Cả 04 huyện đều đã có đài truyền thanh cấp xã.',
    'Có 03/4 huyện đã có đài truyền thanh ứng dụng CNTT - viễn thông.',
    'Còn 01 huyện (Tuy Đức) chưa có đài truyền thanh ứng dụng CNTT - viễn thông.',
    'Còn 02 xã (Đầm Dơi, Khánh Lâm) chưa thực hiện ký số văn bản.',
    'Có 01/3 xã đã thực hiện ký số văn bản.',
    // Of another year, another number of units, something narrower, some of them, or a goal.
    'Năm 2022, có 01/04 huyện có đài truyền thanh ứng dụng CNTT - viễn thông.',
    'Có 05/08 huyện đã có đài truyền thanh ứng dụng CNTT - viễn thông.',
    'Có 02 huyện có đài truyền thanh ứng dụng CNTT - viễn thông hoạt động tốt.',
    'Có 01 huyện có số đài truyền thanh cấp xã tăng.',
    'Có 02 huyện có đài truyền thanh cấp xã nhiều nhất.',
    'Đầu tư cho 01 huyện có thôn lõm sóng.',
    'Còn 01 huyện chưa có 100% số xã ký số.',
    'Có 01 huyện (Đắk Mil) chưa có hệ thống camera.',
    'Có 02 huyện đã thực hiện ký số văn bản.',
    'Phấn đấu cả 04 huyện có đài truyền thanh ứng dụng CNTT - viễn thông.',
    'Có 03/04 huyện có 100% số xã thực hiện ký số văn bản.',
    'Huyện Krông Nô: 100% số xã đã thực hiện ký số văn bản.',
    '100% số xã đã có mạng LAN.',
    '100% số xã miền núi đã thực hiện ký số văn bản.',
    'Có 02 huyện có trạm 5G.',
  ]) {
    it(`is left alone: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }
});
