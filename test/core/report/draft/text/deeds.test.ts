import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { alarms, faults } = readerWith(SECTOR);

describe('what was done in a year', () => {
  for (const text of [
    'Đã phê duyệt cấp độ cho 24 hệ thống, nâng tổng số lên 106/152 hệ thống.',
    'Trong năm có 24 hệ thống thông tin được phê duyệt cấp độ, nâng tổng số lên 106 hệ thống.',
    'Phê duyệt cấp độ cho 24 hệ thống (tổng số đến nay là 106 hệ thống).',
    'Phê duyệt cấp độ cho 24 hệ thống.',
    'Lắp mới 22 điểm phát Wi-Fi công cộng miễn phí, nâng tổng số lên 136 điểm.',
    'Đầu tư 22 điểm phát Wi-Fi công cộng miễn phí, đến nay toàn tỉnh có 136 điểm.',
    'Các doanh nghiệp lắp đặt 183 trạm 4G, đưa tổng số trạm 4G lên 2.276 trạm.',
    'Kéo cáp quang đến 57 thôn, nâng số thôn có hạ tầng cáp quang lên 2.097 thôn.',
    'Đã xây dựng 07 trạm 5G, qua đó nâng lên 11 trạm.',
    'Dự án đầu tư 45 tỷ đồng, lắp đặt 120 cụm loa truyền thanh, 15 điểm phát Wi-Fi công cộng miễn phí.',
  ]) {
    it(`is not all that there is: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  it('leaves at fault what is told as all that there is, and its total', () => {
    for (const [text, fault] of [
      [
        'Toàn tỉnh có 2.726 trạm 4G, nâng tổng số trạm BTS lên 5.317 trạm.',
        '2.726 trạm → 2.276 trạm',
      ],
      [
        'Phê duyệt cấp độ cho 24 hệ thống, nâng tổng số lên 116 hệ thống.',
        '116 hệ thống → 106 hệ thống',
      ],
      [
        'Đã phê duyệt cấp độ cho 116 hệ thống thông tin.',
        '116 hệ thống thông tin → 106 hệ thống thông tin',
      ],
      ['Toàn tỉnh có 36 điểm phát Wi-Fi công cộng miễn phí.', '36 điểm → 136 điểm'],
    ] as const) {
      assert.deepEqual(faults(text), [fault]);
    }
  });
});
