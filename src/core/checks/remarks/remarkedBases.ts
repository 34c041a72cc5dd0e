import type { Indicator } from '#core/catalogue/indicator';
import { ownRemarks } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { mismatch } from '../denominators/denominatorFinding';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { named } from '../raise';

/** Growth may be told at constant prices beside an amount that is not. */
const CONSTANT_PRICES =
  /^(?!.*(?:tăng|giảm|tốc độ|chỉ số)).*giá (?:so sánh|cố định|gốc|năm 2010)/isu;
const OTHER_YEAR =
  /(?:dân số|mẫu số|số hộ|số dân|grdp|số thôn|lao động)(?:(?!tăng|giảm|so với)[^.;]){0,30}?năm (\d{4})/iu;

/** What the unit itself says beside a rate or its sides: another year's denominator, constant prices. */
export function remarkedBases(
  examined: ExaminedYear,
  answered: UnitAnswers,
  found: ReadonlyMap<string, Finding>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [code, answer] of answered.answers) {
    const remarks = ownRemarks(answer);
    const indicator = examined.indicators.get(code);
    const rate = remarks.length > 0 ? comparedFigure(answered, code) : undefined;
    if (!indicator || !rate || found.has(code)) continue;
    for (const { text, source } of remarks) {
      const isConstant = CONSTANT_PRICES.test(text) && !/so sánh/iu.test(indicator.nameVi);
      const said = Number(OTHER_YEAR.exec(text)?.[1] ?? examined.year);
      const isOtherYear = indicator.nature === 'ratio' && said !== examined.year;
      if (!isOtherYear && !(isConstant && isMoneyOrShare(examined, indicator))) continue;
      const about = { indicator: named(indicator), cell: '', remark: text, year: examined.year };
      findings.push(
        mismatch(examined, answered, { indicator, rate, numerator: [] }, [], {
          code: isOtherYear ? 'denominator-mismatch/year-said' : 'denominator-mismatch/prices',
          arguments: { ...about, remarkCell: source.cell },
        }),
      );
      break;
    }
  }
  return findings;
}

function isMoneyOrShare({ indicators }: ExaminedYear, { unit, aggregation }: Indicator): boolean {
  const isMoney = (text = '') => /đồng|usd/iu.test(text);
  if (isMoney(unit)) return true;
  return (
    aggregation.form === 'ratio_of_sums' && isMoney(indicators.get(aggregation.denominator)?.unit)
  );
}
