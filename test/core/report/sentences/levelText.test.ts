import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Indicator } from '#core/catalogue/indicator';
import { readNumberText } from '#core/numbers/numberText';
import { compare, equals, multiply, rational, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactText, levelText } from '#core/report/sentences/levelText';
import { anyDecimal, exactly } from '../../numbers/aRational';
import { anIndicator, MONEY, RATE } from './aCompilation';

const FLOW = { nature: 'flow' } as const;
const SHARE = { ...RATE, nameVi: 'Tỷ trọng khu vực ICT trong GRDP' };

describe('levelText', () => {
  // Golden totals of domain.md 13 and the phrases of seed-claims.csv; then the rest.
  const LEVELS: readonly (readonly [Partial<Indicator>, value: string, text: string])[] = [
    [MONEY, '742.67', '742,67 tỷ đồng'],
    [{}, '1850000', '1,85 triệu thuê bao'],
    [{}, '1720000', '1,72 triệu thuê bao'],
    [{}, '1304517', 'trên 1,3 triệu thuê bao'],
    [{}, '994456', 'gần 1 triệu thuê bao'],
    [MONEY, '110200', 'hơn 110.000 tỷ đồng'],
    [MONEY, '25180', 'hơn 25.000 tỷ đồng'],
    [{ unit: 'hộ' }, '199950', 'gần 200.000 hộ'],
    [{ unit: 'hộ' }, '310000', '310.000 hộ'],
    [{ unit: 'hồ sơ', ...FLOW }, '343218', 'hơn 343.000 hồ sơ'],
    [{ unit: 'hội nghị', ...FLOW }, '496', 'gần 500 hội nghị'],
    [{ unit: 'dịch vụ' }, '1108', '1.108 dịch vụ'],
    [{ unit: 'tổ' }, '107', '107 tổ'],
    [{ unit: 'tổ' }, '752', '752 tổ'],
    [{ unit: 'trạm' }, '2', '02 trạm'],
    [{ unit: 'trạm' }, '0', '0 trạm'],
    [{ unit: 'trạm' }, '10', '10 trạm'],
    [{ unit: 'trạm' }, '1990', '1.990 trạm'],
    [{ unit: 'vụ', ...FLOW }, '1990', 'gần 2.000 vụ'],
    [{ unit: 'vụ', ...FLOW }, '2000', '2.000 vụ'],
    [{ unit: 'vụ', ...FLOW }, '99', '99 vụ'],
    [{}, '12340000', '12,34 triệu thuê bao'],
    [{}, '12345000', 'trên 12,3 triệu thuê bao'],
    [{}, '1250000000', '1,25 tỷ thuê bao'],
    [{}, '999600', 'gần 1 triệu thuê bao'],
    [{}, '214300', 'hơn 214.000 thuê bao'],
    [MONEY, '1652.4', '1.652,4 tỷ đồng'],
    [MONEY, '742.674', '742,67 tỷ đồng'],
    [MONEY, '-3.5', '-3,5 tỷ đồng'],
    [MONEY, '0.001', '1 triệu đồng'],
    [{ ...MONEY, unit: 'triệu USD' }, '2330', '2.330 triệu USD'],
    [{ ...MONEY, unit: 'triệu USD' }, '5914', '5.914 triệu USD'],
    [{ ...MONEY, unit: 'triệu USD' }, '23311.5', 'trên 23,3 tỷ USD'],
    [{ ...MONEY, unit: 'triệu USD' }, '52000', '52 tỷ USD'],
    [{ ...MONEY, unit: 'triệu trang' }, '1159', '1.159 triệu trang'],
    [{ ...MONEY, unit: 'nghìn tờ' }, '12340', '12,34 triệu tờ'],
    [MONEY, '999960', 'gần 1 triệu tỷ đồng'],
    [MONEY, '1530210', 'trên 1,53 triệu tỷ đồng'],
    [MONEY, '1530000', '1,53 triệu tỷ đồng'],
    [{ ...MONEY, unit: 'nghìn tỷ đồng' }, '12340', 'hơn 12.300 nghìn tỷ đồng'],
    [{ unit: 'km' }, '12345', 'hơn 12.300 km'],
    [{ ...RATE }, '64.5', '64,5%'],
    [{ ...RATE }, '64.516129', '64,5%'],
    [{ ...RATE }, '60', '60%'],
    [{ ...RATE }, '100', '100%'],
    [{ ...RATE }, '99.96', '99,96%'],
    [{ ...RATE }, '100.004', '100,004%'],
    [{ ...RATE }, '0.004', '0,004%'],
    [SHARE, '20.3722', 'hơn 20%'],
    [SHARE, '19.7', 'gần 20%'],
    [SHARE, '20.04', '20%'],
    [SHARE, '15.4', '15,4%'],
    [SHARE, '0.3', '0,3%'],
    [{ unit: 'thuê bao/100 dân', nature: 'ratio', decimals: 2 }, '98.5', '98,5 thuê bao/100 dân'],
    [{ unit: 'người/điểm', nature: 'ratio' }, '5798.4', '5.798 người/điểm'],
    [{ unit: 'Mbps', nature: 'score', decimals: 2 }, '83.61', '83,61 Mbps'],
    [{ unit: 'điểm', nature: 'score', decimals: 4 }, '0.5821', '0,5821 điểm'],
    [{ unit: '1.000 thuê bao' }, '1850', '1.850 nghìn thuê bao'],
    [{ unit: '1.000.000 đồng' }, '12', '12 triệu đồng'],
    [{ unit: 'tỷ' }, '12', '12 tỷ'],
    [{ unit: 'm²' }, '12', '12 m²'],
    [{ unit: 'm²' }, '1304517', 'hơn 1.300.000 m²'],
  ];
  for (const [given, value, text] of LEVELS) {
    it(`tells ${value} as "${text}"`, () => {
      assert.equal(levelText(anIndicator(given), exactly(value)), text);
    });
  }

  // The predicates of M16, written out again: the test must not trust the code that it tests.
  const KINDS: readonly Partial<Indicator>[] = [
    {},
    FLOW,
    MONEY,
    { ...MONEY, unit: 'triệu USD' },
    RATE,
    SHARE,
    { unit: 'người/điểm', nature: 'ratio', decimals: 2 },
  ];
  for (const kind of KINDS) {
    const indicator = anIndicator(kind);
    it(`never says a false "hơn", "trên" or "gần" of ${indicator.nature} in ${indicator.unit}`, () => {
      fc.assert(
        fc.property(anyDecimal(4), fc.bigInt({ min: 1n, max: 10n ** 12n }), (value, divisor) => {
          const smaller = multiply(value, rational(1n, divisor));
          assertTrue(indicator, levelText(indicator, value), value);
          assertTrue(indicator, levelText(indicator, smaller), smaller);
        }),
      );
    });
  }
});

