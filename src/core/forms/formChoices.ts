import { addsUpOverAreas } from '#core/catalogue/areas';
import type { FormSettings, YearBook } from '#core/catalogue/yearBook';
import type { FormChoices } from './formDesign';

/** What is asked: what was said for this time, and on the rest what the book keeps. */
export function formChoices(
  { settings }: YearBook,
  given: Partial<FormSettings> = {},
): FormChoices {
  const { money, status, leftOut, breakdown } = { ...settings.forms, ...given };
  return { money, status, leftOut: new Set(leftOut), breakdown: new Set(breakdown) };
}

/** The first name left out that is neither a code nor a domain of the catalogue. */
export function strangeName(
  { indicators }: YearBook,
  { leftOut = new Set() }: FormChoices,
): string | undefined {
  const known = new Set(indicators.flatMap(({ code, domain }) => [code, domain]));
  return [...leftOut].find((name) => !known.has(name));
}

/** The first code to be broken down that the catalogue lacks, or that areas do not add up to. */
export function notBrokenDown(
  { indicators }: YearBook,
  { breakdown = new Set() }: FormChoices,
): string | undefined {
  const codes = new Set(indicators.filter(addsUpOverAreas).map(({ code }) => code));
  return [...breakdown].find((code) => !codes.has(code));
}
