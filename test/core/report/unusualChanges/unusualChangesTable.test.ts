import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { reported } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import { textOfContent } from '#core/report/document/cellText';
import type { FileReading } from '#core/submissions/reading';
import { syntheticBook, syntheticReadings } from '../../book/syntheticYear';

/** Rows of Biểu 15 about fixed telephones, and the notes, after units wrote so beside VT011. */
function unusualFixedPhones(
  remarks: Readonly<Record<string, string>>,
  decisions: readonly Decision[] = [],
) {
  const readings = syntheticReadings().map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((submission) => {
      const text = remarks[submission.unit];
      const source = { file: submission.file, sheet: 'Biểu', cell: 'F3' };
      const said = text === undefined ? [] : [{ indicator: 'VT011', text, source }];
      return { ...submission, remarks: said };
    }),
  }));
  const texts = rowsOfTable(readings, decisions);
  return {
    rows: texts
      .filter(([, , code]) => code === 'VT011')
      .map((row) => [row[3], row[7], row[8]] as const),
    notes: texts.filter(({ length }) => length === 1).map(([text]) => text),
  };
}

function rowsOfTable(
  readings: readonly FileReading[],
  decisions: readonly Decision[] = [],
): readonly (readonly string[])[] {
  const { tables } = compiledSheets(compileYearEnd(syntheticBook(), readings, decisions));
  const sheet = tables.find(({ name }) => name === 'Biểu 15');
  assert.ok(sheet);
  return [...sheet.rows].map(({ cells }) =>
    cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
  );
}

/** What was read, with another figure of this year in the place of one of Bưu chính A. */
function withFigureOfA(indicator: string, now: number): readonly FileReading[] {
  return syntheticReadings().map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((submission) => ({
      ...submission,
      observations: submission.observations.map((one) =>
        one.unit === 'BC-A' && one.indicator === indicator && one.role === 'current'
          ? { ...one, figure: reported(rational(now)) }
          : one,
      ),
    })),
  }));
}

/** Employees of Bưu chính A, five last year. */
function employeesOfA(now: number): readonly (readonly string[])[] {
  return rowsOfTable(withFigureOfA('BC130', now)).filter(
    ([, , code, unit]) => code === 'BC130' && unit === 'Bưu chính A',
  );
}

describe('Biểu 15', () => {
  // 15.000 of 20.000 and 1.000 of 1.500; together 16.000 of 21.500: 25,58 % less.
  it('has the explanation that a unit gives beside its figures, and says where there is none', () => {
    const { rows, notes } = unusualFixedPhones({ 'VT-A': 'Khách hàng chuyển sang di động' });
    assert.deepEqual(rows, [
      // A makes 5.000 of the 5.500 by which the province fell.
      ['Toàn tỉnh', '-25,58', 'Viễn thông A: Khách hàng chuyển sang di động'],
      ['Viễn thông A', '-25,00', 'Khách hàng chuyển sang di động'],
      ['Viễn thông B', '-33,33', 'Chưa có'],
    ]);
    assert.ok(notes.some((note) => /^Còn \d+ trường hợp chưa có giải trình/u.test(note ?? '')));
  });

  it('does not let the province’s change be explained by a unit that makes the smaller part of it', () => {
    const { rows } = unusualFixedPhones({ 'VT-B': 'Cắt thuê bao ảo' });
    assert.deepEqual(
      rows.map(([, , explanation]) => explanation),
      ['Chưa có', 'Chưa có', 'Cắt thuê bao ảo'],
    );
  });

  it('takes a source or an assurance for no explanation', () => {
    const { rows } = unusualFixedPhones({ 'VT-B': 'Theo báo cáo của chi nhánh' });
    assert.equal(rows[2]?.[2], 'Chưa có');
  });

  it('has the department’s reason where it has accepted the figure and the unit says nothing', () => {
    const { rows } = unusualFixedPhones({}, [
      {
        rule: 'growth-out-of-bounds',
        unit: 'VT-B',
        indicator: 'VT011',
        year: 2022,
        decision: 'accept',
        value: undefined,
        reason: 'Đã hỏi qua điện thoại',
      },
    ]);
    assert.equal(rows[2]?.[2], 'Sở chấp nhận: Đã hỏi qua điện thoại');
  });

  it('lists by how much a count has grown from below the small base to three times that and more', () => {
    assert.deepEqual(
      employeesOfA(45).map((row) => row.slice(5, 8)),
      [['5', '45', '+40 người']],
    );
    assert.deepEqual(employeesOfA(29), []);
  });

  it('states by how much a profit turned into a loss, and no per cent', () => {
    const book = syntheticBook();
    const indicators = book.indicators.map((one) =>
      one.code === 'BC110' ? { ...one, nameVi: 'Lợi nhuận bưu chính' } : one,
    );
    const readings = withFigureOfA('BC110', -2);
    const { tables } = compiledSheets(compileYearEnd({ ...book, indicators }, readings, []));
    const sheet = tables.find(({ name }) => name === 'Biểu 15');
    assert.ok(sheet);
    const rows = [...sheet.rows].map(({ cells }) =>
      cells.map(({ content, style }) => textOfContent(content, style.numberFormat)),
    );
    const [row] = rows.filter(([, , code, unit]) => code === 'BC110' && unit === 'Bưu chính A');
    assert.deepEqual(row?.slice(5, 8), ['8,00', '-2,00', '-10,00 tỷ đồng']);
    assert.ok(
      rows.flat().includes('Số năm nay hoặc năm trước âm: ghi mức tăng, giảm.'),
      rows.flat().join('|'),
    );
  });
});
