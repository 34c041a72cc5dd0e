import type { ChartPlan } from '#core/workbook/chartPlan';
import { NAMESPACES, XML_HEAD } from '../markup';
import { lineText } from '../xmlText';

/** Where a sheet's charts stand; the relationships of the part are the charts in their order. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return [
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}">`,
    ...charts.map((chart, position) => anchorXml(chart, position + 1)),
    '</xdr:wsDr>',
  ].join('');
}

/** The picture moves with its cells but keeps its size, so that filtered rows do not squash it. */
function anchorXml({ position, title }: ChartPlan, number: number): string {
  const { top, left, bottom, right } = position;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    cornerXml('from', top, left),
    cornerXml('to', bottom + 1, right + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${number + 1}" name="${lineText(`Biểu đồ ${number}`)}" descr="${lineText(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    graphicXml(`rId${number}`),
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(corner: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
}

/** The chart of a relationship, in a sheet's drawing or a document's line. */
export function graphicXml(relationship: string): string {
  return `<a:graphic xmlns:a="${NAMESPACES.drawing}"><a:graphicData uri="${NAMESPACES.chart}"><c:chart xmlns:c="${NAMESPACES.chart}" xmlns:r="${NAMESPACES.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>`;
}
