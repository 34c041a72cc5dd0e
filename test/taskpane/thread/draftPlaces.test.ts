import assert from 'node:assert/strict';
import { draftPlaces } from '#taskpane/thread/draftPlaces';

describe('the place of a number in a draft', () => {
  it('is the words on both sides of it', () => {
    const draft = [{ line: 1, text: 'Toàn tỉnh có 332 điểm phục vụ bưu chính.' }];
    assert.deepEqual(draftPlaces(draft, [{ line: 1, text: '332 điểm' }]), [
      { before: 'Toàn tỉnh có ', number: '332 điểm', after: ' phục vụ bưu chính.' },
    ]);
  });

  it('of a number that stands twice in a line is another for each, and never within a longer one', () => {
    const draft = [{ line: 1, text: 'Có 1.500 trạm, 50 trạm mới, năm trước 50 trạm.' }];
    const twice = draftPlaces(draft, [
      { line: 1, text: '50' },
      { line: 1, text: '50' },
    ]);
    assert.deepEqual(
      twice.map(({ after }) => after),
      [' trạm mới, năm trước 50 trạm.', ' trạm.'],
    );
  });

  it('in a long paragraph is quoted in whole words', () => {
    const many = 'bưu chính '.repeat(20);
    const draft = [{ line: 4, text: `${many}đạt 475 tỷ đồng ${many}` }];
    const [place] = draftPlaces(draft, [{ line: 4, text: '475 tỷ đồng' }]);
    assert.match(place?.before ?? '', /^… (?:chính )?(?:bưu chính )+đạt $/u);
    assert.match(place?.after ?? '', /^ (?:bưu chính )+(?:bưu )?…$/u);
  });

  it('in a table begins with what its row is about', () => {
    const draft = [
      { line: 1, text: '1', cell: { table: 0, row: 1, column: 0 } },
      { line: 2, text: 'Số hộ gia đình', cell: { table: 0, row: 1, column: 1 } },
      { line: 3, text: '512.000', cell: { table: 0, row: 1, column: 2 } },
    ];
    assert.deepEqual(draftPlaces(draft, [{ line: 3, text: '512.000' }]), [
      { before: 'Số hộ gia đình: ', number: '512.000', after: '' },
    ]);
  });

  it('of a number that goes on in the next line is the line in which it begins', () => {
    const draft = [{ line: 1, text: 'doanh thu đạt 475' }];
    assert.deepEqual(draftPlaces(draft, [{ line: 1, text: '475 tỷ đồng' }]), [
      { before: 'doanh thu đạt 475', number: '', after: '' },
    ]);
  });
});
