import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { aSheet, currentIn, figuresIn, findingsIn, readingOf, statedIn } from './aSubmittedFile';

/** One row of mobile subscriptions under these heads, from Viễn thông A. */
function under(heads: string, values: string, ...more: readonly string[]) {
  return readingOf([
    aSheet(
      'Biểu',
      'Đơn vị báo cáo: Viễn thông A',
      ...more,
      `STT | Chỉ tiêu | ${heads}`,
      `1 | Thuê bao điện thoại di động | ${values}`,
    ),
  ]);
}

const CASES: readonly (readonly [
  name: string,
  heads: string,
  values: string,
  expected: readonly string[],
])[] = [
  ['“Ước thực hiện 2022”', 'Ước thực hiện 2022', '5', ['VTA VT012 current E 5 C3']],
  ['“TH 2022”', 'TH 2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Năm 2022”', 'Năm 2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Thực hiện năm 2022”', 'Thực hiện năm 2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Ước TH cả năm”', 'Ước TH cả năm', '5', ['VTA VT012 current E 5 C3']],
  ['“Sơ bộ năm 2022”', 'Sơ bộ năm 2022', '5', ['VTA VT012 current P 5 C3']],
  ['“Chính thức năm 2022”', 'Chính thức năm 2022', '5', ['VTA VT012 current A 5 C3']],
  ['a number 2022', '2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Ước TH 12 tháng năm 2022”', 'Ước TH 12 tháng năm 2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Đến 31/12/2022”', 'Đến 31/12/2022', '5', ['VTA VT012 current E 5 C3']],
  ['“Số liệu”', 'Số liệu', '5', ['VTA VT012 current E 5 C3']],
  [
    '“Chính thức năm 2021” beside it',
    'Chính thức năm 2021 | Ước thực hiện năm 2022',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior A 4 C3'],
  ],
  [
    '“Năm trước” and “Năm nay”',
    'Năm trước | Năm nay',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior P 4 C3'],
  ],
  [
    '“Năm N-1” and “Năm N”',
    'Chính thức năm N-1 | Kế hoạch năm N | Ước thực hiện năm N | So với N-1 (%)',
    '4 | 6 | 5 | 25',
    ['VTA VT012 current E 5 E3', 'VTA VT012 prior A 4 C3', 'VTA VT012 plan E 6 D3'],
  ],
  [
    '“Năm N – 1” beside “Năm N”',
    'Năm N – 1 | Năm N',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior P 4 C3'],
  ],
  [
    '“Cùng kỳ năm 2021”',
    'Cùng kỳ năm 2021 | Ước thực hiện năm 2022',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior P 4 C3'],
  ],
  [
    '“TH 2021”, “KH 2022”, “Ước TH 2022”',
    'TH 2021 | KH 2022 | Ước TH 2022',
    '4 | 6 | 5',
    ['VTA VT012 current E 5 E3', 'VTA VT012 prior P 4 C3', 'VTA VT012 plan E 6 D3'],
  ],
  [
    '“Kế hoạch năm 2022”',
    'Kế hoạch năm 2022 | Thực hiện năm 2022',
    '6 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 plan E 6 C3'],
  ],
  [
    '“Thực hiện 10 tháng”, which is not the year',
    'Thực hiện 10 tháng | Ước cả năm 2022',
    '4 | 5',
    ['VTA VT012 current E 5 D3'],
  ],
  [
    '“Thực hiện 10 tháng 2022” beside “Ước TH năm 2022”',
    'Năm trước (2021) | Thực hiện 10 tháng 2022 | Ước TH năm 2022',
    '3 | 4 | 5',
    ['VTA VT012 current E 5 E3', 'VTA VT012 prior P 3 C3'],
  ],
  [
    '“Thực hiện 10 tháng năm 2022” beside “Ước thực hiện năm 2022”',
    'Thực hiện năm 2021 | Thực hiện 10 tháng năm 2022 | Ước thực hiện năm 2022',
    '3 | 4 | 5',
    ['VTA VT012 current E 5 E3', 'VTA VT012 prior P 3 C3'],
  ],
  [
    'the day that a level is of',
    '31/12/2021 | 31/12/2022',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior P 4 C3'],
  ],
  [
    '“Thực hiện cùng kỳ” beside “Thực hiện trong kỳ”',
    'Thực hiện cùng kỳ | Thực hiện trong kỳ',
    '4 | 5',
    ['VTA VT012 current E 5 D3', 'VTA VT012 prior P 4 C3'],
  ],
  [
    'a plan of next year, which is not read',
    'Ước thực hiện năm 2022 | Kế hoạch năm 2023',
    '5 | 9',
    ['VTA VT012 current E 5 C3'],
  ],
  [
    'three years, of which the oldest is not read',
    'Năm 2020 | Năm 2021 | Năm 2022',
    '3 | 4 | 5',
    ['VTA VT012 current E 5 E3', 'VTA VT012 prior P 4 D3'],
  ],
];

