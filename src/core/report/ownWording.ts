import { SENTENCE_KINDS } from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { compare, rational, signOf, type Rational } from '#core/numbers/rational';
import type { Verdict } from './draft/verdict';
import { verifyDraft } from './draft/verifyDraft';
import { coveragePhrase } from './sentences/coveragePhrase';
import type { SentenceContext } from './sentences/sentenceContext';
import { KINDS } from './sentences/sentenceKinds';

/** How a sentence that the department wrote itself stands to the figures. */
export interface OwnJudgement {
  /** 'unproven': nothing in it is known to be false, but not everything is known to be true. */
  readonly kind: 'true' | 'false' | 'unproven';
  /** The same words with the right numbers, where that makes them true. */
  readonly repaired: string | undefined;
  /** The fragments that are false, else those that nothing proves. */
  readonly doubts: readonly string[];
}

/**
 * Holds a sentence of the department's own against the figures of today. It is true only when
 * every number agrees with the book, or stands in a clause that we would write ourselves, and when
 * no word claims more: a status, an order, an unchanged figure, a plan that was met. A sentence
 * with nothing that could be tested is not proven.
 */
export function judgeOwnWording(
  own: string,
  context: SentenceContext,
  compilation: Compilation,
): OwnJudgement {
  const verdicts = verifyDraft([{ line: 1, text: own }], compilation);
  const judged = judge(own, verdicts, context);
  if (judged.kind !== 'false') return { ...judged, repaired: undefined };
  const mended = mend(own, verdicts);
  const isMended =
    mended !== own &&
    judge(mended, verifyDraft([{ line: 1, text: mended }], compilation), context).kind === 'true';
  return { ...judged, repaired: isMended ? mended : undefined };
}

function judge(
  own: string,
  verdicts: readonly Verdict[],
  context: SentenceContext,
): Pick<OwnJudgement, 'kind' | 'doubts'> {
  const falsehoods = [
    ...verdicts.filter(({ verdict }) => verdict === 'disagree').map(({ text }) => text),
    ...falseWords(own, context),
  ];
  if (falsehoods.length > 0) return { kind: 'false', doubts: falsehoods };
  const clauses = ourClauses(context);
  const unproven = [
    ...unprovenNumbers(own, verdicts, clauses),
    ...unprovenWords(own, context, clauses),
  ];
  if (unproven.length > 0) return { kind: 'unproven', doubts: unproven };
  const isTested = verdicts.length > 0 || clausesOf(own).some((clause) => clauses.has(clause));
  return isTested ? { kind: 'true', doubts: [] } : { kind: 'unproven', doubts: [own] };
}

/** The clauses of everything that we would say of the indicator ourselves, in every kind. */
function ourClauses(context: SentenceContext): ReadonlySet<string> {
  return new Set(SENTENCE_KINDS.flatMap((kind) => clausesOf(KINDS[kind].say(context) ?? '')));
}

/** What stands between the marks of a sentence. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(/[,.](?=\s|$)|[;:()]/u)
    .map((clause) => clause.trim().toLocaleLowerCase('vi'))
    .filter((clause) => clause !== '');
}

/** Numbers that the reader of drafts could tie to no figure, and that stand in no clause of ours. */
function unprovenNumbers(
  own: string,
  verdicts: readonly Verdict[],
  clauses: ReadonlySet<string>,
): readonly string[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict }) => {
    const at = Math.max(own.indexOf(text, from), 0);
    from = at + text.length;
    return verdict === 'agree' || clauses.has(clauseAround(own, at)) ? [] : [text];
  });
}

/** The clause in which a position of the text lies. */
function clauseAround(text: string, position: number): string {
  let end = 0;
  for (const clause of text.split(/(?<=[,.](?=\s|$)|[;:()])/u)) {
    end += clause.length;
    if (position < end) return clausesOf(clause)[0] ?? '';
  }
  return '';
}

