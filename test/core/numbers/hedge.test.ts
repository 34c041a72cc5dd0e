import assert from 'node:assert/strict';
import { hedgeHolds, takeHedge, type Hedge } from '#core/numbers/hedge';
import { rational } from '#core/numbers/rational';

describe('hedgeHolds', () => {
  // statistics.md M16, the column "truth".
  const CLAIMS: readonly (readonly [Hedge, exact: number, isTrue: boolean])[] = [
    ['over', 101, true],
    ['over', 100, false],
    ['over', 99, false],
    ['nearly', 99, true],
    ['nearly', 100, false],
    ['under', 99, true],
    ['under', 100, false],
    ['at-least', 100, true],
    ['at-least', 99, false],
    ['about', 105, true],
    ['about', 95, true],
    ['about', 106, false],
  ];
  for (const [hedge, exact, isTrue] of CLAIMS) {
    it(`${isTrue ? 'accepts' : 'rejects'} ${hedge} 100 for ${exact}`, () => {
      assert.equal(hedgeHolds(hedge, rational(exact), rational(100), rational(10)), isTrue);
    });
  }
});

describe('takeHedge', () => {
  const WORDS: readonly (readonly [text: string, hedge: Hedge])[] = [
    ['hơn 5', 'over'],
    ['trên 5', 'over'],
    ['gần 5', 'nearly'],
    ['khoảng 5', 'about'],
    ['xấp xỉ 5', 'about'],
    ['trên dưới 5', 'about'],
    ['~5', 'about'],
    ['ít nhất 5', 'at-least'],
    ['không dưới 5', 'at-least'],
    ['dưới 5', 'under'],
    ['chưa đến 5', 'under'],
    ['>5', 'over'],
  ];
  for (const [text, hedge] of WORDS) {
    it(`finds ${hedge} in "${text}"`, () => {
      assert.deepEqual(takeHedge(text), { hedge, rest: '5' });
    });
  }

  it('finds none in longer words and plain numbers', () => {
    assert.equal(takeHedge('gầnn 5'), undefined);
    assert.equal(takeHedge('5'), undefined);
  });
});
