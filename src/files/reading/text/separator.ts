/** What stands between the fields of a delimited text. */
export type Separator = ',' | ';' | '\t';

/** In the order of preference: commas also stand in numbers and in sentences. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
const LINES_LOOKED_AT = 500;

/**
 * The separator that divides most lines into the same number of fields.
 *
 * @example
 * detectSeparator('Chỉ tiêu;2022\nThuê bao;12,5'); // => ';'
 */
export function detectSeparator(text: string): Separator {
  const lines = linesOutsideQuotes(text);
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = agreeingLines(lines, separator);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** How many lines have the commonest number of separators, other than none. */
function agreeingLines(lines: readonly string[], separator: Separator): number {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...linesByCount.values());
}

function linesOutsideQuotes(text: string): readonly string[] {
  return text
    .slice(0, 1 << 16)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
}
