import { nameIn, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { NamedIndicator } from '#core/findings/figureInWords';
import { severityOf, type Finding, type RuleSlug } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import type { NamedEntry } from '#core/findings/reading/namedEntry';
import type { ReadingContext } from './readingContext';

/** What a finding of the reading is about; what is left out is ''. */
export interface FindingPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly year: number;
  readonly proposal?: string | undefined;
}

export function readingFinding(
  rule: RuleSlug,
  place: FindingPlace,
  message: SpokenMessage,
): Finding {
  const { file, sheet = '', cell = '', unit = '', indicator = '', year, proposal } = place;
  return {
    rule,
    severity: severityOf(rule, message),
    unit,
    indicator,
    year,
    source: { file, sheet, cell },
    message,
    ...(proposal === undefined ? {} : { proposal }),
  };
}

export function namedIndicator(indicator: Indicator): NamedIndicator {
  const { code, nameVi, unit } = indicator;
  return { code, vi: nameVi, en: nameIn('en', indicator), unit };
}

export function entryOfUnit({ code, name }: ReportingUnit): NamedEntry {
  return { code, name };
}

function entryOfIndicator(code: string, { catalogue }: ReadingContext): NamedEntry {
  return { code, name: catalogue.byCode.get(code)?.nameVi ?? code };
}

/** The finding about a label of figures that names no indicator, or several; none when it names one. */
export function unmatchedLabel(
  label: string,
  place: FindingPlace,
  context: ReadingContext,
): readonly Finding[] {
  const match = context.matchLabel(label);
  const { cell = '' } = place;
  if (match.kind === 'match') return [];
  if (match.kind === 'ambiguous') {
    const candidates = match.codes.map((code) => entryOfIndicator(code, context));
    return [
      readingFinding('ambiguous-label', place, {
        code: 'ambiguous-label',
        arguments: { label, cell, candidates },
      }),
    ];
  }
  const { proposal: code } = match;
  const proposal = code === undefined ? undefined : entryOfIndicator(code, context);
  return [
    readingFinding(
      'unknown-indicator',
      { ...place, proposal: code },
      { code: 'unknown-indicator', arguments: { label, cell, proposal } },
    ),
  ];
}
