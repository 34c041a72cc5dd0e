import assert from 'node:assert/strict';
import { aSheet, currentIn, findingsIn, readingOf } from './aSubmittedFile';

const HEAD = 'STT | Chỉ tiêu | ĐVT | Ước thực hiện năm 2022';
const REVENUE = 'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn';
const BUDGET = 'Số tiền doanh nghiệp viễn thông nộp ngân sách trên địa bàn';

function rows(...lines: readonly string[]) {
  return readingOf([aSheet('Biểu', 'Đơn vị báo cáo: Viễn thông A', HEAD, ...lines)]);
}

/** One cell of an indicator: what it is read as, in the catalogue's unit, or the finding. */
const CELLS: readonly (readonly [
  label: string,
  measure: string,
  cell: string,
  expected: string,
])[] = [
  // Whole things: a mark before three digits groups thousands.
  ['Thuê bao điện thoại di động', 'thuê bao', "'1.108", 'VTA VT012 1108'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'1,108", 'VTA VT012 1108'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'1.850.000", 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'1 850 000", 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1 triệu 850 nghìn', 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1,85 triệu', 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1,85 triệu thuê bao', 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1.250 (ước)', 'VTA VT012 1250'],
  ['Thuê bao điện thoại di động', 'thuê bao', 'ước 1.250', 'VTA VT012 1250'],
  ['Thuê bao điện thoại di động', 'nghìn thuê bao', '12.5', 'VTA VT012 12500'],
  ['Thuê bao điện thoại di động', 'nghìn thuê bao', "'12,5", 'VTA VT012 12500'],
  ['Thuê bao điện thoại di động', 'triệu TB', '1.85', 'VTA VT012 1850000'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'(125)", 'VTA VT012 -125'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'− 125", 'VTA VT012 -125'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'5 ", 'VTA VT012 5'],
  // Money, exactly converted.
  [REVENUE, 'triệu đồng', '742670', 'VTA VT100 742.67'],
  [REVENUE, 'đồng', '742670000000', 'VTA VT100 742.67'],
  [REVENUE, 'nghìn đồng', "'742.670.000", 'VTA VT100 742.67'],
  [REVENUE, 'tỷ đồng', "'742,67", 'VTA VT100 742.67'],
  [REVENUE, 'tỉ đồng', '742.67 tỷ đồng', 'VTA VT100 742.67'],
  [REVENUE, 'tr.đ', "'742.670,5", 'VTA VT100 742.6705'],
  [REVENUE, 'triệu đồng', '742,67 tỷ đồng', 'VTA VT100 742.67'],
  [REVENUE, '', '742,67 tỷ', 'VTA VT100 742.67'],
  // Rates.
  ['Tỷ lệ dân số được phủ sóng 4G', '%', '99.5', 'VTA VT071 99.5'],
  ['Tỷ lệ dân số được phủ sóng 4G', '%', '99,5%', 'VTA VT071 99.5'],
  ['Tỷ lệ dân số được phủ sóng 4G', '%', '0.995%', 'VTA VT071 99.5'],
  ['Tỷ lệ dân số được phủ sóng 4G', '%', '0.995', 'ambiguous-number/percent D3'],
  // Ranks and grades.
  ['Xếp hạng DTI cấp tỉnh', 'hạng', '10', 'VTA CDS151 10'],
  ['Xếp hạng DTI cấp tỉnh', '', '10/63', 'VTA CDS151 10'],
  ['Xếp loại an toàn thông tin mạng của tỉnh', 'loại', 'A', 'VTA ATT050 1'],
  ['Xếp loại an toàn thông tin mạng của tỉnh', '', 'Loại B', 'VTA ATT050 2'],
  // What stays out.
  [REVENUE, 'tỷ đồng', "'1.108", 'ambiguous-number D3 → 1108'],
  [REVENUE, 'tỷ đồng', "'1,108", 'ambiguous-number D3 → 1.108'],
  ['Thuê bao điện thoại di động', 'thuê bao', '0.5%', 'wrong-measure D3'],
  [REVENUE, 'triệu USD', '12', 'wrong-measure D3'],
  [REVENUE, 'người', '12', 'wrong-measure D3'],
  [REVENUE, 'tỷ đồng', '12 triệu USD', 'wrong-measure D3'],
  [REVENUE, 'triệu đồng', '742 tỷ', 'ambiguous-number/magnitude D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', 'hơn 1.000', 'ambiguous-number/hedged D3 → 1000'],
  [
    'Thuê bao điện thoại di động',
    'thuê bao',
    '26/27',
    'ambiguous-number/fraction D3 → 0.962962962962963',
  ],
  ['Thuê bao điện thoại di động', 'thuê bao', '@44896', 'ambiguous-number/date D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', 'xem phụ lục', 'not-a-number D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', '12O', 'not-a-number D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', '9'.repeat(40), 'not-a-number/inconceivable D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', `'${'9'.repeat(40)}`, 'not-a-number D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1.250 (tăng 5,2%)', 'VTA VT012 1250'],
  ['Thuê bao điện thoại di động', 'thuê bao', '1.250 ước', 'VTA VT012 1250'],
  ['Thuê bao điện thoại di động', 'thuê bao', '#REF!', 'formula-error D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', "'#DIV/0!", 'formula-error D3'],
  ['Thuê bao điện thoại di động', 'thuê bao', '?', 'formula-error/uncalculated D3'],
  ['Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm', 'tỷ đồng', '3', 'wrong-measure D3'],
  ['Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm', 'USD', '3500000', 'VTA CN050 3.5'],
];

