import type { YearBook } from '#core/catalogue/yearBook';

/** Names beside codes, so that a person can read the sheets. */
export interface BookNames {
  unit(code: string): string;
  indicator(code: string): string;
  /** Display decimals of an indicator. */
  decimals(code: string): number;
}

export function bookNames({
  units,
  indicators,
}: Pick<YearBook, 'units' | 'indicators'>): BookNames {
  const unitNames = new Map(units.map(({ code, name }) => [code, name] as const));
  const byCode = new Map(indicators.map((one) => [one.code, one] as const));
  return {
    unit: (code) => unitNames.get(code) ?? '',
    indicator: (code) => byCode.get(code)?.nameVi ?? '',
    decimals: (code) => byCode.get(code)?.decimals ?? 0,
  };
}
