import type { Indicator } from '#core/catalogue/indicator';
import { indicatorName, isPart, nameAlone } from './indicatorName';

/** How an indicator's row begins. */
export interface RowHead {
  /** "2", or "2.1" for a part of the row numbered 2. */
  readonly number: string;
  readonly name: string;
  readonly look: 'text' | 'part';
}

/** The heads of rows in a table: of several parts only the first says "Trong đó:". */
export function rowHeads(indicators: readonly Indicator[]): readonly RowHead[] {
  let whole = 0;
  let part = 0;
  return indicators.map((indicator): RowHead => {
    if (!isPart(indicator) || whole === 0) {
      whole += 1;
      part = 0;
      return { number: String(whole), name: wholeName(indicator), look: 'text' };
    }
    part += 1;
    const name = part === 1 ? indicatorName(indicator) : nameAlone(indicator);
    return { number: `${whole}.${part}`, name, look: 'part' };
  });
}

/** A part that begins its table is nobody's part there. */
function wholeName(indicator: Indicator): string {
  return isPart(indicator) ? nameAlone(indicator) : indicatorName(indicator);
}
