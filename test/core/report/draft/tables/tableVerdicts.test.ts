import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { reported } from '#core/numbers/figure';
import { exactly } from '../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../../sentences/aCompilation';

const FIRM = {
  ...aDistrict('VT-A', 'Viễn thông A'),
  kind: 'ENT_TEL' as const,
  validFrom: '2022-07-01',
};
/** Two years of a firm: 287,741 over 270,499 tỷ đồng is + 6,37 %. */
const COMPILATION = aCompilation({
  units: [
    { ...FIRM, code: 'VT-A@2021', validFrom: '', validTo: '2021-12-31' },
    FIRM,
    aDistrict('H1', 'Huyện Sơn Động'),
    aDistrict('H2', 'Huyện Lục Ngạn'),
  ],
  indicators: [
    anIndicator({
      ...MONEY,
      code: 'VT100',
      nameVi: 'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn',
    }),
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ code: 'TCS030', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' }),
  ],
  totals: [
    aTotal('742.67', '698', {
      indicator: 'VT100',
      growth: exactly('6.4'),
      byUnit: [{ ...aShare('VT-A', '287.741'), prior: reported(exactly('270.499')) }],
    }),
    aTotal('11', '4', { indicator: 'VT055' }),
    aTotal('465', '460', {
      indicator: 'TCS030',
      byUnit: [aShare('H1', '120'), aShare('H2', '345')],
    }),
  ],
});

