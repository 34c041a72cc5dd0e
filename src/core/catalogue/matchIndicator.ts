import { answerMemory } from './answerMemory';
import { isMeasureOf, type CatalogueIndex } from './catalogueIndex';
import { foldedKey, trailingBracket, withoutDiacritics, wholeLabelKey } from './nameKey';
import { proposeNearest } from './proposal';

/** What a label names: one indicator, several, or none (and what was perhaps meant). */
export type IndicatorMatch =
  | { readonly kind: 'match'; readonly code: string }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown'; readonly proposal?: string };

/**
 * The indicator that a row's label names. A match is exact (see labelKey); likeness and missing
 * diacritics only make a proposal. Legacy encodings are repaired beforehand (repairLegacyText),
 * since the font that tells them is the cell's.
 *
 * @example
 * matchIndicator(index, '- Trong đó: Bưu cục (điểm)'); // => { kind: 'match', code: 'BC021' }
 */
export function matchIndicator(index: CatalogueIndex, label: string): IndicatorMatch {
  return remembered(index, label, () => findIndicator(index, label));
}

const remembered = answerMemory<IndicatorMatch>();

function findIndicator(index: CatalogueIndex, label: string): IndicatorMatch {
  const codes = exactCodes(index, label);
  const [code] = codes;
  if (code === undefined) return unknown(index, label);
  return codes.length === 1 ? { kind: 'match', code } : { kind: 'ambiguous', codes };
}

/** The name as it stands first; then a name or a label without its bracketed measure. */
function exactCodes(index: CatalogueIndex, label: string): readonly string[] {
  const key = wholeLabelKey(label);
  const asWritten = index.codesByKey.get(key) ?? index.codesByBareKey.get(key);
  if (asWritten) return asWritten;
  const bracket = trailingBracket(label);
  if (!bracket) return [];
  const bareKey = wholeLabelKey(bracket.label);
  const codes = index.codesByKey.get(bareKey) ?? index.codesByBareKey.get(bareKey) ?? [];
  return codes.filter((code) => {
    const indicator = index.byCode.get(code);
    return indicator !== undefined && isMeasureOf(bracket.content, indicator);
  });
}

function unknown(index: CatalogueIndex, label: string): IndicatorMatch {
  const proposal =
    proposeNearest(index.proposals, foldedKey(label)) ??
    proposeNearest(index.proposals, withoutDiacritics(wholeLabelKey(label)));
  return proposal === undefined ? { kind: 'unknown' } : { kind: 'unknown', proposal };
}
