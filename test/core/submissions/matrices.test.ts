import assert from 'node:assert/strict';
import { aSheet, currentIn, figuresIn, findingsIn, readingOf, statedIn } from './aSubmittedFile';

const DOSSIERS = 'Tổng số hồ sơ TTHC tiếp nhận';

describe('a matrix of units', () => {
  it('may have the units across, each with two years', () => {
    const reading = readingOf([
      aSheet(
        'Tổng hợp',
        'STT | Chỉ tiêu | ĐVT | Huyện Lục Ngạn | > | Huyện Sơn Động | > | Tổng cộng | >',
        '^ | ^ | ^ | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022',
        `1 | ${DOSSIERS} | hồ sơ | 1 | 2 | 3 | 4 | 4 | 6`,
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 current E 2 E3',
      'LN CDS050 prior P 1 D3',
      'SD CDS050 current E 4 G3',
      'SD CDS050 prior P 3 F3',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may have the units down, with sums and group rows that are not counted', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'SỐ LIỆU NĂM 2022',
        `STT | Huyện, thị xã, thành phố | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến | Ghi chú`,
        ' | Tổng số | 30 | 15 |',
        'I | Khối huyện | 30 | 15 |',
        '1 | Lục Ngạn | 10 | 5 |',
        '2 | Huyện Sơn Động | 20 | 10 | số 3',
        ' | Cộng | 30 | 15 |',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'LN CDS050 10',
      'LN CDS051 5',
      'SD CDS050 20',
      'SD CDS051 10',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('takes words beside a row for those of the one indicator that they name', () => {
    const row = (words: string) =>
      readingOf([
        aSheet(
          'Theo huyện',
          'SỐ LIỆU NĂM 2022',
          `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến | Ghi chú`,
          `1 | Lục Ngạn | 10 | 5 | ${words}`,
        ),
      ]).submissions.flatMap(({ remarks = [] }) =>
        remarks.map(({ indicator, text, source }) => `${indicator} ${source.cell} ${text}`),
      );
    assert.deepEqual(row('Hồ sơ TTHC: tăng 13,2% do mở rộng'), ['CDS050 E3 tăng 13,2% do mở rộng']);
    assert.deepEqual(row('Hồ sơ trực tuyến: tăng 2%; Hồ sơ TTHC: giảm 1%. Cụ thể: 2 xã'), [
      'CDS051 E3 tăng 2%',
      'CDS050 E3 giảm 1%',
    ]);
    // Both columns are of files received; and nothing says of which it speaks.
    assert.deepEqual(row('Hồ sơ tiếp nhận: tăng 2%'), []);
    assert.deepEqual(row('Tăng 2% so với năm 2021'), []);
  });

  it('takes words beside the one figure of a row for its own', () => {
    const { submissions } = readingOf([
      aSheet(
        'Theo huyện',
        'SỐ LIỆU NĂM 2022',
        `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | Ghi chú`,
        '1 | Lục Ngạn | 10 | Tăng 2% so với năm 2021',
      ),
    ]);
    assert.deepEqual(
      submissions.flatMap(({ remarks = [] }) => remarks.map(({ text }) => text)),
      ['Tăng 2% so với năm 2021'],
    );
  });

  it('asks whose a row is that writes the code of one unit beside the name of another', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'SỐ LIỆU NĂM 2022',
        `STT | Mã đơn vị | Đơn vị | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến (hồ sơ)`,
        '1 | LN | Huyện Lục Ngạn | 10 | 5',
        '2 | LN | Huyện Sơn Động | 20 | 10',
        '3 | HH | Hiệp Hoà | 30 | 15',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'LN CDS050 10',
      'LN CDS051 5',
      'HH CDS050 30',
      'HH CDS051 15',
    ]);
    assert.deepEqual(findingsIn(reading), ['unknown-unit/code-of-another C4']);
  });

  it('takes a column of shares without a name for those of the indicator before it', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'SỐ LIỆU NĂM 2022',
        `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | trong đó: hồ sơ tiếp nhận trực tuyến (hồ sơ) | Tỷ trọng (%)`,
        '1 | Huyện Lục Ngạn | 10 | 5 | 50',
        '2 | Huyện Sơn Động | 20 | 14 | 70',
      ),
    ]);
    assert.deepEqual(statedIn(reading), ['CDS051 share 50 (0)', 'CDS051 share 70 (0)']);
    assert.deepEqual(findingsIn(reading), []);
  });

  describe('with a row of sums', () => {
    const HEAD = `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến | Ghi chú`;
    const inAll = (...rows: readonly string[]) =>
      findingsIn(readingOf([aSheet('Theo huyện', 'SỐ LIỆU NĂM 2022', HEAD, ...rows)]));

    it('is told where the sum is not what its units add to, and rates add to nothing', () => {
      // 10 + 20 + 5 = 35.
      const units = [
        '1 | Huyện Lục Ngạn | 10 | 50',
        '2 | Huyện Sơn Động | 20 | 60',
        '3 | Hiệp Hoà | 5 | 70',
      ];
      assert.deepEqual(inAll(...units, ' | Tổng số | 535 | 180'), [
        'parts-differ-from-total/of-table C6',
      ]);
      assert.deepEqual(inAll(' | Tổng cộng | 53 | 60', ...units), [
        'parts-differ-from-total/of-table C3',
      ]);
      assert.deepEqual(inAll(...units, ' | Tổng số | 35 | 60'), []);
    });

    it('says nothing where the table does not tell what is added', () => {
      // A unit without a figure, another without a known row, a sum between units, two sums, an average.
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', '2 | Huyện Sơn Động | …', ' | Tổng số | 35'),
        [],
      );
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', ' | Cộng | 10', '2 | Huyện Sơn Động | 20'),
        [],
      );
      assert.deepEqual(
        inAll(
          '1 | Huyện Lục Ngạn | 10',
          ' | Cộng | 10',
          '2 | Huyện Sơn Động | 20',
          ' | Cộng | 20',
          ' | Tổng số | 31',
        ),
        [],
      );
      assert.deepEqual(
        inAll(
          'I | Khối huyện | 30',
          '1 | Huyện Lục Ngạn | 10',
          '2 | Huyện Sơn Động | 20',
          ' | Tổng số | 60',
        ),
        [],
      );
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', '2 | Huyện Sơn Động | 20', ' | Bình quân | 15'),
        [],
      );
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', '2 | Huyện Sơn Động | 20', ' | Toàn tỉnh | 90'),
        [],
      );
    });

    it('takes “Toàn tỉnh” for a sum where three of its figures and most of them are one', () => {
      const head =
        'STT | Đơn vị | Số hộ gia đình (hộ) | Số cụm loa truyền thanh (cụm) | Số đài truyền thanh cấp xã (đài) | Tổng số hồ sơ TTHC tiếp nhận (hồ sơ)';
      const table = (...totals: readonly string[]) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'SỐ LIỆU NĂM 2022',
              head,
              '1 | Huyện Lục Ngạn | 100 | 20 | 3 | 10',
              '2 | Huyện Sơn Động | 200 | 40 | 5 | 20',
              ` | Toàn tỉnh | ${totals.join(' | ')}`,
            ),
          ]),
        );
      assert.deepEqual(table('300', '60', '8', '35'), ['parts-differ-from-total/of-table F5']);
      assert.deepEqual(table('300', '60', '9', '35'), []);
      assert.deepEqual(table('300', '60', '8', '30'), []);
    });

    it('tells a “Toàn tỉnh” below its units where half of its figures are sums', () => {
      const head =
        'STT | Đơn vị | Số hộ gia đình (hộ) | Số cụm loa truyền thanh (cụm) | Số đài truyền thanh cấp xã (đài) | Tổng số hồ sơ TTHC tiếp nhận (hồ sơ) | Số hồ sơ TTHC được số hóa (hồ sơ)';
      const table = (...totals: readonly string[]) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'SỐ LIỆU NĂM 2022',
              head,
              '1 | Huyện Lục Ngạn | 100 | 20 | 3 | 10 | 8',
              '2 | Huyện Sơn Động | 200 | 40 | 5 | 20 | 12',
              ` | Toàn tỉnh | ${totals.join(' | ')}`,
            ),
          ]),
        );
      // What is above its units may be that of others too.
      assert.deepEqual(table('300', '60', '8', '29', '25'), [
        'parts-differ-from-total/of-table F5',
      ]);
      assert.deepEqual(table('300', '60', '8', '35', '25'), []);
      assert.deepEqual(table('300', '60', '7', '29', '19'), []);
    });

    it('takes “Toàn tỉnh” on several sheets over the same units for one', () => {
      const units = ['1 | Huyện Lục Ngạn | 100 | 20', '2 | Huyện Sơn Động | 200 | 40'];
      const sheets = (hamlets: string, ...units2: readonly string[]) =>
        findingsIn(
          readingOf([
            aSheet(
              'Hạ tầng',
              'SỐ LIỆU NĂM 2022',
              'STT | Đơn vị | Số hộ gia đình (hộ) | Số cụm loa truyền thanh (cụm)',
              ...units,
              ' | Toàn tỉnh | 300 | 60',
            ),
            aSheet(
              'Hồ sơ',
              'SỐ LIỆU NĂM 2022',
              'STT | Đơn vị | Số đài truyền thanh cấp xã (đài) | Tổng số hồ sơ TTHC tiếp nhận (hồ sơ)',
              ...units2,
              ` | Toàn tỉnh | ${hamlets} | 60`,
            ),
          ]),
        );
      assert.deepEqual(sheets('320', ...units), ['parts-differ-from-total/of-table C5']);
      const [first = ''] = units;
      assert.deepEqual(sheets('320', first, '3 | Hiệp Hoà | 200 | 40'), []);
    });

    it('may stand in a column of each year', () => {
      const table = (total: string) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'TT | Chỉ tiêu | ĐVT | Năm 2021 | > | > | Ước năm 2022 | > | >',
              ' | | | Huyện Lục Ngạn | Huyện Sơn Động | Cộng | Huyện Lục Ngạn | Huyện Sơn Động | Cộng',
              `1 | Tổng số hồ sơ TTHC tiếp nhận | hồ sơ | 900 | 1800 | 2700 | 1000 | 2000 | ${total}`,
            ),
          ]),
        );
      assert.deepEqual(table('3000'), []);
      assert.deepEqual(table('3500'), ['parts-differ-from-total/of-table I3']);
    });

    it('is told where it is less than the units beside one that could not be read', () => {
      const table = (total: string) =>
        inAll(
          '1 | Huyện Lục Ngạn | 1200',
          '2 | Huyện Sơn Động | xem công văn kèm theo',
          ` | Tổng số | ${total}`,
        ).filter((finding) => finding.startsWith('parts-differ'));
      assert.deepEqual(table('1100'), ['parts-differ-from-total/of-table C5']);
      assert.deepEqual(table('1300'), []);
    });

    it('is told where no reading of a number with two fits', () => {
      const table = (total: string) =>
        inAll(
          '1 | Huyện Lục Ngạn | 1200',
          "2 | Huyện Sơn Động | '2.345",
          ` | Tổng số | ${total}`,
        ).filter((finding) => finding.startsWith('parts-differ'));
      // 1200 + 2345 = 3545; 1200 + 2,345 is no count of dossiers, but may be what was typed.
      assert.deepEqual(table('3545'), []);
      assert.deepEqual(table('4545'), ['parts-differ-from-total/of-table C5']);
    });

    it('may be named by a region and its places, which is no unit', () => {
      const head = `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến (hồ sơ) | Số hồ sơ TTHC được số hóa (hồ sơ)`;
      const table = (last: string) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'SỐ LIỆU NĂM 2022',
              head,
              ` | Khu vực Ngạn, Động | 30 | 11 | ${last}`,
              '1 | Huyện Lục Ngạn | 10 | 5 | 4',
              '2 | Huyện Sơn Động | 20 | 6 | 5',
              ' | Khu vực phía Tây | 7 | 3 | 2',
              '3 | Hiệp Hoà | 7 | 3 | 2',
            ),
          ]),
        );
      assert.deepEqual(table('9'), []);
      assert.deepEqual(table('8'), ['parts-differ-from-total/of-table E3']);
    });

    it('adds a row whose unit is not known where most of its numbers say so', () => {
      const head = `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến (hồ sơ) | Số hồ sơ TTHC được số hóa (hồ sơ)`;
      const table = (...totals: readonly string[]) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'SỐ LIỆU NĂM 2022',
              head,
              '1 | Huyện Lục Ngạn | 10 | 5 | 4',
              '2 | Huyện Mường Lay | 20 | 6 | 5',
              ` | Tổng số | ${totals.join(' | ')}`,
            ),
          ]),
        ).filter((finding) => finding.startsWith('parts-differ'));
      assert.deepEqual(table('30', '11', '9'), []);
      assert.deepEqual(table('30', '11', '4'), ['parts-differ-from-total/of-table E5']);
      // Two of three are not what both add to: the second may be no unit.
      assert.deepEqual(table('10', '5', '9'), []);
    });

    it('may be one of several, each of the stretch of units that most of its numbers add up', () => {
      const head = `STT | Đơn vị | ${DOSSIERS} (hồ sơ) | hồ sơ tiếp nhận trực tuyến (hồ sơ) | Số hồ sơ TTHC được số hóa (hồ sơ)`;
      const inStretches = (ofFirst: string, ofAll: string) =>
        findingsIn(
          readingOf([
            aSheet(
              'Theo huyện',
              'SỐ LIỆU NĂM 2022',
              head,
              ' | Khu vực miền núi | | |',
              '1 | Huyện Lục Ngạn | 10 | 5 | 4',
              '2 | Huyện Sơn Động | 20 | 6 | 5',
              ` | Cộng khu vực miền núi | ${ofFirst} | 11 | 9`,
              ' | Khu vực đồng bằng | | |',
              '3 | Hiệp Hoà | 7 | 3 | 2',
              ' | Cộng khu vực đồng bằng | 7 | 3 | 2',
              ` | Tổng cộng | 37 | ${ofAll} | 11`,
            ),
          ]),
        );
      assert.deepEqual(inStretches('30', '14'), []);
      assert.deepEqual(inStretches('29', '14'), ['parts-differ-from-total/of-table C6']);
      assert.deepEqual(inStretches('30', '11'), ['parts-differ-from-total/of-table D10']);
    });

    it('adds what "-" and "x" stand for as nothing', () => {
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', '2 | Huyện Sơn Động | -', ' | Tổng số | 10'),
        [],
      );
      assert.deepEqual(
        inAll('1 | Huyện Lục Ngạn | 10', '2 | Huyện Sơn Động | -', ' | Tổng số | 11'),
        ['parts-differ-from-total/of-table C5'],
      );
    });

    it('leaves what a total has more to a unit without a figure, where it can be of its size', () => {
      const ofThree = (total: string) =>
        inAll(
          '1 | Huyện Lục Ngạn | 1200',
          '2 | Huyện Sơn Động | 2000',
          '3 | Hiệp Hoà | …',
          ` | Tổng số | ${total}`,
        ).filter((finding) => finding.startsWith('parts-differ'));
      // 1500 are left for the third; then 100; then none at all.
      assert.deepEqual(ofThree('4700'), []);
      assert.deepEqual(ofThree('3200'), []);
      assert.deepEqual(ofThree('3300'), ['parts-differ-from-total/of-table C6']);
      assert.deepEqual(ofThree('2900'), ['parts-differ-from-total/of-table C6']);
    });

    it('reads sums typed as text like the figures beside them', () => {
      // 1.250 + 12.345.678 = 12.346.928.
      const units = ["1 | Huyện Lục Ngạn | '1.250", "2 | Huyện Sơn Động | '12.345.678"];
      const isTotal = (finding: string) => finding.startsWith('parts-differ');
      assert.deepEqual(inAll(...units, " | Tổng số | '12.346.928").filter(isTotal), []);
      assert.deepEqual(inAll(...units, " | Tổng số | '12.346.982").filter(isTotal), [
        'parts-differ-from-total/of-table C5',
      ]);
    });

    it('tells by its marks how the figures beside it are written', () => {
      const reading = readingOf([
        aSheet(
          'Theo đơn vị',
          'STT | Đơn vị | Trạm 4G | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn (tỷ đồng)',
          "1 | Viễn thông A | '718 | '1.200",
          "2 | Viễn thông B | '612 | '1.105",
          "| Tổng cộng | '1.330 | '2.305",
        ),
      ]);
      assert.deepEqual(findingsIn(reading), []);
      assert.deepEqual(
        currentIn(reading).filter((line) => line.includes('VT100')),
        ['VTA VT100 1200', 'VTB VT100 1105'],
      );
    });

    it('takes rounded money for what it is', () => {
      // 1,2 + 3,4 = 4,6; three numbers rounded to tenths explain 0,15.
      const money = (total: string) =>
        findingsIn(
          readingOf([
            aSheet(
              'Doanh nghiệp',
              'NĂM 2022',
              'STT | Đơn vị | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn (tỷ đồng) | Ghi chú',
              '1 | Viễn thông A | 1.2 |',
              '2 | Viễn thông B | 3.4 |',
              ` | Tổng số | ${total} |`,
            ),
          ]),
        );
      assert.deepEqual(money('4.7'), []);
      assert.deepEqual(money('4.8'), ['parts-differ-from-total/of-table C5']);
    });
  });

  it('may have a column of sums, which is held against the units', () => {
    const inAll = (total: string) =>
      findingsIn(
        readingOf([
          aSheet(
            'Tổng hợp',
            'STT | Chỉ tiêu | ĐVT | Huyện Lục Ngạn | > | Huyện Sơn Động | > | Tổng cộng | >',
            '^ | ^ | ^ | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022',
            `1 | ${DOSSIERS} | hồ sơ | 1 | 2 | 3 | 4 | 4 | ${total}`,
          ),
        ]),
      );
    assert.deepEqual(inAll('6'), []);
    assert.deepEqual(inAll('7'), ['parts-differ-from-total/of-table I3']);
  });

  it('may name indicator and year in one head', () => {
    const reading = readingOf([
      aSheet(
        'Sheet1',
        'HẠ TẦNG SỐ NĂM 2022',
        'TT | Đơn vị | Số hộ gia đình năm 2021 | Số hộ gia đình ước năm 2022 | Số cụm loa truyền thanh 2022 | Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến năm 2022 (%)',
        '1 | Huyện Lục Ngạn | 100 | 110 | 20 | 61',
        '2 | Huyện Sơn Động | 200 | 210 | 30 | 62',
      ),
    ]);
    assert.deepEqual(findingsIn(reading), []);
    assert.deepEqual(
      figuresIn(reading).filter((line) => line.startsWith('LN')),
      [
        'LN TH020 current E 110 D3',
        'LN TH020 prior P 100 C3',
        'LN TCS030 current E 20 E3',
        'LN CDS052 current E 61 F3',
      ],
    );
  });

  it('has no indicator in a head that compares with a year', () => {
    const reading = readingOf([
      aSheet(
        'Sheet1',
        'NĂM 2022',
        'TT | Đơn vị | Số hộ gia đình năm 2022 | Số hộ gia đình so với năm 2021',
        '1 | Huyện Lục Ngạn | 110 | 10',
        '2 | Huyện Sơn Động | 210 | 10',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN TH020 110', 'SD TH020 210']);
  });

  it('may have years below the indicators', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        `STT | Đơn vị | ${DOSSIERS} | > | Số hồ sơ TTHC được số hóa | >`,
        '^ | ^ | Năm 2021 | Ước năm 2022 | Năm 2021 | Ước năm 2022',
        '1 | Huyện Lục Ngạn | 1 | 2 | 3 | 4',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 current E 2 D3',
      'LN CDS050 prior P 1 C3',
      'LN CDS071 current E 4 F3',
      'LN CDS071 prior P 3 E3',
    ]);
  });

  it('may bear codes and measures in rows of their own under the heads', () => {
    const reading = readingOf([
      aSheet(
        'Doanh nghiệp',
        'TT | Doanh nghiệp | Số lao động viễn thông | Doanh thu',
        '^ | Mã số | VT120 | VT100',
        '^ | Đơn vị tính | người | triệu đồng',
        '1 | Viễn thông A | 10 | 2500',
        '2 | Viễn thông B | 20 | 3500',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'VTA VT120 10',
      'VTA VT100 2.5',
      'VTB VT120 20',
      'VTB VT100 3.5',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may be a list that names the unit of each row', () => {
    const reading = readingOf([
      aSheet(
        'Danh sách',
        'STT | Đơn vị | Chỉ tiêu | ĐVT | Năm 2022',
        `1 | Huyện Lục Ngạn | ${DOSSIERS} | hồ sơ | 1`,
        '2 | ^ | Số hồ sơ TTHC được số hóa | hồ sơ | 2',
        `3 | Huyện Sơn Động | ${DOSSIERS} | hồ sơ | 3`,
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN CDS050 1', 'LN CDS071 2', 'SD CDS050 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may put each unit above its own rows', () => {
    const reading = readingOf([
      aSheet(
        'Danh sách',
        'STT | Chỉ tiêu | ĐVT | Năm 2022',
        'I | Huyện Lục Ngạn | |',
        `1 | ${DOSSIERS} | hồ sơ | 1`,
        'II | Huyện Sơn Động | |',
        `1 | ${DOSSIERS} | hồ sơ | 3`,
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN CDS050 1', 'SD CDS050 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('has a finding for a unit or an indicator that nobody knows', () => {
    const down = readingOf([
      aSheet(
        'Theo huyện',
        `STT | Đơn vị | ${DOSSIERS} | Số con trâu`,
        '1 | Huyện Lục Ngạn | 1 | 7',
        '2 | Huyện Sơn Đông | 2 | 7',
      ),
    ]);
    assert.deepEqual(currentIn(down), ['LN CDS050 1']);
    assert.deepEqual(findingsIn(down), ['unknown-indicator D1', 'unknown-unit B3 → SD']);
    const across = readingOf([
      aSheet(
        'Theo huyện',
        'STT | Chỉ tiêu | ĐVT | Huyện Lục Ngạn | Huyện Sơn Đông',
        `1 | ${DOSSIERS} | hồ sơ | 1 | 2`,
      ),
    ]);
    assert.deepEqual(currentIn(across), ['LN CDS050 1']);
    assert.deepEqual(findingsIn(across), ['unknown-unit E1 → SD']);
  });

  it('may head each group of units with its sum, which is no unit', () => {
    const reading = readingOf([
      aSheet(
        'Doanh nghiệp',
        'STT | Tên doanh nghiệp | Số lao động viễn thông | Trạm 4G',
        'A | Doanh nghiệp viễn thông | 30 | 3',
        '1 | Viễn thông A | 10 | 1',
        '2 | Viễn thông B | 20 | 2',
        'B | Doanh nghiệp bưu chính | 5 |',
        '1 | Bưu chính A | 5 |',
        ' | Viễn thông khác | 7 | 7',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'VTA VT120 10',
      'VTA VT054 1',
      'VTB VT120 20',
      'VTB VT054 2',
      'BCA VT120 5',
      'BCA VT054 blank',
    ]);
    assert.deepEqual(findingsIn(reading), ['unknown-unit B7']);
  });

  it('has a finding for a unit that stands in it twice', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        `STT | Đơn vị | ${DOSSIERS}`,
        '1 | Huyện Lục Ngạn | 1',
        '2 | Huyện Sơn Động | 2',
        '3 | Huyện Lục Ngạn | 3',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['SD CDS050 2']);
    assert.deepEqual(findingsIn(reading), ['duplicate-row B2;B4']);
  });

  it('of the department counts for the units, not for the department', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'Đơn vị báo cáo: Sở Thông tin và Truyền thông',
        `STT | Đơn vị | ${DOSSIERS}`,
        '1 | Huyện Lục Ngạn | 1',
        '2 | Huyện Sơn Động | 2',
        ' | Toàn tỉnh | 3',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN CDS050 1', 'SD CDS050 2']);
    assert.deepEqual(
      reading.submissions.map(({ unit }) => unit),
      ['LN', 'SD'],
    );
  });

  it('counts for the units where its sheet is called by its field, which is no enterprise', () => {
    const reading = readingOf(
      [
        aSheet(
          'Bưu chính, viễn thông',
          `STT | Huyện | ${DOSSIERS}`,
          '1 | Huyện Lục Ngạn | 1',
          '2 | Huyện Sơn Động | 2',
        ),
      ],
      { file: 'Biểu tổng hợp số liệu cấp huyện năm 2022.xlsx' },
    );
    assert.deepEqual(currentIn(reading), ['LN CDS050 1', 'SD CDS050 2']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may divide an indicator further, which is not read', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'STT | Đơn vị | Thuê bao điện thoại di động | > | > | Trạm 4G',
        '^ | ^ | Tổng số | Trả trước | Trả sau | ^',
        '1 | Huyện Lục Ngạn | 30 | 10 | 20 | 4',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN VT012 30', 'LN VT054 4']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may have words over its units or indicators that group them', () => {
    const units = readingOf([
      aSheet(
        'Theo huyện',
        `STT | Chỉ tiêu | ĐVT | Tổng số | Chia theo huyện, thị xã | >`,
        '^ | ^ | ^ | ^ | Huyện Lục Ngạn | Huyện Sơn Động',
        `1 | ${DOSSIERS} | hồ sơ | 3 | 1 | 2`,
      ),
    ]);
    assert.deepEqual(currentIn(units), ['LN CDS050 1', 'SD CDS050 2']);
    const indicators = readingOf([
      aSheet(
        'Theo huyện',
        'STT | Đơn vị | Viễn thông năm 2022 | > | Chuyển đổi số | >',
        `^ | ^ | Trạm 3G | Trạm 4G | ${DOSSIERS} | trong đó: hồ sơ tiếp nhận trực tuyến`,
        '1 | Huyện Lục Ngạn | 1 | 2 | 3 | 4',
      ),
    ]);
    assert.deepEqual(currentIn(indicators), [
      'LN VT053 1',
      'LN VT054 2',
      'LN CDS050 3',
      'LN CDS051 4',
    ]);
    assert.deepEqual(findingsIn(indicators), []);
  });

  it('has one finding for an unknown unit over two years', () => {
    const reading = readingOf([
      aSheet(
        'Tổng hợp',
        'STT | Chỉ tiêu | ĐVT | Huyện Lục Ngạn | > | Huyện Sơn Đông | >',
        '^ | ^ | ^ | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022',
        `1 | ${DOSSIERS} | hồ sơ | 1 | 2 | 3 | 4`,
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN CDS050 2']);
    assert.deepEqual(findingsIn(reading), ['unknown-unit F1 → SD']);
  });

  it('takes a “-” and an empty cell of a unit for what they are', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        `STT | Đơn vị | ${DOSSIERS} | Trạm 4G`,
        '1 | Huyện Lục Ngạn | - | …',
        '2 | Huyện Sơn Động | | 3',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'LN CDS050 none',
      'LN VT054 missing',
      'SD CDS050 blank',
      'SD VT054 3',
    ]);
  });

  it('holds the years of one unit as well', () => {
    const reading = readingOf([
      aSheet(
        'Chuỗi số liệu',
        'Đơn vị báo cáo: Viễn thông A',
        'Năm | Thuê bao điện thoại cố định | Thuê bao điện thoại di động',
        'Năm 2020 | 1 | 2',
        'Năm 2021 | 3 | 4',
        'Ước năm 2022 | 5 | 6',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'VTA VT011 current E 5 B5',
      'VTA VT011 prior P 3 B4',
      'VTA VT012 current E 6 C5',
      'VTA VT012 prior P 4 C4',
    ]);
  });
});

describe('an enterprise’s breakdown by area', () => {
  const OWN = [
    'Đơn vị báo cáo: Viễn thông A',
    'STT | Chỉ tiêu | ĐVT | Năm 2022',
    '1 | Thuê bao điện thoại di động | thuê bao | 30',
  ];

  it('below its own table is not added to it', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        ...OWN,
        '',
        'Chia theo địa bàn',
        'STT | Huyện | Thuê bao điện thoại di động',
        '1 | Huyện Lục Ngạn | 10',
        '2 | Huyện Sơn Động | 20',
        ' | Tổng số | 30',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 30']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('on a sheet of its own, across, is not added either', () => {
    const reading = readingOf([
      aSheet('Biểu 1', ...OWN),
      aSheet(
        'Theo địa bàn',
        'STT | Chỉ tiêu | ĐVT | Tổng số | Huyện Lục Ngạn | Huyện Sơn Động',
        '1 | Thuê bao điện thoại di động | thuê bao | 30 | 10 | 20',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 30']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('gives its total where the enterprise says it nowhere else', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Huyện | Thuê bao điện thoại di động | Trạm 4G',
        '1 | Huyện Lục Ngạn | 10 | 1',
        '2 | Huyện Sơn Động | 20 | 2',
        ' | Tổng số | 30 | 3',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 30', 'VTA VT054 3']);
  });
});

describe('an enterprise’s own rows by area', () => {
  it('under the names of the districts are not read', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | ĐVT | Năm 2022',
        'A | Toàn tỉnh | |',
        '1 | Trạm 4G | trạm | 3',
        'B | Huyện Lục Ngạn | |',
        '1 | Trạm 4G | trạm | 1',
        'C | Huyện Sơn Động | |',
        '1 | Trạm 4G | trạm | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT054 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('beside the names of the districts are not read', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Địa bàn | Chỉ tiêu | ĐVT | Năm 2022',
        '1 | Huyện Lục Ngạn | Trạm 4G | trạm | 1',
        '2 | Huyện Sơn Động | Trạm 4G | trạm | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), []);
  });

  it('wait for the enterprise’s name where it is misspelt', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông AA',
        'STT | Huyện | Trạm 4G',
        '1 | Huyện Lục Ngạn | 1',
        '2 | Huyện Sơn Động | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), []);
    assert.deepEqual(findingsIn(reading), ['unknown-unit A1']);
  });
});

describe('several tables on one sheet', () => {
  it('stand one below the other, each with its own measure', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'I. THUÊ BAO',
        ' | | | Đơn vị tính: nghìn thuê bao',
        'STT | Chỉ tiêu | Năm 2021 | Năm 2022',
        '1 | Thuê bao điện thoại di động | 1 | 2',
        '',
        'II. TÀI CHÍNH',
        ' | | | Đơn vị tính: triệu đồng',
        'STT | Chỉ tiêu | Năm 2021 | Năm 2022',
        '1 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | 1000 | 2000',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 2000', 'VTA VT100 2']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('stand side by side', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Năm 2022 | | STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 1 | | 3 | Trạm 4G | 3',
        '2 | Thuê bao điện thoại di động | 2 | | 4 | Trạm 5G | 4',
      ),
    ]);
    assert.deepEqual([...currentIn(reading)].sort(), [
      'VTA VT011 1',
      'VTA VT012 2',
      'VTA VT054 3',
      'VTA VT055 4',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('stand side by side for two units', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A | | | | Đơn vị báo cáo: Viễn thông B',
        'STT | Chỉ tiêu | Năm 2022 | | STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 1 | | 1 | Thuê bao điện thoại cố định | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTB VT011 2']);
  });

  it('stand side by side on different rows', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 1 | | STT | Chỉ tiêu | Năm 2022',
        '2 | Thuê bao điện thoại di động | 2 | | 3 | Trạm 4G | 3',
        ' | | | | 4 | Trạm 5G | 4',
      ),
    ]);
    assert.deepEqual(currentIn(reading), [
      'VTA VT011 1',
      'VTA VT012 2',
      'VTA VT054 3',
      'VTA VT055 4',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('may have no head at all when there is one column of figures', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'Số liệu năm 2022',
        'Thuê bao điện thoại cố định | 1',
        'Thuê bao điện thoại di động | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('repeat the head of one table on the next page', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 1',
        'STT | Chỉ tiêu | Năm 2022',
        '2 | Thuê bao điện thoại di động | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA VT012 2']);
  });

  it('belong to the unit named above each', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 1',
        '',
        'Đơn vị báo cáo: Viễn thông B',
        'STT | Chỉ tiêu | Năm 2022',
        '1 | Thuê bao điện thoại cố định | 2',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTB VT011 2']);
  });
});

describe('an enterprise’s own table by area', () => {
  const MOBILE = 'Thuê bao điện thoại di động';
  const OWN = aSheet(
    'Biểu 1',
    'Đơn vị báo cáo: Viễn thông A',
    'STT | Chỉ tiêu | ĐVT | Ước năm 2022',
    `1 | ${MOBILE} | thuê bao | 900`,
  );
  const DOWN = [
    `STT | Huyện | ${MOBILE} (nghìn thuê bao)`,
    '1 | Huyện Lục Ngạn | 0.4',
    '2 | Huyện Sơn Động | 0.3',
  ];
  const HIEP_HOA = '3 | Hiệp Hòa | 0.2';

  function byArea(...rows: readonly string[]) {
    const [submission, ...others] = readingOf([OWN, aSheet('Theo huyện', ...rows)]).submissions;
    assert.deepEqual(others, []);
    assert.deepEqual(
      submission?.observations.map(({ source }) => source.sheet),
      ['Biểu 1'],
    );
    return submission?.breakdown?.figures.map(({ unit, area, indicator, figure, source }) =>
      [
        unit,
        area,
        indicator,
        figure.state === 'value' ? Number(figure.value.numerator) : figure.state,
        source.cell,
      ].join(' '),
    );
  }

  it('is its own figure once more and no report of the areas', () => {
    assert.deepEqual(byArea(...DOWN, HIEP_HOA), [
      'VTA LN VT012 400 C2',
      'VTA SD VT012 300 C3',
      'VTA HH VT012 200 C4',
    ]);
  });

  it('may have the areas across, with a total', () => {
    assert.deepEqual(
      byArea(
        'Chỉ tiêu | ĐVT | Tổng số | Huyện Lục Ngạn | Huyện Sơn Động | Hiệp Hoà',
        `${MOBILE} | thuê bao | 900 | 400 | 300 | 200`,
      ),
      ['VTA LN VT012 400 D2', 'VTA SD VT012 300 E2', 'VTA HH VT012 200 F2'],
    );
  });

  it('says nothing where it is of some areas only, or one of them has no figure', () => {
    assert.equal(byArea(...DOWN), undefined);
    assert.equal(byArea(...DOWN, '3 | Hiệp Hòa | …'), undefined);
  });
});
