import type { ParagraphLook } from '#core/report/document/documentPlan';
import { TYPEFACE } from '#core/workbook/looks';
import { WORD } from './documentParts';
import { XML_HEAD } from '../markup';

/** How a paragraph is drawn. Sizes and spaces in points, indents in millimetres. */
interface ParagraphDrawing {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly red?: true;
  readonly align: 'left' | 'center' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  /** An empty paragraph that is a line, set in on both sides by so many millimetres. */
  readonly rule?: number;
  readonly keepsWithNext?: true;
  /** Place in the outline that Word's navigation shows; 0 is the highest. */
  readonly outline?: number;
}

const centred: ParagraphDrawing = { size: 13, align: 'center' };

/** Sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I: national name 12–13, motto 13–14, text 13–14. */
const LOOKS: Readonly<Record<ParagraphLook, ParagraphDrawing>> = {
  nation: { ...centred, size: 12, bold: true },
  motto: { ...centred, bold: true, underline: true },
  superior: { ...centred, size: 12 },
  department: { ...centred, size: 12, bold: true },
  'department-rule': { size: 2, align: 'center', rule: 22, before: 2 },
  reference: { ...centred, before: 6 },
  place: { ...centred, italic: true, before: 6 },
  kind: { ...centred, size: 14, bold: true, before: 18, keepsWithNext: true },
  subject: { ...centred, size: 14, bold: true },
  'subject-rule': { size: 2, align: 'center', rule: 60, before: 3, after: 12 },
  draft: { ...centred, size: 14, bold: true, red: true, after: 12 },
  heading: { size: 14, bold: true, align: 'left', before: 6, after: 3, firstLine: 10, keepsWithNext: true, outline: 0 }, // prettier-ignore
  body: { size: 14, align: 'both', before: 3, after: 3, firstLine: 10 },
  closing: { size: 14, align: 'both', before: 3, after: 3, firstLine: 10, keepsWithNext: true },
  signatory: { ...centred, size: 14, bold: true, before: 12 },
  signing: { ...centred, italic: true, after: 50 },
  'recipients-head': { size: 12, bold: true, italic: true, align: 'left', before: 12 },
  recipient: { size: 11, align: 'left' },
  appendix: { ...centred, size: 14, bold: true, keepsWithNext: true, outline: 0 },
  'appendix-title': { ...centred, size: 14, bold: true, keepsWithNext: true },
  enclosed: { ...centred, size: 12, italic: true, after: 4, keepsWithNext: true },
  'chart-title': { ...centred, size: 12, bold: true, before: 6, after: 4, keepsWithNext: true },
  'part-heading': { size: 13, bold: true, align: 'left', before: 8, after: 3, firstLine: 10, keepsWithNext: true, outline: 1 }, // prettier-ignore
  listed: { size: 13, align: 'both', before: 2, after: 2, firstLine: 10 },
  continued: { size: 12, italic: true, align: 'left', before: 12, after: 4, keepsWithNext: true },
  note: { size: 11, italic: true, align: 'left', before: 3, keepsWithNext: true },
};

const PREFIX = 'Report-';

/** The name of a look's style in the file. */
export function styleOf(look: ParagraphLook): string {
  return `${PREFIX}${look}`;
}

export function documentStylesXml(): string {
  return [
    `${XML_HEAD}<w:styles xmlns:w="${WORD}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${TYPEFACE}" w:hAnsi="${TYPEFACE}" w:eastAsia="${TYPEFACE}" w:cs="${TYPEFACE}"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...Object.entries(LOOKS).map(([look, drawing]) => styleXml(`${PREFIX}${look}`, drawing)),
    '</w:styles>',
  ].join('');
}

/** Elements in the order the schema demands. */
function styleXml(id: string, drawing: ParagraphDrawing): string {
  const { size, bold, italic, underline, red, align, before, after, firstLine, rule } = drawing;
  const paragraph = [
    drawing.keepsWithNext ? '<w:keepNext/>' : '',
    rule === undefined ? '' : RULE,
    `<w:spacing w:before="${twips(before ?? 0)}" w:after="${twips(after ?? 0)}"/>`,
    rule === undefined ? '' : setInXml(twipsOfMillimetres(rule)),
    firstLine === undefined ? '' : `<w:ind w:firstLine="${twipsOfMillimetres(firstLine)}"/>`,
    `<w:jc w:val="${align}"/>`,
    drawing.outline === undefined ? '' : `<w:outlineLvl w:val="${drawing.outline}"/>`,
  ];
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    red ? '<w:color w:val="C00000"/>' : '',
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline ? '<w:u w:val="single"/>' : '',
  ];
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run.join('')}</w:rPr></w:style>`;
}

const RULE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>';

function setInXml(sides: number): string {
  return `<w:ind w:left="${sides}" w:right="${sides}"/>`;
}

function twips(points: number): number {
  return points * 20;
}

/** 1440 twips are an inch of 25.4 mm. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
