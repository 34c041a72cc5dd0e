import type { ChartPlan } from '#core/workbook/chartPlan';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import { MISSING_MARK } from '../frame/marks';
import { textOfContent } from './cellTexts';
import { displayedNumber } from './displayedNumber';
import {
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentSection,
  type DocumentTable,
} from './documentPlan';

/** The charts of a sheet as an appendix: a page for each, its numbers and notes below it or on the next. */
export function chartSections(
  number: string,
  enclosedWith: string,
  { rows, charts = [] }: SheetPlan,
): readonly DocumentSection[] {
  const heading: readonly DocumentBlock[] = [
    paragraph('appendix', `Phụ lục ${number}`),
    paragraph('appendix-title', 'BIỂU ĐỒ MINH HỌA'),
    paragraph('enclosed', enclosedWith),
  ];
  const notes = [...rows].filter(({ cells }) => cells[0]?.style.look === 'note');
  return charts.flatMap((chart, position): readonly DocumentSection[] => {
    const picture = [
      ...(position === 0 ? heading : []),
      paragraph('chart-title', `Biểu đồ ${position + 1}. ${chart.title}`),
      { kind: 'chart', chart, height: heightOf(chart) } as const,
    ];
    const numbers = [
      paragraph('chart-title', `Số liệu của Biểu đồ ${position + 1}`),
      numbersOf(chart),
      ...notes
        .filter(({ row }) => row >= chart.position.top && row <= chart.position.bottom)
        .flatMap(({ cells }) => cells.map((cell) => paragraph('note', textOf(cell)))),
    ];
    return standsAlone(chart) ? [page(picture), page(numbers)] : [page([...picture, ...numbers])];
  });
}

function page(blocks: readonly DocumentBlock[]): DocumentSection {
  return { orientation: 'portrait', blocks };
}

function textOf({ content, style }: PlannedCell): string {
  return textOfContent(content, style.numberFormat);
}

/** In millimetres: a page holds the chart and its numbers together, or the chart of many bars alone. */
const LEAST_HEIGHT = 90;
const GREATEST_BESIDE_NUMBERS = 125;
const GREATEST_ALONE = 200;
const BAR_HEIGHT = 9;
/** A page does not hold a chart of more bars and their numbers. */
const MOST_BESIDE_NUMBERS = 14;

function standsAlone({ kind, categories }: ChartPlan): boolean {
  return kind === 'bar' && categories.texts.length > MOST_BESIDE_NUMBERS;
}

function heightOf(chart: ChartPlan): number {
  const { kind, categories } = chart;
  if (kind !== 'bar') return LEAST_HEIGHT;
  const greatest = standsAlone(chart) ? GREATEST_ALONE : GREATEST_BESIDE_NUMBERS;
  const needed = BAR_HEIGHT * categories.texts.length;
  return Math.min(greatest, Math.max(LEAST_HEIGHT, needed));
}

const FONT_SIZE = 11;
const NAME_SHARE = 3;

function numbersOf({ kind, categories, series, numberFormat }: ChartPlan): DocumentTable {
  const heads = [kind === 'line' ? 'Năm' : 'Nội dung', ...series.map(({ name }) => name.text)];
  return {
    kind: 'table',
    columns: [NAME_SHARE, ...series.map(() => 1)],
    fontSize: FONT_SIZE,
    head: [heads.map((text) => cellOf(text, 'centre', true))],
    body: categories.texts.map((name, row) => {
      const isHeading = categories.headings?.includes(row) ?? false;
      return [
        cellOf(name, 'left', isHeading),
        ...series.map(({ values }) => {
          const value = values[row];
          const otherwise = isHeading ? '' : MISSING_MARK;
          const text = value ? displayedNumber(value, numberFormat) : otherwise;
          return cellOf(text, 'right', false);
        }),
      ];
    }),
  };
}

function cellOf(text: string, align: DocumentCell['align'], isBold: boolean): DocumentCell {
  return { text, align, isBold, columns: 1, down: 'alone' };
}
