import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import { kindsAsked } from './formKind';

/** One line of a form: an indicator, and where it stands below others. */
export interface FormRow {
  readonly indicator: Indicator;
  /** '1', '1.1'; counted afresh in each domain. */
  readonly order: string;
  readonly isPart: boolean;
  /** Codes of the indicators on the form that add up to this one; empty where it is filled in. */
  readonly addends: readonly string[];
}

export interface FormDomain {
  readonly name: string;
  readonly rows: readonly FormRow[];
}

/**
 * What a kind of reporter is asked, in the catalogue's order: its own indicators, never a rate
 * that follows from two counts, and a derived sum only where all its parts stand on the form,
 * which then adds them up by itself.
 */
export function formDomains(
  indicators: readonly Indicator[],
  kind: ReporterKind,
): readonly FormDomain[] {
  const asked = askedIndicators(indicators, kind);
  const codes = new Set(asked.map(({ code }) => code));
  const names = [...new Set(asked.map(({ domain }) => domain))];
  return names.map((name) => ({
    name,
    rows: orderedRows(
      asked.filter(({ domain }) => domain === name),
      codes,
    ),
  }));
}

function askedIndicators(
  indicators: readonly Indicator[],
  kind: ReporterKind,
): readonly Indicator[] {
  const kinds = kindsAsked(kind);
  const own = indicators.filter(
    ({ reportedBy, aggregation }) =>
      reportedBy.some((reporter) => kinds.includes(reporter)) &&
      aggregation.form !== 'ratio_of_sums',
  );
  const filledIn = new Set(
    own.filter(({ aggregation }) => aggregation.form !== 'derived_sum').map(({ code }) => code),
  );
  return own.filter(
    ({ aggregation }) =>
      aggregation.form !== 'derived_sum' || aggregation.parts.every((part) => filledIn.has(part)),
  );
}

function orderedRows(asked: readonly Indicator[], onForm: ReadonlySet<string>): readonly FormRow[] {
  const wholes = wholesOf(asked, onForm);
  const orders = new Map<string, string>();
  const partsSeen = new Map<string, number>();
  let count = 0;
  return asked.map((indicator) => {
    const whole = wholes.get(indicator.code);
    const above = whole === undefined ? undefined : orders.get(whole);
    if (whole === undefined || above === undefined) {
      count += 1;
      orders.set(indicator.code, String(count));
      return { indicator, order: String(count), isPart: false, addends: addendsOf(indicator) };
    }
    const position = (partsSeen.get(whole) ?? 0) + 1;
    partsSeen.set(whole, position);
    const order = `${above}.${position}`;
    orders.set(indicator.code, order);
    return { indicator, order, isPart: true, addends: addendsOf(indicator) };
  });
}

/** For each part on the form, the whole it stands under. */
function wholesOf(
  asked: readonly Indicator[],
  onForm: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const { code, partOf } of asked) {
    const whole = partOf.find((one) => onForm.has(one));
    if (whole !== undefined) wholes.set(code, whole);
  }
  for (const indicator of asked) {
    for (const part of addendsOf(indicator)) wholes.set(part, indicator.code);
  }
  return wholes;
}

function addendsOf({ aggregation }: Indicator): readonly string[] {
  return aggregation.form === 'derived_sum' ? aggregation.parts : [];
}
