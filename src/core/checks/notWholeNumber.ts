import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import type { ExaminedYear } from './examinedYear';
import { named, raise } from './raise';
import { describeRule } from './rule';

export const notWholeNumber = describeRule('not-whole-number', {
  title: { vi: 'Không phải số nguyên', en: 'Not a whole number' },
  meaning: {
    vi: 'Trên biểu mẫu do sở cấp, chỉ tiêu đếm số người, điểm, thuê bao… được ghi số lẻ. Chỉ xét biểu mẫu, vì biểu tự lập có thể ghi theo nghìn, triệu.',
    en: 'On one of the department’s forms, a count of people, outlets, subscriptions… has decimals. Only forms are judged: a sheet of one’s own may count in thousands or millions.',
  },
  remedy: {
    vi: 'Đơn vị kiểm tra dấu thập phân và đơn vị tính rồi ghi lại.',
    en: 'The unit checks the decimal mark and the unit of measure and writes it again.',
  },
  authority: { vi: 'Kiểm tra logic: số đếm là số nguyên.', en: 'Logic: counts are whole.' },
  passing: { vi: 'Số lao động: 728 người.', en: 'Employees: 728.' },
  failing: { vi: 'Số lao động: 728,5 người.', en: 'Employees: 728.5.' },
});

/** Halves of things that are counted, on our own forms. */
export function checkWholeNumbers({
  collected,
  indicators,
  year,
}: ExaminedYear): readonly Finding[] {
  return collected.counted.flatMap(({ unit, asked = [] }) =>
    asked.flatMap((code) => {
      const indicator = indicators.get(code);
      const observation = collected.answers.get(unit)?.get(code)?.current;
      if (!indicator || !observation || !isCounted(indicator)) return [];
      const { figure, source } = observation;
      if (figure.state !== 'value' || figure.value.denominator === 1n) return [];
      const about = { indicator: named(indicator), cell: source.cell };
      const message = {
        code: 'not-whole-number',
        arguments: { ...about, value: toDecimalText(figure.value) },
      } as const;
      return raise('not-whole-number', { unit, indicator: code, year, source, message });
    }),
  );
}

/** Whether an indicator counts whole things one by one. */
export function isCounted({ decimals, unit }: Indicator): boolean {
  const measure = parseMeasure(unit);
  return decimals === 0 && measure !== undefined && isWholeMeasure(measure);
}
