import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** Post earns 520,5 (470), the lines bring 1.804,2 (1.640,2); 41,5 % of the files come online (33,5 %). */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu viễn thông' }),
    anIndicator({ code: 'VT054', nameVi: 'Số trạm 4G', unit: 'trạm' }),
    anIndicator({ code: 'CN042', ...MONEY, nameVi: 'Doanh thu phần mềm' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' }),
  ],
  totals: [
    aTotal('520.5', '470', { indicator: 'BC110' }),
    aTotal('1804.2', '1640.2', { indicator: 'VT100' }),
    aTotal('1312', '1240', { indicator: 'VT054' }),
    aTotal('64.4', '56', { indicator: 'CN042' }),
    aTotal('41.5', '33.5', { indicator: 'CDS052', changePoints: exactly('8') }),
  ],
});

const { wrong: disagreeing } = readerWith(COMPILATION);

describe('a number among words that are not all understood', () => {
  const TRUE = [
    'Doanh thu viễn thông lớn hơn doanh thu bưu chính 1.283,7 tỷ đồng.',
    'Doanh thu viễn thông cao hơn doanh thu bưu chính 1.283,7 tỷ đồng.',
    'Báo cáo nhanh hồi tháng Mười từng nêu doanh thu bưu chính 512 tỷ đồng.',
    'Không nơi nào đạt tỷ lệ hồ sơ tiếp nhận trực tuyến 60%.',
    'Doanh thu bưu chính: 470 ⇒ 520,5 tỷ đồng.',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến nhóm lĩnh vực đất đai là 12,4%.',
    'Ngày cao điểm, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt đỉnh 57%.',
    'Đề nghị các sở nâng số trạm 4G lên 1.500 trạm.',
    'Có 35 trạm 4G đạt 99,9% thời gian hoạt động.',
    'Đến năm 2026, toàn tỉnh có 1.600 trạm 4G (năm 2022: 1.312 trạm); doanh thu bưu chính đạt 700 tỷ đồng.',
    'Xuất khẩu thiết bị, linh kiện, phần mềm: 96,2 tỷ đồng, tăng 3%.',
  ];
  for (const sentence of TRUE) {
    it(`raises no alarm: “${sentence}”`, () => {
      assert.deepEqual(disagreeing(sentence), []);
    });
  }

  it('raises none on what a bracket or a clause says of such a number', () => {
    assert.deepEqual(
      disagreeing('Sở Tư pháp xử lý qua mạng 1.205 hồ sơ tiếp nhận trực tuyến (88,2%).'),
      [],
    );
  });

  it('is still at fault where it is the right one with a slip of a thousand', () => {
    assert.deepEqual(
      disagreeing('Theo ước tính sơ bộ của phòng, doanh thu bưu chính đạt 520,5 triệu đồng.'),
      ['520,5 triệu đồng'],
    );
  });
});

describe('a number among words that are understood', () => {
  const FALSE: readonly (readonly [sentence: string, wrong: string])[] = [
    ['Doanh thu bưu chính ước đạt 250,5 tỷ đồng.', '250,5 tỷ đồng'],
    ['Đến hết năm, toàn tỉnh đã có 1.231 trạm 4G.', '1.231 trạm'],
    ['Doanh thu viễn thông của tỉnh tăng khá, đạt 1.408,2 tỷ đồng.', '1.408,2 tỷ đồng'],
    ['Doanh thu bưu chính đạt 520,5 tỷ đồng, tăng 17,4% so với cùng kỳ năm trước.', '17,4%'],
    ['Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 41,5%, tăng 6 điểm phần trăm.', '6 điểm phần trăm'],
    ['Số trạm 4G tăng 27 trạm so với năm trước.', '27 trạm'],
  ];
  for (const [sentence, wrong] of FALSE) {
    it(`is at fault where it is wrong: “${sentence}”`, () => {
      assert.deepEqual(disagreeing(sentence), [wrong]);
    });
  }
});
