import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket } from '../cli/commandLine';

const DIRTY = path.join(ROOT, 'assets/samples/bac-giang-2022-dirty');
const CLEAN = path.join(ROOT, 'assets/samples/bac-giang-2022');

/** What the units answer to what was planted in the sample; the truth stands in the clean one. */
const answersFrom = (truth: (unit: string, code: string) => number) => [
  {
    file: 'Viễn thông B - Chi nhánh Bắc Giang',
    code: 'VT100',
    answer: 'Sửa',
    value: truth('VT-B', 'VT100'),
  },
  { file: 'Huyện Hiệp Hòa', code: 'TCS050', value: truth('223', 'TCS050'), reason: 'ghi trùng' },
  {
    file: 'Viễn thông A - Chi nhánh Bắc Giang',
    code: 'NET021',
    answer: 'Đúng',
    reason: 'đã rà soát',
  },
  { file: 'Công ty Linh kiện B Bắc Giang', code: 'CN060', answer: 'Sửa', value: 'sẽ gửi sau' },
  { file: 'Huyện Tân Yên', code: 'CDS122', answer: 'Đúng' },
  { file: 'Huyện Lạng Giang', code: 'NET080', answer: 'Đúng', value: 5 },
  { file: 'Bưu chính A - Chi nhánh Bắc Giang', code: 'BC020', reason: 'đang kiểm tra' },
];

