import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

describe('what units are said to have of the whole province', () => {
  // 45.955 / 156.082 = 29,4 %; (45.955 + 42.651) / 156.082 = 56,8 %; 458,3 / 1.111,2 = 41,2 %; + 372,4 = 74,8 %
  it('may stand behind what was told since last year, of the unit that the sentences before were about', () => {
    // 458,3 / 1.111,2 = 41,2 %
    const share = (said: string): string =>
      saidOf(
        `Viễn thông A dẫn đầu. Doanh thu dịch vụ viễn thông đạt 458,3 tỷ đồng, tăng 3,6% so với năm 2021, chiếm ${said} doanh thu viễn thông toàn tỉnh.`,
      );
    assert.match(share('41,2%'), /41,2% agree$/u);
    assert.match(share('14,2%'), /14,2% disagree$/u);
  });

  it('is not meant in the report of a unit that does not name the province', () => {
    // 29.974 / 45.955 = 65,2 % of its own dossiers, 29,4 % of the 101.841 online
    const share = (behind: string): string =>
      saidOf(
        `Huyện Long Hồ báo cáo. Số hồ sơ tiếp nhận trực tuyến là 29.974 hồ sơ, chiếm ${behind}.`,
      );
    assert.match(share('65,2% tổng số hồ sơ thủ tục hành chính tiếp nhận'), /65,2% agree$/u);
    assert.doesNotMatch(share('56,2% tổng số hồ sơ'), /disagree/u);
    assert.match(share('29,4% số hồ sơ tiếp nhận trực tuyến toàn tỉnh'), /29,4% agree$/u);
    assert.match(share('24,9% số hồ sơ tiếp nhận trực tuyến toàn tỉnh'), /24,9% disagree$/u);
  });

  for (const [text, right, wrong] of [
    ['Riêng Long Hồ có 45.955 hồ sơ, bằng', '29,4% số hồ sơ toàn tỉnh', '24,9% số hồ sơ toàn tỉnh'],
    ['Số hồ sơ của Long Hồ là 45.955 hồ sơ (', '29,4% toàn tỉnh)', '39,4% toàn tỉnh)'],
    ['Thị phần doanh thu dịch vụ viễn thông của Viễn thông A là', '41,2%', '42,1%'],
    ['Viễn thông A: 458,3 tỷ đồng, tỷ trọng', '41,2% toàn thị trường', '48,2% toàn thị trường'],
    [
      'Hai huyện có số hồ sơ thủ tục hành chính tiếp nhận nhiều nhất là Long Hồ và Vũng Liêm, chiếm',
      '56,8% toàn tỉnh',
      '58,6% toàn tỉnh',
    ],
    [
      'Riêng 02 doanh nghiệp Viễn thông A và Viễn thông B đã chiếm',
      '74,8% doanh thu dịch vụ viễn thông của tỉnh',
      '78,4% doanh thu dịch vụ viễn thông của tỉnh',
    ],
    [
      'Long Hồ (45.955 hồ sơ), Vũng Liêm (42.651 hồ sơ), chiếm',
      '56,8% toàn tỉnh',
      '76,8% toàn tỉnh',
    ],
  ] as const) {
    it(`is held as a share: ${text} ${right}`, () => {
      assert.match(saidOf(`${text} ${right}.`), /% agree$/u);
      assert.match(saidOf(`${text} ${wrong}.`), /% disagree$/u);
    });
  }

  // 45.955 + 42.651 = 88.606; 458,3 + 372,4 = 830,7
  for (const [text, right, wrong] of [
    [
      'Số hồ sơ thủ tục hành chính tiếp nhận của Long Hồ và Vũng Liêm là',
      '88.606 hồ sơ',
      '88.660 hồ sơ',
    ],
    [
      'Doanh thu dịch vụ viễn thông của Viễn thông A và Viễn thông B đạt',
      '830,7 tỷ đồng',
      '803,7 tỷ đồng',
    ],
  ] as const) {
    it(`is held as a sum: ${text} ${right}`, () => {
      assert.match(saidOf(`${text} ${right}.`), /agree$/u);
      assert.doesNotMatch(saidOf(`${text} ${right}.`), /disagree$/u);
      assert.match(saidOf(`${text} ${wrong}.`), /disagree$/u);
    });
  }

  for (const text of [
    'Long Hồ có 45.955 hồ sơ, trong đó hồ sơ đất đai chiếm 61,3%.',
    'Long Hồ có 45.955 hồ sơ, bằng 12,4% số hồ sơ đất đai toàn tỉnh.',
    'Long Hồ có 45.955 hồ sơ (98,1% đúng hạn).',
    'Số hồ sơ của Long Hồ và Vũng Liêm quá hạn là 1.204 hồ sơ.',
    'Số hồ sơ của Long Hồ và Vũng Liêm mỗi nơi khoảng 40.000 hồ sơ.',
    'Số hồ sơ tập trung ở Long Hồ và Vũng Liêm: 02 huyện này có 88.606 hồ sơ.',
    'Số hồ sơ của Tam Bình 41.405 hồ sơ; Long Hồ (45.955), Vũng Liêm (42.651), chiếm 56,8% toàn tỉnh.',
  ]) {
    it(`is no fault where it may be a part of another whole, or another number: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
