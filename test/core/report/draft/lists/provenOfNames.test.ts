import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, alarms } = readerWith(SECTOR);

describe('numbers told in the order of names that are shortened', () => {
  for (const [text, ...expected] of [
    [
      'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến, số hóa và thanh toán trực tuyến lần lượt đạt 67,8%; 46,3% và 50,4%.',
      '46,3% → 50,4%',
      '50,4% → 46,3%',
    ],
    [
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến, số hóa và thanh toán trực tuyến lần lượt đạt 67,8%, 54,0% và 46,3%.',
      '54,0% → 50,4%',
    ],
    ['Tỷ lệ thanh toán trực tuyến và số hóa hồ sơ tương ứng là 46,3% và 54,0%.', '54,0% → 50,4%'],
    [
      'Các tỷ lệ tiếp nhận trực tuyến, số hóa hồ sơ lần lượt tăng 12 và 21 điểm phần trăm.',
      '21 điểm phần trăm → tăng 11 điểm phần trăm',
    ],
    [
      'Doanh thu bưu chính, viễn thông lần lượt tăng 11,7% và 5,4% so với năm 2021.',
      '5,4% → tăng 4,5%',
    ],
    [
      'Sản lượng bưu gửi chấp nhận và bưu gửi phát lần lượt tăng 11,9% và 13,7%.',
      '11,9% → tăng 13,7%',
      '13,7% → tăng 11,9%',
    ],
    ['Trạm 4G và 5G lần lượt có 2.276 và 12 trạm.', '12 trạm → 11 trạm'],
    [
      'Doanh thu bưu chính và viễn thông lần lượt đạt 475,9 và 2.076,4 tỷ đồng.',
      '2.076,4 tỷ đồng → 2.067,39 tỷ đồng',
    ],
    [
      'Tỷ lệ số hóa hồ sơ và tỷ lệ thanh toán trực tuyến tăng lần lượt 22 và 11 điểm phần trăm.',
      '22 → tăng 11 điểm phần trăm',
      '11 điểm phần trăm → tăng 22 điểm phần trăm',
    ],
    [
      'Số hồ sơ tiếp nhận trực tuyến và số hóa lần lượt là 351.130 và 216.116 hồ sơ.',
      '216.116 hồ sơ → 261.116 hồ sơ',
    ],
  ] as const) {
    it(`are held to what each name can be: ${text}`, () => {
      assert.deepEqual(faults(text), expected);
    });
  }

  for (const text of [
    'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến, số hóa và thanh toán trực tuyến lần lượt đạt 67,8%; 50,4% và 46,3%.',
    'Các tỷ lệ tiếp nhận trực tuyến, số hóa hồ sơ lần lượt tăng 12 và 11 điểm phần trăm.',
    'Tỷ lệ tiếp nhận trực tuyến và số hóa ở cấp xã lần lượt đạt 61,2% và 43,7%.',
    'Tỷ lệ hồ sơ trực tuyến, số hóa hồ sơ lĩnh vực đất đai lần lượt là 67,8% và 31,5%.',
    'Tỷ lệ hài lòng và giải quyết đúng hạn lần lượt đạt 97,1% và 98,8%.',
    'Mục tiêu năm 2023: tỷ lệ tiếp nhận trực tuyến và số hóa lần lượt đạt 80% và 70%.',
    'Tỷ lệ tiếp nhận trực tuyến và số hóa của tỉnh bạn lần lượt là 71,2% và 55,5%.',
    'Năm 2021, tỷ lệ tiếp nhận trực tuyến và số hóa lần lượt là 55,8% và 39,4%.',
    'Hồ sơ trực tuyến đúng hạn, trực tiếp đúng hạn lần lượt đạt 99,1% và 97,3%.',
    'Doanh thu bưu chính và viễn thông quý IV lần lượt đạt 140,2 và 551,7 tỷ đồng.',
    'Trạm 4G và 5G dự kiến phát triển lần lượt là 150 và 40 trạm.',
    'Trạm 4G và 5G lần lượt tăng 183 và 7 trạm so với năm trước.',
    'Số hồ sơ tiếp nhận và trả kết quả lần lượt là 96.897 và 101.407 hồ sơ.',
  ]) {
    it(`raise no alarm where they are of something else, or right: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
