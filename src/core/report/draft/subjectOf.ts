import type { Indicator } from '#core/catalogue/indicator';
import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from './bookFigures';
import { isOfPlan, type Claim } from './claim';
import { inMeasure } from './inMeasure';
import { areLinking } from './linkingWords';
import { namedLoosely } from './looseNames';
import { namedByEnd } from './namedByEnd';
import type { NumberInText } from './numberInText';
import { findNames, findPhrases, type FoundPhrase } from './subjectPhrases';
import { wordsOf, type Word } from './words';

/** Which indicators a number may be about; none when it cannot be said. */
export type Subject =
  | {
      readonly codes: readonly string[];
      /** Unless words before the number may speak of a part only ("đất cho 6 điểm …"). */
      readonly isNamed: boolean;
      /** The counts of which it is the rate, where they were spoken of before. */
      readonly counts?: readonly string[];
      /** Only some words of its name are said: nobody else has them, but less may be meant, or more. */
      readonly isLoose?: true;
      /** The number speaks of the whole of the subject, not of what has not or is part of something. */
      readonly isWhole: boolean;
      /** Nothing beside the number names it: it was spoken of before. */
      readonly isCarried?: boolean;
      /** Of what the subject is said to be a share: "chiếm 98,5% tổng số thuê bao điện thoại". */
      readonly shareOf?: readonly string[] | undefined;
    }
  | undefined;

/** A sentence as its numbers are tied to their subjects. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberInText[];
  /** Which indicators can be meant by a name without its field; undefined where no field is known. */
  readonly mayBeMeant: (number: NumberInText) => ((code: string) => boolean) | undefined;
  /** Where the head ends that names the field. */
  readonly headEnd: number;
  /** The words before the colon: "Thuê bao: điện thoại 592.714, Internet 577.057". */
  readonly heading: string | undefined;
  /** Whether the field is known from the heading above only, below which others may be spoken of. */
  readonly isFieldAbove: (number: NumberInText) => boolean;
}

/**
 * The subject of each number of a clause (`spokenOf` is that of the clause before): named right
 * behind the number ("1,3 triệu thuê bao điện thoại"), or before it with nothing between that could
 * narrow it, or still the one that the sentence has spoken of. Behind a bracket it goes on about
 * what it spoke of before.
 */
export function subjectsOf(
  sentence: ReadSentence,
  claims: readonly Claim[],
  figures: BookFigures,
  spokenOf: Subject,
): readonly Subject[] {
  const subjects: Subject[] = [];
  const outside: Subject[] = [];
  let current = spokenOf;
  let inside: Subject = undefined;
  let from = 0;
  claims.forEach((claim, position) => {
    const { number } = claim;
    const next = claims[position + 1]?.number.start ?? sentence.text.length;
    for (const sign of sentence.text.slice(from, number.start)) {
      if (sign === '(') outside.push(current);
      if (sign === ')' && outside.length > 0) {
        inside = current;
        current = outside.pop();
      }
    }
    const segment = withoutPlanWords(claim, outsideBrackets(sentence, from, number.start));
    const named = namedBefore(segment, figures);
    const counted = namedBehind(sentence, claim, next, figures);
    const behind =
      (named !== 'nothing' && counted && isMeasureOnly(counted, figures) ? undefined : counted) ??
      namedBehindFraction(sentence, claims, position, named === 'nothing', figures) ??
      (named === 'nothing' ? namedAround(sentence, claim, segment, next, figures) : undefined) ??
      namedBehindStem(sentence, claim, next, figures);
    const isUnnamed = named === 'nothing' && !behind;
    const other = isUnnamed
      ? (namedInField(sentence, claim, segment, figures, current) ??
        namedAsDensity(claim, segment, figures, current) ??
        namedUnderHeading(sentence, claim, segment, next, figures) ??
        namedAsPart(sentence, claim, segment, figures, current) ??
        namedBySome(sentence, claim, segment, next, figures))
      : undefined;
    if (other) {
      current = other;
    } else if (behind) {
      const before = withoutPortal(segment.filter(({ end }) => end <= behind.start));
      const lead = segment.filter(({ start }) => start >= behind.start).length;
      const isNamed = leadsTo(before, figures) && !mayBeAnothers(before, lead, figures);
      current = { codes: behind.codes, isNamed, isWhole: true };
    } else if (named !== 'nothing') {
      current = countsSomethingElse(sentence, claim) ? undefined : named;
    } else if (
      !areLinking(segment, figures.placeWords) ||
      countsOther(sentence, claims, position, figures)
    ) {
      current = undefined;
    }
    if (!behind && opensRightBefore(sentence.text, number)) {
      // "số cụm loa nhiều nhất (371 cụm), tiếp đến là …": what stands before the bracket names it.
      if (outside.at(-1) === undefined && outside.pop() === undefined) outside.push(current);
    }
    if (isNextInList(sentence, from, number)) current ??= inside;
    if (!speaksOfLike(subjects, claim, figures)) current ??= namedByKind(sentence, claim, figures);
    const isOfWhole =
      claim.kind !== 'plan-level' &&
      isDenominator(sentence, claim, claims[position - 1]?.number.end ?? 0);
    const denominators = isOfWhole ? wholesOf(current, figures) : ofEither(current, claim);
    const whole = wholeBehind(sentence, claim, next, figures, current);
    const shareOf = whole?.codes;
    subjects.push(
      denominators && {
        ...denominators,
        isWhole: isWhole(sentence, claim),
        shareOf,
        isCarried: isUnnamed && !other,
      },
    );
    current = asRate(current, claim, figures);
    from = Math.max(number.end, Math.min(behind?.end ?? 0, next), whole?.end ?? 0);
  });
  const [first, second] = subjects;
  const isOfNext = !first && second && comparesAhead(sentence, claims, figures);
  return isOfNext ? [{ ...second, isNamed: false }, ...subjects.slice(1)] : subjects;
}

