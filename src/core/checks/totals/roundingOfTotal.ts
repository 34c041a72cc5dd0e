import type { Indicator } from '#core/catalogue/indicator';
import { sum, type Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { halfLastPlace } from '../writtenPrecision';

/** How far a total can be off because the units round what they write. */
export function roundingOfTotal(
  examined: ExaminedYear,
  indicator: Indicator,
  units: readonly string[],
): Rational {
  const codes = basesOf(examined.indicators, indicator.code);
  const halves = units.flatMap((unit) =>
    codes.flatMap((code) => {
      const observation = examined.collected.answers.get(unit)?.get(code)?.current;
      return observation ? [halfLastPlace(examined, observation)] : [];
    }),
  );
  return sum(halves);
}

/** The reported indicators of which a derived sum is made; itself for any other. */
function basesOf(indicators: ReadonlyMap<string, Indicator>, code: string): readonly string[] {
  const aggregation = indicators.get(code)?.aggregation;
  if (aggregation?.form !== 'derived_sum') return [code];
  return aggregation.parts.flatMap((part) => basesOf(indicators, part));
}
