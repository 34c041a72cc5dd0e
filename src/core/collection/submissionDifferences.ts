import type { YearBook } from '#core/catalogue/yearBook';
import type { SentAnswer, SentDifference } from '#core/findings/sentDifference';
import { toDecimalText } from '#core/numbers/decimalText';
import { sameFigure } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { Submission } from '#core/submissions/reading';
import { placeOf } from '#core/workbook/sourceCell';

/** Where two sendings of one unit differ about this year, in the catalogue's order. */
export function submissionDifferences(
  { indicators }: YearBook,
  earlier: Submission,
  newest: Submission,
): readonly SentDifference[] {
  const before = currentAnswers(earlier);
  const after = currentAnswers(newest);
  return indicators.flatMap(({ code, unit }) => {
    const [left, right] = [before.get(code), after.get(code)];
    return isSame(left, right)
      ? []
      : [{ code, unit, earlier: answerOf(left), counted: answerOf(right) }];
  });
}

function currentAnswers({ observations }: Submission): ReadonlyMap<string, Observation> {
  return new Map(
    observations
      .filter(({ role, figure }) => role === 'current' && figure.state !== 'blank')
      .map((observation) => [observation.indicator, observation] as const),
  );
}

function isSame(left: Observation | undefined, right: Observation | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return sameFigure(left.figure, right.figure);
}

function answerOf(observation: Observation | undefined): SentAnswer {
  if (observation === undefined) return { state: 'not-submitted', value: '' };
  const { figure, source } = observation;
  return {
    cell: placeOf({ ...source, file: '' }),
    state: figure.state,
    value: figure.state === 'value' ? toDecimalText(figure.value) : '',
  };
}
