import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const ratio = (numerator: string, denominator: string) =>
  ({ form: 'ratio_of_sums', numerator, denominator, factor: rational(100) }) as const;

/**
 * Parcels 4.318.847 over 3.692.017 are 117,0 %, for trade 3.314.715 over 2.685.942 are 123,4 % and 76,7 % of all;
 * 149.405 of 188.356 dossiers come online, 79,3 %: 38.951 or 20,7 % do not; 108 of 110 communes have a station.
 */
const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({ code: 'K', nameVi: 'Sản lượng gói, kiện hàng hóa', unit: 'kiện' }),
      anIndicator({
        code: 'E',
        nameVi: 'Gói, kiện hàng hóa cho thương mại điện tử',
        unit: 'kiện',
        partOf: ['K'],
      }),
      anIndicator({ code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận', unit: 'hồ sơ' }),
      anIndicator({ code: 'O', nameVi: 'Số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' }),
      anIndicator({
        ...RATE,
        code: 'OD',
        nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
        aggregation: ratio('O', 'D'),
      }),
      anIndicator({ code: 'C', nameVi: 'Số xã, phường, thị trấn', unit: 'xã' }),
      anIndicator({ code: 'S', nameVi: 'Số xã có đài truyền thanh', unit: 'xã' }),
      anIndicator({
        ...RATE,
        code: 'SC',
        nameVi: 'Tỷ lệ xã có đài truyền thanh',
        aggregation: ratio('S', 'C'),
      }),
    ],
    totals: [
      aTotal('4318847', '3692017', { indicator: 'K', growth: exactly('16.978') }),
      aTotal('3314715', '2685942', { indicator: 'E', growth: exactly('23.41') }),
      aTotal('188356', '180000', { indicator: 'D' }),
      aTotal('149405', '121000', { indicator: 'O' }),
      aTotal('79.3205', '67.2', { indicator: 'OD' }),
      aTotal('110', '110', { indicator: 'C' }),
      aTotal('108', '107', { indicator: 'S' }),
      aTotal('98.1818', '97.2727', { indicator: 'SC' }),
    ],
  }),
);

describe('a percentage of what a count is a part of', () => {
  const stations = 'Số xã có đài truyền thanh là 108 xã, bằng';

  it('is the rate', () => {
    for (const whole of ['số xã', 'tổng số xã', 'số xã toàn tỉnh', 'số xã, tăng 0,9 điểm']) {
      assert.deepEqual(faults(`${stations} 98,2% ${whole}.`), [], whole);
      assert.equal(faults(`${stations} 89,2% ${whole}.`)[0], '89,2% → 98,2%', whole);
    }
  });

  it('is left alone where it is of something narrower, or of something else', () => {
    for (const whole of ['số xã miền núi', 'số thôn', 'kế hoạch', 'số xã của huyện A', 'kinh phí'])
      assert.deepEqual(faults(`${stations} 89,2% ${whole}.`), [], whole);
  });
});

describe('a percentage right behind a level, told with nothing but "bằng"', () => {
  const told = (of: string): string =>
    `Sản lượng gói, kiện hàng hóa đạt 4.318.847 kiện, bằng 117,0%, trong đó gói, kiện hàng hóa cho thương mại điện tử 3.314.715 kiện, bằng ${of}.`;

  it('is what it is of last year', () => {
    assert.deepEqual(said(told('123,4%')).slice(1), [
      '117,0% agree',
      '3.314.715 kiện agree',
      '123,4% agree',
    ]);
  });

  it('is wrong where it is not, and others of the paragraph are', () => {
    assert.deepEqual(faults(told('132,4%')), ['132,4% → 123,4%']);
  });

  it('may be what it is of the whole that the paragraph tells: 3.314.715 / 4.318.847 is 76,7 %', () => {
    assert.deepEqual(faults(told('76,7%')), []);
  });

  it('is left alone where nothing shows of what it is', () => {
    assert.deepEqual(
      faults('Gói, kiện hàng hóa cho thương mại điện tử đạt 3.314.715 kiện, bằng 132,4%.'),
      [],
    );
  });
});

