import { anyOf, oneOf } from '#core/numbers/patterns';
import type { Claim } from '../claim';
import type { Clause } from '../clause';
import { JUDGED, stretchEnd } from '../subjects/stretch';

/** From a position of a clause up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From where to where a clause speaks of one number. */
export function stretchAround(clause: Clause, { number, kind }: Claim): Stretch {
  return { start: startAhead(clause, number.start), end: endBehind(clause, number.end, kind) };
}

export function within<Placed extends Stretch>(
  all: readonly Placed[],
  { start, end }: Stretch,
): readonly Placed[] {
  return all.filter((one) => one.start >= start && one.end <= end);
}

/** The stretch a number stands in: back to the sign before which a verb or a name is said. */
function startAhead(clause: Clause, start: number): number {
  const { text } = clause.placed;
  // "Công nghiệp CNTT: 26 doanh nghiệp …": the field at the head is said of all that follows.
  const leadEnd = Math.max(clause.placed.leadEnd, clause.sentence.headEnd);
  let closed = 0;
  for (let at = start - 1; at >= leadEnd; at--) {
    const sign = text[at] ?? '';
    if (sign === ')') closed += 1;
    if (sign === '(' && closed === 0) {
      const name = nameRightBefore(clause, at);
      if (name) return name.start;
    }
    if (sign === '(' && closed > 0) closed -= 1;
    else if (closed === 0 && TOLD_BY.test(text.slice(0, at + 1))) return at + 1;
    else if (closed === 0 && AS_EXAMPLE.test(text.slice(0, at + 1))) {
      if (within(clause.names, { start: at, end: text.length }).length > 0) return at + 1;
    } else if (closed === 0 && /[,;(]/u.test(sign) && LABEL.test(text.slice(at + 1, start))) {
      return at + 1;
    } else if (closed === 0 && sign === ',' && isNextCount(clause, at, start)) {
      return at + 1;
    } else if (closed === 0 && /[,;:]/u.test(sign) && !isInNumber(clause, at)) {
      if (saysMuch(clause, { start: at + 1, end: start }) && !isListed(clause, at)) return at + 1;
    }
  }
  return leadEnd;
}

/** "8.942 thành viên tổ công nghệ số, 146.155 hộ lên sàn": each count has its noun behind it. */
function isNextCount({ text, numbers }: Clause, comma: number, start: number): boolean {
  const last = numbers.filter(({ end }) => end <= comma).at(-1);
  const next = numbers.find((one) => one.start === start);
  const isCounted = [last, next].every(
    (one) => one?.measure?.dimension.startsWith('count:') === true && one.end > one.nounAt,
  );
  return (
    isCounted &&
    /^\s*$/u.test(text.slice(comma + 1, start)) &&
    /^[^,;:()]*$/u.test(text.slice(last?.end, comma))
  );
}

/** "(2G: 1.325 trạm; 3G: 1.705 trạm)": each has its label. */
const LABEL = /^\s*[\p{L}\d][\p{L}\d\s]{0,30}:\s*$/u;

/** "Giám đốc Sở cho biết doanh thu …": who tells it narrows nothing. */
const TOLD_BY = /(?<!\p{L})(?:cho biết|cho hay|khẳng định|nhấn mạnh)(?: rằng| là)? $/iu;

/** "các ứng dụng phục vụ đời sống như bảo đảm gần 500 hội nghị": what stands before is an occasion only. */
const AS_EXAMPLE = /(?<!\p{L})như $/iu;

/** "tỷ lệ hộ gia đình có Internet (hiện có 199.950 hộ)": what stands in the bracket is said of the name. */
function nameRightBefore({ placed, names, numbers }: Clause, bracket: number): Stretch | undefined {
  const name = names.find(
    ({ end }) => end <= bracket && placed.text.slice(end, bracket).trim() === '',
  );
  // Of what a number counts, the bracket is said of that number.
  const isCounted = numbers.some(
    ({ nounAt }) => name && /^\s*$/u.test(placed.text.slice(nounAt, name.start)),
  );
  return isCounted ? undefined : name;
}

/** "Xuất khẩu phần cứng, điện tử, phần mềm: …": the comma stands within a list of words, before the last of them. */
function isListed(clause: Clause, comma: number): boolean {
  const { text, periods, places } = clause.placed;
  if (text[comma] !== ',') return false;
  const start = /[^,;:()]*$/u.exec(text.slice(0, comma))?.index ?? 0;
  const before = { start, end: comma };
  const said = text.slice(start, comma);
  if (LEADING.test(said) || OF_PLACES.test(said)) return false;
  if (THEREBY.test(text.slice(comma + 1))) return false;
  const reachesIn = (one: Stretch): boolean => one.start < comma && one.end > start;
  const isTelling =
    [...periods, ...places, ...clause.numbers].some(reachesIn) || saysMuch(clause, before);
  return !isTelling && within(clause.words, before).length > 0;
}

/** "…, qua đó nâng …", "…, đưa …": what follows is what came of it. */
const THEREBY =
  /^\s*(?:qua đó|từ đó|nhờ đó|nhờ vậy|vì vậy|do đó|theo đó|góp phần|đồng thời|đưa|nâng|giúp|với)(?!\p{L})/iu;

/** "27/63 tỉnh, thành phố" */
const OF_PLACES = /^\s*(?:thành phố|thị xã|thị trấn|phường|khóm|khu phố)\s*$/iu;
/** "Trong số đài truyền thanh cấp xã, …": what a sentence begins with. */
const LEADING = anyOf('iu', [
  new RegExp(
    String.raw`^[\s–+•*-]*${oneOf(`
      trong, về, đối với, đến, tính, năm, tại, ở, thưa, kính, bên cạnh, ngoài, cùng, hiện, nhìn chung, kết quả, tuy, như vậy, riêng,
      theo, cũng theo, vẫn theo, qua, được, nhờ, dưới, mặc dù, căn cứ, thực hiện, triển khai, đáng chú ý, đặc biệt, nổi bật, cụ thể
    `)}(?!\p{L})`,
    'u',
  ),
  /(?:cho biết|cho hay|khẳng định|nhấn mạnh|thông tin|báo cáo)\s*$/u,
]);

function isInNumber({ numbers }: Clause, at: number): boolean {
  return numbers.some((one) => at >= one.start && at < one.end);
}

function saysMuch({ words, names }: Clause, stretch: Stretch): boolean {
  return (
    within(names, stretch).length > 0 || within(words, stretch).some(({ text }) => VERBS.has(text))
  );
}

/** Up to the next sign or number, or to the "và" behind which the next number has its name. */
function endBehind(clause: Clause, end: number, kind: Claim['kind']): number {
  const { text } = clause.placed;
  const next = clause.numbers.find((one) => one.start >= end)?.start;
  const sign = judgedFrom(text, end, stretchEnd(text, end, next));
  const goingOn = OF_LEVELS.has(kind) ? GOING_ON : GOING_ON_OR_CAUSED;
  const stop = end + (goingOn.exec(text.slice(end, sign))?.index ?? sign - end);
  const and = / và /u.exec(text.slice(end, stop));
  const from = end + (and?.index ?? 0);
  const isOfNext =
    and !== null && next !== undefined && !saysVerb(clause, { start: from, end: next });
  return isOfNext ? from : stop;
}

function judgedFrom(text: string, start: number, end: number): number {
  const at = JUDGED.exec(text.slice(start, end))?.index;
  return at === undefined ? end : start + at;
}

/** "tăng 7,0% nhưng thấp hơn kế hoạch": what is told next is told of the same, and has a number of its own or none. */
const GOING_ON = /\s(?:nhưng|song|tuy|mặc dù|dù|trong khi|trong lúc|thì|nhờ|vì)(?=\s)/u;
/** "giảm 2,9% do tắt sóng 2G"; a level "do Viettel quản lý" is less than all. */
const GOING_ON_OR_CAUSED = new RegExp(`${GOING_ON.source}|\\sdo(?=\\s)`, 'u');

/** "phần mềm 152 tỷ đồng và nội dung số, dịch vụ 343 tỷ đồng": what stands before the next number names that. */
function saysVerb({ words }: Clause, stretch: Stretch): boolean {
  return within(words, stretch).some(({ text }) => VERBS.has(text));
}

const OF_LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'rank']);
const VERBS: ReadonlySet<string> = new Set(
  'đạt là có còn tăng giảm vượt bằng gấp chiếm hoàn lên xuống từ nâng đưa ước thực nhích nhỉnh bớt mất tụt'.split(
    ' ',
  ),
);
