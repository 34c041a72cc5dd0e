import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { alarms, faults } = readerWith(SECTOR);

describe('what stands before a colon', () => {
  for (const text of [
    'Sở Tư pháp: số hồ sơ tiếp nhận 18.320; tỷ lệ hồ sơ trực tuyến 95,1%.',
    '- Cục Thuế: số hồ sơ tiếp nhận 85.210.',
    'Công an tỉnh: tỷ lệ hồ sơ trực tuyến 99,5%.',
    'Thái Nguyên: tỷ lệ hồ sơ trực tuyến 75,2%.',
    'Phường Trần Phú: số hồ sơ tiếp nhận 5.120; số cụm loa truyền thanh 12.',
    'Khu công nghiệp: số trạm BTS 410 trạm.',
    'Nông thôn: tỷ lệ hồ sơ trực tuyến 58,2%; thành thị: tỷ lệ hồ sơ trực tuyến 82,1%.',
    'Quốc tế: sản lượng bưu gửi chấp nhận 12.500.',
    'Các chỉ tiêu tăng: trạm 4G 183 trạm, trạm 5G 7 trạm.',
    'Năm 2022 tăng: 75.979 hồ sơ trực tuyến.',
    'Được giao: doanh thu bưu chính 440 tỷ đồng; doanh thu viễn thông 2.050 tỷ đồng.',
    'HĐND tỉnh giao: thuê bao điện thoại 1,84 triệu; doanh thu viễn thông 2.050 tỷ đồng.',
    'Chưa hoàn thành kế hoạch: tỷ lệ hồ sơ trực tuyến (84,8%).',
  ]) {
    it(`says whose or what a figure is: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  for (const [text, wrong, right] of [
    ['Kết quả: số hồ sơ tiếp nhận 618.320.', '618.320', '517.799'],
    ['Lĩnh vực bưu chính: doanh thu bưu chính 440 tỷ đồng.', '440 tỷ đồng', '475,88 tỷ đồng'],
    ['- Năm 2022: tỷ lệ hồ sơ trực tuyến 95,1%.', '95,1%', '67,8%'],
    ['Toàn tỉnh: tỷ lệ hồ sơ trực tuyến 76,1%.', '76,1%', '67,8%'],
    ['Tỷ lệ hồ sơ trực tuyến: 95,1%.', '95,1%', '67,8%'],
    ['Viễn thông: trạm 4G 2.183 trạm.', '2.183 trạm', '2.276 trạm'],
    ['Mạng lưới ngày càng dày: trạm 4G 2.183 trạm.', '2.183 trạm', '2.276 trạm'],
    ['Huyện Lục Ngạn: số hồ sơ tiếp nhận 56.123.', '56.123', '65.876'],
  ] as const) {
    it(`hides no error where it says no more than that figures follow: ${text}`, () => {
      assert.deepEqual(faults(text), [`${wrong} → ${right}`]);
    });
  }
});

describe('a heading that says what the numbers of its items are', () => {
  for (const lines of [
    ['2. Các chỉ tiêu giảm:', '- Trạm 4G: 74 trạm; trạm 5G: 3 trạm.'],
    ['3. Các chỉ tiêu so với kế hoạch:', '- Tỷ lệ hồ sơ trực tuyến: 84,8%;'],
    ['5. Kế hoạch năm 2022 được giao:', '- Doanh thu bưu chính: 440 tỷ đồng;'],
    ['7. Phần còn thiếu so với kế hoạch:', '- Tỷ lệ hồ sơ trực tuyến: 12,2 điểm phần trăm;'],
    ['13. Mức tăng thêm trong năm:', '- Doanh thu bưu chính: 49,82 tỷ đồng.'],
    ['14. Chia theo tháng (tháng 12):', '- Doanh thu viễn thông: 175,5 tỷ đồng.'],
  ]) {
    it(`raises no alarm on them: ${lines.join(' ')}`, () => {
      assert.deepEqual(alarms(...lines), []);
    });
  }

  it('hides no error of an item that says it itself, nor below a heading of results or behind the list', () => {
    const wrong = ['440 tỷ đồng → 475,88 tỷ đồng'];
    const bare = '- Doanh thu bưu chính: 440 tỷ đồng.';
    assert.deepEqual(
      faults('2. Các chỉ tiêu tăng:', '- Doanh thu bưu chính ước đạt 440 tỷ đồng.'),
      wrong,
    );
    assert.deepEqual(faults('1. Kết quả thực hiện các chỉ tiêu được giao:', bare), wrong);
    assert.deepEqual(faults('2. Một số kết quả nổi bật:', bare), wrong);
    assert.deepEqual(
      faults('2. Các chỉ tiêu giảm:', '- Trạm 5G: 3.', '3. Bưu chính:', bare),
      wrong,
    );
  });
});

describe('a time or a goal at the head', () => {
  for (const text of [
    'Đầu năm 2022 có 5.240 trạm BTS, cuối năm có 5.317 trạm BTS.',
    'Thời điểm giữa năm, tỷ lệ hồ sơ trực tuyến đạt 61,5%.',
    'Đến giữa năm 2022, toàn tỉnh có 2.150 trạm 4G.',
    'Lúc mới triển khai có 1.021 cụm loa truyền thanh.',
    'Thời gian tới, nâng số trạm 5G lên 41 trạm, tỷ lệ hồ sơ trực tuyến lên 80%.',
    'Năm tới, số trạm 5G đạt 41 trạm.',
    'Giải pháp: đưa tỷ lệ hồ sơ trực tuyến lên 80%.',
    'Bảo đảm tỷ lệ hồ sơ trực tuyến trên 80%.',
    'Các nhà mạng cam kết lắp đặt 50 trạm 5G, nâng trạm 4G lên 2.500.',
    'Phương án 1: doanh thu viễn thông 2.150 tỷ đồng.',
    'Riêng lĩnh vực đất đai, tỷ lệ hồ sơ trực tuyến là 35,1%.',
    'Về lĩnh vực y tế, tỷ lệ hồ sơ trực tuyến đạt 81,5%.',
  ]) {
    it(`raises no alarm: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  for (const [text, wrong] of [
    ['Về lĩnh vực viễn thông, số trạm 4G là 2.183 trạm.', '2.183 trạm → 2.276 trạm'],
    ['Về chuyển đổi số, tỷ lệ hồ sơ trực tuyến đạt 81,5%.', '81,5% → 67,8%'],
    ['Ngay từ đầu năm, Sở đã chỉ đạo quyết liệt; cả năm trạm 5G đạt 15 trạm.', '15 trạm → 11 trạm'],
    ['Cuối năm có 5.371 trạm BTS.', '5.371 trạm BTS → 5.317 trạm BTS'],
    ['Đã bảo đảm tỷ lệ hồ sơ trực tuyến đạt 81,5%.', '81,5% → 67,8%'],
  ] as const) {
    it(`hides no error: ${text}`, () => {
      assert.deepEqual(faults(text), [wrong]);
    });
  }
});
