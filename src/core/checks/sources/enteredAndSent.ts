import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { isRoundingOf } from '#core/numbers/rounding';
import type { ExaminedYear } from '../examinedYear';
import { named, raise } from '../raise';

/**
 * Figures of the year that the book had of a unit before it sent another: the one that was sent counts.
 * Of two of which one is the other rounded nothing is said.
 */
export function enteredAndSent(examined: ExaminedYear): readonly Finding[] {
  const { collected, year } = examined;
  // Of several rows of one figure the later would count.
  const entered = new Map(
    collected.book.knownFigures
      .filter((known) => known.year === year && known.unit !== '')
      .map((known) => [`${known.unit} ${known.indicator}`, known] as const),
  );
  return [...entered.values()].flatMap((known) => disagreement(examined, known) ?? []);
}

function disagreement(
  { collected, indicators, units, year }: ExaminedYear,
  known: KnownFigure,
): Finding | undefined {
  const sent = collected.answers.get(known.unit)?.get(known.indicator)?.current;
  const indicator = indicators.get(known.indicator);
  const [value, before] = [numberOf(sent?.figure), numberOf(known.figure)];
  if (!sent || !indicator || !value || !before || areAlike(value, before)) return undefined;
  return raise('sources-disagree', {
    ...{ unit: known.unit, indicator: known.indicator, year, source: sent.source },
    message: {
      code: 'sources-disagree/entered',
      arguments: {
        unit: units.get(known.unit)?.name ?? known.unit,
        indicator: named(indicator),
        cell: sent.source.cell,
        sent: toDecimalText(value),
        entered: toDecimalText(before),
        place: [known.source.file, known.source.cell].filter((part) => part !== '').join(', '),
      },
    },
    proposal: toDecimalText(value),
  });
}

function areAlike(one: Rational, other: Rational): boolean {
  return isRoundingOf(one, other) || isRoundingOf(other, one);
}
