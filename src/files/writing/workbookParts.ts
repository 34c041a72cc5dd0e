import { assert } from '#core/numbers/assert';
import { absoluteAddress, columnLetters, quotedSheetName } from '#core/workbook/cellAddress';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { ChartPart } from './chart/chartParts';
import { NAMESPACES, relationshipsXml, XML_HEAD } from './markup';
import { lineText } from './xmlText';

/** Where a sheet stands in the file; they count from 1. */
export function worksheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

export function contentTypesXml(
  sheetCount: number,
  hasProperties: boolean,
  charts: readonly ChartPart[],
): string {
  const overrides: [path: string, type: string][] = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ...numbers(sheetCount).map((number): [string, string] => [
      worksheetPath(number),
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ...charts.flatMap(({ path, type }): [string, string][] =>
      type === undefined ? [] : [[path, type]],
    ),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${DOCUMENT}.extended-properties+xml`],
  ];
  if (hasProperties) overrides.push(['docProps/custom.xml', `${DOCUMENT}.custom-properties+xml`]);
  return [
    `${XML_HEAD}<Types xmlns="${NAMESPACES.contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

export function packageRelationshipsXml(hasProperties: boolean): string {
  const targets: [type: string, target: string][] = [
    [`${NAMESPACES.relationships}/officeDocument`, 'xl/workbook.xml'],
    [`${NAMESPACES.packageRelationships}/metadata/core-properties`, 'docProps/core.xml'],
    [`${NAMESPACES.relationships}/extended-properties`, 'docProps/app.xml'],
  ];
  if (hasProperties)
    targets.push([`${NAMESPACES.relationships}/custom-properties`, 'docProps/custom.xml']);
  return relationshipsXml(targets);
}

/** The sheets come first, so that a sheet's relationship bears its number. */
export function workbookRelationshipsXml(sheetCount: number): string {
  return relationshipsXml([
    ...numbers(sheetCount).map((number): [string, string] => [
      `${NAMESPACES.relationships}/worksheet`,
      `worksheets/sheet${number}.xml`,
    ]),
    [`${NAMESPACES.relationships}/styles`, 'styles.xml'],
    [`${NAMESPACES.relationships}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** The list of sheets and the names that Excel keeps for filters and repeated headings. */
export function workbookXml(sheets: readonly SheetPlan[], shownFirst: number): string {
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">`,
    '<workbookPr/>',
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${shownFirst}"/></bookViews>`,
    `<sheets>${sheets.map(sheetXml).join('')}</sheets>`,
    definedNamesXml(sheets),
    `<calcPr calcId="${CALCULATED_BY}"/>`,
    '</workbook>',
  ].join('');
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
/** The calculation engine of Excel 2019: the cached values are right, opening need not repeat it. */
const CALCULATED_BY = 191029;

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };

function sheetXml({ name, visibility }: SheetPlan, position: number): string {
  const number = position + 1;
  return `<sheet name="${lineText(name)}" sheetId="${number}"${STATES[visibility]} r:id="rId${number}"/>`;
}

function definedNamesXml(sheets: readonly SheetPlan[]): string {
  const names = sheets.flatMap((sheet, position) => [
    ourMark(position),
    ...filterName(sheet, position),
    ...areaName(sheet, position),
    ...repeatedName(sheet, position),
  ]);
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** A hidden name on each sheet says that it is ours: the add-in replaces no other (room `excel`). */
function ourMark(position: number): string {
  return `<definedName name="_tongket_sheet" localSheetId="${position}" hidden="1">"1"</definedName>`;
}

function filterName({ name, filter }: SheetPlan, position: number): string[] {
  if (filter === undefined) return [];
  const { top, left, bottom, right } = filter;
  const range = `${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${reference(name, range)}</definedName>`,
  ];
}

function areaName({ name, print }: SheetPlan, position: number): string[] {
  if (print.area === undefined) return [];
  const { top, left, bottom, right } = print.area;
  const range = `${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
  return [
    `<definedName name="_xlnm.Print_Area" localSheetId="${position}">${reference(name, range)}</definedName>`,
  ];
}

function repeatedName({ name, print }: SheetPlan, position: number): string[] {
  const ranges = [...repeatedColumns(print), ...repeatedRows(name, print)];
  if (ranges.length === 0) return [];
  const titles = ranges.map((range) => reference(name, range)).join(',');
  return [
    `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${titles}</definedName>`,
  ];
}

function repeatedColumns({ pagesAcross }: SheetPlan['print']): string[] {
  if (pagesAcross === undefined || pagesAcross.repeatedColumns === 0) return [];
  return [`$A:$${columnLetters(pagesAcross.repeatedColumns - 1)}`];
}

function repeatedRows(name: string, { repeatedRows: rows }: SheetPlan['print']): string[] {
  if (rows === undefined) return [];
  const { first, last } = rows;
  assert(first >= 0 && first <= last, `sheet "${name}" repeats impossible rows`);
  return [`$${first + 1}:$${last + 1}`];
}

function reference(sheet: string, range: string): string {
  return `${lineText(quotedSheetName(sheet))}!${range}`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position + 1);
}
