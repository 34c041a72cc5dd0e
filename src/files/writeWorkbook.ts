import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { Compression } from './writing/compression';
import { chartParts } from './writing/chart/chartParts';
import {
  applicationPropertiesXml,
  corePropertiesXml,
  customPropertiesXml,
} from './writing/documentProperties';
import { assertWritable } from './writing/planRules';
import { SharedStrings } from './writing/sharedStrings';
import { StyleTable } from './writing/styleTable';
import {
  contentTypesXml,
  packageRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
  worksheetPath,
} from './writing/workbookParts';
import { worksheetXml } from './writing/worksheetPart';
import { ZipArchive } from './writing/zipArchive';

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  readonly title: string;
}

/**
 * The bytes of an .xlsx file that holds the planned sheets. The rows of each sheet are walked
 * once and forgotten at once; equal plans give equal bytes.
 */
export function writeWorkbook(plan: WorkbookPlan, compression: Compression = {}): Uint8Array {
  const { sheets, properties, title } = plan;
  assertWritable(sheets);
  const hasProperties = properties.size > 0;
  const shownFirst = sheets.findIndex(({ visibility }) => visibility === 'visible');
  const tables = { strings: new SharedStrings(), styles: new StyleTable() };
  const archive = new ZipArchive(compression);

  const charts = chartParts(sheets);
  archive.add('[Content_Types].xml', [contentTypesXml(sheets.length, hasProperties, charts)]);
  archive.add('_rels/.rels', [packageRelationshipsXml(hasProperties)]);
  archive.add('docProps/app.xml', [applicationPropertiesXml()]);
  archive.add('docProps/core.xml', [corePropertiesXml(title)]);
  if (hasProperties) archive.add('docProps/custom.xml', [customPropertiesXml(properties)]);
  archive.add('xl/workbook.xml', [workbookXml(sheets, shownFirst)]);
  archive.add('xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(sheets.length)]);
  sheets.forEach((sheet, position) => {
    archive.add(worksheetPath(position + 1), worksheetXml(sheet, position === shownFirst, tables));
  });
  for (const { path, xml } of charts) archive.add(path, [xml]);
  archive.add('xl/sharedStrings.xml', tables.strings.xml());
  archive.add('xl/styles.xml', [tables.styles.xml()]);
  return archive.finish();
}
