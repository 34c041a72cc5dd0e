import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  conversionFactor,
  isWholeMeasure,
  parseMeasure,
  type Measure,
} from '#core/numbers/measure';

function measure(text: string): Measure {
  const parsed = parseMeasure(text);
  assert.ok(parsed, `no measure: ${text}`);
  return parsed;
}

describe('parseMeasure', () => {
  // Multipliers: statistics.md M9 and domain.md 7.3.
  const MEASURES: readonly (readonly [text: string, dimension: string, factor: string])[] = [
    ['đồng', 'đồng', '1'],
    ['VNĐ', 'đồng', '1'],
    ['nghìn đồng', 'đồng', '1000'],
    ['Ngàn đồng', 'đồng', '1000'],
    ['1000 đồng', 'đồng', '1000'],
    ['1.000đ', 'đồng', '1000'],
    ['ngđ', 'đồng', '1000'],
    ['triệu đồng', 'đồng', '1000000'],
    ['TRIỆU  ĐỒNG', 'đồng', '1000000'],
    ['tr.đ', 'đồng', '1000000'],
    ['trđ', 'đồng', '1000000'],
    ['tr đồng', 'đồng', '1000000'],
    ['Tr. đồng', 'đồng', '1000000'],
    ['triệu VND', 'đồng', '1000000'],
    ['10^6 đồng', 'đồng', '1000000'],
    ['10³ đồng', 'đồng', '1000'],
    ['tỷ đồng', 'đồng', '1000000000'],
    ['tỉ đồng', 'đồng', '1000000000'],
    ['1.000.000.000 đồng', 'đồng', '1000000000'],
    ['nghìn tỷ đồng', 'đồng', '1000000000000'],
    ['triệu tỷ đồng', 'đồng', '1000000000000000'],
    ['USD', 'USD', '1'],
    ['nghìn USD', 'USD', '1000'],
    ['triệu USD', 'USD', '1000000'],
    ['triệu đô la', 'USD', '1000000'],
    ['triệu EUR', 'EUR', '1000000'],
    ['%', '%', '1'],
    ['Tỷ lệ %', '%', '1'],
    ['(%)', '%', '1'],
    ['‰', '%', '0.1'],
    ['điểm phần trăm', 'điểm %', '1'],
    ['km', 'km', '1'],
    ['m', 'km', '0.001'],
    ['nghìn km', 'km', '1000'],
    ['giờ', 'giờ', '1'],
    ['Phút', 'giờ', '0.0166666666666667'],
    ['Mbps', 'Mbps', '1'],
    ['Mbit/s', 'Mbps', '1'],
    ['Gbps', 'Mbps', '1000'],
    ['thuê bao', 'count:thuê bao', '1'],
    ['TB', 'count:thuê bao', '1'],
    ['Số thuê bao', 'count:thuê bao', '1'],
    ['nghìn thuê bao', 'count:thuê bao', '1000'],
    ['1.000 thuê bao', 'count:thuê bao', '1000'],
    ['triệu trang', 'count:trang', '1000000'],
    ['DN', 'count:doanh nghiệp', '1'],
    ['hộ gia đình', 'count:hộ', '1'],
    ['Lao động', 'count:người', '1'],
    ['ấp', 'count:thôn', '1'],
    ['ấp, khóm', 'count:thôn', '1'],
    ['xã, phường, thị trấn', 'count:xã', '1'],
    ['gói, kiện', 'count:kiện', '1'],
    ['hạng', 'count:hạng', '1'],
    ['người/điểm', 'count:người/count:điểm', '1'],
    ['thuê bao/100 dân', 'count:thuê bao/count:người', '0.01'],
    ['TB / 100 dân', 'count:thuê bao/count:người', '0.01'],
    ['thuê bao trên 100 dân', 'count:thuê bao/count:người', '0.01'],
    ['thuê bao/1.000 dân', 'count:thuê bao/count:người', '0.001'],
    ['nghìn đồng/tháng', 'đồng/count:tháng', '1000'],
    ['km/hộ', 'km/count:hộ', '1'],
    ['hồ sơ/giờ', 'count:hồ sơ/giờ', '1'],
    ['triệu', '', '1000000'],
    ['Đơn vị tính: triệu đồng', 'đồng', '1000000'],
    ['ĐVT tỷ đồng.', 'đồng', '1000000000'],
    ['đơn vị', 'count:đơn vị', '1'],
    ['cây cột', 'count:cây cột', '1'],
  ];
  for (const [text, dimension, factor] of MEASURES) {
    it(`reads "${text}"`, () => {
      const parsed = measure(text);
      assert.deepEqual([parsed.dimension, toDecimalText(parsed.factor)], [dimension, factor]);
    });
  }

  it('reads decomposed letters and late tone marks', () => {
    assert.equal(measure('tỷ đồng'.normalize('NFD')).dimension, 'đồng');
    assert.equal(measure('toà').dimension, measure('tòa').dimension);
  });

  it('keeps the text as written, tidied', () => {
    assert.equal(measure(' Triệu  đồng ').text, 'Triệu đồng');
  });

  const NONE = [
    '',
    ' ',
    '1000',
    '3G/4G/5G',
    'quy khổ 13 x 19 cm',
    'x',
    '12',
    'a/b/c',
    'người/',
    '/',
  ];
  for (const text of NONE) {
    it(`finds no measure in "${text}"`, () => assert.equal(parseMeasure(text), undefined));
  }

  it('finds no measure in a remark', () => {
    assert.equal(parseMeasure(`bao gồm ${'cả '.repeat(40)}`), undefined);
    assert.equal(parseMeasure('trong đó đã gồm số thuê bao của năm trước'), undefined);
  });

  it('tells familiar measures from nouns it takes on trust', () => {
    assert.equal(measure('triệu đồng').isFamiliar, true);
    assert.equal(measure('GRDP').isFamiliar, false);
    assert.equal(measure('đồng/tháng').isFamiliar, false);
    assert.equal(measure('GRDP/người').isFamiliar, false);
  });

  it('never folds diacritics: ty dong is not tỷ đồng', () => {
    assert.equal(measure('ty dong').dimension, 'count:ty dong');
  });

  it('goes on after very many different texts', () => {
    for (let number = 0; number < 10_050; number++)
      parseMeasure(`cây ${'a'.repeat(number % 7)} ${toLetters(number)}`);
    assert.equal(measure('tỷ đồng').dimension, 'đồng');
  });
});

function toLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

describe('conversionFactor', () => {
  const FITS: readonly (readonly [from: string, to: string, factor: string])[] = [
    ['triệu đồng', 'tỷ đồng', '0.001'],
    ['đồng', 'tỷ đồng', '0.000000001'],
    ['nghìn tỷ đồng', 'tỷ đồng', '1000'],
    ['nghìn USD', 'triệu USD', '0.001'],
    ['nghìn thuê bao', 'thuê bao', '1000'],
    ['trang', 'triệu trang', '0.000001'],
    ['m', 'km', '0.001'],
    ['thuê bao/1.000 dân', 'thuê bao/100 dân', '0.1'],
    ['tỷ', 'tỷ đồng', '1'],
    ['nghìn', 'thuê bao', '1000'],
    ['triệu', 'triệu USD', '1'],
  ];
  for (const [from, to, factor] of FITS) {
    it(`turns ${from} into ${to}`, () => {
      const found = conversionFactor(measure(from), measure(to));
      assert.equal(found && toDecimalText(found), factor);
    });
  }

  const MISFITS: readonly (readonly [from: string, to: string])[] = [
    ['triệu USD', 'tỷ đồng'],
    ['EUR', 'triệu USD'],
    ['thuê bao', 'hộ'],
    ['%', 'thuê bao'],
    ['%', 'điểm phần trăm'],
    ['triệu', '%'],
    ['triệu', 'thuê bao/100 dân'],
    ['triệu', 'giờ'],
    ['triệu', 'Mbps'],
    ['đồng/tháng', 'tỷ đồng'],
    ['trạm', 'vị trí'],
  ];
  for (const [from, to] of MISFITS) {
    it(`does not fit ${from} into ${to}`, () => {
      assert.equal(conversionFactor(measure(from), measure(to)), undefined);
    });
  }
});

describe('isWholeMeasure', () => {
  it('holds for single things and single đồng', () => {
    const whole = ['thuê bao', 'trạm', 'đồng'].map((text) => isWholeMeasure(measure(text)));
    assert.deepEqual(whole, [true, true, true]);
  });

  it('does not hold for multiples, ratios, scores and amounts', () => {
    const texts = ['nghìn thuê bao', 'triệu đồng', 'người/điểm', 'điểm', '%', 'km'];
    assert.deepEqual(
      texts.map((text) => isWholeMeasure(measure(text))),
      Array(6).fill(false),
    );
  });
});
