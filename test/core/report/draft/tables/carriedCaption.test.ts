import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { SECTOR } from '../aSector';

const CAPTION = 'Biểu 1. Phát triển thuê bao (ĐVT: nghìn thuê bao)';
const HEAD = ['Chỉ tiêu', 'Năm 2021', 'Năm 2022'];
const FIRST = [HEAD, ['Tổng số thuê bao điện thoại', '1.799,6', '1.850']];

/** Two tables below one caption, with nothing between them. */
function wrongIn(...second: readonly (readonly string[])[]): readonly string[] {
  const cells = [FIRST, second].flatMap((rows, table) =>
    rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ text, cell: { table, row, column } })),
    ),
  );
  return verifyDraft(
    [{ text: CAPTION }, ...cells].map((one, at) => ({ line: at + 1, ...one })),
    SECTOR,
  ).flatMap(({ text, verdict }) => (verdict === 'disagree' ? [text] : []));
}

describe('a table right behind another that has a caption', () => {
  it('is in the measure of that caption where its numbers are', () => {
    assert.deepEqual(wrongIn(HEAD, ['Thuê bao điện thoại cố định', '33,1', '28,4']), []);
    assert.deepEqual(wrongIn(HEAD, ['Thuê bao điện thoại cố định', '33,1', '24,8']), ['24,8']);
  });

  it('is in its own measure where its numbers show that', () => {
    const byYear = (subscriptions: string): readonly string[] =>
      wrongIn(
        ['Năm', 'Tổng số thuê bao điện thoại', 'Doanh thu dịch vụ viễn thông (tỷ đồng)'],
        ['2021', '1.799.600', '1.978,26'],
        ['2022', subscriptions, '2.067,39'],
      );
    assert.deepEqual(byYear('1.850.000'), []);
    assert.deepEqual(byYear('1.580.000'), ['1.580.000']);
  });
});
