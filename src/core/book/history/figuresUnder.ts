import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import type { YearBook } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { shownFigure } from '#core/report/frame/marks';
import type { Observation } from '#core/submissions/observation';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { TableCells } from './tableCells';

/** How the key of a submitted figure begins among what a signature keeps. */
const FIGURE_KEY = 'số nộp';

/** Submitted figures as a signature keeps them, as if each were a cell of the table. */
export function submittedFigures(
  { units, indicators }: Pick<YearBook, 'units' | 'indicators'>,
  observations: readonly Observation[],
): TableCells {
  const names = new Map([
    ...units.map(({ code, name }) => [`unit ${code}`, name] as const),
    ...indicators.map(({ code, nameVi }) => [code, nameVi] as const),
  ]);
  return new Map(
    observations.filter(isOfYear).map(({ unit, indicator, figure, source }) => {
      const key = [FIGURE_KEY, indicator, unit].join(' | ');
      const shown = shownFigure(figure);
      const text = typeof shown === 'string' ? shown : toDecimalText(shown);
      const parts = [names.get(`unit ${unit}`) ?? unit, names.get(indicator) ?? '', indicator];
      const label = parts.filter((part) => part !== '').join(' · ');
      return [key, { key, label, cell: source.cell, text }] as const;
    }),
  );
}

function isOfYear({ role }: Observation): boolean {
  return role === 'current';
}

/** Whether what a signature keeps is a submitted figure and no cell. */
export function isFigureKey(key: string): boolean {
  return key.startsWith(`${FIGURE_KEY} | `);
}

/** Of submitted figures those of some indicators. */
export function figuresOf(figures: TableCells, codes: ReadonlySet<string>): TableCells {
  return new Map([...figures].filter(([key]) => codes.has(key.split(' | ')[1] ?? '')));
}

/** The indicators whose submitted figures a table is made of: those that it shows, with their parts. */
export function indicatorsUnder(
  { rows }: SheetPlan,
  indicators: readonly Indicator[],
): ReadonlySet<string> {
  const byCode = new Map(indicators.map((one) => [one.code, one] as const));
  const found = new Set<string>();
  const add = (code: string): void => {
    const indicator = byCode.get(code);
    if (!indicator || found.has(code)) return;
    found.add(code);
    operandsOf(indicator.aggregation).forEach(add);
  };
  for (const { cells } of rows) for (const { about } of cells) if (about) add(about.indicator);
  return found;
}
