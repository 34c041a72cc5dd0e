import { fromDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  rational,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { CellOutcome } from '../values/readFigures';

/**
 * The answer that sheets of one file give alike, a table of the main indicators beside the form, say:
 * the most finely written of them. Undefined where one sheet says it twice, or two say different
 * figures.
 */
export function saidAlike(outcomes: readonly CellOutcome[]): CellOutcome | undefined {
  const told = outcomes.flatMap((outcome) => writtenFigure(outcome) ?? []);
  const sheets = new Set(outcomes.map(({ asked }) => asked.place.sheet));
  if (told.length < outcomes.length || sheets.size < outcomes.length) return undefined;
  const [finest] = [...told].sort((one, other) => compare(one.precision, other.precision));
  return finest && told.every((one) => isRoundedFrom(one, finest)) ? finest.outcome : undefined;
}

interface WrittenFigure {
  readonly outcome: CellOutcome;
  readonly value: Rational;
  readonly precision: Rational;
}

function writtenFigure(outcome: CellOutcome): WrittenFigure | undefined {
  if (outcome.kind !== 'observation') return undefined;
  const { figure, precision } = outcome.observation;
  if (figure.state !== 'value') return undefined;
  return { outcome, value: figure.value, precision: fromDecimalText(precision) ?? ZERO };
}

/** By half a unit of its own last place at most. */
function isRoundedFrom({ value, precision }: WrittenFigure, finest: WrittenFigure): boolean {
  const distance = absolute(subtract(value, finest.value));
  return compare(distance, divide(precision, rational(2))) <= 0;
}
