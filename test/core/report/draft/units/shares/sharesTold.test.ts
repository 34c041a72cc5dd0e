import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { PROVINCE, saidOf } from '../aProvinceOfUnits';

/** What is at fault in a sentence, each with its repair. */
function faultsIn(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], PROVINCE)
    .filter(({ verdict }) => verdict === 'disagree')
    .map((one) => `${one.text} → ${one.proposal}`);
}

/** Of 1.111,2 billions A 458,3 (41,2 %), B 372,4 (33,5 %), C 280,5 (25,2 %); of 156.082 dossiers Long Hồ 45.955, Vũng Liêm 42.651. */
describe('what units and firms are said to have of all', () => {
  for (const [text, right, wrong] of [
    [
      'Về doanh thu dịch vụ viễn thông, Viễn thông A tiếp tục giữ vị trí dẫn đầu với N thị phần.',
      '41,2%',
      '46,2%',
    ],
    [
      'Tỷ trọng doanh thu dịch vụ viễn thông của Viễn thông B trong toàn tỉnh là N.',
      '33,5%',
      '35,3%',
    ],
    [
      'Doanh thu dịch vụ viễn thông của Viễn thông C chiếm tỷ trọng N so với toàn tỉnh.',
      '25,2%',
      '29,2%',
    ],
    [
      'Trong tổng doanh thu dịch vụ viễn thông 1.111,2 tỷ đồng, Viễn thông A đóng góp N.',
      '41,2%',
      '46,2%',
    ],
    // 29.974 of 101.841 online
    ['Huyện Long Hồ chiếm N số hồ sơ tiếp nhận trực tuyến của cả tỉnh.', '29,4%', '24,9%'],
  ] as const) {
    it(`is held however it is told: ${text}`, () => {
      assert.match(saidOf(text.replace('N', right)), new RegExp(`${right} agree$`, 'u'));
      assert.match(saidOf(text.replace('N', wrong)), new RegExp(`${wrong} disagree$`, 'u'));
    });
  }

  it('is wrong in words where it is far from what the words say', () => {
    const text = 'huyện Long Hồ và Vũng Liêm chiếm N tổng số hồ sơ tiếp nhận toàn tỉnh.';
    assert.deepEqual(faultsIn(text.replace('N', 'hơn một nửa')), []);
    assert.deepEqual(faultsIn(text.replace('N', 'gần hai phần ba')), []);
    assert.deepEqual(faultsIn(text.replace('N', 'hơn hai phần ba')), ['hơn hai phần ba → 56,8%']);
    const firm = 'Viễn thông A chiếm N doanh thu dịch vụ viễn thông toàn tỉnh.';
    assert.deepEqual(faultsIn(firm.replace('N', 'hơn một nửa')), ['hơn một nửa → 41,2%']);
    assert.deepEqual(faultsIn(firm.replace('N', 'chưa đến một nửa')), []);
  });

  for (const text of [
    'Năm 2020, Viễn thông A chiếm hơn một nửa doanh thu dịch vụ viễn thông toàn tỉnh.',
    'Viễn thông A chiếm hơn một nửa doanh thu dịch vụ viễn thông doanh nghiệp.',
    'Viễn thông A phấn đấu chiếm hơn một nửa doanh thu dịch vụ viễn thông toàn tỉnh.',
    'Hồ sơ đất đai của huyện Long Hồ chiếm hơn một nửa.',
    'Viễn thông A đóng góp 45% mức tăng doanh thu dịch vụ viễn thông.',
  ]) {
    it(`is left alone where it may be of another whole or time: ${text}`, () => {
      assert.deepEqual(faultsIn(text), []);
    });
  }
});

describe('what all have but those that are left out', () => {
  // 156.082 - 45.955
  it('is what the others have', () => {
    for (const without of ['Ngoài', 'Trừ', 'Không kể', 'Nếu không tính']) {
      const text = `${without} huyện Long Hồ, tổng số hồ sơ tiếp nhận của các huyện còn lại là`;
      assert.deepEqual(faultsIn(`${text} 110.127 hồ sơ.`), []);
      assert.deepEqual(faultsIn(`${text} 101.127 hồ sơ.`), ['101.127 hồ sơ → 110.127 hồ sơ']);
    }
    const other = 'Ngoài huyện Long Hồ, các huyện còn lại mới có 12 hồ sơ đất đai.';
    assert.deepEqual(faultsIn(other), []);
  });
});

describe('what is said behind a share of the whole province', () => {
  it('is of the unit again: A has grown by 11,8 %, all of them by 11,1 %', () => {
    const text =
      'Viễn thông A đạt doanh thu dịch vụ viễn thông 458,3 tỷ đồng, chiếm 41,2% toàn tỉnh, tăng';
    assert.doesNotMatch(saidOf(`${text} 48 tỷ đồng so với năm trước.`), /48 disagree/u);
  });

  it('is not the figure that another one was the least of', () => {
    const text =
      'Huyện Mang Thít tuy có số hồ sơ ít nhất nhưng tỷ lệ hồ sơ tiếp nhận trực tuyến (65,5%) cao hơn huyện Tam Bình.';
    assert.deepEqual(faultsIn(text), []);
    const few =
      'Huyện Vũng Liêm tuy tiếp nhận ít hồ sơ nhưng có tỷ lệ hồ sơ tiếp nhận trực tuyến cao nhất tỉnh (65,7%).';
    assert.deepEqual(faultsIn(few), []);
  });

  it('is no level where it is how much it has risen', () => {
    const text =
      'Mức tăng doanh thu dịch vụ viễn thông của Viễn thông A (48,2 tỷ đồng) cao hơn Viễn thông B (31,4 tỷ đồng).';
    assert.deepEqual(faultsIn(text), []);
  });
});
