import assert from 'node:assert/strict';
import { SECTOR } from './aSector';
import { readerWith } from './aReader';

const { faults, inShort, wrong } = readerWith(SECTOR);

/** 50,4 % of all dossiers are digitized, 98,5 % of all hamlets have fibre. */
describe('the rate of those that have something not yet', () => {
  for (const [text, fault] of [
    ['Tỷ lệ hồ sơ chưa được số hóa còn 39,6%.', '39,6% → 49,6%'],
    ['Tỷ lệ thôn chưa có hạ tầng cáp quang là 2,5%.', '2,5% → 1,5%'],
  ] as const)
    it(`is what the others leave of a hundred: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });

  it('is right where it is that', () => {
    assert.equal(inShort('Tỷ lệ hồ sơ chưa được số hóa còn 49,6%.'), 'agree');
  });

  for (const text of [
    'Năm 2021, tỷ lệ hồ sơ chưa được số hóa còn 39,6%.',
    'Tỷ lệ hồ sơ chưa được số hóa của các xã còn 39,6%.',
    'Tỷ lệ hồ sơ chưa được số hóa đúng quy định còn 39,6%.',
    'Phấn đấu tỷ lệ hồ sơ chưa được số hóa còn 39,6%.',
    'Tỷ lệ hồ sơ đất đai chưa được số hóa còn 39,6%.',
    'Tỷ lệ hồ sơ chưa được số hóa giảm 9,6%.',
  ])
    it(`is left alone where it is of others: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
});
