import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';
import { SECTOR } from '../../aSector';

const ofBook = readerWith(SECTOR);
const ofNone = readerWith(undefined);

/** The book has 1.850.000 subscriptions, 28.400 of them fixed. */
const SUM = 'Số liệu: loại một 28.400, loại hai 1.721.600, tổng cộng 1.850.000 thuê bao.';
const EQUATION = 'Số liệu chung 1.850.000 thuê bao = loại một 28.400 + loại hai 1.721.600.';

describe('report/draft/arithmetic/parts/partList', () => {
  it('finds no fault with a sum that the book has, in whatever words', () => {
    assert.deepEqual(ofNone.wrong(SUM), ['1.850.000 thuê bao']);
    assert.deepEqual(ofBook.wrong(SUM), []);
  });

  it('finds the one part at fault of which the book has no figure', () => {
    assert.deepEqual(ofNone.wrong(EQUATION), ['1.850.000 thuê bao']);
    assert.deepEqual(ofBook.faults(EQUATION), ['1.721.600 → 1.821.600']);
  });
});
