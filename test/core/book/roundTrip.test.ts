import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets, emptyBookSheets } from '#core/book/bookSheets';
import { readBook } from '#core/book/readBook';
import { readBookDecisions, readCompiledBook } from '#core/book/readCompiledBook';
import { subjectOf, type Decision } from '#core/collection/decision';
import { usualChoice, type SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { TableChoice } from '#core/catalogue/yearBook';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Finding } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { LibreOffice } from '../../recalculation/libreOffice';
import { syntheticBook, syntheticReadings, valueOf } from './syntheticYear';

const DECISIONS: readonly Decision[] = [
  // 410 after 400 has not grown by 150% either: that finding is closed too.
  {
    rule: 'not-whole-number',
    unit: 'BC-B',
    indicator: 'BC070',
    year: 2022,
    decision: 'correct',
    value: rational(410),
    reason: 'gõ nhầm',
  },
  // What was not sent cannot be left out: the finding stays open, also when it is read back.
  {
    rule: 'missing-indicator',
    unit: 'H4',
    indicator: 'CDS051',
    year: 2022,
    decision: 'exclude',
    value: undefined,
    reason: 'chờ số',
  },
  {
    rule: 'negative-value',
    unit: 'BC-C',
    indicator: 'BC070',
    year: 2022,
    decision: 'correct',
    value: rational(100001, 2),
    reason: 'Đơn vị xác nhận, "gõ nhầm" dấu; xem công văn 1/CV',
  },
  {
    rule: 'negative-value',
    unit: 'VT-B',
    indicator: 'VT055',
    year: 2022,
    decision: 'exclude',
    value: undefined,
    reason: '=1+1',
  },
  {
    rule: 'rate-out-of-range',
    unit: '',
    indicator: 'NET040',
    year: 2022,
    decision: 'accept',
    value: undefined,
    reason: 'đã gọi đơn vị',
  },
];

/** Every table once, not in the usual order, with every kind of choice. */
const TABLES: readonly TableChoice[] = [
  { table: '14', isPrinted: true },
  { table: '01', isPrinted: true, decimals: 0, comparison: 'growth' },
  { table: '03', isPrinted: false },
  { table: '13', isPrinted: true, comparison: 'growth' },
  ...['02', '04', '05', '06', '07', '08', '09', '10', '11', '11b', '12', '15', '16', 'BĐ'].map(
    (table) => ({ table, isPrinted: true, ...(table === '07' ? { decimals: 1 } : {}) }),
  ),
];

/** A sentence left out, asked for, worded otherwise and written by the department itself. */
const SENTENCES: readonly SentenceChoice[] = [
  { ...usualChoice('BC070', 'level'), shown: 'no' },
  { ...usualChoice('VT012', 'share') },
  { ...usualChoice('VT012', 'not-done'), shown: 'yes' },
  {
    ...usualChoice('NET020', 'level'),
    level: 'nearly-5',
    change: 'difference-growth',
    plan: 'none',
    own: '=1+1 "thuê bao", tăng 2,8%; xem công văn 1/CV',
  },
];

/** Other words for one of them, in a row that does not count. */
const REPEATED: readonly SentenceChoice[] = [
  { ...usualChoice('NET020', 'level'), own: 'Thuê bao băng rộng cố định tăng thêm.' },
];

