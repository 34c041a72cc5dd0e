import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, alarms } = readerWith(SECTOR);

describe('what a proven figure was a year before', () => {
  for (const [text, expected] of [
    [
      'Doanh thu viễn thông đạt 2.067,4 tỷ đồng, tăng 4,5% so với thực hiện năm 2021 (1.798,3 tỷ đồng).',
      '1.798,3 tỷ đồng → 1.978,26 tỷ đồng',
    ],
    [
      'Số tuyến cáp được chỉnh trang là 180 tuyến, tăng 25 tuyến so với con số 165 tuyến của năm 2021.',
      '165 tuyến → 155 tuyến',
    ],
    [
      'Từ mức 11.220 km cuối năm 2021, tổng chiều dài cáp quang đã tăng lên 12.834 km.',
      '11.220 km → 12.220 km',
    ],
    [
      'Toàn tỉnh có 195 doanh nghiệp công nghệ số, tăng 19 doanh nghiệp so với cuối năm 2021 (167 doanh nghiệp).',
      '167 doanh nghiệp → 176 doanh nghiệp',
    ],
    [
      'So với năm 2021 (141 điểm), số điểm phát Wi-Fi công cộng miễn phí tăng 22 điểm.',
      '141 điểm → 114 điểm',
    ],
    [
      'Số điểm phát Wi-Fi công cộng miễn phí đạt 136 điểm (năm ngoái có 141 điểm).',
      '141 điểm → 114 điểm',
    ],
    [
      'Số vị trí trạm BTS đạt 1.636 vị trí; năm trước là 1.565 vị trí; tăng 80 vị trí.',
      '1.565 vị trí → 1.556 vị trí',
    ],
    [
      'Cùng kỳ năm trước toàn tỉnh mới có 515 tuyến cáp được chỉnh trang, nay là 180 tuyến cáp được chỉnh trang.',
      '515 tuyến cáp → 155 tuyến',
    ],
    ['Trạm 4G tăng 183 trạm so với cùng kỳ (2.039 trạm).', '2.039 trạm → 2.093 trạm'],
    [
      'Toàn tỉnh có 106 hệ thống thông tin được phê duyệt cấp độ, trong khi năm trước chỉ có 28 hệ thống.',
      '28 hệ thống → 82 hệ thống',
    ],
  ] as const) {
    it(`is wrong in: ${text}`, () => {
      assert.deepEqual(faults(text), [expected]);
    });
  }

  for (const text of [
    'Doanh thu viễn thông đạt 2.067,4 tỷ đồng, tăng 4,5% so với thực hiện năm 2021 (1.978,3 tỷ đồng).',
    'Từ mức 12.220 km cuối năm 2021, tổng chiều dài cáp quang đã tăng lên 12.834 km.',
    'So với năm 2021 (114 điểm), số điểm phát Wi-Fi công cộng miễn phí tăng 22 điểm.',
    'Doanh thu viễn thông tăng 4,5% so với năm 2021 (trong đó dịch vụ dữ liệu 1.102,5 tỷ đồng).',
    'Số điểm phát Wi-Fi công cộng miễn phí đạt 136 điểm (năm trước có 31 điểm hỏng).',
    'Từ mức 98 trạm năm 2015, số trạm 4G đã tăng lên 2.276 trạm.',
    'Trạm 4G tăng 183 trạm so với năm 2020 (1.902 trạm).',
    'Doanh thu bưu chính đạt 475,9 tỷ đồng; năm trước Viettel Post đạt 101,3 tỷ đồng.',
    'Cùng kỳ năm trước huyện bạn mới có 12 trạm 4G, nay toàn tỉnh ta có 2.276 trạm.',
    'Trạm 4G đạt 2.276 trạm (năm trước lắp mới 210 trạm), tăng 183 trạm.',
    'Trạm 4G đạt 2.276 trạm, tăng 183 trạm so với kế hoạch (2.093 trạm).',
    'Số vị trí trạm BTS đạt 1.636 vị trí; năm trước dùng chung 479 vị trí.',
    'Trạm 5G đạt 11 trạm; 6 tháng năm trước có 02 trạm.',
  ]) {
    it(`is not meant, or is right, in: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
