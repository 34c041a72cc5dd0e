import assert from 'node:assert/strict';
import { aSheet, currentIn, findingsIn, readingOf } from './aSubmittedFile';

const HEAD =
  'STT | Đơn vị | Tổng số hồ sơ TTHC tiếp nhận (hồ sơ) | hồ sơ tiếp nhận trực tuyến (hồ sơ) | Số hồ sơ TTHC được số hóa (hồ sơ)';

function told(...rows: readonly string[]): readonly string[] {
  const reading = readingOf([aSheet('Theo huyện', 'SỐ LIỆU NĂM 2022', HEAD, ...rows)]);
  return findingsIn(reading).filter((finding) => finding.startsWith('parts-differ'));
}

describe('sums in a table of units', () => {
  // 10 + 20 = 30, 5 + 6 = 11, 4 + 5 = 9.
  const BOTH = ['1 | Huyện Lục Ngạn | 10 | 5 | 4', '2 | Huyện Sơn Động | 20 | 6 | 5'];

  it('add no row that has come to stand behind them', () => {
    const behind = (last: string) =>
      told(...BOTH, ` | Tổng cộng | 30 | 11 | ${last}`, '3 | Huyện Mường Lay | 7 | 3 | 2');
    assert.deepEqual(behind('9'), []);
    assert.deepEqual(behind('18'), ['parts-differ-from-total/of-table E5']);
    // Two of three are not what stands above: nobody knows what it adds.
    assert.deepEqual(told(...BOTH, ' | Tổng cộng | 37 | 14 | 9', '3 | Hiệp Hoà | 7 | 3 | 1'), []);
  });

  it('may stand before their units, with that of all behind them', () => {
    const table = (ofAll: string) =>
      told(
        ' | Cộng cụm Phía Bắc | 30 | 11 | 9',
        ...BOTH,
        ' | Cộng cụm Ven sông | 7 | 3 | 2',
        '3 | Hiệp Hoà | 7 | 3 | 2',
        ` | TỔNG CỘNG TOÀN TỈNH | 37 | 14 | ${ofAll}`,
      );
    assert.deepEqual(table('11'), []);
    // What the sub-totals add is in it twice: 2 × 11.
    assert.deepEqual(table('22'), ['parts-differ-from-total/of-table E8']);
  });

  it('are known by the columns in which every unit has a number', () => {
    const table = (ofAll: string) =>
      told(
        ...BOTH,
        ' | Cộng cụm Phía Bắc | 30 | 11 | 9',
        '3 | Hiệp Hoà | 7 | … | #N/A',
        ' | Cộng cụm Ven sông | 7 | 3 | 2',
        ` | TỔNG CỘNG TOÀN TỈNH | ${ofAll} | 11`,
      );
    assert.deepEqual(table('37 | 14'), []);
    // 99 less 11 is no figure of a unit beside 5 and 6.
    assert.deepEqual(table('37 | 99'), ['parts-differ-from-total/of-table D8']);
    // No column shows that the row adds them.
    assert.deepEqual(table('47 | 99'), []);
  });

  it('add both rows of a unit, or either', () => {
    const table = (second: string, total: string) =>
      told(...BOTH, second, ` | Tổng cộng | ${total}`);
    assert.deepEqual(table('3 | Huyện Lục Ngạn | 10 | 5 | 3', '40 | 16 | 12'), []);
    assert.deepEqual(table('3 | Huyện Lục Ngạn | 10 | 5 | 3', '30 | 11 | 9'), []);
    assert.deepEqual(table('3 | Huyện Lục Ngạn | 10 | 5 | 3', '30 | 11 | 99'), [
      'parts-differ-from-total/of-table E6',
    ]);
  });

  it('of numbers typed as text are known by them', () => {
    const text = (row: string) => row.replace(/\| (?=\d)/g, "| '");
    const table = (last: string) =>
      told(
        ...[
          '1 | Huyện Lục Ngạn | 1.100 | 5.200 | 4.300',
          '2 | Huyện Mường Lay | 2.000 | 6.000 | 5.000',
        ].map(text),
        text(` | Tổng cộng | 3.100 | 11.200 | ${last}`),
      );
    assert.deepEqual(table('9.300'), []);
    assert.deepEqual(table('18.600'), ['parts-differ-from-total/of-table E5']);
  });

  it('are not those of a unit whose name begins like a sum', () => {
    const reading = readingOf([
      aSheet('Theo huyện', 'SỐ LIỆU NĂM 2022', HEAD, ...BOTH, '3 | Cộng Hòa | 7 | 3 | 2'),
    ]);
    assert.deepEqual(findingsIn(reading), ['unknown-unit B5']);
  });

  for (const name of [
    'Cộng khu vực thành phố',
    'Cộng cơ sở in khu vực huyện',
    'Tổng cộng các doanh nghiệp khu vực nông thôn',
    'Cộng các đơn vị thuộc vùng ven biển',
    'Tiểu cộng cụm số II',
    'Cộng khu vực Lâm Đồng (cũ)',
    'CỘNG KHU VỰC BÌNH THUẬN (CŨ)',
    'Tổng cộng khu vực Đắk Nông trước sáp nhập',
    'Tổng khu vực Lâm Đồng (trước khi sáp nhập)',
    'Cộng các xã thuộc huyện Đức Trọng (cũ)',
    'Tổng các xã, phường',
    'Cộng huyện Đức Trọng',
    'Tổng cộng tỉnh Bình Thuận (trước sáp nhập)',
  ]) {
    it(`may be called “${name}”`, () => {
      const reading = readingOf([
        aSheet('Theo huyện', 'SỐ LIỆU NĂM 2022', HEAD, ...BOTH, ` | ${name} | 30 | 11 | 9`),
      ]);
      assert.deepEqual(findingsIn(reading), []);
      assert.equal(currentIn(reading).length, 6);
    });
  }

  it('are not those of rows whose names only look like one', () => {
    for (const name of [
      'Công ty Bưu chính khu vực Đà Lạt',
      'Tổng công ty Viễn thông khu vực Đà Lạt',
      'Cổng thành phố Đà Lạt',
      'Công an huyện Đức Trọng (cũ)',
      'Tổng số xã (trước sáp nhập)',
      'Tổng số khu vực phủ sóng',
    ]) {
      const reading = readingOf([
        aSheet('Theo huyện', 'SỐ LIỆU NĂM 2022', HEAD, ...BOTH, ` | ${name} | 30 | 11 | 9`),
      ]);
      assert.deepEqual(findingsIn(reading), ['unknown-unit B5'], name);
    }
  });

  it('of all add also a unit that stands behind the last stretch', () => {
    const table = (ofAll: string) =>
      told(
        ...BOTH,
        ' | Cộng khu vực Bắc Giang (cũ) | 30 | 11 | 9',
        '3 | Hiệp Hoà | 7 | 3 | 2',
        ` | TỔNG CỘNG | 37 | 14 | ${ofAll}`,
      );
    assert.deepEqual(table('11'), []);
    assert.deepEqual(table('21'), ['parts-differ-from-total/of-table E7']);
    // Only the last unit's, whatever it is called.
    assert.deepEqual(
      told(
        ...BOTH,
        ' | Cộng khu vực Bắc Giang (cũ) | 30 | 11 | 9',
        '3 | Hiệp Hoà | 7 | 3 | 2',
        ' | Cộng khu vực Bắc Ninh (cũ) | 7 | 3 | 2',
      ),
      [],
    );
  });

  it('of what is counted once may be less than the units together, never more', () => {
    const table = (total: string) =>
      findingsIn(
        readingOf([
          aSheet(
            'Theo huyện',
            'SỐ LIỆU NĂM 2022',
            'STT | Đơn vị | Số cơ sở phát hành xuất bản phẩm | Số cụm loa truyền thanh',
            '1 | Huyện Lục Ngạn | 10 | 5',
            '2 | Huyện Sơn Động | 20 | 6',
            ` | Tổng số | ${total} | 11`,
          ),
        ]),
      );
    assert.deepEqual(table('30'), []);
    assert.deepEqual(table('27'), []);
    assert.deepEqual(table('33'), ['parts-differ-from-total/of-table C5']);
  });

  it('leave to a unit without a figure what can be its own, by last year’s', () => {
    const table = (total: string) =>
      findingsIn(
        readingOf([
          aSheet(
            'Theo huyện',
            'STT | Đơn vị | Tổng số hồ sơ TTHC tiếp nhận (hồ sơ) | >',
            '^ | ^ | Năm 2021 | Năm 2022',
            '1 | Huyện Lục Ngạn | 900 | 1000',
            '2 | Huyện Sơn Động | 300 | …',
            ` | Tổng số | 1200 | ${total}`,
          ),
        ]),
      ).filter((finding) => finding.startsWith('parts-differ'));
    // 310 and 900 can be those of a unit that had 300; 1500 cannot, though it is like the other's.
    assert.deepEqual(table('1310'), []);
    assert.deepEqual(table('1900'), []);
    assert.deepEqual(table('2500'), ['parts-differ-from-total/of-table D5']);
  });
});
