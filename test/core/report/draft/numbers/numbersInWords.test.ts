import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, wrong, alarms } = readerWith(SECTOR);

describe('numbers that a draft writes in words', () => {
  for (const [text, expected] of [
    ['Gần hai phần ba hồ sơ TTHC được tiếp nhận trực tuyến.', 'Gần hai phần ba → 67,8%'],
    ['Chưa đến hai phần ba hồ sơ TTHC tiếp nhận trực tuyến.', 'Chưa đến hai phần ba → 67,8%'],
    ['Gần một nửa số hồ sơ TTHC được số hóa.', 'Gần một nửa → 50,4%'],
    ['Quá nửa hồ sơ TTHC thanh toán trực tuyến.', 'Quá nửa → 46,3%'],
    ['Hơn một phần ba vị trí trạm BTS dùng chung hạ tầng.', 'Hơn một phần ba → 32,8%'],
    ['Toàn tỉnh có mười hai trạm 5G.', 'mười hai trạm → 11 trạm'],
    [
      'Toàn tỉnh có hai nghìn bảy trăm hai mươi sáu trạm 4G.',
      'hai nghìn bảy trăm hai mươi sáu trạm → 2.276 trạm',
    ],
    [
      'Số điểm phát Wi-Fi công cộng miễn phí là một trăm sáu mươi ba điểm.',
      'một trăm sáu mươi ba điểm → 136 điểm',
    ],
  ] as const) {
    it(`are held against the book: ${text}`, () => {
      assert.deepEqual(faults(text), [expected]);
    });
  }

  it('are bounds with a hedge', () => {
    assert.deepEqual(
      wrong(
        'Hơn mười triệu bưu gửi được phát.',
        'Sản lượng bưu gửi phát đạt hơn mười triệu bưu gửi.',
      ),
      ['hơn mười triệu bưu gửi'],
    );
  });

  for (const text of [
    'Hơn hai phần ba hồ sơ TTHC được tiếp nhận trực tuyến.',
    'Quá nửa hồ sơ TTHC được số hóa.',
    'Chưa đến một nửa hồ sơ TTHC thanh toán trực tuyến.',
    'Gần một phần ba vị trí trạm BTS dùng chung hạ tầng.',
    'Một nửa số hồ sơ TTHC được số hóa.',
    'Toàn tỉnh có mười một trạm 5G.',
    'Toàn tỉnh có hai nghìn hai trăm bảy mươi sáu trạm 4G.',
    'Gần sáu triệu bưu gửi được chấp nhận, hơn chín triệu bưu gửi được phát.',
    'Sau hai mươi năm tái lập tỉnh, trạm 4G đã phủ khắp các xã.',
    'Gần nửa năm qua, số hồ sơ tiếp nhận trực tuyến tăng nhanh.',
    'Trong năm ba trăm hộ nghèo được hỗ trợ điện thoại.',
    'Hội nghị có một trăm hai mươi đại biểu dự; một trăm phần trăm xã có tổ công nghệ số.',
    'Hơn một nửa doanh thu bưu chính là của Bưu chính A.',
    'Gần hai phần ba số trạm 5G đặt tại thành phố.',
    'Hơn nửa thế kỷ xây dựng và phát triển, ngành có hai mươi mốt đơn vị.',
    'Hơn một phần ba số cán bộ là nữ.',
    'Năm hai nghìn không trăm hai mươi hai, doanh thu bưu chính đạt 475,9 tỷ đồng.',
  ]) {
    it(`raise no alarm where they are right or of something else: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
