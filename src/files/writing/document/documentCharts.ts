import type { ChartPlan } from '#core/workbook/chartPlan';
import type {
  ChartBesideNumbers,
  DocumentPlan,
  DocumentTable,
} from '#core/report/document/documentPlan';
import type { PlannedCell, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { graphicXml } from '../chart/drawingPart';
import { lineText } from '../xmlText';
import { documentTableXml } from './documentTable';
import { plainColumnsXml } from './plainColumns';

/** A document's charts in their order; each has a number and a relationship. */
export function chartsOf({ sections }: DocumentPlan): readonly ChartPlan[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('chart' in block ? [block.chart] : [])),
  );
}

/** The chart's relationship; the first three are the document's own (documentParts.ts). */
function chartRelationship(number: number): string {
  return `rId${3 + number}`;
}

const EMU_PER_MILLIMETRE = 36_000;
const EMU_PER_TWIP = 635;

/** A line with a chart; its width in twips, the height in millimetres. */
export function chartParagraphXml(
  chart: ChartPlan,
  number: number,
  width: number,
  height: number,
): string {
  const size = `cx="${width * EMU_PER_TWIP}" cy="${height * EMU_PER_MILLIMETRE}"`;
  return [
    '<w:p><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${size}/><wp:docPr id="${number}" name="${lineText(`Biểu đồ ${number}`)}" descr="${lineText(chart.title)}"/>`,
    `<wp:cNvGraphicFramePr/>${graphicXml(chartRelationship(number))}</wp:inline></w:drawing></w:r></w:p>`,
  ].join('');
}

/** Of the line, the numbers beside a chart. */
const NUMBERS_SHARE = 0.42;

export function chartBesideNumbersXml(
  { chart, height, numbers }: ChartBesideNumbers,
  number: number,
  line: number,
): Iterable<string> {
  const width = Math.round(line * NUMBERS_SHARE);
  return plainColumnsXml([
    { width, content: numbersXml(numbers, width) },
    { width: line - width, content: [chartParagraphXml(chart, number, line - width, height)] },
  ]);
}

function* numbersXml(numbers: DocumentTable, width: number): Iterable<string> {
  yield* documentTableXml(numbers, width);
  yield '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';
}

/** A chart over a sheet of its own, which the document carries so that its numbers can be edited. */
export interface CarriedChart {
  readonly chart: ChartPlan;
  readonly sheet: SheetPlan;
}

export function carriedChart(chart: ChartPlan): CarriedChart {
  const { categories, series } = chart;
  const last = categories.texts.length;
  const column = (at: number) => ({ top: 1, bottom: last, left: at, right: at });
  return {
    chart: {
      ...chart,
      categories: { ...categories, cells: column(0) },
      series: series.map((one, at) => ({
        ...one,
        name: { row: 0, column: at + 1, text: one.name.text },
        cells: column(at + 1),
      })),
    },
    sheet: {
      name: 'Số liệu',
      visibility: 'visible',
      columns: [{ width: 40 }, ...series.map(() => ({ width: 16 }))],
      rows: [headRow(chart), ...categories.texts.map((_, row) => numberRow(chart, row))],
      merges: [],
      frozen: { rows: 1, columns: 1 },
      print: { orientation: 'portrait', fitToWidth: true },
    },
  };
}

function headRow({ series }: ChartPlan): PlannedRow {
  const cells = series.map(({ name }, at) => textCell(at + 1, name.text));
  return { row: 0, cells };
}

function numberRow({ categories, series, numberFormat }: ChartPlan, row: number): PlannedRow {
  const numbers = series.flatMap(({ values }, at): readonly PlannedCell[] => {
    const value = values[row];
    const style = { look: 'number', numberFormat } as const;
    return value ? [{ column: at + 1, content: { kind: 'number', value }, style }] : [];
  });
  return { row: row + 1, cells: [textCell(0, categories.texts[row] ?? ''), ...numbers] };
}

function textCell(column: number, text: string): PlannedCell {
  return { column, content: { kind: 'text', text }, style: { look: 'text' } };
}
