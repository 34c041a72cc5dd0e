import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { readCompiledBook } from '#core/book/readCompiledBook';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import { compileYearEnd } from '#core/compileYearEnd';
import { toDecimalText } from '#core/numbers/decimalText';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { aUnit, anIndicator, published } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';
import { valueOf } from './syntheticYear';

/** Sao under two names of the register, Trăng apart. */
const BOOK = aBook({
  indicators: [anIndicator('NET020', { reportedBy: ['ENT_TEL', 'ENT_ISP'] })],
  units: [
    aUnit('T1', { name: 'Công ty cổ phần Viễn thông Sao' }),
    aUnit('T2', { name: 'Viễn thông Trăng' }),
    aUnit('I1', { name: 'Công ty CP Viễn thông Sao', kind: 'ENT_ISP' }),
  ],
  knownFigures: [
    published('T1', 'NET020', '240'),
    published('T2', 'NET020', '160'),
    published('I1', 'NET020', '90'),
  ],
});
const READINGS = readingsOf(
  ...Object.entries({ T1: '300', T2: '140', I1: '100' }).map(([unit, value]) =>
    aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'NET020', value)] }),
  ),
);

describe('a book in which one enterprise was left out as counted twice', () => {
  const [found] = compileYearEnd(BOOK, READINGS, []).findings.filter(
    ({ rule }) => rule === 'double-count',
  );
  assert.ok(found);
  const compilation = compileYearEnd(BOOK, READINGS, repairDecisions(found, 'một doanh nghiệp'));
  const sheets = compiledSheets(compilation);

  it('is read back with the enterprise counted once, in both years', () => {
    const bytes = writeWorkbook({ sheets: sheets.book, properties: new Map(), title: 'Sổ' });
    const snapshot = valueOf(openWorkbook(bytes, 'so.xlsx'));
    const read = valueOf(readCompiledBook(snapshot));
    const [total] = compileYearEnd(read.book, read.readings, read.decisions).totals;
    // 300 + 140 after 240 + 160.
    assert.deepEqual(
      [total?.value, total?.prior, total?.growth].map((one) => one && toDecimalText(one)),
      ['440', '400', '10'],
    );
  });

  it('says below a table which row of last year its total is without', () => {
    const texts = sheets.tables.flatMap(({ rows }) =>
      [...rows].flatMap(({ cells }) =>
        [...cells].flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
      ),
    );
    const notes = texts.filter((text) => text.includes('Dòng tổng năm 2021'));
    assert.ok(notes.length > 0);
    for (const note of notes) {
      assert.match(note, /không gồm số của Công ty CP Viễn thông Sao \(/);
    }
  });
});
