import { matchUnit } from '#core/catalogue/matchUnit';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Decision } from './decision';

/**
 * Decisions by the code of the one unit that people have named, by name or alias, in its place. Where
 * the name stands for several, or for none, it stays as it was written, and nothing is decided.
 */
export function withUnitCodes(
  decisions: readonly Decision[],
  units: readonly ReportingUnit[],
): readonly Decision[] {
  const codes = new Set(units.map(({ code }) => code));
  return decisions.map((one) => {
    if (one.unit === '' || codes.has(one.unit)) return one;
    const match = matchUnit(units, one.unit, one.year);
    return match.kind === 'match' ? { ...one, unit: match.unit.code } : one;
  });
}
