import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { compare, equals, rational } from '#core/numbers/rational';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { joinedSource, named, raise } from '../raise';
import { repairOf } from '../repairOf';
import { rarelyMoves } from '../growth/sameAsPrior';

/** Smaller values are equal by chance. */
const BY_CHANCE = rational(20);

/**
 * Rows whose two years stand in each other's cell: this year's holds exactly what was published for
 * last year, and last year's something else. The repair takes that for this year.
 */
export function checkExchangedYears(
  examined: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [code, { current, prior }] of answers) {
    const indicator = examined.indicators.get(code);
    const published = indicator && numberOf(lastYear.published(unit.code, indicator)?.figure);
    const [now, before] = [numberOf(current?.figure), numberOf(prior?.figure)];
    if (!indicator || !published || !current || !prior || !now || !before) continue;
    if (compare(published, BY_CHANCE) <= 0 || !equals(now, published)) continue;
    // Of what stands for years last year's figure may be this year's.
    if (equals(before, published) || rarelyMoves(indicator)) continue;
    const source = joinedSource(current.source, [prior.source]);
    findings.push(
      raise('prior-differs-from-published', {
        unit: unit.code,
        indicator: code,
        year: examined.year,
        source,
        message: {
          code: 'prior-differs-from-published/exchanged',
          arguments: {
            indicator: named(indicator),
            cell: source.cell,
            year: examined.year,
            current: toDecimalText(now),
            prior: toDecimalText(before),
          },
        },
        proposal: toDecimalText(before),
        repair: repairOf('exchanged-years', [{ observation: current, value: before }]),
      }),
    );
  }
  return findings;
}
