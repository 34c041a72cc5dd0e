import { operandsOf } from '#core/catalogue/aggregationText';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { allMoved } from '#core/figures/unitsApart';
import { equals, ONE } from '#core/numbers/rational';
import { nameAlone } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import { isExact } from '../priors/restatedPriors';
import { RESTATEMENT_WORDS, restatementOf } from '../priors/restatement';
import { printedCount } from '../sentences/printedNumber';
import type { SheetColumn } from './unitTableColumns';

/** How last year's figures of the rows came onto this year's map: exactly, or as estimates. */
export function restatedNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const { compilation, priorYear, total } = context;
  const compared = columns.filter(({ holds }) => holds === 'prior' || holds === 'growth');
  if (compared.length === 0 || compilation.book.boundaries.length === 0) return [];
  const rows = new Set(units.map(({ code }) => code));
  const moved = compared
    .flatMap(({ indicator }) => allMoved(total(indicator)))
    .filter(({ unit }) => rows.has(unit));
  const estimated = new Set(moved.filter(({ shares }) => !isExact(shares)).map(({ unit }) => unit));
  const exact = new Set(moved.map(({ unit }) => unit).filter((unit) => !estimated.has(unit)));
  return [
    ...(exact.size > 0
      ? [
          `Số năm ${priorYear} của ${printedCount(exact.size)} đơn vị sáp nhập cộng chính xác từ các đơn vị cũ.`,
        ]
      : []),
    ...(estimated.size > 0
      ? [
          `Số năm ${priorYear} của ${printedCount(estimated.size)} đơn vị là ước tính theo tỷ trọng${basisOf(context, estimated)}, do đơn vị cũ bị chia tách.`,
        ]
      : []),
  ];
}

/** " dân số": what the shares are shares of, where all of them are of one thing. */
function basisOf({ changesTo }: ReportContext, units: ReadonlySet<string>): string {
  const divided = [...units].flatMap(changesTo).filter(({ weight }) => !equals(weight, ONE));
  const [basis = '', ...others] = new Set(divided.map((change) => change.basis));
  return basis === '' || others.length > 0 ? '' : ` ${basis}`;
}

/** What is tied to places falls by mergers, and no rate says by how much it would have fallen else. */
export function notComparedNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
): readonly string[] {
  const names = columns
    .filter(({ holds, indicator }) => holds === 'growth' && !context.isComparable(indicator))
    .map(({ indicator }) => nameAlone(context.indicator(indicator)));
  return names.length === 0
    ? []
    : [`Không so sánh với năm trước do thay đổi đơn vị hành chính (ghi x): ${names.join('; ')}.`];
}

/** Last year's totals on this year's map, where the rows below do not show whose figures were moved. */
export function restatedTotalNotes(
  { compilation, priorYear, total, ...context }: ReportContext,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const rows = new Set(units.map(({ code }) => code));
  const compared = columns.filter(({ holds }) => holds === 'prior');
  const restated = [...new Set(compared.map(({ indicator }) => indicator))].filter((code) => {
    const made = [code, ...operandsOf(context.indicator(code).aggregation)];
    const moved = made.flatMap((one) => (context.hasIndicator(one) ? total(one).moved : []));
    const isShown = moved.length > 0 && moved.every(({ unit }) => rows.has(unit));
    return total(code).priorBasis === 'restated' && !isShown;
  });
  if (restated.length === 0) return [];
  const names = restated.map((code) => nameAlone(context.indicator(code)));
  const how = RESTATEMENT_WORDS[restatementOf(compilation, restated)].note;
  return [`Số năm ${priorYear} ở dòng tổng quy đổi ${how}: ${names.join('; ')}.`];
}
