import assert from 'node:assert/strict';
import { withholdAndDecide } from '#core/collection/decide';
import type { Decision } from '#core/collection/decision';
import { SEVERITY, type Finding, type RuleSlug } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { aCollectedYear, anIndicator, aUnit, cellOf, YEAR } from '../checks/aCollectedYear';
import { exactly } from '../numbers/aRational';

const YEAR_OF_ONE = aCollectedYear({
  indicators: [anIndicator('VT100'), anIndicator('VT012')],
  units: [aUnit('A')],
  sheets: { A: { VT100: { current: '742670' }, VT012: { withheld: true } } },
  province: { VT100: '-5' },
});

function finding(rule: RuleSlug, indicator = 'VT100', unit = 'A'): Finding {
  return {
    rule,
    severity: SEVERITY[rule],
    unit,
    indicator,
    year: YEAR,
    source: cellOf('A', 'D5'),
    message: { code: 'missing-submission', arguments: { unit } },
  };
}

function decision(
  kind: Decision['decision'],
  value?: string,
  about: Partial<Decision> = {},
): Decision {
  return {
    rule: 'unit-slip',
    unit: 'A',
    indicator: 'VT100',
    year: YEAR,
    decision: kind,
    value: value === undefined ? undefined : exactly(value),
    reason: '',
    ...about,
  };
}

/** The figure that counts: its number and its raw text, or the rule that keeps it out. */
function afterwards(findings: readonly Finding[], decisions: readonly Decision[], code = 'VT100') {
  const decided = withholdAndDecide(YEAR_OF_ONE, findings, decisions);
  const answer = decided.answers.get('A')?.get(code);
  const { current } = answer ?? {};
  if (current?.figure.state !== 'value')
    return `withheld by ${answer?.withheld?.rule ?? 'nothing'}`;
  return `${toDecimalText(current.figure.value)} “${current.raw}”`;
}

const SLIP = finding('unit-slip');

describe('what counts after errors and decisions', () => {
  it('is everything where nothing was found', () => {
    assert.equal(afterwards([], []), '742670 “742670”');
  });

  it('is not what an error names', () => {
    assert.equal(afterwards([SLIP], []), 'withheld by unit-slip');
  });

  it('is what a warning names', () => {
    assert.equal(afterwards([finding('stated-growth-differs')], []), '742670 “742670”');
  });

  it('is the submitted value when it is accepted', () => {
    assert.equal(afterwards([SLIP], [decision('accept')]), '742670 “742670”');
  });

  it('is the corrected value, beside what was submitted', () => {
    assert.equal(afterwards([SLIP], [decision('correct', '742.67')]), '742.67 “742670”');
  });

  it('keeps what the cell of an unreadable answer held beside its correction', () => {
    const unread = [finding('not-a-number', 'VT012')];
    const put = [decision('correct', '12', { rule: 'not-a-number', indicator: 'VT012' })];
    const { current } =
      withholdAndDecide(YEAR_OF_ONE, unread, put).answers.get('A')?.get('VT012') ?? {};
    assert.deepEqual(
      [current?.raw, current?.measure, current?.status],
      ['12 a', 'nghìn thuê bao', 'A'],
    );
  });

  it('is not what is excluded', () => {
    assert.equal(afterwards([SLIP], [decision('exclude')]), 'withheld by unit-slip');
  });

  it('leaves out a value with a mere warning when that is decided', () => {
    const excluded = decision('exclude', undefined, { rule: 'stated-growth-differs' });
    assert.equal(
      afterwards([finding('stated-growth-differs')], [excluded]),
      'withheld by stated-growth-differs',
    );
  });

  it('leaves out, and corrects, what only a note names', () => {
    const note = { ...finding('growth-outlier'), severity: 'note' as const };
    const about = { rule: 'growth-outlier' as const };
    assert.equal(afterwards([note], []), '742670 “742670”');
    assert.equal(
      afterwards([note], [decision('exclude', undefined, about)]),
      'withheld by growth-outlier',
    );
    assert.equal(afterwards([note], [decision('correct', '742.67', about)]), '742.67 “742670”');
  });

  it('leaves out every figure that an excluded finding on a whole report names, and no other', () => {
    const whole = finding('too-round', '');
    const exclude = decision('exclude', undefined, { rule: 'too-round', indicator: '' });
    assert.equal(afterwards([whole], [exclude]), 'withheld by too-round');
    const elsewhere = { ...whole, source: cellOf('A', 'D9') };
    assert.equal(afterwards([elsewhere], [exclude]), '742670 “742670”');
    const correct = decision('correct', '5', { rule: 'too-round', indicator: '' });
    assert.equal(afterwards([whole], [correct]), '742670 “742670”');
  });

  it('is corrected where the reading gave no value at all', () => {
    const about = { rule: 'not-a-number', indicator: 'VT012' } as const;
    const corrected = decision('correct', '30', about);
    assert.equal(afterwards([finding('not-a-number', 'VT012')], [corrected], 'VT012'), '30 “12 a”');
  });

  for (const [name, about] of [
    ['another rule', { rule: 'negative-value' }],
    ['another unit', { unit: 'B' }],
    ['another indicator', { indicator: 'VT012' }],
    ['another year', { year: YEAR - 1 }],
  ] as const) {
    it(`is not changed by a decision on ${name}`, () => {
      assert.equal(
        afterwards([SLIP], [decision('accept', undefined, about)]),
        'withheld by unit-slip',
      );
    });
  }

  it('leaves what was collected as it was', () => {
    const before = YEAR_OF_ONE.answers.get('A')?.get('VT100');
    withholdAndDecide(YEAR_OF_ONE, [SLIP], []);
    assert.equal(YEAR_OF_ONE.answers.get('A')?.get('VT100'), before);
  });

  describe('of the rows of the province', () => {
    const NEGATIVE = finding('negative-value', 'VT100', '');
    const about = { rule: 'negative-value', unit: '' } as const;
    const rowAfter = (decisions: readonly Decision[]) => {
      const row = withholdAndDecide(YEAR_OF_ONE, [NEGATIVE], decisions).province.get('VT100');
      return row?.figure.state === 'value' ? toDecimalText(row.figure.value) : undefined;
    };

    it('is not what an error names', () => assert.equal(rowAfter([]), undefined));
    it('is what is accepted', () => {
      assert.equal(rowAfter([decision('accept', undefined, about)]), '-5');
    });
    it('is what is corrected', () => {
      assert.equal(rowAfter([decision('correct', '5', about)]), '5');
    });
    it('is not what is excluded', () => {
      assert.equal(rowAfter([decision('exclude', undefined, about)]), undefined);
    });
    it('is not touched by what is decided about the total of a table of units', () => {
      const ofTable = finding('parts-differ-from-total', 'VT100', '');
      const excluded = decision('exclude', undefined, { rule: ofTable.rule, unit: '' });
      const after = withholdAndDecide(YEAR_OF_ONE, [ofTable], [excluded]);
      assert.equal(after.province.get('VT100'), YEAR_OF_ONE.province.get('VT100'));
    });
  });
});
