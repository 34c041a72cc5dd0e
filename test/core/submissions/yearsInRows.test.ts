import assert from 'node:assert/strict';
import { aSheet, figuresIn, findingsIn, readingOf, statedIn } from './aSubmittedFile';

const DOSSIERS = 'Tổng số hồ sơ TTHC tiếp nhận';
const ONLINE = 'trong đó: hồ sơ tiếp nhận trực tuyến';

describe('a table whose rows are years', () => {
  it('of one unit has its levels, changes and remarks read, each at its own cell', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Huyện Lục Ngạn',
        `Chỉ tiêu | ${DOSSIERS} | ${ONLINE}`,
        'Đơn vị tính | hồ sơ | hồ sơ',
        'Thực hiện năm 2021 | 200 | 150',
        'Ước thực hiện năm 2022 | 220 | 168',
        'Tăng, giảm (%) | 10 | 12',
        'Ghi chú | | 168/220 hồ sơ',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'LN CDS050 current E 220 B5',
      'LN CDS050 prior P 200 B4',
      'LN CDS051 current E 168 C5',
      'LN CDS051 prior P 150 C4',
    ]);
    assert.deepEqual(statedIn(reading), ['CDS050 growth 10 (0)', 'CDS051 growth 12 (0)']);
    const remarks = reading.submissions.flatMap((one) => one.remarks ?? []);
    assert.deepEqual(
      remarks.map(({ text, source }) => `${source.cell} ${text}`),
      ['C7 168/220 hồ sơ'],
    );
    assert.deepEqual(findingsIn(reading), []);
  });

  it('of several units, under each of them, gives each its two years', () => {
    const figures = [
      'LN CDS050 current E 220 D3',
      'LN CDS050 prior P 200 D2',
      'LN CDS051 current E 168 E3',
      'LN CDS051 prior P 150 E2',
      'SD CDS050 current E 99 D5',
      'SD CDS050 prior P 90 D4',
      'SD CDS051 current E 71 E5',
      'SD CDS051 prior P 60 E4',
    ];
    for (const second of ['^ | ^', '1 | Huyện Lục Ngạn']) {
      const reading = readingOf([
        aSheet(
          'Theo huyện',
          `TT | Đơn vị | Năm | ${DOSSIERS} | ${ONLINE}`,
          '1 | Huyện Lục Ngạn | 2021 | 200 | 150',
          `${second} | 2022 | 220 | 168`,
          '2 | Huyện Sơn Động | 2021 | 90 | 60',
          '| | 2022 | 99 | 71',
        ),
      ]);
      assert.deepEqual([...figuresIn(reading)].sort(), figures, second);
      assert.deepEqual(findingsIn(reading), []);
    }
  });

  it('under each indicator, with the units across, gives each its two years', () => {
    const reading = readingOf([
      aSheet(
        'Theo huyện',
        'Chỉ tiêu | Năm | Huyện Lục Ngạn | Huyện Sơn Động',
        `${DOSSIERS} | Năm 2021 | 200 | 90`,
        '^ | Ước năm 2022 | 220 | 99',
        `${ONLINE} | Năm 2021 | 150 | 60`,
        '^ | Ước năm 2022 | 168 | 71',
      ),
    ]);
    assert.deepEqual([...figuresIn(reading)].sort(), [
      'LN CDS050 current E 220 C3',
      'LN CDS050 prior P 200 C2',
      'LN CDS051 current E 168 C5',
      'LN CDS051 prior P 150 C4',
      'SD CDS050 current E 99 D3',
      'SD CDS050 prior P 90 D2',
      'SD CDS051 current E 71 D5',
      'SD CDS051 prior P 60 D4',
    ]);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('names what it does not know at the cell where it stands', () => {
    const reading = readingOf([
      aSheet(
        'Biểu',
        'Đơn vị báo cáo: Huyện Lục Ngạn',
        `Chỉ tiêu | ${DOSSIERS} | Số máy tính`,
        'Thực hiện năm 2021 | 200 | 15',
        'Ước thực hiện năm 2022 | 220 | 16',
      ),
    ]);
    assert.deepEqual(findingsIn(reading), ['unknown-indicator C2']);
  });
});
