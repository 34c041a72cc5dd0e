import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';
import { openDraft } from '#files/openDraft';
import { openCompiledBook } from '#cli/openBook';
import { recordsOf, ROOT, temporaryFolder, tongket } from './commandLine';
import { FALSE_SENTENCES, TRUE_SENTENCES } from './draftSentences';
import { alteredSentences } from './alteredSentences';
import { mended } from './mendedSentences';
import { expectedAgainst, isAlarm, linesOf, retoldDrafts, saidAgainst } from './retoldDrafts';

const SETS = [
  'bac-giang-2022',
  'vinh-phuc-2020',
  'ninh-thuan-2020',
  'vinh-phuc-2021',
  'vinh-long-2022',
] as const;

describe('tongket verify', () => {
  const folder = temporaryFolder();
  const resultOf = (set: string): string => path.join(folder, set);
  const bookOf = (set: string): string => path.join(resultOf(set), 'book.xlsx');

  const compileSet = (set: string): void => {
    const sample = path.join(ROOT, 'assets/samples', set);
    const { code } = tongket(
      'compile',
      `${sample}/book.xlsx`,
      `${sample}/submissions`,
      '--out',
      resultOf(set),
    );
    assert.equal(code, 0);
  };

  for (const set of SETS) before(`compiles ${set}`, () => compileSet(set));

  /** The verdicts on a draft of the given lines, as the CSV has them. */
  function verdictsOn(
    lines: readonly string[],
    set: string,
  ): readonly ReadonlyMap<string, string>[] {
    const draft = path.join(folder, 'draft.txt');
    const csv = path.join(folder, 'verdicts.csv');
    writeFileSync(draft, lines.join('\n'));
    writeFileSync(csv, tongket('verify', draft, '--book', bookOf(set), '--csv').out);
    return recordsOf(csv);
  }

  for (const set of SETS) {
    it(`raises no alarm on the sentences and the Word report of ${set}`, () => {
      for (const file of ['sentences.txt', 'report.docx']) {
        const ended = tongket(
          'verify',
          path.join(resultOf(set), file),
          '--book',
          bookOf(set),
          '--csv',
        );
        const alarms = ended.out.split('\n').filter((row) => /,(?:disagree|ambiguous),/.test(row));
        assert.deepEqual({ file, code: ended.code, alarms }, { file, code: 0, alarms: [] });
      }
    });

    it(`finds every number of the sentences of ${set} that is altered`, () => {
      const compilation = compilationIn(bookOf(set));
      const sentences = sentencesIn(resultOf(set));
      let altered = 0;
      for (const text of sentences) {
        const verdicts = verifyDraft([{ line: 1, text }], compilation);
        for (const { how, sentence, position } of alteredSentences(text, verdicts)) {
          const verdict = verifyDraft([{ line: 1, text: sentence }], compilation)[position];
          assert.equal(verdict?.verdict, 'disagree', `${how}: ${sentence}`);
          altered += 1;
        }
      }
      assert.ok(altered > 500);
    });
  }

  it('raises no alarm on true sentences of real reports', () => {
    const alarms = verdictsOn(TRUE_SENTENCES, 'bac-giang-2022')
      .filter((row) => row.get('verdict') === 'disagree' || row.get('verdict') === 'ambiguous')
      .map((row) => [row.get('line'), row.get('text'), row.get('message')]);
    assert.deepEqual(alarms, []);
  });

  it('finds the wrong number of each false sentence, and no other', () => {
    const rows = verdictsOn(
      FALSE_SENTENCES.map(([, sentence]) => sentence),
      'bac-giang-2022',
    );
    const found = FALSE_SENTENCES.map((_, position) =>
      rows
        .filter((row) => row.get('line') === String(position + 1))
        .filter((row) => row.get('verdict') === 'disagree')
        .map((row) => row.get('text')),
    );
    FALSE_SENTENCES.forEach(([wrong, sentence], position) => {
      const [text = '', ...others] = found[position] ?? [];
      assert.ok(text.startsWith(wrong), `${wrong} in: ${sentence}`);
      assert.deepEqual(others, [], sentence);
    });
  });

  it('finds exactly what test/drafts says is wrong', () => {
    const lines = readFileSync(path.join(ROOT, 'test/drafts/bac-giang-2022.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    assert.ok(lines.length > 100);
    // Each is read as a draft of its own, so that nothing said before helps or hinders.
    const compilation = compilationIn(bookOf('bac-giang-2022'));
    for (const [wrong = '', text = ''] of lines) {
      const found = verifyDraft([{ line: 1, text }], compilation)
        .filter(({ verdict }) => verdict === 'disagree' || verdict === 'ambiguous')
        .map((verdict) => verdict.text);
      assert.deepEqual({ text, found: found.join('|') }, { text, found: wrong });
    }
  });

  for (const set of SETS) {
    it(`finds what is wrong in retold drafts of ${set}, with what is right, and nothing else`, () => {
      const compilation = compilationIn(bookOf(set));
      const drafts = [...retoldDrafts('worked', set), ...retoldDrafts('kept', set)];
      assert.ok(drafts.length > 50);
      for (const draft of drafts) {
        const said = saidAgainst(draft, compilation);
        assert.deepEqual(
          { text: draft.text, said },
          { text: draft.text, said: expectedAgainst(draft) },
        );
      }
    });

    it(`proposes for ${set} only what agrees when it is read again`, () => {
      const compilation = compilationIn(bookOf(set));
      const drafts = [...retoldDrafts('worked', set), ...retoldDrafts('kept', set)];
      const lines = drafts.flatMap(({ text }) => linesOf(text)).filter(({ cell }) => !cell);
      let proposed = 0;
      for (const line of lines) {
        const before = verifyDraft([line], compilation);
        for (const [position, { text, proposal, verdict }] of before.entries()) {
          if (verdict !== 'disagree') continue;
          const sentence = mended(line.text, text, proposal);
          const after = verifyDraft([{ ...line, text: sentence }], compilation);
          // "giữ nguyên thứ hạng" leaves no number to be read.
          if (after.length === before.length)
            assert.equal(after[position]?.verdict, 'agree', sentence);
          else assert.ok(after.filter(isAlarm).length < before.filter(isAlarm).length, sentence);
          proposed += 1;
        }
      }
      assert.ok(proposed > 15);
    });
  }

  it('states what is right, in the measure of the indicator, and proposes it', () => {
    const [level, growth] = verdictsOn(
      ['Doanh thu bưu chính ước đạt 475,88 triệu đồng, giảm 11,7% so với cùng kỳ.'],
      'bac-giang-2022',
    );
    const read = (row: ReadonlyMap<string, string> | undefined): readonly unknown[] =>
      ['line', 'indicator', 'unit', 'year', 'verdict', 'stated', 'expected', 'proposal'].map(
        (column) => row?.get(column),
      );
    // Of 475,881 and 426,062 tỷ đồng: +49,819/426,062.
    assert.deepEqual(read(level), [
      '1',
      'BC110',
      '',
      '2022',
      'disagree',
      '0.47588',
      '475.881',
      '475,88 tỷ đồng',
    ]);
    assert.deepEqual(read(growth).slice(0, 5), ['1', 'BC110', '', '2022', 'disagree']);
    assert.equal(growth?.get('proposal'), 'tăng 11,7%');
    assert.match(level?.get('message') ?? '', /nhầm đơn vị tính/);
  });

  it('finds the altered cells of a table of the report', () => {
    const compilation = compilationIn(bookOf('bac-giang-2022'));
    const opened = openDraft(
      readFileSync(path.join(resultOf('bac-giang-2022'), 'report.docx')),
      'report.docx',
    );
    assert.ok(opened.ok);
    const draft: readonly DraftLine[] = opened.value;
    // Biểu 01: sector revenue of 2021, sector employees of 2022, postal revenue against 2021.
    for (const [right, wrong] of [
      ['142.559,66', '142.959,66'],
      ['44.965', '44.695'],
      ['111,69', '117,69'],
    ] as const) {
      const altered = draft.findIndex(({ text }) => text === right);
      const lines = draft.map((one, at) => (at === altered ? { ...one, text: wrong } : one));
      const found = verifyDraft(lines, compilation).filter((one) => one.verdict === 'disagree');
      assert.deepEqual(
        found.map(({ line, text }) => [line, text]),
        [[altered + 1, wrong]],
      );
    }
  });

  it('takes what stands below a heading for what the heading says', () => {
    const rows = verdictsOn(
      [
        'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM NĂM 2022',
        '- Doanh thu bưu chính ước đạt 575,88 tỷ đồng.',
        '- Huyện Hiệp Hòa:',
        '+ Doanh thu bưu chính đạt 30 tỷ đồng.',
        'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023',
        '1. Mục tiêu',
        '- Doanh thu bưu chính đạt 530 tỷ đồng, tăng 11,4%.',
        'III. ĐÁNH GIÁ CHUNG',
        'Doanh thu viễn thông ước đạt 2.167,39 tỷ đồng.',
      ],
      'bac-giang-2022',
    );
    assert.deepEqual(
      rows.map((row) => [row.get('line'), row.get('verdict')]),
      [
        ['2', 'disagree'],
        ['4', 'not-found'],
        ['7', 'not-found'],
        ['7', 'not-found'],
        ['9', 'disagree'],
      ],
    );
  });

  describe('as a command', () => {
    const write = (name: string, text: string | Uint8Array): string => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    };

    it('ends with 1 only when something disagrees', () => {
      const right = write('right.txt', 'Doanh thu bưu chính đạt 475,88 tỷ đồng.');
      const wrong = write('wrong.txt', 'Doanh thu bưu chính đạt 485,88 tỷ đồng.');
      assert.equal(tongket('verify', right, '--book', bookOf('bac-giang-2022')).code, 0);
      const ended = tongket('verify', wrong, '--book', bookOf('bac-giang-2022'));
      assert.equal(ended.code, 1);
      assert.match(ended.out, /dòng 1: “485,88 tỷ đồng” KHÔNG KHỚP/);
    });

    it('speaks English when asked', () => {
      const wrong = write('wrong.txt', 'Doanh thu bưu chính đạt 485,88 tỷ đồng.');
      const ended = tongket('verify', wrong, '--book', bookOf('bac-giang-2022'), '--lang', 'en');
      assert.match(ended.out, /line 1: “485,88 tỷ đồng” DISAGREE\. The draft says/);
    });

    it('needs no book for what a sentence says about itself', () => {
      const draft = write('alone.txt', 'Có 120 xã/tổng số 160 xã, đạt tỷ lệ 85,0%.');
      assert.equal(tongket('verify', draft).code, 1);
    });

    const sample = path.join(ROOT, 'assets/samples/bac-giang-2022/book.xlsx');
    const refused: readonly (readonly [what: string, words: () => readonly string[]])[] = [
      ['no text', () => []],
      ['a text that is not there', () => [path.join(folder, 'none.txt')]],
      [
        'a Word document of before 2007',
        () => [write('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
      ],
      ['an empty file', () => [write('empty.txt', '')]],
      ['a workbook for a text', () => [sample]],
      [
        'a book that is not there',
        () => [write('a.txt', 'x'), '--book', path.join(folder, 'none.xlsx')],
      ],
      ['a book that was not compiled', () => [write('a.txt', 'x'), '--book', sample]],
    ];
    for (const [what, words] of refused) {
      it(`refuses ${what} with one sentence`, () => {
        const { code, out, error } = tongket('verify', ...words());
        assert.deepEqual({ code, out }, { code: 2, out: '' });
        assert.match(error.trim(), /^\S.*[.!]$/u);
        assert.equal(error.trim().split('\n').length, 1);
      });
    }

    it('explains itself', () => {
      const { code, out } = tongket('verify', '--help');
      assert.equal(code, 0);
      for (const word of ['--book', '--csv', '.docx', '.txt']) assert.ok(out.includes(word), word);
    });
  });
});

const compilations = new Map<string, Compilation>();

/** Each book is compiled once. */
function compilationIn(bookPath: string): Compilation {
  const known = compilations.get(bookPath) ?? compiledFrom(bookPath);
  compilations.set(bookPath, known);
  return known;
}

function compiledFrom(bookPath: string): Compilation {
  const opened = openCompiledBook(bookPath);
  assert.ok(opened.ok);
  const { book, readings, decisions } = opened.value;
  return compileYearEnd(book, readings, decisions);
}

function sentencesIn(result: string): readonly string[] {
  return readFileSync(path.join(result, 'sentences.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(line.indexOf('\t') + 1));
}
