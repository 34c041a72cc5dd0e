import type { BookFigures } from '../bookFigures';
import { areLinking } from '../text/linkingWords';
import type { NumberInText } from '../numbers/numberInText';
import type { Word } from '../text/words';
import { namedAround } from './namedAround';
import { leadsTo, withoutServing } from './namedBefore';
import { namedByEnd } from './namedByEnd';
import type { NumberInPlace, ReadSentence } from './numberInPlace';
import { phraseAtFront, type FoundPhrase } from './phraseIndex';
import { beforeNext, JUDGED, stretchEnd, wordsBetween } from './stretch';
import { named, type KnownSubject } from './subject';
import { isDenominator } from './wholes';

/** The name that stands behind a number, or around it; `isNamedBefore` tells whether one stands before it. */
export function namedBehind(place: NumberInPlace, isNamedBefore: boolean): FoundPhrase | undefined {
  const counted = rightBehind(place);
  const isOnlyMeasure = isNamedBefore && counted && isMeasureOnly(counted, place.figures);
  return (
    (isOnlyMeasure ? undefined : counted) ??
    (isNamedBefore ? undefined : (behindFraction(place) ?? namedAround(place))) ??
    namedByStem(place)
  );
}

/** What a number is about by the name behind it, where the words before it lead to all of that. */
export function asNamedBehind(
  { sentence: { text }, ahead, figures }: NumberInPlace,
  { start, codes }: FoundPhrase,
): KnownSubject {
  // "Hạ tầng 5G còn mỏng: cả tỉnh mới có 37 trạm 5G"
  const colon = OF_PROVINCE.exec(text.slice(0, start))?.index ?? 0;
  const own = ahead.filter((word) => word.end <= start && word.start >= colon);
  const lead = ahead.filter((word) => word.start >= start).length;
  // "tích hợp 693 dịch vụ lên Cổng …, đồng bộ trạng thái 141.433 hồ sơ"
  const isApart =
    lead >= LEAST_TELLING_WORDS && ahead.some((word) => word.start === start && word.isApart);
  const before = isApart ? [] : sinceApart(withoutPortal(own));
  const isNamed = leadsTo(before, figures) && !mayBeAnothers(before, lead, figures);
  return { ...named(codes), isNamed };
}

const OF_PROVINCE = /:\s*(?:cả|toàn) tỉnh(?!\p{L})[^:]*$/iu;

/** "Theo Sở …, năm 2023 toàn tỉnh tiếp nhận": who does it stands behind the last comma. */
function sinceApart(words: readonly Word[]): readonly Word[] {
  const last = words.map(({ isApart }) => isApart).lastIndexOf(true);
  return words.slice(Math.max(last, 0));
}

/** "Cổng Dịch vụ công tỉnh đã đồng bộ …": the portal stands for the province. */
function withoutPortal(words: readonly Word[]): readonly Word[] {
  const isPortal = words.some(({ text }) => text === 'cổng');
  return isPortal ? words.filter(({ text }) => !PORTAL.has(text)) : words;
}

const PORTAL: ReadonlySet<string> = new Set('cổng dịch vụ công'.split(' '));

/** "Sở Y tế tiếp nhận 412 hồ sơ": of a plain verb, who stands before it may have done only a part. */
function mayBeAnothers(before: readonly Word[], lead: number, figures: BookFigures): boolean {
  const who = withoutServing(before);
  return lead > 0 && lead < LEAST_TELLING_WORDS && !areLinking(who, figures.placeWords);
}

/** So many words are said of one thing only: "đồng bộ trạng thái". */
const LEAST_TELLING_WORDS = 4;

