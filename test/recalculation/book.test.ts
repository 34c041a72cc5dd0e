import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { SHEETS } from '#core/book/sheetNames';
import { rational } from '#core/numbers/rational';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { recordsOf, ROOT, tongket } from '../cli/commandLine';
import {
  EARLIER_YEARS,
  syntheticCompilation,
  type SyntheticOptions,
} from '../core/book/syntheticYear';
import { cellsOf, precedentsOf, shownIn, workbookAt, type BookCells } from './bookCells';
import { LibreOffice } from './libreOffice';

// What is cached in a book's cells is what the core expects; LibreOffice, which shares no code
// with us and is told to forget the cache, must come to the same.

/** Years made up so that every edge case occurs. */
const SYNTHETIC: readonly { readonly name: string; readonly options: SyntheticOptions }[] = [
  { name: 'growth with two decimals and earlier years', options: { known: EARLIER_YEARS } },
  {
    name: 'the index, no floor under small bases, one decimal',
    options: {
      settings: { comparison: 'index', smallBase: rational(0), tableDecimals: 1 },
      sent: 'SO CDS151 8 12\n',
    },
  },
  {
    name: 'a year in which errors keep figures out',
    options: { sent: 'BC-C BC070 -5\nVT-A VT030 1\nH12 BC022 7 9\nSO CDS151 -8 12\n' },
  },
];

/** Registers, priors, marks, boundaries and plans by chance (test/reference/generate.py). */
const SEEDS = [1, 2, 3, 4];

const BOOKS = [
  ...SYNTHETIC.map(({ name }, position) => {
    return { name: `a made-up year with ${name}`, file: `synthetic-${position}` };
  }),
  ...SEEDS.map((seed) => ({ name: `a year of chance (${seed})`, file: `chance-${seed}` })),
  { name: 'a sample with districts and enterprises', file: 'sample' },
  { name: 'a sample with a ledger of boundaries', file: 'merged' },
];

describe('a book recalculated by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-recalculation-'));
  const again = path.join(folder, 'again');

  before(function () {
    this.timeout(PATIENCE);
    writeWrongBook(folder);
    for (const [position, { options }] of SYNTHETIC.entries()) {
      writeSyntheticBook(folder, `synthetic-${position}`, options);
    }
    for (const seed of SEEDS) compileYearOfChance(folder, seed);
    compileSample(folder, 'bac-giang-2022', 'sample');
    compileSample(folder, 'bac-ninh-2025', 'merged');
    const office = new LibreOffice();
    const names = ['wrong', ...BOOKS.map(({ file }) => file)];
    office.convertAll(
      names.map((name) => path.join(folder, `${name}.xlsx`)),
      'xlsx',
      again,
    );
    office.dispose();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('would show it if a cached value were wrong', () => {
    assert.equal(shownIn(cellsOf(workbookAt(`${folder}/wrong.xlsx`)).get('Sai!A1')), 999);
    assert.equal(shownIn(cellsOf(workbookAt(`${again}/wrong.xlsx`)).get('Sai!A1')), 2);
  });

  for (const { name, file } of BOOKS) itIsLive(name, file);

  it('shows every total of summary.csv in the table of totals', () => {
    const cells = cellsOf(workbookAt(`${again}/sample.xlsx`));
    const rows = new Map(
      [...cells].flatMap(([place, cell]) =>
        place.startsWith('Tổng hợp!C') ? [[shownIn(cell), cell.row] as const] : [],
      ),
    );
    for (const record of recordsOf(`${folder}/sample/summary.csv`)) {
      const code = record.get('indicator') ?? '';
      const value = record.get('value') ?? '';
      const shown = shownIn(cells.get(`Tổng hợp!G${(rows.get(code) ?? -1) + 1}`));
      assert.ok(value === '' ? shown === '…' : isSame(shown, Number(value)), code);
    }
  });

  /** Each formula as expected, no errors; each figure of a table a formula down to its source. */
  function itIsLive(name: string, file: string): void {
    describe(name, () => {
      let written: BookCells;
      let recalculated: BookCells;

      before(() => {
        written = cellsOf(workbookAt(`${folder}/${file}.xlsx`));
        recalculated = cellsOf(workbookAt(`${again}/${file}.xlsx`));
      });

      it('has the values the core expects in all its formulas', () => {
        const formulas = [...written].filter(([, { formula }]) => formula !== undefined);
        assert.ok(formulas.length > 100, `${formulas.length} formulas`);
        const different = formulas
          .map(([place, cell]) => ({
            place,
            formula: cell.formula,
            expected: shownIn(cell),
            found: shownIn(recalculated.get(place)),
          }))
          .filter(({ expected, found }) => !isSame(expected, found));
        assert.deepEqual(different, []);
      });

      it('has no error in any cell', () => {
        const errors = [...recalculated].filter(([, { content }]) => content.kind === 'error');
        assert.deepEqual(errors, []);
      });

      it('has no figure in its tables that is not a formula', () => {
        const typed = [...written].filter(
          ([place, { content, formula }]) =>
            isComputed(place) && content.kind === 'number' && formula === undefined,
        );
        assert.deepEqual(
          typed.map(([place, cell]) => [place, shownIn(cell)]),
          [],
        );
      });

      it('leads from every figure of its tables down to recorded figures', () => {
        const memory = new Map<string, boolean>();
        const adrift = [...written]
          .filter(([place, { formula }]) => isComputed(place) && formula !== undefined)
          .filter(([place]) => !leadsToRecords(written, place, memory))
          .map(([place, { formula }]) => [place, formula]);
        assert.deepEqual(adrift, []);
      });
    });
  }
});

