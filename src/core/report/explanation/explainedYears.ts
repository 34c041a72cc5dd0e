import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { amountOf } from '#core/figures/level';
import { shareOfUnit } from '#core/figures/unitsApart';
import { toDouble } from '#core/numbers/decimalText';
import { numberOf, type Figure } from '#core/numbers/figure';
import { sum, ZERO, type Rational } from '#core/numbers/rational';
import { departmentMovedSince } from '../priors/earlierDepartments';
import { earlierFigures, figuresIn } from '../priors/earlierFigures';
import { MISSING_MARK } from '../frame/marks';
import type { ExplainedYear } from './explanation';
import type { ExplanationContext } from './explanationContext';

/** Of a longer series the last years. */
const MOST_YEARS = 10;
const FEWEST_YEARS = 2;

/** A year's level as it is drawn: none leaves a gap. */
interface KnownYear {
  readonly level: Rational | undefined;
  /** Instead of the level: a sign, or a figure that must not be drawn beside the others. */
  readonly text?: string | undefined;
  readonly remark: string;
}

/**
 * The levels of the last years that the book knows, as bars from zero; a year without a figure
 * keeps its place. A partial total is told and not drawn, for it would look like a fall. Empty where
 * fewer than two years can be drawn.
 */
export function explainedYears(
  context: ExplanationContext,
  indicator: Indicator,
  unit: ReportingUnit | undefined,
  total: IndicatorTotal | undefined,
): readonly ExplainedYear[] {
  const { year } = context.compilation.book;
  const known = new Map<number, KnownYear>();
  for (const earlier of earlierYears(context)) {
    const ofYear = unit
      ? knownYear(context, unit.code, indicator, earlier)
      : provinceYear(context, indicator, earlier);
    if (ofYear) known.set(earlier, ofYear);
  }
  known.set(
    year - 1,
    unit
      ? unitPriorYear(context, indicator, shareOfUnit(total, unit.code))
      : provincePrior(context, indicator, total),
  );
  known.set(
    year,
    unit
      ? unitYear(context, indicator, shareOfUnit(total, unit.code)?.figure)
      : provinceCurrent(context, indicator, total),
  );
  const drawn = [...known].filter(([, { level }]) => level !== undefined).map(([at]) => at);
  if (drawn.length < FEWEST_YEARS) return [];
  const first = Math.max(Math.min(...drawn), year - MOST_YEARS + 1);
  const years = Array.from({ length: year - first + 1 }, (_, position) => first + position);
  const sizes = years.map((at) => Math.abs(toDouble(known.get(at)?.level ?? ZERO)));
  const largest = Math.max(...sizes);
  return years.map((at): ExplainedYear => {
    const { level, text, remark = '' } = known.get(at) ?? { level: undefined };
    return {
      year: at,
      value: text ?? (level === undefined ? MISSING_MARK : context.plain(indicator, level)),
      remark,
      size:
        level === undefined || largest === 0 || indicator.nature === 'rank'
          ? undefined
          : toDouble(level) / largest,
    };
  });
}

/** The years before last of which the book holds any figure. */
function earlierYears({ compilation: { book } }: ExplanationContext): readonly number[] {
  return [...new Set(book.knownFigures.map((one) => one.year))].filter(
    (year) => year < book.year - 1,
  );
}

function provinceCurrent(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal | undefined,
): KnownYear {
  if (total?.value === undefined) return { level: undefined, remark: '' };
  if (total.isComplete) {
    return { level: total.value, remark: total.status ? context.words.status[total.status] : '' };
  }
  const text = context.plain(indicator, total.value);
  return { level: undefined, text, remark: context.words.partialYear };
}

/** Last year as it is known now, with what was published of it where that differs. */
function provincePrior(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal | undefined,
): KnownYear {
  if (!total) return { level: undefined, remark: '' };
  const remark = publishedRemark(context, indicator, total) ?? context.basisOfTotal(total);
  return { level: total.prior, remark: total.prior === undefined ? '' : (remark ?? '') };
}

/** Also where the ledger counts it with others. */
function unitPriorYear(
  context: ExplanationContext,
  indicator: Indicator,
  share: UnitShare | undefined,
): KnownYear {
  const ofYear = unitYear(context, indicator, share?.priorElsewhere ?? share?.prior);
  return { ...ofYear, remark: (share && publishedRemark(context, indicator, share)) ?? '' };
}

/** What was published before, where that is another figure and nobody had to compute it. */
function publishedRemark(
  context: ExplanationContext,
  indicator: Indicator,
  { publishedPrior }: Pick<UnitShare, 'publishedPrior'>,
): string | undefined {
  return publishedPrior?.isComputed === false
    ? context.words.firstPublished(context.plain(indicator, publishedPrior.value))
    : undefined;
}

function unitYear(
  context: ExplanationContext,
  indicator: Indicator,
  figure: Figure | undefined,
): KnownYear {
  return { level: numberOf(figure), text: figure && context.figure(indicator, figure), remark: '' };
}

function knownYear(
  context: ExplanationContext,
  unit: string,
  indicator: Indicator,
  year: number,
): KnownYear | undefined {
  const best = bestKnown(knownIn(context, unit, indicator.code, year));
  return best && unitYear(context, indicator, best.figure);
}

function knownIn(
  context: ExplanationContext,
  unit: string,
  code: string,
  year: number,
): readonly KnownFigure[] {
  return context.known(unit, code).filter((one) => one.year === year);
}

/**
 * The province's own figure of an earlier year, else the sum of its parts or units where none is missing; of a
 * province that was merged since, not the own one, which is of another territory.
 */
function provinceYear(
  context: ExplanationContext,
  indicator: Indicator,
  year: number,
): KnownYear | undefined {
  const { compilation } = context;
  const figures = earlierFigures(
    {
      book: compilation.book,
      indicator: context.indicator,
      known: (unit, code, of) => knownIn(context, unit, code, of),
      hasFigures: figuresIn(compilation),
    },
    indicator.code,
    year,
  );
  const [only] = figures ?? [];
  if (only && figures?.length === 1) return unitYear(context, indicator, only.figure);
  if (figures) return { level: sum(figures.map(({ figure }) => amountOf(figure))), remark: '' };
  const isOfAnother = departmentMovedSince(compilation.book, year) !== undefined;
  return isOfAnother ? undefined : knownYear(context, '', indicator, year);
}
