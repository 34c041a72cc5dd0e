import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { compare, sum, type Rational } from '#core/numbers/rational';
import type { ComparedTotal } from './comparedTotal';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import type { PartAndWhole } from './partsAndWholes';
import { NOWHERE, joinedSource, named, raise } from '../raise';
import { roundingOfTotal } from './roundingOfTotal';
import { describeRule } from '../rule';
import { sumOfParts } from './sumOfParts';
import { halfLastPlace } from '../writtenPrecision';

export const partExceedsWhole = describeRule('part-exceeds-whole', {
  title: { vi: 'Bộ phận lớn hơn tổng thể', en: 'A part exceeds its whole' },
  meaning: {
    vi: 'Chỉ tiêu “trong đó” lớn hơn chỉ tiêu chứa nó, hoặc tử số của một tỷ lệ phần trăm lớn hơn mẫu số. Số đã làm tròn được lệch nửa đơn vị chữ số cuối.',
    en: 'An “of which” exceeds the indicator that contains it, or the numerator of a percentage its denominator. Rounded figures may differ by half a unit of the last digit.',
  },
  cases: [
    {
      vi: '**Danh mục nói rõ “trong đó”:** cột part_of, ghi chú (“Must be <= …”, “A + B = C”), dòng “trong đó: …”, tên nói rõ hơn tên của chỉ tiêu khác cùng lĩnh vực và đơn vị tính (“thuê bao di động sử dụng điện thoại thông minh” trong “thuê bao điện thoại di động”), số hộ có một điều trong tổng số hộ.',
      en: '**An “of which” by the catalogue:** its column part_of, its notes (“Must be <= …”, “A + B = C”), “trong đó: …” below a row, a name that says more than that of another indicator of the domain and measure (smartphone subscriptions among mobile subscriptions), households with something among all of them.',
    },
    {
      vi: '**Suy ra từ tên, nên chỉ ghi chú:** số xã có một điều trong số xã, “số vị trí trạm” trong số trạm, số tổ trong số thành viên tổ, và “số … có” một thứ được đếm riêng.',
      en: '**Inferred from names, so only noted:** communes with something among all of them, sites among stations, teams among their members, and “số … có” (so many with) something that is counted itself.',
    },
    {
      vi: '**Trong đơn vị, trong tỉnh:** xét trong từng đơn vị; khi hai chỉ tiêu do các đơn vị khác nhau báo cáo thì xét số toàn tỉnh, nếu cả hai đã đủ (số đếm không trùng mà chỉ các đơn vị báo thì không nhiều hơn cộng các đơn vị).',
      en: '**Unit and province:** judged within each unit; where different units report the two, on the province’s figures when both are complete (what is counted without repetition and told by units alone is no more than these add to).',
    },
    {
      vi: '**Một phần năm:** số phát sinh của một phần năm (“Thực hiện 10 tháng”) không lớn hơn số cả năm.',
      en: '**Part of the year:** what occurred in part of the year (“Thực hiện 10 tháng”) is not more than the whole year’s.',
    },
    {
      vi: '**Ghi chú của dòng:** phân số ở đầu ghi chú (“73/38 thôn”) không lớn hơn 1, trừ khi so với kế hoạch hay thời điểm khác.',
      en: '**Remarks:** a fraction with which a remark begins (“73/38 thôn”) is not above 1, except against a plan or another time.',
    },
  ],
  remedy: {
    vi: 'Kiểm tra cả hai số: đơn vị tính, dấu chấm bị hiểu là dấu thập phân, hoán đổi dòng. Thuê bao băng rộng di động có thể vượt thuê bao di động khi có SIM chỉ dùng dữ liệu: chấp nhận và ghi lý do.',
    en: 'Check both: unit of measure, a point taken for a decimal mark, swapped rows. Mobile broadband can exceed mobile subscriptions where there are data-only SIMs: accept it with the reason.',
  },
  authority: {
    vi: 'Kiểm tra logic: một phần không lớn hơn tổng thể của nó.',
    en: 'Logic: a part is not larger than its whole.',
  },
  passing: {
    vi: 'Hồ sơ trực tuyến 75.400, tổng hồ sơ 100.000.',
    en: 'Online dossiers 75,400 of 100,000.',
  },
  failing: {
    vi: 'Hồ sơ trực tuyến 175.400, tổng hồ sơ 100.000.',
    en: 'Online dossiers 175,400 of 100,000.',
  },
});

