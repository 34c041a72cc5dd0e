import type { Indicator } from '#core/catalogue/indicator';
import { wordsOf } from '../text/words';

/** What the indicators of a catalogue are to each other. */
export interface Relations {
  /** What a total of several indicators is made of. */
  readonly partsOf: (indicator: string) => readonly string[];
  /** The totals of which it is a part, measured like it. */
  readonly totalsOf: (indicator: string) => readonly string[];
  /** The rank that a score brings: "Xếp hạng DTI" of "Điểm chỉ số chuyển đổi số (DTI)". */
  readonly rankOf: (indicator: string) => string | undefined;
  /** Rates of which an indicator is the numerator. */
  readonly ratesOf: (indicator: string) => readonly string[];
  /** What a rate counts of its whole. */
  readonly countedBy: (rate: string) => readonly string[];
  /** What the rates of an indicator, or the rate that it is, are taken of. */
  readonly wholesOf: (indicator: string) => readonly string[];
}

type Catalogue = ReadonlyMap<string, Indicator>;

export function relationsOf(catalogue: Catalogue): Relations {
  return {
    partsOf: (code) => {
      const aggregation = catalogue.get(code)?.aggregation;
      return aggregation?.form === 'derived_sum' ? aggregation.parts : [];
    },
    totalsOf: (code) => totalsOf(code, catalogue),
    rankOf: (code) => rankOf(code, catalogue),
    ratesOf: (code) =>
      ratesIn(catalogue).flatMap((rate) => (rate.numerator === code ? [rate.code] : [])),
    countedBy: (code) =>
      ratesIn(catalogue).flatMap((rate) => (rate.code === code ? [rate.numerator] : [])),
    wholesOf: (code) => {
      const wholes = ratesIn(catalogue).flatMap((rate) =>
        rate.code === code || rate.numerator === code ? [rate.denominator] : [],
      );
      return [...new Set(wholes)];
    },
  };
}

function totalsOf(code: string, catalogue: Catalogue): readonly string[] {
  const part = catalogue.get(code);
  const sums = [...catalogue.values()].filter(
    ({ aggregation }) => aggregation.form === 'derived_sum' && aggregation.parts.includes(code),
  );
  const wholes = (part?.partOf ?? []).filter((whole) => catalogue.get(whole)?.unit === part?.unit);
  return [...new Set([...sums.map((sum) => sum.code), ...wholes])];
}

function rankOf(code: string, catalogue: Catalogue): string | undefined {
  const acronym = /\((\p{Lu}{3,})\)/u.exec(catalogue.get(code)?.nameVi ?? '')?.[1];
  if (acronym === undefined) return undefined;
  return [...catalogue.values()].find(
    ({ nature, nameVi }) =>
      nature === 'rank' && wordsOf(nameVi).some(({ text }) => text === acronym.toLowerCase()),
  )?.code;
}

interface RateOfSums {
  readonly code: string;
  readonly numerator: string;
  readonly denominator: string;
}

function ratesIn(catalogue: Catalogue): readonly RateOfSums[] {
  return [...catalogue.values()].flatMap(({ code, unit, aggregation }) =>
    unit === '%' && aggregation.form === 'ratio_of_sums'
      ? [{ code, numerator: aggregation.numerator, denominator: aggregation.denominator }]
      : [],
  );
}
