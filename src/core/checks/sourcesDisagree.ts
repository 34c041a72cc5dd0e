import type { Indicator } from '#core/catalogue/indicator';
import type { FigureSource } from '#core/findings/checkMessages';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  add,
  compare,
  equals,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ComparedTotal } from './totals/comparedTotal';
import type { ExaminedYear } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { growthOfUnits, twoGrowths, type TwoGrowths } from './growth/otherGrowth';
import { familyOfUnit, nameOfFamily, otherSources, type OtherSource } from './otherSources';
import { named, NOWHERE, raise } from './raise';
import { roundingOfTotal } from './totals/roundingOfTotal';
import { describeRule } from './rule';
import { proposedRatio, ratioPlace, shownRatio } from './stated/statedRatio';
import { halfLastPlace } from './writtenPrecision';

export const sourcesDisagree = describeRule('sources-disagree', {
  title: { vi: 'Hai nguồn số liệu khác nhau', en: 'Sources disagree' },
  meaning: {
    vi: 'Cùng một chỉ tiêu có từ hai nguồn đầy đủ (doanh nghiệp, địa bàn, sở, số toàn tỉnh do cơ quan khác cung cấp) và các tổng khác nhau. Báo cáo dùng nguồn đứng trước theo danh mục chỉ tiêu; nguồn kia chỉ để đối chiếu, không bao giờ cộng vào. Chỉ tiêu đếm theo sổ đăng ký (distinct_count): các đơn vị cộng lại có thể nhiều hơn sổ, vì một cơ sở được đếm ở nhiều nơi, nhưng không thể ít hơn. Khi hai nguồn cùng một số năm nay nhưng hai tốc độ tăng khác nhau (số năm trước khác nhau, hoặc tốc độ tăng ghi khác) thì nêu cả hai để hỏi.',
    en: 'One indicator has two complete sources (enterprises, areas, the department, a figure of the whole province from an authority) and their totals differ. The report uses the source that stands first in the catalogue; the other is only compared, never added. Of what a register counts (distinct_count) the units together may count more, since one establishment is counted in several places, but never less. Where two sources agree on this year’s figure but give it two growths (from different figures of last year, or as stated), both are shown and someone must ask.',
  },
  remedy: {
    vi: 'Đối chiếu hai nguồn: phạm vi, định nghĩa, thời điểm chốt số, đơn vị bị thiếu hoặc trùng. Ghi kết quả đối chiếu vào lý do khi chấp nhận.',
    en: 'Reconcile scope, definition, date, and units left out or counted twice. When accepting, write the outcome as the reason.',
  },
  authority: {
    vi: 'Nguyên tắc thống nhất về khái niệm, phương pháp và đơn vị tính của số liệu báo cáo trên địa bàn tỉnh; đối chiếu nguồn trước khi công bố.',
    en: 'Reported figures of a province must be uniform in concept, method and unit of measure; sources are reconciled before publication.',
  },
  passing: {
    vi: 'Điểm bưu điện - văn hóa xã: các doanh nghiệp 207, các huyện 207.',
    en: 'Commune post-culture points: enterprises 207, districts 207.',
  },
  failing: {
    vi: 'Điểm bưu điện - văn hóa xã: các doanh nghiệp 207, các huyện 198.',
    en: 'Commune post-culture points: enterprises 207, districts 198.',
  },
});

export function checkSources(
  examined: ExaminedYear,
  lastYear: LastYear,
  totals: readonly ComparedTotal[],
): readonly Finding[] {
  return totals.flatMap((total) => {
    const indicator = examined.indicators.get(total.indicator);
    if (!indicator || total.value === undefined || !total.isComplete) return [];
    const level = { ...total, value: total.value };
    return [
      ...otherSources(examined, indicator, total).flatMap(
        (other) => checkOther(examined, lastYear, indicator, level, other) ?? [],
      ),
      ...[checkUnitsGrowth(examined, lastYear, indicator, level)].flatMap((found) => found ?? []),
    ];
  });
}

/** A total that is complete. */
type KnownTotal = ComparedTotal & { readonly value: Rational };

/** A second source that gives another figure, or the same with another growth. */
function checkOther(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  total: KnownTotal,
  other: OtherSource,
): Finding | undefined {
  if (!agree(examined, indicator, total, other)) {
    return sourceFinding(examined, indicator, total, other);
  }
  if (other.mayExceed) return undefined;
  const growths = twoGrowths(examined, lastYear, indicator, total, other);
  const [first, ...rest] = other.observations;
  return (
    growths &&
    growthFinding(examined, indicator, total, growths, {
      unit: rest.length === 0 ? first.unit : '',
      source: first.source,
      used: sourceInUse(examined, total),
      other: other.source,
    })
  );
}

/** What the province published for last year beside what its units state of it. */
function checkUnitsGrowth(
  examined: ExaminedYear,
  lastYear: LastYear,
  indicator: Indicator,
  total: KnownTotal,
): Finding | undefined {
  const growths = growthOfUnits(examined, indicator, total);
  return (
    growths &&
    growthFinding(examined, indicator, total, growths, {
      unit: '',
      source: lastYear.published('', indicator)?.source ?? NOWHERE,
      used: 'province',
      other: sourceInUse(examined, total),
    })
  );
}

function agree(
  examined: ExaminedYear,
  indicator: Indicator,
  { value, unitsReported }: ComparedTotal,
  other: OtherSource,
): boolean {
  if (value === undefined || equals(value, other.value)) return true;
  if (other.mayExceed && compare(value, other.value) <= 0) return true;
  const allowed =
    indicator.aggregation.form === 'ratio_of_sums'
      ? ratioPlace(examined, other.observations[0])
      : add(
          roundingOfTotal(examined, indicator, unitsReported),
          sum(other.observations.map((observation) => halfLastPlace(examined, observation))),
        );
  return compare(absolute(subtract(value, other.value)), allowed) <= 0;
}

function sourceFinding(
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
    proposal: used,
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

interface WhoseGrowths extends Pick<Finding, 'unit' | 'source'> {
  readonly used: FigureSource;
  readonly other: FigureSource;
}

/** One level with two growths: both are shown, and someone says which is right. */
function growthFinding(
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

function sourceInUse(examined: ExaminedYear, total: ComparedTotal): FigureSource {
  if (total.source === 'parts' || total.source === 'ratio') return total.source;
  const families = new Set(total.unitsExpected.map((unit) => familyOfUnit(examined, unit)));
  const [family] = families;
  return families.size === 1 && family ? nameOfFamily(family) : 'units';
}
