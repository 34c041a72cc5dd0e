import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { sentenceOf } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { exactly } from '../../numbers/aRational';
import { anIndicator, aUnit, published, YEAR } from '../aCollectedYear';

describe('a figure that the book had of a unit before it sent one', () => {
  const year = (entered: string, sent: string | undefined, decisions: readonly Decision[] = []) => {
    const source = { file: 'figures.csv', sheet: '', cell: 'E2' };
    const book = aBook({
      indicators: [anIndicator('VT012')],
      units: [aUnit('A')],
      knownFigures: [{ ...published('A', 'VT012', entered), year: YEAR, source }],
    });
    const at = { source: { file: 'A.xlsx', sheet: 'Biểu', cell: 'D5' } };
    const observations = sent === undefined ? [] : [observed('A', 'VT012', sent, at)];
    return compileYearEnd(
      book,
      readingsOf(aSubmission('A', 'A.xlsx', { observations })),
      decisions,
    );
  };
  const told = (...story: Parameters<typeof year>) =>
    year(...story).findings.filter(({ rule }) => rule === 'sources-disagree');
  const counted = (...story: Parameters<typeof year>) => {
    const value = numberOf(year(...story).totals[0]?.byUnit[0]?.figure);
    return value && toDecimalText(value);
  };

  it('is held against what it sent, which counts', () => {
    const [finding, ...others] = told('500', '520');
    assert.deepEqual(others, []);
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding.source.cell, 'D5');
    assert.match(
      sentenceOf(finding.message, 'vi'),
      /Viễn thông A gửi .*VT012.* là 520 thuê bao, sổ đã nhập trước 500 thuê bao \(figures\.csv, E2\)\. Báo cáo dùng số đơn vị gửi/,
    );
    assert.equal(counted('500', '520'), '520');
  });

  it('is no second source where it is the same, the same rounded, or alone', () => {
    assert.deepEqual(told('500', '500'), []);
    assert.deepEqual(told('500', '500.4'), []);
    assert.deepEqual(told('12.35', '12.3456'), []);
    assert.deepEqual(told('500', undefined), []);
  });

  it('is settled where the unit’s is corrected to it', () => {
    const correct: Decision = {
      ...{ rule: 'sources-disagree', unit: 'A', indicator: 'VT012', year: YEAR },
      ...{ decision: 'correct', value: exactly('500'), reason: 'đã gọi' },
    };
    assert.equal(told('500', '520', [correct])[0]?.severity, 'note');
    assert.equal(counted('500', '520', [correct]), '500');
  });
});
