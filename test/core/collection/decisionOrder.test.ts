import assert from 'node:assert/strict';
import { standing, withDecisions, type Decision } from '#core/collection/decision';
import { inOrderTaken, numbersInOrder, type KeptLine } from '#core/collection/decisionOrder';
import { rational } from '#core/numbers/rational';

function correct(value: number, date?: string, rule: Decision['rule'] = 'unit-slip'): Decision {
  const subject = { rule, unit: 'A', indicator: 'VT100', year: 2022 } as const;
  const choice = { decision: 'correct', value: rational(value), reason: 'gọi lại' } as const;
  return { ...subject, ...choice, ...(date === undefined ? {} : { date }) };
}

function line(number: number | undefined, decision: Decision): KeptLine {
  return { decision, number };
}

/** What the figure is corrected to in the end, by the lines of the sheet as they stand. */
function counting(...lines: readonly KeptLine[]): readonly number[] {
  return standing(inOrderTaken(lines)).map(({ value }) => Number(value?.numerator));
}

describe('the order of decisions on a sheet', () => {
  const [first, second] = [correct(1, '2022-12-01'), correct(2, '2022-12-01')];

  it('is that of their numbers, however the lines stand', () => {
    assert.deepEqual(counting(line(1, first), line(2, second)), [2]);
    assert.deepEqual(counting(line(2, second), line(1, first)), [2]);
  });

  it('puts a line without a number last, wherever a person has written it', () => {
    const earlier = correct(3, '2022-11-30');
    assert.deepEqual(counting(line(undefined, earlier), line(1, first)), [3]);
  });

  it('is that of the days of lines that a person has written, whatever their order', () => {
    const later = line(undefined, correct(2, '2022-12-05'));
    const earlier = line(undefined, correct(1, '2022-12-04'));
    assert.deepEqual(counting(later, earlier), [2]);
    assert.deepEqual(counting(earlier, later), [2]);
  });

  it('puts a line without a day, which is of the day of the run, after one of an earlier day', () => {
    const undated = line(undefined, correct(2));
    assert.deepEqual(counting(undated, line(undefined, first)), [2]);
  });

  it('is that of the lines where they are of one day, as long as the sheet was not sorted', () => {
    const written = [line(undefined, first), line(undefined, second)];
    assert.deepEqual(counting(...written), [2]);
    const others = [line(2, correct(5, '2022-01-01')), line(1, correct(6, '2022-01-01'))];
    assert.deepEqual(counting(...others, ...written), []);
  });

  it('cannot be told of two with one number and one day, unless both say the same', () => {
    assert.deepEqual(counting(line(4, first), line(4, second)), []);
    assert.deepEqual(counting(line(4, first), line(4, first)), [1]);
    assert.deepEqual(counting(line(4, first), line(4, correct(2, '2022-12-02'))), [2]);
  });

  it('cannot be told either of two about one figure that were found by different rules', () => {
    const other = correct(2, '2022-12-01', 'growth-outlier');
    assert.deepEqual(counting(line(1, correct(7)), line(4, first), line(4, other)), []);
    const elsewhere = { ...other, indicator: 'VT110' };
    assert.deepEqual(counting(line(4, first), line(4, elsewhere)), [1, 2]);
  });

  it('stays open in the numbers that the book gives, until somebody says', () => {
    const taken = inOrderTaken([line(3, correct(7)), line(4, first), line(4, second)]);
    const numbers = numbersInOrder(taken);
    assert.deepEqual(
      taken.map((one) => numbers.get(one)),
      [1, 2, 2],
    );
    // A decision that is given afterwards is the newest: it settles what was open.
    const settled = withDecisions(taken, [second]);
    assert.deepEqual(
      standing(settled).map(({ value }) => value),
      [second.value],
    );
    assert.deepEqual([...numbersInOrder(settled).values()], [1, 2, 3, 4]);
  });
});
