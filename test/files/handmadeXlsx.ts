import { strToU8, zipSync } from 'fflate';

/** An .xlsx made by hand, for oddities that no library writes. Parts may be replaced or removed. */
export interface HandmadeXlsx {
  /** What stands between <sheetData> and </sheetData>. */
  readonly cells?: string;
  /** The items of the shared strings, with their <si> tags. */
  readonly strings?: string;
  /** What stands in the style sheet. */
  readonly styles?: string;
  /** Attributes and elements inside <workbook>, before <sheets>. */
  readonly workbook?: string;
  /** Parts by name; undefined removes one. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const SHEET_PART = 'xl/worksheets/sheet1.xml';
export const STRINGS_PART = 'xl/sharedStrings.xml';

export function handmadeXlsx(workbook: HandmadeXlsx): Uint8Array {
  const parts = Object.entries({ ...plainParts(workbook), ...workbook.parts });
  return zipSync(
    Object.fromEntries(
      parts.flatMap(([name, part]) =>
        part === undefined ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]],
      ),
    ),
  );
}

/** A worksheet part around these cells. */
export function worksheetXml(cells: string, before = '', after = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}

export function sharedStringsXml(items: string): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items}</sst>`;
}

function plainParts({ cells, strings, styles, workbook }: HandmadeXlsx): Record<string, string> {
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook ?? ''}<sheets><sheet name="Biểu 01" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles ?? ''}</styleSheet>`,
    [STRINGS_PART]: sharedStringsXml(strings ?? ''),
    [SHEET_PART]: worksheetXml(cells ?? '<row r="1"><c r="A1"><v>1</v></c></row>'),
  };
}

function relationships(all: readonly (readonly [string, string, string])[]): string {
  const written = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}
