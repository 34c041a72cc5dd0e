import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import {
  OBSERVATION_STATUS_COLUMN as STATUS_COLUMN,
  OBSERVATION_VALUE_COLUMN as VALUE_COLUMN,
} from '#core/book/observationSheet';
import { MOVED, UNCHANGED } from '#core/book/sentenceSheet';
import { SHEETS } from '#core/book/sheetNames';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import { add, rational, ZERO, type Rational } from '#core/numbers/rational';
import type { PlannedContent, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { cellsOf, shownIn, workbookAt } from './bookCells';
import { LibreOffice } from './libreOffice';

const CODE = 'VT012';
/** What three units have. */
const OF_THREE = 'BC110';
const KINDS = ['highest', 'share'] as const;
const WORKBOOKS = [
  'moved',
  'exchanged',
  'exchanged twice',
  'unanswered',
  'official',
  'official of one',
  'last year exchanged',
  'ranked before',
] as const;

/** One of three units has not reported; and a rank that is kept for the third year. */
const KNOWN = `BC-A,BC070,2021,A,500000,,bưu gửi,,,
BC-B,BC070,2021,A,520000,,bưu gửi,,,
BC-C,BC070,2021,A,100000,,bưu gửi,,,
,CDS151,2021,A,10,,hạng,,,
,CDS151,2020,A,10,,hạng,,,
,CDS151,2019,A,12,,hạng,,,
`;

/** What somebody types in place of the first units' figures. */
type Typing = (figures: readonly Rational[]) => readonly (Rational | string)[];

/** Over whose figures it is typed, and what over their status. */
interface Where {
  readonly code?: string;
  readonly status?: string;
  /** Of what was published, instead of what was received. */
  readonly year?: number;
}

// Somebody types over a received figure in a spreadsheet, without anything of ours.
describe('the sheet of sentences, recalculated by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-sentences-'));
  const sheets = compiledSheets(
    syntheticCompilation({
      known: KNOWN,
      settings: {
        sentences: [
          ...KINDS.map((kind) => usualChoice(CODE, kind)),
          usualChoice(OF_THREE, 'highest'),
        ],
      },
    }),
  ).book;

  before(function () {
    this.timeout(300_000);
    write('moved', ([one]) => [plus(one, 7)]);
    // The units together have what they had.
    write('exchanged', ([one, two]) => [plus(one, 7), plus(two, -7)]);
    write('exchanged twice', ([one, two, three]) => [plus(one, 1), plus(two, -2), plus(three, 1)], {
      code: OF_THREE,
    });
    write('unanswered', ([one, two]) => ['…', add(one ?? ZERO, two ?? ZERO)]);
    write('official', (figures) => figures, { status: 'chính thức' });
    write('official of one', (figures) => figures, { code: 'BC010', status: 'chính thức' });
    write(
      'last year exchanged',
      ([one, two, three]) => [plus(one, -50_000), two ?? ZERO, plus(three, 50_000)],
      {
        code: 'BC070',
        year: 2021,
      },
    );
    write('ranked before', () => [rational(10)], { code: 'CDS151', year: 2019 });
    const office = new LibreOffice();
    const files = WORKBOOKS.map((name) => path.join(folder, `${name}.xlsx`));
    office.convertAll(files, 'xlsx', path.join(folder, 'again'));
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('turns red every sentence that speaks of a figure that has moved', () => {
    const checks = checksIn('moved');
    for (const kind of ['mức và thay đổi', 'đơn vị cao nhất', 'tỷ trọng']) {
      assert.equal(checks.get(`${CODE} ${kind}`), MOVED, kind);
    }
  });

  it('leaves the others as they are', () => {
    assert.equal(checksIn('moved').get('BC070 mức và thay đổi'), UNCHANGED);
  });

  for (const [name, code] of [
    ['exchanged', CODE],
    ['exchanged twice', OF_THREE],
  ] as const) {
    it(`notices that units have ${name} their figures where a sentence ranks them`, () => {
      const checks = checksIn(name);
      assert.equal(checks.get(`${code} đơn vị cao nhất`), MOVED);
      assert.equal(checks.get(`${code} mức và thay đổi`), UNCHANGED);
    });
  }

  it('notices that a unit has no figure any more though the total is what it was', () => {
    assert.equal(checksIn('unanswered').get(`${CODE} mức và thay đổi`), MOVED);
    assert.equal(
      checksIn('unanswered').get('VT010 mức và thay đổi'),
      MOVED,
      'a sum of which it is a part',
    );
  });

  it('notices that estimates have become official', () => {
    assert.equal(checksIn('official').get(`${CODE} mức và thay đổi`), MOVED);
    assert.equal(checksIn('official').get('VT010 mức và thay đổi'), MOVED);
    assert.equal(checksIn('official').get('BC010 mức và thay đổi'), UNCHANGED);
    assert.equal(checksIn('official of one').get('BC010 mức và thay đổi'), MOVED);
  });

  it('notices that last year’s figures have gone from a unit that reported to one that did not', () => {
    const checks = checksIn('last year exchanged');
    assert.equal(checks.get('BC070 mức và thay đổi'), MOVED);
    assert.equal(checks.get(`${CODE} mức và thay đổi`), UNCHANGED);
  });

  it('notices that a rank was the same in an earlier year, which makes it kept for longer', () => {
    assert.equal(checksIn('ranked before').get('CDS151 mức và thay đổi'), MOVED);
    assert.equal(checksIn('moved').get('CDS151 mức và thay đổi'), UNCHANGED);
  });

  function write(name: (typeof WORKBOOKS)[number], typing: Typing, where: Where = {}): void {
    const moved = sheets.map((sheet) =>
      sheet.name === sheetOf(where) ? typedOver(sheet, typing, where) : sheet,
    );
    const bytes = writeWorkbook({ sheets: moved, properties: new Map(), title: 'Sổ' });
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  }

  /** What is said of each sentence, by its code and kind. */
  function checksIn(name: (typeof WORKBOOKS)[number]): ReadonlyMap<string, number | string> {
    const cells = cellsOf(workbookAt(path.join(folder, 'again', `${name}.xlsx`)));
    const at = (column: string, row: number) =>
      shownIn(cells.get(`${SHEETS.sentences}!${column}${row}`));
    const rows = Array.from({ length: 200 }, (_, position) => position + 4);
    return new Map(rows.map((row) => [`${at('A', row)} ${at('C', row)}`, at('M', row)] as const));
  }
});

