import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  cellOf,
  money,
  percentOf,
  share,
  target,
  type Row,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  anIndicator('VT054', { nameVi: 'Trạm 4G', unit: 'trạm', growthForm: 'abs_change' }),
  anIndicator('VT012', { nameVi: 'Thuê bao điện thoại di động' }),
  money('VT100', { nameVi: 'Doanh thu dịch vụ viễn thông' }),
  anIndicator('VT120', { nameVi: 'Số lao động viễn thông', unit: 'người' }),
  anIndicator('TH040', { nameVi: 'Số thôn', unit: 'thôn' }),
  anIndicator('VT081', {
    nameVi: 'Số thôn có hạ tầng cáp quang',
    unit: 'thôn',
    partOf: ['TH040'],
  }),
  anIndicator('VT073', { nameVi: 'Số thôn chưa có sóng di động', unit: 'thôn' }),
  share('VT080', percentOf('VT081', 'TH040')),
];

function year(sheet: Record<string, Row>, plans = [target('A', 'VT100', '700')]) {
  return aCollectedYear({
    indicators: INDICATORS,
    units: [aUnit('A')],
    sheets: { A: sheet },
    plans,
  });
}

/** What is said of a remark beside one figure: 502 stations after 488; 742.67 after 698, plan 700. */
function remarked(indicator: string, text: string, row?: Row, isOfSeveral = false) {
  const rows: Record<string, Row> = {
    VT054: { current: '502', prior: '488' },
    VT012: { current: '96000', prior: '40000' },
    VT100: { current: '742.67', prior: '698' },
    TH040: { current: '73' },
    VT081: { current: '38' },
    VT073: { current: '4' },
    VT080: { current: '52.1' },
    VT120: { current: '410', prior: '400' },
  };
  const collected = year(row ? { ...rows, [indicator]: row } : rows);
  const ofUnit = new Map(collected.answers.get('A'));
  const answer = ofUnit.get(indicator) ?? assert.fail();
  const source = cellOf('A', 'H5');
  ofUnit.set(indicator, {
    ...answer,
    remarks: [{ indicator, text, source, ...(isOfSeveral ? { isOfSeveral } : {}) }],
  });
  return checkAnswers({ ...collected, answers: new Map([['A', ofUnit]]) });
}

