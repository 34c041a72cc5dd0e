/**
 * How series are told apart on a black-and-white print: bars by their pattern, lines by their
 * strokes and marks.
 */
const PATTERNS = ['solid', 'wdUpDiag', 'pct20', 'dkHorz', 'wdDnDiag', 'smCheck'] as const;
const STROKES = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash', 'lgDash'] as const;
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;

const BAR_COLOUR = '595959';
const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

/** The fill of the series' bars. */
export function patternOf(position: number): string {
  const pattern = PATTERNS[position % PATTERNS.length];
  if (pattern === 'solid' || pattern === undefined) {
    return `<a:solidFill><a:srgbClr val="${BAR_COLOUR}"/></a:solidFill>`;
  }
  return `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

export function lineOf(position: number): string {
  const stroke = STROKES[position % STROKES.length];
  return `<a:ln w="22225" cap="rnd">${BLACK}<a:prstDash val="${stroke}"/><a:round/></a:ln>`;
}

/** Every second mark is hollow. */
export function markerOf(position: number): string {
  const mark = MARKS[position % MARKS.length];
  const fill = position % 2 === 0 ? BLACK : WHITE;
  return `<c:marker><c:symbol val="${mark}"/><c:size val="7"/><c:spPr>${fill}<a:ln w="9525">${BLACK}</a:ln></c:spPr></c:marker>`;
}
