import { compare, type Rational } from '#core/numbers/rational';
import type { ChartPlan } from '#core/workbook/chartPlan';
import { lineText } from '../xmlText';

/** Where a number stands beside its mark: above, below, to the right. */
type LabelSide = 't' | 'b' | 'r';

const NO_FRAME = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>';

/** The numbers on a series' bars or marks; a mark below another line's has its number below it. */
export function labelsXml(chart: ChartPlan, position: number): string {
  const format = `<c:numFmt formatCode="${lineText(chart.numberFormat)}" sourceLinked="0"/>`;
  const labelXml = (side: string) =>
    `${format}${NO_FRAME}<c:dLblPos val="${side}"/>${SHOWN}<c:showBubbleSize val="0"/>`;
  if (chart.kind !== 'line') return `<c:dLbls>${labelXml('outEnd')}</c:dLbls>`;
  const sides = chart.categories.texts.map((_, at) => sideAt(chart, position, at));
  const [usual = 't'] = sides;
  const others = sides.flatMap((side, at) =>
    side === usual ? [] : [`<c:dLbl><c:idx val="${at}"/>${labelXml(side)}</c:dLbl>`],
  );
  return `<c:dLbls>${others.join('')}${labelXml(usual)}</c:dLbls>`;
}

/** Above the highest line and below the lowest, so that the numbers of two near lines do not meet. */
function sideAt({ series }: ChartPlan, position: number, at: number): LabelSide {
  const values = series.map((one) => one.values[at]);
  const own = values[position];
  if (own === undefined || !values.some((value, other) => isAbove(value, other, own, position))) {
    return 't';
  }
  const isLowest = values.every(
    (value, other) =>
      other === position || value === undefined || isAbove(value, other, own, position),
  );
  return isLowest ? 'b' : 'r';
}

/** Of two lines that meet the first one counts as the higher. */
function isAbove(
  value: Rational | undefined,
  other: number,
  own: Rational,
  position: number,
): boolean {
  if (value === undefined || other === position) return false;
  const order = compare(value, own);
  return order > 0 || (order === 0 && other < position);
}