function rightBehind(place: NumberInPlace): FoundPhrase | undefined {
  const { sentence, claim, next, figures } = place;
  const { text, words } = sentence;
  const { number, kind, direction } = claim;
  if (kind === 'rank') return rankedBehind(sentence, number, figures);
  if (kind === 'plan' || kind === 'above-plan') return plannedBehind(place);
  const isCounted = number.unit === 'other';
  const mayBeLevel = kind === 'level' || kind === 'plan-level' || kind === 'aside';
  const isRate = number.unit === 'percent' && mayBeLevel && direction === undefined;
  if (!isCounted && !isRate) return undefined;
  const at = isCounted ? number.nounAt : number.end;
  const stop = at + (/[.;:()]|$/u.exec(text.slice(at, next))?.index ?? 0);
  const phrase = phraseAtFront(wordsBetween(words, at, stop), figures.phrases);
  if (!phrase || text.slice(at, phrase.start).includes(',')) return undefined;
  const end = beforeNext(text, phrase.end, stretchEnd(text, phrase.end, next));
  const judged = JUDGED.exec(text.slice(phrase.end, end))?.index ?? end - phrase.end;
  const behind = wordsBetween(words, phrase.end, phrase.end + judged);
  return areLinking(behind, figures.placeWords) ? phrase : undefined;
}

/** "hoàn thành 102,8% kế hoạch năm về doanh thu bưu chính" */
function plannedBehind({ sentence, claim, next, figures }: NumberInPlace): FoundPhrase | undefined {
  const { text, words } = sentence;
  const lead = OF_PLAN.exec(text.slice(claim.number.end));
  if (!lead) return undefined;
  const from = claim.number.end + lead[0].length;
  const behind = wordsBetween(words, from, stretchEnd(text, from, next));
  const phrase = phraseAtFront(behind, figures.phrases);
  const isWhole = phrase?.start === behind[0]?.start && phrase?.end === behind.at(-1)?.end;
  return isWhole ? phrase : undefined;
}

const OF_PLAN =
  /^\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu)(?:\s+(?:năm(?:\s+(?:19|20)\d\d)?|đề ra|được|giao))*\s+(?:về\s+|đối với\s+)?(?=\p{L})/iu;

/** "xếp thứ 11/63 tỉnh, thành phố về chỉ số DTI" */
function rankedBehind(
  { text, words }: ReadSentence,
  { end }: NumberInText,
  figures: BookFigures,
): FoundPhrase | undefined {
  const lead = ABOUT_WHAT.exec(text.slice(end));
  if (!lead) return undefined;
  const from = end + lead[0].length;
  const behind = wordsBetween(words, from, stretchEnd(text, from));
  const phrase = phraseAtFront(behind, figures.phrases);
  const isWhole = phrase && phrase.end === behind.at(-1)?.end;
  return isWhole ? phrase : undefined;
}

const ABOUT_WHAT =
  /^\s*(?:\/\s*\d{2}(?:\s+tỉnh(?:\s*,\s*thành phố)?)?(?:\s+(?:trong\s+)?(?:cả nước|toàn quốc))?|(?:trong\s+)?(?:cả nước|toàn quốc))\s+(?:xét\s+)?về\s/iu;

/** "Số địa chỉ đã được gán … đạt 171.230 địa chỉ": the measure is also all that is left of another name. */
function isMeasureOnly({ words, codes }: FoundPhrase, figures: BookFigures): boolean {
  const said = words.join(' ');
  return codes.some((code) => figures.indicators.get(code)?.unit.toLowerCase() === said);
}

/** "2.097/2.129 thôn có hạ tầng cáp quang": what stands behind the fraction names its numerator. */
function behindFraction(place: NumberInPlace): FoundPhrase | undefined {
  const { sentence, claims, position, claim: above } = place;
  const below = claims[position + 1];
  if (!below || above.number.unit !== 'other') return undefined;
  if (!isDenominator(sentence, below, above.number.end)) return undefined;
  const next = claims[position + 2]?.number.start ?? sentence.text.length;
  return rightBehind({ ...place, claim: below, next });
}

/** "… 107 tổ xã và 752 tổ cấp ấp": only the end of the name stands behind the number. */
function namedByStem(place: NumberInPlace): FoundPhrase | undefined {
  const { sentence, claim, next, figures } = place;
  const { text, words } = sentence;
  const { number, kind } = claim;
  if (number.unit !== 'other' || kind !== 'level') return undefined;
  const ahead = words.filter(({ end }) => end <= number.start);
  const behind = wordsBetween(words, number.nounAt, stretchEnd(text, number.nounAt, next));
  return namedByEnd(figures.phrases, ahead, behind, figures.placeWords);
}
