import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const { alarms, faults } = readerWith(
  aCompilation({
    year: 2022,
    indicators: [
      anIndicator({
        code: 'CDS051',
        nameVi: 'Số hồ sơ TTHC tiếp nhận trực tuyến',
        unit: 'hồ sơ',
        nature: 'flow',
      }),
      anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
      anIndicator({ code: 'VT120', nameVi: 'Số lao động viễn thông', unit: 'người' }),
      anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
      anIndicator({ ...RATE, code: 'VT070', nameVi: 'Tỷ lệ thôn được phủ sóng di động' }),
      anIndicator({
        ...RATE,
        code: 'NET040',
        nameVi: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
      }),
      anIndicator({ ...RATE, code: 'NET050', nameVi: 'Tỷ lệ người sử dụng Internet' }),
      anIndicator({
        code: 'CDS030',
        nameVi: 'Số dịch vụ công tích hợp trên Cổng Dịch vụ công quốc gia',
        unit: 'dịch vụ',
      }),
    ],
    totals: [
      aTotal('351130', '275151', { indicator: 'CDS051' }),
      aTotal('67.8', '55.8', { indicator: 'CDS052' }),
      aTotal('1270', '1250', { indicator: 'VT120' }),
      aTotal('2097', '2040', { indicator: 'VT081' }),
      aTotal('98.2', '96.1', { indicator: 'VT070' }),
      aTotal('65.3', '61.3', { indicator: 'NET040' }),
      aTotal('76.4', '73.3', { indicator: 'NET050' }),
      aTotal('1135', '989', { indicator: 'CDS030' }),
    ],
  }),
);

describe('a name that plain words narrow', () => {
  for (const text of [
    'Số hồ sơ trực tuyến đã giải quyết là 340.217 hồ sơ.',
    'Đã giải quyết 340.217 hồ sơ trực tuyến.',
    'Số lao động viễn thông chính thức là 1.046 người.',
    'Số thôn có cáp quang và trạm 4G là 1.950 thôn.',
    'Tỷ lệ dân số được phủ sóng di động đạt 99,8%.',
    'Tỷ lệ phủ sóng di động đạt 99,8% dân số.',
    'Phủ sóng di động đến 99,95% dân số.',
    'Tỷ lệ phủ sóng di động theo diện tích đạt 91,7%.',
    'Tỷ lệ hộ gia đình có kết nối Internet (kể cả di động) đạt 84,1%.',
    'Tỷ lệ hộ gia đình có Internet đạt 84,1%.',
    'Có 84,1% hộ gia đình có kết nối Internet.',
    'Đối với 25 dịch vụ công thiết yếu, tỷ lệ hồ sơ trực tuyến đạt 88,9%.',
    'Với 25 dịch vụ công thiết yếu của Đề án 06, tỷ lệ hồ sơ trực tuyến đạt 88,9%.',
    'Đối với đồng bào dân tộc thiểu số, tỷ lệ người sử dụng Internet đạt 60,5%.',
  ]) {
    it(`names no figure of the book: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  for (const [text, fault] of [
    [
      'Số hồ sơ trực tuyến đã tiếp nhận và giải quyết là 315.130 hồ sơ.',
      '315.130 hồ sơ → 351.130 hồ sơ',
    ],
    ['Số lao động viễn thông là 1.720 người.', '1.720 người → 1.270 người'],
    ['Số thôn có hạ tầng cáp quang là 2.079 thôn.', '2.079 thôn → 2.097 thôn'],
    ['Tỷ lệ thôn được phủ sóng di động đạt 92,8%.', '92,8% → 98,2%'],
    ['Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang đạt 56,3%.', '56,3% → 65,3%'],
    ['Trong năm 2022, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 76,8%.', '76,8% → 67,8%'],
    [
      'Đối với lĩnh vực chuyển đổi số, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 76,8%.',
      '76,8% → 67,8%',
    ],
  ] as const) {
    it(`is the figure’s own where they do not: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });
  }
});
