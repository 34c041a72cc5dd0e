import type { Figure, Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { Indicator } from './indicator';
import type { BoundaryChange, ReportingUnit } from './reportingUnit';
import type { SentenceChoice } from './sentenceChoice';

/**
 * What a department knows before the year's submissions come in: the book's own records.
 * The room `book` turns it into sheets and back.
 */
export interface YearBook {
  readonly department: string;
  readonly year: number;
  readonly settings: HouseSettings;
  readonly indicators: readonly Indicator[];
  readonly units: readonly ReportingUnit[];
  readonly boundaries: readonly BoundaryChange[];
  /**
   * Figures known beforehand, in the order of their file: earlier years = published; the book's
   * own year without a unit = the province's figures from authorities; with a unit = that unit's
   * figure, used until the unit submits it.
   */
  readonly knownFigures: readonly KnownFigure[];
  /** Targets, of whatever year; those of the book's own beat the plan columns of sheets. */
  readonly plans: readonly KnownFigure[];
}

export interface KnownFigure {
  /** '' for the whole province. */
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  readonly status: Status;
  /** In the indicator's own unit. */
  readonly figure: Figure;
  readonly measure: string;
  readonly source: SourceCell;
}

/** How the department writes. */
export interface HouseSettings {
  /** 'growth': tăng 2,8%; 'index': bằng 102,8%. */
  readonly comparison: 'growth' | 'index';
  /** Decimals of growth in sentences. */
  readonly growthDecimals: number;
  /** Decimals of growth and share columns in tables. */
  readonly tableDecimals: number;
  /** Below this prior value, print the difference only (statistics: small-base floor). */
  readonly smallBase: Rational;
  /** From this quotient on, say "gấp k lần". */
  readonly multipleFrom: Rational;
  /** ISO date by which units must send; '' when not set. */
  readonly deadline: string;
  /** Words for the base: 'same-period' → so với cùng kỳ năm trước; 'year' → so với năm 2021. */
  readonly basePhrase: 'same-period' | 'year';
  /** In the order in which the report prints them; a table not named is printed as usual, at its own place. */
  readonly tables: readonly TableChoice[];
  /** Sentences that the department wants besides the usual ones, worded otherwise, or not at all. */
  readonly sentences: readonly SentenceChoice[];
  /** What was written of those sentences in earlier rows, which do not count. */
  readonly repeatedSentences: readonly SentenceChoice[];
  readonly forms: FormSettings;
}

/** What the department asks with its forms, until the command says otherwise. */
export interface FormSettings {
  /** The measure in which money is asked for: 'triệu đồng', 'tỷ đồng'. */
  readonly money: string;
  /** What the figures of the year will be: E in autumn, P or A after its end. */
  readonly status: 'E' | 'P' | 'A';
  /** Codes of indicators and names of domains that are not asked for. */
  readonly leftOut: readonly string[];
  /** Codes of indicators that enterprises also break down by area. */
  readonly breakdown: readonly string[];
}

/** What the department wants of one table of the report. */
export interface TableChoice {
  /** '01' for Biểu 01. */
  readonly table: string;
  readonly isPrinted: boolean;
  /** Of growth and share columns; the house's where it says nothing. */
  readonly decimals?: number;
  /** The house's way where it says nothing. */
  readonly comparison?: HouseSettings['comparison'];
}

/** The targets that count: a target of another year is no plan of this one. */
export function plansOfYear({ plans, year }: YearBook): readonly KnownFigure[] {
  return plans.filter((plan) => plan.year === year);
}
