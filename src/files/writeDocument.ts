import type { ChartPlan } from '#core/workbook/chartPlan';
import type { DocumentPlan } from '#core/report/document/documentPlan';
import type { Compression } from './writing/compression';
import { chartXml } from './writing/chart/chartPart';
import { carriedChart, chartsOf } from './writing/document/documentCharts';
import { documentXml } from './writing/document/documentPart';
import {
  carriedWorkbookPath,
  chartPath,
  chartRelationshipsXml,
  documentContentTypesXml,
  documentPackageRelationshipsXml,
  documentRelationshipsXml,
  footerXml,
  headerXml,
} from './writing/document/documentParts';
import { documentStylesXml } from './writing/document/documentStyles';
import { applicationPropertiesXml, corePropertiesXml } from './writing/documentProperties';
import { writeWorkbook } from './writeWorkbook';
import { ZipArchive } from './writing/zipArchive';

/**
 * The bytes of a .docx file: A4, margins, typeface and page numbers of Nghị định 30/2020/NĐ-CP,
 * Phụ lục I. Equal plans give equal bytes.
 */
export function writeDocument(plan: DocumentPlan, compression: Compression = {}): Uint8Array {
  const archive = new ZipArchive(compression);
  const charts = chartsOf(plan);
  archive.add('[Content_Types].xml', [documentContentTypesXml(charts.length)]);
  archive.add('_rels/.rels', [documentPackageRelationshipsXml()]);
  archive.add('docProps/app.xml', [applicationPropertiesXml()]);
  archive.add('docProps/core.xml', [corePropertiesXml(plan.title)]);
  archive.add('word/document.xml', documentXml(plan));
  archive.add('word/_rels/document.xml.rels', [documentRelationshipsXml(charts.length)]);
  archive.add('word/styles.xml', [documentStylesXml()]);
  archive.add('word/header1.xml', [headerXml()]);
  archive.add('word/footer1.xml', [footerXml(plan.draft)]);
  for (const [position, chart] of charts.entries()) {
    addChart(archive, chart, position + 1, compression);
  }
  return archive.finish();
}

/** A chart with the workbook behind it, which Word opens when somebody edits the numbers. */
function addChart(
  archive: ZipArchive,
  planned: ChartPlan,
  number: number,
  compression: Compression,
): void {
  const { chart, sheet } = carriedChart(planned);
  const workbook = { sheets: [sheet], properties: new Map<string, string>(), title: chart.title };
  archive.add(chartPath(number), [
    chartXml(chart, { sheet: sheet.name, carriedWorkbook: 'rId1', isCaptioned: true }),
  ]);
  archive.add(`word/charts/_rels/chart${number}.xml.rels`, [chartRelationshipsXml(number)]);
  archive.addBytes(carriedWorkbookPath(number), writeWorkbook(workbook, compression));
}
