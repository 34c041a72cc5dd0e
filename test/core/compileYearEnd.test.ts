import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import { SEVERITY, type Finding, type RuleSlug } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import { BLANK, NOT_APPLICABLE } from '#core/numbers/figure';
import type { FileReading } from '#core/submissions/reading';
import { aUnit, anIndicator, derivedSum, money, published, YEAR } from './checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './collection/aReading';
import { exactly } from './numbers/aRational';

const REVENUE = money('VT100');
const BOOK = aBook({
  indicators: [REVENUE, anIndicator('VT012')],
  units: [aUnit('A'), aUnit('B')],
  knownFigures: [published('A', 'VT100', '698'), published('B', 'VT100', '300')],
});

function sent(unit: string, value: string, file = `${unit}.xlsx`) {
  const observation = observed(unit, 'VT100', value, {
    precision: '0.01',
    source: { file, sheet: 'Biểu', cell: 'D5' },
  });
  return aSubmission(unit, file, { observations: [observation] });
}

function decision(
  rule: RuleSlug,
  kind: Decision['decision'],
  about: Partial<Decision> = {},
): Decision {
  return {
    rule,
    unit: 'A',
    indicator: 'VT100',
    year: YEAR,
    decision: kind,
    value: undefined,
    reason: 'đã hỏi đơn vị',
    ...about,
  };
}

function compile(
  readings: readonly FileReading[],
  decisions: readonly Decision[] = [],
  book = BOOK,
) {
  return compileYearEnd(book, readings, decisions);
}

/** 'value complete|partial' of the revenue, as summary.csv would have it. */
function revenue({ totals }: Compilation): string {
  const total = totals.find(({ indicator }) => indicator === 'VT100');
  const value = total?.value === undefined ? '·' : toDecimalText(total.value);
  return `${value} ${total?.isComplete ? 'complete' : 'partial'}`;
}

function rules({ findings }: Compilation): readonly string[] {
  return findings.map(({ severity, rule, unit }) => `${severity} ${rule} ${unit}`);
}

