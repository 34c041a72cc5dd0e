import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { syntheticBook, syntheticReadings } from './book/syntheticYear';

const DECISION: Decision = {
  rule: 'negative-value',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(500),
  reason: 'đơn vị gõ nhầm dấu',
};

function compiled(sent: string, decisions: readonly Decision[]) {
  return compileYearEnd(
    syntheticBook(),
    syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }),
    decisions,
  );
}

function figureOf(compilation: ReturnType<typeof compiled>): string {
  const total = compilation.totals.find(({ indicator }) => indicator === 'BC070');
  const figure = total?.byUnit.find(({ unit }) => unit === 'BC-C')?.figure;
  return figure?.state === 'value' ? toDecimalText(figure.value) : (figure?.state ?? '');
}

function about({ findings }: ReturnType<typeof compiled>): readonly string[] {
  return findings
    .filter(({ unit, indicator }) => unit === 'BC-C' && indicator === 'BC070')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a year compiled again after a decision', () => {
  const first = compiled('-5', [DECISION]);

  it('keeps the submitted value beside the decision', () => {
    assert.deepEqual(first.decisions, [{ ...DECISION, submitted: '-5' }]);
    assert.equal(figureOf(first), '500');
    assert.deepEqual(about(first), ['note negative-value']);
  });

  it('applies it as long as the unit submits the same', () => {
    assert.equal(figureOf(compiled('-5', first.decisions)), '500');
  });

  it('reopens it when the unit submits another value that is as wrong', () => {
    const next = compiled('-7', first.decisions);
    assert.equal(figureOf(next), 'not-submitted');
    assert.deepEqual(about(next), ['error negative-value', 'warning decision-reopened']);
    assert.deepEqual(next.decisions, [{ ...DECISION, submitted: '-5', reopenedBy: '-7' }]);
  });

  it('is decided again on the reopened decision itself: corrected or left out as it says', () => {
    const again = { ...DECISION, rule: 'decision-reopened', submitted: '480' } as const;
    const next = compiled('480', [...first.decisions, { ...again, value: rational(490) }]);
    assert.equal(figureOf(next), '490');
    const { findings } = compiled('480', first.decisions);
    const reopened = findings.find(({ rule }) => rule === 'decision-reopened');
    assert.notEqual(reopened?.source.cell, '');
    const left = { ...again, decision: 'exclude', value: undefined } as const;
    assert.equal(figureOf(compiled('480', [...first.decisions, left])), 'not-submitted');
  });

  it('counts the new value where it is right, and says that the decision no longer applies', () => {
    const next = compiled('480', first.decisions);
    assert.equal(figureOf(next), '480');
    assert.deepEqual(about(next), ['warning decision-reopened']);
  });

  it('is silent again once somebody has decided on the new value', () => {
    const anew: Decision = { ...DECISION, value: rational(700), reason: 'gọi lại' };
    const next = compiled('-7', [...first.decisions, anew]);
    assert.equal(figureOf(next), '700');
    assert.deepEqual(about(next), ['note negative-value']);
    assert.equal(next.decisions.length, 2);
  });

  it('keeps a figure out, and the finding open, while the unit is being asked', () => {
    const asked: Decision = { ...DECISION, decision: 'ask', value: undefined };
    const next = compiled('-5', [asked]);
    assert.equal(figureOf(next), 'not-submitted');
    assert.deepEqual(about(next), ['error negative-value']);
    assert.equal(next.findings.find(({ unit }) => unit === 'BC-C')?.decided?.decision, 'ask');
  });
});

describe('a decision that matches no finding', () => {
  const wrong = (changes: Partial<Decision>) =>
    compiled('-5', [{ ...DECISION, ...changes }])
      .findings.filter(({ rule }) => rule === 'decision-unmatched')
      .map(({ severity, unit, indicator, message }) =>
        [severity, message.code, unit, indicator].join(' '),
      );

  it('is told, with what is wrong in it', () => {
    assert.deepEqual(wrong({}), []);
    assert.deepEqual(wrong({ rule: 'unit-slip' }), ['note decision-unmatched BC-C BC070']);
    assert.deepEqual(wrong({ unit: 'BC-X' }), ['note decision-unmatched/unit  BC070']);
    assert.deepEqual(wrong({ indicator: 'BC07' }), ['note decision-unmatched/indicator BC-C ']);
    assert.deepEqual(wrong({ year: 2021 }), ['note decision-unmatched BC-C BC070']);
  });
});

describe('a decision that cannot act on what was found', () => {
  it('leaves the finding open and the figure as it was, and is told', () => {
    const left = { rule: 'missing-indicator', decision: 'exclude', value: undefined } as const;
    const year = compiled('… 400', [{ ...DECISION, ...left }]);
    assert.deepEqual(about(year), ['warning missing-indicator', 'note decision-unmatched']);
    assert.equal(figureOf(year), 'missing');
    assert.ok(year.findings.every(({ decided }) => decided === undefined));
  });
});