/** "Tăng 11,3% so với cùng kỳ, doanh thu viễn thông đạt …": the comparison stands before what it is of. */
function comparesAhead(
  { text, words }: ReadSentence,
  [first, second]: readonly Claim[],
  figures: BookFigures,
): boolean {
  if (!first || !second || second.kind !== 'level') return false;
  const isComparison = first.kind === 'growth' || first.kind === 'index' || isOfPlan(first.kind);
  const comma = text.indexOf(',', first.number.end);
  const isHead = areLinking(between(words, 0, first.number.start), figures.placeWords);
  const isEnded = areLinking(between(words, first.number.end, comma), figures.placeWords);
  return isComparison && isHead && isEnded && comma !== -1 && comma < second.number.start;
}

/** "…, mật độ đạt 95,03 thuê bao/100 dân": of what was spoken of. */
function namedAsDensity(
  { number }: Claim,
  segment: readonly Word[],
  figures: BookFigures,
  spokenOf: Subject,
): Subject {
  const texts = segment.map(({ text }) => text).join(' ');
  const isDensity = / ?mật độ(?: |$)/u.test(texts) && sayingWords(segment, figures).length === 1;
  if (!isDensity || number.measure?.dimension.includes('/') !== true) return undefined;
  const [code, ...others] = [...figures.indicators.values()].flatMap((one) => {
    const isOfIt =
      one.aggregation.form === 'ratio_of_sums' &&
      spokenOf?.codes.includes(one.aggregation.numerator) === true;
    return isOfIt && mayBeIn(number, one) ? [one.code] : [];
  });
  return code === undefined || others.length > 0
    ? undefined
    : { codes: [code], isNamed: true, isWhole: true };
}

const HEADING = /^[\s–+•*-]*(?:\p{L}[.)]\s+)?(\p{L}[\p{L}\s]{1,30}?)\s*:\s/u;

/** What stands before the colon at the head of a clause. */
export function headingOf(text: string): string | undefined {
  return HEADING.exec(text)?.[1];
}

/** "Thuê bao: điện thoại 592.714, Internet 577.057": heading and item are one name. */
function namedUnderHeading(
  { text, words, heading }: ReadSentence,
  { number }: Claim,
  segment: readonly Word[],
  next: number,
  figures: BookFigures,
): Subject {
  const colon = text.lastIndexOf(':', number.start);
  const ahead = segment.filter(({ start }) => start > colon);
  const item = sayingWords(ahead, figures);
  const stop = stretchEnd(text, number.end, next);
  const isEnded = areLinking(between(words, number.end, stop), figures.placeWords);
  const isOwn =
    colon === -1 ||
    text
      .slice(0, colon)
      .trim()
      .endsWith(heading ?? ':');
  const isItem = item.length > 0 || ahead.some(({ text: one }) => one === 'tổng');
  if (heading === undefined || !isOwn || !isItem || !isEnded) return undefined;
  const name = wordsOf(`${heading} ${item.join(' ')}`);
  const [phrase] = findPhrases(figures.phrases, name);
  const [code, ...others] = phrase?.codes ?? [];
  const isWholeName = phrase?.start === 0 && phrase.end === name.at(-1)?.end;
  if (code === undefined || others.length > 0 || !isWholeName) return undefined;
  return { codes: [code], isNamed: true, isWhole: true };
}

