import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { inOrderTaken } from '#core/collection/decisionOrder';
import { compileYearEnd } from '#core/compileYearEnd';
import { findingSentence } from '#core/findings/findingSentence';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { syntheticBook, syntheticReadings } from '../../book/syntheticYear';

const FIGURE = { unit: 'BC-C', indicator: 'BC070', year: 2022 } as const;

function correct(rule: Decision['rule'], value: number): Decision {
  return { ...FIGURE, rule, decision: 'correct', value: rational(value), reason: 'đã gọi' };
}

const ACCEPTED: Decision = {
  ...FIGURE,
  ...{ rule: 'growth-out-of-bounds', decision: 'accept', value: undefined, reason: 'mở tuyến mới' },
};

/** 1000.5 items after 400: a fraction of what is counted, and +150%, beyond the 30% of a flow. */
function year(...decisions: readonly Decision[]) {
  const readings = syntheticReadings({ sent: 'BC-C BC070 1000.5 400\n' }).map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((one) => ({ ...one, asked: ['BC070'] })),
  }));
  const { observations, findings } = compileYearEnd(syntheticBook(), readings, decisions);
  const counted = observations.find(
    ({ unit, indicator, role }) =>
      unit === FIGURE.unit && indicator === FIGURE.indicator && role === 'current',
  );
  const about = findings.filter(
    ({ unit, indicator }) => unit === FIGURE.unit && indicator === FIGURE.indicator,
  );
  return {
    value: counted?.figure.state === 'value' ? toDecimalText(counted.figure.value) : undefined,
    decided: Object.fromEntries(
      about.map(({ rule, decided }) => [rule, `${decided?.decision} ${decided?.value}`.trim()]),
    ),
    told: about.filter(({ rule }) => rule === 'decision-unmatched').map((one) => one.message),
    growth: about.find(({ rule }) => rule === 'growth-out-of-bounds'),
  };
}

describe('several decisions about one figure, for different findings', () => {
  const [fraction, growth] = ['not-whole-number', 'growth-out-of-bounds'] as const;

  it('let the newest of two corrections count, whichever finding comes first, and tell the other', () => {
    for (const [older, newer] of [
      [fraction, growth],
      [growth, fraction],
    ] as const) {
      const { value, told } = year(correct(older, 410), correct(newer, 430));
      assert.equal(value, '430');
      assert.deepEqual(told, [
        {
          code: 'decision-unmatched/overruled',
          arguments: {
            ...{ ...FIGURE, rule: older, decision: 'correct' },
            ...{ byRule: newer, byDecision: 'correct', byValue: '430' },
          },
        },
      ]);
    }
  });

  it('take the newest also where the first of them was changed afterwards', () => {
    const { value } = year(correct(fraction, 410), correct(growth, 430), correct(fraction, 420));
    assert.equal(value, '420');
  });

  it('tell who accepts what was submitted that it does not count, and close the finding by the correction', () => {
    for (const decisions of [
      [correct(fraction, 410), ACCEPTED],
      [ACCEPTED, correct(fraction, 410)],
    ]) {
      const { value, told, decided } = year(...decisions);
      assert.equal(value, '410');
      assert.equal(decided[growth], 'correct 410');
      assert.deepEqual(
        told.map(({ code, arguments: about }) => [code, 'rule' in about ? about.rule : '']),
        [['decision-unmatched/overruled', growth]],
      );
    }
  });

  it('let neither of two corrections count of which nothing says which came last, and tell both', () => {
    const [one, other] = inOrderTaken(
      [correct(fraction, 410), correct(growth, 430)].map((decision) => ({ decision, number: 3 })),
    );
    assert.ok(one && other);
    const { value, told, growth: found, decided } = year(correct(fraction, 400), one, other);
    assert.equal(value, '1000.5');
    assert.deepEqual(decided, {
      [fraction]: 'undefined undefined',
      [growth]: 'undefined undefined',
      'decision-unmatched': 'undefined undefined',
    });
    assert.equal(found?.severity, 'warning');
    assert.deepEqual(told, [
      {
        code: 'decision-unmatched/order-unclear',
        arguments: {
          ...FIGURE,
          decisions: [
            { rule: fraction, decision: 'correct', value: '410' },
            { rule: growth, decision: 'correct', value: '430' },
          ],
        },
      },
    ]);
    assert.equal(year(one, other, correct(growth, 420)).value, '420');
  });

  it('accept the corrected value where the same is found of it', () => {
    // 900 after 400 is +125%.
    const { value, told, decided, growth: found } = year(correct(fraction, 900), ACCEPTED);
    assert.equal(value, '900');
    assert.deepEqual(told, []);
    assert.equal(decided[growth], 'accept');
    assert.match(found ? findingSentence(found, 'vi') : '', /ghi 900 bưu gửi/);
  });
});
