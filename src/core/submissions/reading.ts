import type { Finding, RuleSlug } from '#core/findings/finding';
import type { Rational } from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { Observation } from './observation';

/**
 * What was recognised in one submitted file. Plain data: it crosses from the reading worker.
 * Findings here are those that need nothing but the file, the catalogue, the units and the
 * published figures: unknown-unit, unknown-indicator, ambiguous-*, not-a-number, wrong-year,
 * wrong-measure, formula-error, unreadable-file, duplicate-row. What such an `error` names is
 * NOT among the observations (a `withheld` entry says that an answer was attempted).
 */
export interface FileReading {
  readonly file: string;
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
  /** What a unit answered to the department's questions, where the file is a reply sheet. */
  readonly replies?: readonly UnitReply[];
}

/** A unit's answer to one question that a finding raised. */
export interface UnitReply {
  readonly rule: RuleSlug;
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  /** The value is right as it was sent, or `value` (in the indicator's own unit) is. */
  readonly answer: 'accept' | 'correct';
  readonly value: Rational | undefined;
  readonly reason: string;
  /** What the questioned cell held when the question was asked. */
  readonly about: string;
  readonly source: SourceCell;
  /** When the answered sheet says it was saved; '' where it does not. */
  readonly sent: string;
}

/**
 * The errors that reading makes. What they name is already left out of the reading they belong
 * to; in another file of the same unit, or another column, they say nothing.
 */
export const ERRORS_OF_READING: ReadonlySet<RuleSlug> = new Set([
  'unknown-unit',
  'unknown-indicator',
  'ambiguous-label',
  'ambiguous-number',
  'not-a-number',
  'wrong-year',
  'wrong-measure',
  'formula-error',
  'unreadable-file',
  'duplicate-row',
] as const);

/** What one unit sent in one file. A file may hold several (sheets, or a matrix of units). */
export interface Submission {
  /** Read back from a compiled book: its figures are what people's decisions made of them. */
  readonly isRecorded?: true;
  /** Of such a book the indicators that people left out as one enterprise with another unit. */
  readonly countedTwice?: readonly string[];
  readonly unit: string;
  readonly file: string;
  readonly year: number;
  /** The form's own version number, when it is one of our forms. */
  readonly version?: number;
  /** What our own form asks its unit for, by code; undefined for other sheets. */
  readonly asked?: readonly string[];
  /** The document's own modification time (ISO), when it says one. */
  readonly modified?: string;
  readonly observations: readonly Observation[];
  /** Answers that were attempted but stay out because of an error finding. */
  readonly withheld: readonly WithheldAnswer[];
  /** Growth and plan percentages that the sheet states itself. */
  readonly stated: readonly StatedChange[];
  /** What the sheet says in words beside its figures. */
  readonly remarks?: readonly Remark[];
  /** What the unit says by area of some of its figures, on our form or on a sheet of its own. */
  readonly breakdown?: Breakdown;
  /** The tax code that the file states, where one unit alone sent it: ten digits, a branch with three more. */
  readonly taxCode?: string;
  /** What the head over this year's figures calls them; absent where it says neither. */
  readonly called?: CalledAs;
}

/** A unit's figure of one area; of a cell that holds no figure, a blank with what was written. */
export interface AreaFigure extends Observation {
  /** Code of the area, whose own report this is not. */
  readonly area: string;
  readonly areaName: string;
}

/** A unit's own figures once more, by area; what was asked, whether or not it is answered. */
export interface Breakdown {
  readonly indicators: readonly string[];
  /** Codes of the areas. */
  readonly areas: readonly string[];
  /** One for each indicator and area that was asked, or that the unit gives by itself. */
  readonly figures: readonly AreaFigure[];
}

/**
 * "Thực hiện", "Chính thức": what was counted; "Ước": what is expected; `final` where only the title
 * above the table says "chính thức".
 */
export type CalledAs = 'actual' | 'estimate' | 'final';

/** Words beside the figures of a row: an explanation, a source, a list of names. */
export interface Remark {
  readonly indicator: string;
  readonly text: string;
  /** The text with its line breaks, where it has any: a list may have a name a line. */
  readonly inLines?: string;
  /** Said in a row that answers for several units, and of all of them. */
  readonly isOfSeveral?: true;
  readonly source: SourceCell;
}

export interface WithheldAnswer {
  readonly indicator: string;
  readonly role: Observation['role'];
  readonly rule: string;
  readonly source: SourceCell;
  /** What the one cell holds, to be kept beside a correction; none where several rows answer, or in a book read back. */
  readonly submitted?: Pick<Observation, 'status' | 'raw' | 'measure'>;
}

/** From and to; undefined where nothing bounds it. */
export type StatedRange = readonly [least: Rational | undefined, most: Rational | undefined];

/** A change the sheet states beside its levels. */
export interface StatedChange {
  readonly indicator: string;
  /**
   * 'growth': tăng x%; 'index': bằng x%; 'either': the heading does not say which; 'points';
   * 'difference': of the levels, in the row's unit; 'unsaid': not even whether per cent;
   * 'multiple': gấp x lần; 'more-times': tăng x lần, which some take for x times and some for x
   * times more; 'fewer-times': giảm x lần; 'direction': up (1), down (-1) or no change (0), in words alone;
   * 'elapsed': no change, but what a part of the year came to; 'share': none either, but how many
   * per cent of its whole the row is.
   */
  readonly kind:
    | 'growth'
    | 'index'
    | 'either'
    | 'points'
    | 'difference'
    | 'unsaid'
    | 'multiple'
    | 'more-times'
    | 'fewer-times'
    | 'direction'
    | 'plan'
    | 'share'
    | 'elapsed';
  readonly value: Rational;
  /** Decimals as written or formatted; below 0 of thousands and more. */
  readonly decimals: number;
  /** What its words leave open, where they are no exact number: "hơn 5%", "gấp đôi". */
  readonly range?: StatedRange;
  /** Of what a quarter came to: which one, 1 to 4. */
  readonly quarter?: number;
  /** A difference whose measure was said with it, and that stands in the indicator's own. */
  readonly isConverted?: true;
  /** A formula's result, which follows from the levels whatever they are. */
  readonly isComputed?: true;
  /** The cell itself says "%" in words, not by its format. */
  readonly saysPercent?: true;
  /** The cell itself says "điểm", whatever its column's head says. */
  readonly saysPoints?: true;
  readonly source: SourceCell;
}
