import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import {
  readNumberText,
  type NumberReading,
  type NumberReadingOptions,
} from '#core/numbers/numberText';
import { rational } from '#core/numbers/rational';
import { weighSeparators } from '#core/numbers/separators';
import { exactly } from './aRational';
import { markedTexts } from './numberTexts';

const NO_EVIDENCE: NumberReadingOptions = { separators: 'none', isCount: false };

function read(text: string, options: Partial<NumberReadingOptions> = {}): NumberReading {
  return readNumberText(text, { ...NO_EVIDENCE, ...options });
}

/** The reading in short: "1850000", "~ 1108 | 1.108", "3/4", a state, or what it is not. */
function short(reading: NumberReading): string {
  switch (reading.kind) {
    case 'value':
      return toDecimalText(reading.value);
    case 'state':
      return reading.figure.state;
    case 'fraction':
      return `${toDecimalText(reading.numerator)}/${toDecimalText(reading.denominator)}`;
    case 'ambiguous':
      return `~ ${reading.candidates.map(toDecimalText).join(' | ')}`;
    case 'not-a-number':
      return reading.kind;
  }
}

describe('readNumberText', () => {
  describe('without evidence from the sheet', () => {
    const READ: readonly (readonly [text: string, reading: string])[] = [
      ['0', '0'],
      ['1850000', '1850000'],
      ['02', '2'],
      ['1.850.000', '1850000'],
      ['1,850,000', '1850000'],
      ['1.234,5', '1234.5'],
      ['1,234.5', '1234.5'],
      ['1,85', '1.85'],
      ['0,645', '0.645'],
      ['1 234 567', '1234567'],
      ['1\u00a0234\u202f567,5', '1234567.5'],
      ['\u2009 12 ', '12'],
      ["'12", '12'],
      ['’1.234,5', '1234.5'],
      ['-5', '-5'],
      ['–5', '-5'],
      ['−5,5', '-5.5'],
      ['- 12', '-12'],
      ['âm 5', '-5'],
      ['+7', '7'],
      ['(1.234,5)', '-1234.5'],
      ['(12 trạm)', '-12'],
      ['1,85 triệu', '1850000'],
      ['2,2tr', '2200000'],
      ['2,2trđ', '2200000'],
      ['12 tr.đ', '12000000'],
      ['1 triệu 850 nghìn', '1850000'],
      ['1 tỷ 200 triệu đồng', '1200000000'],
      ['1 triệu 850 nghìn 200 đồng', '1850200'],
      ['1.250 tỷ 300 triệu', '1250300000000'],
      ['hơn 110.000 tỷ', '110000000000000'],
      ['gần 1 triệu', '1000000'],
      ['ước đạt hơn 1,3 triệu thuê bao', '1300000'],
      ['742,67 tỷ đồng', '742670000000'],
      ['64,5%', '64.5'],
      ['64.5 %', '64.5'],
      ['12km', '12'],
      ['98,5 thuê bao/100 dân', '98.5'],
      ['1.108 dịch vụ', '1108'],
      ['1.250.000 đồng', '1250000'],
      ['1.250 đồng', '1250'],
      ['5 tấn', '5'],
      ['1.250.000 (ước)', '1250000'],
      ['1.250.000*', '1250000'],
      ['1.250.000 (*)', '1250000'],
      ['1.250.000 (1)', '1250000'],
      ['944²', '944'],
      ['12(1)', '12'],
      ['64,5(1)', '64.5'],
      ['64,5 (1)', '64.5'],
      ['12 (1)', 'not-a-number'],
      ['12(15)', 'not-a-number'],
      ['1.250,5 (triệu đồng)', '1250500000'],
      ['64,5 (%)', '64.5'],
      ['64,5 phần trăm', '64.5'],
      ['5 triệu tấn', '5000000'],
      ['5 (năm)', '5'],
      ['tạm tính 5', '5'],
      ['đạt 500', '500'],
      ['26/27', '26/27'],
      ['199.950,5 / 310.000,5', '199950.5/310000.5'],
      ['', 'blank'],
      [' \u00a0 ', 'blank'],
      ["'", 'blank'],
      ['Đang cập nhật', 'missing'],
      ['…', 'missing'],
      ['-', 'none'],
      ['Không phát sinh', 'none'],
      ['X', 'not-applicable'],
      ['1.108', '~ 1108 | 1.108'],
      ['-1.108', '~ -1108 | -1.108'],
      ['2,345', '~ 2345 | 2.345'],
      ['2,345 triệu', '~ 2345000000 | 2345000'],
      ['12,345%', '~ 12345 | 12.345'],
      ['1.108 điểm', '~ 1108 | 1.108'],
      ['1.108 tấn', '~ 1108 | 1.108'],
      ['1.108/2', '~ 1108 | 1.108'],
      ['2/1.108', '~ 1108 | 1.108'],
      ['1.250 (ước)', '~ 1250 | 1.25'],
    ];
    for (const [text, reading] of READ) {
      it(`reads "${text}"`, () => assert.equal(short(read(text)), reading));
    }

    const NOT_NUMBERS = [
      '12O',
      'l2',
      'abc',
      '1.23.456',
      '12,34,567',
      '1.234,567.8',
      '12 34',
      '1.234 567',
      '12.',
      '1.5E+06',
      '0x12',
      '10-12',
      '25/11/2022',
      '5/0',
      '12 (3)',
      '12 a',
      '2tr5',
      '1 triệu 200',
      '1 nghìn 2 triệu',
      '1 triệu 1,5 nghìn',
      '1,5 triệu 200 nghìn',
      '1 triệu 12.34.5 nghìn',
      '1.23.4 triệu 2 nghìn',
      '12% kế hoạch',
      '5 %%',
      '5‰',
      '5tấn',
      '.,',
      '5/1.2.3',
      '1.2.3/5',
      '5 triệu triệu',
      '--5',
      '１２',
      'gần hơn 5',
      'năm 2022',
      'hơn',
      '(12',
      '12)',
      `1${'0'.repeat(130)}`,
    ];
    for (const text of NOT_NUMBERS) {
      it(`does not take "${text.slice(0, 20)}" for a number`, () => {
        assert.equal(short(read(text)), 'not-a-number');
      });
    }
  });

  describe('"1.108", which has two readings', () => {
    it('is thousands where whole things are counted', () => {
      assert.equal(short(read('1.108', { isCount: true })), '1108');
      assert.equal(short(read('1,108 cây', { isCount: true })), '1108');
      assert.equal(short(read('1,108 điểm', { isCount: true })), '1108');
    });

    it('is not decided by the count when scaled or in per cent', () => {
      assert.equal(read('1,108 triệu', { isCount: true }).kind, 'ambiguous');
      assert.equal(read('12,345%', { isCount: true }).kind, 'ambiguous');
      assert.equal(read('1,108 km', { isCount: true }).kind, 'ambiguous');
    });

    it('follows the sheet', () => {
      assert.equal(short(read('1.108', { separators: 'comma-decimal' })), '1108');
      assert.equal(short(read('1,108', { separators: 'comma-decimal' })), '1.108');
      assert.equal(short(read('1.108', { separators: 'point-decimal' })), '1.108');
      assert.equal(short(read('1,108', { separators: 'point-decimal' })), '1108');
    });

    it('follows last year where only one reading is near it', () => {
      assert.equal(short(read('1.108', { priorHint: rational(964) })), '1108');
      assert.equal(short(read('1.108', { priorHint: exactly('1.02') })), '1.108');
    });

    it('stays open where last year is near neither, zero, or negative', () => {
      for (const prior of ['30', '0', '-1108', '9000']) {
        assert.equal(read('1.108', { priorHint: exactly(prior) }).kind, 'ambiguous', prior);
      }
    });

    it('stays open before a magnitude, with which it may be written in full', () => {
      const options = { separators: 'none', priorHint: rational(115902) } as const;
      assert.equal(read('122.952 nghìn', options).kind, 'ambiguous');
      assert.equal(short(read('122,952 nghìn', options)), '122952');
      assert.equal(short(read('122,9 nghìn', options)), '122900');
    });

    it('stays open in a mixed sheet, whatever last year was', () => {
      const options = { separators: 'mixed', priorHint: rational(964) } as const;
      assert.equal(read('1.108', options).kind, 'ambiguous');
      assert.equal(short(read('1.108', { ...options, isCount: true })), '1108');
      assert.equal(short(read('1.234,5', options)), '1234.5');
    });
  });

  it('says what was written beside the number', () => {
    assert.deepEqual(read('Ước đạt hơn 1,3 triệu thuê bao (sơ bộ)'), {
      kind: 'value',
      value: rational(1_300_000),
      decimals: 1,
      hedge: 'over',
      magnitude: rational(1_000_000),
      unitText: 'thuê bao',
      isPercent: false,
      note: 'ước đạt; sơ bộ',
    });
  });

  it('takes the last magnitude word for the written place', () => {
    const reading = read('1 triệu 850 nghìn');
    assert.deepEqual(reading.kind === 'value' && reading.magnitude, rational(1000));
  });

  it('keeps a percentage as printed', () => {
    const reading = read('64,5 %');
    assert.deepEqual(reading.kind === 'value' && [reading.isPercent, reading.decimals], [true, 1]);
  });

  it('reads a whole sheet by its own evidence', () => {
    const texts = ['1.108', '742,67', '2.345'];
    const separators = weighSeparators(texts.map((text) => ({ text, isCount: false })));
    const readings = texts.map((text) => short(read(text, { separators })));
    assert.deepEqual(readings, ['1108', '742.67', '2345']);
  });

  it('reads every plain whole number as itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (number) => {
        assert.equal(short(read(number.toString())), number.toString());
      }),
    );
  });

  it('reads decomposed text like composed text', () => {
    const text = 'hơn 1,85 triệu thuê bao';
    assert.deepEqual(read(text.normalize('NFD')), read(text));
  });

  it('never turns text with two readings into one silently', () => {
    // Whatever the marks: a value without evidence must not change when evidence comes.
    fc.assert(
      fc.property(markedTexts(), (text) => {
        const bare = read(text);
        if (bare.kind !== 'value') return;
        for (const separators of ['comma-decimal', 'point-decimal', 'mixed'] as const) {
          assert.deepEqual(read(text, { separators }), bare);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the fast path in step with the slow one', () => {
    assert.deepEqual(read('12'), read(' 12 '));
    assert.deepEqual(read('12'), { ...read('12'), value: fromDecimalText('12') });
  });
});
