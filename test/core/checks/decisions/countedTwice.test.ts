import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import { toDecimalText } from '#core/numbers/decimalText';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { aUnit, anIndicator, published } from '../aCollectedYear';

/** Sao under two names of the register, 300 of which its branch's 100 are told again; Trăng apart. */
function compiled(decisions: readonly Decision[] = []) {
  const book = aBook({
    indicators: [anIndicator('NET020', { reportedBy: ['ENT_TEL', 'ENT_ISP'] })],
    units: [
      aUnit('T1', { name: 'Công ty cổ phần Viễn thông Sao' }),
      aUnit('T2', { name: 'Viễn thông Trăng' }),
      aUnit('I1', { name: 'Công ty CP Viễn thông Sao', kind: 'ENT_ISP' }),
    ],
    knownFigures: [
      published('T1', 'NET020', '240'),
      published('T2', 'NET020', '160'),
      published('I1', 'NET020', '90'),
      published('', 'NET020', '490'),
    ],
  });
  const sent = Object.entries({ T1: '300', T2: '140', I1: '100' });
  const submissions = sent.map(([unit, value]) =>
    aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, 'NET020', value)] }),
  );
  return compileYearEnd(book, readingsOf(...submissions), decisions);
}

function twice(year: ReturnType<typeof compiled>) {
  const found = year.findings.find(({ rule }) => rule === 'double-count');
  assert.ok(found);
  return found;
}

function totalOf(year: ReturnType<typeof compiled>) {
  const [total] = year.totals;
  assert.ok(total?.value && total.prior);
  const { isComplete, growth, priorBasis, unitsExpected } = total;
  return {
    value: toDecimalText(total.value),
    prior: toDecimalText(total.prior),
    growth: growth && toDecimalText(growth),
    ...{ isComplete, priorBasis, unitsExpected },
  };
}

describe('an enterprise that is counted twice', () => {
  it('is added twice until somebody decides', () => {
    const { value, prior } = totalOf(compiled());
    assert.deepEqual([value, prior], ['540', '490']);
  });

  it('is counted once in both years when its repair is applied, and nothing is lacking', () => {
    const decided = compiled(repairDecisions(twice(compiled()), 'một doanh nghiệp'));
    assert.deepEqual(totalOf(decided), {
      value: '440',
      prior: '400',
      growth: '10',
      isComplete: true,
      // 400 where 490 were published.
      priorBasis: 'revised',
      unitsExpected: ['T1', 'T2'],
    });
  });

  it('is counted once as well when the other figure is left out', () => {
    const found = twice(compiled());
    const decided = compiled(repairDecisions(found, 'giữ số của I1', found.repair?.otherwise));
    // 140 + 100 now, 160 + 90 before: down 4 %.
    assert.deepEqual(totalOf(decided), {
      value: '240',
      prior: '250',
      growth: '-4',
      isComplete: true,
      priorBasis: 'revised',
      unitsExpected: ['T2', 'I1'],
    });
    assert.equal(twice(decided).decided?.decision, 'exclude');
    assert.deepEqual(
      decided.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule),
      [],
    );
  });

  it('is settled by that, with the figure that was sent kept beside', () => {
    const decided = compiled(repairDecisions(twice(compiled()), 'một doanh nghiệp'));
    assert.equal(twice(decided).decided?.decision, 'exclude');
    assert.deepEqual(
      decided.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule),
      [],
    );
    const sent = decided.observations.find(({ unit }) => unit === 'I1');
    assert.deepEqual([sent?.raw, sent?.figure.state], ['100', 'not-applicable']);
  });
});