describe('what is left of a whole, behind the part that is told', () => {
  const ONLINE = 'Số hồ sơ tiếp nhận trực tuyến là 149.405 hồ sơ';
  for (const [text, right, wrong] of [
    [`${ONLINE}, chiếm 79,3%; nộp trực tiếp # hồ sơ.`, '38.951', '39.851'],
    [`${ONLINE}. # còn lại người dân vẫn phải nộp trực tiếp.`, '20,7%', '30,7%'],
    [`${ONLINE}. Như vậy vẫn còn # hồ sơ nộp trực tiếp.`, '20,7%', '26,7%'],
    ['Có 108 xã có đài truyền thanh, đạt 98,2%, còn # xã chưa có đài.', '02', '04'],
    ['Số xã có đài truyền thanh là 108 xã, # xã chưa có.', '02', '12'],
  ] as const) {
    it(`is the whole without that part: ${text}`, () => {
      assert.deepEqual(faults(text.replace('#', right)), []);
      assert.equal(said(text.replace('#', right)).at(-1)?.endsWith('agree'), true);
      assert.equal(faults(text.replace('#', wrong)).length, 1);
    });
  }

  for (const text of [
    `${ONLINE}. Năm trước còn 30,7% hồ sơ nộp trực tiếp.`,
    `${ONLINE}; còn 1.204 hồ sơ chưa giải quyết xong.`,
    'Số xã có đài truyền thanh là 108 xã; còn 05 xã chưa có nhà văn hóa.',
    'Có 108 xã có đài truyền thanh, trong đó huyện Sơn Hà chiếm 13,0%; 87,0% còn lại.',
    'Có 108 xã có đài truyền thanh, 95 xã có trạm y tế đạt chuẩn, còn 15 xã chưa có.',
  ]) {
    it(`is not looked for in: ${text}`, () => {
      assert.deepEqual(faults(text), []);
    });
  }
});

describe('a bare percentage behind a count of which there is one rate', () => {
  const online = (share: string, behind = ''): readonly string[] =>
    faults(`Cả tỉnh tiếp nhận trực tuyến 149.405 hồ sơ, ${share}${behind}.`);

  it('is that rate', () => {
    assert.deepEqual(online('bằng 79,3%'), []);
    assert.deepEqual(online('bằng 69,3%'), ['69,3% → 79,3%']);
  });

  it('is left alone as what it is of last year, far from the rate, or of something that is said', () => {
    assert.deepEqual(online('bằng 123,5%'), []);
    assert.deepEqual(online('bằng 9,3%'), []);
    assert.deepEqual(online('bằng 69,3%', ' số hồ sơ của khu vực'), []);
  });
});

describe('the percentages told last', () => {
  const risen = (how: string): readonly string[] =>
    faults(`Năm trước tỷ lệ này là 53,2%, sau một năm lên 65,2%, nghĩa là ${how}.`);

  it('lie so many points apart, and not per cent', () => {
    assert.deepEqual(risen('tăng 12%'), ['12% → tăng 12 điểm phần trăm']);
    assert.deepEqual(risen('tăng 12 điểm phần trăm'), []);
    assert.deepEqual(risen('tăng 22,6%'), []);
  });

  it('say nothing of an amount told behind them', () => {
    const behind = 'năm trước là 53,2%, nay là 65,2%, doanh thu 310 tỷ đồng, tăng 12%';
    assert.deepEqual(faults(`Tỷ lệ hộ nghèo ${behind}.`), []);
  });
});

describe('what does not come online', () => {
  const rest = (told: string): readonly string[] =>
    faults(`Tiếp nhận 188.356 hồ sơ TTHC, trong đó tiếp nhận trực tuyến 149.405 hồ sơ; ${told}.`);

  it('comes in person and by post, the traditional way', () => {
    assert.deepEqual(rest('trực tiếp và qua bưu chính 38.951 hồ sơ'), []);
    assert.deepEqual(rest('trực tiếp và qua bưu chính 39.851 hồ sơ'), [
      '39.851 hồ sơ → 38.951 hồ sơ',
    ]);
    assert.deepEqual(rest('vẫn còn 21,7% hồ sơ nộp theo cách truyền thống'), ['21,7% → 20,7%']);
  });
});
