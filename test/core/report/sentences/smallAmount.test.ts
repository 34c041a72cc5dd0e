import assert from 'node:assert/strict';
import { exactText } from '#core/report/sentences/levelText';
import { exactly } from '../../numbers/aRational';
import { anIndicator, MONEY } from './aCompilation';

describe('a small amount of money', () => {
  // 1 tỷ = 1.000 triệu = 1.000.000.000 đồng.
  const AMOUNTS = [
    ['0.1', '100 triệu đồng'],
    ['0.85', '850 triệu đồng'],
    ['0.1234', '123 triệu đồng'],
    ['0.01234', '12,3 triệu đồng'],
    ['0.001', '1 triệu đồng'],
    ['0.000875', '875.000 đồng'],
    ['-0.05', '-50 triệu đồng'],
  ] as const;
  for (const [value, said] of AMOUNTS) {
    it(`of ${value} tỷ is said as ${said}`, () => {
      assert.equal(exactText(anIndicator(MONEY), exactly(value)), said);
    });
  }

  it('of less than one triệu is said in its single unit', () => {
    const indicator = anIndicator({ ...MONEY, unit: 'triệu USD' });
    assert.equal(exactText(indicator, exactly('0.25')), '250.000 USD');
  });

  it('keeps its measure from one on, and where there is nothing', () => {
    assert.equal(exactText(anIndicator(MONEY), exactly('1.05')), '1,05 tỷ đồng');
    assert.equal(exactText(anIndicator(MONEY), exactly('0')), '0 tỷ đồng');
  });

  it('keeps as many digits as the indicator has', () => {
    const indicator = anIndicator({ ...MONEY, decimals: 5 });
    assert.equal(exactText(indicator, exactly('0.12345')), '123,45 triệu đồng');
  });
});
