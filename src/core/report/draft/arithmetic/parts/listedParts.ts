import { compare, type Rational, subtract, sum, ZERO } from '#core/numbers/rational';
import type { Claim } from '../../claim';
import type { Interval } from '../../numbers/interval';
import type { NumberInText } from '../../numbers/numberInText';
import { wordsOf } from '../../text/words';
import { areCountedAlike } from '../alike';
import { boundsOf, sumOf } from '../bounds';
import { partsInBrackets, partsOfEquation } from './allParts';
import { inMeasureOf, isCount, type PartList, suspectsOf } from './partList';
import {
  fault,
  inWordsOf,
  printedOf,
  type ReadClaim,
  type Tested,
  type TestResult,
} from '../tested';

/**
 * "157 điểm, gồm 36 bưu cục, 56 điểm … và 43 đại lý", "28.208 người: viễn thông 801 người, …", "503 triệu trang,
 * trong đó Công ty In A 290 triệu trang, …", "332 điểm (bưu cục 50; …; khác 26)": parts that are more than their whole, or less where none is left
 * out. At fault is the whole, or where the book has it, what the book has not.
 */
export function sumOfListed({ sentence, claims, position, isFigure }: Tested): TestResult {
  const own = claims[position];
  const list = own && listAround(sentence, claims, position);
  if (!list || list.parts.some(({ verdict }) => verdict.verdict === 'disagree')) return undefined;
  const suspects = suspectsOf(list, isFigure);
  if (own !== (suspects.includes(list.whole) ? list.whole : suspects.at(-1))) return undefined;
  const whole = list.whole.claim.number;
  const parts = list.parts.map(({ claim }) => inMeasureOf(whole, claim.number));
  const [ofWhole, ofParts] = [boundsOf(whole), boundsOfAll(parts)];
  if (!ofWhole || !ofParts) return undefined;
  const isMore = compare(ofParts.low, ofWhole.high) > 0;
  const isLess = list.isAll && compare(ofParts.high, ofWhole.low) < 0;
  if (!isMore && !isLess) return undefined;
  const total = sum(parts.map(valueOf));
  const { number } = own.claim;
  const added = inWordsOf(whole, total);
  if (own === list.whole) {
    const told = { text: number.text, right: added };
    return fault(total, { code: 'draft/sum-differs', arguments: told });
  }
  const rest = subtract(valueOf(whole), subtract(total, valueOf(inMeasureOf(whole, number))));
  const isKnown = list.isAll && suspects.length === 1;
  return fault(
    isKnown ? rest : undefined,
    {
      code: 'draft/parts-differ',
      arguments: { text: number.text, sum: added, whole: whole.text },
    },
    isKnown ? inWordsOf(number, rest) : '',
  );
}

function valueOf(number: NumberInText): Rational {
  return printedOf(number)?.value ?? ZERO;
}

function boundsOfAll(parts: readonly NumberInText[]): Interval | undefined {
  let all: Interval | undefined = { low: ZERO, high: ZERO };
  for (const part of parts) {
    const one = boundsOf(part);
    all = all && one && sumOf(all, one);
  }
  return all;
}

/** The list in which a claim is the whole or a part. */
function listAround(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): PartList | undefined {
  const own = claims[position];
  for (let at = position; own && at >= 0 && at > position - LONGEST; at--) {
    const list =
      listFrom(sentence, claims, at) ??
      partsInBrackets(sentence, claims, at) ??
      partsOfEquation(sentence, claims, at);
    if (list && (at === position || list.parts.includes(own))) return list;
  }
  return undefined;
}

/** Nobody lists more. */
const LONGEST = 24;

function listFrom(
  sentence: string,
  claims: readonly ReadClaim[],
  wholeAt: number,
): PartList | undefined {
  const whole = claims[wholeAt];
  if (!whole || !isCount(whole.claim)) return undefined;
  const parts: ReadClaim[] = [];
  const labels: string[] = [];
  let intro: string | undefined;
  let comma = false;
  let from = whole.claim.number.end;
  const isSetAhead = OUT_OF.test(sentence.slice(0, whole.claim.number.start));
  for (const one of claims.slice(wholeAt + 1)) {
    const words = sentence.slice(from, one.claim.number.start).replace(YEARS, '');
    from = one.claim.number.end;
    if (intro === undefined && isToldBesideWhole(whole.claim, one.claim)) continue;
    if (intro !== undefined && isBeside(words, one.claim)) continue;
    const {
      word = '',
      sign,
      label,
    } = (intro === undefined ? INTRODUCED : NEXT).exec(words)?.groups ?? {};
    if (label === undefined || !isCount(one.claim)) break;
    if (word.toLowerCase() === 'có' && !isSetAhead) break;
    // "…, lắp đặt tại 1.636 vị trí": what is told before its number, and counted otherwise.
    const isAlike = areOfOneKind(sentence, one.claim.number, whole.claim.number);
    const isBareList = parts.length > 0 && labels[0]?.startsWith(' ') === true;
    if (label.trim() !== '' && (isBareList || !isAlike)) break;
    if (parts.length === 1) comma = sign === ',';
    if (comma && sign === ';') break;
    intro ??= word.toLowerCase();
    labels.push(`${label.trim()} ${nounOf(sentence, one.claim.number).trim()}`);
    parts.push(one);
  }
  const isAll = intro !== undefined && intro !== '' && !/^(?:trong|có)/u.test(intro);
  const isWhole =
    parts.length >= (isSetAhead ? 3 : 2) &&
    isOneList(sentence, whole.claim, parts, labels, isAll || isSetAhead);
  // What was not understood may be one part more.
  const isEnded = !/^[^;]*?\d/u.test(sentence.slice(parts.at(-1)?.claim.number.end ?? 0));
  return isWhole ? { whole, parts, isAll: isAll && isEnded } : undefined;
}

