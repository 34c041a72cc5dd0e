import type { Indicator } from '#core/catalogue/indicator';
import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from '../bookFigures';
import { isOfPlan, type Claim } from '../claim';
import { isPlacesOfRank } from '../claims/placesOfRank';
import type { NumberInText } from '../numbers/numberInText';
import type { Word } from '../text/words';
import { namedByDigits } from './namedByDigits';
import { namedByMostWords } from './namedByMostWords';
import { isOfOtherMeasure, namingOf } from './naming';
import type { NumberInPlace, ReadSentence } from './numberInPlace';
import { endOfSaid, wordsBetween } from './stretch';
import type { Subject } from './subject';
import { isDenominator, isOfWhole, wholeBehind, wholesOf } from './wholes';

/** What a sentence speaks of, from number to number. */
export class Thread {
  readonly subjects: Subject[] = [];
  /** What was spoken of before each bracket that is open. */
  private readonly outside: Subject[] = [];
  /** What was spoken of in the bracket that closed last. */
  private inside: Subject = undefined;
  /** Where the words of the next number begin. */
  private from: number;

  constructor(
    private readonly sentence: ReadSentence,
    private readonly claims: readonly Claim[],
    private readonly figures: BookFigures,
    private spokenOf: Subject,
  ) {
    this.from = NUMBERING.exec(sentence.text)?.[0].length ?? 0;
  }

