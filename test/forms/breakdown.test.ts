import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkByItself } from '#core/checkByItself';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { findingSentence } from '#core/findings/findingSentence';
import { BREAKDOWN_WORDS } from '#core/forms/breakdownChecks';
import { BREAKDOWN_SHEET } from '#core/forms/breakdownSheet';
import { formCell } from '#core/forms/formColumns';
import { COMPLETE, INCOMPLETE } from '#core/forms/formFurniture';
import { compiledSheets } from '#core/book/bookSheets';
import { readCompiledBook } from '#core/book/readCompiledBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { breakdownForm } from './breakdownForm';
import { ANSWERS, type Typed } from './postalForm';
import { recalculate } from './recalculate';

const { form, book } = breakdownForm();

/** Outlets 182 (29 + 111 + 30 + 12), revenue 230.000 triệu, employees 728: by district. */
const RIGHT: Readonly<Record<string, Typed>> = {
  D12: 100,
  D13: 82,
  D14: '-',
  E12: 130_000,
  E13: 70_000,
  E14: 30_000,
  F12: 400,
  F13: 228,
  F14: 100,
};

interface Story {
  readonly name: string;
  readonly typed?: Readonly<Record<string, Typed>>;
  /** What stands in which cell of the breakdown's own checks. */
  readonly says?: Readonly<Record<string, string>>;
  /** Lines that count as something to look at. */
  readonly faults?: number;
  /** The receiver's findings on breakdowns. */
  readonly found?: readonly string[];
}

const STORIES: readonly Story[] = [
  { name: 'is content when the areas add up' },
  {
    name: 'sees areas that add to something else, at the sum',
    typed: { F14: 101 },
    says: { F11: BREAKDOWN_WORDS.differs },
    faults: 1,
    found: ['parts-differ-from-total BC130'],
  },
  {
    name: 'asks for an area that was left empty, and compares nothing until then',
    typed: { F14: '' },
    says: { G14: BREAKDOWN_WORDS.blank('BC130') },
    faults: 1,
    found: ['missing-indicator BC130'],
  },
  {
    name: 'takes no words for a number',
    typed: { D13: 'chưa rõ' },
    says: { G13: BREAKDOWN_WORDS.notANumber('BC020') },
    faults: 1,
    found: ['missing-indicator BC020'],
  },
  {
    name: 'takes no half person',
    typed: { F12: 399.5, F13: 228.5 },
    says: {
      G12: BREAKDOWN_WORDS.notWhole('BC130'),
      G13: BREAKDOWN_WORDS.notWhole('BC130'),
    },
    faults: 2,
    found: ['missing-indicator BC130'],
  },
  {
    name: 'takes nothing below zero',
    typed: { F12: -400 },
    says: { G12: BREAKDOWN_WORDS.negative('BC130') },
    faults: 1,
    found: ['missing-indicator BC130'],
  },
  {
    name: 'only remarks on an area that was not collected',
    typed: { F14: '…' },
    says: { G14: BREAKDOWN_WORDS.notCollected('BC130') },
    found: ['missing-indicator BC130'],
  },
  {
    name: 'asks nothing by area of a figure that did not occur',
    typed: { 'MAU-BC!H25': '-', F12: '', F13: '', F14: '' },
  },
  {
    name: 'lets rounded money differ by (3 + 1)/2 of the last digit',
    typed: { E14: 30_002 },
  },
  {
    name: 'lets rounded money differ by no more',
    typed: { E14: 30_003 },
    says: { E11: BREAKDOWN_WORDS.differs },
    faults: 1,
    found: ['parts-differ-from-total BC110'],
  },
];

/** What offices do to the further sheet; the figures must come back all the same. */
const DEEDS: readonly (readonly [string, ...(readonly unknown[])[]])[] = [
  ['inserted rows and columns', ['insert_into', 1, 3, 2], ['insert_columns_into', 1, 2]],
  ['rows sorted', ['sort_areas', 1, 12, 14]],
  ['sheets renamed and reordered', ['rename_and_reorder']],
];

