import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LibreOffice } from '../recalculation/libreOffice';
import { ROOT, temporaryFolder, tongket } from './commandLine';

// A year from the first compilation to one after the department's decisions, as an office does it
// without the add-in: lines typed on the book's sheets, the book saved by LibreOffice, `sign`.
describe('a year that people decide about', () => {
  const folder = temporaryFolder();
  const book = path.join(folder, 'book.xlsx');
  const submissions = path.join(folder, 'submissions');
  const at = (name: string) => path.join(folder, name);

  before(function () {
    this.timeout(600_000);
    mkdirSync(submissions, { recursive: true });
    writeFileSync(at('units.csv'), UNITS);
    writeFileSync(at('figures.csv'), FIGURES);
    send('A', ['Thuê bao điện thoại di động,thuê bao,-9000']);
    send('B', [
      'Thuê bao điện thoại di động,thuê bao,xem phụ lục',
      'Số lao động viễn thông,người,xem phụ lục',
    ]);
    send('C', [
      'Thuê bao điện thoại di động,thuê bao,5000',
      'Doanh thu dịch vụ viễn thông phát sinh trên địa bàn,tỷ đồng,742670',
    ]);
    const given = ['--units', at('units.csv'), '--figures', at('figures.csv')];
    const words = ['init', '--department', 'Sở', '--year', '2024', '--out', book];
    assert.equal(tongket(...words, ...given).code, 0);
    assert.equal(compiled(book, 'first').code, 1);
    const decided = at('first/book.xlsx');
    typed(decided, 'Quyết định', ...DECISIONS);
    assert.equal(tongket('sign', decided, '4', '--by', 'Giám đốc Sở', '--date', DAY).code, 0);
    const office = new LibreOffice();
    office.convert(decided, 'xlsx', at('saved'));
    office.convert(decided, 'ods', at('saved'));
    office.dispose();
  });

  for (const saved of ['saved/book.xlsx', 'saved/book.ods']) {
    it(`follows lines typed on the sheet of decisions (${path.extname(saved)})`, () => {
      assert.equal(compiled(at(saved), 'second').code, 1);
      const figures = readFileSync(at('second/figures.csv'), 'utf8').split('\n');
      const ofYear = figures
        .map((line) => line.split(','))
        .filter(([, , year]) => year === '2024')
        .map(([unit, indicator, , , value]) => `${unit} ${indicator} ${value}`);
      // Corrected; read by nobody but corrected; accepted with a warning alone; what stays out.
      assert.deepEqual(ofYear, ['A VT012 9000', 'B VT012 12000', 'C VT012 5000']);
      assert.deepEqual(stillOpen('second'), [
        // Asked only, so it still stays out; accepting what nobody can read counts nothing, and it is asked for.
        'error unit-slip C VT100',
        'warning missing-indicator A VT100',
        'warning missing-indicator A VT120',
        'warning missing-indicator B VT100',
        'warning missing-indicator B VT120',
        'warning missing-indicator C VT120',
      ]);
      assert.match(summaryOf('second', 'VT012'), /^VT012,2024,E,26000,/);
    });
  }

  it('keeps no decision without who took it, when and why', () => {
    writeFileSync(
      at('decisions.csv'),
      'rule,unit,indicator,year,decision,value,reason\nunit-slip,C,VT100,2024,correct,742.67,\n',
    );
    const given = ['--decisions', at('decisions.csv'), '--by', 'Trần Thị Bình'];
    assert.equal(compiled(at('first/book.xlsx'), 'named', ...given).code, 0);
    const kept = cellsOf(at('named/book.xlsx'), 'Quyết định');
    // Four were typed on the sheet without a name, one was given in the contract's columns.
    assert.equal(kept.filter((text) => text === 'Trần Thị Bình').length, 5);
    assert.equal(kept.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text)).length, 5);
    assert.equal(kept.filter((text) => /^Theo phát hiện: .*đơn vị tính/iu.test(text)).length, 1);
    // Given again by somebody else it is the same decision; among the reports it is no report.
    const beside = path.join(submissions, 'quyet-dinh.csv');
    cpSync(at('decisions.csv'), beside);
    const again = ['--decisions', beside, '--by', 'Người khác'];
    assert.equal(compiled(at('named/book.xlsx'), 'again', ...again).code, 0);
    assert.ok(!cellsOf(at('again/book.xlsx'), 'Quyết định').includes('Người khác'));
    assert.ok(!readFileSync(at('again/findings.csv'), 'utf8').includes('quyet-dinh.csv'));
    rmSync(beside);
  });

  it('takes no signature without a name, nor of a day that there is not', () => {
    const decided = at('first/book.xlsx');
    const before = readFileSync(decided);
    for (const given of [
      ['--by', '  '],
      ['--by', 'Bà Phó', '--date', '2024-02-30'],
      ['--by', 'Bà Phó', '--date', '2999-01-01'],
      [],
    ]) {
      const refused = tongket('sign', decided, '4', ...given);
      assert.equal(refused.code, 2);
      assert.match(refused.error, /--by|“2024-02-30”.*--date|“2999-01-01”.*--date/);
    }
    assert.ok(readFileSync(decided).equals(before));
  });

  it('takes an approval back in the name of who does so, and no other', () => {
    const file = at('withdrawn.xlsx');
    writeFileSync(file, readFileSync(at('first/book.xlsx')));
    const refused = tongket('sign', file, 'Biểu 01', '--by', 'Bà Phó', '--withdraw');
    assert.equal(refused.code, 2);
    assert.match(refused.error, /“Biểu 01” không có phê duyệt.*Biểu 04/);
    const ended = tongket('sign', file, '4', '--by', 'Bà Phó', '--date', DAY, '--withdraw');
    assert.equal(ended.code, 0);
    const isFoot = (text: string) => text.startsWith('Đã duyệt: ');
    assert.ok(cellsOf(at('first/book.xlsx'), 'Biểu 04').some(isFoot));
    assert.ok(!cellsOf(file, 'Biểu 04').some(isFoot));
    const line = cellsOf(file, 'Phê duyệt').slice(-7);
    assert.deepEqual(line, ['Biểu 04', 'Giám đốc Sở', DAY, 'đã rút lại', 'Bà Phó', DAY, '2024']);
  });

  it('signs no book in which a person keeps a sheet of his own, which would be lost', () => {
    const file = at('own.xlsx');
    writeFileSync(file, readFileSync(at('first/book.xlsx')));
    python('test/cli/add_sheet.py', file, 'Ghi chú của tôi');
    const before = readFileSync(file);
    const refused = tongket('sign', file, '4', '--by', 'Bà Phó');
    assert.equal(refused.code, 2);
    assert.match(refused.error, /Ghi chú của tôi.*chưa ghi gì.*“Phê duyệt”/);
    assert.ok(readFileSync(file).equals(before));
  });

  it('does not compile over a book in which a person keeps a sheet of his own', () => {
    const folder = at('kept');
    cpSync(at('first'), folder, { recursive: true });
    python('test/cli/add_sheet.py', path.join(folder, 'book.xlsx'), 'Ghi chú của tôi');
    const before = readFileSync(path.join(folder, 'book.xlsx'));
    const refused = compiled(path.join(folder, 'book.xlsx'), 'kept');
    assert.equal(refused.code, 2);
    assert.match(refused.error, /Ghi chú của tôi.*chưa ghi gì.*--out/);
    assert.ok(readFileSync(path.join(folder, 'book.xlsx')).equals(before));
    rmSync(folder, { recursive: true });
  });

  it('says of a signed table that it changed after it was signed', () => {
    const signed = at('signed');
    assert.equal(compiled(at('saved/book.xlsx'), 'signed').code, 1);
    assert.equal(tongket('sign', `${signed}/book.xlsx`, 'Biểu 04', '--by', 'Bà Phó').code, 0);
    send('C', ['Thuê bao điện thoại di động,thuê bao,6000']);
    compiled(`${signed}/book.xlsx`, 'third');
    const foot = cellsOf(at('third/book.xlsx'), 'Biểu 04').filter((text) =>
      text.startsWith('ĐÃ THAY ĐỔI SAU KHI DUYỆT'),
    );
    assert.equal(foot.length, 1);
    assert.match(foot[0] ?? '', /Bà Phó/);
    assert.ok(
      cellsOf(at('third/book.xlsx'), 'Thay đổi sau khi duyệt').some((text) => text === '6000'),
    );
    assert.match(readFileSync(at('third/changes.csv'), 'utf8'), /^figure,.*,5000,6000,/m);
  });

  function send(unit: string, rows: readonly string[]): void {
    const head = [`Đơn vị báo cáo: Viễn thông ${unit}`, 'Kỳ báo cáo: năm 2024'];
    const lines = [...head, 'Chỉ tiêu,Đơn vị tính,Ước năm 2024', ...rows];
    writeFileSync(path.join(submissions, `${unit}.csv`), lines.join('\n'));
  }

  function compiled(from: string, out: string, ...options: readonly string[]) {
    return tongket('compile', from, submissions, '--out', at(out), ...options);
  }

  function stillOpen(out: string): readonly string[] {
    return readFileSync(at(`${out}/findings.csv`), 'utf8')
      .split('\n')
      .filter((line) => /^(?:error|warning),/.test(line))
      .map((line) => line.split(',').slice(0, 4).join(' '))
      .sort();
  }

  function summaryOf(out: string, indicator: string): string {
    const lines = readFileSync(at(`${out}/summary.csv`), 'utf8').split('\n');
    return lines.find((line) => line.startsWith(`${indicator},`)) ?? '';
  }
});

