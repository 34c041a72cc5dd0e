import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const aCount = (code: string, nameVi: string, unit: string): Indicator =>
  anIndicator({ code, nameVi, unit, nature: 'flow' });
const aRate = (code: string, nameVi: string): Indicator => anIndicator({ ...RATE, code, nameVi });
const revenue = (code: string, nameVi: string): Indicator =>
  anIndicator({ ...MONEY, code, nameVi });

const FIGURES: readonly (readonly [Indicator, value: string, prior: string])[] = [
  [revenue('BC110', 'Doanh thu dịch vụ bưu chính'), '475.88', '426.06'],
  [revenue('CN040', 'Doanh thu công nghiệp CNTT'), '146891.99', '138000'],
  [aCount('VT120', 'Số lao động viễn thông', 'người'), '1270', '1322'],
  [aCount('CN010', 'Số doanh nghiệp công nghệ số', 'doanh nghiệp'), '195', '176'],
  [aCount('CDS110', 'Số hội nghị truyền hình trực tuyến', 'hội nghị'), '369', '328'],
  [aCount('VT081', 'Số thôn có hạ tầng cáp quang', 'thôn'), '2097', '2040'],
  [aCount('VT074', 'Số thôn được phủ sóng di động', 'thôn'), '2129', '2120'],
  [aCount('VT050', 'Số vị trí trạm BTS', 'vị trí'), '1636', '1556'],
  [aCount('ATT011', 'Số hệ thống thông tin được phê duyệt cấp độ', 'hệ thống'), '106', '82'],
  [aCount('BPT051', 'Thời lượng truyền hình', 'giờ'), '7505', '7405'],
  [
    aCount('BC150', 'Số kết quả TTHC trả qua dịch vụ bưu chính công ích', 'hồ sơ'),
    '101407',
    '89032',
  ],
  [
    anIndicator({ code: 'NET070', nameVi: 'Tốc độ tải xuống băng rộng cố định', unit: 'Mbps' }),
    '83.61',
    '69.11',
  ],
  [aRate('CDS070', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC'), '50.4', '39.4'],
  [aRate('CDS080', 'Tỷ lệ giao dịch thanh toán trực tuyến'), '46.3', '24.3'],
  [aRate('CDS090', 'Tỷ lệ văn bản điện tử được ký số'), '93.5', '91.2'],
  [aRate('NET050', 'Tỷ lệ người sử dụng Internet'), '76.4', '73.3'],
];

const { alarms, wrong } = readerWith(
  aCompilation({
    indicators: FIGURES.map(([indicator]) => indicator),
    totals: FIGURES.map(([{ code }, value, prior]) => aTotal(value, prior, { indicator: code })),
  }),
);

describe('a name that words of the catalogue narrow', () => {
  for (const text of [
    'Doanh thu dịch vụ bưu chính (không gồm phát hành báo chí) đạt 450,1 tỷ đồng.',
    'Doanh thu dịch vụ bưu chính (chưa tính bưu chính công ích) đạt 450,1 tỷ đồng.',
    'Doanh thu công nghiệp CNTT của doanh nghiệp điện tử là 141.229,8 tỷ đồng.',
    'Số lao động viễn thông địa phương là 1.172 người.',
    'Số doanh nghiệp công nghệ số có doanh thu là 189 doanh nghiệp.',
    'Số hội nghị truyền hình trực tuyến cấp tỉnh là 451 hội nghị.',
    'Số thôn có cả sóng 4G và cáp quang là 2.051 thôn.',
    'Số thôn được phủ sóng 4G là 2.023 thôn.',
    'Số vị trí trạm BTS có 4G là 1.477 vị trí.',
    'Số hệ thống thông tin được phê duyệt cấp độ 3 là 102 hệ thống.',
    'Thời lượng truyền hình địa phương là 7.055 giờ.',
    'Số hồ sơ trực tuyến trả kết quả qua bưu chính công ích là 95.407.',
    'Tốc độ tải lên băng rộng cố định đạt 75,1 Mbps.',
    'Tỷ lệ số hóa kết quả giải quyết TTHC đạt 45,2%.',
    'Tỷ lệ số hóa hồ sơ đầu vào đạt 55,1%, số hóa kết quả đạt 45,2%.',
    'Tỷ lệ dịch vụ công có thanh toán trực tuyến 48%.',
    'Tỷ lệ văn bản điện tử được ký số trên tổng văn bản là 90,2%.',
    'Tỷ lệ văn bản điện tử được ký số cấp tỉnh 99,5%, cấp huyện 95%, cấp xã 88%.',
    'Tỷ lệ người trưởng thành sử dụng Internet đạt 78,7%.',
  ]) {
    it(`is of something less: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  for (const [text, fault] of [
    ['Doanh thu dịch vụ bưu chính (ước cả năm) đạt 457,1 tỷ đồng.', '457,1 tỷ đồng'],
    ['Số lao động viễn thông tại địa phương là 1.720 người.', '1.720 người'],
    ['Số doanh nghiệp công nghệ số hiện có là 159 doanh nghiệp.', '159 doanh nghiệp'],
    ['Số hội nghị truyền hình trực tuyến là 396 hội nghị.', '396 hội nghị'],
    ['Số thôn được phủ sóng di động là 2.192 thôn.', '2.192 thôn'],
    ['Số hệ thống thông tin được phê duyệt cấp độ là 160 hệ thống.', '160 hệ thống'],
    ['Tốc độ tải xuống băng rộng cố định đạt 86,31 Mbps.', '86,31 Mbps'],
    ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 54,0%.', '54,0%'],
    ['Tỷ lệ văn bản điện tử được ký số đạt 95,3%.', '95,3%'],
    ['Tỷ lệ người sử dụng Internet đạt 74,6%.', '74,6%'],
  ] as const) {
    it(`is held against the book where it is whole: ${text}`, () => {
      assert.deepEqual(wrong(text), [fault]);
    });
  }
});

describe('a number that counts levels or refers to another', () => {
  for (const text of [
    'Số hội nghị truyền hình trực tuyến 3 cấp: 369.',
    'Số hội nghị truyền hình trực tuyến ở 3 cấp là 369.',
    'Số hội nghị truyền hình trực tuyến (1) là 369; thời lượng truyền hình (2) là 7.505.',
    'Số hội nghị truyền hình trực tuyến [1]: 369.',
  ]) {
    it(`is no figure: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
