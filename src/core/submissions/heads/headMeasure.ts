import { parseMeasure } from '#core/numbers/measure';

/**
 * The unit of measure that a column's head bears: in brackets ("Doanh thu (triệu đồng)"), or as a
 * text of its own below the others. The lowest one counts.
 */
export function headMeasure(pieces: readonly string[]): string | undefined {
  for (const [position, piece] of [...pieces.entries()].reverse()) {
    if (position > 0 && isFamiliarMeasure(piece)) return bare(piece);
    const inBrackets = [...piece.matchAll(BRACKETS)].map(([, inside = '']) => inside);
    const measure = inBrackets.reverse().find(isFamiliarMeasure);
    if (measure !== undefined) return measure.trim();
  }
  return undefined;
}

/** The texts of a head without the measures in them. "%" stays: it tells changes from levels. */
export function withoutMeasures(pieces: readonly string[]): readonly string[] {
  return pieces
    .filter((piece, position) => position === 0 || isPercent(piece) || !isFamiliarMeasure(piece))
    .map((piece) =>
      piece.replace(BRACKETS, (whole, inside: string) =>
        isFamiliarMeasure(inside) && !isPercent(inside) ? ' ' : whole,
      ),
    );
}

const BRACKETS = /\(([^()]*)\)/g;

/** Whether a text is nothing but a known unit of measure. */
export function isFamiliarMeasure(text: string): boolean {
  return parseMeasure(bare(text))?.isFamiliar === true;
}

function bare(text: string): string {
  return text
    .replace(/^\s*(?:đvt|đơn vị tính|đơn vị|unit)\s*:\s*/i, '')
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
}

function isPercent(text: string): boolean {
  return /%|phần trăm/i.test(text);
}
