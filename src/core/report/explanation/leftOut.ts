import type { Indicator } from '#core/catalogue/indicator';
import { standing, subjectOf } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText } from '#core/numbers/decimalText';
import { placeOf, type SourceCell } from '#core/workbook/sourceCell';
import { MISSING_MARK } from '../frame/marks';
import type { ExplainedSource } from './explanation';
import type { ExplanationContext } from './explanationContext';

/** What people have left out of the totals of one figure: what the unit had sent, where, who, when and why. */
export function leftOutSources(
  context: ExplanationContext,
  about: string,
  unit: string,
  indicator: Indicator,
): readonly ExplainedSource[] {
  const { words, compilation } = context;
  const submitted = new Map(
    standing(compilation.decisions).map((one) => [subjectOf(one), one.submitted ?? ''] as const),
  );
  const found = leftOut(context, indicator.code)
    .filter((finding) => finding.unit === unit && finding.source.cell !== '')
    .map((finding) => ({ finding, place: ownPlace(finding.source) }));
  // One figure may have been left out for several findings.
  const byPlace = new Map(found.map((one) => [placeOf(one.place), one] as const));
  return [...byPlace.values()].map(({ finding: { decided, ...finding }, place }) => {
    const sent = submitted.get(subjectOf(finding)) ?? '';
    return {
      ...place,
      label: `${about}${words.inYear(finding.year)}`,
      // Of what could not be read a decision remembers the cell alone.
      raw: sent === finding.source.cell ? '' : sent,
      measure: fromDecimalText(sent) ? indicator.unit : '',
      value: '',
      correction: {
        submitted: words.submitted,
        nothing: MISSING_MARK,
        into: words.leftOut(decided?.by ?? '', decided?.date ?? '', decided?.reason ?? ''),
      },
    };
  });
}

/** A finding over several cells names the figure's own first. */
function ownPlace(source: SourceCell): SourceCell {
  const [cell = ''] = source.cell.split(';');
  return { ...source, cell };
}

/** What a unit had sent and an open error keeps out of the totals: where it stands, what it says, and by which rule. */
export function heldBackSources(
  { words, compilation }: ExplanationContext,
  about: string,
  unit: string,
  { code, unit: measure }: Indicator,
): readonly ExplainedSource[] {
  return compilation.findings
    .filter((finding) => finding.unit === unit && finding.indicator === code)
    .filter(isHeldBack)
    .map(({ source, year, rule, message }) => {
      const raw = quotedIn(message);
      return {
        ...source,
        label: `${about}${words.inYear(year)}`,
        raw,
        measure: fromDecimalText(raw) ? measure : '',
        value: '',
        correction: {
          submitted: words.submitted,
          nothing: MISSING_MARK,
          into: words.heldBack(rule),
        },
      };
    });
}

function isHeldBack({ severity, decided, source }: Finding): boolean {
  return severity === 'error' && decided?.decision !== 'exclude' && source.cell !== '';
}

/** The figure, or what stands in its place, as the sentence of the finding quotes it. */
function quotedIn({ arguments: quoted }: Finding['message']): string {
  if ('value' in quoted && typeof quoted.value === 'string') return quoted.value;
  return 'text' in quoted && typeof quoted.text === 'string' ? quoted.text : '';
}

/** The units whose figure was sent and is not counted, by decision or for an open error, of those that the total lacks. */
export function unitsLeftOut(
  context: ExplanationContext,
  code: string,
  missing: readonly string[],
): readonly string[] {
  const units = new Set(leftOut(context, code).map(({ unit }) => unit));
  const heldBack = context.compilation.findings.filter(
    (finding) => finding.indicator === code && isHeldBack(finding),
  );
  for (const { unit } of heldBack) units.add(unit);
  return missing.filter((unit) => units.has(unit));
}

function leftOut({ compilation }: ExplanationContext, code: string): readonly Finding[] {
  return compilation.findings.filter(
    ({ indicator, decided }) => indicator === code && decided?.decision === 'exclude',
  );
}
