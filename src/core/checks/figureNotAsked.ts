import {
  familyOf,
  isOfAuthorities,
  type Indicator,
  type ReporterKind,
} from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { isZero, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';
import { named, raise } from './raise';
import { describeRule } from './rule';
import { otherSources } from './sources/otherSources';
import type { ComparedTotal } from './totals/comparedTotal';

export const figureNotAsked = describeRule('figure-not-asked', {
  title: { vi: 'Số mà loại đơn vị này không báo cáo', en: 'Figure not asked of this kind of unit' },
  meaning: {
    vi: 'Đơn vị gửi số của một chỉ tiêu mà theo danh mục loại đơn vị của nó không báo cáo. Số đó không vào tổng nào, cũng không được đối chiếu với nguồn khác: hoặc “Loại” của đơn vị trong sổ ghi nhầm, hoặc danh mục thiếu loại đơn vị này, hoặc đơn vị chép thừa dòng.',
    en: 'A unit sends a figure of an indicator that, by the catalogue, its kind does not report. It enters no total and is held against no other source: either the unit’s kind in the book is wrong, or the catalogue lacks that kind, or the unit copied a row too many.',
  },
  remedy: {
    vi: 'Sửa “Loại” ở trang “Đơn vị”, hoặc thêm loại ấy vào “Đơn vị báo cáo (loại)” của chỉ tiêu ở trang “Chỉ tiêu”; nếu số chỉ để tham khảo thì không cần làm gì.',
    en: 'Correct the kind on the sheet “Đơn vị”, or add it to who reports the indicator on the sheet “Chỉ tiêu”; where the figure is only for information nothing is to be done.',
  },
  authority: {
    vi: 'Không im lặng: số đã nhận mà không được tính thì phải nói ra.',
    en: 'Nothing happens silently: what was received and does not count is told.',
  },
  passing: {
    vi: 'Huyện gửi thuê bao di động, mọi huyện đều gửi: tổng của các huyện được đối chiếu với số của doanh nghiệp.',
    en: 'A district sends mobile subscribers, and so do all others: their sum is held against the enterprises’.',
  },
  failing: {
    vi: 'Doanh nghiệp bưu chính (ENT_POST) gửi 210 thuê bao di động; chỉ tiêu do ENT_TEL báo cáo.',
    en: 'A postal enterprise (ENT_POST) sends 210 mobile subscribers; the indicator is reported by ENT_TEL.',
  },
});

/** Figures that count nowhere because of who sent them, and that are no second source either. */
export function checkNotAsked(
  examined: ExaminedYear,
  totals: readonly ComparedTotal[],
): readonly Finding[] {
  const valid = [...examined.validByKind.values()].flat();
  return totals.flatMap((total) => {
    const indicator = examined.indicators.get(total.indicator);
    if (!indicator || isComputed(indicator)) return [];
    const sent = valid
      .filter(({ kind }) => !isAsked(indicator, kind))
      .flatMap((unit) => figureOf(examined, indicator, unit) ?? []);
    if (sent.length === 0) return [];
    const compared = comparedWith(examined, indicator, total);
    return sent
      .filter(({ observation }) => !compared.has(observation))
      .map((one) => notAsked(examined, indicator, one));
  });
}

/** A total that units state themselves is compared with the sum of its parts. */
function isComputed({ aggregation: { form } }: Indicator): boolean {
  return form === 'derived_sum' || form === 'ratio_of_sums';
}

/** The department enters what authorities report. */
function isAsked(indicator: Indicator, kind: ReporterKind): boolean {
  if (indicator.reportedBy.includes(kind)) return true;
  return isOfAuthorities(indicator) && familyOf(kind) === 'department';
}

interface SentFigure {
  readonly unit: ReportingUnit;
  readonly observation: Observation;
  readonly value: Rational;
}

/** A figure that would add something, were it asked. */
function figureOf(
  { collected }: ExaminedYear,
  { code }: Indicator,
  unit: ReportingUnit,
): SentFigure | undefined {
  const observation = collected.answers.get(unit.code)?.get(code)?.current;
  const value = numberOf(observation?.figure);
  return observation && value && !isZero(value) ? { unit, observation, value } : undefined;
}

/** What is held against the figure in use; where there is none, nothing is. */
function comparedWith(
  examined: ExaminedYear,
  indicator: Indicator,
  total: ComparedTotal,
): ReadonlySet<Observation> {
  if (total.value === undefined) return new Set();
  const others = otherSources(examined, indicator, total);
  return new Set(others.flatMap(({ observations }) => observations));
}

function notAsked(
  { year }: ExaminedYear,
  indicator: Indicator,
  { unit, observation, value }: SentFigure,
): Finding {
  const { source } = observation;
  return raise('figure-not-asked', {
    unit: unit.code,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'figure-not-asked',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        value: toDecimalText(value),
        kind: unit.kind,
        reportedBy: indicator.reportedBy,
      },
    },
  });
}
