import { explanationIn } from '#core/checks/explanation';
import { NO_ANSWER, type CollectedYear } from '#core/collection/collectedYear';
import type { Explanation } from '#core/figures/compilation';
import type { Observation } from '#core/submissions/observation';
import type { AreaFigure } from '#core/submissions/reading';

/** Every figure that counts, in the register's and the catalogue's order, the province's last. */
export function countedFigures(collected: CollectedYear): readonly Observation[] {
  const { book, answers, province } = collected;
  const indicatorOrder = book.indicators.map((indicator) => indicator.code);
  const ofUnits: Observation[] = [];
  for (const unit of book.units) {
    const ofUnit = answers.get(unit.code);
    for (const code of ofUnit ? indicatorOrder : []) {
      const { current, prior, plan } = ofUnit?.get(code) ?? NO_ANSWER;
      if (current) ofUnits.push(current);
      if (prior) ofUnits.push(prior);
      if (plan) ofUnits.push(plan);
    }
  }
  // What the department entered for an authority stands among its own answers already.
  const ofProvince = indicatorOrder
    .map((code) => province.get(code))
    .filter(isPresent)
    .filter(({ unit }) => unit === '');
  return [...ofUnits, ...ofProvince];
}

/** Breakdowns of figures that count; a figure that stays out takes its breakdown along. */
export function countedByArea({ counted, answers }: CollectedYear): readonly AreaFigure[] {
  return counted.flatMap(({ breakdown }) =>
    (breakdown?.figures ?? []).filter(
      ({ unit, indicator }) => answers.get(unit)?.get(indicator)?.withheld === undefined,
    ),
  );
}

/** The words beside figures that explain them. */
export function explanationsIn({ answers }: CollectedYear): readonly Explanation[] {
  return [...answers].flatMap(([unit, answered]) =>
    [...answered].flatMap(([indicator, { remarks = [] }]) => {
      const text = explanationIn(remarks.map((remark) => remark.text));
      return text === undefined ? [] : [{ unit, indicator, text }];
    }),
  );
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