describe('reply sheets', function () {
  this.timeout(300_000);
  const folder = temporaryFolder();
  const [first, asked, received, answered, clean] = [
    'first',
    'asked',
    'received',
    'answered',
    'clean',
  ].map((name) => path.join(folder, name)) as [string, string, string, string, string];
  const foundFirst = () => recordsOf(path.join(first, 'findings.csv'));
  const foundAfter = () => recordsOf(path.join(answered, 'findings.csv'));

  before(() => {
    tongket(
      'compile',
      path.join(CLEAN, 'book.xlsx'),
      path.join(CLEAN, 'submissions'),
      '--out',
      clean,
    );
    tongket(
      'compile',
      path.join(DIRTY, 'book.xlsx'),
      path.join(DIRTY, 'submissions'),
      '--out',
      first,
    );
    const made = tongket('replies', path.join(first, 'book.xlsx'), '--out', asked);
    assert.equal(made.code, 0, made.error);
    cpSync(path.join(DIRTY, 'submissions'), received, {
      recursive: true,
      preserveTimestamps: true,
    });
    const replies = path.join(received, 'hoi-lai');
    mkdirSync(replies);
    const script = path.join(import.meta.dirname, 'answer_replies.py');
    const truth = (unit: string, code: string) => Number(figureIn(clean, unit, code));
    const input = answersFrom(truth).map((one) => ({ ...one, file: `Hỏi lại - ${one.file}.xlsx` }));
    const python = spawnSync('/usr/bin/python3', [script, asked, replies], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
    const again = tongket('compile', path.join(first, 'book.xlsx'), received, '--out', answered);
    assert.equal(again.code, 1, again.error);
  });

  it('are one for each unit with open questions, however many these are', () => {
    const units = new Set(
      foundFirst()
        .filter(
          (one) => one.get('severity') !== 'note' && one.get('rule') !== 'boundary-not-comparable',
        )
        .map((one) => one.get('unit'))
        .filter((unit) => unit !== ''),
    );
    assert.equal(readdirSync(asked).length, units.size);
    assert.ok(readdirSync(asked).every((name) => name.startsWith('Hỏi lại - ')));
  });

  it('correct what the unit corrects: its figure is that of the sample without the mistake', () => {
    for (const [unit, code] of [
      ['VT-B', 'VT100'],
      ['223', 'TCS050'],
    ] as const) {
      assert.equal(figureIn(first, unit, code), undefined, code);
      assert.equal(figureIn(answered, unit, code), figureIn(clean, unit, code), code);
    }
    const added = Number(valueIn(answered, 'VT100')) - Number(valueIn(first, 'VT100'));
    assert.equal(added.toFixed(3), Number(figureIn(clean, 'VT-B', 'VT100')).toFixed(3));
  });

  it('close the question, with the unit’s answer and where it stands as the reason', () => {
    const slip = foundAfter().find((one) => one.get('rule') === 'unit-slip');
    assert.equal(slip?.get('severity'), 'note');
    assert.match(
      slip.get('message') ?? '',
      /^Đã quyết định: sửa thành [\d.,]+ \(lý do: Trả lời của đơn vị \(hoi-lai\/Hỏi lại - Viễn thông B - Chi nhánh Bắc Giang\.xlsx › Hỏi lại › I12\); người quyết định: Viễn thông B - Chi nhánh Bắc Giang; ngày \d\d\/\d\d\/\d{4}\)/,
    );
    const part = foundAfter().find((one) => one.get('rule') === 'part-exceeds-whole');
    assert.equal(part?.get('severity'), 'note');
    assert.match(part.get('message') ?? '', /chấp nhận \(lý do: Trả lời của đơn vị: đã rà soát/);
  });

  it('leave a question open whose answer is not clear, and say why', () => {
    const unclear = foundAfter().filter((one) => one.get('rule') === 'reply-unclear');
    const said = unclear.map((one) => `${one.get('indicator')} ${one.get('message')}`).sort();
    assert.equal(said.length, 4);
    assert.match(said[0] ?? '', /^BC020 .*chỉ có lý do/);
    assert.match(said[1] ?? '', /^CDS122 .*không có số nào/);
    assert.match(said[2] ?? '', /^CN060 .*“sẽ gửi sau”, không đọc được thành số/);
    assert.match(said[3] ?? '', /^NET080 .*vừa chọn “Đúng” vừa ghi “Sửa thành” 5/);
    for (const code of ['CN060', 'CDS122', 'NET080']) {
      const open = foundAfter().filter(
        (one) => one.get('indicator') === code && one.get('severity') === 'error',
      );
      assert.notEqual(open.length, 0, code);
    }
  });

  it('change nothing else', () => {
    const touched = new Set(['VT100', 'TCS050', 'TH070', 'TH080', 'TH090']);
    const others = (result: string) =>
      recordsOf(path.join(result, 'summary.csv'))
        .filter((one) => !touched.has(one.get('indicator') ?? ''))
        .map((one) => [...one.values()].join('|'));
    assert.deepEqual(others(answered), others(first));
  });

  it('are asked again only about what is still open, and keep their answers in the book', () => {
    const later = path.join(folder, 'later');
    const again = tongket('replies', path.join(answered, 'book.xlsx'), '--out', later);
    assert.equal(again.code, 0, again.error);
    const names = readdirSync(later);
    assert.ok(!names.includes('Hỏi lại - Viễn thông B - Chi nhánh Bắc Giang.xlsx'));
    assert.ok(names.includes('Hỏi lại - Công ty Linh kiện B Bắc Giang.xlsx'));
    // The answers count from the book, without the answered sheets.
    const kept = path.join(folder, 'kept');
    tongket(
      'compile',
      path.join(answered, 'book.xlsx'),
      path.join(DIRTY, 'submissions'),
      '--out',
      kept,
    );
    assert.equal(valueIn(kept, 'VT100'), valueIn(answered, 'VT100'));
  });

  it('that lost their identity are not used and never read as a submission', () => {
    const alone = path.join(folder, 'alone');
    mkdirSync(alone);
    const [name = ''] = readdirSync(asked).filter((one) => one.includes('Viễn thông B'));
    copyFileSync(path.join(asked, name), path.join(alone, name));
    const strip = spawnSync(
      '/usr/bin/python3',
      [
        '-c',
        'import sys, openpyxl; b = openpyxl.load_workbook(sys.argv[1]); del b["_meta"]; b.save(sys.argv[1])',
        path.join(alone, name),
      ],
      { encoding: 'utf8' },
    );
    assert.equal(strip.status, 0, strip.stderr);
    const out = path.join(folder, 'alone-result');
    tongket('compile', path.join(DIRTY, 'book.xlsx'), alone, '--out', out);
    const found = recordsOf(path.join(out, 'findings.csv')).filter(
      (one) => one.get('file') === name,
    );
    assert.deepEqual(
      found.map((one) => one.get('rule')),
      ['reply-unclear'],
    );
    const unit = recordsOf(path.join(out, 'units.csv')).find((one) => one.get('unit') === 'VT-B');
    assert.equal(unit?.get('state'), 'missing');
  });
});

function valueIn(result: string, code: string): string | undefined {
  return recordsOf(path.join(result, 'summary.csv'))
    .find((one) => one.get('indicator') === code)
    ?.get('value');
}

function figureIn(result: string, unit: string, code: string): string | undefined {
  return recordsOf(path.join(result, 'figures.csv'))
    .find(
      (one) =>
        one.get('unit') === unit && one.get('indicator') === code && one.get('year') === '2022',
    )
    ?.get('value');
}
