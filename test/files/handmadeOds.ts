import { strToU8, zipSync } from 'fflate';

/** An .ods made by hand. */
export interface HandmadeOds {
  readonly content?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export function handmadeOds({ content, parts }: HandmadeOds): Uint8Array {
  const all = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content ?? odsContentXml(odsTable('<table:table-row/>')),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)])),
  );
}

/** The content part around these tables. */
export function odsContentXml(tables: string, styles = ''): string {
  const namespace = (name: string): string =>
    `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const namespaces = ['office', 'table', 'text', 'style'].map(namespace).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

export function odsTable(rows: string, name = 'Biểu', style = ''): string {
  return `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
}
