import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFiles } from '#core/checkFiles';
import { RULES } from '#core/checks/rules';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Finding } from '#core/findings/finding';
import { CHECK_WORDS, exceedsWords, NOT_COLLECTED, REMARK } from '#core/forms/formChecks';
import { formCell, type FormColumn } from '#core/forms/formColumns';
import { COMPLETE, INCOMPLETE } from '#core/forms/formFurniture';
import type { Form } from '#core/forms/makeForms';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import { statedSender } from '#core/submissions/senders/statedSender';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { ANSWERS, postalForm, type Typed } from './postalForm';
import { recalculate } from './recalculate';

interface Story {
  readonly name: string;
  readonly changes: Readonly<Record<string, Typed>>;
  readonly explanations?: Readonly<Record<string, string>>;
  /** What stands in the column "Kiểm tra" beside which indicator. */
  readonly says: Readonly<Record<string, string>>;
}

const STORIES: readonly Story[] = [
  { name: 'is content with a right one', changes: {}, says: {} },
  { name: 'misses a blank', changes: { BC100: '' }, says: { BC100: CHECK_WORDS.blank } },
  {
    name: 'waits for all parts of a sum',
    changes: { BC023: '' },
    says: { BC023: CHECK_WORDS.blank },
  },
  {
    name: 'refuses words for a number',
    changes: { BC130: 'khoảng 700' },
    says: { BC130: CHECK_WORDS.notANumber },
  },
  {
    name: 'refuses a negative count',
    changes: { BC130: -5 },
    says: { BC130: CHECK_WORDS.negative },
  },
  {
    name: 'refuses half a person',
    changes: { BC130: 728.5 },
    says: { BC130: CHECK_WORDS.notWhole },
  },
  {
    name: 'sees a part above its whole',
    changes: { BC091: 2_100_001 },
    explanations: { BC091: 'thương mại điện tử tăng' },
    says: { BC091: exceedsWords('BC090') },
  },
  {
    name: 'sees the numerator of a share above its denominator',
    changes: { BC171: 410_001 },
    says: { BC171: exceedsWords('BC172') },
  },
  {
    name: 'sees a thousandfold slip against last year',
    changes: { BC110: 230 },
    says: { BC110: CHECK_WORDS.unitSlip },
  },
  {
    name: 'asks for a word on a change beyond the limit',
    changes: { BC110: 300_000 },
    says: { BC110: CHECK_WORDS.unexplained },
  },
  {
    name: 'is content with a change that is explained',
    changes: { BC110: 300_000 },
    explanations: { BC110: 'mở thêm tuyến' },
    says: {},
  },
  ...['Nguồn: sổ theo dõi nội bộ', 'Đã kiểm tra, số đúng', 'ước,tính', '20% 30% 40%'].map(
    (words): Story => ({
      name: `takes “${words}” for no explanation`,
      changes: { BC110: 300_000 },
      explanations: { BC110: words },
      says: { BC110: CHECK_WORDS.unexplained },
    }),
  ),
  ...['2 tuyến mới', 'mở rộng,thêm\nđiểm', 'Ướcvọng không phải ước', 'TĂNG DO HỢP ĐỒNG'].map(
    (words): Story => ({
      name: `takes “${words.replace('\n', ' ')}” for an explanation`,
      changes: { BC110: 300_000 },
      explanations: { BC110: words },
      says: {},
    }),
  ),
  {
    name: 'sees a total typed over its parts',
    changes: { BC020: 190 },
    says: { BC020: CHECK_WORDS.partsDiffer },
  },
  {
    name: 'names a formula that failed, and goes on counting',
    changes: { BC130: '=1/0' },
    says: { BC130: CHECK_WORDS.formulaError },
  },
];

