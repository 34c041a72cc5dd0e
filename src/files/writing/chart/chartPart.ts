import { assert } from '#core/numbers/assert';
import { absoluteAddress, quotedSheetName } from '#core/workbook/cellAddress';
import { leastOnAxis, type ChartPlan, type ChartSeries } from '#core/workbook/chartPlan';
import { TYPEFACE } from '#core/workbook/looks';
import type { CellRange } from '#core/workbook/snapshot';
import { cellNumber } from '../cellNumber';
import { NAMESPACES, XML_HEAD } from '../markup';
import { formulaText, lineText } from '../xmlText';
import { labelsXml } from './dataLabels';
import { lineOf, markerOf, patternOf } from './seriesLooks';

/** What a chart's part says besides the plan. */
export interface ChartSurroundings {
  /** The sheet that holds the chart's cells. */
  readonly sheet: string;
  /** The relationship to the workbook that a document carries for its chart. */
  readonly carriedWorkbook?: string;
  /** A document says the title above the chart. */
  readonly isCaptioned?: boolean;
}

/** A chart's part of a workbook or a document, drawn so that it can be read without colours. */
export function chartXml(chart: ChartPlan, surroundings: ChartSurroundings): string {
  const { sheet, carriedWorkbook, isCaptioned = false } = surroundings;
  const title = isCaptioned ? '' : titleXml(chart.title, TITLE_SIZE, true);
  const carried =
    carriedWorkbook === undefined
      ? ''
      : `<c:externalData r:id="${carriedWorkbook}"><c:autoUpdate val="0"/></c:externalData>`;
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relationships}">`,
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>',
    `<c:chart>${title}<c:autoTitleDeleted val="${isCaptioned ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, sheet)}${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>`,
    chart.series.length > 1 ? LEGEND : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${WHITE}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${LABEL_SIZE}">${BLACK}${LATIN}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
    carried,
    '</c:chartSpace>',
  ].join('');
}

/** Sizes in hundredths of a point. */
const TITLE_SIZE = 1200;
const AXIS_TITLE_SIZE = 1000;
const LABEL_SIZE = 1000;
const SMALL_LABEL_SIZE = 800;
/** More names than these stand closely one below the other; some programs leave out those that touch. */
const MOST_NAMES = 16;

const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
const LATIN = `<a:latin typeface="${TYPEFACE}"/><a:cs typeface="${TYPEFACE}"/>`;
const THIN_GREY = '<a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln>';
const THIN_BLACK = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
const LEGEND = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';

const UPRIGHT = `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="${LABEL_SIZE}"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function titleXml(text: string, size: number, isBold: boolean): string {
  const font = (name: string, language: string) =>
    `<a:${name}${language} sz="${size}" b="${isBold ? 1 : 0}">${BLACK}${LATIN}</a:${name}>`;
  return [
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p>',
    `<a:pPr>${font('defRPr', '')}</a:pPr>`,
    `<a:r>${font('rPr', ' lang="vi-VN"')}<a:t>${lineText(text)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');
}

function plotXml(chart: ChartPlan, sheet: string): string {
  const series = chart.series.map((one, position) => seriesXml(chart, one, position, sheet));
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  const direction = chart.kind === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${GAP}"/>${AXES}</c:barChart>`;
}

/** The room between bars, in per cent of their width. */
const GAP = 60;

function seriesXml(chart: ChartPlan, series: ChartSeries, position: number, sheet: string): string {
  assert(series.values.length === chart.categories.texts.length, 'a series fits its categories');
  const { name, cells, values } = series;
  const nameCell = { top: name.row, left: name.column, bottom: name.row, right: name.column };
  const looks =
    chart.kind === 'line'
      ? `<c:spPr>${lineOf(position)}</c:spPr>${markerOf(position)}`
      : `<c:spPr>${patternOf(position)}${THIN_BLACK}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${position}"/><c:order val="${position}"/>`,
    `<c:tx><c:strRef>${referenceXml(sheet, nameCell)}${textCache([name.text])}</c:strRef></c:tx>`,
    looks,
    labelsXml(chart, position),
    `<c:cat><c:strRef>${referenceXml(sheet, chart.categories.cells)}${textCache(chart.categories.texts)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${referenceXml(sheet, cells)}${numberCache(values, chart.numberFormat)}</c:numRef></c:val>`,
    chart.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function referenceXml(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = absoluteAddress(top, left);
  const range =
    top === bottom && left === right ? first : `${first}:${absoluteAddress(bottom, right)}`;
  return `<c:f>${formulaText(`${quotedSheetName(sheet)}!${range}`)}</c:f>`;
}

function textCache(texts: readonly string[]): string {
  const points = texts.map((text, at) => pointXml(at, lineText(text)));
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache>`;
}

function numberCache(values: ChartSeries['values'], numberFormat: string): string {
  const points = values.flatMap((value, at) =>
    value === undefined ? [] : [pointXml(at, cellNumber(value))],
  );
  return `<c:numCache><c:formatCode>${lineText(numberFormat)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}

function pointXml(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`;
}

/** Names stand at the low end, so that bars below zero do not run through them. */
function categoryAxisXml(chart: ChartPlan): string {
  const { kind, categoryTitle } = chart;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${kind === 'bar' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${kind === 'bar' ? 'l' : 'b'}"/>`,
    categoryTitle === '' ? '' : titleXml(categoryTitle, AXIS_TITLE_SIZE, false),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${THIN_BLACK}</c:spPr>${nameSizeXml(chart)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

/** Many names are small: their chart is no higher than a page lying across. */
function nameSizeXml({ categories }: ChartPlan): string {
  if (categories.texts.length <= MOST_NAMES) return '';
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${SMALL_LABEL_SIZE}"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function valueAxisXml(chart: ChartPlan): string {
  const { kind, valueTitle, numberFormat } = chart;
  const axisFormat = isLarge(chart) ? '#,##0' : numberFormat;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="${cellNumber(leastOnAxis(chart))}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${kind === 'bar' ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${THIN_GREY}</c:spPr></c:majorGridlines>`,
    valueTitle === '' ? '' : titleXml(valueTitle, AXIS_TITLE_SIZE, false),
    `<c:numFmt formatCode="${lineText(axisFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr>${THIN_BLACK}</c:spPr>${UPRIGHT}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${kind === 'bar' ? 'max' : 'autoZero'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}

/** From here on the steps of an axis are whole numbers. */
const LARGE = 10n;

function isLarge({ series }: ChartPlan): boolean {
  return series
    .flatMap(({ values }) => values)
    .some((value) => value !== undefined && value.numerator >= LARGE * value.denominator);
}
