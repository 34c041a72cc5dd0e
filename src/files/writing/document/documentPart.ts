import type { ChartPlan } from '#core/workbook/chartPlan';
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentPlan,
  DocumentSection,
  SideBySide,
} from '#core/report/document/documentPlan';
import { NAMESPACES, XML_HEAD } from '../markup';
import { lineText } from '../xmlText';
import { chartBesideNumbersXml, chartParagraphXml, chartsOf } from './documentCharts';
import { FOOTER_ID, HEADER_ID, WORD } from './documentParts';
import { styleOf, twipsOfMillimetres } from './documentStyles';
import { documentTableXml } from './documentTable';
import { plainColumnsXml } from './plainColumns';

/** A4 and the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const PAGE = { short: 210, long: 297 };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 8 };

/** The document's main part, piece by piece. */
export function* documentXml(plan: DocumentPlan): Iterable<string> {
  const { sections } = plan;
  const charts = chartsOf(plan);
  yield `${XML_HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${NAMESPACES.relationships}" xmlns:wp="${NAMESPACES.wordDrawing}"><w:body>`;
  for (const [position, section] of sections.entries()) {
    const line = lineWidth(section);
    for (const block of section.blocks) yield* blockXml(block, line, charts);
    const properties = sectionXml(section, position === 0 || isAppendix(section));
    const isLast = position === sections.length - 1;
    yield isLast ? properties : sectionEnd(properties);
  }
  yield '</w:body></w:document>';
}

/** In twips. */
function lineWidth({ orientation }: DocumentSection): number {
  const page = orientation === 'portrait' ? PAGE.short : PAGE.long;
  return twipsOfMillimetres(page - MARGINS.left - MARGINS.right);
}

function* blockXml(
  block: DocumentBlock,
  line: number,
  charts: readonly ChartPlan[],
): Iterable<string> {
  switch (block.kind) {
    case 'paragraph':
      yield paragraphXml(block);
      break;
    case 'side-by-side':
      yield* sideBySideXml(block, line);
      break;
    case 'table':
      yield* documentTableXml(block, line);
      break;
    case 'chart':
      yield chartParagraphXml(block.chart, charts.indexOf(block.chart) + 1, line, block.height);
      break;
    case 'chart-beside-numbers':
      yield* chartBesideNumbersXml(block, charts.indexOf(block.chart) + 1, line);
      break;
  }
}

function paragraphXml({ look, text, keepsWithNext }: DocumentParagraph): string {
  const kept = keepsWithNext ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${styleOf(look)}"/>${kept}</w:pPr><w:r><w:t xml:space="preserve">${lineText(text)}</w:t></w:r></w:p>`;
}

/** The right side, with the national name on one line, needs more than half. */
const LEFT_SHARE = 0.43;

function sideBySideXml({ left, right }: SideBySide, line: number): Iterable<string> {
  const width = Math.round(line * LEFT_SHARE);
  return plainColumnsXml([
    { width, content: left.map(paragraphXml) },
    { width: line - width, content: right.map(paragraphXml) },
  ]);
}

/** The paragraph that carries a section's page set-up; small, so that it needs no page itself. */
function sectionEnd(properties: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`;
}

/** A margin rounded down would be narrower than the decree allows. */
function noLessThan(millimetres: number): number {
  return Math.ceil((millimetres * 1440) / 25.4);
}

/** Each appendix has pages of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III). */
function isAppendix({ blocks: [first] }: DocumentSection): boolean {
  return first?.kind === 'paragraph' && first.look === 'appendix';
}

/** Where pages are counted anew the first one, page 1, has no number. */
function sectionXml({ orientation }: DocumentSection, isFirst: boolean): string {
  const [width, height] =
    orientation === 'portrait' ? [PAGE.short, PAGE.long] : [PAGE.long, PAGE.short];
  const margins = Object.entries(MARGINS).map(
    ([side, millimetres]) => `w:${side}="${noLessThan(millimetres)}"`,
  );
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/>`,
    `<w:footerReference w:type="default" r:id="${FOOTER_ID}"/>`,
    isFirst ? `<w:footerReference w:type="first" r:id="${FOOTER_ID}"/>` : '',
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${twipsOfMillimetres(width)}" w:h="${twipsOfMillimetres(height)}"${orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar ${margins.join(' ')} w:gutter="0"/>`,
    isFirst ? '<w:pgNumType w:start="1"/><w:titlePg/>' : '',
    '</w:sectPr>',
  ].join('');
}