/** The part against the whole in one unit's own answers. */
export function checkPartWithinUnit(
  examined: ExaminedYear,
  answered: UnitAnswers,
  pair: PartAndWhole,
): Finding | undefined {
  const part = comparedFigure(answered, pair.part.code);
  const whole = part && comparedFigure(answered, pair.whole.code);
  if (!part || !whole || !exceeds(examined, part, whole)) return undefined;
  // Where all parts are known the sum has been compared, which says more.
  if (pair.isDerived && sumOfParts(examined, answered, pair.whole)) return undefined;
  const source = joinedSource(part.observation.source, [whole.observation.source]);
  return raise('part-exceeds-whole', {
    unit: answered.unit.code,
    indicator: pair.part.code,
    year: examined.year,
    source,
    message: {
      code: pair.isInferred ? 'part-exceeds-whole/look' : 'part-exceeds-whole',
      arguments: {
        cell: source.cell,
        part: named(pair.part),
        partValue: toDecimalText(part.value),
        whole: named(pair.whole),
        wholeValue: toDecimalText(whole.value),
      },
    },
  });
}

/** Whether the part is larger than the whole by more than rounding explains. */
function exceeds(examined: ExaminedYear, part: ComparedFigure, whole: ComparedFigure): boolean {
  if (compare(part.value, whole.value) <= 0) return false;
  const roundings = [part, whole].map(({ observation }) => halfLastPlace(examined, observation));
  return compare(part.value, sum([whole.value, ...roundings])) > 0;
}

/** A total of the province with the indicator it belongs to. */
interface CompleteTotal {
  readonly value: Rational;
  readonly indicator: Indicator;
  readonly units: readonly string[];
}

/**
 * The part against the whole for the province, where both are complete and come from different
 * units, so that no single unit could be asked.
 */
export function checkPartInProvince(
  examined: ExaminedYear,
  totals: ReadonlyMap<string, ComparedTotal>,
  { part, whole, isInferred }: PartAndWhole,
): Finding | undefined {
  const partTotal = complete(totals, part);
  const wholeTotal = complete(totals, whole) ?? atMost(examined, totals, whole);
  if (!partTotal || !wholeTotal || haveSameUnits(partTotal, wholeTotal)) return undefined;
  if (compare(partTotal.value, wholeTotal.value) <= 0) return undefined;
  const rounding = [partTotal, wholeTotal].map(({ indicator, units }) =>
    roundingOfTotal(examined, indicator, units),
  );
  if (compare(partTotal.value, sum([wholeTotal.value, ...rounding])) <= 0) return undefined;
  if (wasFoundWithinUnit(examined, part, whole)) return undefined;
  return raise('part-exceeds-whole', {
    unit: '',
    indicator: part.code,
    year: examined.year,
    source: NOWHERE,
    message: {
      code: isInferred ? 'part-exceeds-whole/province-look' : 'part-exceeds-whole/province',
      arguments: {
        cell: '',
        part: named(part),
        partValue: toDecimalText(partTotal.value),
        whole: named(whole),
        wholeValue: toDecimalText(wholeTotal.value),
      },
    },
  });
}

function complete(
  totals: ReadonlyMap<string, ComparedTotal>,
  indicator: Indicator,
): CompleteTotal | undefined {
  const total = totals.get(indicator.code);
  if (!total?.isComplete || total.value === undefined) return undefined;
  return { value: total.value, indicator, units: total.unitsReported };
}

/**
 * Of what is counted once in the province but only told by units that may count the same thing, no
 * more than they tell together.
 */
function atMost(
  { collected }: ExaminedYear,
  totals: ReadonlyMap<string, ComparedTotal>,
  indicator: Indicator,
): CompleteTotal | undefined {
  const total = totals.get(indicator.code);
  if (indicator.aggregation.form !== 'distinct_count' || !total) return undefined;
  const { value, unitsExpected: units, unitsReported } = total;
  if (value !== undefined || units.length === 0 || unitsReported.length < units.length)
    return undefined;
  const told = units.flatMap((unit) => {
    const answers = collected.answers.get(unit);
    return answers
      ? (comparedFigure({ answers, suspects: NO_SUSPECTS }, indicator.code)?.value ?? [])
      : [];
  });
  return told.length === units.length ? { value: sum(told), indicator, units } : undefined;
}

function haveSameUnits(left: CompleteTotal, right: CompleteTotal): boolean {
  if (left.units.length !== right.units.length || left.units.length === 0) return false;
  const units = new Set(left.units);
  return right.units.every((unit) => units.has(unit));
}

/** Whether some unit that gives both was already asked about them. */
function wasFoundWithinUnit(examined: ExaminedYear, part: Indicator, whole: Indicator): boolean {
  for (const answers of examined.collected.answers.values()) {
    const [partFigure, wholeFigure] = [part, whole].map((indicator) =>
      comparedFigure({ answers, suspects: NO_SUSPECTS }, indicator.code),
    );
    if (partFigure && wholeFigure && exceeds(examined, partFigure, wholeFigure)) return true;
  }
  return false;
}

const NO_SUSPECTS: ReadonlySet<never> = new Set();
