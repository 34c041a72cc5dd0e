import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import type { Indicator } from './indicator';
import {
  foldedKey,
  isCertainMeasure,
  trailingBracket,
  withoutDiacritics,
  wholeLabelKey,
} from './nameKey';
import { proposalKey, type ProposalKey } from './proposal';

/** The catalogue, prepared for finding an indicator by its code or by what people call it. */
export interface CatalogueIndex {
  readonly indicators: readonly Indicator[];
  readonly byCode: ReadonlyMap<string, Indicator>;
  /** Codes by the key of a name or alias as it stands; several codes make the label ambiguous. */
  readonly codesByKey: ReadonlyMap<string, readonly string[]>;
  /** The same for names that end in a measure in brackets, by the key before the brackets. */
  readonly codesByBareKey: ReadonlyMap<string, readonly string[]>;
  /** Keys without diacritics, for proposals only. */
  readonly proposals: readonly ProposalKey<string>[];
}

/** The index of a catalogue: by code, and by every name and alias. */
export function indexCatalogue(indicators: readonly Indicator[]): CatalogueIndex {
  const codesByKey = new Map<string, string[]>();
  const codesByBareKey = new Map<string, string[]>();
  const proposals: ProposalKey<string>[] = [];
  for (const indicator of indicators) {
    for (const name of namesOf(indicator)) {
      const key = wholeLabelKey(name);
      if (key === '') continue;
      addCode(codesByKey, key, indicator.code);
      const bracket = trailingBracket(name);
      if (bracket && isMeasureOf(bracket.content, indicator)) {
        addCode(codesByBareKey, wholeLabelKey(bracket.label), indicator.code);
      }
      proposals.push(proposalKey(foldedKey(name), indicator.code));
      if (bracket) proposals.push(proposalKey(withoutDiacritics(key), indicator.code));
    }
  }
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator] as const));
  return { indicators, byCode, codesByKey, codesByBareKey, proposals };
}

/**
 * Whether what stands in brackets after a label is the measure of this indicator's figures: its
 * own unit or a multiple of it, or a measure whatever it stands beside. "(2G)" and "(GRDP)" are
 * parts of a name; "(hộ)" is a measure only where households are counted.
 */
export function isMeasureOf(text: string, indicator: Indicator): boolean {
  if (isCertainMeasure(text)) return true;
  const measure = parseMeasure(text);
  const own = parseMeasure(indicator.unit);
  return measure !== undefined && own !== undefined && conversionFactor(measure, own) !== undefined;
}

function namesOf(indicator: Indicator): readonly string[] {
  return [indicator.nameVi, indicator.nameEn, ...indicator.aliases];
}

function addCode(codes: Map<string, string[]>, key: string, code: string): void {
  const present = codes.get(key);
  if (!present) codes.set(key, [code]);
  else if (!present.includes(code)) present.push(code);
}
