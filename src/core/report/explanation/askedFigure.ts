import { indexCatalogue } from '#core/catalogue/catalogueIndex';
import type { Indicator } from '#core/catalogue/indicator';
import { matchIndicator } from '#core/catalogue/matchIndicator';
import { matchUnit } from '#core/catalogue/matchUnit';
import { foldedKey } from '#core/catalogue/nameKey';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { similarity } from '#core/catalogue/similarity';
import type { YearBook } from '#core/catalogue/yearBook';
import { refuse, success, type Result } from '#core/findings/refusal';

/** The indicator that a person names by code or name; a refusal names the nearest. */
export function askedIndicator({ indicators }: YearBook, text: string): Result<Indicator> {
  const byCode = indicators.find(({ code }) => code === text.trim());
  if (byCode) return success(byCode);
  const match = matchIndicator(indexCatalogue(indicators), text);
  const named = match.kind === 'match' && indicators.find(({ code }) => code === match.code);
  if (named) return success(named);
  const nearest = nearestTo(
    text,
    indicators.map(({ code, nameVi }) => ({ code, name: nameVi })),
  );
  return refuse({ code: 'unknown-indicator-asked', arguments: { indicator: text, nearest } });
}

/** The unit that a person names by code, name or alias; a refusal names the nearest. */
export function askedUnit({ units, year }: YearBook, text: string): Result<ReportingUnit> {
  const byCode = units.find(({ code }) => code === text.trim());
  if (byCode) return success(byCode);
  const match = matchUnit(units, text, year);
  if (match.kind === 'match') return success(match.unit);
  return refuse({
    code: 'unknown-unit-asked',
    arguments: { unit: text, nearest: nearestTo(text, units) },
  });
}

/** Enough to find what was meant, few enough to read. */
const MOST_PROPOSALS = 3;

/** "VT010 (Tổng số thuê bao điện thoại); …": the most alike by code or name. */
function nearestTo(
  text: string,
  candidates: readonly { readonly code: string; readonly name: string }[],
): string {
  const asked = foldedKey(text);
  return candidates
    .map(({ code, name }) => ({
      shown: `${code} (${name})`,
      likeness: Math.max(similarity(asked, foldedKey(code)), similarity(asked, foldedKey(name))),
    }))
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, MOST_PROPOSALS)
    .map(({ shown }) => shown)
    .join('; ');
}
