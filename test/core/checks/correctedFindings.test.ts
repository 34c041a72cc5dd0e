import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
import { syntheticBook, syntheticReadings } from '../book/syntheticYear';

/** BC-C's items of this year and last, with what is decided about the fraction in them. */
function compiled(sent: string, corrected?: number | 'left out') {
  const decision: Decision = {
    rule: 'not-whole-number',
    unit: 'BC-C',
    indicator: 'BC070',
    year: 2022,
    ...(corrected === 'left out'
      ? { decision: 'exclude', value: undefined }
      : { decision: 'correct', value: rational(corrected ?? 0) }),
    reason: 'đơn vị xác nhận',
  };
  // Whole numbers are asked for by our own forms.
  const readings = syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }).map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((one) => ({ ...one, asked: ['BC070'] })),
  }));
  const decisions = corrected === undefined ? [] : [decision];
  return compileYearEnd(syntheticBook(), readings, decisions);
}

function about({ findings }: ReturnType<typeof compiled>) {
  return findings.filter(({ unit, indicator }) => unit === 'BC-C' && indicator === 'BC070');
}

function named(year: ReturnType<typeof compiled>): readonly string[] {
  return about(year).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a finding about a value that was corrected under another rule', () => {
  it('is closed by that correction where the corrected value gives no reason for it', () => {
    const sent = '400000.5 400';
    assert.deepEqual(named(compiled(sent)), ['error unit-slip', 'warning not-whole-number']);
    const year = compiled(sent, 410);
    assert.deepEqual(named(year), ['note unit-slip', 'note not-whole-number']);
    assert.deepEqual(
      about(year).map(({ decided }) => decided?.value),
      ['410', '410'],
    );
  });

  it('says what it finds in the corrected value where that gives reason for it', () => {
    // 900 after 400 is +125%, beyond the 30% of a flow.
    const finding = about(compiled('1000.5 400', 900)).find(
      ({ rule }) => rule === 'growth-out-of-bounds',
    );
    assert.equal(finding?.severity, 'warning');
    assert.match(finding ? sentenceOf(finding.message, 'vi') : '', /ghi 900 bưu gửi/);
  });
});

describe('a finding about a value that was left out under another rule', () => {
  it('is closed: what does not count has no growth', () => {
    // 900.5 after 400 is +125%, beyond the 30% of a flow.
    const open = named(compiled('900.5 400'));
    assert.deepEqual(open, ['warning growth-out-of-bounds', 'warning not-whole-number']);
    const year = compiled('900.5 400', 'left out');
    assert.deepEqual(named(year), ['note growth-out-of-bounds', 'note not-whole-number']);
    assert.ok(about(year).every(({ decided }) => decided?.decision === 'exclude'));
  });
});
