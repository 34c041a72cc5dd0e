import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { RANK_UNIT, rankedAmong } from '#core/figures/rankedProvinces';
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
  /** Of a partial total: how many of how many units it was compiled from. */
  readonly partial: { readonly reported: number; readonly expected: number } | undefined;
  /** Of a rank: how many provinces are ranked, where that is known. */
  readonly among: number | undefined;
}

/** The headlines that have a figure, in the order of Biểu 01. */
export function headlineFigures({ book, totals }: Compilation): readonly HeadlineFigure[] {
  const totalOf = new Map(totals.map((one) => [one.indicator, one] as const));
  const known = book.indicators.filter(({ code }) => totalOf.get(code)?.value !== undefined);
  return headlinesAmong(known).map(({ code, nameVi, nameEn, unit, decimals }) => {
    const total = totalOf.get(code);
    const { value, growth }: Partial<IndicatorTotal> = total ?? {};
    return {
      code,
      nameVi,
      nameEn,
      measure: unit,
      value: value ? toFixedText(value, decimals) : '',
      growth: growth ? toFixedText(growth, book.settings.growthDecimals) : '',
      partial: total && partialOf(total),
      among: unit === RANK_UNIT && value ? rankedAmong(value, book.year) : undefined,
    };
  });
}

function partialOf({
  isComplete,
  unitsReported,
  unitsExpected,
}: IndicatorTotal): HeadlineFigure['partial'] {
  if (isComplete || unitsExpected.length === 0) return undefined;
  return { reported: unitsReported.length, expected: unitsExpected.length };
}