describe('what a remark says of the change of its figure', () => {
  // 502 − 488 = 14; 742.67 − 698 = 44.67; 742.67 / 700 = 106.1%; 96,000 / 40,000 = 2.4.
  const WRONG: readonly (readonly [string, string, string])[] = [
    ['VT054', 'Tăng 12 trạm', '14'],
    ['VT054', 'Tăng 13 trạm so với năm 2021', '14'],
    ['VT054', 'giảm 14 trạm', '14'],
    ['VT054', 'Tăng thêm 24 trạm 4G do phủ lõm', '14'],
    ['VT100', 'Tăng 64,67 tỷ đồng so với cùng kỳ', '44.67'],
    ['VT100', 'tăng 54.670 triệu đồng', '44.67'],
    ['VT012', 'Tăng 46 nghìn thuê bao', '56000'],
    ['VT100', 'Đạt 105,3% kế hoạch', '106.1'],
    ['VT100', 'Vượt 5,3% kế hoạch năm 2022', '106.1'],
    ['VT100', 'Tăng 6,4% (đạt 103% KH)', '106.1'],
    ['VT100', 'Hoàn thành 98% chỉ tiêu tỉnh giao', '106.1'],
    ['VT012', 'Gấp 3,4 lần năm trước', '2.4'],
    ['VT100', 'Ước cả năm tăng 1,3% so với năm trước', '6.4'],
    ['VT100', 'So với cùng kỳ tăng 3,1%', '6.4'],
    ['VT100', 'Doanh thu tăng 9,2%', '6.4'],
    ['VT012', 'gấp 5 lần so với năm 2021', '2.4'],
    ['VT012', 'Gấp 1,4 lần năm trước', '2.4'],
    ['VT012', 'Tăng gấp ba so với năm 2021', '2.4'],
    ['VT012', 'tăng 4,4 lần', '2.4'],
    ['VT012', 'Tăng 5 lần so với cùng kỳ', '2.4'],
    ['VT012', 'giảm 3 lần so với năm trước', '0.4'],
    ['VT012', 'Bằng một nửa năm trước', '2.4'],
    ['VT100', 'Cao hơn năm trước 9,2%', '6.4'],
    ['VT100', 'Cao hơn 9,2% so với năm 2021', '6.4'],
    ['VT100', 'Thấp hơn cùng kỳ 3,1%', '6.4'],
    ['VT100', 'Tốc độ tăng đạt 9,2%', '6.4'],
    ['VT100', 'Tăng trưởng 9,2% so với cùng kỳ năm trước', '6.4'],
    ['VT100', 'Tăng so với năm 2021 là 9,2%', '6.4'],
    ['VT100', 'So với năm 2021, tăng 9,2%', '6.4'],
    ['VT100', 'Đạt 109,2% so với năm 2021', '106.4'],
    ['VT100', 'chỉ bằng 96,4% cùng kỳ', '106.4'],
    ['VT100', 'tăng 9,2 phần trăm', '6.4'],
    ['VT100', 'Tăng hơn 9% so với năm trước', '6.4'],
    ['VT100', 'Tăng gần 4% so với năm trước', '6.4'],
    ['VT100', 'Tăng khoảng 12% so với năm trước', '6.4'],
    ['VT100', 'Doanh thu: tăng 9,2%', '6.4'],
    ['VT100', 'Tăng 54,67 tỷ so với cùng kỳ', '44.67'],
    ['VT054', 'Nhiều hơn năm 2021 là 24 trạm', '14'],
    ['VT054', 'Tăng trên 20 trạm', '14'],
    ['VT054', 'Tăng từ 488 lên 512 trạm', '14'],
    ['VT054', 'Thực tăng 24 trạm', '14'],
    ['VT100', 'Tăng 44,67 tỷ đồng (9,2%)', '6.4'],
    ['VT100', 'Doanh thu năm 2022 ước tăng 9,2%', '6.4'],
    ['VT100', 'So với kế hoạch đạt 103,1%', '106.1'],
    ['VT100', 'Vượt kế hoạch 3,1%', '106.1'],
    ['VT100', 'Tăng 44,67 tỷ đồng, tương ứng 9,2%', '6.4'],
    ['VT012', 'Tăng 56.000 thuê bao (tương đương 120%)', '140'],
    ['VT100', 'Tốc độ phát triển đạt 109,2%', '106.4'],
    ['VT100', 'Tốc độ tăng trưởng: 9,2%', '6.4'],
    ['VT100', 'Tăng 9,2% - do nhu cầu tăng', '6.4'],
    ['VT100', 'KH 700 tỷ, đạt 103,1%', '106.1'],
  ];
  for (const [indicator, text, proposal] of WRONG) {
    it(`is recomputed: “${text}”`, () => {
      findingsEqual(remarked(indicator, text), [
        `stated-growth-differs A ${indicator} H5 ${proposal}`,
      ]);
    });
  }

  const SILENT: readonly (readonly [string, string])[] = [
    ['VT054', 'Tăng 14 trạm'],
    ['VT054', '+14 trạm so với năm 2021'],
    ['VT054', 'Tăng 20 trạm, dừng 6 trạm'],
    ['VT054', 'Tăng 9 điểm phát sóng'],
    ['VT054', 'Tăng 30 trạm so với năm 2019'],
    ['VT054', 'Tăng 3 trạm so với kế hoạch'],
    ['VT054', 'So với kế hoạch: tăng 3 trạm'],
    ['VT054', 'Tăng 5 trạm BTS dùng chung'],
    ['VT054', 'Tăng hơn 10 trạm'],
    ['VT054', 'Viettel tăng 9 trạm'],
    ['VT100', 'Doanh thu bưu chính tăng 9,2%'],
    ['VT100', 'So với năm 2019 tăng 9,2%'],
    ['VT081', 'Số thôn tăng 9%'],
    ['VT100', 'Tăng 44,67 tỷ đồng'],
    ['VT100', 'Tăng 44.670 triệu đồng so với năm trước'],
    ['VT100', 'Đạt 106,1% kế hoạch'],
    ['VT100', 'Vượt 6,1% kế hoạch'],
    ['VT100', 'Đạt 100% kế hoạch'],
    ['VT100', 'Đạt 85% kế hoạch giai đoạn 2021-2025'],
    ['VT100', 'Đạt 90% kế hoạch năm 2023'],
    ['VT012', 'Gấp 2,4 lần năm trước'],
    ['VT012', 'Tăng gấp 2,4 lần'],
    ['VT012', 'Tăng 56 nghìn thuê bao'],
    ['VT012', 'gấp 3 lần năm 2019'],
    // “Tăng k lần” is k times for some and k times more for others; 2.4 is said as 2 as well.
    ['VT012', 'Tăng 2,4 lần'],
    ['VT012', 'Tăng 1,4 lần so với năm trước'],
    ['VT012', 'Gấp 2 lần năm trước'],
    ['VT012', 'Tăng gấp đôi so với năm 2021'],
    ['VT012', 'Tăng hơn 2 lần'],
    ['VT100', 'Cao hơn năm trước 6,4%'],
    ['VT100', 'Tốc độ tăng đạt 6,4%'],
    ['VT100', 'Đạt 106,4% so với năm 2021'],
    ['VT100', 'Đạt 85% doanh thu toàn ngành'],
    ['VT100', 'So với năm 2019, tăng 9,2%'],
    ['VT100', 'So với năm 2021, tăng 6,4%'],
    ['VT100', 'Tăng hơn 6% so với năm trước'],
    ['VT100', 'Tăng gần 7% so với năm trước'],
    ['VT100', 'Tăng khoảng 7% so với năm trước'],
    ['VT100', 'VNPT: tăng 9,2%; Viettel: tăng 3,1%'],
    ['VT100', 'Trong đó, tăng 9,2% ở cố định'],
    ['VT100', 'Tăng bình quân 9,2%/năm'],
    ['VT054', 'Nhiều hơn năm 2021 là 14 trạm'],
    ['VT054', 'Thêm 24 trạm lắp mới'],
    ['VT054', 'Tăng từ tháng 9'],
    ['VT054', 'Tăng lên 502 trạm'],
    ['VT054', 'Đạt tỷ lệ 96,7%, tăng 0,9 điểm % so với năm 2021'],
    ['VT054', 'Giảm 2 trạm do sáp nhập chi nhánh'],
    ['VT054', 'Tăng từ 488 lên 502 trạm'],
    ['VT054', 'Tăng từ 12 lên 15 trạm 5G'],
    ['VT100', 'Tăng 44,67 tỷ đồng (6,4%)'],
    ['VT100', 'Toàn tỉnh tăng 9,2%'],
    ['VT120', 'Viễn thông tăng 9,2%'],
    ['VT100', 'Doanh thu năm 2019 tăng 9,2%'],
    ['VT100', 'Theo giá so sánh 2010 tăng 5%'],
    ['VT100', 'Vượt kế hoạch 6,1%'],
    ['VT100', 'Tăng 44,67 tỷ đồng, tương ứng tăng 6,4%'],
    ['VT100', 'Tốc độ phát triển 106,4%'],
    ['VT100', 'KH 700 tỷ, đạt 106,1%'],
    ['VT100', 'Tăng 6,4% (KH tăng 3%)'],
    ['VT100', '10 tháng đạt 612,5 tỷ đồng, bằng 87,5% kế hoạch năm'],
    ['VT100', '11 tháng năm 2021 đạt 812,5 tỷ đồng'],
  ];
  for (const [indicator, text] of SILENT) {
    it(`is nothing where it is right or of something else: “${text}”`, () => {
      findingsEqual(remarked(indicator, text), []);
    });
  }

  it('goes the other way than the figure went, where it names the year before', () => {
    // 502 stations after 488.
    findingsEqual(remarked('VT054', 'giảm so với năm 2021'), ['stated-growth-differs A VT054 H5']);
    findingsEqual(remarked('VT054', 'tăng so với năm 2021'), []);
    findingsEqual(remarked('VT054', 'tăng so với năm 2021 14 trạm'), []);
  });

  it('is held against the target that the sheet has, before the book’s', () => {
    const row = { current: '742.67', prior: '698', plan: '705.3' };
    findingsEqual(remarked('VT100', 'Đạt 105,3% kế hoạch', row), []);
  });

  it('must go the way the figure went', () => {
    const [found] = remarked('VT054', 'Giảm do tắt sóng 2G');
    assert.equal(found?.rule, 'stated-growth-differs');
    // The words may explain something else.
    assert.equal(found.severity, 'note');
    assert.ok(sentenceOf(found.message, 'vi').includes('ghi “giảm”'));
    assert.equal(remarked('VT054', 'Không thay đổi so với năm trước').length, 1);
    for (const text of ['Tăng do phủ lõm', 'Giảm giá cước', 'Tăng cường phủ sóng', 'Giảm dần']) {
      findingsEqual(remarked('VT054', text), []);
    }
  });
});

