import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder, tongket } from './commandLine';

const README = path.join(ROOT, 'README.md');
const BLOCK = /(?<=<!-- demo -->\n)[^]*?(?=<!-- \/demo -->)/;
/** Enough sentences to see what they are like. */
const SHOWN = ['VT010', 'NET010', 'VT100', 'BC110', 'CDS010'];

// `ACCEPT=1 npx mocha test/cli/readme.test.ts` writes the block anew from the demo's output.
describe('the README', () => {
  const out = path.join(temporaryFolder(), 'demo');
  let printed: readonly string[] = [];

  before(() => {
    const sample = path.join(ROOT, 'assets/samples/bac-giang-2022');
    const ended = tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out);
    printed = ended.out.replaceAll(out, 'dist/demo').trimEnd().split('\n');
    if (process.env['ACCEPT'] === '1') {
      const text = readFileSync(README, 'utf8');
      writeFileSync(README, text.replace(BLOCK, ['```text', ...shortened(), '```', ''].join('\n')));
    }
  });

  it('shows what the demo prints, line by line, with nothing but omissions', () => {
    const block = BLOCK.exec(readFileSync(README, 'utf8'))?.[0] ?? '';
    const shown = block.split('\n').filter((line) => !/^(```.*| *…|)$/.test(line));
    assert.ok(shown.length > SHOWN.length, 'the block is not empty');
    let at = 0;
    for (const line of shown) {
      at = printed.indexOf(line, at);
      assert.ok(at >= 0, `the demo does not print “${line}” here; run with ACCEPT=1`);
    }
  });

  /** The heading, the counts, some of the sentences, and where the results are. */
  function shortened(): readonly string[] {
    const isSentence = (line: string) => /^ {2}[A-Z]+\d+ /.test(line);
    const sentences = printed.filter(isSentence);
    const chosen = sentences.filter((line) => SHOWN.includes(line.trim().split(/\s/)[0] ?? ''));
    const around = printed.filter((line) => !isSentence(line));
    const [place = ''] = around.slice(-1);
    return [
      ...around.filter((line) => line !== '' && line !== place),
      '',
      ...chosen,
      '  …',
      '',
      place,
    ];
  }
});
