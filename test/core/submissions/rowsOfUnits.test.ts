import assert from 'node:assert/strict';
import { aSheet, figuresIn, findingsIn, readingOf } from './aSubmittedFile';

const DOSSIERS = 'Tổng số hồ sơ TTHC tiếp nhận';
const HEAD = 'TT | Đơn vị | Năm 2021 | Ước năm 2022';

describe('a table whose rows are units', () => {
  it('is of the indicator that it is called after', () => {
    for (const title of [
      DOSSIERS,
      `Biểu 3. ${DOSSIERS} theo huyện, thành phố năm 2022`,
      `Bảng số 2: ${DOSSIERS} (hồ sơ)`,
    ]) {
      const reading = readingOf([
        aSheet(
          'Biểu 3',
          title,
          HEAD,
          '1 | Huyện Lục Ngạn | 200 | 220',
          '2 | Huyện Sơn Động | 90 | 99',
        ),
      ]);
      assert.deepEqual(
        figuresIn(reading),
        [
          'LN CDS050 current E 220 D3',
          'LN CDS050 prior P 200 C3',
          'SD CDS050 current E 99 D4',
          'SD CDS050 prior P 90 C4',
        ],
        title,
      );
      assert.deepEqual(findingsIn(reading), []);
    }
  });

  it('is of the indicator in whose measure it is titled, as each row below an indicator is', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'TT | Chỉ tiêu, đơn vị | ĐVT | Ước năm 2022',
        `I | ${DOSSIERS} | nghìn hồ sơ | 3.1`,
        '1 | Huyện Lục Ngạn | | 2.2',
        '2 | Huyện Sơn Động | | 0.9',
        'II | Số lao động viễn thông | người',
        '1 | Viễn thông A | | 10',
        '2 | Viễn thông B | | 7',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 current E 2200 D3',
      'SD CDS050 current E 900 D4',
      'VTA VT120 current E 10 D6',
      'VTB VT120 current E 7 D7',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('is held against the sum beside the indicator, and against its own last row', () => {
    const rows = ['1 | Huyện Lục Ngạn | 200 | 220', '2 | Huyện Sơn Động | 90 | 99'];
    const titled = (total: string) =>
      findingsIn(
        readingOf([aSheet('Biểu', DOSSIERS, HEAD, ...rows, `| Tổng cộng | 290 | ${total}`)]),
      );
    assert.deepEqual(titled('319'), []);
    assert.deepEqual(titled('329'), ['parts-differ-from-total/of-table D5']);
    const below = (total: string) =>
      findingsIn(readingOf([aSheet('Biểu', HEAD, `I | ${DOSSIERS} | 290 | ${total}`, ...rows)]));
    assert.deepEqual(below('319'), []);
    assert.deepEqual(below('329'), ['parts-differ-from-total/of-table D2']);
  });

  it('tells a unit that it does not know as such', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        DOSSIERS,
        HEAD,
        '1 | Huyện Lục Ngạn | 200 | 220',
        '2 | Huyện Sơn Động | 90 | 99',
        '3 | Huyện Lục Gan | 30 | 31',
      ),
    ]);
    assert.deepEqual(findingsIn(reading), ['unknown-unit B5 → LN']);
  });

  it('leaves rows of indicators below the name of a unit to that unit', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'TT | Chỉ tiêu | Ước năm 2022',
        'I | Huyện Lục Ngạn',
        `1 | ${DOSSIERS} | 220`,
        'II | Huyện Sơn Động',
        `1 | ${DOSSIERS} | 99`,
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 current E 220 C3',
      'SD CDS050 current E 99 C5',
    ]);
  });
});
