import type { SheetPlan } from '#core/workbook/sheetPlan';
import { NAMESPACES, relationshipsXml } from '../markup';
import { chartXml } from './chartPart';
import { drawingXml } from './drawingPart';

/** A part of the file, with its type where the file must name it. */
export interface ChartPart {
  readonly path: string;
  readonly type?: string;
  readonly xml: string;
}

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** All parts that charts add to a workbook: drawings, charts, and what leads to them. */
export function chartParts(sheets: readonly SheetPlan[]): readonly ChartPart[] {
  const parts: ChartPart[] = [];
  let charts = 0;
  let drawings = 0;
  for (const [position, sheet] of sheets.entries()) {
    const ofSheet = sheet.charts ?? [];
    if (ofSheet.length === 0) continue;
    drawings += 1;
    const numbers = ofSheet.map((_, at) => charts + at + 1);
    charts += ofSheet.length;
    parts.push(
      {
        path: `xl/worksheets/_rels/sheet${position + 1}.xml.rels`,
        xml: relationshipsXml([
          [`${NAMESPACES.relationships}/drawing`, `../drawings/drawing${drawings}.xml`],
        ]),
      },
      {
        path: `xl/drawings/drawing${drawings}.xml`,
        type: DRAWING_TYPE,
        xml: drawingXml(ofSheet),
      },
      {
        path: `xl/drawings/_rels/drawing${drawings}.xml.rels`,
        xml: relationshipsXml(
          numbers.map((number) => [
            `${NAMESPACES.relationships}/chart`,
            `../charts/chart${number}.xml`,
          ]),
        ),
      },
      ...ofSheet.map((chart, at) => ({
        path: `xl/charts/chart${numbers[at]}.xml`,
        type: CHART_TYPE,
        xml: chartXml(chart, { sheet: sheet.name }),
      })),
    );
  }
  return parts;
}

/** A sheet's word for its drawing, which is the only relationship it has. */
export function drawingReference({ charts = [] }: SheetPlan): string {
  return charts.length === 0 ? '' : '<drawing r:id="rId1"/>';
}
