import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { mismatch } from './denominatorFinding';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import {
  impliedBy,
  middleOf,
  overlap,
  knownDenominator,
  isProvinceWide,
  type Implied,
} from './impliedDenominator';
import { named } from '../raise';

/**
 * Densities of units that speak of the whole province must imply one population, also where nobody
 * has entered it: each is held against the first of another unit.
 */
export function checkSharedDenominators(
  examined: ExaminedYear,
  all: readonly UnitAnswers[],
  rates: readonly Indicator[],
): readonly Finding[] {
  const first = new Map<string, { readonly answered: UnitAnswers; readonly implied: Implied }>();
  const findings: Finding[] = [];
  for (const answered of all.filter(({ unit }) => isProvinceWide(unit))) {
    for (const rate of rates) {
      const implied = impliedBy(examined, answered, rate);
      if (!implied || knownDenominator(examined, answered, implied.denominator)) continue;
      const other = first.get(implied.denominator);
      if (!other) first.set(implied.denominator, { answered, implied });
      else if (other.answered !== answered && !overlap(other.implied, implied)) {
        findings.push(unlikeUnit(examined, answered, implied, other));
        break;
      }
    }
  }
  return findings;
}

function unlikeUnit(
  examined: ExaminedYear,
  answered: UnitAnswers,
  implied: Implied,
  other: { readonly answered: UnitAnswers; readonly implied: Implied },
): Finding {
  const { source } = other.implied.rate.observation;
  return mismatch(examined, answered, implied, [], {
    code: 'denominator-mismatch/units',
    arguments: {
      cell: '',
      indicator: named(implied.indicator),
      stated: toDecimalText(implied.rate.value),
      implied: middleOf(implied),
      otherUnit: other.answered.unit.name,
      other: named(other.implied.indicator),
      otherStated: toDecimalText(other.implied.rate.value),
      otherCell: `${source.file} › ${source.sheet} › ${source.cell}`,
      otherImplied: middleOf(other.implied),
    },
  });
}
