import type { Statement } from '../statement';
import type { Verdict } from '../verdict';

/** Where a number stands, and of what it is. */
type Place = Pick<Verdict, 'line' | 'text' | 'indicator' | 'unit' | 'year'>;

export function placed(line: number, text: string, { indicator, unit, year }: Statement): Place {
  return { line, text, indicator: indicator.code, unit, year };
}

export function notFoundPlace(line: number, text: string): Place {
  return { line, text, indicator: '', unit: '', year: undefined };
}
