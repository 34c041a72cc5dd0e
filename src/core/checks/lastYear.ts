import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { publishedPrior, unitPrior } from '#core/collection/priorFigure';
import { indexOf, keyOf } from '#core/collection/yearIndex';
import { compareStatus } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear } from './examinedYear';

/** What is known of the year before, for holding this year's answers against it. */
export interface LastYear {
  /** The unit's figure on this year's territory: published where there is one, else as it says. */
  readonly of: (unit: string, indicator: Indicator) => Rational | undefined;
  /** The published figure; undefined for a unit whose territory changed. '' is the province. */
  readonly published: (unit: string, indicator: Indicator) => KnownFigure | undefined;
}

export function lookUpLastYear(examined: ExaminedYear): LastYear {
  const { collected, units } = examined;
  const { changesInto, knownPriors } = indexOf(collected);
  const publishedFor = (code: string, indicator: Indicator): string => {
    const unit = units.get(code);
    const hasOwn = knownPriors.has(keyOf(code, indicator.code));
    const hasProvince = knownPriors.has(keyOf('', indicator.code));
    return unit && !hasOwn && hasProvince && speaksForProvince(unit, indicator) ? '' : code;
  };
  return {
    of: (code, indicator) =>
      publishedFor(code, indicator) === ''
        ? publishedPrior(collected, '', indicator.code)?.value
        : unitPrior(collected, code, indicator.code).value,
    published: (code, indicator) => {
      if (changesInto.has(code)) return undefined;
      return bestOf(knownPriors.get(keyOf(publishedFor(code, indicator), indicator.code)));
    },
  };
}

/** A final figure beats a provisional one, that an estimate; of equals the later row counts. */
function bestOf(known: readonly KnownFigure[] | undefined): KnownFigure | undefined {
  return known?.reduce((kept, next) =>
    compareStatus(next.status, kept.status) >= 0 ? next : kept,
  );
}

/** Whether the unit's figure is the province's: one office answers, and nothing is added to it. */
function speaksForProvince(
  { kind }: ReportingUnit,
  { aggregation, reportedBy }: Indicator,
): boolean {
  if (familyOf(kind) !== 'department') return false;
  const isAdded = aggregation.form === 'sum';
  const sources = reportedBy.filter((source) => familyOf(source) !== 'derived');
  return (
    !isAdded || sources.every((source) => source === kind || familyOf(source) === 'authorities')
  );
}