describe('a fraction in a remark', () => {
  it('is no part of a whole that is smaller', () => {
    findingsEqual(remarked('VT081', '73/38 thôn'), ['part-exceeds-whole A VT081 H5;D9']);
    findingsEqual(remarked('VT073', '12/9 thôn'), ['part-exceeds-whole A VT073 H5;D10']);
    findingsEqual(remarked('VT081', 'Cáp quang: 75/73 thôn'), []);
    findingsEqual(remarked('VT081', 'Có cáp quang 75/73 thôn'), [
      'part-exceeds-whole A VT081 H5;D9',
    ]);
  });

  it('has both numbers of the sheet or neither', () => {
    findingsEqual(remarked('VT081', 'Đạt 36/73 thôn'), ['parts-differ-from-total A VT081 H5;D9']);
    findingsEqual(remarked('VT081', '38/79 thôn'), ['parts-differ-from-total A VT081 H5;D9']);
  });

  it('makes the rate beside which it stands', () => {
    // 38 / 73 = 52.05%.
    findingsEqual(remarked('VT080', '35/73 thôn'), ['parts-differ-from-total A VT080 H5;D11']);
    findingsEqual(remarked('VT080', '38/73 thôn'), []);
  });

  it('is nothing beside a plan, another time or another thing', () => {
    for (const text of [
      '38/73 thôn',
      '73/60 thôn theo kế hoạch',
      '38/35 thôn so với năm trước',
      'Ngày 15/11',
      '12/9 trạm dùng chung',
      'trong đó 5/4 thôn',
    ]) {
      findingsEqual(remarked('VT081', text), []);
    }
  });
});

