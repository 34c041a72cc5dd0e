import { answerMemory } from './answerMemory';
import { isMeasureOf, type CatalogueIndex } from './catalogueIndex';
import { codeBefore, partsBehind } from './labelParts';
import { foldedKey, withoutDiacritics, wholeLabelKey } from './nameKey';
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

/** Whether a label is exactly the name of some indicator; cheaper than a match, without proposals. */
export function namesIndicator(index: CatalogueIndex, label: string): boolean {
  return exactCodes(index, label).length > 0;
}

/** The name as it stands first; then without its measure or code. */
function exactCodes(index: CatalogueIndex, label: string): readonly string[] {
  const asWritten = codesOf(index, label);
  if (asWritten.length > 0) return asWritten;
  const [behind] = partsBehind(label);
  const codes = behind ? codesOf(index, behind.label) : [];
  const fitting = codes.filter((code) => isAbout(behind?.content ?? '', code, index));
  return fitting.length > 0 ? fitting : codesBehindCode(index, label);
}

function codesOf(index: CatalogueIndex, name: string): readonly string[] {
  const key = wholeLabelKey(name);
  return index.codesByKey.get(key) ?? index.codesByBareKey.get(key) ?? [];
}

/** Whether what stands beside a name is that indicator's measure or code. */
function isAbout(content: string, code: string, { byCode }: CatalogueIndex): boolean {
  const indicator = byCode.get(code);
  return indicator !== undefined && (content === code || isMeasureOf(content, indicator));
}

/** "TH020 - Số hộ gia đình": a code and the name of another indicator may mean either. */
function codesBehindCode(index: CatalogueIndex, label: string): readonly string[] {
  const coded = codeBefore(label);
  if (!coded || !index.byCode.has(coded.content)) return [];
  const codes = exactCodes(index, coded.label);
  if (codes.includes(coded.content)) return [coded.content];
  return codes.length === 0 ? [] : [coded.content, ...codes];
}

function unknown(index: CatalogueIndex, label: string): IndicatorMatch {
  const code = codeBefore(label)?.content ?? '';
  const proposal =
    index.byCode.get(code)?.code ??
    proposeNearest(index.proposals, foldedKey(label)) ??
    proposeNearest(index.proposals, withoutDiacritics(wholeLabelKey(label)));
  return proposal === undefined ? { kind: 'unknown' } : { kind: 'unknown', proposal };
}
