import type { CollectedYear } from '#core/collection/collectedYear';
import { subjectOf, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import { checkArithmetic } from '../totals/arithmetic';
import { examineYear } from '../examinedYear';
import { lookUpLastYear } from '../growth/lastYear';
import { findValueErrors } from '../valueErrors';

/**
 * What does not fit together once values count that an error would keep out and somebody has
 * accepted: accepting says that the value is so, not that its parts and wholes fit it.
 */
export function checkAccepted(
  collected: CollectedYear,
  found: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const accepted = new Set(
    decisions.filter(({ decision }) => decision === 'accept').map(subjectOf),
  );
  if (accepted.size === 0) return [];
  const examined = examineYear(collected);
  const lastYear = lookUpLastYear(examined);
  const { errors, suspects } = findValueErrors(examined, lastYear);
  const counted = errors.filter((error) => accepted.has(subjectOf(error)));
  if (counted.length === 0) return [];
  const open = new Set(
    [...suspects].filter(
      (one) =>
        !counted.some(({ unit, indicator }) => unit === one.unit && indicator === one.indicator),
    ),
  );
  const units = new Set(counted.map(({ unit }) => unit));
  const known = new Set(found.map(subjectOf));
  return checkArithmetic(examined, lastYear, open)
    .filter((finding) => units.has(finding.unit))
    .filter((finding) => !known.has(subjectOf(finding)));
}
