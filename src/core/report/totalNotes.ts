import type { Indicator } from '#core/catalogue/indicator';
import type { PriorBasis } from '#core/collection/collectedYear';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { Status } from '#core/numbers/figure';
import { priorStatus } from './priorStatus';
import type { ReportContext } from './reportContext';
import { STATUS_WORDS } from './statusWords';

const BASIS_NOTES: Readonly<Record<PriorBasis, string>> = {
  published: '',
  submitted: 'năm trước theo báo cáo của đơn vị',
  revised: 'năm trước đã điều chỉnh',
  restated: 'năm trước quy đổi theo địa giới mới',
};

/** What a reader must know beside a total: coverage, basis of the comparison, status, ratings. */
export function totalNotes(
  context: ReportContext,
  indicator: Indicator,
  common: { readonly current: Status | undefined; readonly prior: Status | undefined },
  comparisonNote: string,
): string {
  const total = context.total(indicator.code);
  const notes = [
    coverageNote(total) || absenceNote(indicator, total),
    total.prior && total.priorBasis ? BASIS_NOTES[total.priorBasis] : '',
    statusNote('', total.status, common.current),
    total.prior ? statusNote('năm trước: ', priorStatus(context, indicator), common.prior) : '',
    ratingNote(indicator, total),
    comparisonNote,
  ];
  const text = notes.filter((note) => note !== '').join('; ');
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** "tổng hợp từ 3/4 đơn vị" for a partial total; '' when all have reported. */
export function coverageNote(total: IndicatorTotal): string {
  const { value, isComplete, unitsReported, unitsExpected } = total;
  if (isComplete || unitsExpected.length === 0) return '';
  const counts = `${unitsReported.length}/${unitsExpected.length} đơn vị`;
  return value === undefined ? `mới có ${counts} báo cáo` : `tổng hợp từ ${counts}`;
}

/** Why there is nothing where no unit's report is lacking. */
function absenceNote({ aggregation }: Indicator, { value }: IndicatorTotal): string {
  if (value !== undefined) return '';
  return aggregation.form === 'ratio_of_sums' ? 'chưa đủ số liệu để tính' : 'chưa có số liệu';
}

function statusNote(what: string, status: Status | undefined, common: Status | undefined): string {
  return status && status !== common ? `${what}số ${STATUS_WORDS[status]}` : '';
}

/** Ratings are filed under the report year and printed with the year assessed, one earlier. */
function ratingNote({ growthForm }: Indicator, { year, value }: IndicatorTotal): string {
  const isRating = growthForm === 'rank_change' || growthForm === 'score_change';
  return isRating && value ? `đánh giá năm ${year - 1}` : '';
}
