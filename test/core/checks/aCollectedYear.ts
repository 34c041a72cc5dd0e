import type { Aggregation, Indicator } from '#core/catalogue/indicator';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { BoundaryChange, ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Answer, CollectedYear } from '#core/collection/collectedYear';
import { fromDecimalText } from '#core/numbers/decimalText';
import {
  BLANK,
  MISSING,
  NONE,
  NOT_APPLICABLE,
  reported,
  type Figure,
  type Status,
} from '#core/numbers/figure';
import { ONE, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { StatedChange, Submission, WithheldAnswer } from '#core/submissions/reading';

/** The report year of all the checks' stories. */
export const YEAR = 2022;

/** A row of a submitted sheet: prior in C, current in D, plan in E, stated changes from F on. */
export interface Row {
  readonly current?: string;
  readonly prior?: string;
  readonly plan?: string;
  readonly withheld?: boolean;
  /** 'growth 6.4', 'index 106.4', 'either 6.4', 'points 3.2', 'plan 98.7'. */
  readonly stated?: readonly string[];
  /** One unit of the last place of current and prior; otherwise told from the written decimals. */
  readonly precision?: string;
  readonly priorPrecision?: string;
  readonly measure?: string;
  readonly priorMeasure?: string;
  /** Of the current figure; E unless said. */
  readonly status?: Status;
}

export interface YearStory {
  readonly indicators: readonly Indicator[];
  readonly units: readonly ReportingUnit[];
  /** By unit code, then indicator code. Rows are numbered from 5 in the order given. */
  readonly sheets?: Readonly<Record<string, Readonly<Record<string, Row>>>>;
  /** Figures of the whole province of the report year, by indicator. */
  readonly province?: Readonly<Record<string, string>>;
  readonly known?: readonly KnownFigure[];
  readonly boundaries?: readonly BoundaryChange[];
  readonly plans?: readonly KnownFigure[];
}

/** A collected year told by its sheets; decimal texts, '-', '…', 'x' and '' stand for figures. */
export function aCollectedYear(story: YearStory): CollectedYear {
  const answers = new Map<string, Map<string, Answer>>();
  const counted: Submission[] = [];
  for (const [unit, rows] of Object.entries(story.sheets ?? {})) {
    const ofUnit = new Map<string, Answer>();
    Object.entries(rows).forEach(([code, row], position) => {
      ofUnit.set(code, answerOf(indicatorOf(story, code), unit, row, 5 + position));
    });
    answers.set(unit, ofUnit);
    counted.push(submissionOf(unit, ofUnit));
  }
  return {
    book: {
      department: 'Sở Thông tin và Truyền thông',
      year: YEAR,
      settings: DEFAULT_SETTINGS,
      indicators: story.indicators,
      units: story.units,
      boundaries: story.boundaries ?? [],
      knownFigures: story.known ?? [],
      plans: story.plans ?? [],
    },
    counted,
    answers,
    province: new Map(
      Object.entries(story.province ?? {}).map(([code, text], position) => [
        code,
        {
          ...observe(indicatorOf(story, code), '', 'current', text, `E${2 + position}`, {}),
          source: { file: 'figures.csv', sheet: '', cell: `E${2 + position}` },
          raw: '',
          precision: '0',
        },
      ]),
    ),
  };
}

export function anIndicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    code,
    domain: 'Viễn thông',
    nameVi: `Chỉ tiêu ${code}`,
    nameEn: `Indicator ${code}`,
    aliases: [],
    unit: 'thuê bao',
    nature: 'stock',
    aggregation: { form: 'sum' },
    reportedBy: ['ENT_TEL'],
    growthForm: 'growth_pct',
    showsPlan: false,
    ituCode: '',
    notes: '',
    decimals: 0,
    polarity: 'up_good',
    boundarySensitive: false,
    partOf: [],
    // The stories of other rules change by any amount; those about growth say limits of their own.
    growthReview: { growthLimit: rational(1_000_000_000) },
    ...changes,
  };
}

export function money(code: string, changes: Partial<Indicator> = {}): Indicator {
  return anIndicator(code, { unit: 'tỷ đồng', nature: 'flow', decimals: 2, ...changes });
}

export function derivedSum(code: string, ...parts: string[]): Indicator {
  return anIndicator(code, {
    aggregation: { form: 'derived_sum', parts },
    reportedBy: ['DERIVED', 'ENT_TEL'],
  });
}

export function share(
  code: string,
  aggregation: Aggregation = { form: 'not_additive' },
): Indicator {
  return anIndicator(code, {
    nameVi: `Tỷ lệ ${code}`,
    unit: '%',
    nature: 'ratio',
    growthForm: 'pp',
    decimals: 1,
    aggregation,
  });
}

export function percentOf(numerator: string, denominator: string): Aggregation {
  return { form: 'ratio_of_sums', numerator, denominator, factor: rational(100) };
}

