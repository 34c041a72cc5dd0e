import { operandsOf } from '#core/catalogue/aggregationText';
import { nameAlone } from '../indicatorName';
import { lackingParts } from '../lackingParts';
import { printedCount } from './printedNumber';
import type { MeasuredTotal, SentenceContext } from './sentenceContext';
import { uncapitalised } from './subject';

/** More parts than these are counted, not named. */
const PARTS_NAMED = 3;

/**
 * "; chưa gồm doanh thu hoạt động phát hành do không có số liệu": what a sum lacks, or what alone is
 * in it, whichever is shorter; of a rate, what the sum lacks by which or of which it is.
 */
export function withoutParts({ indicator, total, find }: SentenceContext): string {
  if (indicator.aggregation.form !== 'ratio_of_sums') return clause('', { indicator, total }, find);
  // A rate that was published as such is not computed from the book's sums.
  if (total.source !== 'ratio') return '';
  return operandsOf(indicator.aggregation)
    .flatMap((code) => find(code) ?? [])
    .map((side) => clause(`${uncapitalised(nameAlone(side.indicator))} `, side, find))
    .join('');
}

/** That of a partial total units are missing does not say which parts are. */
function clause(
  what: string,
  { indicator, total }: MeasuredTotal,
  find: SentenceContext['find'],
): string {
  const { aggregation } = indicator;
  const lacking = lackingParts(indicator, (code) => find(code)?.total);
  if (lacking.length === 0 || aggregation.form !== 'derived_sum') return '';
  const none = total.isComplete ? 'không có số liệu' : 'chưa có số liệu';
  const without = namesOf(lacking, find);
  if (without !== '') return `; ${what}chưa gồm ${without} do ${none}`;
  const isLacking = new Set(lacking);
  const alone = namesOf(
    aggregation.parts.filter((code) => !isLacking.has(code)),
    find,
  );
  return alone === ''
    ? `; ${what}chưa gồm ${printedCount(lacking.length)} chỉ tiêu thành phần do ${none}`
    : `; ${what}chỉ gồm ${alone}, các thành phần khác ${none}`;
}

/** '' where there are too many to name. */
function namesOf(codes: readonly string[], find: SentenceContext['find']): string {
  const names = codes.flatMap((code) => find(code)?.indicator ?? []).map(nameAlone);
  const areNamed = names.length === codes.length && names.length <= PARTS_NAMED;
  return areNamed ? listed(names.map(uncapitalised)) : '';
}

/** Names have commas of their own: the last one is told apart by its word. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}
