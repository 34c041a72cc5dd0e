import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { changeQuotient, usualChange } from './unitSlip';

export type UsualChanges = (
  kind: ReporterKind | undefined,
  indicator: Indicator,
) => Rational | undefined;

/** How the units of one kind usually changed; worked out once per kind and indicator, when asked. */
export function usualChanges({ collected, units }: ExaminedYear, lastYear: LastYear): UsualChanges {
  const worked = new Map<string, { readonly usual: Rational | undefined }>();
  return (kind, indicator) => {
    const key = `${kind} ${indicator.code}`;
    const known = worked.get(key) ?? { usual: usualChange([...quotientsOf(kind, indicator)]) };
    worked.set(key, known);
    return known.usual;
  };

  function* quotientsOf(kind: ReporterKind | undefined, indicator: Indicator): Iterable<Rational> {
    for (const [code, answers] of collected.answers) {
      if (kind === undefined || units.get(code)?.kind !== kind) continue;
      const value = numberOf(answers.get(indicator.code)?.current?.figure);
      const prior = value && lastYear.of(code, indicator);
      const quotient = value && prior && changeQuotient(value, prior);
      if (quotient) yield quotient;
    }
  }
}
