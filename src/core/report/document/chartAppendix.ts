import type { ChartPlan } from '#core/workbook/chartPlan';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import { textOfContent } from './cellTexts';
import { displayedNumber } from './displayedNumber';
import {
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentSection,
  type DocumentTable,
} from './documentPlan';

/** The charts of a sheet as an appendix: a page for each, its numbers and notes below it. */
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
  return charts.map((chart, position): DocumentSection => {
    const blocks = [
      paragraph('chart-title', `Biểu đồ ${position + 1}. ${chart.title}`),
      { kind: 'chart', chart, height: heightOf(chart) } as const,
      paragraph('chart-title', `Số liệu của Biểu đồ ${position + 1}`),
      numbersOf(chart),
      ...notes
        .filter(({ row }) => row >= chart.position.top && row <= chart.position.bottom)
        .flatMap(({ cells }) => cells.map((cell) => paragraph('note', textOf(cell)))),
    ];
    return { orientation: 'portrait', blocks: position === 0 ? [...heading, ...blocks] : blocks };
  });
}

function textOf({ content, style }: PlannedCell): string {
  return textOfContent(content, style.numberFormat);
}

/** In millimetres: a page holds the chart and its numbers together. */
const LEAST_HEIGHT = 90;
const GREATEST_HEIGHT = 125;
const BAR_HEIGHT = 9;

function heightOf({ kind, categories }: ChartPlan): number {
  if (kind !== 'bar') return LEAST_HEIGHT;
  const needed = BAR_HEIGHT * categories.texts.length;
  return Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, needed));
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
    body: categories.texts.map((name, row) => [
      cellOf(name, 'left', false),
      ...series.map(({ values }) => {
        const value = values[row];
        return cellOf(value ? displayedNumber(value, numberFormat) : '…', 'right', false);
      }),
    ]),
  };
}

function cellOf(text: string, align: DocumentCell['align'], isBold: boolean): DocumentCell {
  return { text, align, isBold, columns: 1, down: 'alone' };
}
