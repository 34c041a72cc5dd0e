import assert from 'node:assert/strict';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { aSheet, readingOf } from './aSubmittedFile';

const DOSSIERS = 'Tổng số hồ sơ TTHC tiếp nhận';
const DIGITISED = 'Số hồ sơ TTHC được số hóa';

/** 'LN CDS050 G4 tăng 5%', one line for each remark; "…" where it is of several units. */
function remarksIn(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return readingOf(sheets).submissions.flatMap(({ unit, remarks }) =>
    (remarks ?? []).map(
      ({ indicator, source, text, isOfSeveral }) =>
        `${unit} ${indicator} ${source.cell} ${text}${isOfSeveral ? '…' : ''}`,
    ),
  );
}

describe('remarks', () => {
  it('are read under “Ghi chú” before the labels as well', () => {
    const sheet = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Huyện Lục Ngạn',
      'TT | Ghi chú | Chỉ tiêu | Năm 2021 | Năm 2022',
      `1 | tăng 5% | ${DOSSIERS} | 200 | 220`,
    );
    assert.deepEqual(remarksIn(sheet), ['LN CDS050 B3 tăng 5%']);
  });

  it('under the name of one indicator are about that indicator', () => {
    const sheet = aSheet(
      'Theo huyện',
      `TT | Đơn vị | ${DOSSIERS} | > | ${DIGITISED} | >`,
      '^ | ^ | Năm 2022 | Ghi chú | Năm 2022 | Ghi chú',
      '1 | Huyện Lục Ngạn | 220 | tăng 5% | 168 | còn 52 hồ sơ',
    );
    assert.deepEqual(remarksIn(sheet), ['LN CDS050 D3 tăng 5%', 'LN CDS071 F3 còn 52 hồ sơ']);
  });

  it('under the name of one unit are that unit’s alone, and else of all', () => {
    const sheet = aSheet(
      'Theo huyện',
      'TT | Chỉ tiêu | Huyện Lục Ngạn | > | Huyện Sơn Động | > | Ghi chú',
      '^ | ^ | Năm 2022 | Ghi chú | Năm 2022 | Ghi chú | ^',
      `1 | ${DOSSIERS} | 220 | tăng 5% | 99 | giảm 3% | theo phần mềm`,
    );
    assert.deepEqual(remarksIn(sheet), [
      'LN CDS050 D3 tăng 5%',
      'LN CDS050 G3 theo phần mềm…',
      'SD CDS050 F3 giảm 3%',
      'SD CDS050 G3 theo phần mềm…',
    ]);
  });

  it('stand under “Diễn giải” behind the figures, which begins no table beside it', () => {
    const sheet = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Huyện Lục Ngạn',
      'TT | Chỉ tiêu | Năm 2021 | Năm 2022 | Diễn giải',
      `1 | ${DOSSIERS} | 200 | 220 | tăng 10%`,
    );
    assert.deepEqual(remarksIn(sheet), ['LN CDS050 E3 tăng 10%']);
  });

  it('of a table beside it are no remarks of a table', () => {
    const sheet = aSheet(
      'Biểu',
      'Đơn vị báo cáo: Huyện Lục Ngạn',
      'TT | Chỉ tiêu | Năm 2022 | | TT | Chỉ tiêu | Năm 2022 | Ghi chú',
      `1 | ${DOSSIERS} | 220 | | 2 | ${DIGITISED} | 168 | còn 52 hồ sơ`,
    );
    assert.deepEqual(remarksIn(sheet), ['LN CDS071 H3 còn 52 hồ sơ']);
  });
});
