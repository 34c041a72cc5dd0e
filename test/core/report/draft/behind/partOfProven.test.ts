import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, wrong, alarms } = readerWith(SECTOR);

describe('parts told in sentences and items of their own', () => {
  for (const [expected, ...lines] of [
    [
      '162 hệ thống',
      'Toàn tỉnh có 152 hệ thống thông tin đang vận hành. Trong đó có 162 hệ thống đặt tại trung tâm dữ liệu.',
    ],
    ['28.600', 'Có 2.276 trạm 4G. Trong số đó, 28.600 trạm dùng nguồn năng lượng mặt trời.'],
    [
      '166.696 hồ sơ',
      'Tổng số hồ sơ tiếp nhận là 517.799 hồ sơ. Trong đó:',
      '- Trực tuyến: 351.130 hồ sơ;',
      '- Trực tiếp: 166.696 hồ sơ.',
    ],
    [
      '161.669 hồ sơ',
      'Tiếp nhận 517.799 hồ sơ, trong đó:',
      '- Tiếp nhận trực tuyến 351.130 hồ sơ;',
      '- Nộp trực tiếp 161.669 hồ sơ.',
    ],
    [
      '64 hệ thống',
      'Toàn tỉnh có 152 hệ thống thông tin đang vận hành. Trong đó:',
      '+ Hệ thống thông tin được phê duyệt cấp độ: 106 hệ thống;',
      '+ Hệ thống đang lập hồ sơ: 64 hệ thống.',
    ],
    [
      '64 hệ thống',
      'Có 152 hệ thống thông tin đang vận hành, 106 hệ thống đã được phê duyệt cấp độ. Số còn lại là 64 hệ thống.',
    ],
    [
      '64 hệ thống',
      'Có 106 hệ thống thông tin được phê duyệt cấp độ an toàn. Việc này được giao cho các sở. Còn lại 64 hệ thống chưa được phê duyệt.',
    ],
    [
      '23 thôn',
      'Có 2.129 thôn, trong đó 2.097 thôn có cáp quang. Đây là nỗ lực lớn của các doanh nghiệp. Còn lại 23 thôn chưa có.',
    ],
    [
      '2.453,27 tỷ đồng',
      'Doanh thu: dịch vụ viễn thông 2.067,39 tỷ đồng; dịch vụ bưu chính 475,88 tỷ đồng; tổng cộng 2.453,27 tỷ đồng.',
    ],
    [
      '2.453,27 tỷ đồng',
      'Doanh thu viễn thông đạt 2.067,39 tỷ đồng, doanh thu bưu chính đạt 475,88 tỷ đồng, cộng lại là 2.453,27 tỷ đồng.',
    ],
  ] as const) {
    it(`are found wrong in: ${lines.join(' ⏎ ')}`, () => {
      const found = wrong(...lines);
      assert.equal(found.length, 1, found.join());
      assert.ok(found[0]?.startsWith(expected), found[0]);
    });
  }

  it('are added up below the line that announces them', () => {
    assert.deepEqual(
      faults(
        'Tổng số hồ sơ tiếp nhận là 517.799 hồ sơ. Trong đó:',
        '- Tiếp nhận trực tuyến: 351.130 hồ sơ;',
        '- Trực tiếp: 161.669 hồ sơ.',
      ),
      ['161.669 hồ sơ → 166.669 hồ sơ'],
    );
  });

  for (const lines of [
    [
      'Tổng số hồ sơ tiếp nhận là 517.799 hồ sơ. Trong đó:',
      '- Trực tuyến: 351.130 hồ sơ;',
      '- Trực tiếp: 166.669 hồ sơ.',
    ],
    [
      'Toàn tỉnh có 152 hệ thống thông tin đang vận hành. Trong đó có 62 hệ thống đặt tại trung tâm dữ liệu.',
    ],
    [
      'Doanh thu: dịch vụ viễn thông 2.067,39 tỷ đồng; dịch vụ bưu chính 475,88 tỷ đồng; tổng cộng 2.543,27 tỷ đồng.',
    ],
    [
      'Doanh thu: dịch vụ viễn thông 2.067,39 tỷ đồng; dịch vụ bưu chính 475,88 tỷ đồng; tổng cộng toàn ngành 148.900 tỷ đồng.',
    ],
    ['Có 11 trạm 5G. Trong đó có 14 ăng-ten lắp trên mái nhà dân.'],
    ['Có 11 trạm 5G. Năm nay có 20 trạm 5G được cấp phép.'],
    ['Trạm 4G: 2.276 trạm; trạm 5G: 11 trạm; tổng số trạm các loại 5.317 trạm.'],
    [
      'Có 106 hệ thống thông tin được phê duyệt cấp độ. Sở mở 03 lớp tập huấn. Còn lại 12 hệ thống sẽ trình trong quý I.',
    ],
    [
      'Tổng số hồ sơ tiếp nhận là 517.799 hồ sơ, cụ thể:',
      '- Cấp tỉnh 210.400 hồ sơ;',
      '- Cấp huyện 180.200 hồ sơ;',
      '- Cấp xã 127.199 hồ sơ.',
    ],
    ['Trong đó:', '- Trạm 4G: 2.276 trạm;', '- Vị trí dùng chung: 537 vị trí.'],
    [
      'Số trạm BTS các loại là 5.317 trạm. Trong đó:',
      '- Trạm 4G: 2.276 trạm;',
      '- Trạm 5G: 11 trạm;',
      '- Các trạm khác: 3.030 trạm.',
    ],
    ['Có 2.097 thôn có hạ tầng cáp quang. Trong đó, huyện Hiệp Hòa có 258 thôn.'],
    [
      'Trong 152 hệ thống có 106 hệ thống được phê duyệt, 80 hệ thống đặt tại trung tâm dữ liệu và 60 hệ thống dùng chung.',
    ],
  ]) {
    it(`raise no alarm in: ${lines.join(' ⏎ ')}`, () => {
      assert.deepEqual(alarms(...lines), []);
    });
  }
});
