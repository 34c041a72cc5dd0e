import { anyOf } from '#core/numbers/patterns';
import { compare, rational, signOf, type Rational } from '#core/numbers/rational';
import type { Verdict } from '../draft/verdict';
import type { SentenceContext } from '../sentences/sentenceContext';
import { clausesOf } from './ownClauses';

const CLAIM = anyOf('u', [
  /(?:cao|thấp|lớn|nhỏ|nhiều|nhanh|chậm|tốt|kém)\s+nhất/u,
  /dẫn đầu|đứng đầu|đứng cuối|đầu tiên|kỷ lục/u,
  /không (?:thay )?đổi|giữ nguyên|giữ vững|duy trì|tương đương|ổn định|liên tiếp|liên tục/u,
  /tất cả|toàn bộ|mọi|các (?:huyện|xã|đơn vị|doanh nghiệp) đều|đồng hạng/u,
  /chưa|không còn|không có|không phát sinh|phát sinh/u,
  /một nửa|quá nửa|phần lớn|đa số|hầu hết/u,
  /gấp (?:rưỡi|đôi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|bội|mấy|vài)/u,
  /(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?=\s\p{L})/u,
]).source;
/** Words that claim something though no number stands beside them. */
const CLAIMS_IN_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${CLAIM})(?!\p{L})`, 'giu');

/** How much a change is worth is for people to say; no figure proves it. */
const JUDGEMENTS =
  /(?<!\p{L})(?:(?:tăng|giảm|phát triển)\s+(?:trưởng\s+)?(?:rất\s+|khá\s+)?(?:mạnh|vọt|đột biến|đáng kể|nhẹ|nhanh|chậm|cao|khá|vượt bậc)|vượt bậc|bứt phá|đột phá)(?!\p{L})/giu;

/** "tăng", "vượt kế hoạch" without a number: the direction is a claim of its own. */
const RISES = /(?<!\p{L})(?:tăng|cao hơn|nhiều hơn|lớn hơn)(?!\p{L})/iu;
const FALLS = /(?<!\p{L})(?:giảm|sụt|thấp hơn|ít hơn|nhỏ hơn)(?!\p{L})/iu;
const PLAN_MET = /(?<!\p{L})(?:vượt|hoàn thành)(?!\p{L})/iu;

export function unprovenWords(
  own: string,
  verdicts: readonly Verdict[],
  { total, isComparable, indicator }: SentenceContext,
  clauses: ReadonlySet<string>,
): readonly string[] {
  const agreed = verdicts
    .filter(({ verdict }) => verdict === 'agree')
    .map(({ text }) => text.toLocaleLowerCase('vi'));
  return clausesOf(own).flatMap((clause) => {
    if (clauses.has(clause)) return [];
    const said = withoutNames(clause, indicator);
    const claimed = [...said.matchAll(CLAIMS_IN_WORDS), ...said.matchAll(JUDGEMENTS)]
      .map(([word]) => word)
      .filter((word) => !agreed.some((text) => text.includes(word)));
    const isCompared = /(?<!\p{L})so với(?!\p{L})/u.test(clause);
    const hasNumber = /\d/u.test(clause.replaceAll(/năm (?:19|20)\d\d/gu, ''));
    const change = isComparable ? (total.change ?? total.likeForLikeGrowth) : undefined;
    return [
      ...claimed,
      ...(isCompared && !isComparable ? ['so với'] : []),
      ...(hasNumber ? [] : wordOf(RISES, clause, change !== undefined && signOf(change) > 0)),
      ...(hasNumber ? [] : wordOf(FALLS, clause, change !== undefined && signOf(change) < 0)),
      ...(hasNumber ? [] : wordOf(PLAN_MET, clause, isMet(total.planCompletion))),
    ];
  });
}

/** "Số thôn chưa có sóng di động" is a name and claims nothing. */
function withoutNames(clause: string, { nameVi, aliases }: SentenceContext['indicator']): string {
  return [nameVi, ...aliases]
    .map((name) => name.toLocaleLowerCase('vi'))
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), clause);
}

function wordOf(words: RegExp, clause: string, isTrue: boolean): readonly string[] {
  const found = words.exec(clause)?.[0];
  return found === undefined || isTrue ? [] : [found];
}

function isMet(completion: Rational | undefined): boolean {
  return completion !== undefined && compare(completion, rational(100)) > 0;
}
