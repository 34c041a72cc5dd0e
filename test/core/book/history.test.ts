import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { NO_HISTORY, type BookHistory } from '#core/book/history/bookHistory';
import { dated } from '#core/book/history/approvals';
import { readHistory } from '#core/book/history/readHistory';
import { tableName } from '#core/book/history/tableName';
import { fieldText } from '#core/book/fieldText';
import { readBook } from '#core/book/readBook';
import { readBookDecisions, readCompiledBook } from '#core/book/readCompiledBook';
import { withDecisions, type Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { refusalSentence } from '#core/findings/refusal';
import { rational } from '#core/numbers/rational';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { LibreOffice } from '../../recalculation/libreOffice';
import { aUnit, anIndicator, published } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';
import { syntheticBook, syntheticReadings, valueOf } from './syntheticYear';

const DECISION: Decision = {
  rule: 'negative-value',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(500),
  reason: 'đơn vị gõ nhầm dấu',
  by: 'Người tổng hợp',
  date: '2022-12-19',
};

const TODAY = '2023-01-05';

const SIGNED = { by: 'Giám đốc Sở', date: '2022-12-20', cells: undefined };

const WITHDRAWN = { by: 'Phó Giám đốc Sở', date: '2022-12-22' };

function compilationOf(sent: string, decisions: readonly Decision[]) {
  return compileYearEnd(
    syntheticBook(),
    syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }),
    decisions,
  );
}

