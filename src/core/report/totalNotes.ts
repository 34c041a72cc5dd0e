import { operandsOf } from '#core/catalogue/aggregationText';
import { isRating, type Indicator } from '#core/catalogue/indicator';
import type { PriorBasis } from '#core/collection/collectedYear';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { Status } from '#core/numbers/figure';
import { priorStatus } from './priors/priorStatus';
import type { ReportContext } from './reportContext';
import { FAMILY_NAMES } from './kindNames';
import { lackingParts } from './lackingParts';
import { gatheredFrom } from './sentences/coveragePhrase';
import { GRADE } from './sentences/ratingSentence';
import { RESTATEMENT_WORDS, restatementOf, type Restatement } from './priors/restatement';
import { mostFrequent, STATUS_WORDS } from './statusWords';

const BASES: Readonly<Record<PriorBasis, (restatement: Restatement) => string>> = {
  published: () => 'theo số đã công bố',
  submitted: () => 'theo báo cáo của đơn vị',
  revised: () => 'đã điều chỉnh',
  restated: (restatement) => `quy đổi ${RESTATEMENT_WORDS[restatement].note}`,
};

/** What most rows of a table have: the head and the foot say it once, rows that differ say theirs. */
export interface CommonToRows {
  readonly current: Status | undefined;
  readonly prior: Status | undefined;
  readonly basis: PriorBasis;
}

/** Where most of last year's figures come from; published ones need no word. */
export function commonBasis(context: ReportContext, indicators: readonly Indicator[]): PriorBasis {
  const bases = indicators.flatMap(({ code }) => context.total(code).priorBasis ?? []);
  return mostFrequent(bases) ?? 'published';
}

/** '' where last year's figures are the published ones, as the source line says anyway. */
export function commonBasisNote(
  { compilation, priorYear, total }: ReportContext,
  indicators: readonly Indicator[],
  basis: PriorBasis,
): string {
  if (basis === 'published') return '';
  const restated = indicators
    .map(({ code }) => code)
    .filter((code) => total(code).priorBasis === 'restated');
  const text = BASES[basis](restatementOf(compilation, restated));
  return `Số năm ${priorYear} ${text}, trừ dòng có ghi chú khác.`;
}

/** What a reader must know beside a total: coverage, basis of the comparison, status, ratings. */
export function totalNotes(
  context: ReportContext,
  indicator: Indicator,
  common: CommonToRows,
  comparisonNote: string,
): string {
  const total = context.total(indicator.code);
  const notes = [
    coverageNote(total) || absenceNote(indicator, total),
    basisNote(context, total, common.basis),
    ...statusNotes(context, indicator, common),
    compositionNote(context, indicator),
    ratingNote(indicator, total),
    comparisonNote,
  ];
  const text = notes.filter((note) => note !== '').join('; ');
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

function basisNote(
  { compilation }: ReportContext,
  { indicator, prior, priorBasis, priorFamily }: IndicatorTotal,
  common: PriorBasis,
): string {
  if (priorFamily) return `năm trước theo báo cáo của ${FAMILY_NAMES[priorFamily]}`;
  if (!prior || !priorBasis || priorBasis === common) return '';
  return `năm trước ${BASES[priorBasis](restatementOf(compilation, [indicator]))}`;
}

/** "tổng hợp từ 3/4 đơn vị" for a partial total, whose parts are lacking where all have reported; '' of a complete one. */
export function coverageNote(total: IndicatorTotal): string {
  const { value, isComplete, unitsReported, unitsExpected } = total;
  if (isComplete || unitsExpected.length === 0) return '';
  if (value !== undefined && unitsReported.length === unitsExpected.length) {
    return 'chưa đủ số liệu thành phần';
  }
  if (value !== undefined) return gatheredFrom(total);
  const counts = `${unitsReported.length}/${unitsExpected.length} đơn vị`;
  return unitsReported.length < unitsExpected.length ? `mới có ${counts} báo cáo` : '';
}

/** Why there is nothing where no unit's report is lacking. */
function absenceNote({ aggregation }: Indicator, { value, unitsExpected }: IndicatorTotal): string {
  if (value !== undefined) return '';
  switch (aggregation.form) {
    case 'ratio_of_sums':
      return 'chưa đủ số liệu để tính';
    case 'sum':
    case 'derived_sum':
      return 'chưa có số liệu';
    default:
      // One figure of whoever keeps the register: what others sent is not added up (docs/methods.md, C).
      return unitsExpected.length === 0 ? 'chưa có số liệu' : 'chưa có số chung của tỉnh';
  }
}

/**
 * What a total over several fields is made of, which differs from province to province, and of any
 * sum, also of the sums of a rate, which parts have no figure; in codes, whose names stand in the table of all totals.
 */
function compositionNote(
  { total, hasIndicator, indicator: find }: ReportContext,
  indicator: Indicator,
): string {
  const { aggregation, domain } = indicator;
  const totalOf = (code: string) => (hasIndicator(code) ? total(code) : undefined);
  if (aggregation.form === 'ratio_of_sums' && total(indicator.code).source === 'ratio') {
    return operandsOf(aggregation)
      .filter(hasIndicator)
      .map((code) => ({ code, without: lackingParts(find(code), totalOf).join(', ') }))
      .flatMap(({ code, without }) => (without === '' ? [] : `${code} không có số liệu ${without}`))
      .join(', ');
  }
  if (aggregation.form !== 'derived_sum') return '';
  const lacking = new Set(lackingParts(indicator, totalOf));
  const has = aggregation.parts.filter((code) => !lacking.has(code));
  const isStated = total(indicator.code).value !== undefined;
  const isOfFields =
    isStated && has.some((code) => hasIndicator(code) && find(code).domain !== domain);
  return [
    isOfFields ? `gồm ${has.join(' + ')}` : '',
    lacking.size > 0 ? `không có số liệu ${[...lacking].join(', ')}` : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** A rating is a published fact of the year assessed, whatever the form that reports it says of its own figures. */
function statusNotes(
  context: ReportContext,
  indicator: Indicator,
  { current, prior }: CommonToRows,
): readonly string[] {
  if (isRating(indicator)) return [];
  const total = context.total(indicator.code);
  return [
    statusNote('', total.status, current),
    total.prior ? statusNote('năm trước: ', priorStatus(context, indicator), prior) : '',
  ];
}

function statusNote(what: string, status: Status | undefined, common: Status | undefined): string {
  return status && status !== common ? `${what}số ${STATUS_WORDS[status]}` : '';
}

/** Ratings are filed under the report year and printed with the year assessed, one earlier. */
function ratingNote(indicator: Indicator, { year, value }: IndicatorTotal): string {
  if (!isRating(indicator) || !value) return '';
  const grades = indicator.unit === GRADE ? '; loại A ghi 1, …, loại E ghi 5' : '';
  return `đánh giá năm ${year - 1}${grades}`;
}