/** Reads the text as a reader would, and holds it against the number. */
function assertTrue({ unit, decimals }: Indicator, text: string, value: Rational): void {
  const reading = readNumberText(text, { separators: 'comma-decimal', isCount: false });
  assert.equal(reading.kind, 'value', text);
  if (reading.kind !== 'value') return;
  const scaled = /^(?:tỷ|triệu) /.exec(unit)?.[0].trim();
  const unitFactor = scaled === 'tỷ' ? 10n ** 9n : scaled === 'triệu' ? 10n ** 6n : 1n;
  const said = multiply(reading.value, rational(1n, unitFactor));
  if (/^(?:hơn|trên) /.test(text)) assert.equal(compare(value, said), 1, text);
  else if (/^gần /.test(text)) assert.equal(compare(value, said), -1, text);
  else {
    // Small money is said in a smaller measure, to its own last place.
    const word = /^-?[\d.,]+ (tỷ|triệu) /.exec(text)?.[1];
    const spoken = word === 'tỷ' ? 10n ** 9n : word === 'triệu' ? 10n ** 6n : 1n;
    const isSmall = spoken < unitFactor;
    const shown = isSmall ? reading.decimals : Math.max(decimals, reading.decimals);
    const factor = isSmall ? rational(unitFactor, spoken) : rational(1);
    const printed = roundHalfAwayFromZero(multiply(value, factor), shown);
    assert.ok(equals(printed, multiply(said, factor)) || equals(value, said), text);
  }
}

describe('exactText', () => {
  it('never hedges', () => {
    assert.equal(exactText(anIndicator(), exactly('1304517')), '1.304.517 thuê bao');
    assert.equal(exactText(anIndicator(), exactly('2500000')), '2,5 triệu thuê bao');
    assert.equal(exactText(anIndicator({ unit: 'trạm' }), exactly('3')), '03 trạm');
  });
});
