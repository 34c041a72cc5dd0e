import assert from 'node:assert/strict';
import { abbreviationsOnce, spelledOut } from '#core/report/document/spelledOut';

/** Sentences as a reader meets them, one after the other. */
function read(...sentences: readonly string[]): readonly string[] {
  const introduced = abbreviationsOnce();
  return sentences.map(introduced);
}

describe('the abbreviations of a report', () => {
  it('are spelled out where they first stand, and short from then on', () => {
    assert.deepEqual(
      read('Hồ sơ TTHC tiếp nhận ước đạt 5 hồ sơ; hồ sơ TTHC trả 4.', 'Số hồ sơ TTHC ước đạt 9.'),
      [
        'Hồ sơ thủ tục hành chính (TTHC) tiếp nhận ước đạt 5 hồ sơ; hồ sơ TTHC trả 4.',
        'Số hồ sơ TTHC ước đạt 9.',
      ],
    );
  });

  it('begin a sentence with a capital letter', () => {
    assert.deepEqual(read('GRDP khu vực số ước đạt 5 tỷ đồng.'), [
      'Tổng sản phẩm trên địa bàn (GRDP) khu vực số ước đạt 5 tỷ đồng.',
    ]);
  });

  it('need no words of ours where a name explains them', () => {
    const named = ['Số trạm thu phát sóng di động (BTS) là 5 trạm.', 'Vị trí trạm BTS là 3.'];
    assert.deepEqual(read(...named), named);
  });

  it('are not put in brackets within brackets', () => {
    assert.deepEqual(
      read('Phần mềm (trong doanh thu CNTT) đạt 5 tỷ đồng.', 'Doanh thu CNTT là 7.'),
      [
        'Phần mềm (trong doanh thu công nghệ thông tin) đạt 5 tỷ đồng.',
        'Doanh thu công nghệ thông tin (CNTT) là 7.',
      ],
    );
  });

  it('do not repeat the words that stand before them', () => {
    assert.deepEqual(read('Số vị trí trạm thu phát sóng di động BTS là 5.'), [
      'Số vị trí trạm thu phát sóng di động (BTS) là 5.',
    ]);
  });

  it('are whole words', () => {
    assert.deepEqual(read('Thuê bao XICTY là 5.'), ['Thuê bao XICTY là 5.']);
  });

  it('stand in no heading', () => {
    assert.equal(spelledOut('Công nghiệp CNTT'), 'Công nghiệp công nghệ thông tin');
  });
});
