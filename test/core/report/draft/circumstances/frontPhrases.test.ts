import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal, MONEY } from '../../sentences/aCompilation';

/** 520,5 tỷ đồng beside 470: 10,7 % more. */
const COMPILATION = aCompilation({
  indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' })],
  totals: [aTotal('520.5', '470', { indicator: 'BC110' })],
});

function verdictBehind(front: string, said: string): string | undefined {
  return verifyDraft([{ line: 1, text: `${front}, ${said}.` }], COMPILATION).at(-1)?.verdict;
}

describe('a phrase in front of a subject', () => {
  it('raises no alarm where it narrows the subject to a part that the book does not know', () => {
    for (const front of [
      'Ở thành thị',
      'Tại khu công nghiệp',
      'Đối với hộ nghèo',
      'Trong ngày cao điểm',
      'Theo khảo sát',
      'Theo kết quả điều tra 300 hộ',
      'Cách đây 5 năm',
      'Có xã',
      'Ở nơi thấp nhất',
      'Tại Hà Nội',
      'Năm 2022, ở nông thôn',
      'Theo kế hoạch ban đầu',
    ]) {
      for (const said of [
        'doanh thu bưu chính đạt 12,3 tỷ đồng',
        'doanh thu bưu chính tăng 27,7%',
      ]) {
        assert.equal(verdictBehind(front, said), 'not-found', `${front}, ${said}`);
      }
    }
  });

  it('hides no error where it says no more than what the figure is of', () => {
    for (const front of [
      'Trong lĩnh vực bưu chính',
      'Theo số liệu thống kê',
      'Tính đến hết năm 2022',
      'Trên địa bàn tỉnh',
      'Trong bối cảnh khó khăn',
      'Theo đó',
      'Về hạ tầng số',
      'Nhờ đẩy mạnh tuyên truyền',
    ]) {
      assert.equal(verdictBehind(front, 'doanh thu bưu chính đạt 12,3 tỷ đồng'), 'disagree', front);
    }
  });

  it('is read from its own sentence where it begins with a number', () => {
    const [, half] = verifyDraft(
      [
        {
          line: 1,
          text: 'Doanh thu bưu chính đạt 520,5 tỷ đồng so với năm 2021. 6 tháng đầu năm, doanh thu bưu chính mới đạt 235 tỷ đồng.',
        },
      ],
      COMPILATION,
    );
    assert.deepEqual([half?.text, half?.verdict], ['235 tỷ đồng', 'not-found']);
  });
});
