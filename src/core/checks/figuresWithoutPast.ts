import type { Indicator } from '#core/catalogue/indicator';
import { answerOf, type CollectedYear } from '#core/collection/collectedYear';
import { predecessorsOf } from '#core/collection/lackingPriors';
import { movedUnits } from '#core/collection/priorRoster';
import { isAddedOverPlaces, isNewUnit, unitPrior } from '#core/collection/unitPrior';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { entersSums } from '#core/numbers/figure';
import type { ExaminedYear } from './examinedYear';
import { notComparable } from './notComparable';
import { named } from './raise';

/**
 * Figures that do not add up over places, where neither this year's unit nor anybody else says what
 * they were on the new boundaries. Ranks and scores were given to the old places: nothing is asked.
 */
export function figuresNotAdded(examined: ExaminedYear): readonly Finding[] {
  const { collected } = examined;
  return collected.book.indicators
    .filter((one) => !isAddedOverPlaces(one) && one.nature !== 'rank' && one.nature !== 'score')
    .flatMap((indicator) => {
      const units = new Set([
        ...movedUnits(collected, indicator),
        ...answeringUnits(collected, indicator),
      ]);
      return [...units].flatMap((unit) => notAdded(examined, indicator, unit));
    });
}

function notAdded(
  { collected, year, units }: ExaminedYear,
  indicator: Indicator,
  unit: string,
): readonly Finding[] {
  if (unitPrior(collected, unit, indicator.code).value !== undefined) return [];
  const { known } = predecessorsOf(collected, unit, indicator.code);
  if (known.every((old) => old === unit)) return [];
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  return [
    notComparable(unit, indicator.code, year, {
      code: 'boundary-not-comparable/not-additive',
      arguments: {
        unit: nameOf(unit),
        indicator: named(indicator),
        predecessors: known.map(nameOf),
      },
    }),
  ];
}

/**
 * Figures that do add up, where the book has last year's of some of the units that this one was made of,
 * and not of others: without them there is no last year, of the unit or of the province.
 */
export function silentPredecessors({ collected, year, units }: ExaminedYear): readonly Finding[] {
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  return collected.book.indicators.filter(isAddedOverPlaces).flatMap((indicator) =>
    answeringUnits(collected, indicator).flatMap((unit) => {
      const { code } = indicator;
      if (unitPrior(collected, unit, code).value !== undefined) return [];
      const { known, silent } = predecessorsOf(collected, unit, code);
      if (known.length === 0 || silent.length === 0) return [];
      return [
        notComparable(unit, code, year, {
          code: 'boundary-not-comparable/predecessor-silent',
          arguments: {
            unit: nameOf(unit),
            indicator: named(indicator),
            year: year - 1,
            silent: silent.map(nameOf),
            known: known.map(nameOf),
          },
        }),
      ];
    }),
  );
}

/**
 * New units that say themselves what their predecessors had, where the book has last year's figures of
 * some of these and none at all of others: comparisons then rest on the unit's own word.
 */
export function unpublishedPredecessors({
  collected,
  year,
  units,
}: ExaminedYear): readonly Finding[] {
  const { changesInto, knownPriors } = indexOf(collected);
  const nameOf = (code: string) => units.get(code)?.name ?? code;
  const added = collected.book.indicators.filter(isAddedOverPlaces);
  return [...changesInto.keys()].flatMap((unit) => {
    const said = added.filter(({ code }) => unitPrior(collected, unit, code).basis === 'submitted');
    const [first] = said;
    if (!first || !isNewUnit(collected, unit)) return [];
    const { known, silent } = predecessorsOf(collected, unit, first.code);
    const unpublished = silent.filter((old) => !knownPriors.has(old));
    if (known.length === 0 || unpublished.length === 0) return [];
    return [
      notComparable(unit, '', year, {
        code: 'boundary-not-comparable/predecessor-unpublished',
        arguments: {
          unit: nameOf(unit),
          year: year - 1,
          silent: unpublished.map(nameOf),
          known: known.map(nameOf),
        },
      }),
    ];
  });
}

/** Units made of others by the ledger that gave a figure this year. */
function answeringUnits(collected: CollectedYear, { code }: Indicator): readonly string[] {
  return [...indexOf(collected).changesInto.keys()].filter((unit) => {
    const current = answerOf(collected, unit, code)?.current;
    return current !== undefined && entersSums(current.figure);
  });
}
