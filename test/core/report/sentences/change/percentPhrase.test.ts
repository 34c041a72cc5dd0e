import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rational } from '#core/numbers/rational';
import { baseWords } from '#core/report/sentences/baseWords';
import { multiplePhrase, percentPhrase } from '#core/report/sentences/change/percentPhrase';
import { settings } from '../aCompilation';

describe('percentPhrase', () => {
  const words = baseWords(2021, settings(), undefined);

  it('agrees with itself as growth and as index', () => {
    // statistics.md A2: index = 100 + growth at the displayed precision, for every pair.
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 400 }),
        fc.integer({ min: 1, max: 1100 }),
        (prior, value) => {
          const growth = rational((value - prior) * 100, prior);
          const asGrowth = percentPhrase(
            growth,
            { comparison: 'growth', growthDecimals: 1 },
            words,
          );
          const asIndex = percentPhrase(growth, { comparison: 'index', growthDecimals: 1 }, words);
          const tenths = (text: string) =>
            Math.round(
              Number(/[\d,.]+(?=%)/.exec(text)?.[0].replace('.', '').replace(',', '.') ?? 0) * 10,
            );
          if (!/%/.test(asGrowth)) {
            assert.equal(asIndex, asGrowth);
            return;
          }
          const signed = asGrowth.startsWith('tăng') ? tenths(asGrowth) : -tenths(asGrowth);
          assert.equal(tenths(asIndex), 1000 + signed);
        },
      ),
    );
  });
});

describe('multiplePhrase', () => {
  const said = (quotient: number, growthDecimals: number) => {
    const words = baseWords(2021, settings(), undefined);
    return multiplePhrase(rational(quotient, 100), { growthDecimals }, words);
  };

  it('keeps a decimal where growth is printed without: 2,4 is not “2 lần”', () => {
    assert.match(said(240, 0), /^gấp 2,4 lần /u);
    assert.match(said(208, 0), /^gấp 2,1 lần /u);
    assert.match(said(1250, 0), /^gấp 12,5 lần /u);
  });

  it('prints no decimal of what has none, and more where growth has more', () => {
    assert.match(said(300, 0), /^gấp 3 lần /u);
    assert.match(said(203, 1), /^gấp 2 lần /u);
    assert.match(said(208, 2), /^gấp 2,08 lần /u);
  });
});
