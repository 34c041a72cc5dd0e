import type { Mark } from '#core/numbers/digitMarks';
import type { DecimalMark } from './numberInText';

/** The mark that certainly divides decimals somewhere, when no number shows the other one doing so. */
export function decimalMarkOf(lines: readonly { readonly text: string }[]): DecimalMark {
  const text = lines.map((line) => line.text).join('\n');
  const comma = certain(text, ',');
  const point = certain(text, '.');
  if (comma === point) return undefined;
  return comma ? ',' : '.';
}

/** "6,4%", "1.234.567" and "1.234,5" leave no doubt. */
function certain(text: string, mark: Mark): boolean {
  const [decimal, thousands] = mark === ',' ? [',', '\\.'] : ['\\.', ','];
  return new RegExp(
    `(?<![\\d.,/])(?:\\d{1,3}(?:${thousands}\\d{3})+${decimal}\\d+|\\d+${decimal}(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:${thousands}\\d{3}){2,})(?![\\d.,/]*\\d)(?=\\s*(?:%|\\p{L}|$|[;)]))`,
    'u',
  ).test(text);
}