describe('the remark of a row that answers for several units', () => {
  it('is held against none of them', () => {
    for (const text of ['Tăng 12 trạm', 'Khe Mo, Nà Pài, Pác Cáp', '73/38 thôn']) {
      findingsEqual(remarked('VT073', text, undefined, true), []);
    }
  });
});

describe('a part and its whole in a remark', () => {
  // 73 − 38 = 35; 38 / 73 = 52.1%.
  it('leave the rest', () => {
    findingsEqual(remarked('VT081', '31 thôn còn lại chưa kéo cáp'), [
      'parts-differ-from-total A VT081 H5;D9',
    ]);
    findingsEqual(remarked('VT081', '35 thôn còn lại chưa kéo cáp'), []);
    findingsEqual(remarked('VT081', 'còn lại 31 hộ chưa kéo cáp'), []);
  });

  it('make the rate that is said of the whole', () => {
    findingsEqual(remarked('VT081', 'Kéo cáp 38 thôn, đạt 58,4% tổng số thôn'), [
      'parts-differ-from-total A VT081 H5;D9',
    ]);
    findingsEqual(remarked('VT081', 'Kéo cáp 38 thôn, đạt 52,1% tổng số thôn'), []);
    findingsEqual(remarked('VT081', 'đạt 58,4% tổng số thôn vùng cao'), []);
    for (const text of [
      'Đạt 58,4% số thôn',
      '58,4% tổng số thôn',
      'Chiếm 58,4% tổng số thôn trong năm.',
      'Chiếm 58,4%',
      'Tỷ lệ thôn có cáp quang 58,4%',
    ]) {
      findingsEqual(remarked('VT081', text), ['parts-differ-from-total A VT081 H5;D9']);
    }
    // Of a plan, of something else, of another time, or right.
    for (const text of [
      'Đạt 58,4%',
      'Hộ có cáp quang chiếm 58,4%',
      'Trong đó 12 thôn, chiếm 58,4%',
      'Năm trước đạt tỷ lệ 58,4%',
      'Chiếm 52,1%',
    ]) {
      findingsEqual(remarked('VT081', text), []);
    }
  });
});