/** "Bưu chính: doanh thu đạt …", "Viễn thông A đạt doanh thu …": the field is that of the head or of the firm. */
function namedInField(
  { text, words, mayBeMeant, headEnd, isFieldAbove }: ReadSentence,
  { number }: Claim,
  segment: readonly Word[],
  figures: BookFigures,
  spokenOf: Subject,
): Subject {
  const isMeant = mayBeMeant(number) ?? ofFieldOf(spokenOf, figures);
  const own = segment.filter(({ start }) => start >= headEnd);
  const stop = stretchEnd(text, number.end);
  if (!isMeant || !areLinking(between(words, number.end, stop), figures.placeWords)) {
    return undefined;
  }
  for (const [name, codes] of figures.shortNames) {
    const around = withoutName(own, name.split(' '));
    if (!around || !areLinking(around, figures.placeWords) || around.some(narrows)) continue;
    const [code, ...others] = codes.filter(isMeant);
    if (code === undefined || others.length > 0) return undefined;
    const isSaid = mayBeMeant(number) !== undefined && !isFieldAbove(number);
    return { codes: [code], isNamed: isSaid, isWhole: true };
  }
  return undefined;
}

/** "Doanh thu bưu chính 475,9 tỷ đồng; nộp ngân sách 17,1 tỷ đồng": likely of the same field. */
function ofFieldOf(
  spokenOf: Subject,
  { indicators }: BookFigures,
): ((code: string) => boolean) | undefined {
  const fields = new Set(spokenOf?.codes.map((code) => indicators.get(code)?.domain));
  const [field] = fields;
  if (fields.size !== 1 || field === undefined) return undefined;
  return (code) => indicators.get(code)?.domain === field;
}

