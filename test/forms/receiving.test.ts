import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { findingSentence } from '#core/findings/findingSentence';
import { formCell } from '#core/forms/formColumns';
import { toDecimalText } from '#core/numbers/decimalText';
import type { PlannedCell } from '#core/workbook/sheetPlan';
import type { FileReading } from '#core/submissions/reading';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import { unreadableFile } from '#core/submissions/unreadableFile';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { ANSWERS, postalForm } from './postalForm';

type Deed = readonly [string, ...unknown[]];

/** What an office does to its filled form, and what the receiver says then beside the figures. */
interface Story {
  readonly name: string;
  readonly does: readonly Deed[];
  readonly says?: readonly string[];
  /** Indicators without a figure; all others have the filled one. */
  readonly lacks?: readonly string[];
}

/** One white point. */
const A_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const { form, book } = postalForm();
const FIRST_ROW = 11;
const LAST_ROW = Math.max(...form.layout.places.values()) + 1;

function cellOf(code: string): string {
  const row = form.layout.places.get(code);
  assert.ok(row !== undefined, code);
  return formCell('current', row);
}

const UNCHANGED: readonly Story[] = [
  { name: 'as it is', does: [] },
  {
    name: 'with rows inserted above and in the table',
    does: [
      ['insert_rows', 1, 2],
      ['insert_rows', 20, 3],
    ],
  },
  {
    name: 'with columns inserted',
    does: [
      ['insert_columns', 5],
      ['insert_columns', 1],
    ],
  },
  { name: 'with last year, plan and 11 months deleted', does: [['delete_columns', 5, 3]] },
  { name: 'with its rows sorted', does: [['sort_rows', FIRST_ROW, LAST_ROW]] },
  {
    name: 'with its rows sorted, rows and columns inserted, sheets renamed',
    does: [
      ['sort_rows', FIRST_ROW, LAST_ROW],
      ['insert_rows', 15, 1],
      ['insert_columns', 4],
      ['rename_and_reorder'],
    ],
  },
  { name: 'with sheets renamed and reordered', does: [['rename_and_reorder']] },
  { name: 'with its identity shown and renamed', does: [['show_identity']] },
  { name: 'without the page of definitions', does: [['remove', 'Hướng dẫn']] },
  { name: 'with labels written over: codes are the key', does: [['relabel', FIRST_ROW, LAST_ROW]] },
  {
    name: 'with values pasted over formulas',
    does: [['paste_values', { [cellOf('BC020')]: 182 }]],
  },
  { name: 'with a number written as text', does: [['set_cell', 0, cellOf('BC070'), '3.400.000']] },
];

const SAID: readonly Story[] = [
  {
    name: 'without its identity',
    does: [['remove', '_meta']],
    says: ['note form-damaged BC-A'],
  },
  {
    name: 'with its identity emptied',
    does: [['clear', '_meta']],
    says: ['note form-damaged BC-A'],
  },
  {
    name: 'with the code of no unit',
    does: [['say', 'unit', 'ZZZ']],
    says: ['note form-damaged BC-A'],
  },
  {
    name: 'with another unit’s name written over its own: the identity counts',
    does: [['set_cell', 0, 'I1', 'Đơn vị báo cáo: Bưu chính B (mô phỏng)']],
    says: ['note form-of-another-unit BC-A I1'],
  },
  {
    name: 'made from an earlier catalogue',
    does: [['say', 'catalogue', '01234567']],
    says: ['note form-outdated BC-A'],
  },
  {
    name: 'with words for a number',
    does: [['set_cell', 0, cellOf('BC130'), 'xem phụ lục']],
    says: [`error not-a-number BC-A ${cellOf('BC130')}`],
    lacks: ['BC130'],
  },
  {
    name: 'of another year',
    does: [['say', 'year', 2021]],
    says: ['error wrong-year BC-A'],
    lacks: Object.keys(ANSWERS),
  },
  {
    name: 'without its sheet of figures',
    does: [['remove', 'MAU-BC']],
    says: ['error unreadable-file BC-A'],
    lacks: Object.keys(ANSWERS),
  },
];

