import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

function verdictOf(text: string): string {
  const compilation = aCompilation({
    indicators: [anIndicator({ code: 'TCS030', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' })],
    totals: [
      aTotal('543', '', {
        indicator: 'TCS030',
        isComplete: false,
        unitsExpected: ['H1', 'H2', 'H3'],
        unitsReported: ['H1', 'H2'],
      }),
    ],
  });
  const [first] = verifyDraft([{ line: 1, text }], compilation);
  return first ? `${first.verdict} ${first.message?.code ?? ''} ${first.proposal}`.trim() : '';
}

describe('a number of the whole province beside a partial total', () => {
  it('is left open where it may hold the units that the book lacks, and says why', () => {
    assert.equal(
      verdictOf('Toàn tỉnh có 700 cụm loa truyền thanh.'),
      'not-found draft/beside-partial',
    );
  });

  it('is wrong where it is less than those who have reported have already', () => {
    assert.match(verdictOf('Toàn tỉnh có 400 cụm loa truyền thanh.'), /^disagree .*543 cụm loa$/);
  });

  it('is wrong by thousands all the same', () => {
    assert.match(
      verdictOf('Toàn tỉnh có 543.000 cụm loa truyền thanh.'),
      /^disagree .*543 cụm loa$/,
    );
  });

  it('is held to the partial total where the sentence says how many units are in it', () => {
    const text = 'Số cụm loa truyền thanh (tổng hợp từ 2/3 đơn vị) là 590 cụm.';
    assert.match(verdictOf(text), /^disagree .*543 cụm$/);
  });

  it('agrees with it, and is told to say so', () => {
    assert.equal(verdictOf('Toàn tỉnh có 543 cụm loa truyền thanh.'), 'agree draft/partial-total');
  });
});