function opensRightBefore(text: string, { start }: NumberInText): boolean {
  return /\(\s*$/u.test(text.slice(0, start));
}

/** "1.850.000 thuê bao, trong đó di động 1.821.600, cố định 28.400": of parts only what tells them apart is said. */
function namedAsPart(
  { text, words }: ReadSentence,
  { number }: Claim,
  segment: readonly Word[],
  figures: BookFigures,
  spokenOf: Subject,
): Subject {
  const [code, ...others] = spokenOf?.codes ?? [];
  const said = sayingWords(segment, figures);
  const stop = beforeNext(text, number.end, stretchEnd(text, number.end));
  const isEnded = areLinking(between(words, number.end, stop), figures.placeWords);
  if (code === undefined || others.length > 0 || said.length === 0 || !isEnded) return undefined;
  const parts = [code, ...figures.totalsOf(code)].flatMap((one) => figures.partsOf(one));
  const [part, ...more] = nearestNamed(
    new Set(namedLoosely(figures.looseNames, said, parts)),
    figures,
  );
  if (part === undefined || more.length > 0) return undefined;
  return { codes: [part], isNamed: true, isWhole: true };
}

/** "viễn thông" among the revenues is "Doanh thu viễn thông", and no "… điện tử - viễn thông": of several the one that says least besides. */
function nearestNamed(codes: ReadonlySet<string>, figures: BookFigures): readonly string[] {
  const lengths = new Map(
    [...codes].map((code) => {
      const names = figures.looseNames.get(code) ?? [];
      return [code, Math.min(...names.map(({ length }) => length))] as const;
    }),
  );
  const least = Math.min(...lengths.values());
  return [...codes].filter((code) => lengths.get(code) === least);
}

/** "Thư cơ bản giảm 9,3%", "thanh toán trực tuyến đạt 65.852 hồ sơ": words that only one name has. */
function namedBySome(
  { text, words }: ReadSentence,
  { number, kind }: Claim,
  segment: readonly Word[],
  next: number,
  figures: BookFigures,
): Subject {
  const stop = stretchEnd(text, number.end, next);
  const colon = text.lastIndexOf(':', number.start);
  const isHeaded = /\p{L}/u.test(text.slice(colon + 1, number.start));
  const ahead = sayingWords(
    isHeaded ? segment.filter(({ start }) => start > colon) : segment,
    figures,
  );
  const behind = sayingWords(between(words, number.end, stop), figures);
  const noun = sayingWords(between(words, number.nounAt, number.end), figures);
  const isCounted = number.measure?.dimension.startsWith('count:') === true;
  const spoken = [...ahead, ...behind];
  const ways = ahead.length === 0 ? [] : [spoken];
  if (isCounted) ways.push([...noun, ...spoken], [...ahead, ...noun, ...behind]);
  const measured = [...figures.indicators.values()]
    .filter((one) => kind !== 'level' || mayBeIn(number, one))
    .map(({ code }) => code);
  for (const said of ways) {
    const [code, ...others] = withoutRates(
      namedLoosely(figures.looseNames, said, measured),
      figures,
    );
    if (code === undefined || others.length > 0 || said.length < LEAST_SAID) continue;
    return { codes: [code], isNamed: false, isLoose: true, isWhole: true };
  }
  return undefined;
}

/** A count stands for its rate too. */
function withoutRates(codes: readonly string[], figures: BookFigures): readonly string[] {
  const counts = codes.filter((code) => figures.indicators.get(code)?.unit !== '%');
  return counts.length > 0 ? counts : codes;
}

/** By fewer words too many things are called. */
const LEAST_SAID = 2;

function mayBeIn(number: NumberInText, indicator: Indicator): boolean {
  return number.unit !== 'other' || inMeasure(number, indicator).length > 0;
}

/** The words that say what is spoken of, not how much or where. */
function sayingWords(stretch: readonly Word[], figures: BookFigures): readonly string[] {
  return stretch.filter((word) => !areLinking([word], figures.placeWords)).map(({ text }) => text);
}

/** What stands around a name, "phát sinh" behind it aside; undefined where it does not stand there. */
function withoutName(
  stretch: readonly Word[],
  name: readonly string[],
): readonly Word[] | undefined {
  const at = stretch.findIndex((_, from) =>
    name.every((word, position) => stretch[from + position]?.text === word),
  );
  if (at === -1) return undefined;
  const behind = stretch.slice(at + name.length);
  const isArising = behind[0]?.text === 'phát' && behind[1]?.text === 'sinh';
  return [...stretch.slice(0, at), ...behind.slice(isArising ? 2 : 0)];
}

/** "(chỉ tiêu: 1.420 tỷ đồng)", "vượt chỉ tiêu được giao 5%": of a target these words say only that it is one. */
function withoutPlanWords({ kind }: Claim, segment: readonly Word[]): readonly Word[] {
  const mayBePlan = kind === 'plan-level' || kind === 'aside' || isOfPlan(kind);
  return mayBePlan ? segment.filter(({ text }) => !PLAN_WORDS.has(text)) : segment;
}

const PLAN_WORDS: ReadonlySet<string> = new Set(
  'kế hoạch chỉ mục tiêu giao đề đặt ra thiếu hụt kém'.split(' '),
);

/** "còn 03 huyện chưa thực hiện": what is counted has no measure of the catalogue, but a name. */
function countsSomethingElse({ text, words }: ReadSentence, { number }: Claim): boolean {
  if (number.unit !== 'other' || number.measure) return false;
  if (number.end > number.nounAt) return !/bậc$/u.test(number.text);
  const [next] = between(words, number.end, text.length);
  const isApart = next === undefined || /[^\s]/u.test(text.slice(number.end, next.start));
  return !isApart && !areLinking([next], new Set());
}

/** Behind "351.130 hồ sơ nộp trực tuyến", and behind "52/53 ấp có sóng", the noun is not that of before. */
function countsOther(
  sentence: ReadSentence,
  claims: readonly Claim[],
  position: number,
  figures: BookFigures,
): boolean {
  const { text, words } = sentence;
  const [claim, below] = [claims[position], claims[position + 1]];
  if (claim?.kind !== 'level' && claim?.kind !== 'difference') return false;
  const isAbove = below !== undefined && isDenominator(sentence, below, claim.number.end);
  const last = isAbove ? below : claim;
  const next = claims[position + (isAbove ? 2 : 1)]?.number.start ?? text.length;
  const { end } = last.number;
  const stop = stretchEnd(text, end, next);
  return !areLinking(between(words, end, stop), figures.placeWords);
}

/** "251.773 hồ sơ, đạt 66,4%, gấp 2 lần": the count or its rate. */
function ofEither(subject: Subject, { kind }: Claim): Subject {
  const { counts = [] } = subject ?? {};
  if (!subject || kind !== 'multiple' || counts.length === 0) return subject;
  return { ...subject, codes: [...new Set([...counts, ...subject.codes])], isNamed: false };
}

/** After the percentage of a count the talk is of the rate. */
function asRate(subject: Subject, { kind, number }: Claim, figures: BookFigures): Subject {
  if (!subject || kind !== 'level' || number.unit !== 'percent') return subject;
  const rates = subject.codes.flatMap((code) =>
    figures.indicators.get(code)?.unit === '%' ? [code] : figures.ratesOf(code),
  );
  return rates.length > 0 ? { ...subject, codes: rates, counts: subject.codes } : subject;
}

function wholeBehind(
  { text, words }: ReadSentence,
  { number, kind }: Claim,
  next: number,
  figures: BookFigures,
  subject: Subject,
): FoundPhrase | undefined {
  if (kind !== 'share') return undefined;
  const stop = stretchEnd(text, number.end, next);
  const behind = between(words, number.end, stop);
  const [whole] = findNames(figures.wholeNames, behind);
  const isWholeNamed = whole !== undefined && whole.start === behind[0]?.start;
  return (
    phraseAtFront(behind, figures) ??
    (isWholeNamed ? whole : sectorTotalOf(subject, behind, figures))
  );
}

/** "chiếm 13,2% tổng doanh thu ngành": of a part of the sector's total, the sector is that of the total. */
function sectorTotalOf(
  subject: Subject,
  behind: readonly Word[],
  figures: BookFigures,
): FoundPhrase | undefined {
  const [total] = findNames(figures.sectorNames, behind);
  const last = behind.at(-1);
  if (!total || total.start !== behind[0]?.start || total.end !== last?.end) return undefined;
  const parts = total.codes.flatMap((code) => figures.partsOf(code));
  return subject?.codes.every((code) => parts.includes(code)) === true ? total : undefined;
}

/** "Huyện A có 120 thôn": all of them, or those that something was said of before. */
function namedByKind(
  { text }: ReadSentence,
  { number, kind }: Claim,
  figures: BookFigures,
): Subject {
  if (kind !== 'level' || number.unit !== 'other') return undefined;
  const said = /^[^.;:()\d]*/u.exec(text.slice(number.nounAt))?.[0] ?? '';
  const noun = /^[^,]*/u.exec(said)?.[0].trim().toLowerCase() ?? '';
  const codes = figures.listedKinds.get(noun);
  return codes && { codes, isNamed: false, isWhole: true };
}

/** "huyện A (126 thôn), tiếp theo là huyện B (121 thôn)": the next place in a list of them. */
function isNextInList(
  { text, words }: ReadSentence,
  from: number,
  { start }: NumberInText,
): boolean {
  const apart = text.slice(from, start);
  const isListed = /^\s*\)\s*(?:[,;]|và(?!\p{L}))[^()]*\(\s*$/u.test(apart);
  return isListed && between(words, from, start).every(({ text: word }) => IN_LIST.has(word));
}

const IN_LIST: ReadonlySet<string> = new Set(
  'và tiếp theo đến sau đó là rồi cùng thứ hai ba'.split(' '),
);

/** Whether the clause has spoken of something else that is counted alike: "806 thôn được phủ sóng, huyện A 120 thôn". */
function speaksOfLike(
  before: readonly Subject[],
  { number }: Claim,
  figures: BookFigures,
): boolean {
  const dimension = number.measure?.dimension;
  return before.some((subject) =>
    subject?.codes.some((code) => {
      const unit = figures.indicators.get(code)?.unit ?? '';
      return dimension !== undefined && parseMeasure(unit)?.dimension === dimension;
    }),
  );
}

/** The words of a stretch without those in brackets that are closed again. */
function outsideBrackets({ words, text }: ReadSentence, from: number, to: number): readonly Word[] {
  const stretch = text.slice(from, to);
  const closed = [...stretch.matchAll(/\((?:trong|thuộc|của|bao gồm|gồm|không)[^()]*\)/gu)].map(
    (match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
    }),
  );
  return between(words, from, to).filter((word) =>
    closed.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}

/**
 * Whether a number speaks of the whole of its subject: not of what has not, not of what was added,
 * not of another's ("mức tăng 2,8% của …").
 */
function isWhole({ text }: ReadSentence, { number, direction }: Claim): boolean {
  const outside = text.slice(number.end).replace(BESIDE, '');
  const behind = BEHIND.exec(outside)?.[0] ?? '';
  if (/^(?:,?\s*\p{L}+){0,6}?\s*(?:chưa|không|thiếu|mất)(?!\p{L})/iu.test(behind)) return false;
  if (ADDED.test(text.slice(0, number.start)) || isOfMissing(text, number)) return false;
  if (direction !== undefined && /^\s*(?:của|ở|tại)(?!\p{L})/iu.test(behind)) return false;
  return true;
}

/** "còn 03 xã của 02 huyện (A: 01 xã, B: 02 xã) chưa thực hiện": the whole list is of those that have not. */
function isOfMissing(text: string, { start, end }: NumberInText): boolean {
  const ahead = /(?<!\p{L})còn\s[^;.]*$/iu.exec(`${text.slice(0, start)} `)?.[0];
  const behind = /^[^;.]*/u.exec(text.slice(end))?.[0] ?? '';
  return (
    ahead !== undefined &&
    !/[,]\s*\p{L}+[^()]*$/u.test(ahead.replace(/\([^()]*$/u, '')) &&
    /\)\s*chưa(?!\p{L})/iu.test(behind)
  );
}

/** "32/2.129 thôn chưa có", "32 thôn (1,5%) chưa có": what may stand between a number and its lack. */
const BESIDE = /^\s*(?:\/\s*(?:tổng số\s+)?\d[\d.]*|\([^()]*\)|\))/u;