/** "Trong 332 điểm phục vụ có 50 bưu cục, …": out of how many. */
const OUT_OF = /(?:^|[.;,]\s*)trong(?:\s+(?:số|tổng số|tổng))?\s*$/iu;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const LABEL = '(?<label>[^,;:.()\\d]{0,60}?)';
/** "28.208 người:", "157 điểm phục vụ, gồm", "503 triệu trang (trong đó:" */
const INTRODUCED = new RegExp(
  `^[^;:.()\\d]{0,80}?\\)?\\s*(?::|[,;(]?\\s*(?<word>trong đó|trong số đó|bao gồm|gồm|chia ra|có)(?:\\s+có)?\\s*:?)\\s*${LABEL}\\s*:?\\s*$`,
  'iu',
);
const NEXT = new RegExp(
  `^[^,;:.()\\d]{0,60}(?:\\([^()\\d]*\\))?\\)?\\s*(?:(?<sign>[,;])|(?<=\\s)(?:và|cùng)(?=\\s))\\s*(?:(?:và|cùng)\\s+)?${LABEL}\\s*:?\\s*$`,
  'iu',
);

/** What may be said of a whole before its parts are told. */
const BESIDE_A_WHOLE: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'difference',
  'plan',
  'above-plan',
  'plan-level',
  'aside',
]);

/** "801 người (2,8%)", "47 điểm (giảm 01 điểm)", "801 người, chiếm 2,8%" */
function isBeside(words: string, { number }: Claim): boolean {
  const isInBrackets = /^[^,;:.()\d]{0,60}\([^()]*$/u.test(words);
  return (
    isInBrackets || (number.unit === 'percent' && /,?\s*chiếm[^,;:.()\d]{0,12}$/iu.test(words))
  );
}

function nounOf(sentence: string, { nounAt }: NumberInText): string {
  return /^[^,;:.()\d]*/u.exec(sentence.slice(nounAt))?.[0].split(/\s(?:và|cùng)\s/u)[0] ?? '';
}

function isOneList(
  sentence: string,
  whole: Claim,
  parts: readonly ReadClaim[],
  labels: readonly string[],
  isAll: boolean,
): boolean {
  const last = parts.at(-1)?.claim.number;
  const tail = sentence.slice(last?.end ?? 0);
  if (/^[^.;]{0,40}(?:…|\.\.\.|v\.v)/u.test(tail)) return false;
  const alike = parts.filter(({ claim }) => areOfOneKind(sentence, claim.number, whole.number));
  if (isAll) return alike.length > 0 && labels.every((label) => !TELLING.test(label.trim()));
  return (
    alike.length === parts.length &&
    (labels.every((label) => PROPER_NAME.test(label.trim())) ||
      labels.every((label) => isField(label, nounOf(sentence, whole.number))))
  );
}

/** Counted alike, or both with no word of what is counted: "Lao động 412: A 181, B 148, C 83". */
function areOfOneKind(sentence: string, part: NumberInText, whole: NumberInText): boolean {
  if (areCountedAlike(sentence, part, whole)) return true;
  const areBare = [part, whole].every((one) => one.measure === undefined && one.end === one.nounAt);
  const [least, most] = [printedOf(part), printedOf(whole)];
  // "Nhóm 5: A 181, B 148": what is less than any of them is no whole.
  return areBare && !!least && !!most && compare(least.value, most.value) <= 0;
}

/** "07 vụ, thu phạt 96,5 triệu đồng; trong đó 4 vụ …": what is told of the whole before its parts are. */
function isToldBesideWhole(whole: Claim, { kind, number }: Claim): boolean {
  const isOtherAmount =
    number.measure !== undefined &&
    whole.number.measure !== undefined &&
    number.measure.dimension !== whole.number.measure.dimension;
  return BESIDE_A_WHOLE.has(kind) || (kind === 'level' && isOtherAmount);
}

/** What has or does something may do so twice: "gồm 80 xã có đài, 70 xã có cụm loa". */
const TELLING = /(?<!\p{L})(?:có|đã|được|chưa|không|đang|trên|dưới|từ|đạt)(?!\p{L})/iu;
/** Units are apart from one another. */
const PROPER_NAME =
  /^(?:của\s+)?(?:(?:huyện|xã|phường|thị xã|thị trấn|thành phố|công ty|doanh nghiệp)\s+)?(?:\p{Lu}(?:\p{Ll}|$)|VNPT|FPT)/u;

/** Fields of the sector are apart from one another. */
function isField(label: string, counted: string): boolean {
  const nouns = wordsOf(counted).map(({ text }) => text);
  const words = wordsOf(label)
    .map(({ text }) => text)
    .filter((word) => !nouns.includes(word))
    .filter((word) => !BESIDE_A_FIELD.has(word));
  return FIELDS.has(words.join(' '));
}

const FIELDS: ReadonlySet<string> = new Set([
  'viễn thông',
  'bưu chính',
  'công nghiệp công nghệ thông tin',
  'công nghệ thông tin',
  'công nghiệp ict',
  'in',
  'phát hành',
  'in phát hành',
  'báo chí',
  'báo chí phát thanh truyền hình',
  'phát thanh truyền hình',
]);
const BESIDE_A_FIELD: ReadonlySet<string> = new Set(
  'doanh thu lĩnh vực dịch vụ ngành hoạt động lao động là đạt ước từ và có tỷ triệu đồng người'.split(
    ' ',
  ),
);