describe('the columns of a table', () => {
  for (const [name, heads, values, expected] of CASES) {
    it(`know ${name}`, () => {
      const reading = under(heads, values);
      assert.deepEqual(figuresIn(reading), expected);
      assert.deepEqual(findingsIn(reading), []);
    });
  }

  const CHANGES: readonly (readonly [head: string, value: string, expected: string])[] = [
    ['Tăng/giảm (%)', '6.4', 'VT012 growth 6.4 (1)'],
    ['Tốc độ tăng trưởng (%)', '6.4', 'VT012 growth 6.4 (1)'],
    ['Tốc độ phát triển (%)', '106.4', 'VT012 index 106.4 (1)'],
    ['So với cùng kỳ (%)', '106.4', 'VT012 either 106.4 (1)'],
    ['+/- (%)', '6.4', 'VT012 either 6.4 (1)'],
    ['% so với năm 2021', '106.4', 'VT012 either 106.4 (1)'],
    ['% thực hiện kế hoạch', '98.7', 'VT012 plan 98.7 (1)'],
    ['Tăng, giảm (điểm %)', '3.2', 'VT012 points 3.2 (1)'],
    ['Tăng/giảm tuyệt đối', '6', 'VT012 difference 6 (0)'],
    ['Tăng/giảm (+/-)', '6', 'VT012 unsaid 6 (0)'],
    ['So với năm 2021', '6', 'VT012 unsaid 6 (0)'],
    ['+/-', '6', 'VT012 unsaid 6 (0)'],
    ['Số tuyệt đối', '6', 'VT012 unsaid 6 (0)'],
    ['%', '6', 'VT012 unsaid 6 (0)'],
    ['Tỷ lệ (%)', '6', 'VT012 unsaid 6 (0)'],
    ['Bằng % so với năm 2021', '106', 'VT012 index 106 (0)'],
    ['Chỉ số phát triển (năm 2021 = 100%)', '106', 'VT012 index 106 (0)'],
    ['Chỉ số so với năm 2021 (%)', '106', 'VT012 index 106 (0)'],
    ['Năm 2021 = 100%', '106', 'VT012 index 106 (0)'],
    ['Tăng, giảm tuyệt đối so với năm 2021', '-6', 'VT012 difference -6 (0)'],
    ['Tỷ trọng (%)', '6', 'VT012 share 6 (0)'],
    ['Cơ cấu năm 2022 (%)', '6', 'VT012 share 6 (0)'],
    ['% trên tổng số', '6', 'VT012 share 6 (0)'],
    ['So với năm 2021 (lần)', '1.06', 'VT012 multiple 1.06 (2)'],
    ['Tỷ lệ hoàn thành (%)', '98.7', 'VT012 plan 98.7 (1)'],
    ['Tăng/giảm (%)', '0.064%', 'VT012 growth 6.4 (1)'],
    ['Tăng/giảm (%)', 'tăng 6,4%', 'VT012 growth 6.4 (1)'],
    ['Tăng/giảm (%)', 'giảm 1,80%', 'VT012 growth -1.8 (2)'],
    ['Thực hiện 10 tháng', '92', 'VT012 elapsed 92 (0)'],
    // A cell that names its own measure is read in it.
    ['Tăng/giảm (%)', 'tăng 3.000 thuê bao', 'VT012 difference 3000 (0)'],
    ['Tăng/giảm (%)', 'giảm 1,2 nghìn thuê bao', 'VT012 difference -1200 (-2)'],
    ['So với cùng kỳ (%)', 'tăng 6 thuê bao', 'VT012 difference 6 (0)'],
    ['Tăng/giảm tuyệt đối', 'tăng 3 nghìn thuê bao', 'VT012 difference 3000 (-3)'],
  ];

  for (const [head, value, expected] of CHANGES) {
    it(`state a change under “${head}” as ${value}`, () => {
      const reading = under(`Năm 2021 | Năm 2022 | ${head}`, `100 | 106 | ${value}`);
      assert.deepEqual(statedIn(reading), [expected]);
      assert.deepEqual(figuresIn(reading), [
        'VTA VT012 current E 106 D3',
        'VTA VT012 prior P 100 C3',
      ]);
    });
  }

  it('state what each quarter came to', () => {
    const reading = under(
      'Năm 2021 | Quý I | Quý II | Quý III | Quý IV | Cả năm 2022',
      "100 | 26 | 27 | '25 | 28 | 106",
    );
    const stated = reading.submissions.flatMap((one) => one.stated);
    assert.deepEqual(
      stated.map(({ quarter, kind, value }) => `${quarter ?? ''} ${kind} ${toDecimalText(value)}`),
      ['1 elapsed 26', '2 elapsed 27', '3 elapsed 25', '4 elapsed 28'],
    );
    const upTo = under('Năm 2021 | Quý I | Lũy kế đến quý II | Năm 2022', '100 | 26 | 53 | 106');
    assert.deepEqual(
      upTo.submissions.flatMap((one) => one.stated.map(({ quarter }) => quarter)),
      [1, undefined],
    );
    assert.deepEqual(figuresIn(reading), [
      'VTA VT012 current E 106 H3',
      'VTA VT012 prior P 100 C3',
    ]);
  });

  it('state no change in another measure than the row can have', () => {
    for (const [head, value] of [
      ['Tăng/giảm (%)', 'tăng 3 hộ'],
      ['Tăng/giảm (%)', 'tăng 2 lần'],
      ['So với cùng kỳ (%)', '106 thuê bao'],
      ['% thực hiện kế hoạch', 'tăng 6 thuê bao'],
    ] as const) {
      const reading = under(`Năm 2021 | Năm 2022 | ${head}`, `100 | 106 | ${value}`);
      assert.deepEqual(statedIn(reading), [], `${head}: ${value}`);
    }
  });

  it('state money in the measure that the cell itself names', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022 | Tăng/giảm tuyệt đối',
        '1 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | tỷ đồng | 100 | 103,5 | tăng 3.500 triệu đồng',
      ),
    ]);
    assert.deepEqual(statedIn(reading), ['VT100 difference 3.5 (3)']);
  });

  it('state changes with the decimal mark of their sheet', () => {
    for (const [levels, change] of [
      ["'63.04 | '68.261", "'5.221"],
      ["'63,04 | '68,261", "'5,221"],
    ] as const) {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          'STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022 | Tăng/giảm tuyệt đối',
          `1 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | tỷ đồng | ${levels} | ${change}`,
        ),
      ]);
      assert.deepEqual(statedIn(reading), ['VT100 difference 5.221 (3)']);
    }
  });

  it('leave the words of a comparison without a form as a remark', () => {
    const reading = under('Năm 2021 | Năm 2022 | So với năm 2021', '100 | 106 | tăng 6%');
    const remarks = reading.submissions.flatMap((one) => one.remarks ?? []);
    assert.deepEqual(
      remarks.map(({ text, source }) => `${source.cell} ${text}`),
      ['E3 tăng 6%'],
    );
    assert.deepEqual(statedIn(reading), []);
  });

  it('leave the words under “Diễn giải” beside the labels as a remark', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'Chỉ tiêu | Đơn vị tính | Diễn giải | Năm 2022 | Năm 2021',
        'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | tỷ đồng | tăng 6% | 106 | 100',
      ),
    ]);
    const remarks = reading.submissions.flatMap((one) => one.remarks ?? []);
    assert.deepEqual(
      remarks.map(({ text, source }) => `${source.cell} ${text}`),
      ['C3 tăng 6%'],
    );
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are called final by the title above them, where their heads say nothing', () => {
    const called = (title: string, head: string) =>
      readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          title,
          `Chỉ tiêu | ĐVT | ${head}`,
          'Thuê bao điện thoại di động | thuê bao | 5',
        ),
      ]).submissions[0]?.called;
    assert.equal(called('BÁO CÁO SỐ LIỆU CHÍNH THỨC NĂM 2022', 'Năm 2022'), 'final');
    assert.equal(called('BÁO CÁO SỐ LIỆU CHÍNH THỨC NĂM 2022', 'Ước năm 2022'), 'estimate');
    assert.equal(called('BÁO CÁO SỐ LIỆU NĂM 2022', 'Năm 2022'), undefined);
  });

  it('know a head of three rows', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | ĐVT | Số liệu báo cáo | > | > | Ghi chú',
        '^ | ^ | ^ | Năm 2021 | Năm 2022 | > | ^',
        '^ | ^ | ^ | ^ | Thực hiện 10 tháng | Ước cả năm | ^',
        '1 | Thuê bao điện thoại di động | thuê bao | 4 | 3 | 5 | xem 9',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 5 F5', 'VTA VT012 prior P 4 D5']);
    assert.deepEqual(findingsIn(reading), []);
  });

  // 4 and 5 nghìn thuê bao are 4000 and 5000 thuê bao, whatever the first group is called.
  for (const group of [
    'A | Lĩnh vực tổng hợp',
    'I. | Chỉ tiêu kinh tế tổng hợp',
    'Phần I | Các chỉ tiêu chủ yếu',
    'a) | Thông tin chi tiết',
    'II.1 | Lĩnh vực, địa bàn',
    'A | Lĩnh vực chung',
  ]) {
    it(`keep a merged head of two rows above the group “${group}”`, () => {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          'TT | Chỉ tiêu | Mã số | ĐVT | Năm 2021 | Năm 2022 | > | So sánh (%) | Ghi chú',
          '^ | ^ | ^ | ^ | Thực hiện | Kế hoạch | Ước thực hiện | Tăng/giảm | ^',
          group,
          '1 | Thuê bao điện thoại di động | VT012 | nghìn thuê bao | 4 | 6 | 5 | 25',
        ),
      ]);
      assert.deepEqual(figuresIn(reading), [
        'VTA VT012 current E 5000 G5',
        'VTA VT012 prior P 4000 E5',
        'VTA VT012 plan E 6000 F5',
      ]);
      assert.deepEqual(statedIn(reading), ['VT012 growth 25 (0)']);
      assert.deepEqual(findingsIn(reading), []);
    });
  }

  it('are not headed by the day of a letter above a title that is an indicator’s name', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Sở Thông tin và Truyền thông | | | | Độc lập - Tự do - Hạnh phúc',
        'Số: 118/BC-VT | | | | ngày 22 tháng 11 năm 2022',
        '',
        'THUÊ BAO ĐIỆN THOẠI DI ĐỘNG',
        'Năm 2022',
        '',
        'TT | Doanh nghiệp | Thuê bao điện thoại di động | | | Ghi chú',
        '^ | ^ | Năm 2021 | Năm 2022 | Tăng, giảm (%) | ^',
        '1 | Viễn thông A | 4 | 5 | 25',
        '2 | Viễn thông B | 5 | 6 | 20',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 5', 'VTB VT012 6']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are one column where head and figures are merged over two', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'TT | Chỉ tiêu | ĐVT | Năm 2021 | Ước năm 2022 | > | Ghi chú',
        '1 | Thuê bao điện thoại cố định | thuê bao | 6 | 7 | >',
        '2 | Thuê bao điện thoại di động | thuê bao | 4 | 5 | >',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'VTA VT011 current E 7 E3',
      'VTA VT011 prior P 6 D3',
      'VTA VT012 current E 5 E4',
      'VTA VT012 prior P 4 D4',
    ]);
  });

  it('know a year that only the title names', () => {
    const reading = under('Kết quả', '5', 'BÁO CÁO NĂM 2022');
    assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 5 C4']);
  });

  it('are of a later year where title and heads both name it, though last year’s are this one’s', () => {
    const titled = (year: number) =>
      findingsIn(
        readingOf([
          aSheet(
            'Biểu',
            'Đơn vị báo cáo: Viễn thông A',
            `BÁO CÁO SỐ LIỆU NĂM ${year}`,
            'Chỉ tiêu | ĐVT | Thực hiện năm 2022 | Ước thực hiện năm 2023',
            'Thuê bao điện thoại cố định | thuê bao | 11 | 12',
          ),
        ]),
      );
    assert.deepEqual(titled(2023), ['wrong-year D3']);
    // A report of this year that looks ahead.
    assert.deepEqual(titled(2022), []);
  });

  it('keep out a sheet that is about another year', () => {
    const reading = under('TH 2020 | Ước TH 2021', '4 | 5', '(Kỳ báo cáo: năm 2021)');
    assert.deepEqual(figuresIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['wrong-year D3']);
    assert.deepEqual(
      reading.submissions.map(({ unit, withheld }) => [unit, withheld.map((one) => one.rule)]),
      [['VTA', ['wrong-year']]],
    );
  });

  it('keep out a sheet of another year whose heads name none', () => {
    const reading = under('Số liệu', '5', '(Kỳ báo cáo: năm 2021)');
    assert.deepEqual(figuresIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['wrong-year A2']);
  });

  it('keep the year beside what is planned or expected of the next', () => {
    for (const ahead of ['Dự kiến năm 2023', 'Kế hoạch năm 2023', 'Phấn đấu năm 2023']) {
      const reading = under(`Năm trước | Kỳ báo cáo | ${ahead}`, '4 | 5 | 6');
      assert.deepEqual([findingsIn(reading), currentIn(reading)], [[], ['VTA VT012 5']], ahead);
    }
  });

  it('know last year by other names', () => {
    for (const head of ['Thực hiện năm liền kề trước', 'Năm liền kề', 'Số năm kề trước']) {
      const reading = under(`${head} | Năm nay`, '4 | 5', 'BÁO CÁO NĂM 2022');
      assert.deepEqual(currentIn(reading), ['VTA VT012 5'], head);
    }
  });

  for (const group of ['Kết quả các năm trước', 'Số liệu những năm trước']) {
    it(`are of the years that each names below “${group}”`, () => {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          `STT | Chỉ tiêu | ĐVT | ${group} | > | Năm 2022`,
          '^ | ^ | ^ | Thực hiện năm 2020 | Thực hiện năm 2021 | Ước cả năm 2022',
          '1 | Thuê bao điện thoại di động | thuê bao | 3 | 4 | 5',
        ),
      ]);
      assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 5 F4', 'VTA VT012 prior P 4 E4']);
    });
  }

  it('keep the year beside a target years ahead', () => {
    const reading = under('Ước TH cả năm | Phấn đấu 2025', '5 | 9');
    assert.deepEqual([findingsIn(reading), currentIn(reading)], [[], ['VTA VT012 5']]);
  });

  it('have no title among them that stands right above one', () => {
    for (const title of [
      'KẾT QUẢ THỰC HIỆN NĂM 2022 VÀ PHƯƠNG HƯỚNG NĂM 2023',
      '(Từ 15/12/2021 đến 14/12/2022)',
    ]) {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          `| ${title}`,
          'Chỉ tiêu | Kỳ này | Người theo dõi',
          'Thuê bao điện thoại di động | 5 | Lê Minh',
        ),
      ]);
      assert.deepEqual([findingsIn(reading), currentIn(reading)], [[], ['VTA VT012 5']], title);
    }
  });

  it('keep the year beside one before “Năm trước”', () => {
    const reading = under('Cùng kỳ năm trước | Ước TH cả năm | Năm 2020', '4 | 5 | 3');
    assert.deepEqual([findingsIn(reading), currentIn(reading)], [[], ['VTA VT012 5']]);
  });

  it('stand out where they name the year among others below one heading', () => {
    for (const head of ['ƯTH 2022', 'UTH 2022', 'Ư.TH năm 2022', 'Số ước 2022']) {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          'STT | Chỉ tiêu | Giá trị | > | >',
          `^ | ^ | Năm 2021 | ${head} | Cơ quan cung cấp`,
          '1 | Thuê bao điện thoại di động | 4 | 5 | VNPT',
        ),
      ]);
      assert.deepEqual(currentIn(reading), ['VTA VT012 5'], head);
    }
  });

  it('keep out last year’s sheet, whose plan is this year’s', () => {
    const reading = under(
      'Năm trước | Năm nay | Kế hoạch năm 2022',
      '4 | 5 | 6',
      'BÁO CÁO NĂM 2021',
    );
    assert.deepEqual(findingsIn(reading), ['wrong-year A2']);
  });

  it('keep out a sheet of half a year', () => {
    const reading = under('Số liệu', '5', 'Báo cáo 6 tháng đầu năm 2022');
    assert.deepEqual(figuresIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['wrong-year/part-of-year A2']);
  });

  it('keep out a table that knows only part of the year', () => {
    const reading = under('TH năm 2021 | Thực hiện 10 tháng năm 2022', '4 | 5');
    assert.deepEqual(figuresIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['wrong-year/part-of-year D2']);
    assert.deepEqual(
      reading.submissions.map(({ withheld }) => withheld.map(({ source }) => source.cell)),
      [['D3']],
    );
  });

  it('keep out last year’s sheet of other figures, and nothing of this year’s beside it', () => {
    const sheet = (year: number, ...names: readonly string[]) =>
      aSheet(
        `Năm ${year}`,
        'Đơn vị báo cáo: Viễn thông A',
        `STT | Chỉ tiêu | Năm ${year}`,
        ...names.map((name, place) => `${place + 1} | ${name} | ${year}`),
      );
    const reading = readingOf([
      sheet(2021, 'Trạm 3G', 'Trạm 5G'),
      sheet(2022, 'Thuê bao điện thoại di động', 'Trạm 4G'),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'VTA VT012 current E 2022 C3',
      'VTA VT054 current E 2022 C4',
    ]);
    assert.deepEqual(findingsIn(reading), ['wrong-year C2']);
    const [sent] = reading.submissions;
    assert.deepEqual(
      sent?.withheld.map(({ indicator }) => indicator),
      ['VT053', 'VT055'],
    );
  });

  it('take dates, laws and comparisons in titles for no year', () => {
    const reading = under(
      'Ước thực hiện cả năm',
      '5',
      'Ban hành theo Thông tư 04/2022/TT-BTTTT ngày 22 tháng 6 năm 2020',
      'Ngày nhận báo cáo: 25/11/2021',
      'Tình hình thực hiện năm 2022 so với năm 2021 và kế hoạch năm 2023',
    );
    assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 5 C6']);
    assert.deepEqual(findingsIn(reading), []);
  });
});