/** Up to the next mark; kinds of places are listed with commas: "03 ấp, khóm chưa có". */
const BEHIND =
  /^(?:\s*,\s*(?:khóm|ấp|bản|tổ dân phố|khu phố|phường|thị trấn|thị xã|thành phố)(?!\p{L}))*[^,;:.()]*/u;

/** The b of "537 vị trí/tổng số 1.636 vị trí". */
function isDenominator({ text }: ReadSentence, { number }: Claim, from: number): boolean {
  const between = text.slice(from, number.start);
  return (
    from > 0 &&
    /^[^,.;:()\d]{0,45}(?:\/|(?<=\s)trên tổng|trong tổng|trong số|(?<=^\s*)trong)\s*(?:tổng số|tổng|số)?\s*$/iu.test(
      between,
    )
  );
}

function wholesOf(subject: Subject, figures: BookFigures): Subject {
  const codes = subject?.codes.flatMap((code) => figures.wholesOf(code)) ?? [];
  return subject && codes.length > 0 ? { ...subject, codes: [...new Set(codes)] } : undefined;
}

/** "Trong năm đã thành lập 12 tổ": what was added may not be what there is. */
const ADDED =
  /(?:trong năm|năm \d{4}|năm qua)[^.;:\d]*(?:thành lập|triển khai|lắp đặt|xây dựng|phát triển|bổ sung|cấp(?! (?:xã|huyện|thôn|tỉnh))|hòa mạng)[^.;,\d]{0,12}$/iu;