/** Long enough for a machine that does other things besides. */
const PATIENCE = 600_000;

function writeWrongBook(folder: string): void {
  writeFileSync(
    path.join(folder, 'wrong.xlsx'),
    writeWorkbook({ sheets: [WRONG], properties: new Map(), title: 'Sai' }),
  );
}

function writeSyntheticBook(folder: string, name: string, options: SyntheticOptions): void {
  const sheets = compiledSheets(syntheticCompilation(options)).book;
  const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
  writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
}

const WRONG: SheetPlan = {
  name: 'Sai',
  visibility: 'visible',
  columns: [],
  rows: [
    {
      row: 0,
      cells: [
        {
          column: 0,
          content: { kind: 'formula', formula: '1+1', expected: rational(999) },
          style: { look: 'plain' },
        },
      ],
    },
  ],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: { orientation: 'portrait', fitToWidth: true },
};

/** Doubles carry some fifteen digits; a wrong rounding or a wrong cell differs by far more. */
const NOISE = 1e-12;

function isSame(expected: number | string, actual: number | string): boolean {
  if (typeof expected === 'string' || typeof actual === 'string') return expected === actual;
  return Math.abs(expected - actual) <= NOISE * Math.max(1, Math.abs(expected));
}

/** Biểu 14 counts submissions; its sums are formulas, but what they add is no statistic. */
function isComputed(place: string): boolean {
  return /^(Tổng hợp|Quy đổi địa giới|Đối chiếu địa giới|Biểu (?!14)\d\db?|Biểu đồ)!/.test(place);
}

const RECORDS = [SHEETS.observations, SHEETS.knownFigures, SHEETS.plans, SHEETS.boundaries];

/** Whether each way down from a cell ends in a cell of the records that holds something. */
function leadsToRecords(cells: BookCells, place: string, memory: Map<string, boolean>): boolean {
  const known = memory.get(place);
  if (known !== undefined) return known;
  const [sheet = ''] = place.split('!');
  const cell = cells.get(place);
  const leads = ((): boolean => {
    if (cell === undefined) return false;
    if (RECORDS.some((name) => name === sheet)) return true;
    // A sign such as "…" stands in for a figure that nobody gave.
    if (cell.formula === undefined) return cell.content.kind === 'text';
    const precedents = precedentsOf(sheet, cell.formula);
    return precedents.length > 0 && precedents.every((one) => leadsToRecords(cells, one, memory));
  })();
  memory.set(place, leads);
  return leads;
}

/** A year by chance, compiled by the command line. */
function compileYearOfChance(folder: string, seed: number): void {
  const year = path.join(folder, `chance-${seed}`);
  const generator = path.join(ROOT, 'test/reference/generate.py');
  execFileSync('/usr/bin/python3', [generator, String(seed), year]);
  const tables = ['units', 'figures', 'boundaries', 'plan'].flatMap((name) => [
    `--${name}`,
    `${year}/${name}.csv`,
  ]);
  const book = `${year}/book.xlsx`;
  const words = ['--department', 'Sở', '--year', '2024', '--out', book, ...tables];
  ran(tongket('init', ...words));
  ran(tongket('compile', book, `${year}/submissions`, '--out', `${year}/out`));
  copyFileSync(`${year}/out/book.xlsx`, `${year}.xlsx`);
}

function compileSample(folder: string, name: string, as: string): void {
  const sample = path.join(ROOT, 'assets/samples', name);
  const out = path.join(folder, as);
  ran(tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out));
  copyFileSync(`${out}/book.xlsx`, `${out}.xlsx`);
}

function ran({ code, out, error }: ReturnType<typeof tongket>): void {
  assert.equal(code, 0, out + error);
}
