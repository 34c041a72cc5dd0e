import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';

/**
 * The clauses of a remark, each from its change on and in one wording: "tăng …", "giảm …", "gấp …",
 * "bằng …", "đạt …". Clauses that are set against something else than last year are left out.
 */
export function clausesSaid(text: string, indicator: Indicator, year: number): readonly string[] {
  const clauses = clausesOf(text);
  return clauses
    .flatMap((clause, place) => inItsPlace(clause, clauses[place - 1] ?? '', year))
    .map((clause) => inOneWording(withoutSubject(inOneWording(clause), indicator, year)));
}

/** A full stop or comma within a number ends nothing; a bracket that begins with a change begins anew. */
function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(PERCENT_OF_CHANGE, '$1; $2 $3')
    .replace(SAME_IN_PERCENT, '$1; $2 $3')
    .replace(
      /\((?=\s*(?:(?:tăng|giảm|bằng|đạt|vượt|gấp|hoàn thành|[+–−-])\s*\d|(?:kh|kế hoạch)\s[^()%]*,\s*(?:đạt|bằng|vượt)))/giu,
      ';',
    )
    .replace(/[()]/gu, ' ')
    .split(/[;\n]|[.,](?=\s|$)|\s[-–—]\s(?=\p{L})/u)
    .map((clause) => clause.trim());
}

/** "Tăng 380 giờ (3,2%)" tells one change twice. */
const PERCENT_OF_CHANGE =
  /((?<!\p{L})(tăng|giảm)\s(?:[^();.]|\.(?=\d))*?)\(\s*[+–−-]?\s*(\d+(?:,\d+)?\s*%)\s*\)/giu;

/** "Tăng 380 giờ, tương ứng 3,2%" does so as well. */
const SAME_IN_PERCENT =
  /((?<!\p{L})(tăng|giảm)\s(?:[^();.]|\.(?=\d))*?)[,(]?\s*(?:tương (?:ứng|đương)(?: với)?|tức(?: là)?|hay)(?: (?:mức )?(?:tăng|giảm))?\s*(\d+(?:,\d+)?\s*%)\s*\)?/giu;

/** Of the plan that has just been named ("KH 430 tỷ, đạt 101,7%"); nothing of another base. */
function inItsPlace(clause: string, before: string, year: number): readonly string[] {
  if (/^(?:kế hoạch|kh)(?!\p{L})[^%]*\d/iu.test(before) && OF_THAT_PLAN.test(clause)) {
    return [`${clause} kế hoạch`];
  }
  return isOfOtherBase(before, year) ? [] : [clause];
}

const OF_THAT_PLAN = /^(?:đạt|bằng|vượt)\s+\d[\d.,]*\s*%$/iu;

const LAST_YEAR =
  '(?:so với\\s+|so\\s+)?(?:cùng kỳ(?: năm)?|cùng thời điểm(?: năm)?|năm)(?: trước| ngoái| (?:20)\\d{2})?';

/** The number of a year is no amount. */
const YEAR = '20\\d{2}(?![\\d.,%])';

/** What is said in more than one way, and how it is read here. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:có\s+)?(?:tốc độ|mức|tỷ lệ|tỉ lệ|số)\s+(tăng|giảm)/iu, '$1'],
  [
    /^(?:tốc độ|chỉ số) phát triển(?:\s+(?:đạt|là|bằng))*\s*:?\s*(\d[\d.,]*\s*%)/iu,
    'bằng $1 năm trước',
  ],
  [/^(tăng)\s+trưởng/iu, '$1'],
  // "tăng -0,9%": words that stand before whatever the sheet worked out.
  [/^tăng\s*(?:\/?\s*giảm)?[:\s]\s*[-–−]\s*(?=\d)/iu, 'giảm '],
  [/^(tăng|giảm|bằng|đạt)\s*:\s*/iu, '$1 '],
  [/^thực\s+(?=tăng|giảm)/iu, ''],
  [/^(?:thực hiện\s+)(?=đạt|bằng|tăng|giảm|vượt)/iu, ''],
  [
    /^(?:so với|so)\s+(?:kế hoạch|kh)(?: năm)?[:\s]+(đạt|bằng|vượt|tăng|giảm)\s+(\d[\d.,]*\s*%)$/iu,
    '$1 $2 kế hoạch',
  ],
  [/^vượt (?:kế hoạch|kh)(?: năm)?[:\s]+(\d[\d.,]*\s*%)$/iu, 'vượt $1 kế hoạch'],
  [/^(?:sụt giảm|giảm sút)/iu, 'giảm'],
  [/^(?:cao|nhiều|lớn)\s+hơn/iu, 'tăng'],
  [/^(?:thấp|ít|kém)\s+hơn/iu, 'giảm'],
  [/^(?:chỉ|mới|đã)\s+(?=bằng|đạt|tăng|giảm)/iu, ''],
  [
    /^(tăng|giảm)(?:\s+(?:là|được|thêm|đi|đạt|ở mức|:|khá|mạnh|nhẹ))+(?=\s*(?:\p{L}+\s+)?\d)/iu,
    '$1',
  ],
  [
    new RegExp(
      `^(tăng|giảm|bằng)\\s+(${LAST_YEAR})(?:\\s+(?:là|được|thêm))?\\s+(?!${YEAR})(\\d.*|\\p{L}+\\s+(?!${YEAR})\\d.*)$`,
      'isu',
    ),
    '$1 $3 $2',
  ],
];

