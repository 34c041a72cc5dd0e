import { anyOf } from '#core/numbers/patterns';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { absolute, compare, equals, multiply, rational, subtract } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';
import { harmlessWords, leadsToAFigure, plainWordsOf } from './harmlessWords';
import type { OwnClause } from './ownClauses';

/**
 * Words by which a sentence speaks of something else than the province's figure of the year: a part
 * of the year or of the province, an average, a plan that is not set, what is not so. The numbers
 * in it may be the right ones all the same, so nobody would notice.
 */
export function narrowings(
  clauses: readonly OwnClause[],
  verdicts: readonly Verdict[],
  context: SentenceContext,
): readonly string[] {
  return [
    ...strangeClauses(clauses, verdicts, context),
    ...clauses
      .filter(({ isOurs }) => !isOurs)
      .flatMap(({ text }) => [
        ...wordsIn(text, OTHER_SCOPE, context).filter(
          // "không dưới 1,85 triệu" is a bound.
          (word) => !verdicts.some((one) => one.verdict === 'agree' && one.text.includes(word)),
        ),
        ...(context.total.plan === undefined ? wordsIn(text, OF_A_PLAN, context) : []),
        ...unitsIn(text, verdicts, context),
      ]),
  ];
}

/**
 * A clause says what the sentence speaks of ("Trên phạm vi cả nước, …", "Lợi nhuận từ doanh thu …") or what to
 * think of it ("…, về đích sớm"). Whatever is not known to claim nothing may claim something, beside a figure
 * too; there only what stands before the figure is looked at (behindMeasure.ts reads on).
 */
function strangeClauses(
  clauses: readonly OwnClause[],
  verdicts: readonly Verdict[],
  context: SentenceContext,
): readonly string[] {
  return clauses
    .filter(({ isOurs }) => !isOurs)
    .map(({ text }) => {
      const told = verdicts.filter((one) => text.includes(one.text));
      const [first] = told.map((one) => text.indexOf(one.text)).sort((one, other) => one - other);
      const read = told.map((one) => context.find(one.indicator)?.indicator ?? context.indicator);
      const harmless = harmlessWords(context, [context.indicator, ...read]);
      const isHarmless = (word: string) =>
        harmless.has(word) || (first !== undefined && leadsToAFigure(word));
      return { said: text.slice(0, first).trim(), isHarmless };
    })
    .filter(({ said, isHarmless }) => !plainWordsOf(said).every(isHarmless))
    .map(({ said }) => said);
}

/** What rounds to nothing is neither a rise nor a fall. */
export function changesOfNothing(own: string): readonly string[] {
  return [...own.matchAll(CHANGE_OF_NOTHING)].map(([text]) => text);
}

const CHANGE_OF_NOTHING = /(?<!\p{L})(?:tăng|giảm)(?: thêm)? 0(?![.,]?\d)/giu;

/**
 * Multiples said without hedge and decimals that are not near the exact one: "gấp 2 lần" of 1,6 is
 * rounded at its printed precision, and no reader takes it so. Statistics allow two per cent (M16).
 */
export function roughMultiples(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.filter(isRoughMultiple).map(({ text }) => text);
}

function isRoughMultiple({ verdict, text, stated, expected }: Verdict): boolean {
  if (verdict !== 'agree' || !expected || !BARE_MULTIPLE.test(text)) return false;
  const isPrintedSo = equals(roundHalfAwayFromZero(expected, 1), stated);
  const distance = absolute(subtract(expected, stated));
  return !isPrintedSo && compare(distance, multiply(expected, TOLERANCE)) > 0;
}

/** "gấp đôi", "gấp rưỡi", "2 lần"; with decimals a multiple is held at these. */
export const BARE_MULTIPLE = /^(?:gấp (?:rưỡi|đôi|hai|ba|bốn)(?: lần)?|\d+ lần)$/iu;
const TOLERANCE = rational(2, 100);

/**
 * Numbers said "so với kế hoạch" that agree with something else: the change since last year may
 * happen to be near the distance from the plan.
 */
export function otherThanPlan(
  own: string,
  verdicts: readonly Verdict[],
  { total, value }: SentenceContext,
): readonly string[] {
  const { plan, planCompletion } = total;
  const distances = [
    ...(plan ? [subtract(value, plan)] : []),
    ...(planCompletion ? [planCompletion, subtract(planCompletion, rational(100))] : []),
  ].map(absolute);
  let from = 0;
  return verdicts.flatMap(({ text, verdict, expected }) => {
    const at = Math.max(own.indexOf(text, from), from);
    from = at + text.length;
    if (verdict !== 'agree' || !AGAINST_PLAN.test(own.slice(from))) return [];
    const isDistance = distances.some((one) => expected && equals(one, absolute(expected)));
    return isDistance ? [] : [text];
  });
}

const AGAINST_PLAN = /^\s*so với (?:kế hoạch|mục tiêu|chỉ tiêu)(?!\p{L})/iu;

const SCOPE = anyOf('u', [
  /(?!12 tháng)\d+ tháng|(?:một|hai|ba|sáu|chín|mười|mười một) tháng|tháng (?!12(?!\d))\d+/u,
  /quý|nửa (?:đầu |cuối )?năm|(?:đầu|giữa) năm|tuần/u,
  /mỗi|từng|hằng|hàng (?:tháng|quý|tuần|ngày)|bình quân|trung bình/u,
  /lũy kế|luỹ kế|cộng dồn|giai đoạn|nhiệm kỳ/u,
  /không|trừ|ngoại trừ|trong (?:vùng|khu vực|cụm|nhóm)|chỉ tính|chưa kể/u,
  /nông thôn|thành thị|đô thị|miền núi|vùng cao/u,
  /(?:tại|ở|của|thuộc) (?:một số |các )?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|thôn)/u,
]).source;
const OTHER_SCOPE = new RegExp(String.raw`(?<!\p{L})(?:${SCOPE})(?!\p{L})`, 'giu');

const OF_A_PLAN = /(?<!\p{L})(?:kế hoạch|mục tiêu|được giao|nghị quyết)(?!\p{L})/giu;

/** A word that the indicator's own name has narrows nothing. */
function wordsIn(text: string, words: RegExp, { indicator }: SentenceContext): readonly string[] {
  const names = [indicator.nameVi, ...indicator.aliases].map((name) =>
    name.toLocaleLowerCase('vi'),
  );
  return [...text.matchAll(words)]
    .map(([word]) => word)
    .filter((word) => !names.some((name) => name.includes(word.toLocaleLowerCase('vi'))));
}

/** Units that a sentence names though none of its figures was looked up for them. */
function unitsIn(
  text: string,
  verdicts: readonly Verdict[],
  { book }: SentenceContext,
): readonly string[] {
  const lookedUp = new Set(verdicts.map(({ unit }) => unit));
  return book.units
    .filter(({ code, kind }) => !DEPARTMENTS.has(kind) && !lookedUp.has(code))
    .flatMap((unit) => nameIn(text, unit) ?? []);
}

const DEPARTMENTS: ReadonlySet<string> = new Set(['DEPT', 'DEPT_CULTURE']);

/** The whole name however written, or without its kind as written: "huyện Yên Thế", "Yên Thế". */
function nameIn(text: string, { name }: ReportingUnit): string | undefined {
  const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
  if (at >= 0) return text.slice(at, at + name.length);
  const bare = name.replace(PLACE_KIND, '');
  const isPlace = bare !== name && bare.includes(' ');
  return isPlace && text.includes(bare) ? bare : undefined;
}

const PLACE_KIND = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) /iu;
