import assert from 'node:assert/strict';
import { numbersInText } from '#core/report/draft/numbers/numbersInText';

function numbersOf(text: string): readonly string[] {
  return numbersInText(text, ',').map((one) => one.text);
}

describe('a number that only tells one thing from the others', () => {
  for (const text of [
    'Xem Hình 2, trang 15.',
    'Trang 1/5',
    '[Trang 2] Bưu chính',
    'Theo QCVN 16:2018/BTTTT.',
    'Mít tinh kỷ niệm 50 năm ngày thành lập ngành.',
    'Phủ sóng 5G, Wifi 6 tại hội trường.',
    'Nâng cấp lên phiên bản 2.0.',
    'Tổng đài 1022, đường dây nóng 156, 5656.',
    'Điện thoại: 0211.3862.505; Fax: 02113 862 506.',
    'Địa chỉ: Số 12, đường Lý Thái Tổ; phòng 301, tầng 3.',
    'Trực từ 7h00 đến 17h.',
    'Phát trên sóng FM 102,7 MHz.',
    'Tuyến tỉnh lộ 302, km 15+200.',
    'Nơi nhận: Lưu: VT, TH (2b).',
  ]) {
    it(`is no statistic: ${text}`, () => {
      assert.deepEqual(numbersOf(text), []);
    });
  }

  for (const [text, number] of [
    ['Phát thanh và truyền hình 85 giờ.', '85 giờ'],
    ['Điện thoại: 1.850.000 thuê bao.', '1.850.000 thuê bao'],
    ['Đường dây nóng: 156 cuộc gọi.', '156 cuộc'],
    ['Tổng đài 1022 tiếp nhận 5.120 cuộc gọi.', '5.120 cuộc'],
    ['Wi-Fi: 136 điểm.', '136 điểm'],
    ['Điểm Wi-Fi 6, tăng.', '6'],
    ['Văn phòng 12 người.', '12 người'],
    ['Có mặt: phòng 8 người.', '8 người'],
    ['Số 12 doanh nghiệp.', '12 doanh nghiệp'],
    ['In 503 triệu trang.', '503 triệu trang'],
  ] as const) {
    it(`is told apart from a count: ${text}`, () => {
      assert.deepEqual(numbersOf(text), [number]);
    });
  }
});