describe('a compiled book that is compiled again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-history-'));
  const first = compilationOf('-5', [DECISION]);
  const signatures = [
    ...['Biểu 01', 'Biểu 14'].map((table) => ({ table, ...SIGNED })),
    { table: 'Biểu 03', ...SIGNED, withdrawn: WITHDRAWN },
  ];

  before(function () {
    this.timeout(600_000);
    const sheets = compiledSheets(first, { ...NO_HISTORY, signatures }).book;
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' }));
    const office = new LibreOffice();
    office.convert(file, 'xlsx', path.join(folder, 'again'));
    office.convert(file, 'ods', path.join(folder, 'again'));
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, file } of [
    { name: 'as it was written', file: 'book.xlsx' },
    { name: 'saved by LibreOffice', file: 'again/book.xlsx' },
    { name: 'saved by LibreOffice as .ods', file: 'again/book.ods' },
  ] as const) {
    describe(name, () => {
      it('says of the same submissions that nothing has changed', () => {
        const { decisions, history } = kept(file);
        const { changes } = compiledSheets(compilationOf('-5', decisions), history);
        assert.deepEqual(changes, []);
      });

      it('keeps who signed, when, and what', () => {
        const { decisions, history } = kept(file);
        const { tables } = compiledSheets(compilationOf('-5', decisions), history);
        assert.deepEqual(footOf(tables, 'Biểu 01'), ['Đã duyệt: Giám đốc Sở, ngày 20/12/2022.']);
        assert.deepEqual(footOf(tables, 'Biểu 02'), []);
      });

      it('keeps who took an approval back, and when; the table is then not approved', () => {
        const { decisions, history } = kept(file);
        const ofTable = history.signatures.filter(({ table }) => table === 'Biểu 03');
        assert.deepEqual(
          ofTable.map(({ withdrawn }) => withdrawn),
          [WITHDRAWN],
        );
        const { tables, approvals } = compiledSheets(compilationOf('9000', decisions), history);
        assert.deepEqual(footOf(tables, 'Biểu 03'), []);
        const states = approvals.filter(({ table }) => table === 'Biểu 03');
        assert.deepEqual(
          states.map(({ state }) => state),
          ['withdrawn'],
        );
      });

      it('tells a figure that changed, with its cells, its sentence and the submission', () => {
        const { decisions, history } = kept(file);
        const { changes } = compiledSheets(compilationOf('9000', decisions), history);
        const figures = changes.filter(({ kind }) => kind === 'figure');
        assert.deepEqual(
          figures.map(({ unit, indicator, before, after }) => [unit, indicator, before, after]),
          [['BC-C', 'BC070', '500', '9000']],
        );
        const cells = changes.filter(
          ({ kind, indicator }) => kind === 'cell' && indicator === 'BC070',
        );
        assert.ok(cells.some(({ table }) => table === 'Biểu 01'));
        const sentence = changes.find(({ kind }) => kind === 'sentence');
        assert.equal(sentence?.indicator, 'BC070');
        assert.notEqual(sentence?.before, sentence?.after);
        assert.match(sentence?.cause ?? '', /BC-C/);
      });

      it('says of every line which submission changed it, also where it lists units or growths', () => {
        const { decisions, history } = kept(file);
        // 900 after 400 is +125 %, beyond the 30 % of a flow.
        const now = compilationOf('900 400', decisions);
        const { changes } = compiledSheets(now, history);
        const { source } =
          now.observations.find(
            ({ unit, indicator, role }) =>
              unit === 'BC-C' && indicator === 'BC070' && role === 'current',
          ) ?? {};
        const place = `BC-C: ${source?.file} › ${source?.sheet} › ${source?.cell}`;
        const lists = changes.filter(({ table }) => ['Biểu 14', 'Biểu 15'].includes(table));
        assert.deepEqual(new Set(lists.map(({ table }) => table)).size, 2);
        assert.deepEqual(
          lists.filter(({ cause }) => !cause.startsWith(place)),
          [],
        );
      });

      it('says that a signed table has changed since, and lists its cells, old and new', () => {
        const { decisions, history } = kept(file);
        const { tables } = compiledSheets(compilationOf('9000', decisions), history);
        const [head = '', ...listed] = footOf(tables, 'Biểu 01');
        assert.match(head, /^ĐÃ THAY ĐỔI SAU KHI DUYỆT: Giám đốc Sở, ngày 20\/12\/2022 đã duyệt; /);
        assert.ok(listed.some((line) => / → /.test(line)));
      });

      it('reopens the decision on the value that changed', () => {
        const { decisions } = kept(file);
        const next = compilationOf('9000', decisions);
        assert.deepEqual(next.decisions, [{ ...DECISION, submitted: '-5', reopenedBy: '9000' }]);
      });

      it('keeps a decision that another has replaced, with who, when and why', () => {
        const { decisions } = kept(file);
        const anew: Decision = {
          ...DECISION,
          ...{ value: rational(505), reason: 'công văn 12', by: 'Bà Lan', date: '2022-12-21' },
        };
        const again = compilationOf('-5', withDecisions(decisions, [anew]));
        assert.deepEqual(again.decisions, [
          { ...DECISION, submitted: '-5' },
          { ...anew, submitted: '-5' },
        ]);
        const { book } = compiledSheets(again, NO_HISTORY);
        assert.deepEqual(statesOn(book), ['đã thay', 'áp dụng']);
        const figure = again.observations.find(
          ({ unit, indicator, role }) =>
            unit === 'BC-C' && indicator === 'BC070' && role === 'current',
        )?.figure;
        assert.deepEqual(figure, { state: 'value', value: rational(505) });
      });

      it('keeps what each unit had sent', () => {
        const { unitStates } = valueOf(readCompiledBook(snapshotOf(file)));
        assert.deepEqual(unitStates, first.unitStates);
      });
    });
  }

  it('counts again as nobody’s figure what people left out, not as one that nobody owes', () => {
    const of = 'BC070';
    const asked = first.totals.find(({ indicator }) => indicator === of)?.unitsExpected ?? [];
    const left = asked.map((unit): Decision => ({
      ...{ rule: 'negative-value', unit, indicator: of, year: 2022 },
      ...{ decision: 'exclude', value: undefined, reason: 'chờ đơn vị' },
    }));
    const sent = asked.map((unit) => `${unit} ${of} -5\n`).join('');
    const compiled = compileYearEnd(syntheticBook(), syntheticReadings({ sent }), left);
    const file = path.join(folder, 'left-out.xlsx');
    const { book } = compiledSheets(compiled, NO_HISTORY);
    writeFileSync(file, writeWorkbook({ sheets: book, properties: new Map(), title: 'Sổ' }));
    const read = valueOf(readCompiledBook(snapshotOf('left-out.xlsx')));
    const again = compileYearEnd(read.book, read.readings, read.decisions);
    const rosterOf = ({ totals }: typeof compiled) => {
      const total = totals.find(({ indicator }) => indicator === of);
      return [total?.unitsExpected, total?.unitsReported, total?.prior];
    };
    assert.equal(asked.length > 0, true);
    assert.deepEqual(rosterOf(again), rosterOf(compiled));
  });

  it('remembers of a form that was left out what it had answered, and what an open proposal says', () => {
    const codes = ['VT011', 'VT012', 'VT015', 'VT020', 'VT100'];
    const units = [aUnit('A'), aUnit('B')];
    const book = aBook({
      units,
      indicators: codes.map((code) => anIndicator(code, { growthReview: {} })),
      knownFigures: codes.map((code, place) => published('A', code, String(1000 + place))),
    });
    // A sends last year's figures again; B a thousand times too much of one.
    const copied = codes.slice(0, 4).map((code, place) =>
      observed('A', code, String(1000 + place), {
        source: { file: 'A.xlsx', sheet: 'Biểu', cell: `D${5 + place}` },
      }),
    );
    const readings = readingsOf(
      aSubmission('A', 'A.xlsx', {
        observations: [
          ...copied,
          observed('A', 'VT100', '1004000', {
            source: { file: 'A.xlsx', sheet: 'Biểu', cell: 'D9' },
          }),
        ],
      }),
    );
    const left: Decision = {
      ...{ rule: 'same-as-prior', unit: 'A', indicator: '', year: 2022 },
      ...{ decision: 'exclude', value: undefined, reason: 'chép số năm trước' },
    };
    const compiled = compileYearEnd(book, readings, [left]);
    const file = path.join(folder, 'form-left-out.xlsx');
    const sheets = compiledSheets(compiled, NO_HISTORY).book;
    writeFileSync(file, writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' }));
    const read = valueOf(readCompiledBook(snapshotOf('form-left-out.xlsx')));
    const again = compileYearEnd(read.book, read.readings, read.decisions);
    const rosters = ({ totals }: typeof compiled) =>
      totals.map(({ indicator, unitsExpected, unitsReported, source }) =>
        [indicator, source, ...unitsExpected, '/', ...unitsReported].join(' '),
      );
    assert.deepEqual(rosters(again), rosters(compiled));
    assert.ok(rosters(compiled).includes('VT011 nothing A B /'));
    const repairs = (findings: typeof compiled.findings) =>
      findings.flatMap(({ rule, repair }) => (repair ? [{ rule, repair }] : []));
    // The copied form's, and that of the slip.
    assert.equal(repairs(compiled.findings).length, 2);
    assert.deepEqual(repairs(read.findings), repairs(compiled.findings));
  });

  it('says of a signed table that a figure under it has changed, though all that is printed is the same', () => {
    // Two units' figures, 400 + 500; a thousand more of one and less of the other add up to the same.
    const book = aBook({
      units: [aUnit('A'), aUnit('B')],
      indicators: [anIndicator('VT012')],
    });
    const year = (first: string, second: string) =>
      compileYearEnd(
        book,
        readingsOf(
          aSubmission('A', 'A.xlsx', { observations: [observed('A', 'VT012', first)] }),
          aSubmission('B', 'B.xlsx', { observations: [observed('B', 'VT012', second)] }),
        ),
        [],
      );
    const signature = { table: 'Tổng hợp', ...SIGNED };
    const sheets = compiledSheets(year('4000', '5000'), {
      ...NO_HISTORY,
      signatures: [signature],
    }).book;
    writeFileSync(
      path.join(folder, 'netting.xlsx'),
      writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' }),
    );
    const { history } = kept('netting.xlsx');
    const same = compiledSheets(year('4000', '5000'), history);
    assert.deepEqual(footOf(same.tables, 'Tổng hợp').length, 1);
    const moved = compiledSheets(year('5000', '4000'), history);
    const [head = '', ...listed] = footOf(moved.tables, 'Tổng hợp');
    assert.match(head, /^ĐÃ THAY ĐỔI SAU KHI DUYỆT: Giám đốc Sở/);
    assert.equal(listed.length, 2);
    assert.match(listed.join(' '), /Viễn thông A.*4\.000 → 5\.000/);
  });

  it('refuses a line of the sheet that cannot be read in the words of the sheet', () => {
    const rows = [
      ['negative-value', 'BC-C', '', 'BC070', '2022', 'chấp nhận', '', '', 'Bà Lan'],
      ['negative-value', 'BC-C', '', 'BC070', '2022', 'xóa', '', 'sai', 'Bà Lan'],
      ['negative-value', 'BC-C', '', 'BC070', '2022', 'sửa số', '', 'sai', 'Bà Lan'],
      ['', 'BC-C', '', 'BC070', '2022', 'loại ra', '', 'sai', 'Bà Lan'],
      ['negative-value', 'BC-C', '', 'BC070', '2022', 'loại ra', '', 'sai', 'Bà Lan', 'hôm qua'],
    ];
    const said = rows.map((texts) => {
      const read = readBookDecisions(withLine(snapshotOf('book.xlsx'), texts), syntheticBook());
      assert.ok(!read.ok);
      return refusalSentence(read.refusal, 'vi');
    });
    for (const [place, column] of [
      'H “Lý do”',
      'F “Quyết định”',
      'G “Giá trị”',
      'A “Quy tắc”',
      'J “Ngày quyết định”',
    ].entries()) {
      const sentence = said[place] ?? '';
      assert.ok(sentence.startsWith(`book.xlsx › Quyết định, dòng 5, cột ${column}: `), sentence);
      assert.match(sentence, /Ghi |ghi /u);
    }
  });

  it('takes the newest of two decisions also after somebody has sorted the sheet by its values', () => {
    const newer = { ...DECISION, value: rational(900), reason: 'đã gọi lại' };
    const { book } = compiledSheets(compilationOf('-5', [DECISION, newer]), NO_HISTORY);
    const sheet = book.find(({ name }) => name === 'Quyết định');
    assert.ok(sheet);
    const [title, explanation, head, ...lines] = sheet.rows;
    assert.ok(title && explanation && head && lines.length === 2);
    const sorted = [...lines].reverse().map((line, place) => ({ ...line, row: 3 + place }));
    const snapshot = written([
      ...book.filter((one) => one !== sheet),
      { ...sheet, rows: [title, explanation, head, ...sorted] },
    ]);
    const { decisions } = keptIn(snapshot);
    assert.deepEqual(
      decisions.map(({ reason }) => reason),
      [DECISION.reason, newer.reason],
    );
  });

  it('knows a unit of a line by its name, under either head', () => {
    const told = [
      ['Bưu chính C', ''],
      ['', 'Bưu chính C'],
      ['', 'bưu chính  C'],
    ].map(([code = '', name = '']) => {
      const rest = ['BC070', '2022', 'sửa số', '600', 'gọi lại', 'Bà Lan'];
      const texts = ['negative-value', code, name, ...rest];
      const { decisions } = keptIn(withLine(snapshotOf('book.xlsx'), texts));
      return decisions.at(-1)?.unit;
    });
    assert.deepEqual(told, ['BC-C', 'BC-C', 'BC-C']);
  });

  it('refuses a compiled book from which the decisions or the approvals have gone', () => {
    for (const name of ['Quyết định', 'Phê duyệt']) {
      const whole = snapshotOf('book.xlsx');
      const snapshot = { ...whole, sheets: whole.sheets.filter((one) => one.name !== name) };
      const book = valueOf(readBook(snapshot));
      const decisions = readBookDecisions(snapshot, book);
      const read = decisions.ok ? readHistory(snapshot, book, decisions.value, TODAY) : decisions;
      assert.ok(!read.ok);
      assert.deepEqual(read.refusal, {
        code: 'book-sheet-missing',
        arguments: { file: 'book.xlsx', sheet: name },
      });
    }
  });

  it('says what a cell that holds no number may hold, and no signs where they mean nothing', () => {
    const texts = ['negative-value', 'BC-C', '', 'BC070', 'năm nay', 'loại ra', '', '', 'Bà Lan'];
    const read = readBookDecisions(withLine(snapshotOf('book.xlsx'), texts), syntheticBook());
    assert.ok(!read.ok);
    assert.equal(
      refusalSentence(read.refusal, 'vi'),
      'book.xlsx, trang “Quyết định”, ô E5: “năm nay” không phải số. Ghi số.',
    );
  });

  it('keeps a line of approval without a name, which approves nothing, and dates one without a day', () => {
    const line = { table: 'Biểu 01', by: '', date: '', cells: undefined };
    const signed = { ...line, by: 'Giám đốc Sở' };
    const given = dated({ ...NO_HISTORY, signatures: [signed, line] }, '2022-12-24');
    const { approvals, tables } = compiledSheets(first, given);
    assert.deepEqual(
      approvals.map(({ by, date, state }) => [by, date, state]),
      [
        ['Giám đốc Sở', '2022-12-24', 'unchanged'],
        ['', '2022-12-24', 'nameless'],
      ],
    );
    assert.deepEqual(footOf(tables, 'Biểu 01'), ['Đã duyệt: Giám đốc Sở, ngày 24/12/2022.']);
  });

  it('tells from the lines it had which somebody has written since, wherever these stand', () => {
    const newer = { ...DECISION, value: rational(900), reason: 'đã gọi lại' };
    const { book } = compiledSheets(compilationOf('-5', [DECISION]), NO_HISTORY);
    const texts = ['negative-value', 'BC-C', '', 'BC070', '2022', 'sửa số', '900', newer.reason];
    const above = withLine(written(book), texts, 3);
    const { decisions, history } = keptIn(above);
    assert.deepEqual(
      decisions.map(({ reason }) => reason),
      [DECISION.reason, newer.reason],
    );
    assert.deepEqual(
      history.last?.decisions.map(({ reason }) => reason),
      [DECISION.reason],
    );
  });

  it('says how to write a fraction that the spreadsheet has made a date of', () => {
    const place = { file: 'book.xlsx', sheet: 'Địa giới', cell: 'E5' };
    const read = fieldText({ kind: 'date', serial: 46083 }, { as: 'weight' }, place);
    assert.ok(!read.ok);
    assert.match(refusalSentence(read.refusal, 'vi'), /ô E5: bảng tính đã đổi phân số thành ngày/);
  });

  it('quotes a number of a sheet with the decimal mark of the language', () => {
    const texts = ['negative-value', 'BC-C', '', 'BC070', '2022.5', 'loại ra', '', '', 'Bà Lan'];
    const read = readBookDecisions(withLine(snapshotOf('book.xlsx'), texts), syntheticBook());
    assert.ok(!read.ok);
    assert.match(refusalSentence(read.refusal, 'vi'), /giá trị “2022,5”\. Ghi năm bằng bốn chữ số/);
    assert.match(refusalSentence(read.refusal, 'en'), /the value “2022\.5” cannot be used/);
  });

  it('tells a line written by hand as the cause of what it changed, not what was sent long before', () => {
    const texts = [
      'negative-value',
      'BC-C',
      '',
      'BC070',
      '2022',
      'loại ra',
      '',
      'gọi lại',
      'Bà Lan',
    ];
    const snapshot = withLine(snapshotOf('book.xlsx'), texts);
    const { decisions, history } = keptIn(snapshot);
    const { changes } = compiledSheets(compilationOf('-5', decisions), history);
    assert.deepEqual(
      changes
        .filter(({ kind }) => kind === 'figure')
        .map(({ unit, before, after, cause }) => [unit, before, after, cause]),
      [['BC-C', '500', '', 'quyết định về negative-value (gọi lại)']],
    );
    // Left out in the book, the figure counts nowhere; taken back by hand it comes again.
    const out = compiledSheets(compilationOf('-5', decisions), history).book;
    const again = [
      'negative-value',
      'BC-C',
      '',
      'BC070',
      '2022',
      'sửa số',
      '505',
      'văn bản',
      'Ông Nam',
    ];
    const next = keptIn(withLine(written(out), again));
    const after = compiledSheets(compilationOf('-5', next.decisions), next.history).changes;
    assert.deepEqual(
      after
        .filter(({ kind }) => kind === 'figure')
        .map(({ before, after: is, cause }) => [before, is, cause]),
      [['', '505', 'quyết định về negative-value (văn bản)']],
    );
  });

  it('says of a figure that comes back and was corrected before that what was sent brought it', () => {
    const without = compiledSheets(
      compilationOf('', keptIn(snapshotOf('book.xlsx')).decisions),
    ).book;
    const { decisions, history } = keptIn(written(without));
    const { changes } = compiledSheets(compilationOf('-5', decisions), history);
    const [figure] = changes.filter(({ kind, unit }) => kind === 'figure' && unit === 'BC-C');
    assert.deepEqual([figure?.before, figure?.after], ['…', '500']);
    assert.match(figure?.cause ?? '', / › /);
  });

  it('does not take a result that whoever saved the book has not kept for another one', () => {
    const snapshot = snapshotOf('book.xlsx');
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === 'Biểu 01' ? withoutResults(sheet) : sheet,
    );
    const { decisions, history } = keptIn({ ...snapshot, sheets });
    const { changes } = compiledSheets(compilationOf('-5', decisions), history);
    assert.deepEqual(changes, []);
  });

  it('takes a line written by hand for a signature of what the book shows', () => {
    const { decisions, history } = kept('book.xlsx');
    const unsigned: BookHistory = {
      ...history,
      signatures: history.signatures.map((one) => ({
        ...one,
        cells: history.last?.tables.get(one.table),
      })),
    };
    const { tables } = compiledSheets(compilationOf('9000', decisions), unsigned);
    assert.match(footOf(tables, 'Biểu 01')[0] ?? '', /^ĐÃ THAY ĐỔI/);
  });

  it('refuses an approval and a withdrawal newly written of a day to come, and no other', () => {
    const refusalOf = (...line: readonly string[]): string => {
      const snapshot = withLine(snapshotOf('book.xlsx'), line, undefined, 'Phê duyệt');
      const read = readHistory(snapshot, valueOf(readBook(snapshot)), [], TODAY);
      return read.ok ? '' : refusalSentence(read.refusal, 'vi');
    };
    assert.match(
      refusalOf('Biểu 03', 'Giám đốc Sở', '2023-01-06'),
      /cột C “Ngày duyệt”.*sau hôm nay/,
    );
    assert.match(
      refusalOf('Biểu 03', 'Giám đốc Sở', '2023-01-04', '', 'Phó Giám đốc Sở', '2023-01-06'),
      /cột F “Ngày rút lại”.*sau hôm nay/,
    );
    for (const day of ['2023-01-05', '2022-12-30', '']) {
      assert.equal(refusalOf('Biểu 03', 'Giám đốc Sở', day), '');
    }
    // What the book has taken before stays, by whatever clock.
    assert.equal(refusalOf('Biểu 03', 'Giám đốc Sở', '2023-01-06', 'đã duyệt'), '');
  });

  it('knows a table by its number as people write it', () => {
    assert.deepEqual(['3', 'biểu 03', 'bieu 3', 'Biểu số 3', 'Biểu 11b'].map(tableName), [
      'Biểu 03',
      'Biểu 03',
      'Biểu 03',
      'Biểu 03',
      'Biểu 11b',
    ]);
  });

  function kept(file: string) {
    return keptIn(snapshotOf(file));
  }

  function keptIn(snapshot: WorkbookSnapshot) {
    const book = valueOf(readBook(snapshot));
    const decisions = valueOf(readBookDecisions(snapshot, book));
    return { decisions, history: valueOf(readHistory(snapshot, book, decisions, TODAY)) };
  }

  function snapshotOf(file: string) {
    return valueOf(openWorkbook(readFileSync(path.join(folder, file)), path.basename(file)));
  }
});

