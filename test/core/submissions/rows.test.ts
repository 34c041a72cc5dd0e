import assert from 'node:assert/strict';
import {
  aSheet,
  CATALOGUE,
  currentIn,
  figuresIn,
  findingsIn,
  readingOf,
  withLooks,
} from './aSubmittedFile';

const HEAD = 'STT | Chỉ tiêu | ĐVT | Ước thực hiện năm 2022';

function rows(...lines: readonly string[]) {
  return readingOf([aSheet('Biểu', 'Đơn vị báo cáo: Viễn thông A', HEAD, ...lines)]);
}

describe('the rows of a table', () => {
  it('are matched whatever their numbering, dashes and “Trong đó”', () => {
    const reading = rows(
      'A | VIỄN THÔNG | |',
      'I | Thuê bao điện thoại cố định | thuê bao | 1',
      '1.1 | - Thuê bao điện thoại di động | thuê bao | 2',
      ' | Trong đó: Thuê bao băng rộng di động (3G/4G/5G) | thuê bao | 3',
      ' | Trong đó: | |',
      ' | + Thuê bao cáp quang (FTTH) | thuê bao | 4',
      '- | 2. TRẠM 4G | trạm | 5',
    );
    assert.deepEqual(currentIn(reading), [
      'VTA VT011 1',
      'VTA VT012 2',
      'VTA VT020 3',
      'VTA NET021 4',
      'VTA VT054 5',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are nothing where they are the example of a template', () => {
    const reading = rows('VD | Ví dụ: Số điểm phục vụ | điểm | 12', '1 | TRẠM 4G | trạm | 5');
    assert.deepEqual(currentIn(reading), ['VTA VT054 5']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are named by all rows over which their figures are merged', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại | thuê bao | 7',
      '^ | di động | ^ | ^',
      '2 | Thuê bao điện thoại | thuê bao | 9',
      '^ | vệ tinh | ^ | ^',
      '3 | TRẠM 4G | trạm | 5',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT012 7', 'VTA VT054 5']);
    assert.deepEqual(findingsIn(reading), ['unknown-indicator B5']);
  });

  it('go on in the row below where they are known only with it', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại | thuê bao | 7',
      ' | di động | |',
      ' | Mạng lưới | |',
      '2 | TRẠM 4G | trạm | 5',
      ' | Mạng 5G | |',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT012 7', 'VTA VT054 5']);
    assert.deepEqual(findingsIn(reading), []);
  });

  describe('that break a figure down', () => {
    const households = (...lines: readonly string[]) =>
      findingsIn(readingOf([aSheet('Biểu', 'Đơn vị báo cáo: Huyện Lục Ngạn', HEAD, ...lines)]));

    it('by what everybody knows are noted, and must add to it', () => {
      const town = (number: number) =>
        households(
          '1 | Số hộ gia đình | hộ | 900',
          ` | - Thành thị | hộ | ${number}`,
          ' | - Nông thôn | hộ | 600',
          '2 | Số thôn, ấp, khóm, bản, tổ dân phố | thôn | 12',
        );
      assert.deepEqual(town(300), ['unknown-indicator/breakdown B4;B5']);
      assert.deepEqual(town(310), [
        'unknown-indicator/breakdown B4;B5',
        'parts-differ-from-total/of-rows D3;D4;D5',
      ]);
    });

    it('are noted where they add to it, and else may be indicators', () => {
      const kinds = (number: number) =>
        households(
          '1 | Số hộ gia đình | hộ | 900',
          ` | - Hộ đồng bào | hộ | ${number}`,
          ' | - Hộ kinh doanh | hộ | 600',
        );
      assert.deepEqual(kinds(300), ['unknown-indicator/breakdown B4;B5']);
      assert.deepEqual(kinds(310), ['unknown-indicator B4', 'unknown-indicator B5']);
    });
  });

  it('are figures where the numbers beside an indicator could be years', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'Chỉ tiêu | Mã số | ĐVT | Ước thực hiện 2022 | Chính thức 2021',
        'Thuê bao điện thoại cố định | VT011 | thuê bao | 1988 | 1900',
        'Thuê bao điện thoại di động | VT012 | thuê bao | 2022 | 2021',
        'Thuê bao băng rộng di động | VT020 | thuê bao | 7 | 6',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 1988', 'VTA VT012 2022', 'VTA VT020 7']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are matched after spacing, punctuation, tone placement and look-alike letters', () => {
    const reading = rows(
      '1 | thuê  bao ÐIỆN THOẠI cố định; | thuê bao | 1',
      '2 | Số hồ sơ TTHC được số hoá | hồ sơ | 2',
      `3 | ${'Thuê bao điện thoại di động'.normalize('NFD')} | thuê bao | 3`,
    );
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA CDS071 2', 'VTA VT012 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are matched in the TCVN3 and VNI encodings by the cell’s font', () => {
    const tcvn3 = withLooks(
      aSheet(
        'B1',
        '§¬n vÞ b¸o c¸o: ViÔn th«ng A',
        'STT | ChØ tiªu | N¨m 2022',
        '1 | Thuª bao ®iÖn tho¹i di ®éng | 7',
      ),
      { font: '.VnTime' },
    );
    assert.deepEqual(currentIn(readingOf([tcvn3])), ['VTA VT012 7']);
    const vni = withLooks(
      aSheet(
        'B1',
        'Ñôn vò baùo caùo: Vieãn thoâng A',
        'STT | Chæ tieâu | Naêm 2022',
        '1 | Thueâ bao ñieän thoaïi di ñoäng | 7',
      ),
      { font: 'VNI-Times' },
    );
    assert.deepEqual(currentIn(readingOf([vni])), ['VTA VT012 7']);
    assert.deepEqual(findingsIn(readingOf([vni])), ['old-letters A1']);
  });

  it('are matched below numbers of several levels', () => {
    const reading = rows(
      ' | II.1. Thuê bao điện thoại cố định | thuê bao | 1',
      ' | 1.2.3 Thuê bao điện thoại di động | thuê bao | 2',
      ' | a) Trạm 3G | trạm | 3',
      ' | A.1 Trạm 4G | trạm | 4',
    );
    assert.deepEqual(currentIn(reading), [
      'VTA VT011 1',
      'VTA VT012 2',
      'VTA VT053 3',
      'VTA VT054 4',
    ]);
  });

  it('go on after a note among them, and end at the signatures', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao | 1',
      'Ghi chú: số ước | | |',
      '2 | Thuê bao điện thoại di động | thuê bao | 2',
      ' | Bắc Giang, ngày 25 tháng 11 năm 2022 | |',
      ' | Điện thoại liên hệ | | 912345678',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are never matched without diacritics or by likeness: that is a proposal', () => {
    const reading = rows(
      '1 | Thue bao dien thoai di dong | thuê bao | 1',
      '2 | Thuê bao điện thoại di đông | thuê bao | 2',
      '3 | Số con trâu | con | 3',
    );
    assert.deepEqual(currentIn(reading), []);
    assert.deepEqual(findingsIn(reading), [
      'unknown-indicator B3 → VT012',
      'unknown-indicator B4 → VT012',
      'unknown-indicator B5',
    ]);
  });

  it('that hold no figures are no unknown indicators', () => {
    const reading = rows(
      'I | Các chỉ tiêu chủ yếu | |',
      '1 | Thuê bao điện thoại di động | thuê bao | 1',
      '2 | Một chỉ tiêu khác | | -',
      ' | Ghi chú: số liệu đến ngày 25/11 | |',
      ' | Lục Ngạn, ngày 25 tháng 11 năm 2022 | |',
      ' | Người lập biểu | | Giám đốc',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT012 1']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('are left out where a label names two indicators', () => {
    const indicators = CATALOGUE.map((one) =>
      ['BC110', 'VT100'].includes(one.code) ? { ...one, aliases: ['Doanh thu dịch vụ'] } : one,
    );
    const reading = readingOf(
      [
        aSheet(
          'Biểu',
          'Đơn vị báo cáo: Viễn thông A',
          HEAD,
          '1 | Doanh thu dịch vụ | tỷ đồng | 1',
          '2 | Thuê bao điện thoại di động | thuê bao | 2',
        ),
      ],
      { indicators },
    );
    assert.deepEqual(currentIn(reading), ['VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), ['ambiguous-label B3']);
  });

  it('go by their code where there is one, whatever the label says', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Mã số | ĐVT | Năm 2022',
        '1 | Thuê bao di động (cũ) | VT012 | thuê bao | 1',
        '2 | Thuê bao điện thoại cố định | 02 | thuê bao | 2',
        '3 | | vt 054 | trạm | 3',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['VTA VT012 1', 'VTA VT011 2', 'VTA VT054 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('that add up the others are not counted', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao | 1',
      '2 | Thuê bao điện thoại di động | thuê bao | 2',
      ' | Cộng | | 3',
      ' | Tổng cộng: | | 3',
      ' | TỔNG SỐ | | 3',
      ' | Cộng mục I | | 3',
      ' | Tổng cộng (I + II) | | 3',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('that say the same indicator twice do not count at all', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao | 1',
      '2 | Thuê bao điện thoại di động | thuê bao | 2',
      '3 | Thuê bao điện thoại cố định | thuê bao | 3',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), ['duplicate-row B3;B5']);
  });

  it('that say the same in another sheet of the file count once, with both their growths', () => {
    const inBoth = (revenue: string) =>
      readingOf([
        aSheet(
          'Biểu 01',
          'Đơn vị báo cáo: Viễn thông A',
          'Kỳ báo cáo: năm 2022',
          'STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022 | Tăng so với năm 2021 (%)',
          '1 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | triệu đồng | 952001 | 1012087 | 6.3',
        ),
        aSheet(
          'Chỉ tiêu chủ yếu',
          'Đơn vị báo cáo: Viễn thông A',
          'Kỳ báo cáo: năm 2022',
          'STT | Chỉ tiêu | ĐVT | Năm 2022 | Tăng so với năm 2021 (%)',
          `1 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | tỷ đồng | ${revenue} | 10.7`,
        ),
      ]);
    assert.deepEqual(findingsIn(inBoth('1012.09')), []);
    assert.deepEqual(currentIn(inBoth('1012.09')), ['VTA VT100 1012.087']);
    assert.deepEqual(
      inBoth('1012.09').submissions.flatMap(({ stated }) =>
        stated.map(({ source }) => source.cell),
      ),
      ['F4', 'E4'],
    );
    assert.deepEqual(currentIn(inBoth('1012.19')), []);
    assert.deepEqual(findingsIn(inBoth('1012.19')), ['duplicate-row B4']);
  });

  it('that give two figures of last year on two sheets are asked about', () => {
    const sheet = (name: string, prior: string) =>
      aSheet(
        name,
        'Đơn vị báo cáo: Viễn thông A',
        'Kỳ báo cáo: năm 2022',
        'STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022',
        `1 | Thuê bao điện thoại cố định | thuê bao | ${prior} | 420`,
      );
    const both = (prior: string) => readingOf([sheet('Biểu 01', '400'), sheet('Phụ lục', prior)]);
    assert.deepEqual(findingsIn(both('400')), []);
    assert.deepEqual(figuresIn(both('400')), [
      'VTA VT011 current E 420 E4',
      'VTA VT011 prior P 400 D4',
    ]);
    assert.deepEqual(findingsIn(both('390')), ['sources-disagree/two-priors B4']);
    assert.deepEqual(figuresIn(both('390')), ['VTA VT011 current E 420 E4']);
  });

  it('that repeat an indicator without a figure are no duplicates', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao |',
      '2 | Thuê bao điện thoại cố định | thuê bao | 3',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT011 3']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('in hidden rows and columns are read, and noted', () => {
    const sheet = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Viễn thông A',
      'STT | Chỉ tiêu | Năm 2021 | Năm 2022',
      '1 | Thuê bao điện thoại cố định | 4 | 5',
      '2 | Thuê bao điện thoại di động | 6 | 7',
    );
    const byRow = readingOf([withLooks(sheet, { hiddenRows: [3] })]);
    assert.deepEqual(currentIn(byRow), ['VTA VT011 5', 'VTA VT012 7']);
    assert.deepEqual(findingsIn(byRow), ['hidden-cells-read D4']);
    const byColumn = readingOf([withLooks(sheet, { hiddenColumns: [2] })]);
    assert.equal(figuresIn(byColumn).length, 4);
    assert.deepEqual(findingsIn(byColumn), ['hidden-cells-read C3']);
  });

  it('on a hidden sheet are not counted, and the department is told of them', () => {
    const told = (of: string) =>
      aSheet('Lưu', 'Đơn vị báo cáo: Viễn thông A', 'STT | Chỉ tiêu | Năm 2022', of);
    const seen = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Viễn thông A',
      'STT | Chỉ tiêu | Năm 2022',
      '1 | Thuê bao điện thoại cố định | 5',
    );
    const hidden = (of: string) => ({ ...told(of), visibility: 'hidden' as const });
    const reading = readingOf([seen, hidden('2 | Thuê bao điện thoại di động | 7')]);
    assert.deepEqual(currentIn(reading), ['VTA VT011 5']);
    assert.deepEqual(findingsIn(reading), ['hidden-cells-read/sheet C3']);
    // A list to choose from, and a row without a figure.
    assert.deepEqual(
      findingsIn(readingOf([seen, hidden('2 | Thuê bao điện thoại di động |')])),
      [],
    );
  });

  it('keep blank, “-”, “…” and “x” apart', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao |',
      '2 | Thuê bao điện thoại di động | thuê bao | -',
      '3 | Trạm 2G | trạm | ...',
      '4 | Trạm 3G | trạm | x',
      '5 | Trạm 4G | trạm | đang cập nhật',
      '6 | Trạm 5G | trạm | 0',
      '7 | Số vị trí trạm BTS | vị trí | n/a',
      '8 | Số lao động viễn thông | người | không phát sinh',
    );
    assert.deepEqual(currentIn(reading), [
      'VTA VT011 blank',
      'VTA VT012 none',
      'VTA VT052 missing',
      'VTA VT053 not-applicable',
      'VTA VT054 missing',
      'VTA VT055 0',
      'VTA VT050 missing',
      'VTA VT120 none',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('with figures and no label are told, but not sums under the table', () => {
    const reading = rows(
      '1 | Thuê bao điện thoại cố định | thuê bao | 1',
      ' | | | 9',
      '2 | Thuê bao điện thoại di động | thuê bao | 2',
      ' | | | 12',
    );
    assert.deepEqual(currentIn(reading), ['VTA VT011 1', 'VTA VT012 2']);
    assert.deepEqual(findingsIn(reading), ['unknown-indicator/no-label D4']);
  });
});
