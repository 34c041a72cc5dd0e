import assert from 'node:assert/strict';
import type { VerdictKind } from '#core/report/draft/verdict';
import { draftReading } from '#taskpane/state/draftReading';
import { LINES_AT_A_TIME } from '#taskpane/state/paneState';
import type { DraftVerdict } from '#taskpane/thread/draftVerdicts';
import { paneAfter } from '../aPane';

describe('a draft that was read back', () => {
  it('shows what is wrong first, then what is ambiguous, then what is right with a remark', () => {
    const { first, others } = draftReading([
      aVerdict('1', 'agree'),
      aVerdict('2', 'ambiguous'),
      aVerdict('3', 'not-found'),
      aVerdict('4', 'disagree'),
      { ...aVerdict('5', 'agree'), message: { code: 'draft/cut-off', arguments: { text: '5' } } },
      aVerdict('6', 'disagree'),
    ]);
    assert.deepEqual(textsOf(first), ['4', '6', '2', '5']);
    assert.deepEqual(textsOf(others), ['1', '3']);
  });

  it('counts every verdict, and those of the rest apart', () => {
    const { counts, otherCounts } = draftReading([
      aVerdict('1', 'agree'),
      aVerdict('2', 'agree'),
      aVerdict('3', 'disagree'),
      aVerdict('4', 'not-found'),
    ]);
    assert.deepEqual(counts, { agree: 2, disagree: 1, ambiguous: 0, 'not-found': 1 });
    assert.deepEqual(otherCounts, { agree: 2, disagree: 0, ambiguous: 0, 'not-found': 1 });
  });

  it('of many that agree shows a portion more at each press', () => {
    const pane = paneAfter(
      { type: 'draft-read', verdicts: [aVerdict('1', 'agree')] },
      { type: 'more-draft-verdicts-asked' },
    );
    assert.equal(pane.draft.kind === 'read' && pane.draft.shown, 2 * LINES_AT_A_TIME);
  });
});

function aVerdict(text: string, verdict: VerdictKind): DraftVerdict {
  const place = { before: '', number: text, after: '' };
  return { line: 1, text, verdict, message: undefined, proposal: '', place, against: undefined };
}

function textsOf(verdicts: readonly DraftVerdict[]): readonly string[] {
  return verdicts.map(({ text }) => text);
}
