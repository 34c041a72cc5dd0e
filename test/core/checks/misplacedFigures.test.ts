import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { repairDecisions } from '#core/checks/repairDecisions';
import { withholdAndDecide } from '#core/collection/decide';
import { toDecimalText } from '#core/numbers/decimalText';
import { aCollectedYear, aUnit, anIndicator, money, published, type Row } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const CODES = ['VT011', 'VT012', 'VT015', 'VT020', 'VT120'];
const INDICATORS = CODES.map((code) => anIndicator(code, { growthReview: {} }));

/** Last year's published figures and this year's true ones. */
const PUBLISHED = ['3100', '52000', '38000', '900', '240'];
const TRUE = ['2950', '55100', '40200', '960', '251'];

function year(rows: Readonly<Record<string, Row>>, lastYear = PUBLISHED) {
  return aCollectedYear({
    indicators: INDICATORS,
    units: [aUnit('A')],
    sheets: { A: rows },
    known: CODES.map((code, place) => published('A', code, lastYear[place] ?? '')),
  });
}

function rows(current: readonly string[], prior?: readonly string[]): Record<string, Row> {
  return Object.fromEntries(
    CODES.map((code, place) => {
      const before = prior?.[place];
      const now = current[place] ?? '';
      return [code, before === undefined ? { current: now } : { current: now, prior: before }];
    }),
  );
}

/** What counts for unit A once every repair has been applied. */
function repaired(rowsOfA: Record<string, Row>): readonly string[] {
  const collected = year(rowsOfA);
  const findings = checkAnswers(collected);
  const decisions = findings.flatMap((finding) => repairDecisions(finding, 'đã hỏi đơn vị'));
  const answers = withholdAndDecide(collected, findings, decisions).answers.get('A');
  return CODES.map((code) => {
    const figure = answers?.get(code)?.current?.figure;
    return figure?.state === 'value' ? toDecimalText(figure.value) : '';
  });
}

describe('swapped columns', () => {
  it('are one finding with the cells of both columns', () => {
    const cells = 'D5;C5;D6;C6;D7;C7;D8;C8;D9;C9';
    findingsEqual(checkAnswers(year(rows(PUBLISHED, TRUE))), [
      `same-as-prior A · ${cells} VT011=2950; VT012=55100; VT015=40200; VT020=960; VT120=251`,
    ]);
  });

  it('are put right by one repair', () => {
    assert.deepEqual(repaired(rows(PUBLISHED, TRUE)), TRUE);
  });

  it('are nothing in a sheet whose columns are right', () => {
    assert.deepEqual(checkAnswers(year(rows(TRUE, PUBLISHED))), []);
  });
});

describe('rows-shifted', () => {
  // The first cell was left out: each figure stands one row too high.
  const up = [...TRUE.slice(1), '17'];
  // A cell was put in at the top: each figure stands one row too low.
  const down = ['17', ...TRUE.slice(0, -1)];

  it('is one finding naming the cells', () => {
    findingsEqual(checkAnswers(year(rows(down))), [
      'rows-shifted A · D5;D6;D7;D8;D9 VT011=2950; VT012=55100; VT015=40200; VT020=960',
    ]);
    findingsEqual(checkAnswers(year(rows(up))), [
      'rows-shifted A · D6;D5;D7;D8;D9 VT012=55100; VT015=40200; VT020=960; VT120=251',
    ]);
  });

  it('takes each figure back to its row', () => {
    assert.deepEqual(repaired(rows(down)).slice(0, 4), TRUE.slice(0, 4));
    assert.deepEqual(repaired(rows(up)).slice(1), TRUE.slice(1));
  });

  it('takes along a row between shifted ones that is near its own last year by chance', () => {
    // This year 124, 4620, 5100, 32500, 820, each one row too low: 4620 stands beside last year's 5000.
    const shifted = year(rows(['17', '124', '4620', '5100', '32500']), [
      '120',
      '4500',
      '5000',
      '31000',
      '800',
    ]);
    const found = checkAnswers(shifted).filter(({ rule }) => rule === 'rows-shifted');
    findingsEqual(found, [
      'rows-shifted A · D5;D6;D7;D8;D9 VT011=124; VT012=4620; VT015=5100; VT020=32500',
    ]);
  });

  it('is nothing where rows are near their own last year', () => {
    assert.deepEqual(checkAnswers(year(rows(TRUE))), []);
  });
});

describe('a decimal mark elsewhere', () => {
  it('is proposed where it alone explains the growth', () => {
    const collected = aCollectedYear({
      indicators: [money('BC110', { growthReview: {} })],
      units: [aUnit('A')],
      sheets: { A: { BC110: { prior: '12.10', current: '125' } } },
    });
    findingsEqual(checkAnswers(collected), ['growth-out-of-bounds A BC110 D5 12.5']);
  });

  it('is not proposed for a whole number that would not stay one', () => {
    const collected = aCollectedYear({
      indicators: [anIndicator('VT012', { growthReview: {} })],
      units: [aUnit('A')],
      sheets: { A: { VT012: { prior: '120', current: '1253' } } },
    });
    findingsEqual(checkAnswers(collected), ['growth-out-of-bounds A VT012 D5']);
  });
});
