import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { capitalised, uncapitalised } from './sentences/subject';

/** The indicator's name as a table's row prints it: a part begins "Trong đó: …". */
export function indicatorName(indicator: Pick<Indicator, 'nameVi'>): string {
  const part = ofWhich(indicator);
  return part === undefined ? capitalised(indicator.nameVi) : `Trong đó: ${part}`;
}

/** Whether the catalogue calls it a part of the indicator before it. */
export function isPart(indicator: Pick<Indicator, 'nameVi'>): boolean {
  return ofWhich(indicator) !== undefined;
}

/** The name where no row stands above it that it would be a part of: a column's head, a note. */
export function nameAlone(indicator: Pick<Indicator, 'nameVi'>): string {
  return capitalised(ofWhich(indicator) ?? indicator.nameVi);
}

/**
 * The name in a list of single indicators, where its whole does not stand above a part: the whole
 * is the nearest indicator above it in the catalogue that is no part.
 *
 * @example
 * nameApart(ofWhichSoftware, catalogue); // => 'Phần mềm (trong doanh thu công nghiệp CNTT)'
 */
export function nameApart(indicator: Indicator, catalogue: readonly Indicator[]): string {
  const at = catalogue.findIndex(({ code }) => code === indicator.code);
  const above = catalogue.slice(0, Math.max(0, at)).filter((one) => !isPart(one));
  const whole = above.at(-1);
  if (!isPart(indicator) || !whole) return nameAlone(indicator);
  return `${nameAlone(indicator)} (trong ${uncapitalised(whole.nameVi)})`;
}

/** The name alone with its unit of measure, for a column's head. */
export function indicatorHead(indicator: Pick<Indicator, 'nameVi' | 'unit'>): string {
  return `${nameAlone(indicator)} (${indicator.unit})`;
}
