import type { ConditionalRule, DataValidation, SheetChart, WriteSheet } from 'hucre/xlsx';
import { columnLetters, quotedSheetName } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import { areaAddress } from '../host/area';
import type { HostChart, HostHighlight, HostInputRule, HostSheet } from '../host/hostSheet';

/** What of a sheet is not in its cells, as the file keeps it. */
export function savedParts(sheet: HostSheet): Partial<WriteSheet> {
  const { setUp, inputRules, highlights, charts } = sheet;
  return {
    dataValidations: inputRules.map(validationOf),
    conditionalRules: highlights.map(ruleOf),
    charts: charts.map((chart) => chartOf(sheet, chart)),
    ...(setUp.filter ? { autoFilter: { range: areaAddress(setUp.filter) } } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
    pageSetup: pageSetupOf(setUp),
    rowBreaks: [...setUp.rowBreaks],
    colBreaks: [...setUp.columnBreaks],
  };
}

interface SaidRule {
  readonly list?: { readonly source: string };
  readonly custom?: { readonly formula: string };
}

interface SaidText {
  readonly title?: string;
  readonly message?: string;
}

function validationOf({ area, rule, prompt, errorAlert }: HostInputRule): DataValidation {
  const { list, custom }: SaidRule = rule;
  const hint: SaidText = prompt;
  const refusal: SaidText = errorAlert;
  return {
    range: areaAddress(area),
    ...(list
      ? { type: 'list', values: list.source.split(',') }
      : { type: 'custom', formula1: custom?.formula.slice(1) ?? 'TRUE' }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    inputTitle: hint.title ?? '',
    inputMessage: hint.message ?? '',
    errorTitle: refusal.title ?? '',
    errorMessage: refusal.message ?? '',
  };
}

function ruleOf(
  { area, formula, fontColour, fill }: HostHighlight,
  position: number,
): ConditionalRule {
  return {
    type: 'expression',
    range: areaAddress(area),
    priority: position + 1,
    stopIfTrue: true,
    formula: formula.slice(1),
    style: {
      ...(fontColour === '' ? {} : { font: { color: { rgb: argb(fontColour) } } }),
      ...(fill === ''
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: argb(fill) } } }),
    },
  };
}

/** '#DFF2E1' => 'FFDFF2E1' */
function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

const KINDS: Readonly<Record<string, SheetChart['type']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  LineMarkers: 'line',
};

function chartOf(sheet: HostSheet, { kind, position, said, series }: HostChart): SheetChart {
  const textAt = (path: string) => (typeof said[path] === 'string' ? said[path] : '');
  const axis = (name: string) => {
    const title = textAt(`${name}.Title.Text`);
    return title === '' ? {} : { title };
  };
  const cells = (area: CellRange) => `${quotedSheetName(sheet.name)}!${absolute(area)}`;
  return {
    type: KINDS[kind] ?? 'column',
    title: textAt('Title.Text'),
    legend: said['Legend.Visible'] === true ? 'bottom' : false,
    anchor: {
      from: { row: position.top, col: position.left },
      to: { row: position.bottom + 1, col: position.right + 1 },
    },
    axes: { x: axis('CategoryAxis'), y: axis('ValueAxis') },
    series: series.flatMap((one) =>
      one.values
        ? [
            {
              name: String(one.said['Name'] ?? ''),
              values: cells(one.values),
              ...(one.categories ? { categories: cells(one.categories) } : {}),
            },
          ]
        : [],
    ),
  };
}

/** 'B2:B9' => '$B$2:$B$9' */
function absolute({ top, left, bottom, right }: CellRange): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${cell(top, left)}:${cell(bottom, right)}`;
}

function pageSetupOf(setUp: HostSheet['setUp']): NonNullable<WriteSheet['pageSetup']> {
  const { scale, horizontalFitToPages } = setUp.zoom as {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
  };
  return {
    paperSize: 'a4',
    orientation: setUp.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(horizontalFitToPages === undefined
      ? { scale: scale ?? 100 }
      : { fitToPage: true, fitToWidth: horizontalFitToPages, fitToHeight: 0 }),
    ...(setUp.printArea ? { printArea: absolute(setUp.printArea) } : {}),
    ...(setUp.repeatedRows === undefined ? {} : { printTitlesRow: setUp.repeatedRows }),
    ...(setUp.repeatedColumns === undefined ? {} : { printTitlesColumn: setUp.repeatedColumns }),
  };
}
