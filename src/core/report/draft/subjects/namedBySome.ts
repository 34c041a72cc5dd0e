import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import type { NumberInText } from '../numbers/numberInText';
import { areLinking } from '../text/linkingWords';
import { wordsOf } from '../text/words';
import { namedLoosely } from './looseNames';
import { mayBeIn, sayingWords, wordsBehind, type NumberInPlace } from './numberInPlace';
import { findPhrases } from './phraseIndex';
import { beforeNext, stretchEnd, wordsBetween } from './stretch';
import { named, namedAlone, type Subject } from './subject';

/** "…, mật độ đạt 95,03 thuê bao/100 dân": of what was spoken of. */
export function namedAsDensity({ claim, ahead, figures, spokenOf }: NumberInPlace): Subject {
  const { number } = claim;
  const texts = ahead.map(({ text }) => text).join(' ');
  const isDensity = / ?mật độ(?: |$)/u.test(texts) && sayingWords(ahead, figures).length === 1;
  if (!isDensity || number.measure?.dimension.includes('/') !== true) return undefined;
  return namedAlone(
    [...figures.indicators.values()].flatMap((one) => {
      const isOfIt =
        one.aggregation.form === 'ratio_of_sums' &&
        spokenOf?.codes.includes(one.aggregation.numerator) === true;
      return isOfIt && mayBeIn(number, one) ? [one.code] : [];
    }),
  );
}

const HEADING = /^[\s–+•*-]*(?:\p{L}[.)]\s+)?(\p{L}[\p{L}\s]{1,30}?)\s*:\s/u;

/** What stands before the colon at the head of a clause. */
export function headingOf(text: string): string | undefined {
  return HEADING.exec(text)?.[1];
}

/** "Thuê bao: điện thoại 592.714, Internet 577.057": heading and item are one name. */
export function namedUnderHeading(place: NumberInPlace): Subject {
  const { sentence, claim, figures, next } = place;
  const { text, heading } = sentence;
  const colon = text.lastIndexOf(':', claim.number.start);
  const ahead = place.ahead.filter(({ start }) => start > colon);
  const item = sayingWords(ahead, figures);
  const before = text.slice(0, Math.max(colon, 0)).trim();
  const isOwn = colon === -1 || (heading !== undefined && before.endsWith(heading));
  const isItem = item.length > 0 || ahead.some((word) => word.text === 'tổng');
  const isEnded = areLinking(wordsBehind(place, next), figures.placeWords);
  if (heading === undefined || !isOwn || !isItem || !isEnded) return undefined;
  const name = wordsOf(`${heading} ${item.join(' ')}`);
  const [phrase] = findPhrases(figures.phrases, name);
  const isWholeName = phrase?.start === 0 && phrase.end === name.at(-1)?.end;
  return isWholeName ? namedAlone(phrase.codes) : undefined;
}

/** "1.850.000 thuê bao, trong đó di động 1.821.600, cố định 28.400": of parts only what tells them apart is said. */
export function namedAsPart(place: NumberInPlace): Subject {
  const { claim, sentence, ahead, figures, spokenOf } = place;
  const { text, words } = sentence;
  const { end } = claim.number;
  const [code, ...others] = spokenOf?.codes ?? [];
  const said = sayingWords(ahead, figures);
  const stop = beforeNext(text, end, stretchEnd(text, end));
  const isEnded = areLinking(wordsBetween(words, end, stop), figures.placeWords);
  if (code === undefined || others.length > 0 || said.length === 0 || !isEnded) return undefined;
  const parts = [code, ...figures.totalsOf(code)].flatMap((one) => figures.partsOf(one));
  const meant = new Set(namedLoosely(figures.looseNames, said, parts));
  return namedAlone(nearestNamed(meant, figures));
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
export function namedBySome(place: NumberInPlace): Subject {
  const { claim, figures } = place;
  const { number, kind } = claim;
  const measured = [...figures.indicators.values()]
    .filter((one) => kind !== 'level' || (mayBeIn(number, one) && hasRate(number, one, figures)))
    .map(({ code }) => code);
  for (const said of waysToSay(place)) {
    const found = withoutRates(namedLoosely(figures.looseNames, said, measured), figures);
    const [code, ...others] = found;
    if (code === undefined || others.length > 0 || said.length < LEAST_SAID) continue;
    return { ...named([code]), isNamed: false, isLoose: true };
  }
  return undefined;
}

/** A percentage is that of what has a rate. */
function hasRate({ unit }: NumberInText, indicator: Indicator, figures: BookFigures): boolean {
  return unit !== 'percent' || indicator.unit === '%' || figures.ratesOf(indicator.code).length > 0;
}

/** The words around a number as a name may have them: the counted noun first, or where it stands. */
function waysToSay(place: NumberInPlace): readonly (readonly string[])[] {
  const { sentence, claim, figures, next } = place;
  const { number } = claim;
  const colon = sentence.text.lastIndexOf(':', number.start);
  const isHeaded = /\p{L}/u.test(sentence.text.slice(colon + 1, number.start));
  const own = isHeaded ? place.ahead.filter(({ start }) => start > colon) : place.ahead;
  const ahead = sayingWords(own, figures);
  const behind = sayingWords(wordsBehind(place, next), figures);
  const noun = sayingWords(wordsBetween(sentence.words, number.nounAt, number.end), figures);
  const spoken = ahead.length === 0 ? [] : [[...ahead, ...behind]];
  const isCounted = number.measure?.dimension.startsWith('count:') === true;
  if (!isCounted) return spoken;
  return [...spoken, [...noun, ...ahead, ...behind], [...ahead, ...noun, ...behind]];
}

/** A count stands for its rate too. */
function withoutRates(codes: readonly string[], figures: BookFigures): readonly string[] {
  const counts = codes.filter((code) => figures.indicators.get(code)?.unit !== '%');
  return counts.length > 0 ? counts : codes;
}

/** By fewer words too many things are called. */
const LEAST_SAID = 2;
