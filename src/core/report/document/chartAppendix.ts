import type { ChartPlan } from '#core/workbook/chartPlan';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { MISSING_MARK } from '../frame/marks';
import { cellText } from './cellText';
import { displayedNumber } from './displayedNumber';
import {
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentSection,
  type DocumentTable,
} from './documentPlan';

/** The charts of a sheet as an appendix: a page for each with its numbers and notes, or two where one would not hold it. */
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
  return charts.flatMap((chart, position) => {
    const title = paragraph('chart-title', `Biểu đồ ${position + 1}. ${chart.title}`);
    return pagesOf(
      chart,
      [...(position === 0 ? heading : []), title],
      paragraph('chart-title', `Số liệu của Biểu đồ ${position + 1}`),
      notes
        .filter(({ row }) => row >= chart.position.top && row <= chart.position.bottom)
        .flatMap(({ cells }) => cells.map((cell) => paragraph('note', cellText(cell)))),
    );
  });
}

function pagesOf(
  chart: ChartPlan,
  above: readonly DocumentBlock[],
  numbersTitle: DocumentBlock,
  notes: readonly DocumentBlock[],
): readonly DocumentSection[] {
  const layout = layoutOf(chart);
  if (layout === 'beside') {
    const numbers = numbersOf(chart, SMALL_FONT_SIZE, WIDE_NAME_SHARE);
    const block = { kind: 'chart-beside-numbers', chart, height: HEIGHT_ACROSS, numbers } as const;
    return [{ orientation: 'landscape', blocks: [...above, block, ...notes] }];
  }
  const picture = [...above, { kind: 'chart', chart, height: heightOf(chart, layout) } as const];
  const numbers = [numbersTitle, numbersOf(chart, FONT_SIZE, NAME_SHARE), ...notes];
  return layout === 'below' ? [page([...picture, ...numbers])] : [page(picture), page(numbers)];
}

function page(blocks: readonly DocumentBlock[]): DocumentSection {
  return { orientation: 'portrait', blocks };
}

/** Where the numbers stand: below the chart, beside it on a page lying across, or on a page of their own. */
type Layout = 'below' | 'beside' | 'apart';

/** So many bars fit on a page above their numbers; and beside them, each of its name's height. */
const MOST_ABOVE_NUMBERS = 14;
const MOST_BESIDE_NUMBERS = 27;

function layoutOf({ kind, categories }: ChartPlan): Layout {
  const { length } = categories.texts;
  if (kind !== 'bar' || length <= MOST_ABOVE_NUMBERS) return 'below';
  return length <= MOST_BESIDE_NUMBERS ? 'beside' : 'apart';
}

/** In millimetres. */
const LEAST_HEIGHT = 90;
const GREATEST_ABOVE_NUMBERS = 125;
const GREATEST_ALONE = 200;
const HEIGHT_ACROSS = 135;
const BAR_HEIGHT = 9;

function heightOf({ kind, categories }: ChartPlan, layout: Layout): number {
  if (kind !== 'bar') return LEAST_HEIGHT;
  const greatest = layout === 'apart' ? GREATEST_ALONE : GREATEST_ABOVE_NUMBERS;
  return Math.min(greatest, Math.max(LEAST_HEIGHT, BAR_HEIGHT * categories.texts.length));
}

const FONT_SIZE = 11;
const SMALL_FONT_SIZE = 9.5;
/** How many times as wide as a column of numbers the names are. */
const NAME_SHARE = 3;
const WIDE_NAME_SHARE = 4.5;

function numbersOf(
  { kind, categories, series, numberFormat }: ChartPlan,
  fontSize: number,
  nameShare: number,
): DocumentTable {
  const heads = [kind === 'line' ? 'Năm' : 'Nội dung', ...series.map(({ name }) => name.text)];
  return {
    kind: 'table',
    columns: [nameShare, ...series.map(() => 1)],
    fontSize,
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
