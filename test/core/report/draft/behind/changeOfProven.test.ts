import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/**
 * 107.977 of 111.087 households are 97,2 %, 8,7 points more than the 88,5 % of last year; 142.900 people are
 * 2,3 times 61.800; 77,99 over 70,32 is +10,9 %.
 */
const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({ code: 'H', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
      anIndicator({
        code: 'F',
        nameVi: 'Số hộ gia đình có Internet băng rộng cố định',
        unit: 'hộ',
      }),
      anIndicator({
        ...RATE,
        code: 'FH',
        nameVi: 'Tỷ lệ hộ gia đình có Internet băng rộng cố định',
        aggregation: {
          form: 'ratio_of_sums',
          numerator: 'F',
          denominator: 'H',
          factor: rational(100),
        },
      }),
      anIndicator({ code: 'S', nameVi: 'Số người có chữ ký số cá nhân', unit: 'người' }),
      anIndicator({ ...MONEY, code: 'B', nameVi: 'Doanh thu dịch vụ bưu chính' }),
      anIndicator({ code: 'L', nameVi: 'Thuê bao điện thoại cố định' }),
    ],
    totals: [
      aTotal('111087', '110000', { indicator: 'H' }),
      aTotal('107977', '97350', { indicator: 'F' }),
      aTotal('97.2', '88.5', { indicator: 'FH', changePoints: exactly('8.7') }),
      aTotal('142900', '61800', { indicator: 'S' }),
      aTotal('77.99', '70.32', { indicator: 'B', growth: exactly('10.9073') }),
      aTotal('19317', '22400', {
        indicator: 'L',
        change: exactly('-3083'),
        growth: exactly('-13.7634'),
      }),
    ],
  }),
);

const HOUSEHOLDS =
  'Toàn tỉnh có 107.977 hộ gia đình có Internet băng rộng cố định, tương đương 97,2% số hộ';

describe('right behind a figure that the book has', () => {
  for (const [what, text, right, wrong] of [
    ['its change', `${HOUSEHOLDS}, tăng # điểm phần trăm so với năm 2021.`, '8,7', '18,7'],
    [
      'how many times it is of last year',
      'Số người có chữ ký số cá nhân nay đã lên mức rất khích lệ là 142.900 người, gấp # lần số người năm 2021.',
      '2,3',
      '3,3',
    ],
    // 22.400 less 3.083 is 19.317: −13,8 %
    [
      'how many fewer there are, told again as growth',
      'Toàn tỉnh có 19.317 thuê bao điện thoại cố định, giảm 3.083 thuê bao, tức giảm #%.',
      '13,8',
      '1,4',
    ],
    [
      'its change over the end of last year',
      'Doanh thu dịch vụ bưu chính 77,99 tỷ đồng, tăng #% so với cuối năm ngoái.',
      '10,9',
      '19,0',
    ],
    [
      'the base of a change',
      'Doanh thu dịch vụ bưu chính 77,99 tỷ đồng, tăng 10,9% so với năm 2021 (# tỷ đồng).',
      '70,32',
      '64,32',
    ],
  ] as const) {
    it(`${what} is held against the book: ${text}`, () => {
      assert.equal(
        said(text.replace('#', right)).every((one) => one.endsWith('agree')),
        true,
      );
      assert.equal(faults(text.replace('#', wrong)).length, 1);
    });
  }

  it('points that are told as per cent stay a fault', () => {
    assert.deepEqual(faults(`${HOUSEHOLDS}, tăng 8,7% so với năm 2021.`), [
      '8,7% → tăng 8,7 điểm phần trăm',
    ]);
  });

  for (const text of [
    `${HOUSEHOLDS}, tăng 42,4 điểm phần trăm so với năm 2015.`,
    `Từ năm 2015 đến năm 2022, ${HOUSEHOLDS.toLowerCase()}, tăng 42,4 điểm phần trăm.`,
    `${HOUSEHOLDS}, tăng 2,4 điểm phần trăm trong quý IV.`,
    `${HOUSEHOLDS}; số khách hàng mới tăng 18,7%.`,
  ]) {
    it(`a change over other years or of something else is none of it: ${text}`, () => {
      assert.deepEqual(faults(text), []);
    });
  }
});