  goOnTo(claim: Claim, position: number): void {
    const { text } = this.sentence;
    const { number } = claim;
    if (isPlacesOfRank(text, this.claims, position)) {
      this.subjects.push(undefined);
      this.from = number.end;
      return;
    }
    this.passBrackets(text.slice(this.from, number.start));
    const place = this.placeOf(claim, position);
    const naming = namingOf(place);
    this.spokenOf = naming.subject;
    if (!naming.behind && /\(\s*$/u.test(text.slice(0, number.start))) this.nameBracket();
    if (isNextInList(this.sentence, this.from, number)) this.spokenOf ??= this.inside;
    if (!this.hasSpokenOfLike(claim)) this.spokenOf ??= namedByKind(place);
    // Of what only digits have named, they may name something else right behind.
    const isOpen = this.spokenOf === undefined || (naming.isCarried && this.spokenOf.isLoose);
    const byDigits = isOpen ? this.namedByDigits(place) : undefined;
    this.spokenOf = byDigits ?? this.spokenOf;
    const isCarried = naming.isCarried && byDigits === undefined;
    // "tích hợp 693 dịch vụ trên Cổng … (tăng 15,9%)": what stands behind it has named it.
    const isSaidAround = !isCarried && this.spokenOf?.isLoose === true;
    const whole = wholeBehind(place, this.spokenOf);
    const subject = this.spokenOfIn(place, isCarried);
    this.subjects.push(
      subject && {
        ...subject,
        isWhole: isOfWhole(
          this.sentence,
          claim,
          naming.behind?.end ?? 0,
          this.areOfYear(subject.codes),
          this.areOfLack(subject.codes),
        ),
        shareOf: whole?.codes,
        isCarried,
      },
    );
    this.spokenOf = asRate(
      isInPassing(place) ? (this.spokenOf ?? place.spokenOf) : this.spokenOf,
      claim,
      this.figures,
    );
    this.from = Math.max(
      number.end,
      Math.min(naming.behind?.end ?? 0, place.next),
      isSaidAround ? endOfSaid(text, number.end, place.next) : 0,
      whole?.end ?? 0,
    );
  }

  private namedByDigits(place: NumberInPlace): Subject {
    return this.figures.digitsName ? (namedByDigits(place) ?? namedByMostWords(place)) : undefined;
  }

  private passBrackets(stretch: string): void {
    for (const sign of stretch) {
      if (sign === '(') this.outside.push(this.spokenOf);
      if (sign === ')' && this.outside.length > 0) {
        this.inside = this.spokenOf;
        this.spokenOf = this.outside.pop();
      }
    }
  }

  private placeOf(claim: Claim, position: number): NumberInPlace {
    const { sentence, claims, figures, spokenOf, from } = this;
    const own = outsideBrackets(sentence, from, claim.number.start);
    const ahead = withoutIndexWords(claim, withoutPlanWords(claim, own));
    const next = claims[position + 1]?.number.start ?? sentence.text.length;
    return { sentence, claims, position, claim, ahead, next, spokenOf, figures };
  }

  /** "số cụm loa nhiều nhất (371 cụm), tiếp đến là …": what stands before the bracket names it. */
  private nameBracket(): void {
    if (this.outside.at(-1) !== undefined) return;
    this.outside.pop();
    this.outside.push(this.spokenOf);
  }

  /** Whether the clause has spoken of something else that is counted alike: "806 thôn được phủ sóng, huyện A 120 thôn". */
  private hasSpokenOfLike({ number }: Claim): boolean {
    const dimension = number.measure?.dimension;
    return this.subjects.some((subject) =>
      subject?.codes.some((code) => {
        const unit = this.figures.indicators.get(code)?.unit ?? '';
        return dimension !== undefined && parseMeasure(unit)?.dimension === dimension;
      }),
    );
  }

  /** What is spoken of, or of a denominator the whole of that. */
  private spokenOfIn(place: NumberInPlace, isCarried: boolean): Subject {
    const { sentence, claims, claim, position } = place;
    const end = claims[position - 1]?.number.end ?? 0;
    const isOfOther = claim.kind === 'plan-level' || claim.kind === 'earlier-level';
    const isOfAll = !isOfOther && isDenominator(sentence, claim, end);
    if (!isOfAll) return ofEither(this.spokenOf, place, isCarried);
    const above = this.subjects.at(-1);
    // "thanh toán trực tuyến 103.597/182.710 hồ sơ có phí, lệ phí": the whole has its own name.
    const wholes = wholesOf(above, this.figures)?.codes ?? [];
    const isNamedWhole = this.spokenOf?.codes.every((code) => wholes.includes(code)) === true;
    if (!isNamedWhole) return wholesOf(this.spokenOf, this.figures);
    const whole = this.spokenOf;
    this.spokenOf = above;
    return whole;
  }

  /** "Số thôn chưa được phủ sóng", "… do thông tin không đúng quy định" */
  private areOfLack(codes: readonly string[]): boolean {
    return codes.some((code) =>
      /(?<!\p{L})(?:chưa|không|lõm)(?!\p{L})/iu.test(
        this.figures.indicators.get(code)?.nameVi ?? '',
      ),
    );
  }

  private areOfYear(codes: readonly string[]): boolean {
    return codes.every((code) => this.figures.indicators.get(code)?.nature === 'flow');
  }
}

/** "d) Cả tỉnh có …": the mark of an item is no word. */
const NUMBERING = /^\s*(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)])\s+/iu;

/** "của 4/5 doanh nghiệp", "tại 07 huyện": where it is so, and nothing else is spoken of. */
function isInPassing(place: NumberInPlace): boolean {
  const { text } = place.sentence;
  return (
    isOfOtherMeasure(place) &&
    /(?<!\p{L})(?:của|tại|ở|từ|trong|cho)\s+(?:\d+\s*\/\s*)?$/iu.test(
      text.slice(0, place.claim.number.start),
    )
  );
}

/** "Huyện A có 120 thôn": all of them, or those that something was said of before. */
function namedByKind({ sentence, claim, figures }: NumberInPlace): Subject {
  const { number, kind } = claim;
  if (kind !== 'level' || number.unit !== 'other') return undefined;
  const said = /^[^.;:()\d]*/u.exec(sentence.text.slice(number.nounAt))?.[0] ?? '';
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
  return isListed && wordsBetween(words, from, start).every(({ text: word }) => IN_LIST.has(word));
}

