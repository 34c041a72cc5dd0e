import { isCounted, type Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { equals, ONE, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { named, raise } from './raise';
import { describeRule } from './rule';
import { isWithin } from './slips/timesApart';

export const notWholeNumber = describeRule('not-whole-number', {
  title: { vi: 'Không phải số nguyên', en: 'Not a whole number' },
  meaning: {
    vi: 'Chỉ tiêu đếm số người, điểm, thuê bao… được ghi số lẻ, trên biểu mẫu do sở cấp hoặc trên biểu tự lập có ghi đúng đơn vị tính ấy (không phải nghìn, triệu), hay không ghi đơn vị tính nào mà số ấy không quá 2 lần lớn hơn, nhỏ hơn năm trước. Không xét số trung bình, bình quân và số có nhiều hơn hai chữ số thập phân trên biểu tự lập (ước bằng công thức).',
    en: 'A count of people, outlets, subscriptions… has decimals, on one of the department’s forms or on a sheet of one’s own that names just this measure (not thousands or millions), or that names none and whose figure is at most twice or half of last year’s. Averages, and figures with more than two decimals on a sheet of one’s own (estimated by formula), are not judged.',
  },
  remedy: {
    vi: 'Đơn vị kiểm tra dấu thập phân và đơn vị tính rồi ghi lại.',
    en: 'The unit checks the decimal mark and the unit of measure and writes it again.',
  },
  authority: { vi: 'Kiểm tra logic: số đếm là số nguyên.', en: 'Logic: counts are whole.' },
  passing: { vi: 'Số lao động: 728 người.', en: 'Employees: 728.' },
  failing: { vi: 'Số lao động: 728,5 người.', en: 'Employees: 728.5.' },
});

/** Halves of things that are counted, on our own forms or where the sheet itself counts one by one. */
export function checkWholeNumbers(
  { collected, indicators, year }: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
): readonly Finding[] {
  const asked = new Map(collected.counted.map((one) => [one.unit, new Set(one.asked)] as const));
  const findings: Finding[] = [];
  for (const [unit, answers] of collected.answers) {
    for (const [code, { current }] of answers) {
      if (current?.figure.state !== 'value' || current.figure.value.denominator === 1n) continue;
      const indicator = indicators.get(code);
      if (!indicator || !isCounted(indicator)) continue;
      const isOnForm = asked.get(unit)?.has(code) === true;
      const prior = lastYear.of(unit, indicator);
      if (!isOnForm && (suspects.has(current) || !isWrittenOneByOne(indicator, current, prior))) {
        continue;
      }
      const { figure, source } = current;
      const about = { indicator: named(indicator), cell: source.cell };
      const message = {
        code: 'not-whole-number',
        arguments: { ...about, value: toDecimalText(figure.value) },
      } as const;
      findings.push(raise('not-whole-number', { unit, indicator: code, year, source, message }));
    }
  }
  return findings;
}

/**
 * Whether the sheet counts one by one and yet writes a fraction: no average, and no more decimals
 * than a person types, since an estimate by formula has many.
 */
function isWrittenOneByOne(
  indicator: Indicator,
  { measure, figure }: Observation,
  prior: Rational | undefined,
): boolean {
  if (figure.state !== 'value' || AVERAGE.test(indicator.nameVi)) return false;
  if (100n % figure.value.denominator !== 0n) return false;
  return measure === '' ? isWithin(figure.value, prior, LIKE) : isOneByOne(measure, indicator);
}

/** What is so near to last year's figure is no number of thousands. */
const LIKE = rational(2);

/** Whether a written measure counts ones: no thousands, and never another thing. */
function isOneByOne(measure: string, indicator: Indicator): boolean {
  const [written, own] = [parseMeasure(measure), parseMeasure(indicator.unit)];
  const factor = written && own && conversionFactor(written, own);
  return factor !== undefined && equals(factor, ONE);
}

const AVERAGE = /trung bình|bình quân/iu;
