import { isOfAuthorities, type Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { numberOf } from '#core/numbers/figure';
import { absolute, compare, subtract, ZERO, type Rational } from '#core/numbers/rational';
import { placeOf } from '#core/workbook/sourceCell';
import type { ExplainedShare, ExplainedSource } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { isNeverAdded } from './formulaInWords';
import { heldBackSources, leftOutSources } from './leftOut';
import { movedSources } from './movedSources';
import { publishedSources, submittedSource, targetSource } from './sourceOfCell';

/** Cells of figures that stand for the whole province, and those of units that no share of theirs shows. */
export function provinceSources(
  context: ExplanationContext,
  indicator: Indicator,
  total: IndicatorTotal | undefined,
  shares: readonly ExplainedShare[],
): readonly ExplainedSource[] {
  const { code } = indicator;
  const isOfOneSource = isNeverAdded(indicator) || isOfAuthorities(indicator);
  const isMadeOfUnits =
    total?.source === 'register' ||
    total?.source === 'ratio' ||
    (total?.source === 'province' && isOfAuthorities(indicator)) ||
    (total?.source === 'nothing' && isOfOneSource);
  const shown = new Set(shares.flatMap(({ sources }) => sources.map(placeOf)));
  const ofUnits = isMadeOfUnits && total.byUnit.length === 0 ? unitSources(context, code) : [];
  return [
    ...sourcesOf(context, '', code),
    ...ofUnits.filter((source) => !shown.has(placeOf(source))),
  ];
}

/**
 * The cells of every unit that gave a figure, with its name: the one whose register was taken, the
 * department that sends an authority's figure, both sides of a ratio that different units report, or what is never added up.
 */
function unitSources(context: ExplanationContext, code: string): readonly ExplainedSource[] {
  const leaves = new Set(leavesOf(context, code));
  const { observations, book } = context.compilation;
  const units = new Set(
    [...observations, ...book.knownFigures]
      .filter(({ indicator, unit }) => unit !== '' && leaves.has(indicator))
      .map(({ unit }) => unit),
  );
  return [...units].flatMap((unit) =>
    sourcesOf(context, unit, code).map((source) => ({
      ...source,
      label: `${context.unitName(unit)}, ${source.label}`,
    })),
  );
}

/**
 * The cells in which a unit's figure was submitted or published. A derived figure comes from the
 * cells of its parts; what the unit states of it itself is only compared, and stands last. Unit ''
 * is the whole province.
 */
export function sourcesOf(
  context: ExplanationContext,
  unit: string,
  code: string,
): readonly ExplainedSource[] {
  const { words } = context;
  const leaves = leavesOf(context, code);
  const isOnlyCompared = (leaf: string) => unit !== '' && isDerived(context, leaf);
  const moved = new Map(leaves.map((leaf) => [leaf, changeOf(context, unit, leaf)] as const));
  const isSum = context.indicator(code)?.aggregation.form === 'derived_sum';
  const counted = leaves.filter((leaf) => !isOnlyCompared(leaf));
  // The part that drives the change comes first.
  const driving = [...counted].sort((left, right) =>
    compare(moved.get(right) ?? ZERO, moved.get(left) ?? ZERO),
  );
  return [...(isSum ? driving : counted), ...leaves.filter(isOnlyCompared)].flatMap(cellsOf);

  function cellsOf(leaf: string): readonly ExplainedSource[] {
    const about = leaf === code ? '' : `${leaf} `;
    const [stated, compared] = isOnlyCompared(leaf)
      ? [`${words.stated}, ${words.onlyCompared}, `, `${words.onlyCompared}, `]
      : ['', ''];
    const submitted = context.observations(unit, leaf);
    const places = new Set(submitted.map(({ source }) => placeOf(source)));
    const leftOut = leftOutOf(context, stated + about, unit, leaf);
    for (const one of leftOut) places.add(placeOf(one));
    const throughLedger = movedSources(context, about, unit, leaf);
    // What comes through the ledger is told with its share, also the unit's own part of it.
    for (const one of throughLedger) places.add(placeOf(one));
    const known = context.known(unit, leaf).filter(({ source }) => !places.has(placeOf(source)));
    return [
      ...submitted.map((one) => submittedSource(context, stated + about, one)),
      ...leftOut,
      ...publishedSources(context, compared + about, known),
      ...throughLedger,
      ...context.plans(unit, leaf).map((one) => targetSource(context, about, one)),
    ];
  }
}

/** Where nothing counts: what was sent, and people have left out or an open error keeps out. */
function leftOutOf(
  context: ExplanationContext,
  about: string,
  unit: string,
  code: string,
): readonly ExplainedSource[] {
  const indicator = context.indicator(code);
  const counts = context.observations(unit, code).some(({ role }) => role === 'current');
  if (counts || !indicator) return [];
  return [
    ...leftOutSources(context, about, unit, indicator),
    ...heldBackSources(context, about, unit, indicator),
  ];
}

/** By how much a unit's figure differs from last year's, without a sign. */
function changeOf(context: ExplanationContext, unit: string, code: string): Rational {
  const share = context.total(code)?.byUnit.find((one) => one.unit === unit);
  const [value, prior] = [numberOf(share?.figure), numberOf(share?.prior)];
  return value && prior ? absolute(subtract(value, prior)) : ZERO;
}

function isDerived(context: ExplanationContext, code: string): boolean {
  const form = context.indicator(code)?.aggregation.form;
  return form === 'derived_sum' || form === 'ratio_of_sums';
}

/** The indicator itself and, of a derived one, all that it is made from; each once. */
function leavesOf(context: ExplanationContext, code: string): readonly string[] {
  const seen = new Set<string>();
  visit(code);
  return [...seen];

  function visit(one: string): void {
    if (seen.has(one)) return;
    seen.add(one);
    const aggregation = context.indicator(one)?.aggregation;
    if (aggregation?.form === 'derived_sum') aggregation.parts.forEach(visit);
    if (aggregation?.form === 'ratio_of_sums') {
      visit(aggregation.numerator);
      visit(aggregation.denominator);
    }
  }
}