describe('a form filled in by another program', function () {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-forms-'));
  const { form, book } = postalForm();
  const snapshots: WorkbookSnapshot[] = [];

  before(() => {
    const empty = path.join(folder, 'empty.xlsx');
    writeFileSync(empty, writeWorkbook(form));
    const filled = STORIES.map((_, position) => path.join(folder, `filled-${position}.xlsx`));
    const orders = STORIES.map((story, position) => ({
      from: empty,
      to: filled[position],
      cells: typedCells(form, story),
    }));
    const python = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'fill_form.py')], {
      input: JSON.stringify(orders),
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
    recalculate(filled, mkdtempSync(path.join(folder, 'saved-')));
    snapshots.push(...filled.map((file) => openSaved(folder, path.basename(file))));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  STORIES.forEach((story, position) => {
    it(story.name, () => {
      const snapshot = snapshots[position];
      assert.ok(snapshot);
      const says = { BC160: NOT_COLLECTED, ...story.says };
      assert.deepEqual(remarksIn(snapshot, form), says);
      const faults = Object.keys(story.says).length;
      assert.equal(textAt(snapshot, 'A7'), faults === 0 ? COMPLETE : `CÒN ${faults} ${INCOMPLETE}`);
    });
  });

  STORIES.forEach(({ name, says }, position) => {
    it(`${name}: check and compile say the same of the same lines in the same words`, () => {
      const snapshot = snapshots[position];
      assert.ok(snapshot);
      const inForm = { BC160: NOT_COLLECTED, ...says };
      assertSame(checkedAlone(snapshot), inForm);
      const compiled = compileYearEnd(book, [readSubmissions(snapshot, readingContext(book))], []);
      // A ratio that follows from a wrong figure is not on the form.
      const ofUnit = compiled.findings.filter(({ unit }) => unit === 'BC-A');
      assertSame(ofUnit, inForm);
    });
  });

  it('adds its total up and compares it with last year', () => {
    const [right] = snapshots;
    assert.ok(right);
    const row = form.layout.places.get('BC020') ?? -1;
    // 29 + 111 + 30 + 12 = 182 and last year 28 + 111 + 31 + 12 = 182.
    assert.equal(numberAt(right, formCell('current', row)), 182);
    assert.equal(numberAt(right, formCell('prior', row)), 182);
    assert.equal(numberAt(right, formCell('growth', row)), 0);
    // Revenue is asked in triệu: (230000 − 211140) / 211140 = 8.9325 %.
    const revenue = form.layout.places.get('BC110') ?? -1;
    assert.equal(numberAt(right, formCell('prior', revenue)), 211140);
    assert.equal(numberAt(right, formCell('growth', revenue)), 8.9);
  });
});

/** What `tongket check` finds in the form by itself. */
function checkedAlone(snapshot: WorkbookSnapshot): readonly Finding[] {
  const { book } = postalForm();
  const alone = { ...book, knownFigures: [], ...statedSender(snapshot) };
  const reading = readSubmissions(snapshot, readingContext(alone, false));
  return checkFiles(alone, [reading]);
}

/** Comparing one line's growth with another's is beyond a formula beside one of them. */
const BEYOND_THE_FORM: ReadonlySet<string> = new Set(['volume-value-divergence']);

/** The same lines, and beside each the title of a rule that speaks of it. */
function assertSame(findings: readonly Finding[], says: Readonly<Record<string, string>>): void {
  const told = findings.filter(
    ({ severity, rule }) => severity !== 'note' && !BEYOND_THE_FORM.has(rule),
  );
  assert.deepEqual(
    [...new Set(told.map(({ indicator }) => indicator))].sort(),
    Object.keys(says).sort(),
  );
  for (const [code, words] of Object.entries(says)) {
    const [title = ''] = words.split(':');
    const titles = told
      .filter(({ indicator }) => indicator === code)
      .map(({ rule }) => RULES.find(({ slug }) => slug === rule)?.title.vi ?? rule);
    const inForm = title === REMARK ? 'Thiếu chỉ tiêu' : title;
    assert.ok(
      titles.map((one) => SAME_TITLE[one] ?? one).includes(inForm),
      `${code}: ${titles.join()}`,
    );
  }
}

/** A hedge is no number to a form. */
const SAME_TITLE: Readonly<Record<string, string>> = { 'Số có hai cách đọc': 'Không phải số' };

function typedCells({ layout }: Form, { changes, explanations = {} }: Story) {
  const cells: Record<string, Typed> = {};
  const type = (column: FormColumn, values: Readonly<Record<string, Typed>>): void => {
    for (const [code, value] of Object.entries(values)) {
      const row = layout.places.get(code);
      assert.ok(row !== undefined, code);
      if (value !== '') cells[formCell(column, row)] = value;
    }
  };
  type('current', { ...ANSWERS, ...changes });
  type('explanation', explanations);
  return cells;
}

function openSaved(folder: string, name: string): WorkbookSnapshot {
  const saved = spawnSync('find', [folder, '-path', `*/saved-*/${name}`], { encoding: 'utf8' });
  const opened = openWorkbook(readFileSync(saved.stdout.trim()), name);
  assert.ok(opened.ok);
  return opened.value;
}

function remarksIn(snapshot: WorkbookSnapshot, { layout }: Form): Record<string, string> {
  const remarks: Record<string, string> = {};
  for (const [code, row] of layout.places) {
    const said = textAt(snapshot, formCell('check', row));
    if (said !== '') remarks[code] = said;
  }
  return remarks;
}

function cellAt({ sheets }: WorkbookSnapshot, address: string) {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheets[0]?.rows
    .find((one) => one.row === Number(row) - 1)
    ?.cells.find((cell) => cell.column === letter.charCodeAt(0) - 65)?.content;
}

function textAt(snapshot: WorkbookSnapshot, address: string): string {
  const content = cellAt(snapshot, address);
  return content?.kind === 'text' ? content.text : '';
}

function numberAt(snapshot: WorkbookSnapshot, address: string): number | undefined {
  const content = cellAt(snapshot, address);
  return content?.kind === 'number' ? content.value : undefined;
}
