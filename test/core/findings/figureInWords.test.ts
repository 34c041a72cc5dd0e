import assert from 'node:assert/strict';
import { levelInWords, numberInWords, placeInWords } from '#core/findings/figureInWords';

describe('numberInWords', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['1850000.5', '1.850.000,5', '1,850,000.5'],
    ['742.67', '742,67', '742.67'],
    ['-1234', '-1.234', '-1,234'],
    ['0.001', '0,001', '0.001'],
    ['999', '999', '999'],
    // đồng, said in tỷ đồng
    ['0.000000646', '0,000000646', '0.000000646'],
    // 368.000 of 1.890.900, and 1 of 81.000.000
    ['19.4616320270771', '19,4616', '19.4616'],
    ['0.0000000123456790123', '0,00000001235', '0.00000001235'],
  ];
  for (const [text, vi, en] of CASES) {
    it(`writes ${text} as each language does`, () => {
      assert.deepEqual([numberInWords(text, 'vi'), numberInWords(text, 'en')], [vi, en]);
    });
  }
});

describe('levelInWords', () => {
  it('puts a space before a unit of measure but not before %', () => {
    assert.equal(levelInWords('1850000', 'thuê bao', 'vi'), '1.850.000 thuê bao');
    assert.equal(levelInWords('64.5', '%', 'vi'), '64,5%');
    assert.equal(levelInWords('64.5', '', 'en'), '64.5');
  });
});

describe('placeInWords', () => {
  it('says nothing without a cell', () => assert.equal(placeInWords('', 'vi'), ''));

  it('names one cell or several', () => {
    assert.equal(placeInWords('D5', 'vi'), 'Ô D5: ');
    assert.equal(placeInWords('D5', 'en'), 'Cell D5: ');
    assert.equal(placeInWords('D5;D6', 'en'), 'Cells D5, D6: ');
  });

  it('names six of many', () => {
    assert.equal(placeInWords('A1;A2;A3;A4;A5;A6;A7', 'vi'), 'Ô A1, A2, A3, A4, A5, A6, …: ');
  });
});