describe('a number with its list in a remark', () => {
  it('counts what the row counts', () => {
    findingsEqual(remarked('VT073', '03 thôn: Khe Mo, Nà Pài, Pác Cáp'), [
      'list-count-differs A VT073 D10;H5 3',
    ]);
    findingsEqual(remarked('VT073', 'Còn 3 thôn chưa có sóng (Khe Mo, Nà Pài, Pác Cáp)'), [
      'list-count-differs A VT073 D10;H5 3',
    ]);
  });

  it('lists as many as it says', () => {
    findingsEqual(remarked('VT073', '04 thôn: Khe Mo, Nà Pài, Pác Cáp'), [
      'list-count-differs A VT073 H5',
    ]);
    findingsEqual(remarked('VT081', 'Tăng thêm 4 thôn: Khe Mo, Nà Pài, Pác Cáp'), [
      'list-count-differs A VT081 H5',
    ]);
  });

  it('may have fewer places than things that stand there', () => {
    for (const text of [
      'Lắp mới 03 trạm tại các xã: Phú Lộc, Tân An',
      '03 trạm hỏng: xã Phú Lộc, xã Tân An',
      '03 trạm (xã Phú Lộc, xã Tân An)',
    ]) {
      findingsEqual(remarked('VT054', text), []);
    }
    // More places than things there cannot be, and hamlets are places themselves.
    findingsEqual(remarked('VT054', '03 trạm tại các xã: Phú Lộc, Tân An, Yên Sơn, Tân Mỹ'), [
      'list-count-differs A VT054 H5',
    ]);
    findingsEqual(remarked('VT073', '03 thôn: thôn Khe Mo, thôn Nà Pài'), [
      'list-count-differs A VT073 H5',
    ]);
  });

  it('may be announced by what the row counts, and be parted by dashes', () => {
    for (const text of [
      'Gồm các thôn: Khe Mo, Nà Pài, Pác Cáp',
      'Các thôn Khe Mo, Nà Pài và Pác Cáp',
      'Danh sách thôn: Khe Mo; Nà Pài; Pác Cáp',
      'Danh sách kèm theo: Khe Mo; Nà Pài; Pác Cáp',
      'Thôn: Khe Mo, Nà Pài, Pác Cáp',
      'Chưa có sóng: Khe Mo, Nà Pài, Pác Cáp',
      'Khe Mo - Nà Pài - Pác Cáp',
    ]) {
      findingsEqual(remarked('VT073', text), ['list-count-differs A VT073 D10;H5 3']);
    }
  });

  it('is one where nothing announces it only if it is as long and of the kind that is counted', () => {
    for (const text of [
      'Khe Mo, Nà Pài, Pác Cáp',
      'Thôn Khe Mo, thôn Nà Pài, thôn Pác Cáp',
      '1. Khe Mo\n2. Nà Pài\n3. Pác Cáp',
    ]) {
      findingsEqual(remarked('VT073', text), ['list-count-differs A VT073 D10;H5 3']);
    }
    for (const text of [
      'VNPT, Viettel, FPT',
      'Phòng Nội vụ; Phòng Tư pháp; Phòng Y tế',
      'Hệ thống iOffice, VNPT-iGate, LGSP',
      'NQ 01/NQ-CP, NQ 02/NQ-CP, NQ 03/NQ-CP',
      'Viettel 60%, VNPT 30%, MobiFone 10%',
      'Khe Mo (2), Nà Pài (1), Pác Cáp (3)',
      'Khe Mo (tăng 2), Nà Pài (giảm 1), Pác Cáp (tăng 1)',
      'Hoàng Văn Nam, Lê Thị Hoa, Trần Văn Minh',
      'Thôn Khe Mo, thôn Nà Pài, thôn Pác Cáp mới lắp',
      'Tuyến QL1, QL31, ĐT293',
      'Khe Mo, Nà Pài',
    ]) {
      findingsEqual(remarked('VT073', text), []);
    }
    // Three of 73 hamlets are some of them.
    findingsEqual(remarked('TH040', 'Khe Mo, Nà Pài, Pác Cáp'), []);
  });

  it('is no list of the hamlets where it names the communes in which they lie', () => {
    for (const text of [
      'Còn 4 thôn chưa có sóng (xã Phong Minh, Sa Lý)',
      'Xã Phong Minh, xã Sa Lý',
      'Các xã: Phong Minh, Sa Lý',
      'Thuộc các xã Phong Minh, Sa Lý',
    ]) {
      findingsEqual(remarked('VT073', text), []);
    }
  });

  it('is nothing where both are right, the list goes on, or others are counted', () => {
    for (const text of [
      '04 thôn: Khe Mo, Nà Pài, Pác Cáp và Bản Ngà',
      '04 thôn: Khe Mo, Nà Pài, …',
      '03 thôn đã có điện lưới: Khe Mo, Nà Pài, Pác Cáp',
      'Thêm 02 thôn: Khe Mo, Nà Pài',
      '4 thôn: đã khảo sát, chờ lắp đặt',
    ]) {
      findingsEqual(remarked('VT073', text), []);
    }
  });
});

