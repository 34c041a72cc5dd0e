import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import { findingSentence } from '#core/findings/findingSentence';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';
import { aUnit, anIndicator, published } from '../aCollectedYear';

/** 980 of 95 mobile subscriptions are broadband: the whole lacks a digit. */
function compiled(changes?: Partial<Decision>) {
  const decision: Decision = {
    ...{ rule: 'part-exceeds-whole', unit: 'A', indicator: 'VT012', year: 2022 },
    ...{ decision: 'correct', value: rational(1050), reason: 'tổng gõ thiếu', ...changes },
  };
  const book = aBook({
    indicators: [
      anIndicator('VT012', { growthReview: {} }),
      anIndicator('VT020', { partOf: ['VT012'], growthReview: {} }),
    ],
    units: [aUnit('A')],
    knownFigures: [published('A', 'VT012', '1000'), published('A', 'VT020', '900')],
  });
  const observations = Object.entries({ VT012: '950', VT020: '980' }).map(([code, value], place) =>
    observed('A', code, value, {
      source: { file: 'A.xlsx', sheet: 'Biểu', cell: `D${5 + place}` },
    }),
  );
  const readings = readingsOf(aSubmission('A', 'A.xlsx', { observations }));
  return compileYearEnd(book, readings, changes ? [decision] : []);
}

function levelOf({ totals }: ReturnType<typeof compiled>, code: string): string {
  const value = totals.find(({ indicator }) => indicator === code)?.value;
  return value ? toDecimalText(value) : '';
}

function named({ findings }: ReturnType<typeof compiled>): readonly string[] {
  return findings.map(({ severity, rule, indicator }) => `${severity} ${rule} ${indicator}`);
}

describe('a decision about the second figure of a finding', () => {
  it('corrects the whole that a part exceeds, and closes the finding in words that name it', () => {
    assert.deepEqual(named(compiled()), ['warning part-exceeds-whole VT020']);
    const year = compiled({});
    assert.deepEqual([levelOf(year, 'VT012'), levelOf(year, 'VT020')], ['1050', '980']);
    assert.deepEqual(named(year), ['note part-exceeds-whole VT020']);
    const [finding] = year.findings;
    assert.match(
      finding ? findingSentence(finding, 'vi') : '',
      /^Đã quyết định: sửa VT012 thành 1\.050 \(lý do: tổng gõ thiếu\)\. Phát hiện ban đầu: /u,
    );
    assert.match(
      finding ? findingSentence(finding, 'en') : '',
      /^Decided: VT012 corrected to 1,050 /u,
    );
  });

  it('leaves the finding open where the corrected whole is still exceeded', () => {
    const year = compiled({ value: rational(970) });
    assert.equal(levelOf(year, 'VT012'), '970');
    assert.deepEqual(named(year), ['warning part-exceeds-whole VT020']);
  });

  it('leaves the whole out, and says so', () => {
    const year = compiled({ decision: 'exclude', value: undefined });
    assert.equal(levelOf(year, 'VT012'), '');
    const finding = year.findings.find(({ rule }) => rule === 'part-exceeds-whole');
    assert.match(
      finding ? findingSentence(finding, 'vi') : '',
      /^Đã quyết định: không tính VT012/u,
    );
    assert.ok(named(year).every((one) => !one.includes('decision-unmatched')));
  });

  it('matches nothing where the finding names no such figure', () => {
    const year = compiled({ indicator: 'VT011' });
    assert.ok(named(year).some((one) => one.startsWith('note decision-unmatched')));
    assert.equal(levelOf(year, 'VT012'), '950');
  });
});
