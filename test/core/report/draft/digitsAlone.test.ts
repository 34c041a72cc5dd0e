import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { aCompilation, anIndicator, aTotal, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const { alarms, faults, inShort } = readerWith(SECTOR);
const alone = readerWith(undefined);

/** 106 of 152 systems are 69,7 %, 82 of 146 were 56,2 %; 67,8 % of the dossiers came online after 55,8 %. */
describe('digits alone beside a percentage', () => {
  for (const [text, from, to, right] of [
    ['Tỷ lệ hồ sơ tiếp nhận trực tuyến từ 55,8 lên 67,8%.', '55,8', '65,8', '55,8%'],
    ['Tỷ lệ hồ sơ tiếp nhận trực tuyến là 67,8% (năm 2021: 55,8).', '55,8', '58,5', '55,8%'],
    ['Tỷ lệ thôn có hạ tầng cáp quang: 95,8 (năm 2021) → 98,5%.', '95,8', '85,8', '95,8%'],
    ['Tỷ lệ vị trí BTS dùng chung là 32,8%, năm 2021 là 30,8.', '30,8', '38,0', '30,8%'],
  ] as const) {
    it(`are the rate, and no count: ${text}`, () => {
      assert.equal(inShort(text), 'agree agree');
      assert.deepEqual(faults(text.replace(from, to)), [`${to} → ${right}`]);
    });
  }

  it('are the count where they are nearer to it', () => {
    const said = (count: string): readonly string[] =>
      alarms(`Số thôn có hạ tầng cáp quang là 2.097 thôn, đạt 98,5% (năm 2021: ${count}).`);
    assert.deepEqual(said('2.040'), []);
    assert.deepEqual(said('2.400'), ['2.400']);
  });

  it('raise no alarm where nothing says that a percentage is meant', () => {
    assert.deepEqual(alarms('Tỷ lệ thôn có hạ tầng cáp quang: 98,5 (năm 2021: 95,8).'), []);
    assert.deepEqual(alarms('Tỷ lệ thôn có hạ tầng cáp quang: 61,4.'), []);
  });
});

describe('two years told one after the other', () => {
  it('have each its own figure, where “năm” is left out: 67,8 %, after 55,8 %', () => {
    const said = (before: string): readonly string[] =>
      faults(`Tỷ lệ hồ sơ tiếp nhận trực tuyến: 2022 là 67,8%, 2021 là ${before}.`);
    assert.deepEqual(said('55,8%'), []);
    assert.deepEqual(said('58,5%'), ['58,5% → 55,8%']);
  });

  it('are not both of now beside an arrow or a base, and tenths are no count', () => {
    for (const text of [
      'Tỷ lệ vị trí BTS dùng chung (30,8 → 32,8%).',
      'Tỷ lệ vị trí BTS dùng chung: 32,8 (so với 30,8 của năm 2021).',
      'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ: 69,7 (năm 2021: 56,2).',
    ])
      assert.deepEqual(alarms(text), []);
  });
});

describe('a level whose measure stands at the other one only', () => {
  for (const [text, from, to, right] of [
    ['Kinh phí tăng từ 23,6 lên 25,0 tỷ đồng, tăng 5,9%.', '5,9%', '9,5%', 'tăng 5,9%'],
    ['Kinh phí tăng từ 23,6 lên 25,0 tỷ đồng (+5,9%).', '5,9%', '9,5%', 'tăng 5,9%'],
    ['Số lượt truy cập tăng từ 1,2 lên 1,5 triệu lượt (+25%).', '25%', '52%', 'tăng 25%'],
    ['Vốn giảm từ 30,0 xuống còn 24,0 tỷ đồng, giảm 20%.', '20%', '12%', 'giảm 20%'],
    ['Kinh phí đạt 25,0 tỷ đồng (năm 2021: 23,6), tăng 5,9%.', '5,9%', '9,5%', 'tăng 5,9%'],
    [
      'Kinh phí năm 2021 là 23,6, năm 2022 là 25,0 tỷ đồng, tăng 5,9%.',
      '5,9%',
      '9,5%',
      'tăng 5,9%',
    ],
    ['Lượt truy cập tăng từ 980.000 lên 1,50 triệu lượt (+53,1%).', '53,1%', '35,1%', 'tăng 53,1%'],
  ] as const) {
    it(`is in that measure: ${text}`, () => {
      assert.deepEqual(alone.faults(text), []);
      assert.deepEqual(alone.faults(text.replace(from, to)), [`${to} → ${right}`]);
    });
  }

  it('is held against the book: 475,88 billions after 426,06', () => {
    const said = (before: string): readonly string[] => [
      ...faults(`Doanh thu bưu chính từ ${before} lên 475,9 tỷ đồng, tăng 11,7%.`),
      ...faults(`Doanh thu bưu chính 475,9 tỷ đồng (năm 2021: ${before}).`),
    ];
    assert.deepEqual(said('426,1'), []);
    assert.deepEqual(said('462,1'), ['462,1 → 426,06 tỷ đồng', '462,1 → 426,06 tỷ đồng']);
  });
});

describe('sites and stations', () => {
  it('are not the same where an acronym ends the name of both: 1.636 sites (+5,1 %), 5.317 stations', () => {
    assert.equal(inShort('Số vị trí BTS đạt 1.636 vị trí, tăng 5,1%.'), 'agree agree');
    assert.equal(inShort('Số vị trí BTS năm 2022 là 1.636, năm 2021 là 1.556.'), 'agree agree');
    assert.deepEqual(faults('Số vị trí BTS năm 2022 là 1.663, năm 2021 là 1.556.'), [
      '1.663 → 1.636',
    ]);
    assert.deepEqual(faults('Số vị trí BTS đạt 1.636 vị trí, tăng 1,5%.'), ['1,5% → tăng 5,1%']);
  });
});

/** Paid online: 65.852 dossiers after 31.682 (2,1 times), 46,3 % after 24,3 % (1,9 times). */
describe('what is so many times as much', () => {
  const paid = readerWith(
    aCompilation({
      indicators: [
        anIndicator({
          ...RATE,
          code: 'CDS080',
          nameVi: 'Tỷ lệ giao dịch thanh toán trực tuyến trên Cổng dịch vụ công',
          aliases: ['Thanh toán trực tuyến'],
          aggregation: {
            form: 'ratio_of_sums',
            numerator: 'CDS081',
            denominator: 'CDS082',
            factor: rational(100),
          },
        }),
        anIndicator({
          code: 'CDS081',
          nameVi: 'Số hồ sơ TTHC thanh toán trực tuyến',
          unit: 'hồ sơ',
        }),
      ],
      totals: [
        aTotal('46.256076', '24.256020', { indicator: 'CDS080' }),
        aTotal('65852', '31682', { indicator: 'CDS081' }),
      ],
    }),
  );

  it('may be the count or its rate, where its name does not say which', () => {
    const said = (times: string): readonly string[] =>
      paid.faults(`Hồ sơ tăng mạnh: thanh toán trực tuyến gấp ${times} lần.`);
    assert.deepEqual(said('2,1'), []);
    assert.deepEqual(said('1,9'), []);
    assert.deepEqual(said('3,2'), ['3,2 lần → gấp 2,1 lần']);
  });

  it('is the rate where its name says so', () => {
    const said = (times: string): readonly string[] =>
      paid.faults(`Tỷ lệ thanh toán trực tuyến gấp ${times} lần năm trước.`);
    assert.deepEqual(said('1,9'), []);
    assert.deepEqual(said('2,1'), ['2,1 lần → gấp 1,9 lần']);
  });
});

describe('an increase told as an amount and as per cent', () => {
  it('is of the amount, and no change of a rate', () => {
    for (const lead of ['tương đương', 'tức', 'tăng'])
      assert.deepEqual(alarms(`Hồ sơ số hóa tăng 66.737 hồ sơ, ${lead} 34,3%.`), []);
    assert.deepEqual(faults('Hồ sơ số hóa tăng 66.737 hồ sơ, tương đương 43,3%.'), [
      '43,3% → tăng 34,3%',
    ]);
  });
});

describe('goals on a slide', () => {
  it('are no results, and behind the next slide there are results again', () => {
    const items = ['- 50% hồ sơ trực tuyến', '- 120 điểm Wi-Fi công cộng miễn phí'];
    assert.deepEqual(alarms('- Slide 5: **Mục tiêu 2023**', ...items), []);
    assert.deepEqual(
      alarms('- Slide 5: **Mục tiêu 2023**', ...items, '- Slide 6: **Kết quả 2022**', ...items),
      ['50%', '120 điểm'],
    );
  });
});
