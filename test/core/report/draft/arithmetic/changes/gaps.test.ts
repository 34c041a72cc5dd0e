import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults } = readerWith(undefined);

describe('report/draft/arithmetic/changes/gaps', () => {
  it('tells how far the highest and the lowest are apart: 47,0 − 46,2 is 0,8', () => {
    const text = 'Cao nhất là Tam Dương với 47,0%, thấp nhất là Tam Đảo với 46,2%; chênh lệch';
    assert.deepEqual(faults(`${text} 2,8 điểm phần trăm.`), [
      '2,8 điểm phần trăm → 0,8 điểm phần trăm',
    ]);
    assert.deepEqual(alarms(`${text} 0,8 điểm phần trăm.`), []);
  });

  it('does so of counts: 52.079 − 20.460 is 31.619', () => {
    const text =
      'Nhiều nhất là Tam Dương 52.079 hồ sơ, ít nhất là Tam Đảo 20.460 hồ sơ, chênh lệch';
    assert.deepEqual(faults(`${text} 41.619 hồ sơ.`), ['41.619 hồ sơ → 31.619 hồ sơ']);
    assert.deepEqual(alarms(`${text} 31.619 hồ sơ.`), []);
  });

  for (const text of [
    'Cao nhất 47,0%, thấp nhất 46,2%; chênh lệch 2,8 điểm phần trăm so với năm 2020.',
    'Nhiều nhất là A 52.079 hồ sơ, ít nhất là B 20.460 hồ sơ, chênh lệch 2,5 lần.',
    'Cao nhất 47,0%, sau đó 46,2%; chênh lệch 2,8 điểm phần trăm.',
    'Cao nhất 47,0%, thấp nhất khoảng 46%; chênh lệch 2,8 điểm phần trăm.',
  ]) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