function inOneWording(clause: string): string {
  return WORDINGS.reduce((said, [wording, plain]) => said.replace(wording, plain), clause);
}

/**
 * The clause from its change on, where nothing else stands before it than what the row counts, the
 * year, or last year: "Ước cả năm (tăng 1,3%)", "So với cùng kỳ (tăng 3,1%)", "Số hồ sơ: (tăng 9%)".
 */
function withoutSubject(clause: string, indicator: Indicator, year: number): string {
  const [, before = '', change = ''] = LATER_CHANGE.exec(clause) ?? [];
  if (before === '' || change === '') return clause;
  const base = /(?:^|\s)so (?:với |(?=cùng kỳ|năm )).*$/iu.exec(before)?.[0].trim() ?? '';
  const subject = before
    .slice(0, before.length - base.length)
    .replace(OF_THE_YEAR, ' ')
    .replace(new RegExp(`(?<!\\p{L})năm ${String(year)}(?!\\d)`, 'iu'), ' ')
    .replace(/:/gu, ' ')
    .trim();
  if (base !== '' && !isOnLastYear(base, year)) return clause;
  return subject === '' || isWholeSubject(subject, indicator) ? change : clause;
}

const LATER_CHANGE =
  /^(\p{L}.*?)\s+((?:(?:tốc độ |mức )?(?:tăng|giảm)|bằng|đạt|gấp|(?:cao|nhiều|thấp|ít) hơn)(?!\p{L})(?:\s+\p{L}+){0,3}\s*\d.*|(?:tăng )?gấp (?:đôi|rưỡi|hai|ba|bốn|năm).*)$/isu;
const OF_THE_YEAR =
  /(?<!\p{L})(?:ước|ước tính|dự kiến|cả năm|năm nay|trong năm|toàn huyện|toàn xã|tổng|tổng số)(?!\p{L})/giu;

/**
 * Words of the row's own name, from what it counts on: "Doanh thu", and not "Ngành" of "Số lao động
 * ngành in". Of a part they may as well name the whole.
 */
function isWholeSubject(subject: string, indicator: Indicator): boolean {
  if (ofWhich(indicator) !== undefined || indicator.partOf.length > 0) return false;
  const [counted, said] = [indicator.nameVi, subject].map(firstWordOf);
  return counted === said && withoutName(subject, indicator) === '';
}

function firstWordOf(name: string): string | undefined {
  return labelKey(name)
    .split(' ')
    .find((word) => word !== 'số' && word !== 'tổng');
}

/** Without the words that repeat the row's name: "(tăng 14 trạm) thu phát sóng". */
export function withoutName(words: string, { nameVi }: Indicator): string {
  const name = new Set(labelKey(nameVi).split(' '));
  const spoken = words.split(/\s+/u);
  const behind = spoken.findIndex((word) => !name.has(labelKey(word)));
  return behind < 0 ? '' : spoken.slice(behind).join(' ');
}

const BASE = /^\s*(?:so với|so cùng kỳ|so năm|cùng kỳ|năm trước|năm ngoái|năm \d{4}|$)/iu;
const OTHER_BASE =
  /kế hoạch|\bkh\b|chỉ tiêu|dự toán|tháng|quý|giai đoạn|toàn (?:tỉnh|quốc)|cả nước/iu;

/** Whether the clause before sets one against something else: "So với kế hoạch, tăng 14 trạm". */
function isOfOtherBase(before: string, year: number): boolean {
  if (/\d\s*%/u.test(before)) return false;
  if (/^so (?:với|năm)(?!\p{L})/iu.test(before)) return !isOnLastYear(before, year);
  return OTHER_BASE.test(before) || /^trong đó/iu.test(before);
}

/** Nothing, or last year, named by its number or not. */
export function isOnLastYear(rest: string, year: number): boolean {
  const base = withoutCause(rest);
  if (!BASE.test(base) || OTHER_BASE.test(base)) return false;
  return [...base.matchAll(/\d{4}/gu)].every(([said]) => Number(said) === year - 1);
}

export function withoutCause(rest: string): string {
  return ` ${rest}`.split(/\s(?:do|vì|nhờ|chủ yếu)\s/iu)[0] ?? '';
}