/** A table of a Word draft, its cells line by line; of the first row '' stands for no cell, as beside a merged one. */
function verdictsOf(
  rows: readonly (readonly string[])[],
  caption = 'Biểu 1. Số liệu năm 2022',
  compilation = COMPILATION,
) {
  const lines = rows.flatMap((cells, row) =>
    cells
      .map((text, column) => ({ text, cell: { table: 0, row, column } }))
      .filter(({ text }) => text !== '' || row > 0),
  );
  return verifyDraft(
    [{ text: caption }, ...lines].map((one, at) => ({ line: at + 1, ...one })),
    compilation,
  ).map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('the tables of a draft', () => {
  it('are read with an indicator above the years and the growth of each unit', () => {
    const table = [
      [
        'TT',
        'Doanh nghiệp',
        'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn (tỷ đồng)',
        '',
        '',
      ],
      ['', '', 'Sơ bộ năm 2021', 'Ước thực hiện năm 2022', 'Tăng, giảm (%)'],
      ['A', 'B', '1', '2', '3=2/1*100-100'],
      ['', 'Tổng số', '698,00', '742,67', '6,40'],
      ['1', 'Viễn thông A', '270,50', '278,74', '6,37'],
    ];
    assert.deepEqual(verdictsOf(table), [
      '698,00 agree',
      '742,67 agree',
      '6,40 agree',
      '270,50 agree',
      '278,74 disagree',
      '6,37 agree',
    ]);
  });

  it('read a minus before the digits of a level as a loss', () => {
    const loss = aCompilation({
      indicators: [anIndicator({ ...MONEY, code: 'BC115', nameVi: 'Lợi nhuận bưu chính' })],
      totals: [aTotal('-2.8', '1.5', { indicator: 'BC115' })],
    });
    const table = (profit: string) => [
      ['Chỉ tiêu', 'Năm 2021', 'Năm 2022'],
      ['Lợi nhuận bưu chính (tỷ đồng)', '1,50', profit],
    ];
    const last = (profit: string) => verdictsOf(table(profit), 'Bảng 1', loss).at(-1);
    assert.equal(last('-2,80'), '-2,80 agree');
    assert.equal(last('–2,80'), '–2,80 agree');
    assert.equal(last('2,80'), '2,80 disagree');
    assert.equal(last('-2,08'), '-2,08 disagree');
  });

  it('take a measure in brackets at the end of the caption for that of the table', () => {
    const table = [
      ['Chỉ tiêu', 'Năm 2021', 'Năm 2022'],
      ['Doanh thu dịch vụ viễn thông phát sinh trên địa bàn', '698.000,0', '742.670,0'],
    ];
    assert.deepEqual(verdictsOf(table, 'Bảng 2. Doanh thu (triệu đồng)'), [
      '698.000,0 agree',
      '742.670,0 agree',
    ]);
  });

  it('take a column “So với năm 2021 (%)” for growth or index', () => {
    const table = (change: string) => [
      ['Chỉ tiêu', 'Năm 2022 (tỷ đồng)', 'So với năm 2021 (%)'],
      ['Doanh thu dịch vụ viễn thông phát sinh trên địa bàn', '742,67', change],
    ];
    assert.deepEqual(verdictsOf(table('106,4')).at(-1), '106,4 agree');
    assert.deepEqual(verdictsOf(table('6,4')).at(-1), '6,4 agree');
    assert.deepEqual(verdictsOf(table('7,4')).at(-1), '7,4 disagree');
  });

  it('propose growth where the head says “Tăng, giảm”, however large the number is', () => {
    const rows = [
      ['Chỉ tiêu', 'Năm 2022 (tỷ đồng)', 'Tăng, giảm so với năm 2021 (%)'],
      ['Doanh thu dịch vụ viễn thông phát sinh trên địa bàn', '742,67', '64,6'],
    ];
    const lines = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ line: 1, text, cell: { table: 0, row, column } })),
    );
    assert.equal(verifyDraft(lines, COMPILATION).at(-1)?.proposal, 'tăng 6,4%');
  });

  it('read a column “Tỷ lệ (%)” as per cent, whatever the rows are measured in', () => {
    const table = (percent: string) => [
      ['Chỉ tiêu', 'ĐVT', 'Năm 2021', 'Năm 2022', 'Tăng, giảm (+/-)', 'Tỷ lệ (%)'],
      [
        'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn',
        'tỷ đồng',
        '698',
        '742,67',
        '44,67',
        percent,
      ],
      ['Trạm 5G', 'trạm', '4', '11', '7', '175,0'],
    ];
    assert.ok(verdictsOf(table('6,40')).every((one) => one.endsWith(' agree')));
    assert.ok(!verdictsOf(table('74,27')).includes('74,27 disagree'));
  });

  it('hold what stands below “So sánh (%)” and the plan against the plan', () => {
    const planned = aCompilation({
      indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' })],
      totals: [
        aTotal('318.4', '271.9', {
          indicator: 'BC110',
          growth: exactly('17.1'),
          plan: exactly('305'),
        }),
      ],
    });
    const table = (ofPlan: string) => [
      ['Chỉ tiêu', 'TH 2021', 'Năm 2022', '', 'So sánh (%)', ''],
      ['', '', 'Kế hoạch', 'Ước TH', 'TH 2021', 'KH 2022'],
      ['Doanh thu bưu chính (tỷ đồng)', '271,9', '305,0', '318,4', '117,1', ofPlan],
    ];
    const said = (ofPlan: string) => verdictsOf(table(ofPlan), 'Biểu 1. Kết quả', planned);
    assert.deepEqual(said('104,4'), [
      '271,9 agree',
      '305,0 agree',
      '318,4 agree',
      '117,1 agree',
      '104,4 agree',
    ]);
    assert.deepEqual(said('104,9').at(-1), '104,9 disagree');
  });

  it('take a total that is not said to be the province for no error', () => {
    const table = [
      ['Đơn vị', 'Số cụm loa truyền thanh (cụm)'],
      ['Huyện Sơn Động', '120'],
      ['Tổng số', '120'],
    ];
    assert.deepEqual(verdictsOf(table), ['120 agree', '120 not-found']);
  });

  it('say nothing against a row of a unit that is in no register', () => {
    const table = [
      ['Cơ sở', 'Trạm 5G (trạm)'],
      ['Công ty Không Ai Biết', '3'],
    ];
    assert.deepEqual(verdictsOf(table), ['3 not-found']);
  });

  it('read a change in its own measure in a column of growth', () => {
    const table = (change: string) => [
      ['Chỉ tiêu', 'Năm 2022', 'Tăng, giảm so với năm 2021 (%; hoặc mức tăng, giảm)'],
      ['Trạm 5G', '11', change],
    ];
    assert.deepEqual(verdictsOf(table('+7 trạm')), ['11 agree', '+7 trạm agree']);
    assert.deepEqual(verdictsOf(table('+8 trạm')), ['11 agree', '+8 trạm disagree']);
    assert.deepEqual(verdictsOf(table('-7 trạm')), ['11 agree', '-7 trạm disagree']);
  });

  it('read rows of years, and indices below the line that announces them', () => {
    const table = [
      ['Năm', 'Trạm 5G (trạm)'],
      ['A', '1'],
      ['Sơ bộ 2021', '4'],
      ['Ước tính 2022', '11'],
      ['Chỉ số phát triển (năm trước = 100) - %'],
      ['Ước tính 2022', '275,00'],
    ];
    const said = verdictsOf(table, 'CHUỖI SỐ LIỆU (2021 - 2022)');
    assert.deepEqual(
      said.filter((one) => /^(?:4|11) /u.test(one)),
      ['4 agree', '11 agree'],
    );
    assert.ok(
      said.every((one) => !one.endsWith('disagree')),
      said.join(),
    );
  });

  it('hold what is compared with the published figure against nothing else', () => {
    const table = [
      ['Chỉ tiêu', 'Số liệu năm 2021', '', ''],
      ['', 'Đã công bố', 'Hiện nay', 'Chênh lệch'],
      ['Trạm 5G', '3', '4', '+1'],
    ];
    assert.deepEqual(verdictsOf(table), ['3 not-found', '4 agree', '1 not-found']);
    const byUnit = [
      ['Chỉ tiêu', 'Đơn vị báo cáo', 'Số liệu năm 2021', ''],
      ['', '', 'Đã công bố', 'Hiện nay'],
      ['Doanh thu dịch vụ viễn thông (tỷ đồng)', 'Viễn thông A', '270,50', '240,00'],
    ];
    assert.deepEqual(verdictsOf(byUnit), ['270,50 not-found', '240,00 not-found']);
  });

  describe('below a caption of several years or a part of one', () => {
    const byYears = [
      ['Chỉ tiêu', '2021', '2022'],
      ['Doanh thu dịch vụ viễn thông (tỷ đồng)', '698,00', '741,67'],
    ];

    it('take each column for its own year', () => {
      for (const caption of [
        'Bảng 5. Số liệu 2021-2022',
        'Số liệu 02 năm (2021, 2022)',
        'Số liệu 2 năm 2021 - 2022',
        'Giai đoạn từ năm 2021 đến năm 2022',
        'Chỉ tiêu chủ yếu (kết quả 10 tháng, ước thực hiện cả năm 2022)',
      ]) {
        const said = verdictsOf(byYears, caption);
        assert.deepEqual(said, ['698,00 agree', '741,67 disagree'], caption);
      }
    });

    it('say nothing against columns of years in a table of a part of the year, or of aims', () => {
      for (const caption of [
        'Bảng 5. Kết quả 9 tháng đầu năm 2022',
        'Bảng 5. Lũy kế đến quý III',
        'Mục tiêu giai đoạn 2021 - 2025',
        'Kế hoạch phát triển đến năm 2025',
      ]) {
        const said = verdictsOf(byYears, caption);
        assert.deepEqual(said, ['698,00 not-found', '741,67 not-found'], caption);
      }
    });

    it('read the whole years beside a column that names the part', () => {
      const table = [
        ['Chỉ tiêu', 'TH 2021', 'KH 2022', '10T/2022', 'ƯTH 2022', 'Mục tiêu 2022'],
        ['Doanh thu dịch vụ viễn thông (tỷ đồng)', '698,00', '700', '612', '742,67', '800'],
      ];
      assert.deepEqual(verdictsOf(table, 'Tình hình thực hiện 10 tháng').slice(-5), [
        '698,00 agree',
        '700 not-found',
        '612 not-found',
        '742,67 agree',
        '800 not-found',
      ]);
    });

    it('say nothing against growth that may be that of the part of the year beside it', () => {
      const table = [
        ['Chỉ tiêu', '6 tháng 2021', '6 tháng 2022', 'Tăng, giảm (%)', 'Đạt % kế hoạch'],
        ['Doanh thu dịch vụ viễn thông (tỷ đồng)', '340', '357', '5,0', '48,2'],
      ];
      const said = verdictsOf(table, 'Bảng 2. Chỉ tiêu chủ yếu').slice(-4);
      assert.ok(
        said.every((one) => one.endsWith(' not-found')),
        said.join(),
      );
    });

    it('take a column without a year for none of them', () => {
      const table = [
        ['Doanh nghiệp', 'Doanh thu dịch vụ viễn thông (tỷ đồng)'],
        ['Viễn thông A', '558,24'],
      ];
      assert.deepEqual(verdictsOf(table, 'Giai đoạn 2021 - 2022'), ['558,24 not-found']);
    });

    it('hold a change that may be over an earlier year against nothing', () => {
      const table = [
        ['Chỉ tiêu', '2018', '2022', 'Tăng (%)'],
        ['Doanh thu dịch vụ viễn thông (tỷ đồng)', '500', '742,67', '48,5'],
      ];
      assert.deepEqual(verdictsOf(table, 'Giai đoạn 2018 - 2022').at(-1), '48,5 not-found');
    });
  });

  describe('below heads that are shorter than the names', () => {
    const byFirm = (middle: string, share = '41,63') => [
      ['Nhà mạng', '5G', '', 'Doanh thu (triệu đồng)', '', 'Tăng, giảm', 'Thị phần (%)'],
      ['', '2021', '2022', '2021', '2022', '', ''],
      ['Alpha', '101', '204', '270.499', '287.741', '17.242', '38,74'],
      ['Beta', '52', '131', '310.000', middle, '-772', share],
      ['Gamma', '33', '47', '117.501', '145.701', '28.200', '19,62'],
    ];
    const firms = aCompilation({
      units: ['Alpha', 'Beta', 'Gamma'].map((name) => ({
        ...FIRM,
        code: name,
        name: `${name} Minh Giang`,
      })),
      indicators: [
        anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
        anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
        anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
      ],
      totals: [
        // 287,741 + 309,228 + 145,701 = 742,67; 270,499 + 310 + 117,501 = 698
        aTotal('742.67', '698', {
          indicator: 'VT100',
          byUnit: [
            { ...aShare('Alpha', '287.741'), prior: reported(exactly('270.499')) },
            { ...aShare('Beta', '309.228'), prior: reported(exactly('310')) },
            { ...aShare('Gamma', '145.701'), prior: reported(exactly('117.501')) },
          ],
        }),
        aTotal('1', '1', { indicator: 'BC110' }),
        // 204 + 131 + 47 = 382; 101 + 52 + 33 = 186
        aTotal('382', '186', {
          indicator: 'VT055',
          byUnit: [
            { ...aShare('Alpha', '204'), prior: reported(exactly('101')) },
            { ...aShare('Beta', '131'), prior: reported(exactly('52')) },
            { ...aShare('Gamma', '47'), prior: reported(exactly('33')) },
          ],
        }),
      ],
    });

    const department = 'Sở Thông tin và Truyền thông tỉnh Minh Giang';
    const FIRMS = { ...firms, book: { ...firms.book, department } };

    it('know firms without the province, heads in two rows, shares and changes by their numbers', () => {
      const said = verdictsOf(byFirm('309.228', '41,64'), 'Bảng 3. Viễn thông', FIRMS);
      assert.equal(said.length, 18);
      assert.ok(
        said.every((one) => one.endsWith(' agree')),
        said.join(),
      );
    });

    it('find the number that does not fit a column that all others prove', () => {
      const faults = (rows: readonly (readonly string[])[]) =>
        verdictsOf(rows, 'Bảng 3. Viễn thông', FIRMS).filter((one) => !one.endsWith(' agree'));
      assert.deepEqual(faults(byFirm('390.228', '41,64')), ['390.228 disagree']);
      assert.deepEqual(faults(byFirm('309.228', '46,14')), ['46,14 disagree']);
    });

    it('say nothing against columns that count something narrower, or that most numbers do not fit', () => {
      const narrower = [
        ['Nhà mạng', '5G độc lập', '2G'],
        ['Alpha', '204', '12'],
        ['Beta', '131', '15'],
        ['Gamma', '46', '18'],
      ];
      const other = [
        ['Nhà mạng', 'Doanh thu (triệu đồng)'],
        ['Alpha', '287.741'],
        ['Beta', '110.300'],
        ['Gamma', '98.512'],
      ];
      for (const rows of [narrower, other]) {
        const said = verdictsOf(rows, 'Bảng 3. Số liệu năm 2022', FIRMS);
        assert.ok(
          said.every((one) => one.endsWith(' not-found')),
          said.join(),
        );
      }
    });
  });
});