/** Words that claim something though no number stands beside them. */
const CLAIMS_IN_WORDS =
  /(?<!\p{L})(?:(?:cao|thấp|lớn|nhỏ|nhiều|nhanh|chậm|tốt|kém)\s+nhất|dẫn đầu|đứng đầu|đứng cuối|đầu tiên|kỷ lục|không (?:thay )?đổi|giữ nguyên|giữ vững|duy trì|tương đương|ổn định|liên tiếp|liên tục|tất cả|toàn bộ|mọi|các (?:huyện|xã|đơn vị|doanh nghiệp) đều|đồng hạng|chưa|không còn|không có|không phát sinh|phát sinh|một nửa|quá nửa|phần lớn|đa số|hầu hết|gấp đôi|gấp ba|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?=\s\p{L}))(?!\p{L})/giu;

/** "tăng", "vượt kế hoạch" without a number: the direction is a claim of its own. */
const RISES = /(?<!\p{L})(?:tăng|cao hơn|nhiều hơn|lớn hơn)(?!\p{L})/iu;
const FALLS = /(?<!\p{L})(?:giảm|sụt|thấp hơn|ít hơn|nhỏ hơn)(?!\p{L})/iu;
const PLAN_MET = /(?<!\p{L})(?:vượt|hoàn thành)(?!\p{L})/iu;

function unprovenWords(
  own: string,
  { total, isComparable }: SentenceContext,
  clauses: ReadonlySet<string>,
): readonly string[] {
  return clausesOf(own).flatMap((clause) => {
    if (clauses.has(clause)) return [];
    const claimed = [...clause.matchAll(CLAIMS_IN_WORDS)].map(([word]) => word);
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

function wordOf(words: RegExp, clause: string, isTrue: boolean): readonly string[] {
  const found = words.exec(clause)?.[0];
  return found === undefined || isTrue ? [] : [found];
}

function isMet(completion: Rational | undefined): boolean {
  return completion !== undefined && compare(completion, rational(100)) > 0;
}

/** What is false whatever the numbers are: a status it has not, a part told as the whole. */
function falseWords(own: string, context: SentenceContext): readonly string[] {
  const { total } = context;
  const coverage = coveragePhrase(total).trim().replaceAll(/[()]/gu, '');
  const ours = KINDS.level.say(context) ?? '';
  const text = own.toLocaleLowerCase('vi');
  const needs = (word: RegExp) => word.test(ours) && !word.test(text);
  return [
    ...(total.status === 'A' && ESTIMATED.test(text) ? ['ước'] : []),
    ...(needs(ESTIMATED) && saysLevel(text) ? ['(số ước tính)'] : []),
    ...(needs(PROVISIONAL) && saysLevel(text) ? ['(số sơ bộ)'] : []),
    ...(coverage !== '' && !own.includes(coverage) ? [`(${coverage})`] : []),
  ];
}

const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến|ước tính)(?!\p{L})/iu;
const PROVISIONAL = /(?<!\p{L})sơ bộ(?!\p{L})/iu;

/** A sentence that only lists units or compares them has no status of a level. */
function saysLevel(text: string): boolean {
  return /(?<!\p{L})(?:đạt|là|chiếm|có)(?!\p{L})/u.test(text) && !/cao nhất|đã có|còn/u.test(text);
}

/** The same words with the right number where the reader of drafts knows it. */
function mend(own: string, verdicts: readonly Verdict[]): string {
  let mended = '';
  let from = 0;
  for (const { text, verdict, proposal } of verdicts) {
    const at = own.indexOf(text, from);
    if (at < 0) continue;
    const before = own.slice(from, at);
    const isWrong = verdict === 'disagree' && proposal !== '';
    mended += isWrong ? withProposal(before, proposal) : before + text;
    from = at + text.length;
  }
  return mended + own.slice(from);
}

/** A proposal of a change brings its own verb ("giảm 2,8%"), one of a level does not. */
function withProposal(before: string, proposal: string): string {
  const bringsVerb = /^(?:tăng|giảm|bằng|vượt|gấp|chiếm|đạt|không|giữ)(?!\p{L})/u.test(proposal);
  return bringsVerb ? `${before.replace(VERB_BEFORE, '')}${proposal}` : before + proposal;
}

const VERB_BEFORE =
  /(?<!\p{L})(?:tăng(?: lên)?|giảm(?: còn| xuống)?|bằng|vượt|gấp|chiếm|đạt)\s*$/iu;
