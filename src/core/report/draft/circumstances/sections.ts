import { isOtherwise, type Circumstances, UNSAID } from './circumstances';
import { isFieldHeading } from './fieldTalk';

/** A heading that holds for what stands below it. */
interface Section {
  /** 0 for "Phần thứ hai" … 5 for "a)", 6 for a line that ends in a colon. */
  readonly depth: number;
  readonly says: Circumstances;
  /** It is about one field of the sector. */
  readonly isOfField: boolean;
  /** It says what the numbers of the items below it are. */
  readonly saysWhat: boolean;
  /** Which, where it is the only one that it names. */
  readonly field: string | undefined;
}

const LEAD_IN = 6;

/** How deep a heading stands, by how it begins; undefined for what is no heading. */
const DEPTHS: readonly (readonly [begins: RegExp, depth: number])[] = [
  [/^\s*#\s/u, 0],
  [/^\s*##\s/u, 1],
  [/^\s*###\s/u, 2],
  [/^\s*#{4,6}\s/u, 3],
  [/^\s*phần\s+(?:thứ|[ivx\d]+)/iu, 0],
  [/^\s*chương\s+(?:thứ|[ivx\d]+)(?!\p{L})/iu, 1],
  [/^\s*điều\s+\d{1,2}\s*[.:]/iu, 2],
  // "I.", "V.", "X." are numerals before they are letters.
  [/^\s*[IVX]{1,5}[.)\-–]\s/u, 2],
  [/^\s*[A-ZĐ][.)]\s/u, 1],
  [/^\s*\d{1,2}[.)]?\s+\p{Lu}/u, 3],
  [/^\s*\d{1,2}\.\d{1,2}[.)]?\s/u, 4],
  [/^\s*\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s/u, 5],
  [/^\s*[a-zđ][.)]\s/u, 5],
  [/^\s*(?:[-–+*•]\s+)?(?:slide|trang chiếu)\s+\d{1,2}(?!\d)/iu, 2],
  [/^\s*\[\s*(?:slide|trang(?: chiếu)?)\s+\d{1,2}\s*\]/iu, 2],
];
/** What a heading is at most; longer lines are text. */
const LONGEST_HEADING = 160;
const IS_ITEM = /^\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)])\s/u;

/** "2. Các chỉ tiêu giảm:", "Kế hoạch được giao:", "Phần còn thiếu:": changes, targets or parts, and no levels. */
const SAYS_WHAT =
  /(?<!\p{L})(?:tăng|giảm|vượt|thiếu|hụt|giao|chênh lệch|chia theo|so với|chưa (?:đạt|hoàn thành))(?!\p{L})[^:;.]{0,60}:\s*$/iu;
const IS_OF_RESULTS = /^[\s\d.)•*+–-]*(?:kết quả|tình hình|đánh giá)(?!\p{L})/iu;

const ENDED = /[.!?…]["”’)]?\s*$/u;
/** What one item of a list is at most that has no mark. */
const LONGEST_ITEM = 120;

/** What the headings above each line of a draft say, as the lines are gone through. */
export class Headings {
  private sections: readonly Section[] = [];
  /** What was read last that is not empty. */
  private last = '';
  private isParted = false;

  /** `ofDocument` is the unit that the whole draft is about, if it is one. */
  constructor(private readonly ofDocument: string | undefined) {}

  /** What holds for a line before it says anything itself. */
  above(line: string): Circumstances {
    const depth = depthOf(line) ?? (this.endsList(line) ? LEAD_IN : undefined);
    if (depth !== undefined) this.sections = this.sections.filter((one) => one.depth < depth);
    const all: Circumstances = { ...UNSAID, place: this.ofDocument };
    return this.sections.reduce((said, { says }) => over(said, says), all);
  }

  /** Whether what was read last stands below a heading of one field. */
  get isOfField(): boolean {
    return this.sections.some((one) => one.isOfField);
  }

  /** Whether what was read last stands below a heading that says what the numbers of its items are. */
  get saysWhat(): boolean {
    return this.sections.some((one) => one.saysWhat);
  }

  /** The one field that the innermost heading of a field is about. */
  get field(): string | undefined {
    return this.sections.filter((one) => one.isOfField).at(-1)?.field;
  }

  /**
   * Whether what a line with a colon has begun ends before this line. A list need have no marks: it goes on
   * behind a semicolon, and what was announced as goals as long as nothing but short lines follow.
   */
  private endsList(line: string): boolean {
    if (line.trim() === '' || IS_ITEM.test(line) || !ENDED.test(this.last)) return false;
    const isOfGoals = this.sections.some(({ depth, says }) => depth === LEAD_IN && says.isTarget);
    const areShort = Math.max(line.length, this.last.length) <= LONGEST_ITEM;
    return !(isOfGoals && areShort && !this.isParted);
  }

  /** Remembers what a heading said, and the field that it names alone. */
  below(line: string, says: Circumstances, field?: string): void {
    this.isParted = line.trim() === '';
    if (!this.isParted) this.last = line;
    const depth = depthOf(line) ?? (/:\s*$/u.test(line) ? LEAD_IN : undefined);
    const isOfField = isFieldHeading(line) || field !== undefined;
    const said = isOfBoth(line) ? { ...says, period: undefined, isTarget: false } : says;
    const saysWhat = SAYS_WHAT.test(line) && !IS_OF_RESULTS.test(line);
    if (depth === undefined || !(isOtherwise(said) || isOfField || saysWhat)) return;
    this.sections = [...this.sections, { depth, says: said, isOfField, field, saysWhat }];
  }
}

/** "BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2022 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023": results first, goals later. */
function isOfBoth(line: string): boolean {
  const years = new Set([...line.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year));
  return years.size > 1 && RESULTS_AND_GOALS.test(line);
}

const RESULTS_AND_GOALS =
  /(?:tổng kết|kết quả|tình hình|đánh giá|báo cáo)[^.;]*(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|giải pháp)/iu;

function over(outer: Circumstances, inner: Circumstances): Circumstances {
  return {
    place: inner.place ?? outer.place,
    period: inner.period ?? outer.period,
    isTarget: inner.isTarget || outer.isTarget,
  };
}

function depthOf(line: string): number | undefined {
  if (line.length > LONGEST_HEADING || /\.\s*$/u.test(line)) return undefined;
  const numbered = DEPTHS.find(([begins]) => begins.test(line));
  if (numbered) return numbered[1];
  const isCapitals = /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
  return isCapitals ? 2 : undefined;
}
