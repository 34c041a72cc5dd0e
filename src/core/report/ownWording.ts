import { COVERAGE_FORMS, USUAL_WORDING } from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { compare, equals, rational, signOf, type Rational } from '#core/numbers/rational';
import type { Verdict } from './draft/verdict';
import { verifyDraft } from './draft/verifyDraft';
import { nameAlone } from './indicatorName';
import { coverageWords } from './sentences/coveragePhrase';
import { isRating, type SentenceContext } from './sentences/sentenceContext';
import {
  changesOfNothing,
  looseHedges,
  narrowings,
  otherThanPlan,
  partialComparisons,
  roughMultiples,
  type OwnClause,
} from './ownNarrowing';
import { fitsItsHedge } from './fittingHedge';
import { ownRemarks } from './ownRemarks';
import { KINDS } from './sentences/sentenceKinds';
import { statusVerb } from './sentences/statusVerb';
import { withShortName } from './shortName';

/** How a sentence that the department wrote itself stands to the figures. */
export interface OwnJudgement {
  /** 'unproven': nothing in it is known to be false, but not everything is known to be true. */
  readonly kind: 'true' | 'false' | 'unproven';
  /** The same words with the right numbers, where that makes them true. */
  readonly repaired: string | undefined;
  /** Everything that stands against it. */
  readonly doubts: readonly Doubt[];
}

/** One reason why a sentence is not taken for true. */
export interface Doubt {
  readonly kind:
    | 'false' // the figures say otherwise
    | 'missing' // without it the sentence claims more than the figures: a status, that some have not reported
    | 'unproven' // the book holds nothing that would prove it
    | 'unnamed'; // no number can be tested, because the indicator is not named
  /** The fragment that is false or not proven, or what should stand there. */
  readonly text: string;
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
  const verdictsOn = (text: string) => {
    const plain = verifyDraft([{ line: 1, text }], compilation);
    if (plain.every(({ verdict }) => verdict !== 'not-found')) return plain;
    const known = withShortName(text, context.indicator, compilation);
    return known === compilation ? plain : verifyDraft([{ line: 1, text }], known);
  };
  const verdicts = verdictsOn(own);
  const doubts = doubtsAbout(own, verdicts, context);
  const kind = kindOf(doubts);
  if (kind !== 'false') return { kind, doubts, repaired: undefined };
  const mended = withMissing(mend(own, verdicts, context.book.year), doubts, context);
  const read = verdictsOn(mended);
  const isMended =
    mended !== own &&
    doubtsAbout(mended, read, context).length === 0 &&
    // What we write ourselves must be true and fit besides (docs/methods.md, M16).
    read.every(fitsItsHedge);
  return { kind, doubts, repaired: isMended ? mended : undefined };
}

function kindOf(doubts: readonly Doubt[]): OwnJudgement['kind'] {
  if (doubts.length === 0) return 'true';
  const isFalse = doubts.some(({ kind }) => kind === 'false' || kind === 'missing');
  return isFalse ? 'false' : 'unproven';
}

function doubtsAbout(
  own: string,
  verdicts: readonly Verdict[],
  context: SentenceContext,
): readonly Doubt[] {
  const clauses = ourClauses(context);
  const { rest, isQuoted } = withoutListings(own, context);
  const written = writtenClauses(rest, clauses);
  const found: readonly Doubt[] = [
    ...disagreements(own, verdicts, context.book.year),
    ...falseStatus(own, context),
    ...[
      ...unprovenNumbers(own, rest, verdicts, clauses),
      ...unprovenWords(rest, verdicts, context, clauses),
      ...narrowings(written, verdicts, context),
      ...partialComparisons(written, context),
      ...changesOfNothing(own),
      ...looseHedges(verdicts),
      ...roughMultiples(verdicts),
      ...otherThanPlan(own, verdicts, context),
    ].map((text): Doubt => ({ kind: 'unproven', text })),
    ...missingWords(own, verdicts, context),
  ];
  const isUnnamed = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'not-found');
  const isTested =
    isQuoted || verdicts.length > 0 || clausesOf(own).some((clause) => clauses.has(clause));
  const told = found.filter((one) => !found.some((other) => isWithin(other, one)));
  const doubts = [...new Map([...told].reverse().map((one) => [one.text, one] as const)).values()];
  return [
    ...doubts.reverse(),
    ...(isUnnamed && doubts.length > 0
      ? [{ kind: 'unnamed', text: nameAlone(context.indicator) } as const]
      : []),
    ...(isTested || doubts.length > 0 ? [] : [{ kind: 'unproven', text: own } as const]),
  ];
}

