import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import { areCountedAlike } from '../alike';
import { between } from '../goingOn';
import { isWholeNumber, type ReadClaim, type Tested, type TestResult } from '../tested';
import { shareAgainst } from './shareAgainst';

/** "gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%" */
export function percentOfFraction({ sentence, claims, claim, position }: Tested): TestResult {
  if (claim.number.unit !== 'percent') return undefined;
  if (claim.kind !== 'level' && claim.kind !== 'share') return undefined;
  const columns = columnsBefore(sentence, claims, position);
  if (columns) return rateOfColumns(claim.number, columns);
  const before = fractionBefore(sentence, claims, position);
  const pair = before ?? fractionBehind(sentence, claims, position);
  const result = pair && shareAgainst(claim.number, ...pair);
  const mayBeOfEach = before !== undefined && isWhatEachHas(sentence, before, claim.number);
  return result?.verdict === 'disagree' && mayBeOfEach ? undefined : result;
}

/** "9/12 xã đạt 100%", "10/10 huyện đạt trên 90%": a round number, or a bound, that so many of them have reached. */
function isWhatEachHas(
  sentence: string,
  [, below]: readonly [NumberInText, NumberInText],
  { start, hedge, readings }: NumberInText,
): boolean {
  const isThreshold = hedge !== undefined || readings.every(isWholeNumber);
  return isThreshold && REACHED_BY_EACH.test(sentence.slice(below.end, start));
}

/** Right behind those who have reached it: "sở, ngành đạt tỷ lệ hồ sơ trực tuyến". */
const REACHED_BY_EACH =
  /^[^.;:()\d]{0,40}(?<!,\s*)(?<!\p{L})đạt(?:\s+(?:tỷ lệ|tỉ lệ|mức|từ|khoảng)(?:\s+\p{L}+){0,5})?\s*$/iu;

/** "38.889 / 25.263 / 65,0%": two columns and a third behind them. */
function columnsBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const pair = fractionAt(sentence, claims, position - 2);
  const percentage = claims[position]?.claim.number;
  const isNext = pair && /^\s*\/\s*$/u.test(sentence.slice(pair[1].end, percentage?.start));
  return isNext === true ? pair : undefined;
}

/** What the third column is, only its head says: of the first two it may be the rate, whichever of them is the whole. */
function rateOfColumns(
  percentage: NumberInText,
  [first, second]: readonly [NumberInText, NumberInText],
): TestResult {
  return [shareAgainst(percentage, first, second), shareAgainst(percentage, second, first)].find(
    (result) => result?.verdict === 'agree',
  );
}

/** "03/07 huyện có tỷ lệ văn bản được ký số trên 90%": what each of them has, and how many have it. */
const CRITERION = /(?<!\p{L})t[ỷỉ] lệ(?:\s+\p{L}+){2,}\s*$/iu;

/** The two counts that stand before a percentage as a/b, with what is counted and nothing else between. */
export function fractionBefore(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const pair = fractionAt(sentence, claims, position - 2);
  const percentage = claims[position]?.claim;
  if (!pair || !percentage) return undefined;
  // "65,3% (334.700/512.600 hộ) thấp hơn bình quân cả nước (75%)": it has its own percentage already.
  if (fractionBehind(sentence, claims, position - 3)) return undefined;
  const behind = behindFraction(sentence, pair, percentage.number.start);
  if (COMPARED.test(behind)) return undefined;
  if (percentage.number.hedge !== undefined && CRITERION.test(behind)) return undefined;
  if (HAVING.test(behind) || OF_THEIRS.test(sentence.slice(percentage.number.end))) {
    return undefined;
  }
  if (hasOwnWhole(sentence, pair, percentage.number)) return undefined;
  if (CUE_BESIDE.test(behind)) return pair;
  const isOfNothingElse = ENDS.test(sentence.slice(percentage.number.end));
  return isOfNothingElse && (CUE_FAR.test(behind) || NO_CUE.test(behind)) ? pair : undefined;
}