export function aUnit(code: string, changes: Partial<ReportingUnit> = {}): ReportingUnit {
  return {
    code,
    name: `Viễn thông ${code}`,
    kind: 'ENT_TEL',
    aliases: [],
    parent: '',
    validFrom: '',
    validTo: '',
    ...changes,
  };
}

/** A figure published for the year before. */
export function published(
  unit: string,
  indicator: string,
  value: string,
  changes: Partial<KnownFigure> = {},
): KnownFigure {
  return {
    unit,
    indicator,
    year: YEAR - 1,
    status: 'A',
    figure: figureOf(value),
    measure: '',
    source: { file: 'figures.csv', sheet: '', cell: 'E2' },
    ...changes,
  };
}

/** A target of the report year; unit '' for the whole province. */
export function target(unit: string, indicator: string, value: string): KnownFigure {
  return published(unit, indicator, value, { year: YEAR, status: 'E' });
}

export function boundary(
  fromUnit: string,
  toUnit: string,
  weight: Rational = ONE,
  effective = `${YEAR}-01-01`,
): BoundaryChange {
  return { fromUnit, toUnit, weight, basis: 'dân số', act: 'NQ 1', effective };
}

/** Where the sheet of a unit has the figure of a row. */
export function cellOf(unit: string, cell: string): Observation['source'] {
  return { file: `${unit}.xlsx`, sheet: 'Biểu', cell };
}

function indicatorOf({ indicators }: YearStory, code: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.code === code);
  if (!indicator) throw new Error(`no indicator ${code} in the story`);
  return indicator;
}

function answerOf(indicator: Indicator, unit: string, row: Row, line: number): Answer {
  const observed = (role: Observation['role'], text: string | undefined, cell: string) =>
    text === undefined ? undefined : observe(indicator, unit, role, text, cell, row);
  const withheld: WithheldAnswer | undefined = row.withheld
    ? {
        indicator: indicator.code,
        role: 'current',
        rule: 'not-a-number',
        source: cellOf(unit, `D${line}`),
        submitted: { status: 'A', raw: '12 a', measure: 'nghìn thuê bao' },
      }
    : undefined;
  return {
    current: observed('current', row.current, `D${line}`),
    withheld,
    prior: observed('prior', row.prior, `C${line}`),
    plan: observed('plan', row.plan, `E${line}`),
    stated: (row.stated ?? []).map((text, position) =>
      stateChange(indicator, text, cellOf(unit, `${'FGHI'.charAt(position)}${line}`)),
    ),
  };
}

function observe(
  indicator: Indicator,
  unit: string,
  role: Observation['role'],
  text: string,
  cell: string,
  row: Row,
): Observation {
  const isPrior = role === 'prior';
  const precision = (isPrior ? (row.priorPrecision ?? row.precision) : row.precision) ?? '';
  return {
    unit,
    indicator: indicator.code,
    year: isPrior ? YEAR - 1 : YEAR,
    role,
    status: isPrior ? 'A' : (row.status ?? 'E'),
    figure: figureOf(text),
    measure: (isPrior ? row.priorMeasure : undefined) ?? row.measure ?? indicator.unit,
    source: cellOf(unit, cell),
    raw: text,
    precision: precision === '' ? lastPlaceOf(text, indicator) : precision,
  };
}

function lastPlaceOf(text: string, indicator: Indicator): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  if (decimals > 0) return `0.${'0'.repeat(decimals - 1)}1`;
  return indicator.decimals === 0 ? '0' : '1';
}

function figureOf(text: string): Figure {
  if (text === '-') return NONE;
  if (text === '…') return MISSING;
  if (text === 'x') return NOT_APPLICABLE;
  if (text === '') return BLANK;
  return reported(numberOf(text));
}

function numberOf(text: string) {
  const value = fromDecimalText(text);
  if (!value) throw new Error(`not a decimal text: ${text}`);
  return value;
}

function stateChange(
  indicator: Indicator,
  text: string,
  source: Observation['source'],
): StatedChange {
  const [kind = '', number = ''] = text.split(' ');
  return {
    indicator: indicator.code,
    kind: kind as StatedChange['kind'],
    value: numberOf(number),
    decimals: number.split('.')[1]?.length ?? 0,
    source,
  };
}

function submissionOf(unit: string, answers: ReadonlyMap<string, Answer>): Submission {
  const all = [...answers.values()];
  return {
    unit,
    file: `${unit}.xlsx`,
    year: YEAR,
    observations: all
      .flatMap(({ current, prior, plan }) => [current, prior, plan])
      .filter((observation) => observation !== undefined),
    withheld: all.map(({ withheld }) => withheld).filter((entry) => entry !== undefined),
    stated: all.flatMap(({ stated }) => stated),
  };
}
