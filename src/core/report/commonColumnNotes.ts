import { isRating, type Indicator } from '#core/catalogue/indicator';
import { priorStatus } from './priors/priorStatus';
import type { ReportContext } from './reportContext';
import { sourceNote } from './sourceNote';
import { commonStatus, STATUS_WORDS } from './statusWords';
import { commonBasis, commonBasisNote, type CommonToRows } from './totalNotes';

/** What the head and the foot say of most rows; ratings have no status of their own. */
export function commonToRows(
  context: ReportContext,
  indicators: readonly Indicator[],
): CommonToRows {
  const withPrior = indicators.filter(({ code }) => context.total(code).prior !== undefined);
  const isStatistic = (indicator: Indicator): boolean => !isRating(indicator);
  return {
    current: commonStatus(
      indicators.filter(isStatistic).map(({ code }) => context.total(code).status),
    ),
    prior: commonStatus(
      withPrior.filter(isStatistic).map((indicator) => priorStatus(context, indicator)),
    ),
    basis: commonBasis(context, withPrior),
  };
}

export function footNotes(
  context: ReportContext,
  indicators: readonly Indicator[],
): readonly string[] {
  const { current, prior, basis } = commonToRows(context, indicators);
  const year = context.compilation.book.year;
  const levels =
    current && prior
      ? `Số liệu năm ${year} là số ${STATUS_WORDS[current]}, năm ${year - 1} là số ${STATUS_WORDS[prior]}, trừ dòng có ghi chú khác.`
      : '';
  const notes = [sourceNote(context), commonBasisNote(context, indicators, basis), levels];
  return notes.filter((note) => note !== '');
}