function written(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
  return valueOf(openWorkbook(bytes, 'book.xlsx'));
}

/** The book with one more line on a sheet, that of decisions, typed by somebody. */
function withLine(
  snapshot: WorkbookSnapshot,
  texts: readonly string[],
  place?: number,
  name = 'Quyết định',
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const row = place ?? (sheet.rows.at(-1)?.row ?? 0) + 1;
    const cells = texts.map((text, column) => ({
      ...{ row, column },
      content: { kind: 'text', text } as const,
    }));
    const above = sheet.rows.filter((one) => one.row < row);
    const below = sheet.rows
      .filter((one) => one.row >= row)
      .map((one) => ({
        row: one.row + 1,
        cells: one.cells.map((cell) => ({ ...cell, row: one.row + 1 })),
      }));
    return { ...sheet, rows: [...above, { row, cells }, ...below] };
  });
  return { ...snapshot, sheets };
}

function withoutResults(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, content: { kind: 'uncalculated' } as const },
    ),
  }));
  return { ...sheet, rows };
}

/** The last column of the sheet of decisions. */
function statesOn(sheets: readonly SheetPlan[]): readonly string[] {
  const plan = sheets.find(({ name }) => name === 'Quyết định');
  return [...(plan?.rows ?? [])].flatMap(({ cells }) => {
    const last = cells.at(-1)?.content;
    const isState = cells.length === 14 && last?.kind === 'text' && last.text !== 'Tình trạng';
    return isState ? [last.text] : [];
  });
}

function footOf(tables: readonly SheetPlan[], name: string): readonly string[] {
  const plan = tables.find((table) => table.name === name);
  return [...(plan?.rows ?? [])]
    .flatMap(({ cells }) => cells)
    .flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))
    .filter((text) => /^Đã duyệt|^ĐÃ THAY ĐỔI|^• Thay đổi/.test(text));
}
