import { toDecimalText } from '#core/numbers/decimalText';
import type { Figure, FigureState } from '#core/numbers/figure';
import type { KnownFigure } from './yearBook';

/** The columns of figures.csv, in and out. */
export const FIGURE_COLUMNS = [
  'unit',
  'indicator',
  'year',
  'status',
  'value',
  'mark',
  'measure',
  'file',
  'sheet',
  'cell',
] as const;

/** What stands in the column mark instead of a value. */
const MARKS: Readonly<Record<FigureState, string>> = {
  value: '',
  none: 'none',
  missing: 'missing',
  'not-applicable': 'not-applicable',
  blank: 'blank',
  'not-submitted': 'blank',
};

/** One record of figures.csv, in the order of its columns. Accepted observations are written so too. */
export function knownFigureRecord(known: KnownFigure): readonly string[] {
  const { unit, indicator, year, status, figure, measure, source } = known;
  return [
    unit,
    indicator,
    String(year),
    status,
    valueText(figure),
    MARKS[figure.state],
    measure,
    source.file,
    source.sheet,
    source.cell,
  ];
}

function valueText(figure: Figure): string {
  return figure.state === 'value' ? toDecimalText(figure.value) : '';
}
