import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countedSubmissions } from '#core/collection/countedSubmissions';
import type { Submission } from '#core/submissions/reading';
import { aUnit } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './aReading';

const BOOK = aBook({ units: [aUnit('A'), aUnit('B')] });

function count(...submissions: readonly Submission[]) {
  const { counted, findings } = countedSubmissions(BOOK, readingsOf(...submissions));
  return {
    files: counted.map(({ unit, file }) => `${unit}: ${file}`),
    noted: findings.map(({ rule, unit, source }) => `${rule} ${unit}: ${source.file}`),
    findings,
  };
}

describe('of what a unit sent', () => {
  const [FIRST, SECOND] = [
    { modified: '2022-12-01T08:00:00Z' },
    { modified: '2022-12-05T08:00:00Z' },
  ];

  it('a single file counts, and nothing is noted', () => {
    const { files, noted } = count(aSubmission('A', 'a.xlsx'));
    assert.deepEqual([files, noted], [['A: a.xlsx'], []]);
  });

  const VERSIONS: readonly (readonly [string, Partial<Submission>, Partial<Submission>])[] = [
    ["the higher version of the department's form counts", { version: 1 }, { version: 2 }],
    ['the version beats the time of saving', { ...SECOND, version: 1 }, { ...FIRST, version: 2 }],
    [
      'of equal versions the later saved counts',
      { ...FIRST, version: 1 },
      { ...SECOND, version: 1 },
    ],
    ['the later saved counts where one has no version', { ...FIRST, version: 9 }, SECOND],
    ['the later saved counts', FIRST, SECOND],
  ];
  for (const [name, older, newer] of VERSIONS) {
    for (const [oldFile, newFile] of [
      ['1.xlsx', '2.xlsx'],
      ['2.xlsx', '1.xlsx'],
    ] as const) {
      it(`${name} (${newFile})`, () => {
        const { files, noted } = count(
          aSubmission('A', oldFile, older),
          aSubmission('A', newFile, newer),
        );
        assert.deepEqual(files, [`A: ${newFile}`]);
        assert.deepEqual(noted, [`duplicate-submission A: ${oldFile}`]);
      });
    }
  }

  it('the last name counts where nothing else decides', () => {
    const { files } = count(aSubmission('A', 'b.xlsx'), aSubmission('A', 'a.xlsx', FIRST));
    assert.deepEqual(files, ['A: b.xlsx']);
  });

  describe('a report of another year', () => {
    const ofOtherYear: Partial<Submission> = {
      withheld: [
        {
          indicator: 'VT012',
          role: 'current',
          rule: 'wrong-year',
          source: { file: '', sheet: '', cell: '' },
        },
      ],
    };
    const good = (given: Partial<Submission>) =>
      aSubmission('A', 'a.xlsx', { observations: [observed('A', 'VT012', '1100')], ...given });

    it('takes no place of this year’s, however late it was saved, and stays out by itself', () => {
      for (const file of ['0.xlsx', 'b.xlsx']) {
        const last = aSubmission('A', file, { ...ofOtherYear, ...SECOND });
        const { files, noted } = count(good(FIRST), last);
        assert.deepEqual([files, noted], [['A: a.xlsx'], []]);
        const { setApart } = countedSubmissions(BOOK, readingsOf(good(FIRST), last));
        assert.deepEqual(setApart, [last]);
      }
    });

    it('is replaced by a later one of this year, and counts for the sending where it is alone', () => {
      const last = aSubmission('A', 'b.xlsx', { ...ofOtherYear, ...FIRST });
      assert.deepEqual(count(good(SECOND), last).noted, ['duplicate-submission A: b.xlsx']);
      assert.deepEqual(count(last).files, ['A: b.xlsx']);
    });
  });

  it('sheets of one file are one submission', () => {
    const { counted, findings } = countedSubmissions(
      BOOK,
      readingsOf(
        aSubmission('A', 'a.xlsx', { observations: [observed('A', 'VT011', '1')] }),
        aSubmission('A', 'a.xlsx', { observations: [observed('A', 'VT012', '2')] }),
      ),
    );
    assert.deepEqual(
      counted.map(({ observations }) => observations.map(({ indicator }) => indicator)),
      [['VT011', 'VT012']],
    );
    assert.deepEqual(findings, []);
  });

  it('a file about two units counts for each apart', () => {
    const { files, noted } = count(
      aSubmission('A', 'all.xlsx', FIRST),
      aSubmission('B', 'all.xlsx', FIRST),
      aSubmission('B', 'b.xlsx', SECOND),
    );
    assert.deepEqual(files, ['A: all.xlsx', 'B: b.xlsx']);
    assert.deepEqual(noted, ['duplicate-submission B: all.xlsx']);
  });

  it('each earlier file is named beside the one that counts', () => {
    const { findings } = count(
      aSubmission('A', 'a.xlsx', FIRST),
      aSubmission('A', 'b.xlsx', SECOND),
    );
    assert.equal(findings[0]?.severity, 'warning');
    assert.deepEqual(findings[0]?.message, {
      code: 'duplicate-submission',
      arguments: {
        unit: 'Viễn thông A',
        earlier: 'a.xlsx',
        counted: 'b.xlsx',
        correction: undefined,
        differences: [],
      },
    });
  });

  describe('files without an indicator in common', () => {
    const table = (...codes: readonly string[]) => codes.map((code) => observed('A', code, '10'));
    const phones = aSubmission('A', 'a.xlsx', { ...FIRST, observations: table('VT011', 'VT012') });
    const dossiers = { ...SECOND, observations: table('CDS050', 'CDS051') };

    it('are appendices of one report and all count, and a note says so', () => {
      const { files, findings } = count(phones, aSubmission('A', 'b.xlsx', dossiers));
      assert.deepEqual(files, ['A: a.xlsx', 'A: b.xlsx']);
      assert.deepEqual(
        findings.map(({ severity, message, source }) => [severity, message.code, source.file]),
        [['note', 'duplicate-submission/appendix', 'a.xlsx']],
      );
    });

    it('are noted once where the same two hold tables of ten units, of nine for each', () => {
      const sent = (units: number) => {
        const codes = Array.from({ length: units }, (_, place) => `U${place}`);
        const of = (unit: string, ...indicators: readonly string[]) =>
          indicators.map((code) => observed(unit, code, '10'));
        return count(
          ...codes.map((code) =>
            aSubmission(code, 'a.xlsx', { ...FIRST, observations: of(code, 'VT011', 'VT012') }),
          ),
          ...codes.map((code) =>
            aSubmission(code, 'b.xlsx', { ...SECOND, observations: of(code, 'CDS050', 'CDS051') }),
          ),
        );
      };
      const { files, findings } = sent(10);
      assert.equal(files.length, 20);
      assert.deepEqual(
        findings.map(({ severity, unit, message }) => [severity, unit, message.code]),
        [['note', '', 'duplicate-submission/appendix-table']],
      );
      assert.equal(sent(9).findings.length, 9);
    });

    it('count beside each other also where one is a column of a single indicator for several units', () => {
      const column = (unit: string) =>
        aSubmission(unit, 'b.xlsx', { ...SECOND, observations: [observed(unit, 'CDS050', '10')] });
      assert.deepEqual(count(phones, column('A'), column('B')).files, [
        'A: a.xlsx',
        'A: b.xlsx',
        'B: b.xlsx',
      ]);
    });

    it('count beside each other also where one holds a single figure', () => {
      const single = aSubmission('A', 'b.xlsx', { ...SECOND, observations: table('CDS050') });
      assert.deepEqual(count(phones, single).files, ['A: a.xlsx', 'A: b.xlsx']);
    });

    it('replace each other where they share one, are forms of ours, or one answers nothing', () => {
      for (const second of [
        { ...SECOND, observations: table('CDS050', 'VT012') },
        { ...dossiers, asked: ['CDS050', 'CDS051'] },
        { ...SECOND, observations: [] },
      ]) {
        assert.deepEqual(count(phones, aSubmission('A', 'b.xlsx', second)).files, ['A: b.xlsx']);
      }
    });
  });

  it('one table that replaces the reports of ten units is one finding, of nine are nine', () => {
    const sent = (units: number) => {
      const codes = Array.from({ length: units }, (_, place) => `U${place}`);
      const own = codes.map((code) => aSubmission(code, `${code}.xlsx`, FIRST));
      const table = codes.map((code) => aSubmission(code, 'bang.xlsx', SECOND));
      return count(...own, ...table);
    };
    const { files, findings } = sent(10);
    assert.ok(files.every((file) => file.endsWith(': bang.xlsx')));
    assert.deepEqual(
      findings.map(({ rule, unit, source, message }) => [rule, unit, source.file, message.code]),
      [['duplicate-submission', '', 'bang.xlsx', 'duplicate-submission/table']],
    );
    assert.equal(sent(9).findings.length, 9);
  });

  it('the same file counts in whatever order files are read', () => {
    const A_FILE = fc.record(
      {
        version: fc.integer({ min: 1, max: 3 }),
        modified: fc.constantFrom('2022-12-01', '2022-12-02', '2022-12-03'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(A_FILE, { minLength: 1, maxLength: 5 }), (files) => {
        const sent = files.map((file, position) => aSubmission('A', `${position}.xlsx`, file));
        const backwards = [...sent].reverse();
        assert.deepEqual(count(...backwards).files, count(...sent).files);
        assert.equal(count(...sent).noted.length, files.length - 1);
      }),
    );
  });
});