function plus(figure: Rational | undefined, move: number): Rational {
  return add(figure ?? ZERO, rational(move));
}

/** The sheet after somebody typed over the year's figures of the indicator, or over their status. */
function typedOver(sheet: SheetPlan, typing: Typing, where: Where): SheetPlan {
  const rows = [...sheet.rows];
  const isTyped = (row: PlannedRow) => isMeant(row, where);
  const { status } = where;
  const figures = rows.filter(isTyped).map(figureIn);
  const typed = [...typing(figures)];
  assert.ok(typed.length <= figures.length, 'there are as many figures as were typed over');
  return {
    ...sheet,
    rows: rows.map((row) => {
      if (!isTyped(row)) return row;
      const contents = new Map([
        [VALUE_COLUMN, contentOf(typed.shift())],
        [STATUS_COLUMN, contentOf(status)],
      ]);
      const cells = row.cells.map((cell) => ({
        ...cell,
        content: contents.get(cell.column) ?? cell.content,
      }));
      return { ...row, cells };
    }),
  };
}

function sheetOf({ year }: Where): string {
  return year === undefined ? SHEETS.observations : SHEETS.knownFigures;
}

function isMeant({ cells }: PlannedRow, { code = CODE, year }: Where): boolean {
  const texts = cells.map(({ content }) => textIn(content));
  const isOfYear = cells.some(
    ({ content }) => content.kind === 'number' && content.value.numerator === BigInt(year ?? 0),
  );
  return texts.includes(code) && (year === undefined ? texts.includes('năm báo cáo') : isOfYear);
}

function figureIn({ cells }: PlannedRow): Rational {
  const content = cells.find(({ column }) => column === VALUE_COLUMN)?.content;
  assert.ok(content?.kind === 'number');
  return content.value;
}

function contentOf(typed: Rational | string | undefined): PlannedContent | undefined {
  if (typed === undefined) return undefined;
  return typeof typed === 'string'
    ? { kind: 'text', text: typed }
    : { kind: 'number', value: typed };
}

function textIn(content: PlannedRow['cells'][number]['content']): string {
  return content.kind === 'text' ? content.text : '';
}
