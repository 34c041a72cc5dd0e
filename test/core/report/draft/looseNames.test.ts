import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

const COMPILATION = aCompilation({
  indicators: [
    anIndicator({
      code: 'VT010',
      nameVi: 'Tổng số thuê bao điện thoại',
      aggregation: { form: 'derived_sum', parts: ['VT011', 'VT012'] },
    }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định' }),
    anIndicator({ code: 'VT012', nameVi: 'Thuê bao điện thoại di động' }),
    anIndicator({ code: 'BPT060', nameVi: 'Thuê bao truyền hình trả tiền' }),
    anIndicator({ code: 'BC100', nameVi: 'Sản lượng thư cơ bản', unit: 'bức' }),
  ],
  totals: [
    aTotal('1850000', '1799600'),
    aTotal('28400', '33100', { indicator: 'VT011' }),
    aTotal('1821600', '1766500', { indicator: 'VT012' }),
    aTotal('131347', '125240', { indicator: 'BPT060' }),
    aTotal('476058', '524836', { indicator: 'BC100' }),
  ],
});

function verdicts(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map((one) =>
    `${one.text} ${one.verdict} ${one.indicator}`.trim(),
  );
}

describe('an indicator of which a draft says only some words', () => {
  it('is held to the book as a part, where its total was named before', () => {
    assert.deepEqual(
      verdicts('Thuê bao điện thoại: 1.850.000 (di động: 1.821.600; cố định: 28.400).'),
      ['1.850.000 agree VT010', '1.821.600 agree VT012', '28.400 agree VT011'],
    );
    assert.deepEqual(
      verdicts(
        'Thuê bao điện thoại tăng 50.400, trong đó di động tăng 55.100, cố định tăng 4.700.',
      ),
      ['50.400 agree VT010', '55.100 agree VT012', '4.700 disagree VT011'],
    );
  });

  it('is known by words that no other name has, and by a figure of it that agrees', () => {
    // 131,347 / 125,240 = 1.0488; 476,058 / 524,836 = 0.9071
    assert.deepEqual(verdicts('Truyền hình trả tiền có 131.347 thuê bao, tăng 4,9%.'), [
      '131.347 thuê bao agree BPT060',
      '4,9% agree BPT060',
    ]);
    assert.deepEqual(verdicts('Truyền hình trả tiền có 131.347 thuê bao, tăng 9,4%.'), [
      '131.347 thuê bao agree BPT060',
      '9,4% disagree BPT060',
    ]);
    assert.deepEqual(verdicts('Thư cơ bản tiếp tục giảm 10,2%, còn 476.058 bức.'), [
      '10,2% disagree BC100',
      '476.058 bức agree BC100',
    ]);
  });

  it('is at fault for what is plainly miswritten, and for nothing else', () => {
    assert.deepEqual(verdicts('Truyền hình trả tiền có 131.437 thuê bao.'), [
      '131.437 thuê bao disagree BPT060',
    ]);
    assert.deepEqual(verdicts('Truyền hình trả tiền có 131,3 triệu thuê bao.'), [
      '131,3 triệu thuê bao disagree BPT060',
    ]);
    assert.deepEqual(verdicts('Truyền hình trả tiền đạt 118.520, tăng 9,4%.'), [
      '118.520 not-found',
      '9,4% not-found',
    ]);
  });

  it('is known for certain where the noun that is counted stands behind the number', () => {
    assert.deepEqual(verdicts('Truyền hình trả tiền hiện có 118.520 thuê bao.'), [
      '118.520 thuê bao disagree BPT060',
    ]);
  });

  it('is not meant where a word says something that its name does not', () => {
    assert.deepEqual(verdicts('Truyền hình trả tiền qua vệ tinh có 131.437 thuê bao.'), [
      '131.437 thuê bao not-found',
    ]);
    assert.deepEqual(
      verdicts('Thuê bao điện thoại: 1.850.000, trong đó di động trả trước: 1.281.600.'),
      ['1.850.000 agree VT010', '1.281.600 not-found'],
    );
  });

  it('is read in the year of the book again behind a bracket about another year', () => {
    assert.deepEqual(
      verdicts('Thuê bao điện thoại cố định: 33.100 (năm 2021), nay là 28.400 thuê bao.').at(-1),
      '28.400 thuê bao agree VT011',
    );
  });
});