describe('compileYearEnd', () => {
  const SLIPPED = readingsOf(sent('A', '742670'), sent('B', '310'));

  it('keeps what an error names out of the total, which is then partial and a draft', () => {
    const compilation = compile(SLIPPED);
    assert.equal(revenue(compilation), '310 partial');
    assert.deepEqual(rules(compilation), ['error unit-slip A']);
    assert.equal(compilation.isDraft, true);
  });

  const DECISIONS: readonly (readonly [string, Decision, string])[] = [
    ['an accepted value', decision('unit-slip', 'accept'), '742980 complete'],
    [
      'a corrected value',
      decision('unit-slip', 'correct', { value: exactly('742.67') }),
      '1052.67 complete',
    ],
    ['nothing of an excluded one', decision('unit-slip', 'exclude'), '310 partial'],
  ];
  for (const [name, decided, expected] of DECISIONS) {
    it(`counts ${name}, keeps the finding as a note, and is no draft`, () => {
      const compilation = compile(SLIPPED, [decided]);
      assert.equal(revenue(compilation), expected);
      const lacking = decided.decision === 'exclude' ? ['warning missing-indicator A'] : [];
      assert.deepEqual(rules(compilation), [...lacking, 'note unit-slip A']);
      assert.equal(compilation.isDraft, false);
    });
  }

  it('asks the unit for a figure that was left out, or accepted though it cannot be read', () => {
    const unread = { cell: 'D5', file: 'A.xlsx', sheet: 'Biểu' };
    const fault: Finding = {
      ...{ rule: 'not-a-number', severity: 'error', unit: 'A', indicator: 'VT100', year: YEAR },
      source: unread,
      message: {
        code: 'not-a-number',
        arguments: {
          cell: 'D5',
          raw: 'ước chừng',
          indicator: { code: 'VT100', vi: '', en: '', unit: '' },
        },
      },
    };
    const report = aSubmission('A', 'A.xlsx', {
      withheld: [{ indicator: 'VT100', role: 'current', rule: 'not-a-number', source: unread }],
    });
    const readings = readingsOf(report).map((one) => ({ ...one, findings: [fault] }));
    assert.ok(!rules(compile(readings)).includes('warning missing-indicator A'));
    for (const choice of ['exclude', 'accept'] as const) {
      const taken = [decision('not-a-number', choice)];
      const { findings, unitStates } = compile(readings, taken);
      const asked = findings.find(({ rule }) => rule === 'missing-indicator');
      assert.deepEqual([asked?.severity, asked?.source], ['warning', unread]);
      assert.match(
        asked ? sentenceOf(asked.message, 'vi') : '',
        /theo quyết định, nội dung đã gửi/,
      );
      assert.equal(unitStates.find(({ unit }) => unit === 'A')?.state, 'partial');
    }
  });

  it('keeps the submitted text beside a correction', () => {
    const corrected = decision('unit-slip', 'correct', { value: exactly('742.67') });
    const [observation] = compile(SLIPPED, [corrected]).observations;
    assert.equal(observation?.raw, '742670');
    assert.equal(observation?.source.cell, 'D5');
  });

  it('takes a figure that somebody enters for a missing one', () => {
    const silent = aSubmission('B', 'B.xlsx', {
      observations: [observed('B', 'VT100', '0', { figure: BLANK })],
    });
    const readings = readingsOf(sent('A', '742.67'), silent);
    const open = compile(readings);
    assert.equal(revenue(open), '742.67 partial');
    assert.deepEqual(rules(open), ['warning missing-indicator B']);
    const entered = decision('missing-indicator', 'correct', { unit: 'B', value: exactly('310') });
    const settled = compile(readings, [entered]);
    assert.equal(revenue(settled), '1052.67 complete');
    assert.deepEqual(rules(settled), ['note missing-indicator B']);
  });

  it('leaves out a second source that somebody excludes', () => {
    const book = {
      ...BOOK,
      knownFigures: [...BOOK.knownFigures, published('', 'VT100', '999', { year: YEAR })],
    };
    const readings = readingsOf(sent('A', '742.67'), sent('B', '310'));
    assert.deepEqual(rules(compile(readings, [], book)), ['warning sources-disagree ']);
    const excluded = decision('sources-disagree', 'exclude', { unit: '' });
    const settled = compile(readings, [excluded], book);
    assert.deepEqual(rules(settled), ['note sources-disagree ']);
    assert.equal(revenue(settled), '1052.67 complete');
  });

  describe('of two files of one unit', () => {
    const fault = (file: string): Finding => ({
      rule: 'not-a-number',
      severity: SEVERITY['not-a-number'],
      unit: 'A',
      indicator: 'VT100',
      year: YEAR,
      source: { file, sheet: 'Biểu', cell: 'D5' },
      message: {
        code: 'not-a-number',
        arguments: {
          indicator: { code: 'VT100', vi: '', en: '', unit: '' },
          cell: 'D5',
          raw: 'nhiều',
        },
      },
    });
    const withheld = {
      indicator: 'VT100',
      role: 'current',
      rule: 'not-a-number',
      source: { file: '1.xlsx', sheet: 'Biểu', cell: 'D5' },
    } as const;
    const faulty = (file: string): FileReading => ({
      file,
      submissions: [aSubmission('A', file, { withheld: [withheld] })],
      findings: [fault(file)],
    });

    it('takes the figures of the newest, whatever was wrong in the other', () => {
      const readings = [
        faulty('1.xlsx'),
        ...readingsOf(sent('A', '742.67', '2.xlsx'), sent('B', '310')),
      ];
      const compilation = compile(readings);
      assert.equal(revenue(compilation), '1052.67 complete');
      assert.deepEqual(rules(compilation), [
        'warning duplicate-submission A',
        'note not-a-number A',
      ]);
      assert.equal(compilation.isDraft, false);
    });

    it('keeps what is wrong in the newest an error', () => {
      const readings = [
        ...readingsOf(sent('A', '742.67', '1.xlsx'), sent('B', '310')),
        faulty('2.xlsx'),
      ];
      assert.deepEqual(rules(compile(readings)), [
        'error not-a-number A',
        'warning duplicate-submission A',
      ]);
    });
  });

  it('says the same in whatever order the files are read', () => {
    const A_VALUE = fc.constantFrom('742670', '742.67', '-5', '698', 'x', '');
    const FILE = fc.record({
      unit: fc.constantFrom('A', 'B', 'C'),
      revenue: A_VALUE,
      total: A_VALUE,
      version: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    });
    const indicators = [REVENUE, derivedSum('TH070', 'VT100')];
    const book = { ...BOOK, indicators, units: [aUnit('A'), aUnit('B'), aUnit('C')] };
    fc.assert(
      fc.property(
        fc
          .array(FILE, { maxLength: 5 })
          .chain((files) => fc.tuple(fc.constant(files), shuffled(files.length))),
        ([files, order]) => {
          const submissions = files.map(({ unit, version, revenue: value, total }, position) => {
            const file = `${position}.xlsx`;
            const source = { file, sheet: 'Biểu', cell: 'D5' };
            return aSubmission(unit, file, {
              ...(version === undefined ? {} : { version }),
              observations: [
                figure(unit, 'VT100', value, source),
                figure(unit, 'TH070', total, { ...source, cell: 'D6' }),
              ],
            });
          });
          const readings = readingsOf(...submissions);
          const reordered = order
            .map((place) => readings[place])
            .filter((one) => one !== undefined);
          assert.deepEqual(compile(reordered, [], book), compile(readings, [], book));
        },
      ),
    );
  });

  function figure(
    unit: string,
    code: string,
    text: string,
    source: { file: string; sheet: string; cell: string },
  ) {
    if (text === '') return observed(unit, code, '0', { figure: BLANK, source });
    if (text === 'x') return observed(unit, code, '0', { figure: NOT_APPLICABLE, source });
    return observed(unit, code, text, { source, precision: '0.01' });
  }

  function shuffled(length: number): fc.Arbitrary<readonly number[]> {
    const places = Array.from({ length }, (_, place) => place);
    return fc.shuffledSubarray(places, { minLength: length, maxLength: length });
  }
});