describe('a filled form that comes back', function () {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-receiving-'));
  const context = readingContext(book);
  const stories = [...UNCHANGED, ...SAID];
  const pathOf = (name: string) => path.join(folder, name);
  const CORRECTED = 'ban sua.xlsx';

  before(() => {
    writeFileSync(pathOf('empty.xlsx'), writeWorkbook(form));
    const filled = Object.entries(ANSWERS).map(([code, value]): Deed => [
      'set_cell',
      0,
      cellOf(code),
      value,
    ]);
    const damaged = stories.map(({ does }, position) => ({
      from: pathOf('empty.xlsx'),
      to: pathOf(`${position}.xlsx`),
      does: [...filled, ...does],
    }));
    const corrected: readonly Deed[] = [
      ['set_cell', 0, cellOf('BC130'), 730],
      ['set_cell', 0, 'M3', 2],
    ];
    const orders = [
      ...damaged,
      { from: pathOf('empty.xlsx'), to: pathOf(CORRECTED), does: [...filled, ...corrected] },
    ];
    const script = path.join(import.meta.dirname, 'damage_forms.py');
    const python = spawnSync('/usr/bin/python3', [script], {
      input: JSON.stringify(orders),
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function received(file: string, as = file): FileReading {
    const opened = openWorkbook(readFileSync(pathOf(file)), as);
    return opened.ok
      ? readSubmissions(opened.value, context)
      : unreadableFile(as, book.year, opened.refusal);
  }

  stories.forEach(({ name, says = [], lacks = [] }, position) => {
    const outcome = says.length === 0 ? 'gives the same figures' : 'is received, and that is said';
    it(`${outcome}: ${name}`, () => {
      const reading = received(`${position}.xlsx`);
      assert.deepEqual(reading.findings.map(spoken), says);
      const figures = figuresIn(reading);
      for (const code of Object.keys(ANSWERS)) {
        assert.equal(figures.get(code), lacks.includes(code) ? undefined : inOwnUnit(code), code);
      }
      for (const finding of reading.findings) {
        assert.ok(
          findingSentence(finding, 'vi').length > 0 && findingSentence(finding, 'en').length > 0,
        );
      }
    });
  });

  it('is replaced by a correction, whatever the files are called, and the difference is told', () => {
    const compiled = compileYearEnd(
      book,
      [received(CORRECTED, 'a.xlsx'), received('0.xlsx', 'b.xlsx')],
      [],
    );
    assert.equal(figureOf(compiled, 'BC130'), '730');
    const [twice] = compiled.findings.filter(({ rule }) => rule === 'duplicate-submission');
    assert.ok(twice);
    assert.equal(twice.source.file, 'b.xlsx');
    assert.match(
      findingSentence(twice, 'vi'),
      /gửi bản sửa \(lần 2\): tính tệp “a\.xlsx”.*Khác nhau: BC130: 728 người → 730 người\./,
    );
    assert.match(findingSentence(twice, 'en'), /Different: BC130: 728 người → 730 người\./);
    const kept = compiledSheets(compiled).book.find(({ name }) => name === 'Bản gửi trước');
    const [line] = [...(kept?.rows ?? [])].slice(3).map(({ cells }) => cells.map(shown));
    assert.deepEqual(line?.slice(2), [
      'BC130',
      'Số lao động bưu chính',
      'người',
      '728',
      'b.xlsx',
      `MAU-BC › ${cellOf('BC130')}`,
      '730',
      'a.xlsx',
      `MAU-BC › ${cellOf('BC130')}`,
      '=I4-F4 → 2',
    ]);
    const { version, file } = compiled.unitStates[0] ?? {};
    assert.deepEqual([version, file], ['2', 'a.xlsx']);
  });

  it('counts once when it is sent under two names', () => {
    const compiled = compileYearEnd(
      book,
      [received('0.xlsx', 'a.xlsx'), received('0.xlsx', 'b.xlsx')],
      [],
    );
    assert.equal(figureOf(compiled, 'BC130'), '728');
    const [twice] = compiled.findings.filter(({ rule }) => rule === 'duplicate-submission');
    assert.ok(twice);
    assert.match(findingSentence(twice, 'vi'), /gửi hai lần.*Số liệu hai tệp giống nhau\./);
  });

  it('is late when it was saved after the deadline', () => {
    const reading = received('0.xlsx');
    const [submission] = reading.submissions;
    assert.ok(submission);
    const states = ['2022-11-25T16:00:00Z', '2022-11-26T08:00:00Z'].map((modified) => {
      const sent = { ...reading, submissions: [{ ...submission, modified }] };
      return compileYearEnd(book, [sent], []).unitStates[0]?.state;
    });
    assert.notEqual(states[0], 'late');
    assert.equal(states[1], 'late');
  });

  for (const { kind, bytes, says } of [
    { kind: 'PDF', bytes: Buffer.from('%PDF-1.4\n%âãÏÓ\n'), says: /không phải bảng tính.*PDF/ },
    {
      kind: 'photograph',
      bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
      says: /không phải bảng tính.*ảnh/,
    },
    { kind: 'scan', bytes: A_PICTURE, says: /không phải bảng tính.*ảnh/ },
  ]) {
    for (const name of ['scan.pdf', 'scan.jpg', 'scan.png', 'scan.xlsx']) {
      it(`is refused with a sentence that says what to do: a ${kind} called ${name}`, () => {
        writeFileSync(pathOf(name), bytes);
        assertRefused(received(name), says);
      });
    }
  }

  it('is refused with a sentence as a workbook that holds only a picture', () => {
    pastePicture(pathOf('pasted.xlsx'), '');
    assertRefused(received('pasted.xlsx'), /ảnh chụp hoặc bản quét dán vào trang tính/);
  });

  it('is refused with a sentence as a title over a picture, in which nothing can be read', () => {
    pastePicture(pathOf('titled.xlsx'), 'Báo cáo năm 2022');
    assertRefused(received('titled.xlsx'), /không tìm thấy bảng số liệu nào.*dùng biểu mẫu của Sở/);
  });

  function pastePicture(file: string, words: string): void {
    writeFileSync(pathOf('picture.png'), A_PICTURE);
    const script = path.join(import.meta.dirname, 'paste_picture.py');
    const python = spawnSync('/usr/bin/python3', [script, pathOf('picture.png'), file, words], {
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
  }
});

function assertRefused({ submissions, findings }: FileReading, says: RegExp): void {
  assert.deepEqual(submissions, []);
  assert.deepEqual(findings.map(spoken), ['error unreadable-file']);
  const [finding] = findings;
  assert.ok(finding);
  assert.match(findingSentence(finding, 'vi'), says);
}

function shown({ content }: PlannedCell): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return toDecimalText(content.value);
    case 'formula': {
      const { formula, expected } = content;
      return `=${formula} → ${typeof expected === 'string' ? expected : toDecimalText(expected)}`;
    }
  }
}

function spoken({ severity, rule, unit, source }: FileReading['findings'][number]): string {
  return [severity, rule, unit, source.cell].filter((part) => part !== '').join(' ');
}

/** This year's figures, as text in the indicator's own unit. */
function figuresIn(reading: FileReading): ReadonlyMap<string, string> {
  const current = reading.submissions
    .flatMap(({ unit, observations }) => (unit === 'BC-A' ? observations : []))
    .filter(({ role }) => role === 'current');
  return new Map(
    current.map(({ indicator, figure }) => [
      indicator,
      figure.state === 'value'
        ? String(Number(figure.value.numerator) / Number(figure.value.denominator))
        : figure.state,
    ]),
  );
}

/** Money is asked in triệu and kept in tỷ. */
function inOwnUnit(code: string): string {
  const marks: Readonly<Record<string, string>> = {
    '-': 'none',
    '…': 'missing',
    x: 'not-applicable',
  };
  const answer = ANSWERS[code];
  if (typeof answer === 'string') return marks[answer] ?? answer;
  assert.ok(answer !== undefined);
  return String(['BC110', 'BC120'].includes(code) ? answer / 1000 : answer);
}

function figureOf({ observations }: Compilation, code: string): string {
  const figure = observations.find(
    ({ unit, indicator, role }) => unit === 'BC-A' && indicator === code && role === 'current',
  )?.figure;
  return figure?.state === 'value' ? String(figure.value.numerator) : '';
}
