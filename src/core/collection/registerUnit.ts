import { familyOf, type Indicator } from '#core/catalogue/indicator';
import { entersSums } from '#core/numbers/figure';
import { answerOf, type CollectedYear } from './collectedYear';
import { indexOf } from './yearIndex';

/**
 * The unit whose register makes a figure that is not added up: of the department's and the
 * authorities' kinds, in the order of the catalogue, the first unit that gave a figure; else the
 * department's unit that entered an authority's figure.
 */
export function registerUnit(collected: CollectedYear, indicator: Indicator): string | undefined {
  const keeper = registerKeepers(collected, indicator).find((unit) => {
    const figure = answerOf(collected, unit, indicator.code)?.current?.figure;
    return figure !== undefined && entersSums(figure);
  });
  if (keeper !== undefined) return keeper;
  const entered = collected.province.get(indicator.code);
  return entered && entersSums(entered.figure) && entered.unit !== '' ? entered.unit : undefined;
}

/** The units of the department's and the authorities' kinds, in the order of the catalogue. */
export function registerKeepers(
  collected: CollectedYear,
  { reportedBy }: Indicator,
): readonly string[] {
  const { validByKind } = indexOf(collected);
  return reportedBy
    .filter((kind) => familyOf(kind) === 'department' || familyOf(kind) === 'authorities')
    .flatMap((kind) => validByKind.get(kind) ?? [])
    .map(({ code }) => code);
}
