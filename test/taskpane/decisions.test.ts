import assert from 'node:assert/strict';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { Finding } from '#core/findings/finding';
import {
  askedFindings,
  decidedBy,
  decisionOn,
  findingKey,
  questionAbout,
} from '#taskpane/state/findingDecisions';
import type { CompiledYear } from '#taskpane/thread/compiledYear';
import type { Compiler } from '#taskpane/thread/compiler';
import { openedCompiler, sampleBook, savedWorkbook, submissionsRead } from './openedCompiler';

const SAMPLE = 'bac-giang-2022-dirty';

describe('decisions in the pane', function () {
  this.timeout(60_000);
  let compiler: Compiler;
  let found: CompiledYear;
  let slip: Finding;

  before(async () => {
    compiler = openedCompiler(sampleBook(SAMPLE));
    found = compiler.compile(await submissionsRead(compiler, SAMPLE));
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
    const reopened = openedCompiler(savedWorkbook(compiler.plan().sheets));
    const decided = sameFinding(reopened.compile(await submissionsRead(reopened, SAMPLE)), slip);
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

function errorsIn({ findings }: CompiledYear): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function sameFinding({ findings }: CompiledYear, sought: Finding): Finding | undefined {
  return findings.find((one) => findingKey(one) === findingKey(sought));
}
