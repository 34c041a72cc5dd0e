import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder, tongket, tongketInterrupted } from './commandLine';

const SAMPLE = path.join(ROOT, 'assets/samples/bac-giang-2022');
const RESULT_FILES = [
  'book.xlsx',
  'changes.csv',
  'figures.csv',
  'figures.sdmx-structure.json',
  'figures.sdmx.csv',
  'findings.csv',
  'report.docx',
  'report.json',
  'sentences.txt',
  'summary.csv',
  'units.csv',
];

describe('tongket', () => {
  const folder = temporaryFolder();

  it('prints its commands when asked for help', () => {
    const ended = tongket('--help');
    assert.equal(ended.code, 0);
    for (const command of ['init', 'check', 'compile', 'explain']) {
      assert.match(ended.out, new RegExp(`tongket ${command}`));
      assert.equal(tongket(command, '--help').code, 0);
    }
  });

  const REFUSED = [
    { name: 'an unknown command', words: ['sum'] },
    { name: 'a prototype name as command', words: ['constructor'] },
    { name: 'an unknown option', words: ['compile', 'a.xlsx', 'b', '--out', 'c', '--fast'] },
    { name: 'a missing option', words: ['init', '--department', 'Sở', '--year', '2022'] },
    {
      name: 'a year that is none',
      words: ['init', '--department', 'Sở', '--year', '22', '--out', 'x.xlsx'],
    },
    { name: 'a book that is not there', words: ['compile', 'none.xlsx', 'b', '--out', 'c'] },
    { name: 'a language it does not speak', words: ['check', 'a.xlsx', '--lang', 'fr'] },
    { name: 'an option that is given twice', words: ['check', 'a.xlsx', '--json', '--json'] },
  ];
  for (const { name, words } of REFUSED) {
    it(`refuses ${name} in one sentence, in either language`, () => {
      for (const language of [[], ['--lang', 'en']]) {
        const ended = tongket(...words, ...(words.includes('--lang') ? [] : language));
        assert.equal(ended.code, 2);
        assert.equal(ended.out, '');
        assert.equal(ended.error.trim().split('\n').length, 1);
      }
    });
  }

  it('refuses a second indicator to explain, rather than leave it out', () => {
    const ended = tongket('explain', 'none.xlsx', 'VT010', 'VT020');
    assert.equal(ended.code, 2);
    assert.match(ended.error, /^Tham số không đúng: VT020\./);
  });

  it('says of a draft that is not there that it was not found', () => {
    const ended = tongket('verify', 'none.txt', '--lang', 'en');
    assert.equal(ended.code, 2);
    assert.match(ended.error, /^“none\.txt” was not found\./);
  });

  it('refuses a book that is no workbook, and writes nothing', () => {
    const book = path.join(folder, 'not-a-book.xlsx');
    writeFileSync(book, 'hello');
    const out = path.join(folder, 'nothing');
    const ended = tongket('compile', book, `${SAMPLE}/submissions`, '--out', out);
    assert.equal(ended.code, 2);
    assert.equal(existsSync(out), false);
  });

  it('writes the contract’s files, and replaces an earlier result as a whole', () => {
    const out = path.join(folder, 'result');
    mkdirSync(out);
    for (let run = 0; run < 2; run += 1) {
      const ended = tongket(
        'compile',
        `${SAMPLE}/book.xlsx`,
        `${SAMPLE}/submissions`,
        '--out',
        out,
      );
      assert.equal(ended.code, 0, ended.error);
      assert.deepEqual(readdirSync(out).sort(), RESULT_FILES);
    }
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry.includes('.tmp-')),
      [],
    );
  });

  it('refuses a folder with somebody else’s files in it', () => {
    const out = path.join(folder, 'thesis');
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.txt'), 'years of work');
    const ended = tongket('compile', `${SAMPLE}/book.xlsx`, `${SAMPLE}/submissions`, '--out', out);
    assert.equal(ended.code, 2);
    assert.deepEqual(readdirSync(out), ['thesis.txt']);
  });

  describe('interrupted', () => {
    const many = path.join(folder, 'many');

    before(() => {
      mkdirSync(many);
      const sent = readdirSync(`${SAMPLE}/submissions`);
      for (let copy = 0; copy < 150; copy += 1) {
        for (const name of sent) {
          copyFileSync(`${SAMPLE}/submissions/${name}`, path.join(many, `${copy} ${name}`));
        }
      }
    });

    for (const after of [1, 700, 2500]) {
      it(`leaves nothing behind after ${after} milliseconds of long work`, async () => {
        const out = path.join(folder, 'interrupted');
        const ended = await tongketInterrupted(
          after,
          'compile',
          `${SAMPLE}/book.xlsx`,
          many,
          '--out',
          out,
        );
        assert.ok(ended.code === 2 || ended.code === null, 'it did not run to the end');
        if (ended.code === 2) assert.equal(ended.error.trim().split('\n').length, 1);
        assert.deepEqual(
          readdirSync(folder).filter((entry) => entry.startsWith('interrupted')),
          [],
        );
      });
    }
  });
});