describe('a breakdown by area on a form', function () {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-breakdown-'));
  const pathOf = (name: string) => path.join(folder, name);
  const snapshots: WorkbookSnapshot[] = [];
  const moved = DEEDS.map((_, position) => `moved-${position}.xlsx`);

  before(() => {
    writeFileSync(pathOf('empty.xlsx'), writeWorkbook(form));
    const files = STORIES.map((_, position) => `filled-${position}.xlsx`);
    run('fill_form.py', [
      ...STORIES.map(({ typed = {} }, position) => ({
        from: pathOf('empty.xlsx'),
        to: pathOf(files[position] ?? ''),
        cells: cellsOf(typed),
      })),
    ]);
    run(
      'damage_forms.py',
      DEEDS.map(([, ...does], position) => ({
        from: pathOf('filled-0.xlsx'),
        to: pathOf(moved[position] ?? ''),
        does,
      })),
    );
    const saved = mkdtempSync(pathOf('saved-'));
    recalculate(files.map(pathOf), saved);
    snapshots.push(...files.map((name) => opened(path.join(saved, name))));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  STORIES.forEach(({ name, says = {}, faults = 0, found = [] }, position) => {
    it(name, () => {
      const snapshot = snapshots[position];
      assert.ok(snapshot);
      assert.deepEqual(checksIn(snapshot), says);
      const status = faults === 0 ? COMPLETE : `CÒN ${faults} ${INCOMPLETE}`;
      assert.equal(textAt(snapshot, 'MAU-BC', 'A7'), status);
    });

    it(`${name}: check and compile find the same`, () => {
      const snapshot = snapshots[position];
      assert.ok(snapshot);
      assert.deepEqual(onBreakdowns(checkByItself(book, snapshot)), found);
      const compiled = compiledFrom(snapshot);
      assert.deepEqual(onBreakdowns(compiled.findings), found);
      for (const finding of compiled.findings) {
        assert.ok(findingSentence(finding, 'vi') !== '' && findingSentence(finding, 'en') !== '');
      }
    });
  });

  it('names the areas and the sheet in whole sentences', () => {
    const [, differing, blank, words] = snapshots.map((snapshot) =>
      compiledFrom(snapshot)
        .findings.filter(({ message }) => message.code.endsWith('/by-area'))
        .map((finding) => findingSentence(finding, 'vi')),
    );
    assert.match(
      differing?.[0] ?? '',
      /ghi 728 người nhưng cộng 3 địa bàn ở trang “Chia theo địa bàn” được 729 người/,
    );
    assert.match(blank?.[0] ?? '', /cho 1 địa bàn ở trang “Chia theo địa bàn”: Thị xã Ba/);
    assert.match(words?.[0] ?? '', /Huyện Hai \(mô phỏng\) \(ghi “chưa rõ”\)/);
  });

  it('is never the areas’ own report, and adds nothing to the province', () => {
    const [right] = snapshots;
    assert.ok(right);
    const compiled = compiledFrom(right);
    assert.deepEqual([...new Set(compiled.observations.map(({ unit }) => unit))], ['BC-A']);
    assert.equal(totalOf(compiled, 'BC020'), '182');
    const states = compiled.unitStates.map(({ unit, state }) => `${unit} ${state}`);
    assert.deepEqual(states.slice(1), ['H1 missing', 'H2 missing', 'H3 missing']);
  });

  it('does not stand in for a figure that the form itself lacks', () => {
    const [right] = snapshots;
    assert.ok(right);
    const reading = readSubmissions(withoutMain(right, 'BC130'), readingContext(book));
    const compiled = compileYearEnd(book, [reading], []);
    assert.equal(totalOf(compiled, 'BC130'), undefined);
  });

  it('makes the rows of the table by area, down to the cells that were sent', () => {
    const [right] = snapshots;
    assert.ok(right);
    const compiled = compiledFrom(right);
    const { book: sheets } = compiledSheets(compiled);
    const table = sheets.find(({ name }) => name === 'Biểu 03');
    assert.ok(table);
    const rows = [...table.rows].map(({ cells }) =>
      cells.map(({ content }) =>
        content.kind === 'formula'
          ? `=${content.formula}`
          : content.kind === 'text'
            ? content.text
            : '',
      ),
    );
    const line = rows.find((cells) => cells.includes('Huyện Hai (mô phỏng)'));
    assert.match(line?.join('|') ?? '', /='Chia theo địa bàn'!J\d+/);
    const text = rows.flat().join('\n');
    assert.match(
      text,
      /cộng từ bảng chia theo địa bàn của 1 doanh nghiệp: Số điểm phục vụ bưu chính/,
    );
    const kept = sheets.find(({ name }) => name === BREAKDOWN_SHEET);
    assert.ok(kept);
    assert.equal([...kept.rows].length, 3 + 9);
    const sources = compiled.byArea.map(({ source }) => `${source.sheet}!${source.cell}`);
    assert.ok(sources.includes('Chia theo địa bàn!D13'));
    assert.ok(compiled.byArea.every(({ status }) => status === 'E'));
  });

  it('prints “…” for the areas while one of them is lacking', () => {
    const lacking = snapshots[2];
    assert.ok(lacking);
    const compiled = compiledFrom(lacking);
    const table = compiledSheets(compiled).book.find(({ name }) => name === 'Biểu 03');
    const texts = [...(table?.rows ?? [])].flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
    );
    assert.ok(texts.some((text) => text.includes('cộng từ bảng chia theo địa bàn')));
    assert.equal(
      compiled.byArea.filter(
        ({ indicator, figure }) => indicator === 'BC130' && figure.state === 'blank',
      ).length,
      1,
    );
  });

  it('is kept in the book, which finds the same when it is read again', () => {
    const differing = snapshots[1];
    assert.ok(differing);
    const compiled = compiledFrom(differing);
    const bytes = writeWorkbook({
      sheets: [...compiledSheets(compiled).book],
      properties: new Map(),
      title: 'Sổ',
    });
    const snapshot = openWorkbook(bytes, 'book.xlsx');
    assert.ok(snapshot.ok);
    const again = readCompiledBook(snapshot.value);
    assert.ok(again.ok);
    const recompiled = compileYearEnd(again.value.book, again.value.readings, []);
    assert.deepEqual(figuresOf(recompiled), figuresOf(compiled));
    assert.deepEqual(onBreakdowns(recompiled.findings), ['parts-differ-from-total BC130']);
  });

  DEEDS.forEach(([name], position) => {
    it(`comes back whole with ${name}`, () => {
      const snapshot = opened(pathOf(moved[position] ?? ''));
      const compiled = compiledFrom(snapshot);
      const [right] = snapshots;
      assert.ok(right);
      assert.deepEqual(figuresOf(compiled), figuresOf(compiledFrom(right)));
      assert.deepEqual(onBreakdowns(compiled.findings), []);
    });
  });

  function run(script: string, orders: readonly unknown[]): void {
    const python = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, script)], {
      input: JSON.stringify(orders),
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
  }
});