describe('a book', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-book-'));
  const book = syntheticBook({
    settings: {
      comparison: 'index',
      growthDecimals: 2,
      tableDecimals: 1,
      smallBase: rational(5, 2),
      multipleFrom: rational(4),
      deadline: '2022-12-10',
      basePhrase: 'same-period',
      tables: TABLES,
      sentences: SENTENCES,
      repeatedSentences: REPEATED,
      forms: {
        money: 'tỷ đồng',
        status: 'P',
        leftOut: ['Internet', 'VT055'],
        breakdown: ['BC020', 'VT012'],
      },
    },
  });
  const compilation = compileYearEnd(
    book,
    // Whole numbers are asked for by our own forms.
    syntheticReadings({
      sent: 'BC-C BC070 -5\nBC-B BC070 1000.5 400\nVT-A VT012 -7 12\n',
    }).map((reading) => ({
      ...reading,
      submissions: reading.submissions.map((one) => ({ ...one, asked: ['BC070'] })),
    })),
    DECISIONS,
  );

  before(function () {
    this.timeout(600_000);
    write('empty', emptyBookSheets(book));
    write('compiled', compiledSheets(compilation).book);
    const office = new LibreOffice();
    const files = ['empty', 'compiled'].map((name) => path.join(folder, `${name}.xlsx`));
    office.convertAll(files, 'xlsx', path.join(folder, 'again'));
    office.convertAll(files, 'ods', path.join(folder, 'again'));
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, files } of [
    { name: 'as it was written', files: ['empty.xlsx', 'compiled.xlsx'] },
    { name: 'saved by LibreOffice', files: ['again/empty.xlsx', 'again/compiled.xlsx'] },
    { name: 'saved by LibreOffice as .ods', files: ['again/empty.ods', 'again/compiled.ods'] },
  ] as const) {
    describe(name, () => {
      const [empty, compiled] = files;

      it('gives back the records that init put into it', () => {
        assert.deepEqual(valueOf(readBook(snapshotOf(empty))), book);
      });

      it('has no decisions before anybody made one', () => {
        assert.deepEqual(valueOf(readBookDecisions(snapshotOf(empty), book)), []);
      });

      it('gives back its records once it has been compiled', () => {
        assert.deepEqual(valueOf(readBook(snapshotOf(compiled))), book);
      });

      it('keeps what people decided', () => {
        assert.deepEqual(
          valueOf(readBookDecisions(snapshotOf(compiled), book)),
          compilation.decisions,
        );
      });

      it('keeps every accepted figure with its source', () => {
        const { observations } = valueOf(readCompiledBook(snapshotOf(compiled)));
        assert.deepEqual(inOrder(observations), inOrder(compilation.observations));
      });

      it('compiles to the same totals from what it recorded', () => {
        const read = valueOf(readCompiledBook(snapshotOf(compiled)));
        const again = compileYearEnd(read.book, read.readings, read.decisions);
        assert.deepEqual(again.totals, compilation.totals);
        assert.equal(again.isDraft, compilation.isDraft);
      });

      it('keeps every finding with its sentence, and the decision that closed it', () => {
        const { findings } = valueOf(readCompiledBook(snapshotOf(compiled)));
        assert.deepEqual(findings.map(said), compilation.findings.map(said));
        assert.ok(findings.some(isClosedByAnother));
      });
    });
  }

  it('has the tables that its department prints, in its order', () => {
    const printed = compiledSheets(compilation)
      .tables.map(({ name }) => name)
      .filter((name) => name.startsWith('Biểu'));
    assert.deepEqual(printed.slice(0, 4), ['Biểu 14', 'Biểu 01', 'Biểu 13', 'Biểu 02']);
    assert.ok(!printed.includes('Biểu 03'));
  });

  it('is refused as a compiled book before it has been compiled', () => {
    const result = readCompiledBook(snapshotOf('empty.xlsx'));
    assert.equal(result.ok ? '' : result.refusal.code, 'book-is-not-compiled');
  });

  function write(name: string, sheets: readonly SheetPlan[]): void {
    const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  }

  function snapshotOf(file: string): WorkbookSnapshot {
    return valueOf(openWorkbook(readFileSync(path.join(folder, file)), path.basename(file)));
  }
});

/** The sheet lists the province's figures first; the compilation has them last. */
function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const keyOf = ({ unit, indicator, role }: Observation) => `${unit} ${indicator} ${role}`;
  return [...observations].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

function said({ rule, severity, unit, indicator, source, message, decided }: Finding) {
  return [rule, severity, unit, indicator, source, sentenceOf(message, 'vi'), decided];
}

/** Closed by a decision about something else that was found of its figure. */
function isClosedByAnother(finding: Finding): boolean {
  const subjects = new Set(DECISIONS.map(subjectOf));
  return finding.decided !== undefined && !subjects.has(subjectOf(finding));
}
