import assert from 'node:assert/strict';
import { aSheet, figuresIn, findingsIn, readingOf } from './aSubmittedFile';

const DOSSIERS = 'Tổng số hồ sơ TTHC tiếp nhận';
const DIGITISED = 'Số hồ sơ TTHC được số hóa';

function sheetOf(year: number, name: string, ...figures: readonly string[]) {
  const names = [DOSSIERS, DIGITISED].slice(0, figures.length);
  return aSheet(
    `Năm ${year}`,
    `SỐ LIỆU NĂM ${year}`,
    `TT | Đơn vị | ${names.join(' | ')}`,
    `1 | ${name} | ${figures.join(' | ')}`,
  );
}

describe('a sheet of last year', () => {
  it('beside one of this year with the same figures gives last year’s', () => {
    const reading = readingOf([
      sheetOf(2021, 'Huyện Lục Ngạn', '200', '150'),
      sheetOf(2022, 'Huyện Lục Ngạn', '220', '168'),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 prior P 200 C3',
      'LN CDS071 prior P 150 D3',
      'LN CDS050 current E 220 C3',
      'LN CDS071 current E 168 D3',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is of the wrong year where this year’s sheet has other figures, another unit or its own last year', () => {
    const others = [
      sheetOf(2022, 'Huyện Sơn Động', '220', '168'),
      aSheet(
        'Năm 2022',
        `TT | Đơn vị | ${DOSSIERS} | > | ${DIGITISED}`,
        '^ | ^ | Năm 2021 | Năm 2022 | Năm 2022',
        '1 | Huyện Lục Ngạn | 201 | 220 | 168',
      ),
    ];
    for (const other of others) {
      const reading = readingOf([sheetOf(2021, 'Huyện Lục Ngạn', '200', '150'), other]);
      assert.deepEqual(findingsIn(reading), ['wrong-year A1']);
    }
  });
});
