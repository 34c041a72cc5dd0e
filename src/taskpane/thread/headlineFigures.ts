import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { toFixedText } from '#core/numbers/decimalText';
import { headlinesAmong } from '#core/report/headlines';

/** One of the figures that a head of department looks at first; numbers are decimal texts. */
export interface HeadlineFigure {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly measure: string;
  readonly value: string;
  /** Per cent against last year; '' where none can be stated. */
  readonly growth: string;
}

/** The headlines that have a figure, in the order of Biểu 01. */
export function headlineFigures({ book, totals }: Compilation): readonly HeadlineFigure[] {
  const totalOf = new Map(totals.map((one) => [one.indicator, one] as const));
  const known = book.indicators.filter(({ code }) => totalOf.get(code)?.value !== undefined);
  return headlinesAmong(known).map(({ code, nameVi, nameEn, unit, decimals }) => {
    const { value, growth }: Partial<IndicatorTotal> = totalOf.get(code) ?? {};
    return {
      code,
      nameVi,
      nameEn,
      measure: unit,
      value: value ? toFixedText(value, decimals) : '',
      growth: growth ? toFixedText(growth, book.settings.growthDecimals) : '',
    };
  });
}
