import { ofWhich, type Indicator } from '#core/catalogue/indicator';

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

/** The name alone with its unit of measure, for a column's head. */
export function indicatorHead(indicator: Pick<Indicator, 'nameVi' | 'unit'>): string {
  return `${nameAlone(indicator)} (${indicator.unit})`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
