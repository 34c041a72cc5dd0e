import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { absolute, compare, divide, rational, signOf, subtract, sum } from '#core/numbers/rational';
import { isCounted, type Indicator } from '#core/catalogue/indicator';
import type { AreaFigure, Breakdown, Submission } from '#core/submissions/reading';
import type { Answer } from '#core/collection/collectedYear';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { cannotBeNegative } from '../signAndRange';
import { partFigure } from './sumOfParts';
import { lastPlacesTogether } from '../writtenPrecision';

/**
 * Every figure that was asked by area, against the unit's own: areas that lack a usable figure, or
 * else a sum that differs. The total of the province is never touched by either.
 */
export function checkBreakdowns(
  examined: ExaminedYear,
  suspects: UnitAnswers['suspects'],
): readonly Finding[] {
  return examined.collected.counted.flatMap((submission) => {
    const { breakdown } = submission;
    const unit = examined.units.get(submission.unit);
    if (!breakdown || !unit) return [];
    const answers = examined.collected.answers.get(unit.code) ?? new Map<string, Answer>();
    return breakdown.indicators.flatMap((code) => {
      const indicator = examined.indicators.get(code);
      if (!indicator) return [];
      const own = partFigure(examined, { unit, answers, suspects }, code);
      // Nothing to break down: not answered, kept out, "-" or "x".
      if (!own?.observations.some(({ figure }) => figure.state === 'value')) return [];
      const lacking = lackingAreas(breakdown, indicator);
      return lacking.length > 0
        ? lackingFinding(examined, submission, indicator, lacking)
        : (differingFinding(examined, own, breakdown, indicator) ?? []);
    });
  });
}

/** What is to be read in an area's cell so that it can be added up. */
function isUsable({ figure }: AreaFigure, indicator: Indicator): boolean {
  if (figure.state === 'none' || figure.state === 'not-applicable') return true;
  if (figure.state !== 'value') return false;
  if (cannotBeNegative(indicator) && signOf(figure.value) < 0) return false;
  return !isCounted(indicator) || figure.value.denominator === 1n;
}

function lackingAreas({ figures }: Breakdown, indicator: Indicator): readonly AreaFigure[] {
  return figures.filter(
    (figure) => figure.indicator === indicator.code && !isUsable(figure, indicator),
  );
}

function lackingFinding(
  { year, units }: ExaminedYear,
  { unit, file }: Submission,
  indicator: Indicator,
  lacking: readonly AreaFigure[],
): Finding {
  const [first, ...others] = lacking.filter(({ source }) => source.cell !== '');
  const source = first
    ? joinedSource(
        first.source,
        others.map((one) => one.source),
      )
    : { file, sheet: '', cell: '' };
  return raise('missing-indicator', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'missing-indicator/by-area',
      arguments: {
        unit: units.get(unit)?.name ?? unit,
        indicator: named(indicator),
        sheet: source.sheet,
        areas: lacking.map(({ areaName, raw }) => ({ name: areaName, written: raw })),
      },
    },
  });
}

type OwnFigure = NonNullable<ReturnType<typeof partFigure>>;

/** A sum that the form adds up but that nobody calculated is what its parts add to. */
function differingFinding(
  examined: ExaminedYear,
  own: OwnFigure,
  { figures }: Breakdown,
  indicator: Indicator,
): Finding | undefined {
  const areas = figures.filter(
    ({ indicator: code, figure }) => code === indicator.code && numberOf(figure) !== undefined,
  );
  const [firstOwn] = own.observations;
  const [firstArea] = areas;
  if (!firstOwn || !firstArea) return undefined;
  const added = sum(areas.flatMap(({ figure }) => numberOf(figure) ?? []));
  const places = lastPlacesTogether(examined, [...own.observations, ...areas]);
  const allowed = divide(sum(places), rational(2));
  if (compare(absolute(subtract(own.value, added)), allowed) <= 0) return undefined;
  return raise('parts-differ-from-total', {
    unit: firstOwn.unit,
    indicator: indicator.code,
    year: examined.year,
    source: firstOwn.source,
    message: {
      code: 'parts-differ-from-total/by-area',
      arguments: {
        indicator: named(indicator),
        cell: firstOwn.source.cell,
        total: toDecimalText(own.value),
        sum: toDecimalText(added),
        areas: areas.length,
        sheet: firstArea.source.sheet,
      },
    },
    // Which side is wrong only the unit knows; the province's total takes the unit's own figure.
    proposal: '',
  });
}