/** "Bố trí 1/3 kinh phí, đạt 30% nhu cầu": a percentage of something else than the fraction is of. */
function hasOwnWhole(
  sentence: string,
  [, below]: readonly [NumberInText, NumberInText],
  percentage: NumberInText,
): boolean {
  const [whole] = wordsOf(/^[^.,;:()\d]*/u.exec(sentence.slice(percentage.end))?.[0] ?? '');
  if (!whole || areLinking([whole], new Set())) return false;
  return wordsOf(sentence.slice(below.nounAt, percentage.start)).every(
    ({ text }) => text !== whole.text,
  );
}

/** "2/3 số xã (68/98 xã) đã có đài, tương đương 69,4%": a fraction in brackets stands beside the sentence. */
function behindFraction(
  sentence: string,
  [above, below]: readonly [NumberInText, NumberInText],
  until: number,
): string {
  const behind = sentence.slice(below.end, until);
  const isInBrackets = /\(\s*$/u.test(sentence.slice(0, above.start));
  return isInBrackets ? behind.replace(/^[^()\d]{0,20}\)/u, '') : behind;
}

/** "21/24 nhiệm vụ hoàn thành, thấp hơn mức chung (90%)": what it is held against. */
const COMPARED =
  /(?<!\p{L})(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém) hơn|so với|bình quân|trung bình|mục tiêu|năm (?:trước|ngoái))(?!\p{L})/iu;

/** "07/10 huyện đã có 100% số xã ký số": what they have, not how many they are. */
const HAVING = /(?<!\p{L})có\s*$/iu;
const OF_THEIRS = /^\s*số\s+\p{L}/iu;

const CUE =
  '(?:(?:giải ngân\\s+)?đạt|giải ngân|chiếm|bằng|tương đương|tương ứng|tỷ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|=|là)\\s*(?:tỷ lệ|tỉ lệ|khoảng)?\\s*$';
const PLACES =
  '(?:\\s*,\\s*(?:khóm|ấp|bản|tổ dân phố|khu phố|phường|thị trấn|thị xã|thành phố)(?!\\p{L}))*';
/** What is counted, without a word that could bring in something else. */
const NOUN = '(?:(?!(?:và|còn|với|trong khi)\\s)[^,;.()])';
const CUE_BESIDE = new RegExp(
  `^${PLACES}${NOUN}{0,40}(?:\\(\\s*(?:${CUE.replace(/\$$/u, '')})?$|[,(]?\\s*${CUE})`,
  'iu',
);
const NO_CUE = new RegExp(`^${PLACES}${NOUN}{0,40}(?<!có\\s*)$`, 'iu');
const CUE_FAR = new RegExp(`^${NOUN}{0,110}[,(]\\s*(?:${CUE}|$)`, 'iu');
export const ENDS = /^\s*(?:[.,;)]|$)/u;

/** "Hơn 90% hồ sơ được nộp trực tuyến (181.234/200.000 hồ sơ)" */
export function fractionBehind(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const pair = fractionAt(sentence, claims, position + 1);
  const percentage = claims[position]?.claim;
  if (!pair || !percentage) return undefined;
  const isInBrackets = /^[^,;.:()\d]{0,110}\(\s*$/u.test(
    sentence.slice(percentage.number.end, pair[0].start),
  );
  return isInBrackets && /^[^()\d]{0,40}\)/u.test(sentence.slice(pair[1].end)) ? pair : undefined;
}

function fractionAt(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): readonly [NumberInText, NumberInText] | undefined {
  const [above, below] = [claims[position]?.claim, claims[position + 1]?.claim];
  if (above?.number.unit !== 'other' || below?.number.unit !== 'other') return undefined;
  if (above.kind === 'rank') return undefined;
  const words = between(sentence, above, below);
  const isOutOf =
    OUT_OF.test(words) && areCountedAlike(sentence, above.number, below.number) && isExactly(below);
  return FRACTION.test(words) || isOutOf ? [above.number, below.number] : undefined;
}

const FRACTION =
  /^[^,;.]{0,25}(?:\/|trên tổng số|trong tổng số|\/tổng)\s*(?:tổng(?: số)?|trên)?\s*$/iu;
/** "3.063 hồ sơ số hóa trên 5.749 hồ sơ tiếp nhận" */
const OUT_OF = /^(?:\s+\p{L}+){0,6}\s+trên\s*$/iu;

function isExactly({ number }: Claim): boolean {
  return number.hedge === undefined;
}
