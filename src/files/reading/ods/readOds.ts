import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { ReadingLimits } from '../readingLimits';
import { CellCount } from '../sheetBuilder';
import { damagedPart, refusedAs } from '../unreadable';
import { utcTime } from '../utcTime';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { ZipParts } from '../zip/zipParts';
import { OdsVisitor } from './odsVisitor';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const TABLES = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';

/** Reads an OpenDocument spreadsheet. */
export function readOds(zip: ZipParts, file: string, limits: ReadingLimits): WorkbookSnapshot {
  if (isEncrypted(zip)) throw refusedAs('encrypted');
  const content = xmlText(zip.read(CONTENT), CONTENT);
  if (!content.includes(`"${TABLES}"`)) throw damagedPart(CONTENT, 'ill-formed');

  const visitor = new OdsVisitor(CONTENT, new CellCount(limits.cells));
  walkXml(content, CONTENT, visitor);
  const { modified, properties } = readMeta(zip);
  return {
    file,
    ...(modified !== undefined && { modified }),
    properties,
    sheets: visitor.sheets,
    warnings: [],
  };
}

function isEncrypted(zip: ZipParts): boolean {
  return zip.has(MANIFEST) && xmlText(zip.read(MANIFEST), MANIFEST).includes('encryption-data');
}

interface Meta {
  readonly modified?: string;
  readonly properties: ReadonlyMap<string, string>;
}

function readMeta(zip: ZipParts): Meta {
  const properties = new Map<string, string>();
  if (!zip.has(META)) return { properties };
  let modified: string | undefined;
  let property: string | undefined;
  let gathered = '';
  walkXml(xmlText(zip.read(META), META), META, {
    open(name, attributes) {
      gathered = '';
      property = name === 'meta:user-defined' ? attributes('meta:name') : undefined;
    },
    text(text) {
      gathered += text;
    },
    close(name) {
      if (name === 'dc:date') modified = utcTime(gathered);
      if (name === 'meta:user-defined' && property !== undefined)
        properties.set(property, gathered);
      property = undefined;
    },
  });
  return { properties, ...(modified !== undefined && { modified }) };
}