describe('a column whose head does not say what it compares', () => {
  const LEVELS = [
    ['VT054', '502', '488'],
    ['VT012', '96000', '90000'],
    ['VT120', '410', '400'],
    ['TH040', '73', '71'],
  ] as const;

  /** Four rows that differ by 14, 6,000, 10 and 2 from last year. */
  function rowsStating(...stated: readonly string[]): Record<string, Row> {
    return Object.fromEntries(
      LEVELS.map(([code, current, prior], place) => [
        code,
        { current, prior, stated: [stated[place] ?? ''] },
      ]),
    );
  }

  function stating(...stated: readonly string[]) {
    return checkAnswers(year(rowsStating(...stated)));
  }

  it('means what most of its rows hold', () => {
    findingsEqual(stating('unsaid 14', 'unsaid 6000', 'unsaid 10', 'unsaid 5'), [
      'stated-growth-differs A TH040 F8 2',
    ]);
    // 0 beside what did not change can be anything.
    const still = ['VT081', 'VT073'].map((code) => [
      code,
      { current: '9', prior: '9', stated: ['unsaid 0'] },
    ]);
    findingsEqual(
      checkAnswers(
        year({
          ...rowsStating('unsaid 14', 'unsaid 6000', 'unsaid 10', 'unsaid 5'),
          ...Object.fromEntries(still),
        }),
      ),
      ['stated-growth-differs A TH040 F8 2'],
    );
    // 102.9, 106.7 and 102.5 are indexes; 2.8 is the growth of 73 over 71.
    findingsEqual(stating('either 102.9', 'either 106.7', 'either 102.5', 'either 2.8'), [
      'stated-growth-differs A TH040 F8 102.8',
    ]);
  });

  it('is nothing where the rows agree on nothing', () => {
    findingsEqual(stating('unsaid 7', 'unsaid 10', 'unsaid 10', 'unsaid 5'), []);
  });
});

