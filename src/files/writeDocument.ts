import type { DocumentPlan } from '#core/report/document/documentPlan';
import type { Compression } from './writing/compression';
import { documentXml } from './writing/document/documentPart';
import {
  documentContentTypesXml,
  documentPackageRelationshipsXml,
  documentRelationshipsXml,
  footerXml,
  headerXml,
} from './writing/document/documentParts';
import { documentStylesXml } from './writing/document/documentStyles';
import { applicationPropertiesXml, corePropertiesXml } from './writing/documentProperties';
import { ZipArchive } from './writing/zipArchive';

/**
 * The bytes of a .docx file: A4, margins, typeface and page numbers of Nghị định 30/2020/NĐ-CP,
 * Phụ lục I. Equal plans give equal bytes.
 */
export function writeDocument(plan: DocumentPlan, compression: Compression = {}): Uint8Array {
  const archive = new ZipArchive(compression);
  archive.add('[Content_Types].xml', [documentContentTypesXml()]);
  archive.add('_rels/.rels', [documentPackageRelationshipsXml()]);
  archive.add('docProps/app.xml', [applicationPropertiesXml()]);
  archive.add('docProps/core.xml', [corePropertiesXml(plan.title)]);
  archive.add('word/document.xml', documentXml(plan));
  archive.add('word/_rels/document.xml.rels', [documentRelationshipsXml()]);
  archive.add('word/styles.xml', [documentStylesXml()]);
  archive.add('word/header1.xml', [headerXml()]);
  archive.add('word/footer1.xml', [footerXml(plan.draft)]);
  return archive.finish();
}