/** A clause is not told again of which a word has been told. */
function isWithin(word: Doubt, clause: Doubt): boolean {
  return clause.kind === 'unproven' && clause.text !== word.text && clause.text.includes(word.text);
}

/** The clauses of what we would say of the level and its share, in each coverage. */
function ourClauses(context: SentenceContext): ReadonlySet<string> {
  const telling = { ...context, saysNoPrior: true };
  const sentences = COVERAGE_FORMS.map((coverage) =>
    KINDS.level.say({ ...telling, wording: { ...USUAL_WORDING, coverage } }),
  );
  return new Set(
    [...sentences, KINDS.share.say(telling)].flatMap((sentence) => clausesOf(sentence ?? '')),
  );
}

/**
 * The text with blanks where it lists or orders units as we would, or says of the plan what is so: a
 * list is true as a whole, with its count and every name, or not at all.
 */
function withoutListings(
  own: string,
  context: SentenceContext,
): { readonly rest: string; readonly isQuoted: boolean } {
  const listings = LISTING_KINDS.flatMap((kind) =>
    KINDS[kind].possible(context).level.flatMap((level) => {
      const sentence = KINDS[kind].say({ ...context, wording: { ...USUAL_WORDING, level } });
      return sentence === undefined ? [] : [listingOf(sentence)];
    }),
  );
  // "thấp nhất là huyện An" is not the beginning of "… huyện An Dương", nor of a longer list.
  const unlisted = withBlanks(own, listings, '[.;]|$');
  const rest = withBlanks(unlisted, ownRemarks(context), '[,;]|\\.(?!\\d)|$');
  return { rest, isQuoted: rest !== own };
}

/** The longest first: one may begin another. */
function withBlanks(text: string, said: readonly string[], end: string): string {
  return [...said]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, one) => {
      const whole = new RegExp(`(?<!\\p{L})${escaped(one)}(?=\\s*(?:${end}))`, 'giu');
      return rest.replace(whole, ' '.repeat(one.length));
    }, text);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

const LISTING_KINDS = ['highest', 'extremes', 'done', 'not-done'] as const;

/** What stands behind the subject: "còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện". */
function listingOf(sentence: string): string {
  return sentence.slice(sentence.lastIndexOf(': ') + 2, -1);
}

const CLAUSE_ENDS = /[,.](?=\s|$)|[;:()]/u;

/** What stands between the marks of a sentence. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim().toLocaleLowerCase('vi'))
    .filter((clause) => clause !== '');
}

function writtenClauses(text: string, clauses: ReadonlySet<string>): readonly OwnClause[] {
  return text.split(CLAUSE_ENDS).map((clause) => {
    return { text: clause, isOurs: clauses.has(clause.trim().toLocaleLowerCase('vi')) };
  });
}

/** Numbers that the reader of drafts could tie to no figure, and that stand in no clause of ours. */
function unprovenNumbers(
  own: string,
  rest: string,
  verdicts: readonly Verdict[],
  clauses: ReadonlySet<string>,
): readonly string[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict }) => {
    const at = Math.max(own.indexOf(text, from), 0);
    from = at + text.length;
    const isListed = rest.slice(at, from).trim() === '';
    return verdict === 'agree' || isListed || clauses.has(clauseAround(own, at)) ? [] : [text];
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
  /(?<!\p{L})(?:(?:cao|thấp|lớn|nhỏ|nhiều|nhanh|chậm|tốt|kém)\s+nhất|dẫn đầu|đứng đầu|đứng cuối|đầu tiên|kỷ lục|không (?:thay )?đổi|giữ nguyên|giữ vững|duy trì|tương đương|ổn định|liên tiếp|liên tục|tất cả|toàn bộ|mọi|các (?:huyện|xã|đơn vị|doanh nghiệp) đều|đồng hạng|chưa|không còn|không có|không phát sinh|phát sinh|một nửa|quá nửa|phần lớn|đa số|hầu hết|gấp (?:rưỡi|đôi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|bội|mấy|vài)|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?=\s\p{L}))(?!\p{L})/giu;

