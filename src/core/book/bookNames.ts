import { codeForYear, codeHolders } from '#core/catalogue/unitCodes';
import type { YearBook } from '#core/catalogue/yearBook';

/** Names beside codes, so that a person can read the sheets. */
export interface BookNames {
  unit(code: string): string;
  /** The unit's code so written that it names the same unit for a figure of that year. */
  codeInYear(code: string, year: number): string;
  indicator(code: string): string;
  /** Display decimals of an indicator. */
  decimals(code: string): number;
}

/** For reading columns back: what stands beside codes is for people only. */
export const NO_NAMES: BookNames = {
  unit: () => '',
  indicator: () => '',
  decimals: () => 0,
  codeInYear: (code) => code,
};

export function bookNames({
  units,
  indicators,
}: Pick<YearBook, 'units' | 'indicators'>): BookNames {
  const unitNames = new Map(units.map(({ code, name }) => [code, name] as const));
  const holders = codeHolders(units);
  const byCode = new Map(indicators.map((one) => [one.code, one] as const));
  return {
    unit: (code) => unitNames.get(code) ?? '',
    codeInYear: (code, year) => codeForYear(holders, code, year),
    indicator: (code) => byCode.get(code)?.nameVi ?? '',
    decimals: (code) => byCode.get(code)?.decimals ?? 0,
  };
}
