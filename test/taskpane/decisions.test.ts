import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import type { FileReading } from '#core/submissions/reading';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { enteredNumber } from '#taskpane/state/enteredNumber';
import {
  askedFindings,
  decidedBy,
  decisionOn,
  findingKey,
  possibleDecisions,
  questionAbout,
  saysWhy,
} from '#taskpane/state/findingDecisions';
import type { CompiledYear } from '#taskpane/thread/compiledYear';
import { Compiler } from '#taskpane/thread/compiler';
import { aCompiledYear, aFinding, paneAfter } from './aPane';

const SAMPLE = 'assets/samples/bac-giang-2022-dirty';

describe('decisions in the pane', function () {
  this.timeout(60_000);
  let compiler: Compiler;
  let found: CompiledYear;
  let slip: Finding;

  before(async () => {
    compiler = openedCompiler(readFileSync(`${SAMPLE}/book.xlsx`));
    found = compiler.compile(await submissionsRead(compiler));
    const repairable = found.findings.find(
      ({ repair, severity }) => repair && severity === 'error',
    );
    assert.ok(repairable);
    slip = repairable;
  });

  it('make a finding whose proposal is applied a note that tells the value and the reason', () => {
    const after = compiler.decide(decidedBy(repairDecisions(slip, 'đơn vị xác nhận'), 'Lê A'));
    const decided = sameFinding(after, slip);
    assert.equal(decided?.severity, 'note');
    assert.equal(decided?.decided?.reason, 'đơn vị xác nhận');
    assert.equal(errorsIn(after) < errorsIn(found), true);
  });

  it('are kept in the written book, and count when the same files are read for it again', async () => {
    const bytes = writeWorkbook({
      sheets: compiler.plan().sheets,
      title: '',
      properties: new Map(),
    });
    const reopened = openedCompiler(bytes);
    const decided = sameFinding(reopened.compile(await submissionsRead(reopened)), slip);
    assert.equal(decided?.decided?.reason, 'đơn vị xác nhận');
  });

  it('are undone one after another, the last first', () => {
    const decision = decisionOn(slip, {
      kind: 'exclude',
      value: undefined,
      reason: 'loại',
      by: '',
    });
    assert.equal(sameFinding(compiler.decide([decision]), slip)?.decided?.decision, 'exclude');
    assert.equal(sameFinding(compiler.undoDecision(), slip)?.decided?.decision, 'correct');
    const before = compiler.undoDecision();
    assert.deepEqual(sameFinding(before, slip), slip);
    assert.equal(errorsIn(before), errorsIn(found));
  });

  it('collect what a unit is to be asked, which changes nothing until it answers', () => {
    const asked = compiler.decide([questionAbout(slip, 'đã gọi')]);
    assert.deepEqual(askedFindings(asked).map(findingKey), [findingKey(slip)]);
    assert.equal(errorsIn(asked), errorsIn(found));
    compiler.undoDecision();
  });

  it('lead from a headline to the unit that brought most, and to its cell', () => {
    const [headline] = found.headlines.filter(({ growth }) => growth !== '');
    const about = compiler.explainHeadline(headline?.code ?? '', 'vi');
    const lengths = about?.chart?.bars.map(({ length }) => Math.abs(length)) ?? [];
    assert.deepEqual(
      lengths,
      [...lengths].sort((one, other) => other - one),
    );
    assert.equal(about?.shares[0]?.unit, about?.chart?.bars[0]?.unit);
    assert.notEqual(about?.shares[0]?.sources[0]?.cell ?? '', '');
  });
});

