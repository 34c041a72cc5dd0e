import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { absolute, compare, subtract, sum } from '#core/numbers/rational';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { halfLastPlace } from '../writtenPrecision';

/** Indicators of which some add up to another that is counted by itself. */
export interface Balance {
  readonly parts: readonly Indicator[];
  readonly total: Indicator;
}

/** "VT073 + VT074 = TH040", as the notes of a catalogue write it. */
const SUM = /[\p{L}\p{N}_-]+(?: ?\+ ?[\p{L}\p{N}_-]+)+ ?= ?[\p{L}\p{N}_-]+/gu;

/** The sums that the notes of a catalogue state, where all their words are codes of amounts. */
export function writtenBalances({
  indicators,
}: Pick<ExaminedYear, 'indicators'>): readonly Balance[] {
  const found = new Map<string, Balance>();
  for (const { notes } of indicators.values()) {
    for (const [text] of notes.matchAll(SUM)) {
      const codes = text.split(/ ?[+=] ?/u);
      const amounts = codes.flatMap((code) => amountOf(indicators.get(code)) ?? []);
      const total = amounts.at(-1);
      if (!total || amounts.length < codes.length || new Set(codes).size < codes.length) continue;
      // What a derived sum adds up to is compared by its own formula.
      if (total.aggregation.form === 'derived_sum') continue;
      found.set(codes.join(' '), { parts: amounts.slice(0, -1), total });
    }
  }
  return [...found.values()];
}

function amountOf(indicator: Indicator | undefined): Indicator | undefined {
  return indicator?.nature === 'stock' || indicator?.nature === 'flow' ? indicator : undefined;
}

/** A unit's parts against its total; nothing where one is lacking or a part exceeds the total by itself. */
export function checkBalance(
  examined: ExaminedYear,
  answered: UnitAnswers,
  { parts, total }: Balance,
): Finding | undefined {
  const stated = comparedFigure(answered, total.code);
  const figures = parts.flatMap(({ code }) => comparedFigure(answered, code) ?? []);
  if (!stated || figures.length < parts.length) return undefined;
  if (figures.some(({ value }) => compare(value, stated.value) > 0)) return undefined;
  const added = sum(figures.map(({ value }) => value));
  const rounding = [stated, ...figures].map((one) => halfLastPlace(examined, one.observation));
  const difference = absolute(subtract(added, stated.value));
  if (compare(difference, sum(rounding)) <= 0) return undefined;
  const source = joinedSource(
    stated.observation.source,
    figures.map(({ observation }) => observation.source),
  );
  return raise('parts-differ-from-total', {
    unit: answered.unit.code,
    indicator: total.code,
    year: examined.year,
    source,
    message: {
      code: 'parts-differ-from-total/balance',
      arguments: {
        indicator: named(total),
        cell: source.cell,
        total: toDecimalText(stated.value),
        sum: toDecimalText(added),
        parts: parts.map(({ code }) => code),
      },
    },
  });
}
