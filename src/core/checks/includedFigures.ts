import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { ownRemarks, type Answer } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { isZero } from '#core/numbers/rational';
import type { ExaminedYear } from './examinedYear';
import { raise, named } from './raise';
import { unitIncluded, unitsByName, type UnitsByName } from './remarks/includedUnit';
import { proposalOf, repairOf } from './repairOf';

/** Figures that a unit says to have in its own, and that their unit has sent besides: both are added. */
export function includedFigures(examined: ExaminedYear): readonly Finding[] {
  const byName = unitsByName(examined.units.values());
  return [...examined.collected.answers].flatMap(([code, answers]) => {
    const unit = examined.units.get(code);
    if (!unit) return [];
    return [...answers].flatMap(([indicator, answer]) => {
      const counted = examined.indicators.get(indicator);
      if (counted?.aggregation.form !== 'sum') return [];
      return includedIn(examined, { unit, indicator: counted, answer }, byName) ?? [];
    });
  });
}

/** A figure of a unit, with what is remarked beside it. */
interface Remarked {
  readonly unit: ReportingUnit;
  readonly indicator: Indicator;
  readonly answer: Answer;
}

function includedIn(
  { collected, year }: ExaminedYear,
  { unit, indicator, answer }: Remarked,
  byName: UnitsByName,
): Finding | undefined {
  const value = numberOf(answer.current?.figure);
  if (!value) return undefined;
  for (const { text, source } of ownRemarks(answer)) {
    const other = unitIncluded(text, byName);
    if (!other || other === unit || familyOf(other.kind) !== familyOf(unit.kind)) continue;
    const sent = collected.answers.get(other.code)?.get(indicator.code)?.current;
    const otherValue = numberOf(sent?.figure);
    if (!sent || !otherValue || isZero(otherValue)) continue;
    const repair = repairOf('counted-twice', [{ observation: sent, value: undefined }]);
    return raise('double-count', {
      unit: other.code,
      indicator: indicator.code,
      year,
      source: sent.source,
      message: {
        code: 'double-count/included',
        arguments: {
          indicator: named(indicator),
          cell: sent.source.cell,
          unit: other.name,
          value: toDecimalText(otherValue),
          other: unit.name,
          otherValue: toDecimalText(value),
          remark: text.trim(),
          file: source.file,
          remarkCell: source.cell,
        },
      },
      proposal: proposalOf(repair),
      repair,
    });
  }
  return undefined;
}