/** How much a change is worth is for people to say; no figure proves it. */
const JUDGEMENTS =
  /(?<!\p{L})(?:(?:tăng|giảm|phát triển)\s+(?:trưởng\s+)?(?:rất\s+|khá\s+)?(?:mạnh|vọt|đột biến|đáng kể|nhẹ|nhanh|chậm|cao|khá|vượt bậc)|vượt bậc|bứt phá|đột phá)(?!\p{L})/giu;

/** "tăng", "vượt kế hoạch" without a number: the direction is a claim of its own. */
const RISES = /(?<!\p{L})(?:tăng|cao hơn|nhiều hơn|lớn hơn)(?!\p{L})/iu;
const FALLS = /(?<!\p{L})(?:giảm|sụt|thấp hơn|ít hơn|nhỏ hơn)(?!\p{L})/iu;
const PLAN_MET = /(?<!\p{L})(?:vượt|hoàn thành)(?!\p{L})/iu;

function unprovenWords(
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

/**
 * A figure that is final is no estimate and not provisional; an estimate is not provisional yet.
 * A provisional figure may be called an estimate (statistics.md M16).
 */
function falseStatus(own: string, { total, indicator }: SentenceContext): readonly Doubt[] {
  if (isRating(indicator)) return [];
  const claimed = [
    ...(total.status === 'A' ? [ESTIMATED] : []),
    ...(total.status === 'A' || total.status === 'E' ? [PROVISIONAL] : []),
  ];
  return claimed.flatMap((word): readonly Doubt[] => {
    const found = word.exec(own)?.[0];
    return found === undefined ? [] : [{ kind: 'false', text: found }];
  });
}

/** Without these words the sentence would claim more than the figures: that they are final, or the whole. */
function missingWords(
  own: string,
  verdicts: readonly Verdict[],
  context: SentenceContext,
): readonly Doubt[] {
  const coverages = [...coverageWords(context).values()];
  const text = own.toLocaleLowerCase('vi');
  const isCovered = coverages.some((words) => text.includes(words.toLocaleLowerCase('vi')));
  const isPartial = coverages.length > 0 && !isCovered;
  const remark = missingStatus(own, verdicts, context);
  return [
    ...(remark === undefined ? [] : [{ kind: 'missing', text: remark } as const]),
    ...(isPartial ? [{ kind: 'missing', text: `(${coverages[0] ?? ''})` } as const] : []),
  ];
}

/** Whoever says how much it is says how final that is. */
function missingStatus(
  own: string,
  verdicts: readonly Verdict[],
  { indicator, total, value }: SentenceContext,
): string | undefined {
  const saysLevel = verdicts.some(
    (one) => one.indicator === indicator.code && one.unit === '' && isEqual(one.expected, value),
  );
  if (!saysLevel || isRating(indicator)) return undefined;
  if (total.status === 'E') return ESTIMATED.test(own) ? undefined : '(số ước tính)';
  const isSaid = ESTIMATED.test(own) || PROVISIONAL.test(own);
  return total.status === 'P' && !isSaid ? '(số sơ bộ)' : undefined;
}

function isEqual(one: Rational | undefined, other: Rational): boolean {
  return one !== undefined && equals(one, other);
}

const ESTIMATED = /(?<!\p{L})(?:ước tính|ước|dự kiến)(?!\p{L})/iu;
const PROVISIONAL = /(?<!\p{L})sơ bộ(?!\p{L})/iu;

/** The same words with what was missing before their first verb. */
function withMissing(
  own: string,
  doubts: readonly Doubt[],
  { total, indicator }: SentenceContext,
): string {
  const missing = doubts.filter(({ kind }) => kind === 'missing').map(({ text }) => text);
  if (missing.length === 0) return own;
  const coverage = missing.filter((text) => !text.startsWith('(số '));
  const isStatusMissing = missing.length > coverage.length && !isRating(indicator);
  return own.replace(LEVEL_VERB, (said: string, status: string | undefined, verb: string) => {
    const isAdded = isStatusMissing && status === undefined;
    return [...coverage, isAdded ? statusVerb(total.status, verb) : said].join(' ');
  });
}

/** With the word for its status, which belongs to it: "ước đạt". */
const LEVEL_VERB = /(?<!\p{L})(?:(ước tính|ước|dự kiến|sơ bộ)\s+)?(đạt|chiếm|là)(?!\p{L})/u;

/** Where something else may be meant than was looked up, a number is not proven rather than false. */
function disagreements(
  own: string,
  verdicts: readonly Verdict[],
  bookYear: number,
): readonly Doubt[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict, proposal, year }): readonly Doubt[] => {
    const at = Math.max(own.indexOf(text, from), from);
    const [before, after] = [own.slice(from, at), own.slice(at + text.length)];
    from = at + text.length;
    if (verdict !== 'disagree') return [];
    const isPlain =
      year === bookYear &&
      !BESIDE_ANOTHER.test(before) &&
      withProposal(before, text, after, proposal) !== undefined;
    return [{ kind: isPlain ? 'false' : 'unproven', text }];
  });
}

