import assert from 'node:assert/strict';
import { checkFinalTooEarly } from '#core/checks/finalTooEarly';
import { sentenceOf } from '#core/findings/messages';
import type { Status } from '#core/numbers/figure';
import { aSubmission, observed } from '../collection/aReading';

function found(modified: string | undefined, status: Status) {
  const observation = { ...observed('A', 'VT012', '150'), status };
  const submission = aSubmission('A', 'A.xlsx', { observations: [observation] });
  return checkFinalTooEarly(
    modified === undefined ? submission : { ...submission, modified },
    2022,
  );
}

describe('final-too-early', () => {
  it('notes a final figure in a file that was saved before the year ended', () => {
    const finding = found('2022-11-25T08:00:00Z', 'A');
    assert.equal(finding?.severity, 'note');
    assert.match(sentenceOf(finding.message, 'vi'), /ngày 25\/11\/2022, khi năm chưa hết/);
  });

  it('notes figures under a title that calls them final', () => {
    const observations = [observed('A', 'VT012', '150')];
    const sent = { observations, modified: '2022-11-25T08:00:00Z', called: 'final' } as const;
    assert.ok(checkFinalTooEarly(aSubmission('A', 'A.xlsx', sent), 2022));
  });

  it('says nothing once the year has ended, of estimates, or of files that do not say', () => {
    assert.equal(found('2022-12-31T10:00:00Z', 'A'), undefined);
    assert.equal(found('2023-03-15T08:00:00Z', 'A'), undefined);
    assert.equal(found('2022-11-25T08:00:00Z', 'E'), undefined);
    assert.equal(found('2022-11-25T08:00:00Z', 'P'), undefined);
    assert.equal(found(undefined, 'A'), undefined);
  });
});
