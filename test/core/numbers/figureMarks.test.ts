import assert from 'node:assert/strict';
import { readFigureMark } from '#core/numbers/figureMarks';

describe('readFigureMark', () => {
  const MARKS: readonly (readonly [text: string, state: string])[] = [
    ['...', 'missing'],
    ['…', 'missing'],
    ['..', 'missing'],
    ['. . .', 'missing'],
    ['…/…', 'missing'],
    ['.../...', 'missing'],
    ['không theo dõi', 'missing'],
    ['-/-', 'none'],
    ['kps', 'none'],
    ['ko có', 'none'],
    ['không thuộc phạm vi', 'not-applicable'],
    ['n/a', 'missing'],
    ['đang cập nhật', 'missing'],
    ['đang cập nhật.', 'missing'],
    ['chưa có số liệu', 'missing'],
    ['chưa thống kê', 'missing'],
    ['không có số liệu', 'missing'],
    ['-', 'none'],
    ['–', 'none'],
    ['—', 'none'],
    ['- -', 'none'],
    ['không', 'none'],
    ['không phát sinh', 'none'],
    ['x', 'not-applicable'],
    ['không áp dụng', 'not-applicable'],
  ];
  for (const [text, state] of MARKS) {
    it(`reads "${text}" as ${state}`, () => assert.equal(readFigureMark(text)?.state, state));
  }

  for (const text of ['0', '.', 'xx', 'khôn', 'không rõ', '-5']) {
    it(`knows no state for "${text}"`, () => assert.equal(readFigureMark(text), undefined));
  }
});