/**
 * The same words with the right numbers, where each wrong one stands behind a plain verb of its
 * own. In any other place ("vượt … so với kế hoạch", "từ … (năm 2020)", a bracket) something else
 * than was looked up may be meant, and the words are left as they are.
 */
function mend(own: string, verdicts: readonly Verdict[], bookYear: number): string {
  let mended = '';
  let from = 0;
  for (const { text, verdict, proposal, year } of verdicts) {
    const at = own.indexOf(text, from);
    if (at < 0) continue;
    const before = own.slice(from, at);
    const after = own.slice(at + text.length);
    const isWrong = verdict === 'disagree';
    const isOfYear = year === bookYear && !BESIDE_ANOTHER.test(before);
    const put = isWrong && isOfYear ? withProposal(before, text, after, proposal) : undefined;
    if (isWrong && put === undefined) return own;
    mended += put ?? before + text;
    from = at + text.length;
    if (put?.endsWith(PLAN) === true) from += PLAN_BEHIND.exec(after)?.[0].length ?? 0;
  }
  return mended + own.slice(from);
}

const PLAN = 'kế hoạch';
const PLAN_BEHIND = /^\s*(?:so với\s+)?kế hoạch(?!\p{L})/u;

/** A proposal of a change brings its own verb ("giảm 2,8%"), one of a level does not. */
function withProposal(
  before: string,
  text: string,
  after: string,
  proposal: string,
): string | undefined {
  if (proposal === '' || OF_ANOTHER_YEAR.test(after)) return undefined;
  if (!BRINGS_VERB.test(proposal)) {
    const isPlain = LEVEL_BEFORE.test(before) && !COMPARED_BEHIND.test(after);
    return isPlain ? before + proposal : undefined;
  }
  const isVerbRead = VERB_BEFORE.test(before) || BRINGS_VERB.test(text);
  return isVerbRead ? `${before.replace(VERB_BEFORE, '')}${proposal}` : undefined;
}

const BRINGS_VERB = /^(?:tăng|giảm|bằng|vượt|cao hơn|thấp hơn|gấp|chiếm|đạt|không|giữ)(?!\p{L})/u;
const VERB_BEFORE =
  /(?<!\p{L})(?:(?:vượt|cao hơn|thấp hơn|hụt|thiếu)(?: so với)? kế hoạch|tăng(?: lên)?|giảm(?: còn| xuống)?|bằng|vượt|gấp|chiếm|đạt)\s*$/iu;
const LEVEL_BEFORE =
  /(?<!\p{L})(?:đạt|là|có|chiếm|tỷ lệ|đứng thứ|xếp thứ|(?:vượt|cao hơn|thấp hơn) kế hoạch)\s*$/iu;
const BESIDE_ANOTHER = /(?:hơn|kém)\s+(?:so với\s+)?(?:cùng kỳ\s+)?năm[^,;]*$/iu;
const COMPARED_BEHIND = /^\s*(?:so với|của năm|năm \d|kế hoạch|\/)/u;
const OF_ANOTHER_YEAR = /^\s*\(\s*(?:năm\s+\d{4}|năm trước|năm ngoái|cùng kỳ[^)]*)\s*\)/u;
