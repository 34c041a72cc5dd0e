import { CHART_TYPE } from '../chart/chartParts';
import { NAMESPACES, relationshipsXml, XML_HEAD } from '../markup';
import { lineText } from '../xmlText';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function documentContentTypesXml(charts: number): string {
  const overrides: (readonly [path: string, type: string])[] = [
    ['word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['word/header1.xml', `${WORD_TYPE}.header+xml`],
    ['word/footer1.xml', `${WORD_TYPE}.footer+xml`],
    ...numbersTo(charts).map((number) => [chartPath(number), CHART_TYPE] as const),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return [
    `${XML_HEAD}<Types xmlns="${NAMESPACES.contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    charts > 0 ? `<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>` : '',
    ...overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

export function documentPackageRelationshipsXml(): string {
  return relationshipsXml([
    [`${NAMESPACES.relationships}/officeDocument`, 'word/document.xml'],
    [`${NAMESPACES.packageRelationships}/metadata/core-properties`, 'docProps/core.xml'],
    [`${NAMESPACES.relationships}/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** Where a chart stands in the file, and the workbook it carries; they count from 1. */
export function chartPath(number: number): string {
  return `word/charts/chart${number}.xml`;
}

export function carriedWorkbookPath(number: number): string {
  return `word/embeddings/so-lieu-${number}.xlsx`;
}

export function chartRelationshipsXml(number: number): string {
  return relationshipsXml([
    [`${NAMESPACES.relationships}/package`, `../embeddings/so-lieu-${number}.xlsx`],
  ]);
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, position) => position + 1);
}

/** rId1 styles, rId2 header, rId3 footer, then the charts. */
export function documentRelationshipsXml(charts: number): string {
  return relationshipsXml([
    [`${NAMESPACES.relationships}/styles`, 'styles.xml'],
    [`${NAMESPACES.relationships}/header`, 'header1.xml'],
    [`${NAMESPACES.relationships}/footer`, 'footer1.xml'],
    ...numbersTo(charts).map((number): [string, string] => [
      `${NAMESPACES.relationships}/chart`,
      `charts/chart${number}.xml`,
    ]),
  ]);
}

export const HEADER_ID = 'rId2';
export const FOOTER_ID = 'rId3';

const PAGE_NUMBER_SIZE = '<w:rPr><w:sz w:val="26"/></w:rPr>';

/** The page number, Arabic, in the middle of the top margin. */
export function headerXml(): string {
  const run = (content: string) => `<w:r>${PAGE_NUMBER_SIZE}${content}</w:r>`;
  return [
    `${XML_HEAD}<w:hdr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>`,
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>2</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
    '</w:p></w:hdr>',
  ].join('');
}

/** What every page of a draft says of itself. */
export function footerXml(draft: string): string {
  const text =
    draft === ''
      ? ''
      : `<w:r><w:rPr><w:b/><w:color w:val="C00000"/><w:sz w:val="22"/></w:rPr><w:t>${lineText(draft)}</w:t></w:r>`;
  return `${XML_HEAD}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text}</w:p></w:ftr>`;
}
