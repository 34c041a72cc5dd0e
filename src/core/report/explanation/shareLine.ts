import { toDouble } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExplainedShare } from './explanation';
import type { ExplanationContext } from './explanationContext';
import { sourcesOf } from './explainedSources';

/** Decimals of shares and contributions: the tables' usual two. */
export const SHARE_DECIMALS = 2;

/** One line of what a figure is made of. */
export interface ShareLine {
  /** '' for what no unit alone has brought. */
  readonly unit: string;
  /** Of what the unit's cells are shown. */
  readonly indicator: string;
  readonly figure: string;
  readonly prior: string;
  readonly parts: readonly string[];
  readonly points: Rational | undefined;
}

/** Lines with their cells and, where something was contributed, a bar beside the largest. */
export function shareLines(
  context: ExplanationContext,
  lines: readonly ShareLine[],
): readonly ExplainedShare[] {
  const largest = Math.max(0, ...lines.map(({ points }) => sizeOf(points)));
  const { year } = context.compilation.book;
  return lines.map(({ unit, indicator, figure, prior, parts, points }) => ({
    unit,
    name: context.nameOfUnit(unit),
    figure,
    prior: context.words.priorOf(year - 1, prior),
    parts,
    contribution: points && {
      points: context.signed(points, SHARE_DECIMALS),
      size: largest === 0 ? 0 : toDouble(points) / largest,
    },
    sources: sourcesOf(context, unit, indicator),
  }));
}

function sizeOf(points: Rational | undefined): number {
  return points ? Math.abs(toDouble(points)) : 0;
}
