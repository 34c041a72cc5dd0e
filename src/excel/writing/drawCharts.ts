import { rangeAddress } from '#core/workbook/cellAddress';
import { toDouble } from '#core/numbers/decimalText';
import { leastOnAxis, type ChartPlan, type ChartSeries } from '#core/workbook/chartPlan';
import { TYPEFACE } from '#core/workbook/looks';

/**
 * Native charts over the sheet's cells, told apart on a black-and-white print. Names of series are
 * texts: Excel's API has no way to refer to a cell for them.
 */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  charts.forEach((plan, position) => {
    drawChart(sheet, plan, `${OUR_CHART} ${position + 1}`);
  });
}

/** Charts that we drew, here or in a file, by their names: 'Biểu đồ 1'. */
export function isOurChart(name: string): boolean {
  return name.startsWith(`${OUR_CHART} `);
}

/** About what charts take in a request. */
export function bytesOfCharts(charts: readonly ChartPlan[]): number {
  return charts.reduce((sum, { series }) => sum + BYTES_PER_CHART + series.length * 6000, 0);
}

const OUR_CHART = 'Biểu đồ';
const BYTES_PER_CHART = 12_000;

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, name: string): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const rangeOf = (cells: ChartSeries['cells']) => sheet.getRange(rangeAddress(cells));
  const { top, left, bottom, right } = plan.position;
  const seriesBy = first.cells.left === first.cells.right ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(KINDS[plan.kind], rangeOf(first.cells), seriesBy);
  chart.name = name;
  chart.setPosition(
    rangeAddress({ top, left, bottom: top, right: left }),
    rangeAddress({ top: bottom, left: right, bottom, right }),
  );
  chart.format.font.name = TYPEFACE;
  chart.title.text = plan.title;
  chart.title.format.font.bold = true;
  chart.displayBlanksAs = 'NotPlotted';
  chart.plotVisibleOnly = false;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  drawSeries(chart.series.getItemAt(0), plan, first, 0, rangeOf);
  others.forEach((series, at) => {
    drawSeries(chart.series.add(series.name.text), plan, series, at + 1, rangeOf);
  });
  drawAxes(chart.axes, plan);
}

const KINDS = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;

function drawSeries(
  drawn: Excel.ChartSeries,
  { kind, categories, numberFormat }: ChartPlan,
  { name, cells }: ChartSeries,
  position: number,
  rangeOf: (cells: ChartSeries['cells']) => Excel.Range,
): void {
  drawn.name = name.text;
  drawn.setValues(rangeOf(cells));
  drawn.setXAxisValues(rangeOf(categories.cells));
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = numberFormat;
  drawn.dataLabels.position = kind === 'line' ? looksOf(LABEL_SIDES, position) : 'OutsideEnd';
  drawn.format.line.color = '#000000';
  if (kind === 'line') {
    drawn.format.line.lineStyle = looksOf(STROKES, position);
    drawn.markerStyle = looksOf(MARKERS, position);
    drawn.markerForegroundColor = '#000000';
    drawn.markerBackgroundColor = position % 2 === 0 ? '#000000' : '#FFFFFF';
    return;
  }
  drawn.format.fill.setSolidColor(looksOf(SHADES, position));
  drawn.gapWidth = GAP;
}

/** The room between bars, in per cent of their width. */
const GAP = 60;
/** Patterns are beyond Excel's API; shades of grey far enough apart are not. */
const SHADES = ['#595959', '#FFFFFF', '#BFBFBF', '#000000', '#8C8C8C', '#E5E5E5'] as const;
const STROKES = ['Continuous', 'Dash', 'RoundDot', 'DashDot', 'DashDotDot', 'Dot'] as const;
const MARKERS = ['Circle', 'Square', 'Triangle', 'Diamond', 'X', 'Star'] as const;
const LABEL_SIDES = ['Top', 'Bottom', 'Right'] as const;

function looksOf<Look>(looks: readonly [Look, ...Look[]], position: number): Look {
  return looks[position % looks.length] ?? looks[0];
}

/** Names stand at the low end, so that bars below zero do not run through them. */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan): void {
  title(categoryAxis, plan.categoryTitle);
  title(valueAxis, plan.valueTitle);
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.minimum = toDouble(leastOnAxis(plan));
  if (plan.kind !== 'bar') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function title(axis: Excel.ChartAxis, text: string): void {
  if (text === '') axis.title.visible = false;
  else axis.title.text = text;
}