describe('the answers to a finding', () => {
  const about = { ...aFinding('error', 'HH'), rule: 'unit-slip', indicator: 'VT010' } as const;

  it('are all three for a figure of the year', () => {
    assert.deepEqual(possibleDecisions(about, 2026), ['accept', 'correct', 'exclude']);
  });

  it('leave nothing out where nothing was submitted', () => {
    const missing = { ...about, rule: 'missing-indicator' } as const;
    assert.deepEqual(possibleDecisions(missing, 2026), ['accept', 'correct']);
  });

  it('change no figure of another year, and none where no indicator is named', () => {
    assert.deepEqual(possibleDecisions({ ...about, year: 2025 }, 2026), ['accept']);
    assert.deepEqual(possibleDecisions(aFinding('warning', 'HH'), 2026), ['accept']);
  });

  it('change no total of several units; the province’s own figure they do', () => {
    const total = { ...aFinding('warning', ''), indicator: 'VT010' };
    const kindsWhere = (otherSource: 'areas' | 'province') =>
      possibleDecisions(
        {
          ...total,
          rule: 'sources-disagree',
          message: {
            code: 'sources-disagree',
            arguments: {
              indicator: { code: 'VT010', vi: 'a', en: 'a', unit: 'thuê bao' },
              used: '16',
              usedSource: 'enterprises',
              other: '18',
              otherSource,
            },
          },
        },
        2026,
      );
    assert.deepEqual(kindsWhere('areas'), ['accept']);
    assert.deepEqual(kindsWhere('province'), ['accept', 'correct', 'exclude']);
  });

  it('are asked of no note, unless it was decided before', () => {
    assert.deepEqual(possibleDecisions(aFinding('note', 'HH'), 2026), []);
    const decided = { decision: 'accept', value: '', reason: '' } as const;
    assert.deepEqual(possibleDecisions({ ...aFinding('note', 'HH'), decided }, 2026), ['accept']);
  });

  it('are offered for a noted outlier, which stands on the list of whom to call', () => {
    const outlier = { ...about, severity: 'note', rule: 'growth-outlier' } as const;
    assert.deepEqual(possibleDecisions(outlier, 2026), ['accept', 'correct', 'exclude']);
  });

  it('need a reason that says something', () => {
    const answer = { kind: 'accept', value: undefined, by: '' } as const;
    assert.equal(saysWhy({ ...answer, reason: 'đơn vị xác nhận' }), true);
    for (const reason of ['', '   ', '\u00a0\t'])
      assert.equal(saysWhy({ ...answer, reason }), false);
  });

  it('of one press are of whoever named himself before', () => {
    const asked = questionAbout(about, 'đã gọi');
    assert.deepEqual(decidedBy([asked], 'Lê A'), [{ ...asked, by: 'Lê A' }]);
    assert.deepEqual(decidedBy([asked], ''), [asked]);
  });

  it('carry the value and the reason', () => {
    const value = rational(5, 2);
    const decision = decisionOn(about, { kind: 'correct', value, reason: ' sai ', by: 'Lê A' });
    assert.equal(decision.reason, 'sai');
    assert.equal(decision.by, 'Lê A');
    assert.equal(decision.value && toDecimalText(decision.value), '2.5');
  });
});

describe('a number entered in the pane', () => {
  for (const [language, text, expected] of [
    ['vi', '1.234,5', '1234.5'],
    ['vi', ' 12 ', '12'],
    ['vi', '1.234', '1234'],
    ['vi', '-3,25', '-3.25'],
    ['en', '1,234.5', '1234.5'],
    ['en', '1.234', '1.234'],
  ] as const) {
    it(`is ${expected} for ${text} in ${language}`, () => {
      const value = enteredNumber(text, language);
      assert.equal(value && toDecimalText(value), expected);
    });
  }

  it('is refused when it is written as the other language does', () => {
    assert.equal(enteredNumber('1.5', 'vi'), undefined);
    assert.equal(enteredNumber('1,5', 'en'), undefined);
    assert.equal(enteredNumber('1.2345', 'vi'), undefined);
    assert.equal(enteredNumber('', 'vi'), undefined);
  });
});

describe('reduce, of decisions', () => {
  it('counts what can be undone, and asks for a new preview', () => {
    const compiled = aCompiledYear();
    const twice = paneAfter(
      { type: 'decided', compiled, by: 'Lê A' },
      { type: 'decided', compiled, by: '' },
    );
    assert.equal(twice.decisionsMade, 2);
    assert.equal(twice.decider, 'Lê A');
    assert.equal(paneAfter({ type: 'decider-named', by: ' Bà Lan ' }).decider, 'Bà Lan');
    assert.deepEqual(twice.writing, { kind: 'not-planned' });
    const once = paneAfter(
      { type: 'decided', compiled, by: '' },
      { type: 'decision-undone', compiled },
    );
    assert.equal(once.decisionsMade, 0);
  });
});

function openedCompiler(bytes: Uint8Array): Compiler {
  const compiler = new Compiler('');
  const snapshot = openWorkbook(bytes, 'book.xlsx');
  assert.ok(snapshot.ok);
  assert.ok(compiler.openBook(snapshot.value).ok);
  return compiler;
}

function submissionsRead(compiler: Compiler): Promise<readonly FileReading[]> {
  const folder = `${SAMPLE}/submissions`;
  return Promise.all(
    readdirSync(folder).map((file) => compiler.readFile(file, readFileSync(`${folder}/${file}`))),
  );
}

function errorsIn({ findings }: CompiledYear): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function sameFinding({ findings }: CompiledYear, sought: Finding): Finding | undefined {
  return findings.find((one) => findingKey(one) === findingKey(sought));
}
