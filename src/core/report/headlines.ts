import type { Indicator } from '#core/catalogue/indicator';
import type { ReportContext } from './reportContext';
import { HEADLINE_INDICATORS } from './tables/headlineIndicators';

/** A catalogue of the department's own may know none of the usual headlines. */
const FALLBACK_HEADLINES = 25;

/** The indicators of Biểu 01 that the catalogue has. */
export function headlines(context: ReportContext): readonly Indicator[] {
  return headlinesAmong(knownIndicators(context));
}

/** The headlines among these indicators, in their order. */
export function headlinesAmong(all: readonly Indicator[]): readonly Indicator[] {
  const listed = new Set(HEADLINE_INDICATORS);
  const usual = all.filter(({ code }) => listed.has(code));
  return usual.length > 0 ? usual : all.slice(0, FALLBACK_HEADLINES);
}

/** The catalogue's indicators that have a total. */
export function knownIndicators(context: ReportContext): readonly Indicator[] {
  return context.compilation.book.indicators.filter(({ code }) => context.hasIndicator(code));
}
