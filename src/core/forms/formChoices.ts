import type { FormSettings, YearBook } from '#core/catalogue/yearBook';
import type { FormChoices } from './formDesign';

/** What is asked: what was said for this time, and on the rest what the book keeps. */
export function formChoices(
  { settings }: YearBook,
  given: Partial<FormSettings> = {},
): FormChoices {
  const { money, status, leftOut } = { ...settings.forms, ...given };
  return { money, status, leftOut: new Set(leftOut) };
}

/** The first name left out that is neither a code nor a domain of the catalogue. */
export function strangeName(
  { indicators }: YearBook,
  { leftOut = new Set() }: FormChoices,
): string | undefined {
  const known = new Set(indicators.flatMap(({ code, domain }) => [code, domain]));
  return [...leftOut].find((name) => !known.has(name));
}