/** "Cổng Dịch vụ công tỉnh đã đồng bộ …": the portal stands for the province. */
function withoutPortal(words: readonly Word[]): readonly Word[] {
  const isPortal = words.some(({ text }) => text === 'cổng');
  return isPortal ? words.filter(({ text }) => !PORTAL.has(text)) : words;
}

const PORTAL: ReadonlySet<string> = new Set('cổng dịch vụ công'.split(' '));

/** "Sở Y tế tiếp nhận 412 hồ sơ": of a plain verb, who stands before it may have done only a part. */
function mayBeAnothers(before: readonly Word[], lead: number, figures: BookFigures): boolean {
  return lead > 0 && lead < LEAST_TELLING_WORDS && !areLinking(before, figures.placeWords);
}

/** So many words are said of one thing only: "đồng bộ trạng thái". */
const LEAST_TELLING_WORDS = 4;

/** "cung cấp dịch vụ tại 02 trạm 5G", "kết nối và đồng bộ trạng thái 343.000 hồ sơ" */
const SERVING: ReadonlySet<string> = new Set('dịch vụ kết nối khai báo thành công vùng'.split(' '));

/** Whether the words right before a number can introduce the whole of what is counted. */
function leadsTo(segment: readonly Word[], figures: BookFigures): boolean {
  const before = segment.slice(-REACH_BACK).filter(({ text }) => !SERVING.has(text));
  return areLinking(before, figures.placeWords) && !before.some(narrows);
}

