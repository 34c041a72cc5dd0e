import type { PlacedLine } from '../tables/grid';
import type { Verdict } from '../verdict';

/** A paragraph of a draft, as one text, with the lines it is written on. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/** The paragraphs of a draft: a text may be wrapped by hand, within a sentence and even within a name. */
export function paragraphsOf(lines: readonly PlacedLine[]): readonly Paragraph[] {
  const width = widthOf(lines);
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const isWrapped = before && (goesOnIn(before, line) || isFull(before, line, width));
    if (last && isWrapped === true) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((wrapped) => ({
    text: wrapped.map(({ text }, at) => (at === 0 ? text.trimEnd() : text.trim())).join(' '),
    lines: wrapped,
  }));
}

/** Shorter lines are no full ones: headings, names, items of a list. */
const SHORTEST_FULL = 50;
/** "của TP." ends no sentence. */
const ENDED = /(?:[!?…]|(?<!(?<!\p{L})(?:TP|TX|TT))\.)["”’)]?\s*$/u;
const ITEM = /^\s*(?:[-–—+*•#]|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s)/u;
/** What no line ends with but one that goes on: "đạt", "bưu chính,", "trong đó", "5.914 triệu". */
const LEADS_ON = new RegExp(
  `(?:[,;]|(?<=\\d\\s+)(?:nghìn|triệu|tỷ)|(?<!\\p{L})(?:${[
    'đạt|là|có|được|của|thứ|bằng|gồm|thuộc|tại|ở|về|cho|theo|do|các|những|mỗi|từ|đến|tới|lên|xuống|mức|tỷ lệ|tổng số',
    'hơn|gần|khoảng|trên|dưới|tăng|giảm|vượt|gấp|chiếm|thêm|ước|chỉ|mới|đã|còn|và|với|hoặc|năm|trong|trong đó|tức',
  ].join('|')}))\\s*$`,
  'iu',
);
const CAPITALS_ONLY = /^[^\p{Ll}]*$/u;
/** "(69,11 Mbps)", "(tăng 11,7%": no remark below a title, like "(Đơn vị: tỷ đồng)". */
const IN_BRACKET = /^\s*\(\s*[\p{Ll}\d+–-]/u;
/** "40 hệ thống …", "67,8%;": no cell of a table, which holds its number alone. */
const WITH_A_NUMBER = /^\s*[+–-]?\d[\d.,/]*\s*%?(?:\s*[;,)]|\s*\.\s|\.\s*$|\s+[\p{L}(])/u;

function goesOnIn(before: PlacedLine, line: PlacedLine): boolean {
  if (!areNeighbours(before, line)) return false;
  if (ANNOUNCES.test(before.text)) return !ITEM.test(before.text) && TELLING.test(line.text);
  const leadsOn = LEADS_ON.test(before.text) || /\([^()]*$/u.test(before.text);
  const isLong = before.text.length >= SHORTEST_FULL;
  if (leadsOn && (isLong || !ITEM.test(before.text)) && GOING_ON.test(line.text)) return true;
  if (!isLong || CAPITALS_ONLY.test(before.text)) return false;
  return [/^\s*\p{Ll}/u, IN_BRACKET, WITH_A_NUMBER].some((begins) => begins.test(line.text));
}

function areNeighbours(before: PlacedLine, line: PlacedLine): boolean {
  const areText = !before.cell && !line.cell && line.text.trim() !== '';
  const isNext = line.line === before.line + 1 && before.text.trim() !== '';
  return areText && isNext && !ENDED.test(before.text) && !ITEM.test(line.text);
}

const GOING_ON = /^\s*[\p{Ll}\d(“"]|^\s*USD(?!\p{L})/u;
/** "thuê bao Internet:" at the end of a full line, and the number on the next. */
const ANNOUNCES = new RegExp(`^.{${SHORTEST_FULL},}:\\s*$`, 'u');
const TELLING = /^\s*\d[\d.,]*\s*(?:%|[;,]|\.\s*$|\s\p{L})/u;

/** The width at which a draft is wrapped, where some of its lines surely are and none is longer than those. */
function widthOf(lines: readonly PlacedLine[]): number {
  const texts = lines.filter(({ cell }) => !cell);
  const wrapped = texts.filter((line, at) => {
    const next = texts[at + 1];
    return next !== undefined && /^\s*\p{Ll}/u.test(next.text) && goesOnIn(line, next);
  });
  const [widest, longest] = [wrapped, texts].map((some) =>
    some.reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0),
  );
  return widest && longest && longest <= widest + LONGEST_WORD ? longest : Infinity;
}

/** "7.505", "truyền", "nghiêng": the end of no line is further from the margin. */
const LONGEST_WORD = 8;

/** Whether a line ends where the first word of the next, a name perhaps, had no room. */
function isFull(before: PlacedLine, line: PlacedLine, width: number): boolean {
  if (!areNeighbours(before, line) || HEADING.test(before.text)) return false;
  const word = /^\s*(\S+)/u.exec(line.text)?.[1] ?? '';
  return before.text.trimEnd().length + 1 + word.length > width;
}

/** "II. KẾT QUẢ …", "1. Hạ tầng …": by chance as long as a full line. */
const HEADING =
  /^[^\p{Ll}]*$|^\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|#+)[.)]?\s|^\s*phần\s/iu;

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
