import type { Indicator } from '#core/catalogue/indicator';
import type { FigureSource } from '#core/findings/checks/sourceMessages';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ComparedTotal } from '../totals/comparedTotal';
import type { ExaminedYear } from '../examinedYear';
import type { TwoGrowths } from '../growth/otherGrowth';
import { familyOfUnit, nameOfFamily, type OtherSource } from './otherSources';
import { named, raise } from '../raise';
import { proposedRatio, shownRatio } from '../stated/statedRatio';

/** A total that is complete. */
export type KnownTotal = ComparedTotal & { readonly value: Rational };

/** A second source with another figure than the one in use. */
export function sourceFinding(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
  other: OtherSource,
): Finding {
  if (other.mayExceed) return registerFinding(examined, indicator, total, other);
  const [first, ...rest] = other.observations;
  const { used, shown } = usedIn(examined, indicator, total, other);
  const isAboutOneUnit = rest.length === 0;
  return raise(other.rule, {
    unit: isAboutOneUnit ? first.unit : '',
    indicator: indicator.code,
    year: examined.year,
    source: first.source,
    message: {
      code: 'sources-disagree',
      arguments: {
        indicator: named(indicator),
        used: shown,
        usedSource: sourceInUse(examined, total),
        other: toDecimalText(other.value),
        otherSource: other.source,
      },
    },
    // Of a total that lacks something the figure in use mends nothing.
    ...(total.isComplete ? { proposal: used } : {}),
  });
}

/** The figure of the report as it is proposed, and as the sentence shows it: a ratio never ends. */
function usedIn(
  examined: ExaminedYear,
  indicator: Indicator,
  { value, source }: ComparedTotal,
  { observations: [written] }: OtherSource,
): { readonly used: string; readonly shown: string } {
  if (!value) return { used: '', shown: '' };
  if (source === 'ratio') {
    return {
      used: proposedRatio(examined, indicator, value, written),
      shown: shownRatio(indicator, value),
    };
  }
  const used = toDecimalText(value);
  return { used, shown: used };
}

/** Whose the two growths are, and where the second stands. */
interface WhoseGrowths extends Pick<Finding, 'unit' | 'source'> {
  readonly used: FigureSource;
  readonly other: FigureSource;
}

/** One level with two growths: both are shown, and someone says which is right. */
export function growthFinding(
  examined: ExaminedYear,
  indicator: Indicator,
  { value }: KnownTotal,
  growths: TwoGrowths,
  whose: WhoseGrowths,
): Finding {
  return raise('sources-disagree', {
    unit: whose.unit,
    indicator: indicator.code,
    year: examined.year,
    source: whose.source,
    message: {
      code: 'sources-disagree/growth',
      arguments: {
        indicator: named(indicator),
        value: toDecimalText(value),
        usedSource: whose.used,
        used: shownGrowth(growths.used),
        usedPrior: toDecimalText(growths.usedPrior),
        otherSource: whose.other,
        other: shownGrowth(growths.other),
        ...(growths.otherPrior ? { otherPrior: toDecimalText(growths.otherPrior) } : {}),
      },
    },
  });
}

function shownGrowth(growth: Rational): string {
  return toDecimalText(roundHalfAwayFromZero(growth, 2));
}

/** The register counts more than all units together, each of which counts everything of its own. */
function registerFinding(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
  other: OtherSource,
): Finding {
  const register =
    examined.collected.province.get(indicator.code) ??
    total.unitsReported.map(
      (unit) => examined.collected.answers.get(unit)?.get(indicator.code)?.current,
    )[0];
  return raise('sources-disagree', {
    unit: '',
    indicator: indicator.code,
    year: examined.year,
    source: register?.source ?? other.observations[0].source,
    message: {
      code: 'sources-disagree/register',
      arguments: {
        indicator: named(indicator),
        used: total.value ? toDecimalText(total.value) : '',
        usedSource: sourceInUse(examined, total),
        other: toDecimalText(other.value),
        otherSource: other.source,
      },
    },
  });
}

export function sourceInUse(examined: ExaminedYear, total: ComparedTotal): FigureSource {
  if (total.source === 'parts' || total.source === 'ratio') return total.source;
  const families = new Set(total.unitsExpected.map((unit) => familyOfUnit(examined, unit)));
  const [family] = families;
  return families.size === 1 && family ? nameOfFamily(family) : 'units';
}
