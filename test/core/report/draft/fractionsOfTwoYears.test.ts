import assert from 'node:assert/strict';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const { said, wrong } = readerWith(SECTOR);

/** 106 of 152 systems are approved, 82 of 146 were; 537 sites of 1.636 are shared, 479 of 1.556 were. */
describe('what goes on behind a fraction', () => {
  for (const [text, last] of [
    ['2.097/2.129 thôn có hạ tầng cáp quang; năm trước là # thôn.', '2.040'],
    ['351.130/517.799 hồ sơ tiếp nhận trực tuyến; năm 2021 là # hồ sơ.', '275.151'],
  ] as const) {
    it(`may be of its numerator: ${text}`, () => {
      assert.equal(said(text.replace('#', last)).at(-1)?.split(' ').at(-1), 'agree');
      assert.deepEqual(wrong(text.replace('#', `9${last}`)).length, 1);
    });
  }

  it('may be of its denominator', () => {
    const text = '106/152 hệ thống thông tin được phê duyệt cấp độ; năm 2021 là 146 hệ thống.';
    assert.deepEqual(wrong(text), []);
  });

  it('is nothing where the numerator is not known', () => {
    assert.deepEqual(wrong('1.950/2.129 thôn có tổ tự quản; năm 2021 là 1.724 thôn.'), []);
  });
});

describe('a fraction', () => {
  for (const text of [
    'Số hệ thống thông tin được phê duyệt cấp độ: 82/146 (2021); 106/152 (2022).',
    'Số hệ thống thông tin được phê duyệt cấp độ từ 82/146 lên 106/152.',
    'Số vị trí trạm BTS dùng chung hạ tầng từ 479/1.556 vị trí tăng lên 537/1.636 vị trí.',
  ]) {
    it(`is of one year: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
  }

  it('is held against that year', () => {
    assert.deepEqual(
      wrong('Số hệ thống thông tin được phê duyệt cấp độ: 28/146 (2021); 106/152 (2022).'),
      ['28'],
    );
  });
});
