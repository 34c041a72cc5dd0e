import type { PlacedLine } from '../tables/grid';
import type { Verdict } from '../verdict';

/** A paragraph of a draft, as one text, with the lines it is written on. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/** The paragraphs of a draft: a text may be wrapped by hand, within a sentence and even within a name. */
export function paragraphsOf(lines: readonly PlacedLine[]): readonly Paragraph[] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOnIn(before, line)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((wrapped) => ({
    text: wrapped.map(({ text }, at) => (at === 0 ? text.trimEnd() : text.trim())).join(' '),
    lines: wrapped,
  }));
}

/** Shorter lines are no full ones: headings, names, items of a list. */
const SHORTEST_FULL = 50;
const ENDED = /[.;:!?…]["”’)]?\s*$/u;
const ITEM = /^\s*(?:[-–—+*•#]|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s)/u;
/** What no line ends with but one that goes on: "đạt", "(kế hoạch", "bưu chính,". */
const LEADS_ON =
  /(?:,|(?<!\p{L})(?:đạt|là|hơn|gần|khoảng|trên|tăng|giảm|năm|còn|và|với|có|được|của|thứ|bằng|gồm|từ|lên|xuống|mức))\s*$/iu;

function goesOnIn(before: PlacedLine, line: PlacedLine): boolean {
  if (before.cell || line.cell || line.line !== before.line + 1) return false;
  if (before.text.length < SHORTEST_FULL || ENDED.test(before.text)) return false;
  if (ITEM.test(line.text)) return false;
  if (/^\s*\p{Ll}/u.test(line.text)) return true;
  const isOpen = /\([^()]*$/u.test(before.text);
  return /^\s*[\d(“"]/u.test(line.text) && (isOpen || LEADS_ON.test(before.text));
}

/** The verdicts on a paragraph, each on the line on which its number begins. */
export function onTheirLines(
  { text, lines }: Paragraph,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  if (lines.length === 1) return verdicts;
  let from = 0;
  return verdicts.map((verdict) => {
    const at = text.indexOf(verdict.text, from);
    if (at >= 0) from = at + verdict.text.length;
    return { ...verdict, line: lineAt(lines, at >= 0 ? at : from) };
  });
}

function lineAt(lines: readonly PlacedLine[], position: number): number {
  let end = 0;
  for (const [at, { text, line }] of lines.entries()) {
    end += (at === 0 ? text.trimEnd() : text.trim()).length + 1;
    if (position < end) return line;
  }
  return lines.at(-1)?.line ?? 0;
}