describe('columns of parts of a year', () => {
  const REST = [
    'Ước 2 tháng cuối năm',
    'Ước thực hiện 2 tháng cuối năm 2022',
    'Ước 02 tháng cuối năm',
    'Ước 6 tháng cuối năm 2022',
    'Ước tháng cuối năm',
    'Ước 2T cuối năm',
    'Ước quý cuối năm 2022',
    'Ước nửa cuối năm',
    'Ước 2 tháng còn lại',
    'Hai tháng cuối năm 2022',
    'Từ 01/11 đến 31/12/2022',
  ];
  for (const rest of REST) {
    it(`take “${rest}” for what is left of it`, () => {
      const beside = under(
        `Chính thức năm 2021 | Thực hiện 10 tháng đầu năm 2022 | ${rest} | Ước thực hiện cả năm 2022`,
        '10 | 9 | 2 | 11',
      );
      assert.deepEqual(figuresIn(beside), ['VTA VT012 current E 11 F3', 'VTA VT012 prior A 10 C3']);
      assert.deepEqual(figuresIn(under(rest, '2', 'Kỳ báo cáo: năm 2022')), []);
    });
  }

  it('are part of it under a head of the year', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'Chỉ tiêu | Năm 2022 | > | >',
        '^ | 6 tháng đầu năm | 6 tháng cuối năm | Cả năm',
        'Thuê bao điện thoại di động | 5 | 6 | 11',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 11 D4']);
  });

  it('are no last year', () => {
    const reading = under('Thực hiện 2 tháng cuối năm 2021 | Ước năm 2022', '2 | 11');
    assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 11 D3']);
  });

  for (const heads of [
    '10 tháng | Ước cả năm',
    '10 tháng | Cả năm',
    '10T | Ước 12T',
    'Thực hiện 10 tháng | Ước cả năm',
    '10 tháng 2022 | Cả năm 2022',
  ]) {
    it(`leave the year in “${heads}”`, () => {
      const reading = under(heads, '9 | 11', 'Kỳ báo cáo: năm 2022');
      assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 11 D4']);
      assert.deepEqual(findingsIn(reading), []);
    });
  }

  for (const head of [
    'Số cuối năm 2022',
    'Từ 01/01 đến 31/12/2022',
    'Ước đến cuối năm',
    'Cuối năm 2022',
    '10 tháng + ước 2 tháng cuối năm',
  ]) {
    it(`are not “${head}”`, () => {
      const reading = under(head, '11', 'Kỳ báo cáo: năm 2022');
      assert.deepEqual(figuresIn(reading), ['VTA VT012 current E 11 C4']);
    });
  }
});

