import assert from 'node:assert/strict';
import { readerWith } from '../aReader';

const { wrong: disagreeing, faults } = readerWith(undefined);

describe('what is left, told in other ways', () => {
  it('is all without those that have it: 19 - 13 is 6', () => {
    const said = (left: string): readonly string[] =>
      disagreeing(
        `Toàn tỉnh vận hành 19 hệ thống thông tin, 13 hệ thống thông tin được phê duyệt cấp độ, còn ${left} hệ thống thông tin chưa được phê duyệt.`,
      );
    assert.deepEqual(said('06'), []);
    assert.deepEqual(said('07'), ['07 hệ thống thông tin']);
  });

  it('is so over a semicolon and over what the places are called: 1.237 - 1.218 is 19', () => {
    const said = (left: string): readonly string[] =>
      disagreeing(
        `Toàn tỉnh có 1.237 thôn, tổ dân phố; 1.218 thôn đã có hạ tầng cáp quang, còn ${left} thôn chưa có.`,
      );
    assert.deepEqual(said('19'), []);
    assert.deepEqual(said('29'), ['29 thôn']);
  });

  it('is the rest of a hundred where it is told first: 100 - 76,7 is 23,3', () => {
    const said = (left: string): readonly string[] =>
      disagreeing(`Còn ${left} số hộ gia đình chưa có kết nối Internet (đã có 76,7%).`);
    assert.deepEqual(said('23,3%'), []);
    assert.deepEqual(said('23,8%'), ['23,8%']);
  });

  it('is the rest of a hundred behind “như vậy”: 100 - 68,8 is 31,2', () => {
    const said = (left: string): readonly string[] =>
      disagreeing(`Tỷ lệ hộ có Internet là 68,8%, như vậy còn ${left} số hộ chưa kết nối.`);
    assert.deepEqual(said('31,2%'), []);
    assert.deepEqual(said('21,2%'), ['21,2%']);
  });

  it('is of the whole whose name has a comma in it: 59.204 of 104.416 is 56,7 %', () => {
    const said = (share: string): readonly string[] =>
      disagreeing(
        `Có 59.204/104.416 hồ sơ có phí, lệ phí được thanh toán trực tuyến, đạt ${share}, tăng so với năm 2022.`,
      );
    assert.deepEqual(said('56,7%'), []);
    assert.deepEqual(said('65,7%'), ['65,7%']);
  });

  for (const [text, right, wrong, rest] of [
    [
      'Viễn thông A chiếm 42,7% (777.193 thuê bao), B 34,9%, các doanh nghiệp còn lại',
      '22,4%',
      '24,2%',
      '22,4%',
    ],
    [
      'Phần cứng 120 tỷ đồng, chiếm 45,2%; phần mềm 82 tỷ đồng, chiếm 30,8%; còn lại',
      '24,0%',
      '42,0%',
      '24%',
    ],
    [
      'Hồ sơ đất đai chiếm 45,2% (120 hồ sơ), hộ tịch 30,8%, lĩnh vực còn lại',
      '24,0%',
      '34,0%',
      '24%',
    ],
    ['A 42,7% (di động 60%), B 34,9%, còn lại', '22,4%', '5,1%', '22,4%'],
    ['A 42,7%, trong đó di động chiếm 60%, B 34,9%, còn lại', '22,4%', '5,1%', '22,4%'],
    ['Tỷ lệ hài lòng đạt 92%; tỷ lệ đúng hạn đạt 96,5%, còn lại', '3,5%', '5,3%', '3,5%'],
    ['Sáu nhóm: A 16,7%, B 16,7%, C 16,7%, D 16,7%, E 16,7%, còn lại', '16,7%', '17,6%', '16,5%'],
  ] as const) {
    it(`is what all shares leave, whatever stands between them: ${text} ${right}`, () => {
      assert.deepEqual(disagreeing(`${text} ${right}.`), []);
      assert.deepEqual(faults(`${text} ${wrong}.`), [`${wrong} → ${rest}`]);
    });
  }

  it('is not told where one of the shares is only told roughly', () => {
    assert.deepEqual(disagreeing('Phần cứng chiếm gần 43%, phần mềm 34,9%, còn lại 22,4%.'), []);
  });
});
