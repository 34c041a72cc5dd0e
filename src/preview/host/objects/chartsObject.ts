import type { CellRange } from '#core/workbook/snapshot';
import { HostError, notSupported } from '../hostError';
import type { HostChart, HostSeries, HostSheet } from '../hostSheet';
import { assertEditable, type HostWorkbook } from '../hostWorkbook';
import { field, type HostObject, type Property } from './hostObject';
import { areaOfArgument } from './rangeObject';

/** The charts of a sheet, kept as values and not drawn. */
export function chartsObject(book: HostWorkbook, sheet: HostSheet): HostObject {
  const nameOf = (chart: HostChart) => String(chart.said['Name']);
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(book, sheet, nameOf(chart))),
    finders: {
      GetItem: (key) => {
        if (sheet.charts.some((chart) => nameOf(chart) === key)) {
          return chartObject(book, sheet, String(key));
        }
        throw new HostError('ItemNotFound', `There is no chart "${String(key)}".`);
      },
      Add: (kind, source) => {
        assertEditable(sheet);
        if (!KINDS.has(String(kind))) throw notSupported(`chart of kind "${String(kind)}"`);
        const Name = `Chart ${sheet.charts.length + 1}`;
        const values = areaOfArgument(source);
        const first: HostSeries = { values, categories: undefined, said: {} };
        const chart = { kind: String(kind), position: values, said: { Name }, series: [first] };
        sheet.charts = [...sheet.charts, chart];
        book.touch();
        return chartObject(book, sheet, Name);
      },
    },
  };
}

const KINDS: ReadonlySet<string> = new Set(['BarClustered', 'ColumnClustered', 'LineMarkers']);

function chartObject(book: HostWorkbook, sheet: HostSheet, found: string): HostObject {
  let name = found;
  const current = (): HostChart => {
    const chart = sheet.charts.find(({ said }) => said['Name'] === name);
    if (chart) return chart;
    throw new HostError('ItemNotFound', `There is no chart "${name}".`);
  };
  const change = (next: (chart: HostChart) => HostChart): void => {
    assertEditable(sheet);
    const before = current();
    const after = next(before);
    sheet.charts = sheet.charts.map((chart) => (chart === before ? after : chart));
    name = String(after.said['Name']);
    book.touch();
  };
  const said = (path: string): Property =>
    field(
      () => current().said[path] ?? null,
      (value) => change((chart) => ({ ...chart, said: { ...chart.said, [path]: value } })),
    );
  return {
    type: 'Chart',
    identity: { _Id: found },
    properties: table(['Name', 'DisplayBlanksAs', 'PlotVisibleOnly'], '', said),
    parts: {
      Title: () => ({
        ...partOf('Title', ['Text', 'Visible'], said),
        parts: formats('Title', said),
      }),
      Legend: () => partOf('Legend', ['Visible', 'Position'], said),
      Format: () => ({ type: 'ChartAreaFormat', parts: { Font: () => fontOf('', said) } }),
      Axes: () => ({
        type: 'ChartAxes',
        parts: {
          CategoryAxis: () => axisOf('CategoryAxis', said),
          ValueAxis: () => axisOf('ValueAxis', said),
        },
      }),
      Series: () => seriesCollection(current, change),
    },
    methods: {
      SetPosition: (from, to) => {
        const { top, left } = areaOfArgument(from);
        const { bottom, right } = areaOfArgument(to);
        change((chart) => ({ ...chart, position: { top, left, bottom, right } }));
      },
      Delete: () => {
        assertEditable(sheet);
        const deleted = current();
        sheet.charts = sheet.charts.filter((chart) => chart !== deleted);
        book.touch();
      },
    },
  };
}

type Said = (path: string) => Property;

function table(names: readonly string[], before: string, said: Said): Record<string, Property> {
  return Object.fromEntries(names.map((name) => [name, said(`${before}${name}`)]));
}

function partOf(name: string, properties: readonly string[], said: Said): HostObject {
  return { type: `Chart${name}`, properties: table(properties, `${name}.`, said) };
}

function formats(of: string, said: Said): Record<string, () => HostObject> {
  return {
    Format: () => ({ type: 'ChartTitleFormat', parts: { Font: () => fontOf(`${of}.`, said) } }),
  };
}

function fontOf(before: string, said: Said): HostObject {
  return { type: 'ChartFont', properties: table(['Name', 'Bold'], `${before}Font.`, said) };
}

const AXIS = ['TickLabelPosition', 'NumberFormat', 'Minimum', 'ReversePlotOrder', 'Position'];

function axisOf(name: 'CategoryAxis' | 'ValueAxis', said: Said): HostObject {
  const title = () => partOf(`${name}.Title`, ['Text', 'Visible'], said);
  return { ...partOf(name, AXIS, said), parts: { Title: title } };
}

function seriesCollection(
  current: () => HostChart,
  change: (next: (chart: HostChart) => HostChart) => void,
): HostObject {
  return {
    type: 'ChartSeriesCollection',
    finders: {
      GetItemAt: (position) => one(Number(position)),
      Add: (Name) => {
        const added = { values: undefined, categories: undefined, said: { Name } };
        change((chart) => ({ ...chart, series: [...chart.series, added] }));
        return one(current().series.length - 1);
      },
    },
  };

  function one(position: number): HostObject {
    if (current().series[position] === undefined) {
      throw new HostError('ItemNotFound', `There is no series ${position}.`);
    }
    const put = (part: (series: HostSeries) => Partial<HostSeries>) =>
      change((chart) => ({
        ...chart,
        series: chart.series.map((series, at) =>
          at === position ? { ...series, ...part(series) } : series,
        ),
      }));
    const said = (path: string): Property =>
      field(
        () => current().series[position]?.said[path] ?? null,
        (value) => put((series) => ({ said: { ...series.said, [path]: value } })),
      );
    return seriesObject(position, said, put);
  }
}

const SERIES = [
  'Name',
  'HasDataLabels',
  'GapWidth',
  'MarkerStyle',
  'MarkerForegroundColor',
  'MarkerBackgroundColor',
];

function seriesObject(
  position: number,
  said: Said,
  put: (part: (series: HostSeries) => { values?: CellRange; categories?: CellRange }) => void,
): HostObject {
  return {
    type: 'ChartSeries',
    identity: { _Id: String(position) },
    properties: table(SERIES, '', said),
    parts: {
      DataLabels: () => partOf('DataLabels', ['NumberFormat', 'Position'], said),
      Format: () => ({
        type: 'ChartSeriesFormat',
        parts: {
          Line: () => partOf('Line', ['Color', 'LineStyle'], said),
          Fill: () => ({
            type: 'ChartFill',
            methods: { SetSolidColor: (colour) => said('Fill').set?.(colour) },
          }),
        },
      }),
    },
    methods: {
      SetValues: (cells) => put(() => ({ values: areaOfArgument(cells) })),
      SetXAxisValues: (cells) => put(() => ({ categories: areaOfArgument(cells) })),
    },
  };
}
