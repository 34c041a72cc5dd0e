import { isRating, type Indicator } from '#core/catalogue/indicator';
import { USUAL_WORDING, type Wording } from '#core/catalogue/sentenceChoice';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import { comparability } from '#core/figures/comparability';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { FAMILY_NAMES } from '../kindNames';
import { restatementOf, type Restatement } from '../priors/restatement';
import type { WordedIndicator } from './anchorChoice';
import { baseWords, type BaseWords } from './baseWords';
import { subjectOf } from './subject';

/** All that one indicator's sentence may speak of. */
export interface SentenceContext {
  readonly book: YearBook;
  /** The book's units by their codes. */
  readonly units: ReadonlyMap<string, ReportingUnit>;
  readonly indicator: Indicator & Pick<WordedIndicator, 'keepsZeros'>;
  readonly subject: string;
  readonly total: IndicatorTotal;
  /** The total's value: there is no sentence without one. */
  readonly value: Rational;
  readonly words: BaseWords;
  /** What came together or was divided, where last year was restated. */
  readonly restatement: Restatement;
  /** Whether the figure means the same in both years, also where places came together or were divided. */
  readonly isComparable: boolean;
  /**
   * Whether this sentence says that last year has no figure. Where a report would say so again and
   * again, only the first one does.
   */
  readonly saysNoPrior: boolean;
  /** How the department wants its parts said. */
  readonly wording: Wording;
  /** How final the unit's own figure is; undefined where it gave none itself. */
  readonly unitStatus: (unit: string, indicator: string) => Status | undefined;
  /** Any indicator of the catalogue with its total. */
  readonly find: (code: string) => MeasuredTotal | undefined;
}

export interface MeasuredTotal {
  readonly indicator: Indicator;
  readonly total: IndicatorTotal;
}

/** One context per indicator that has a value, in the catalogue's order. */
export function sentenceContexts(compilation: Compilation): readonly SentenceContext[] {
  const { book, totals } = compilation;
  const totalByCode = new Map(totals.map((total) => [total.indicator, total] as const));
  const units = new Map(book.units.map((unit) => [unit.code, unit] as const));
  const measured = new Map<string, MeasuredTotal>();
  for (const indicator of book.indicators) {
    const total = totalByCode.get(indicator.code);
    if (total) measured.set(indicator.code, { indicator, total });
  }
  const isComparable = comparability(compilation);
  const unitStatus = unitStatuses(compilation);
  const withoutPrior = indicatorsWithoutPrior(compilation);
  const isRepeated = withoutPrior.length > MOST_REPEATED;
  const leftOut = new Set(
    book.settings.sentences
      .filter(({ kind, shown, own }) => kind === 'level' && (shown === 'no' || own !== ''))
      .map(({ indicator }) => indicator),
  );
  const telling = withoutPrior.find((code) => !leftOut.has(code));
  return book.indicators.flatMap((indicator, position) => {
    const total = totalByCode.get(indicator.code);
    if (total?.value === undefined) return [];
    const restatement =
      total.priorBasis === 'restated' ? restatementOf(compilation, [indicator.code]) : 'places';
    return {
      book,
      units,
      indicator,
      restatement,
      subject: subjectOf(indicator, book.indicators.slice(0, position)),
      total,
      value: total.value,
      words: wordsFor(book, total, restatement),
      isComparable: isComparable(indicator),
      saysNoPrior: !isRepeated || indicator.code === telling,
      wording: USUAL_WORDING,
      unitStatus,
      find: (code: string) => measured.get(code),
    };
  });
}

/** Looked up only where units are ranked; most reports rank few. */
function unitStatuses({ book, observations }: Compilation): SentenceContext['unitStatus'] {
  let statuses: ReadonlyMap<string, Status> | undefined;
  return (unit, indicator) => {
    statuses ??= new Map(
      observations
        .filter(({ role, year }) => role === 'current' && year === book.year)
        .map((one) => [`${one.unit} ${one.indicator}`, one.status] as const),
    );
    return statuses.get(`${unit} ${indicator}`);
  };
}

function wordsFor(
  { year, settings }: YearBook,
  { priorBasis, priorFamily }: IndicatorTotal,
  restatement: Restatement,
): BaseWords {
  const words = baseWords(year - 1, settings, priorBasis, restatement);
  if (!priorFamily) return words;
  return {
    ...words,
    remark: ` (số liệu năm ${year - 1} theo báo cáo của ${FAMILY_NAMES[priorFamily]})`,
  };
}

/** More sentences than these do not all say that there is nothing to compare with. */
const MOST_REPEATED = 5;

/**
 * The indicators of the report that have a figure and none of the year before to compare it with,
 * in the catalogue's order. Ratings are compared with other ratings, and partial totals with none.
 */
export function indicatorsWithoutPrior({ book, totals }: Compilation): readonly string[] {
  const lacking = new Set(
    totals
      .filter(({ value, prior, isComplete }) => value && isComplete && prior === undefined)
      .map(({ indicator }) => indicator),
  );
  return book.indicators.filter((one) => lacking.has(one.code) && !isRating(one)).map(codeOf);
}

function codeOf({ code }: Indicator): string {
  return code;
}

/** Whether so many sentences would say that nothing can be compared that the report says it once. */
export function isFirstYear(compilation: Compilation): boolean {
  return indicatorsWithoutPrior(compilation).length > MOST_REPEATED;
}