describe('a column of shares', () => {
  // 38 of 73 are 52.1%, 24 of 73 are 32.9%.
  const shares = (fibre: string, team: string) =>
    checkAnswers(
      aCollectedYear({
        indicators: [...INDICATORS, anIndicator('CDS121', { unit: 'thôn', partOf: ['TH040'] })],
        units: [aUnit('A')],
        sheets: {
          A: {
            TH040: { current: '73', stated: ['share 100'] },
            VT081: { current: '38', stated: [`share ${fibre}`] },
            CDS121: { current: '24', stated: [`share ${team}`] },
          },
        },
      }),
    );

  it('is recomputed from each row and its whole', () => {
    findingsEqual(shares('52.1', '38.9'), ['parts-differ-from-total A CDS121 F7']);
    findingsEqual(shares('52.1', '32.8'), []);
  });

  it('may be told by its rows alone', () => {
    // 38, 24, 31 and 69 of 73 are 52.1%, 32.9%, 42.5% and 94.5%.
    const stating = (last: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [
            anIndicator('TH040', { nameVi: 'Số thôn', unit: 'thôn' }),
            ...['VT074', 'VT081', 'CDS121', 'CDS123'].map((code) =>
              anIndicator(code, { unit: 'thôn', partOf: ['TH040'] }),
            ),
          ],
          units: [aUnit('A')],
          sheets: {
            A: {
              TH040: { current: '73', prior: '73' },
              VT074: { current: '69', prior: '68', stated: ['unsaid 94.5'] },
              VT081: { current: '38', prior: '36', stated: ['unsaid 52.1'] },
              CDS121: { current: '24', prior: '22', stated: ['unsaid 32.9'] },
              CDS123: { current: '31', prior: '30', stated: [`unsaid ${last}`] },
            },
          },
        }),
      );
    findingsEqual(stating('46.5'), ['parts-differ-from-total A CDS123 F9']);
    findingsEqual(stating('42.5'), []);
  });

  it('is told in a table of units by the rows of all of them', () => {
    // 38, 24 and 31 of 73 are 52.1%, 32.9% and 42.5%; three units stand in one column.
    const inTable = (last: string) => {
      const indicators = [
        anIndicator('TH040', { nameVi: 'Số thôn', unit: 'thôn' }),
        anIndicator('VT081', { unit: 'thôn', partOf: ['TH040'] }),
      ];
      const rows = { A: ['38', '52.1'], B: ['24', '32.9'], C: ['31', last] } as const;
      const units = Object.keys(rows).map((code) => aUnit(code));
      const collected = aCollectedYear({
        indicators,
        units,
        sheets: Object.fromEntries(
          Object.entries(rows).map(([unit, [fibre, stated]]) => [
            unit,
            {
              TH040: { current: '73' },
              VT081: { current: fibre, stated: [`share ${stated}`] },
            },
          ]),
        ),
      });
      const answers = new Map(
        [...collected.answers].map(([unit, ofUnit], place) => {
          const fibre = ofUnit.get('VT081') ?? assert.fail();
          const source = { file: 'Cụm 3.xlsx', sheet: 'Tổng hợp', cell: `Q${place + 5}` };
          const stated = fibre.stated.map((one) => ({ ...one, source }));
          return [unit, new Map(ofUnit).set('VT081', { ...fibre, stated })] as const;
        }),
      );
      return checkAnswers({ ...collected, answers });
    };
    findingsEqual(inTable('46.5'), ['parts-differ-from-total C VT081 Q7']);
    findingsEqual(inTable('42.5'), []);
  });

  it('is of something else where most of its rows are no such shares', () => {
    findingsEqual(shares('12.1', '8.9'), []);
  });
});

describe('what a part of the year came to', () => {
  const revenue = (value: string, code = 'VT100') =>
    checkAnswers(year({ [code]: { current: '700', stated: [`elapsed ${value}`] } }));

  it('is not more than the whole year', () => {
    findingsEqual(revenue('712.5'), ['part-exceeds-whole A VT100 D5;F5']);
    findingsEqual(revenue('700'), []);
    findingsEqual(revenue('580'), []);
  });

  it('is heard in words as well', () => {
    const said = (text: string) => remarked('VT100', text);
    findingsEqual(said('10 tháng đạt 762,5 tỷ đồng'), ['part-exceeds-whole A VT100 D7;H5']);
    findingsEqual(said('Thực hiện 11 tháng: 762.500 triệu đồng'), [
      'part-exceeds-whole A VT100 D7;H5',
    ]);
    findingsEqual(said('10 tháng đạt 612,5 tỷ đồng'), []);
  });

  it('makes the year, quarter by quarter', () => {
    // 170 + 180 + 165 + 185 = 700.
    const inQuarters = (last: string, code = 'VT100') => {
      const collected = year({
        [code]: {
          current: '700',
          stated: ['170', '180', '165', last].map((one) => `elapsed ${one}`),
        },
      });
      const ofUnit = collected.answers.get('A') ?? assert.fail();
      const answer = ofUnit.get(code) ?? assert.fail();
      const stated = answer.stated.map((one, place) => ({ ...one, quarter: place + 1 }));
      const answers = new Map([['A', new Map(ofUnit).set(code, { ...answer, stated })]]);
      return checkAnswers({ ...collected, answers });
    };
    findingsEqual(inQuarters('195'), ['parts-differ-from-total A VT100 D5;F5;G5;H5;I5']);
    findingsEqual(inQuarters('185'), []);
    // Each may be rounded by half.
    findingsEqual(inQuarters('187'), []);
    findingsEqual(inQuarters('195', 'VT012'), []);
  });

  it('says nothing of what stands at a time', () => {
    findingsEqual(revenue('712', 'VT012'), []);
  });
});
