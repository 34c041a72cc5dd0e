import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { NO_HISTORY } from '#core/book/history/bookHistory';
import { readHistory } from '#core/book/history/readHistory';
import { readBook } from '#core/book/readBook';
import { compileYearEnd } from '#core/compileYearEnd';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { textOfContent } from '#core/report/document/cellText';
import type { PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import type { FileReading } from '#core/submissions/reading';
import { EARLIER_YEARS, syntheticCompilation, syntheticReadings, valueOf } from './syntheticYear';

describe('a book of one year, used for the next', () => {
  const before = syntheticCompilation({ known: EARLIER_YEARS });
  const book = valueOf(readBook(opened(movedOn(compiledSheets(before).book))));
  const next = compileYearEnd(book, sameAgain(), []);

  it('takes last year’s totals as the figures to compare with', () => {
    for (const code of ['VT012', 'VT100', 'NET020', 'BC110']) {
      const then = before.totals.find(({ indicator }) => indicator === code);
      const now = next.totals.find(({ indicator }) => indicator === code);
      assert.ok(then?.value && now?.prior, code);
      assert.equal(toDecimalText(now.prior), toDecimalText(then.value), code);
    }
  });

  it('keeps the years before in the series of Biểu 13', () => {
    const series = compiledSheets(next).tables.find(({ name }) => name === 'Biểu 13');
    assert.ok(series);
    const rows = [...series.rows].map(({ cells }) =>
      cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
    );
    assert.ok(rows.some(([title]) => title === 'CHUỖI SỐ LIỆU 6 NĂM (2018 - 2023)'));
    const levels = ['2019', '2021', 'Ước tính 2022', 'Ước tính 2023'].map(
      (year) => rows.find(([label]) => label === year)?.[1],
    );
    assert.deepEqual(levels, ['1.600.000', '1.799.600', '1.850.000', '1.850.000']);
  });

  it('carries no “…”, so that what a unit says of last year by then is its figure', () => {
    const lacking = before.observations.filter(
      ({ role, figure }) => role === 'current' && figure.state === 'missing',
    );
    assert.ok(lacking.length > 0);
    for (const { unit, indicator, year } of lacking) {
      const carried = book.knownFigures.filter(
        (one) => one.unit === unit && one.indicator === indicator && one.year === year,
      );
      assert.deepEqual(carried, [], `${unit} ${indicator}`);
    }
  });

  it('says of last year’s approvals that they were of last year’s tables, in every compilation after', () => {
    const signed = { table: 'Biểu 01', by: 'Giám đốc Sở', date: '2022-12-20', cells: undefined };
    const sheets = compiledSheets(before, { ...NO_HISTORY, signatures: [signed] }).book;
    const approvalsIn = (shown: readonly SheetPlan[]) => {
      const history = valueOf(readHistory(opened(shown), book, [], '2099-01-01'));
      const { approvals, tables, book: written } = compiledSheets(next, history);
      const foot = tables.find(({ name }) => name === 'Biểu 01') ?? assert.fail();
      const texts = [...foot.rows].flatMap(({ cells }) =>
        cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
      );
      assert.ok(!texts.some((text) => /duyệt/iu.test(text)));
      return { written, states: approvals.map(({ state, date }) => [state, date]) };
    };
    const first = approvalsIn(movedOn(sheets));
    assert.deepEqual(first.states, [['earlier', '2022-12-20']]);
    assert.deepEqual(approvalsIn(first.written).states, [['earlier', '2022-12-20']]);
  });

  it('carries nothing twice', () => {
    const again = valueOf(readBook(opened(compiledSheets(next).book)));
    assert.equal(again.knownFigures.length, book.knownFigures.length);
  });
});

/** What every unit sent, sent again for the next year, without a word on the year before. */
function sameAgain(): readonly FileReading[] {
  return syntheticReadings().map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((submission) => ({
      ...submission,
      year: 2023,
      observations: submission.observations
        .filter(({ role }) => role === 'current')
        .map((observation) => ({ ...observation, year: 2023 })),
    })),
  }));
}

/** The same sheets, once a person has typed the next year into “Năm báo cáo”. */
function movedOn(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  return sheets.map((sheet) =>
    sheet.name === 'Thông tin' ? { ...sheet, rows: [...sheet.rows].map(withNextYear) } : sheet,
  );
}

function withNextYear({ cells, ...row }: PlannedRow): PlannedRow {
  const isYear = cells.some(
    ({ content }) => content.kind === 'text' && content.text === 'Năm báo cáo',
  );
  if (!isYear) return { ...row, cells };
  const value = { kind: 'number', value: rational(2023) } as const;
  return {
    ...row,
    cells: cells.map((cell) => (cell.column === 1 ? { ...cell, content: value } : cell)),
  };
}

function opened(sheets: readonly SheetPlan[]) {
  const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
  return valueOf(openWorkbook(bytes, 'book.xlsx'));
}
