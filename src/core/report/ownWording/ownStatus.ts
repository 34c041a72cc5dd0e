import { isRating } from '#core/catalogue/indicator';
import { equals, type Rational } from '#core/numbers/rational';
import type { Verdict } from '../draft/verdict';
import { coverageWords } from '../sentences/coveragePhrase';
import type { SentenceContext } from '../sentences/sentenceContext';
import { statusVerb } from '../sentences/statusVerb';
import type { Doubt } from './doubt';

/**
 * A figure that is final is no estimate and not provisional; an estimate is not provisional yet.
 * A provisional figure may be called an estimate (statistics.md M16).
 */
export function falseStatus(own: string, { total, indicator }: SentenceContext): readonly Doubt[] {
  if (isRating(indicator)) return [];
  const claimed = [
    ...(total.status === 'A' ? [ESTIMATED] : []),
    ...(total.status === 'A' || total.status === 'E' ? [PROVISIONAL] : []),
    ...(total.status === 'E' || total.status === 'P' ? [OFFICIAL] : []),
  ];
  return claimed.flatMap((word): readonly Doubt[] => {
    const found = word.exec(own)?.[0];
    return found === undefined ? [] : [{ kind: 'false', text: found }];
  });
}

/** Without these words the sentence would claim more than the figures: that they are final, or the whole. */
export function missingWords(
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
  if (total.status === 'E') return ESTIMATED.test(own) ? undefined : ESTIMATE;
  const isSaid = ESTIMATED.test(own) || PROVISIONAL.test(own);
  return total.status === 'P' && !isSaid ? PROVISION : undefined;
}

function isEqual(one: Rational | undefined, other: Rational): boolean {
  return one !== undefined && equals(one, other);
}

/** The words that would say how final a figure is. */
const ESTIMATE = 'ước';
const PROVISION = 'sơ bộ';

const ESTIMATED = /(?<!\p{L})(?:ước tính|ước|dự kiến)(?!\p{L})/iu;
/** Of figures, not of what has officially begun. */
const OFFICIAL =
  /(?<!\p{L})(?<!(?:chưa|không) (?:phải |có )?(?:là )?(?:số |số liệu |con số |kết quả )?)chính thức(?= (?:ước|sơ bộ|dự kiến|đạt|là|có|chiếm|của|năm)(?!\p{L})|\s*[,.;:)]|$)/iu;
const PROVISIONAL = /(?<!\p{L})sơ bộ(?!\p{L})/iu;

/** The same words with what was missing before their first verb. */
export function withMissing(
  own: string,
  doubts: readonly Doubt[],
  { total, indicator }: SentenceContext,
): string {
  const missing = doubts.filter(({ kind }) => kind === 'missing').map(({ text }) => text);
  if (missing.length === 0) return own;
  const coverage = missing.filter((text) => text !== ESTIMATE && text !== PROVISION);
  const isStatusMissing = missing.length > coverage.length && !isRating(indicator);
  return own.replace(LEVEL_VERB, (said: string, status: string | undefined, verb: string) => {
    const isAdded = isStatusMissing && status === undefined;
    return [...coverage, isAdded ? statusVerb(total.status, verb) : said].join(' ');
  });
}

/** With the word for its status, which belongs to it: "ước đạt". */
const LEVEL_VERB = /(?<!\p{L})(?:(ước tính|ước|dự kiến|sơ bộ)\s+)?(đạt|chiếm|là)(?!\p{L})/u;