const IN_LIST: ReadonlySet<string> = new Set(
  'và tiếp theo đến sau đó là rồi cùng thứ hai ba'.split(' '),
);

/** The words of a stretch without those in brackets that are closed again. */
function outsideBrackets({ words, text }: ReadSentence, from: number, to: number): readonly Word[] {
  const closed = [...text.slice(from, to).matchAll(TELLING_MORE)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  return wordsBetween(words, from, to).filter((word) =>
    closed.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}

const TELLING_MORE = /\((?:trong|thuộc|của|bao gồm|gồm|không)[^()]*\)/gu;

/** "(chỉ tiêu: 1.420 tỷ đồng)", "vượt chỉ tiêu được giao 5%": of a target these words say only that it is one. */
function withoutPlanWords({ kind }: Claim, segment: readonly Word[]): readonly Word[] {
  const mayBePlan = kind === 'plan-level' || kind === 'aside' || isOfPlan(kind);
  return mayBePlan ? segment.filter(({ text }) => !PLAN_WORDS.has(text)) : segment;
}

/** "…, chỉ số phát triển 106,26%": they say that it is an index, and nothing of what. */
function withoutIndexWords({ kind }: Claim, segment: readonly Word[]): readonly Word[] {
  const at = kind === 'index' ? segment.findIndex((_, from) => isIndexAt(segment, from)) : -1;
  return at === -1
    ? segment
    : segment.filter((_, position) => position < at || position >= at + INDEX_WORDS.length);
}

function isIndexAt(segment: readonly Word[], from: number): boolean {
  return INDEX_WORDS.every((word, at) => segment[from + at]?.text === word);
}

const INDEX_WORDS = ['chỉ', 'số', 'phát', 'triển'];

const PLAN_WORDS: ReadonlySet<string> = new Set(
  'kế hoạch chỉ mục tiêu giao đề đặt ra thiếu hụt kém chưa'.split(' '),
);

/**
 * "251.773 hồ sơ, đạt 66,4%, gấp 2 lần", "Thanh toán trực tuyến: 37.105 hồ sơ, gấp 2 lần", "văn bản ký số tăng 15,4%":
 * the count or its rate.
 */
function ofEither(subject: Subject, place: NumberInPlace, isCarried: boolean): Subject {
  const { claim, claims, position, ahead, figures } = place;
  const last = claims[position - 1];
  const isOfCount = last?.kind === 'level' && last.number.unit === 'other';
  const isMultiple = claim.kind === 'multiple';
  const isGrowth = claim.kind === 'growth' || claim.kind === 'index';
  const mayGrow = (isOfCount || !isCarried) && ahead.every(({ text }) => text !== RATE);
  if (!subject || !(isMultiple || (isGrowth && mayGrow))) return subject;
  const counted =
    isOfCount || mayGrow
      ? subject.codes.flatMap((code) => countOf(figures.indicators.get(code)))
      : [];
  const counts = [...(isMultiple ? (subject.counts ?? []) : []), ...counted];
  if (counts.length === 0) return subject;
  const isNamed = mayGrow && subject.isNamed;
  return { ...subject, codes: [...new Set([...counts, ...subject.codes])], isNamed };
}

/** Of "tỷ lệ" */
const RATE = 'lệ';

/** What a rate is the rate of. */
function countOf(indicator: Indicator | undefined): readonly string[] {
  const aggregation = indicator?.unit === '%' ? indicator.aggregation : undefined;
  return aggregation?.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}

/** After the percentage of a count the talk is of the rate. */
function asRate(subject: Subject, { kind, number }: Claim, figures: BookFigures): Subject {
  if (!subject || kind !== 'level' || number.unit !== 'percent') return subject;
  const rates = subject.codes.flatMap((code) =>
    figures.indicators.get(code)?.unit === '%' ? [code] : figures.ratesOf(code),
  );
  return rates.length > 0 ? { ...subject, codes: rates, counts: subject.codes } : subject;
}