describe('the numbers of a table', () => {
  for (const [label, measure, cell, expected] of CELLS) {
    it('are hours in thousands before three digits, and in decimals before fewer', () => {
      const hours = (text: string) =>
        currentIn(
          readingOf([
            aSheet(
              'Biểu',
              'Đơn vị báo cáo: Huyện Lục Ngạn',
              'STT | Chỉ tiêu | ĐVT | Ước năm 2022',
              `1 | Thời lượng phát thanh cơ sở | giờ | ${text}`,
            ),
          ]),
        );
      assert.deepEqual(hours("'14.107"), ['LN TCS050 14107']);
      assert.deepEqual(hours("'14,107 giờ"), ['LN TCS050 14107']);
      assert.deepEqual(hours("'14,5"), ['LN TCS050 14.5']);
    });

    it(`read “${cell}” under “${measure}” as ${expected}`, () => {
      const reading = rows(`1 | ${label} | ${measure} | ${cell}`);
      assert.deepEqual([...currentIn(reading), ...findingsIn(reading)], [expected]);
    });
  }

  it('are decided by the bare numbers where one written with its words contradicts them', () => {
    const reading = rows(
      `1 | ${REVENUE} | tỷ đồng | '1,108`,
      "2 | Thuê bao điện thoại di động | thuê bao | '12,345",
      "3 | Thuê bao điện thoại cố định | thuê bao | '6.878 thuê bao",
    );
    assert.deepEqual(currentIn(reading), ['VTA VT100 1108', 'VTA VT012 12345', 'VTA VT011 6878']);
    assert.deepEqual(
      findingsIn(reading).filter((finding) => finding.startsWith('ambiguous')),
      [],
    );
  });

  it('propose of what a magnitude word may mean that which last year’s is near', () => {
    const revenue = (prior: string, current: string) =>
      findingsIn(
        readingOf([
          aSheet(
            'Biểu',
            'Đơn vị báo cáo: Viễn thông A',
            'Chỉ tiêu | ĐVT | Năm 2021 | Ước thực hiện năm 2022',
            `${REVENUE} | tỷ đồng | ${prior} | '${current}`,
          ),
        ]),
      );
    assert.deepEqual(revenue('26.1', '28,7 nghìn tỷ'), ['ambiguous-number/magnitude D3 → 28.7']);
    assert.deepEqual(revenue('27100', '28,7 nghìn tỷ'), ['ambiguous-number/magnitude D3 → 28700']);
    assert.deepEqual(revenue('900', '28,7 nghìn tỷ'), ['ambiguous-number/magnitude D3']);
    // The text names its own measure: 106.000 or 106 million đồng, in tỷ đồng 106 or 0,106.
    assert.deepEqual(revenue('100', '106.000 triệu đồng'), ['ambiguous-number D3 → 106']);
    assert.deepEqual(revenue('0.1', '106.000 triệu đồng'), ['ambiguous-number D3 → 0.106']);
  });

  it('propose for a rate below one what last year’s is near', () => {
    const rate = (prior: string, current: string) =>
      findingsIn(
        readingOf([
          aSheet(
            'Biểu',
            'Đơn vị báo cáo: Viễn thông A',
            'Chỉ tiêu | ĐVT | Năm 2021 | Ước thực hiện năm 2022',
            `Tỷ lệ dân số được phủ sóng 4G | % | ${prior} | ${current}`,
          ),
        ]),
      );
    assert.deepEqual(rate('80.5', '0.81'), ['ambiguous-number/percent D3 → 81']);
    assert.deepEqual(rate('0.5', '0.81'), []);
    assert.deepEqual(rate('12', '0.81'), ['ambiguous-number/percent D3']);
  });

  it('are decided by the unambiguous cells of their sheet', () => {
    const comma = rows(`1 | ${REVENUE} | tỷ đồng | '1.108`, `2 | ${BUDGET} | tỷ đồng | '12,5`);
    assert.deepEqual(currentIn(comma), ['VTA VT100 1108', 'VTA VT110 12.5']);
    assert.deepEqual(findingsIn(comma), []);
    const point = rows(`1 | ${REVENUE} | tỷ đồng | '1.108`, `2 | ${BUDGET} | tỷ đồng | '12.5`);
    assert.deepEqual(currentIn(point), ['VTA VT100 1.108', 'VTA VT110 12.5']);
    assert.deepEqual(findingsIn(point), ['separators-decided D3']);
  });

  it('are decided by the counts of their sheet', () => {
    const reading = rows(
      `1 | ${REVENUE} | tỷ đồng | '1.108`,
      "2 | Thuê bao điện thoại di động | thuê bao | '12.345",
    );
    assert.deepEqual(currentIn(reading), ['VTA VT100 1108', 'VTA VT012 12345']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are left out where the sheet contradicts itself', () => {
    const reading = rows(
      `1 | ${REVENUE} | tỷ đồng | '1.108`,
      `2 | ${BUDGET} | tỷ đồng | '12,5`,
      "3 | Tổng chiều dài cáp quang | km | '12.5",
    );
    assert.deepEqual(currentIn(reading), ['VTA VT110 12.5', 'VTA VT090 12.5']);
    assert.deepEqual(findingsIn(reading), ['ambiguous-number D3 → 1108']);
  });

  it('offers a number written in full before a magnitude word, where last year speaks for it', () => {
    // 414,856 with "million" behind it, after 400,812: in thousands, or with a decimal comma, no operator has as many.
    const read = (known: number) =>
      findingsIn(
        readingOf(
          [
            aSheet(
              'Biểu',
              'Đơn vị báo cáo: Viễn thông A',
              HEAD,
              "1 | Thuê bao điện thoại di động | thuê bao | '414.856 triệu",
            ),
          ],
          { priors: [['VTA', 'VT012', known]] },
        ),
      );
    assert.deepEqual(read(400_812), ['ambiguous-number D3 → 414856']);
    assert.deepEqual(read(90_000), ['ambiguous-number D3 → 414856000000']);
  });

  it('are proposed as last year says where the sheet contradicts itself', () => {
    const read = (known: number) =>
      findingsIn(
        readingOf(
          [
            aSheet(
              'Biểu',
              'Đơn vị báo cáo: Viễn thông A',
              HEAD,
              `1 | ${REVENUE} | tỷ đồng | '1.234`,
              `2 | ${BUDGET} | tỷ đồng | '12,5`,
              "3 | Tổng chiều dài cáp quang | km | '12.5",
            ),
          ],
          { priors: [['VTA', 'VT100', known]] },
        ),
      ).find((finding) => finding.startsWith('ambiguous-number D3'));
    assert.equal(read(1), 'ambiguous-number D3 → 1.234');
    assert.equal(read(900), 'ambiguous-number D3 → 1234');
    // Far from both: a point groups thousands in Vietnam.
    assert.equal(read(90_000), 'ambiguous-number D3 → 1234');
  });

  it('are decided by last year’s figure where nothing else tells', () => {
    const sheet = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Viễn thông A',
      HEAD,
      `1 | ${REVENUE} | tỷ đồng | '1.108`,
      `2 | ${BUDGET} | tỷ đồng | '2.500`,
    );
    const reading = readingOf([sheet], { priors: [['VTA', 'VT100', 1050]] });
    assert.deepEqual(currentIn(reading), ['VTA VT100 1108', 'VTA VT110 2500']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are decided by the figure that the sheet gives for last year', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022',
        `1 | ${REVENUE} | tỷ đồng | 1.05 | '1.108`,
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT100 1.108']);
  });

  it('are decided by the other sheets of the file where their own tells nothing', () => {
    const head = ['Đơn vị báo cáo: Viễn thông A', HEAD];
    const reading = readingOf([
      aSheet('Một', ...head, `1 | ${REVENUE} | tỷ đồng | '1.108`),
      aSheet('Hai', ...head, `1 | ${BUDGET} | tỷ đồng | '12,5`),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT100 1108', 'VTA VT110 12.5']);
  });

  it('take their measure from the line above the table', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        ' | | | Đơn vị tính: triệu đồng',
        'STT | Chỉ tiêu | Năm 2021 | Năm 2022',
        `1 | ${REVENUE} | 698000 | 742670`,
        '2 | Số lao động viễn thông | 100 | 110',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT100 742.67', 'VTA VT120 110']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('take their measure from brackets in the label or in the head', () => {
    const label = rows(`1 | ${REVENUE} (triệu đồng) | | 742670`);
    assert.deepEqual(currentIn(label), ['VTA VT100 742.67']);
    const head = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Ước TH 2022 (triệu đồng)',
        `1 | ${REVENUE} | 742670`,
      ),
    ]);
    assert.deepEqual(currentIn(head), ['VTA VT100 742.67']);
  });

  it('take their measure from the row above where it says “nt”', () => {
    const reading = rows(`1 | ${REVENUE} | triệu đồng | 742670`, `2 | ${BUDGET} | nt | 5000`);
    assert.deepEqual(currentIn(reading), ['VTA VT100 742.67', 'VTA VT110 5']);
  });

  it('keep how finely they were written', () => {
    const reading = rows(
      `1 | ${REVENUE} | triệu đồng | 742670`,
      "2 | Tổng chiều dài cáp quang | km | '12,50",
      '3 | Số lao động viễn thông | người | 110',
      '4 | Thuê bao điện thoại di động | thuê bao | 1,85 triệu',
    );
    assert.deepEqual(
      reading.submissions[0]?.observations.map(({ precision, raw, measure }) => [
        precision,
        raw,
        measure,
      ]),
      [
        ['0.001', '742670', 'triệu đồng'],
        ['0.01', '12,50', 'km'],
        ['0', '110', 'người'],
        ['10000', '1,85 triệu', 'thuê bao'],
      ],
    );
  });
});
