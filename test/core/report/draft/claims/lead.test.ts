import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { faults, alarms } = readerWith(SECTOR);

describe('percentages below what says that they compare with last year', () => {
  for (const [text, ...expected] of [
    [
      'So với năm 2021: doanh thu bưu chính bằng 117,1%; doanh thu viễn thông bằng 104,5%.',
      '117,1% → 111,7%',
    ],
    [
      'So với cùng kỳ, doanh thu bưu chính bằng 111,7%; thuê bao điện thoại cố định bằng 58,8%.',
      '58,8% → 85,8%',
    ],
    [
      'Các chỉ tiêu so với cùng kỳ: doanh thu bưu chính bằng 111,7%; doanh thu viễn thông bằng 140,5%.',
      '140,5% → 104,5%',
    ],
    [
      'Doanh thu bưu chính bằng 117,1%, doanh thu viễn thông bằng 104,5% so với cùng kỳ.',
      '117,1% → 111,7%',
    ],
    [
      'Doanh thu viễn thông bằng 104,5%, thuê bao điện thoại bằng 120,8%, doanh thu bưu chính bằng 111,7% so với năm 2021.',
      '120,8% → 102,8%',
    ],
    [
      'Tốc độ tăng: thuê bao điện thoại 2,8%; doanh thu bưu chính 111,7%; doanh thu viễn thông 4,5%.',
      '111,7% → 11,7%',
    ],
    ['Tốc độ tăng trưởng: doanh thu bưu chính 17,1%; doanh thu viễn thông 4,5%.', '17,1% → 11,7%'],
    [
      'Tốc độ tăng trưởng năm 2022 so với năm 2021: doanh thu bưu chính 11,7%; doanh thu viễn thông 5,4%.',
      '5,4% → 4,5%',
    ],
    ['Tốc độ tăng trưởng doanh thu dịch vụ bưu chính đạt 17,1%.', '17,1% → 11,7%'],
    ['Tốc độ tăng trưởng doanh thu viễn thông là 5,4%.', '5,4% → 4,5%'],
  ] as const) {
    it(`are held against it: ${text}`, () => {
      const found = faults(text).map((one) => one.replace(/→ (?:tăng|bằng) /u, '→ '));
      assert.deepEqual(found, expected);
    });
  }

  for (const text of [
    'So với năm 2021: doanh thu bưu chính bằng 111,7%; doanh thu viễn thông bằng 104,5%; thuê bao cố định bằng 85,8%.',
    'Các chỉ tiêu so với cùng kỳ: doanh thu bưu chính bằng 111,7%; tỷ lệ số hóa hồ sơ đạt 50,4%.',
    'Doanh thu bưu chính bằng 23,0%, doanh thu viễn thông bằng 100,8% so với kế hoạch.',
    'Doanh thu bưu chính bằng 23,0% doanh thu viễn thông, doanh thu viễn thông bằng 104,5% so với cùng kỳ.',
    'Tốc độ tăng: doanh thu bưu chính 11,7%; thuê bao cố định -14,2%.',
    'Tốc độ tăng trưởng GRDP đạt 8,3%.',
    'Tốc độ tăng trưởng doanh thu bưu chính đạt 11,7%, tỷ lệ hồ sơ trực tuyến đạt 67,8%.',
    'Tốc độ tăng doanh thu bưu chính: 11,7%; tỷ lệ số hóa hồ sơ 50,4%.',
    'Tốc độ tăng trưởng bình quân giai đoạn 2018 - 2022: doanh thu bưu chính 14,2%; doanh thu viễn thông 6,1%.',
    'Tốc độ tăng trưởng 6 tháng đầu năm: doanh thu bưu chính 9,9%; doanh thu viễn thông 3,1%.',
    'Tốc độ tăng so với năm 2019: doanh thu bưu chính 35,4%; doanh thu viễn thông 12,8%.',
    'Chỉ số phát triển bưu chính của cả nước là 118,3%.',
  ]) {
    it(`raise no alarm where they are right or compare otherwise: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
