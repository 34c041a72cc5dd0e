import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { HouseSettings, KnownFigure } from '#core/catalogue/yearBook';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { NOT_SUBMITTED, reported, type Figure } from '#core/numbers/figure';
import { divide, multiply, rational, signOf, subtract } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { exactly } from '../../numbers/aRational';

/** An indicator of the standard catalogue's kind; the defaults are those of a plain count. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    code: 'VT010',
    domain: 'Viễn thông',
    nameVi: 'Tổng số thuê bao điện thoại',
    nameEn: 'Telephone subscriptions',
    aliases: [],
    unit: 'thuê bao',
    nature: 'stock',
    aggregation: { form: 'sum' },
    reportedBy: ['ENT_TEL'],
    growthForm: 'growth_pct',
    showsPlan: true,
    ituCode: '',
    notes: '',
    decimals: 0,
    polarity: 'up_good',
    boundarySensitive: false,
    partOf: [],
    ...given,
  };
}

export const MONEY: Partial<Indicator> = { unit: 'tỷ đồng', nature: 'flow', decimals: 2 };
export const RATE: Partial<Indicator> = {
  unit: '%',
  nature: 'ratio',
  decimals: 1,
  growthForm: 'pp',
};

export function settings(given: Partial<HouseSettings> = {}): HouseSettings {
  return { ...DEFAULT_SETTINGS, ...given };
}

/** A complete total of the year 2022 from decimal texts, an estimate; '' is no figure. */
export function aTotal(
  value: string,
  prior: string,
  given: Partial<IndicatorTotal> = {},
): IndicatorTotal {
  const current = value === '' ? undefined : exactly(value);
  const last = prior === '' ? undefined : exactly(prior);
  const plan = given.plan;
  const completion =
    plan && current && signOf(plan) > 0
      ? multiply(divide(current, plan), rational(100))
      : undefined;
  return {
    indicator: 'VT010',
    year: 2022,
    status: current && 'E',
    value: current,
    source: current ? 'units' : 'nothing',
    prior: last,
    priorBasis: last && 'published',
    plan: undefined,
    isComplete: current !== undefined,
    unitsExpected: [],
    unitsReported: [],
    unitsInPart: [],
    coverageWeight: undefined,
    change: current && last && subtract(current, last),
    growth: undefined,
    index: undefined,
    changePoints: undefined,
    planCompletion: completion,
    likeForLikeGrowth: undefined,
    matched: undefined,
    moved: [],
    byUnit: [],
    unitsApart: [],
    former: [],
    ...given,
  };
}

export interface CompilationParts {
  readonly indicators: readonly Indicator[];
  readonly totals: readonly IndicatorTotal[];
  readonly settings?: Partial<HouseSettings>;
  readonly year?: number;
  readonly units?: readonly ReportingUnit[];
  readonly knownFigures?: readonly KnownFigure[];
  readonly findings?: readonly Finding[];
  readonly observations?: readonly Observation[];
}

export function aCompilation(parts: CompilationParts): Compilation {
  return {
    book: {
      department: 'Sở Thông tin và Truyền thông',
      year: parts.year ?? 2022,
      settings: settings(parts.settings),
      indicators: parts.indicators,
      units: parts.units ?? [],
      boundaries: [],
      knownFigures: parts.knownFigures ?? [],
      plans: [],
    },
    totals: parts.totals,
    unitStates: [],
    observations: parts.observations ?? [],
    findings: parts.findings ?? [],
    decisions: [],
    byArea: [],
    explanations: [],
    isDraft: false,
  };
}

export function aDistrict(code: string, name: string): ReportingUnit {
  return { code, name, kind: 'DISTRICT', aliases: [], parent: '', validFrom: '', validTo: '' };
}

/** What a unit gave this year; '' when it sent nothing. */
export function aShare(unit: string, value: string | Figure): UnitShare {
  const figure =
    typeof value !== 'string' ? value : value === '' ? NOT_SUBMITTED : reported(exactly(value));
  return { unit, figure, prior: NOT_SUBMITTED, priorBasis: undefined, plan: NOT_SUBMITTED };
}

/** A published figure of the whole province. */
export function aKnownFigure(indicator: string, year: number, value: string | Figure): KnownFigure {
  return {
    unit: '',
    indicator,
    year,
    status: 'A',
    figure: typeof value === 'string' ? reported(exactly(value)) : value,
    measure: '',
    source: { file: 'figures.csv', sheet: '', cell: '' },
  };
}