function cellsOf(typed: Readonly<Record<string, Typed>>): Record<string, Typed> {
  const cells: Record<string, Typed> = {};
  for (const [code, value] of Object.entries(ANSWERS)) {
    const row = form.layout.places.get(code);
    assert.ok(row !== undefined, code);
    cells[formCell('current', row)] = code === 'BC160' ? 9 : value;
  }
  for (const [address, value] of Object.entries({ ...RIGHT, ...typed })) {
    const cell = address.includes('!') ? address : `${BREAKDOWN_SHEET}!${address}`;
    if (value !== '') cells[cell] = value;
  }
  return cells;
}

function opened(file: string): WorkbookSnapshot {
  const result = openWorkbook(readFileSync(file), path.basename(file));
  assert.ok(result.ok);
  return result.value;
}

function compiledFrom(snapshot: WorkbookSnapshot): Compilation {
  return compileYearEnd(book, [readSubmissions(snapshot, readingContext(book))], []);
}

function onBreakdowns(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ message }) => message.code.endsWith('/by-area'))
    .map(({ rule, indicator }) => `${rule} ${indicator}`);
}

function totalOf({ totals }: Compilation, code: string): string | undefined {
  const value = totals.find(({ indicator }) => indicator === code)?.value;
  return value && toDecimalText(value);
}

/** By indicator and area, whatever cell it came from. */
function figuresOf({ byArea }: Compilation): readonly string[] {
  return byArea
    .map(({ unit, indicator, area, figure, raw }) =>
      [
        unit,
        indicator,
        area,
        figure.state === 'value' ? toDecimalText(figure.value) : figure.state,
        raw,
      ].join(' '),
    )
    .sort();
}

function withoutMain(snapshot: WorkbookSnapshot, code: string): WorkbookSnapshot {
  const row = form.layout.places.get(code);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'MAU-BC'
      ? {
          ...sheet,
          rows: sheet.rows.map((one) =>
            one.row === row
              ? { ...one, cells: one.cells.filter(({ column }) => column !== 7) }
              : one,
          ),
        }
      : sheet,
  );
  return { ...snapshot, sheets };
}

/** What the breakdown says in its line of checks and beside its areas. */
function checksIn(snapshot: WorkbookSnapshot): Record<string, string> {
  const said: Record<string, string> = {};
  for (const address of ['D11', 'E11', 'F11', 'G12', 'G13', 'G14']) {
    const text = textAt(snapshot, BREAKDOWN_SHEET, address);
    if (text !== '') said[address] = text;
  }
  return said;
}

function textAt({ sheets }: WorkbookSnapshot, sheet: string, address: string): string {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const content = sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((one) => one.row === Number(row) - 1)
    ?.cells.find((cell) => cell.column === letter.charCodeAt(0) - 65)?.content;
  return content?.kind === 'text' ? content.text : '';
}
