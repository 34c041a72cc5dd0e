import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { readNumberText } from '#core/numbers/numberText';
import {
  compare,
  multiply,
  negate,
  ONE,
  powerOfTen,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { Remark, StatedChange } from '#core/submissions/reading';

/**
 * The changes that a remark beside a figure states of it: "Tăng 3,7% so với năm 2023", "tăng 14
 * trạm", "gấp 2,4 lần năm trước", "đạt 105,3% kế hoạch". Only a clause that begins with the change
 * speaks of the row for certain, and only without a hedge; one on part of the year or on another
 * year than the one before is passed over, and so is "bằng 105%" alone, which may be of the plan.
 */
export function changesSaid(
  { text, source }: Remark,
  indicator: Indicator,
  year: number,
): StatedChange[] {
  const clauses = clausesOf(text).map((clause) => withoutSubject(clause, indicator, year));
  const hasOneAmount = (text.match(AMOUNTS_OF_CHANGE) ?? []).length <= 1;
  return clauses.flatMap((clause, place) => {
    if (isOfOtherBase(clauses[place - 1])) return [];
    const said =
      (place === 0 ? directionSaid(clause, indicator, year) : undefined) ??
      percentSaid(clause, year) ??
      planSaid(clause, year) ??
      multipleSaid(clause, year) ??
      (hasOneAmount ? amountSaid(clause, indicator, year) : undefined);
    return said ? [{ indicator: indicator.code, ...said, source }] : [];
  });
}

const DIRECTION =
  /^(tăng|giảm|không (?:thay )?đổi|giữ nguyên|không tăng,? không giảm)(?! (?:trưởng|cường|thiểu|sát|biên))(?!\p{L})(?: (?:mạnh|nhẹ|cao|nhanh|sâu|đáng kể|đều|chủ yếu))?(?=\s*$|\s+(?:so với|so|do|vì|nhờ|chủ yếu)(?!\p{L}))(.*)$/isu;

/** "Giảm do tắt sóng 2G": which way the figure went, where the remark begins with it and has no number. */
function directionSaid(clause: string, { nature }: Indicator, year: number): Said | undefined {
  const [, word = '', rest = ''] = DIRECTION.exec(clause) ?? [];
  // A rank that rises is a smaller number.
  if (word === '' || nature === 'rank' || !isOnLastYear(rest, year)) return undefined;
  const sign = /^không|^giữ/iu.test(word) ? 0 : isDownward(word) ? -1 : 1;
  return { kind: 'direction', value: rational(sign), decimals: 0 };
}

/**
 * The clause from its change on, where nothing else stands before it than what the row counts, the
 * year, or last year: "Ước cả năm (tăng 1,3%)", "So với cùng kỳ (tăng 3,1%)", "Số hồ sơ (tăng 9%)".
 */
function withoutSubject(clause: string, indicator: Indicator, year: number): string {
  const [, before = '', change = ''] = LATER_CHANGE.exec(clause) ?? [];
  if (before === '' || change === '') return clause;
  const base = /(?:^|\s)so với .*$/iu.exec(before)?.[0].trim() ?? '';
  const subject = before
    .slice(0, before.length - base.length)
    .replace(OF_THE_YEAR, ' ')
    .trim();
  if (base !== '' && !isOnLastYear(base, year)) return clause;
  return subject === '' || isWholeSubject(subject, indicator) ? change : clause;
}

const LATER_CHANGE = /^(\p{L}.*?)\s+((?:tăng|giảm|bằng|đạt|gấp)(?: thêm| gấp)?\s*\d.*)$/isu;
const OF_THE_YEAR =
  /(?<!\p{L})(?:ước|ước tính|dự kiến|cả năm|năm nay|trong năm|toàn huyện|toàn xã|toàn tỉnh|tổng|tổng số)(?!\p{L})/giu;

/** Words of the row's own name; of a part they may as well name the whole. */
function isWholeSubject(subject: string, indicator: Indicator): boolean {
  if (ofWhich(indicator) !== undefined || indicator.partOf.length > 0) return false;
  return withoutName(subject, indicator) === '';
}

type Said = Omit<StatedChange, 'indicator' | 'source'>;

const PERCENT_CHANGE =
  /^(?:(?:tỷ|tỉ) lệ\s+)?(tăng|giảm|bằng|\+|[-–−](?=\d))\s*(\d[\d.,]*)\s*(%|điểm\s*(?:phần trăm|%))(.*)$/isu;

function percentSaid(clause: string, year: number): Said | undefined {
  const [, verb = '', amount = '', sign = '', rest = ''] = PERCENT_CHANGE.exec(clause) ?? [];
  const reading = numberIn(amount);
  const isBare = /bằng/iu.test(verb) && rest.trim() === '';
  if (!reading || isBare || !isOnLastYear(rest, year)) return undefined;
  const saysPoints = /điểm/iu.test(sign);
  return {
    kind: saysPoints ? 'points' : /bằng/iu.test(verb) ? 'index' : 'growth',
    value: isDownward(verb) ? negate(reading.value) : reading.value,
    decimals: reading.decimals,
    ...(saysPoints ? { saysPoints } : {}),
  };
}

const OF_PLAN =
  /^(?:ước |dự kiến |đã |cả năm )*(?:đạt|bằng|hoàn thành|vượt|thực hiện)(?: được)?\s*(\d[\d.,]*)\s*%\s*(?:so với\s*)?(?:kế hoạch|kh|chỉ tiêu kế hoạch|chỉ tiêu)(?!\p{L})(.*)$/isu;
const WHICH_PLAN =
  /^\s*(?:năm|cả năm|năm nay|(?:được |tỉnh |ubnd tỉnh |hđnd tỉnh |sở )?giao|đề ra|đã đề ra|đặt ra|)\s*(?:năm\s*)?(\d{4})?\s*(?:(?:được |tỉnh |sở )?giao|đề ra)?\s*$/isu;

/** "đạt 105,3% kế hoạch năm"; "đạt 100% kế hoạch" also says in round words that it was reached. */
function planSaid(clause: string, year: number): Said | undefined {
  const [, amount = '', rest = ''] = OF_PLAN.exec(clause) ?? [];
  const reading = numberIn(amount);
  const plan = WHICH_PLAN.exec(withoutCause(rest));
  if (!reading || !plan || Number(plan[1] ?? year) !== year) return undefined;
  if (reading.decimals === 0 && compare(reading.value, powerOfTen(2)) === 0) return undefined;
  return { kind: 'plan', value: reading.value, decimals: reading.decimals };
}

const TIMES = /^(?:tăng )?gấp\s*(\d[\d.,]*)\s*lần(?!\p{L})(.*)$/isu;

function multipleSaid(clause: string, year: number): Said | undefined {
  const [, amount = '', rest = ''] = TIMES.exec(clause) ?? [];
  const reading = numberIn(amount);
  if (!reading || !isOnLastYear(rest, year)) return undefined;
  return { kind: 'multiple', value: reading.value, decimals: reading.decimals };
}

const AMOUNT =
  /^(tăng(?: thêm)?|giảm(?: đi)?|\+|[-–−](?=\d))\s*(\d[\d.,]*(?:\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?)\s*(\p{L}.*)?$/isu;

/** What is said to come or go: two of them are parts of the change, not the change. */
const AMOUNTS_OF_CHANGE =
  /(?:tăng|giảm|thêm|bớt|dừng|ngừng|tắt|thu hồi|cắt|xóa|xoá|hủy|huỷ|lắp|mới|phát triển)[^.;,\d]{0,20}\d[\d.,]*(?![\d.,]|\s*%|\s*điểm\s*(?:%|phần trăm))/giu;

/** "tăng 14 trạm so với năm trước": of the row's own measure, with no more than its name behind. */
function amountSaid(clause: string, indicator: Indicator, year: number): Said | undefined {
  const [, verb = '', amount = '', words = ''] = AMOUNT.exec(clause) ?? [];
  const measured = amount && inOwnMeasure(amount, words, indicator);
  if (!measured || !isOnLastYear(withoutName(measured.rest, indicator), year)) return undefined;
  return {
    kind: 'difference',
    value: isDownward(verb) ? negate(measured.value) : measured.value,
    decimals: measured.decimals,
    isConverted: true,
  };
}

interface MeasuredAmount {
  readonly value: Rational;
  readonly decimals: number;
  /** What stands behind the measure. */
  readonly rest: string;
}

/** The amount in the indicator's own measure, where the words behind it name one that fits. */
function inOwnMeasure(
  amount: string,
  words: string,
  { unit }: Indicator,
): MeasuredAmount | undefined {
  const own = parseMeasure(unit);
  const [digits = '', magnitude = ''] = amount.split(/(?<=[\d.,])\s*(?=\p{L})/u);
  const reading = numberIn(digits);
  if (!own || !reading) return undefined;
  const spoken = `${magnitude} ${words}`.trim().split(/\s+/u);
  for (let length = Math.min(spoken.length, LONGEST_MEASURE); length > 0; length -= 1) {
    const measure = parseMeasure(spoken.slice(0, length).join(' '));
    const factor = measure && conversionFactor(measure, own);
    const place = factor && placeOf(factor);
    if (!measure || !factor || place === undefined || measure.dimension === '') continue;
    return {
      value: multiply(reading.value, factor),
      decimals: reading.decimals - place,
      rest: spoken.slice(length).join(' '),
    };
  }
  return undefined;
}

/** "nghìn thuê bao", "trang in quy khổ". */
const LONGEST_MEASURE = 5;

/** The exponent of a power of ten; undefined of other factors. */
function placeOf(factor: Rational): number | undefined {
  return PLACES.find((place) => compare(factor, place === 0 ? ONE : powerOfTen(place)) === 0);
}

const PLACES = [0, 3, -3, 6, -6, 9, -9] as const;

/** Without the words that repeat the row's name: "(tăng 14 trạm) thu phát sóng". */
function withoutName(words: string, { nameVi }: Indicator): string {
  const name = new Set(labelKey(nameVi).split(' '));
  const spoken = words.split(/\s+/u);
  const behind = spoken.findIndex((word) => !name.has(labelKey(word)));
  return behind < 0 ? '' : spoken.slice(behind).join(' ');
}

function isDownward(verb: string): boolean {
  return /giảm|[-–−]/iu.test(verb);
}

/** A number in words, where it is written without a hedge. */
function numberIn(
  text: string,
): { readonly value: Rational; readonly decimals: number } | undefined {
  const bare = text.replace(/[.,]$/u, '');
  const reading = readNumberText(bare, { separators: 'comma-decimal', isCount: false });
  return reading.kind === 'value' ? reading : undefined;
}

/** A full stop or comma within a number ends nothing; a bracket that begins with a change begins anew. */
function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/\((?=\s*(?:tăng|giảm|bằng|đạt|vượt|gấp|hoàn thành)\s*\d)/giu, ';')
    .replace(/[()]/gu, ' ')
    .split(/[;\n]|[.,:](?=\s|$)/u)
    .map((clause) => clause.trim());
}

const BASE = /^\s*(?:so với|so cùng kỳ|cùng kỳ|năm trước|năm ngoái|năm \d{4}|$)/iu;
const OTHER_BASE =
  /kế hoạch|\bkh\b|chỉ tiêu|dự toán|tháng|quý|giai đoạn|toàn (?:tỉnh|quốc)|cả nước/iu;

/** Whether the words before a clause set it against something else: "So với kế hoạch: tăng 14 trạm". */
function isOfOtherBase(before = ''): boolean {
  return OTHER_BASE.test(before) && !/\d\s*%/u.test(before);
}

/** Nothing, or last year, named by its number or not. */
function isOnLastYear(rest: string, year: number): boolean {
  const base = withoutCause(rest);
  if (!BASE.test(base) || OTHER_BASE.test(base)) return false;
  return [...base.matchAll(/\d{4}/gu)].every(([said]) => Number(said) === year - 1);
}

function withoutCause(rest: string): string {
  return ` ${rest}`.split(/\s(?:do|vì|nhờ|chủ yếu)\s/iu)[0] ?? '';
}