describe('a table of which nothing says the year', () => {
  const sent = (file: string, sheet: string, head: string, ...titles: readonly string[]) =>
    readingOf(
      [
        aSheet(
          sheet,
          'Đơn vị báo cáo: Viễn thông A',
          ...titles,
          `Chỉ tiêu | ĐVT | ${head}`,
          'Thuê bao điện thoại di động | thuê bao | 5',
        ),
      ],
      { file },
    );

  it('counts for the book’s year, and that is told', () => {
    for (const file of ['bao-cao.xlsx', 'gui 25-11-2022.xlsx', 'CV so 2022.xlsx', '045.xlsx']) {
      const reading = sent(file, 'Biểu', 'Số liệu');
      assert.deepEqual(currentIn(reading), ['VTA VT012 5'], file);
      assert.deepEqual(findingsIn(reading), ['year-not-stated'], file);
    }
  });

  it('is none where columns, a title, the sheet or the file say it', () => {
    const readings = [
      sent('a.xlsx', 'Biểu', 'Năm nay'),
      sent('a.xlsx', 'Biểu', 'Ước thực hiện'),
      sent('a.xlsx', 'Biểu', 'Số liệu', 'BÁO CÁO NĂM 2022'),
      sent('a.xlsx', '2022', 'Số liệu'),
      sent('VNPT_2022.xlsx', 'Biểu', 'Số liệu'),
      sent('bc nam 2022 (2).xlsx', 'Biểu', 'Số liệu'),
    ];
    for (const reading of readings) {
      assert.deepEqual(currentIn(reading), ['VTA VT012 5']);
      assert.deepEqual(findingsIn(reading), []);
    }
  });

  it('is of the year that a cover names', () => {
    const reading = readingOf(
      [
        aSheet('Bìa', 'BÁO CÁO THỐNG KÊ', 'Kỳ báo cáo: năm 2022'),
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          'Chỉ tiêu | ĐVT | Số liệu',
          'Thuê bao điện thoại di động | thuê bao | 5',
        ),
      ],
      { file: 'a.xlsx' },
    );
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is another year’s where the name of its file is', () => {
    assert.deepEqual(findingsIn(sent('VNPT_2021.xlsx', 'Biểu', 'Số liệu')), ['wrong-year']);
  });
});

describe('the head over the names of rows', () => {
  const HEADS = [
    'Chỉ tiêu',
    'Nội dung chỉ tiêu',
    'Nội dung các chỉ tiêu',
    'Tên gọi chỉ tiêu thống kê',
    'Danh mục các chỉ tiêu',
    'Nội dung, chỉ tiêu',
    'Nội dung công việc',
  ];
  for (const head of HEADS) {
    it(`may be “${head}”`, () => {
      const reading = readingOf([
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          `Số TT | ${head} | Đơn vị tính | Năm 2021 | Kế hoạch 2022 | Ước năm 2022`,
          '1 | Thuê bao điện thoại di động | thuê bao | 4 | 6 | 5',
        ),
      ]);
      assert.deepEqual(figuresIn(reading), [
        'VTA VT012 current E 5 F3',
        'VTA VT012 prior P 4 D3',
        'VTA VT012 plan E 6 E3',
      ]);
    });
  }
});