const DAY = '2024-12-20';

const UNITS = `unit,name,kind,aliases,parent,valid_from,valid_to
A,Viễn thông A,ENT_TEL,,,,
B,Viễn thông B,ENT_TEL,,,,
C,Viễn thông C,ENT_TEL,,,,
`;

const FIGURES = `unit,indicator,year,status,value,mark,measure,file,sheet,cell
C,VT100,2023,A,698,,,,,
`;

function line(rule: string, unit: string, indicator: string, decision: string, value = '') {
  const words = { 'Quy tắc': rule, 'Mã đơn vị': unit, 'Mã số': indicator, Năm: '2024' };
  const said = { ...words, 'Quyết định': decision, 'Giá trị': value, 'Lý do': 'đã gọi đơn vị' };
  return Object.entries(said).flatMap(([heading, text]) =>
    text === '' ? [] : [`${heading}=${text}`],
  );
}

const DECISIONS = [
  line('negative-value', 'A', 'VT012', 'sửa số', '9000'),
  line('not-a-number', 'B', 'VT012', 'sửa số', '12000'),
  line('not-a-number', 'B', 'VT120', 'chấp nhận'),
  line('unit-slip', 'C', 'VT100', 'hỏi đơn vị'),
].flatMap((words, place) => (place === 0 ? words : ['--', ...words]));

function typed(file: string, sheet: string, ...words: readonly string[]): void {
  python('test/cli/write_decisions.py', file, sheet, ...words);
}

function cellsOf(file: string, sheet: string): readonly string[] {
  const told = python('test/cli/texts_of.py', file, sheet);
  return told.split('\n').filter((text) => text !== '');
}

function python(script: string, ...words: readonly string[]): string {
  const ended = spawnSync('/usr/bin/python3', [path.join(ROOT, script), ...words], {
    encoding: 'utf8',
  });
  assert.equal(ended.stderr, '');
  return ended.stdout;
}
