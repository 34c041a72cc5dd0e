import type { Indicator } from '#core/catalogue/indicator';
import { multiply, ONE, type Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { usualChanges } from '../slips/usualChanges';

/** Where last year, and the usual growth of its kind where enough units tell it, lead a unit's figure. */
export type ExpectedFigure = (unit: string, indicator: Indicator) => Rational | undefined;

export function expectedFigures(examined: ExaminedYear, lastYear: LastYear): ExpectedFigure {
  const usual = usualChanges(examined, lastYear);
  return (unit, indicator) => {
    const prior = lastYear.of(unit, indicator);
    const kind = examined.units.get(unit)?.kind;
    return prior && multiply(prior, usual(kind, indicator) ?? ONE);
  };
}