function between(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** The last phrase of a stretch, if nothing narrows it; 'nothing' where no phrase stands there. */
function namedBefore(segment: readonly Word[], figures: BookFigures): Subject | 'nothing' {
  const phrase = findPhrases(figures.phrases, segment).at(-1);
  if (!phrase) return 'nothing';
  const behind = segment.filter(({ start }) => start >= phrase.end);
  const before = segment.filter(({ end }) => end <= phrase.start).slice(-REACH_BACK);
  const isNarrowed = !areLinking(behind, figures.placeWords) || before.some(narrows);
  if (isNarrowed) return undefined;
  const isCounted = before.at(-1)?.text === 'số' || phrase.words[0] === 'số';
  const codes = isCounted ? countsOf(phrase.codes, figures) : phrase.codes;
  return { codes, isNamed: true, isWhole: true };
}

/** "Số hệ thống … được phê duyệt cấp độ": by the name of a rate alone, the number of them is meant. */
function countsOf(codes: readonly string[], figures: BookFigures): readonly string[] {
  return codes.map((code) => {
    const { unit, aggregation } = figures.indicators.get(code) ?? {};
    const isRate = unit === '%' && aggregation?.form === 'ratio_of_sums';
    return isRate && figures.indicators.has(aggregation.numerator) ? aggregation.numerator : code;
  });
}

/** How far before a phrase a word may change what it means. */
const REACH_BACK = 3;

function narrows({ text }: Word): boolean {
  return CHANGING.has(text);
}

const CHANGING: ReadonlySet<string> = new Set([
  'mới',
  'tốc',
  'mật',
  'quân',
  'tiêu',
  'trọng',
  'thêm',
  'phí',
  'suất',
  'chất',
  'giá',
  'nhập',
  'khẩu',
  'vốn',
]);

function namedBehind(
  { text, words }: ReadSentence,
  { number, kind, direction }: Claim,
  next: number,
  figures: BookFigures,
): FoundPhrase | undefined {
  if (kind === 'rank') return rankedBehind({ text, words }, number, figures);
  const isCounted = number.unit === 'other';
  const mayBeLevel = kind === 'level' || kind === 'plan-level' || kind === 'aside';
  const isRate = number.unit === 'percent' && mayBeLevel && direction === undefined;
  if (!isCounted && !isRate) return undefined;
  const at = isCounted ? number.nounAt : number.end;
  const stop = at + (/[.;:()]|$/u.exec(text.slice(at, next))?.index ?? 0);
  const phrase = phraseAtFront(between(words, at, stop), figures);
  if (!phrase || text.slice(at, phrase.start).includes(',')) return undefined;
  const end = stretchEnd(text, phrase.end, next);
  return areLinking(between(words, phrase.end, end), figures.placeWords) ? phrase : undefined;
}

/** "xếp thứ 11/63 tỉnh, thành phố về chỉ số DTI" */
function rankedBehind(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  { end }: NumberInText,
  figures: BookFigures,
): FoundPhrase | undefined {
  const lead =
    /^\s*\/\s*\d{2}(?:\s+tỉnh(?:\s*,\s*thành phố)?)?(?:\s+(?:trong\s+)?cả nước)?\s+(?:xét\s+)?về\s/iu.exec(
      text.slice(end),
    );
  if (!lead) return undefined;
  const from = end + lead[0].length;
  const named = between(words, from, stretchEnd(text, from));
  const phrase = phraseAtFront(named, figures);
  const isWhole = phrase && phrase.end === named.at(-1)?.end;
  return isWhole ? phrase : undefined;
}

/** "Số địa chỉ đã được gán … đạt 171.230 địa chỉ": the measure is also all that is left of another name. */
function isMeasureOnly({ words, codes }: FoundPhrase, figures: BookFigures): boolean {
  const said = words.join(' ');
  return codes.some((code) => figures.indicators.get(code)?.unit.toLowerCase() === said);
}

/** "2.097/2.129 thôn có hạ tầng cáp quang": what stands behind the fraction names its numerator. */
function namedBehindFraction(
  sentence: ReadSentence,
  claims: readonly Claim[],
  position: number,
  isUnnamed: boolean,
  figures: BookFigures,
): FoundPhrase | undefined {
  const above = claims[position];
  const below = claims[position + 1];
  if (!isUnnamed || !above || !below || above.number.unit !== 'other') return undefined;
  if (!isDenominator(sentence, below, above.number.end)) return undefined;
  const next = claims[position + 2]?.number.start ?? sentence.text.length;
  return namedBehind(sentence, below, next, figures);
}

function namedBehindStem(
  { text, words }: ReadSentence,
  { number, kind }: Claim,
  next: number,
  figures: BookFigures,
): FoundPhrase | undefined {
  if (number.unit !== 'other' || kind !== 'level') return undefined;
  const ahead = words.filter(({ end }) => end <= number.start);
  const behind = between(words, number.nounAt, stretchEnd(text, number.nounAt, next));
  return namedByEnd(figures.phrases, ahead, behind, figures.placeWords);
}

/**
 * "đồng bộ trạng thái 343.000 hồ sơ lên Cổng Dịch vụ công quốc gia", "phủ sóng đến 100% các thôn":
 * the counted noun of a name stands behind the number, the first of the rest before it.
 */
function namedAround(
  { text, words }: ReadSentence,
  { number, kind }: Claim,
  segment: readonly Word[],
  next: number,
  figures: BookFigures,
): FoundPhrase | undefined {
  const isRate = number.unit === 'percent';
  if (!(number.unit === 'other' || isRate) || kind !== 'level') return undefined;
  const nounAt = isRate ? number.end : number.nounAt;
  const behind = between(words, nounAt, stretchEnd(text, nounAt, next)).filter(
    ({ text: one }) => !IN_FULL.has(one) && !(isRate && OF_ALL.has(one)),
  );
  const ahead = isRate ? withoutLinkingEnd(segment, figures) : withoutVerb(segment);
  for (const phrase of figures.phrases.byFirstWord.get(behind[0]?.text ?? '') ?? []) {
    const noun = startsAlike(phrase.words, behind);
    for (let nounLength = Math.min(noun, MOST_NOUN_WORDS); nounLength > 0; nounLength--) {
      const rest = phrase.words.slice(nounLength);
      const led = endsAlike(ahead, rest);
      const tail = rest.slice(led);
      const after = behind.slice(nounLength);
      const isWhole = tail.every((word, at) => after[at]?.text === word);
      const start = ahead.at(-led)?.start;
      if (led < LEAST_LEAD_WORDS || !isWhole || start === undefined) continue;
      if (!areLinking(after.slice(tail.length), figures.placeWords)) continue;
      return { ...phrase, start, end: after[tail.length - 1]?.end ?? number.end };
    }
  }
  return undefined;
}

/** "Toàn ngành hiện có 28.208 lao động" */
function withoutVerb(segment: readonly Word[]): readonly Word[] {
  const last = segment.map(({ text }) => HAVING.has(text)).lastIndexOf(false);
  return segment.slice(0, last + 1);
}

const HAVING: ReadonlySet<string> = new Set('hiện nay đang đã ước đạt có là'.split(' '));

/** Words of "hồ sơ thủ tục hành chính" that a name may leave out. */
const IN_FULL: ReadonlySet<string> = new Set(['thủ', 'tục', 'hành', 'chính']);
/** "100% các thôn", "98,5% số thôn" */
const OF_ALL: ReadonlySet<string> = new Set(['các', 'tổng', 'số']);
const MOST_NOUN_WORDS = 2;
const LEAST_LEAD_WORDS = 2;

/** "phủ sóng đảm bảo đến": without what only says how much. */
function withoutLinkingEnd(stretch: readonly Word[], figures: BookFigures): readonly Word[] {
  const last = stretch.filter((word) => !areLinking([word], figures.placeWords)).at(-1);
  return last ? stretch.slice(0, stretch.indexOf(last) + 1) : [];
}

/** With how many of its words a phrase begins as the stretch does. */
function startsAlike(phrase: readonly string[], stretch: readonly Word[]): number {
  const differs = phrase.findIndex((word, at) => stretch[at]?.text !== word);
  return differs === -1 ? phrase.length : differs;
}

/** How many of the first of some words the stretch ends with; the most there are. */
function endsAlike(stretch: readonly Word[], wanted: readonly string[]): number {
  for (let count = wanted.length; count > 0; count--) {
    const last = stretch.slice(-count);
    if (last.length === count && last.every(({ text }, at) => text === wanted[at])) return count;
  }
  return 0;
}

/** A phrase that begins with the counted noun, or right behind the measure: "tỷ đồng doanh thu …". */
function phraseAtFront(segment: readonly Word[], figures: BookFigures): FoundPhrase | undefined {
  const [first] = findPhrases(figures.phrases, segment);
  const place = segment.findIndex(({ start }) => start === first?.start);
  return first && place <= MOST_MEASURE_WORDS ? first : undefined;
}

const MOST_MEASURE_WORDS = 2;

/** "bưu chính 10,2 tỷ đồng và in, phát hành 8,3 tỷ đồng": what stands behind "và" names the next number. */
function beforeNext(text: string, from: number, stop: number): number {
  const and = /\svà\s/u.exec(text.slice(from, stop));
  const isOfNext = and !== null && /^[^;:.()\d]*\d/u.test(text.slice(from + and.index));
  return isOfNext ? from + and.index : stop;
}

/** Where the stretch behind a position ends: at the next sign, or before what comes next. */
function stretchEnd(text: string, from: number, next?: number): number {
  return from + (/[,.;:()]|$/u.exec(text.slice(from, next))?.index ?? 0);
}
