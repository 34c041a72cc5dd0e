import type { BookFigures } from './bookFigures';
import {
  placedClause,
  saidOf,
  type Circumstances,
  type PlacedClause,
} from './circumstances/circumstances';
import { colonHead, type ColonHead } from './circumstances/headBeforeColon';
import type { Claim } from './claim';
import { claimsOf } from './claims/claimsOf';
import { withoutConnectives } from './text/connectives';
import type { NumberInText } from './numbers/numberInText';
import { asTargets, planTalk, type PlanTalk } from './circumstances/planTalk';
import { withSameUnit } from './circumstances/sameUnit';
import { withTown } from './circumstances/townsAmongUnits';
import { respectively, type InList } from './lists/respectively';
import { marketOf } from './units/shares/marketShares';
import { headingOf } from './subjects/namedBySome';
import type { FiguresThere, ReadSentence } from './subjects/numberInPlace';
import { findPhrases, type FoundPhrase } from './subjects/phraseIndex';
import { fieldHead } from './subjects/shortNames';
import { named, type Subject } from './subjects/subject';
import { subjectsOf } from './subjects/subjectsOf';
import { numbersInText } from './numbers/numbersInText';
import type { DecimalMark } from './numbers/numberInText';
import { wordsOf, type Word } from './text/words';

/** What the clauses before leave behind. */
export interface Before {
  /** A clause without a subject of its own goes on about that of the clause before. */
  readonly spokenOf: Subject;
  readonly said: Circumstances;
  /** What the headings and this sentence alone have said of where and when. */
  readonly saidHere: Circumstances;
  /** A figure of the province and the year, digit by digit: that is what the sentence is about. */
  readonly isProven: boolean;
  /** They are listing targets of the year. */
  readonly listsTargets: boolean;
  /** They, or the heading above, are about one field of the sector. */
  readonly isOfField: boolean;
  /** The sentence sets a town that bears the province's name beside other units. */
  readonly setsTownBesideUnits: boolean;
  /** What the sentence begins with: "So với năm 2019, …". */
  readonly lead: string | undefined;
  /** The field that headed them: "Bưu chính: …". */
  readonly field: string | undefined;
  /** The words before the colon that they stand behind: "Thuê bao: …". */
  readonly heading: string | undefined;
  /** Of whom or what they are, by what stands before that colon. */
  readonly head: ColonHead | undefined;
  /** The heading above says what the numbers of bare items are: "Mức tăng thêm trong năm:". */
  readonly isOfHeading: boolean;
  /** Of what they tell the shares of units. */
  readonly market: string | undefined;
  /** The one unit that they are about. */
  readonly unit: string | undefined;
  /** Of what they have told the level, where and when. */
  readonly told: ReadonlySet<string>;
  /** The sentence began with the whole province. */
  readonly beganWithProvince: boolean | undefined;
  /** It goes on about that, whatever unit it has named: "Toàn tỉnh …, nhiều nhất ở huyện A". */
  readonly isOfProvince: boolean;
}

export const UNTOLD = {
  spokenOf: undefined,
  listsTargets: false,
  unit: undefined,
  market: undefined,
  heading: undefined,
  head: undefined,
  told: new Set<string>(),
  isProven: false,
  beganWithProvince: undefined,
  isOfProvince: false,
} as const;

/** A clause with all that it says, before its numbers are held against the book. */
export interface Clause {
  readonly text: string;
  readonly before: Before;
  readonly figures: BookFigures;
  readonly words: readonly Word[];
  /** The names of indicators in it. */
  readonly names: readonly FoundPhrase[];
  readonly numbers: readonly NumberInText[];
  readonly claims: readonly Claim[];
  readonly subjects: readonly Subject[];
  /** Numbers of lists that stand for several things at once, by their positions. */
  readonly lists: ReadonlyMap<number, InList>;
  readonly placed: PlacedClause;
  /** Where and when it holds by what was said before. */
  readonly said: Circumstances;
  /** The same without the sentences before. */
  readonly saidHere: Circumstances;
  readonly talk: PlanTalk | undefined;
  readonly field: string | undefined;
  readonly market: string | undefined;
  readonly head: ColonHead | undefined;
  readonly sentence: ReadSentence;
}

/** What a clause says; `fieldAbove` is the field that the heading above names. */
export function clauseOf(
  text: string,
  before: Before,
  figures: BookFigures,
  mark: DecimalMark,
  fieldAbove: string | undefined,
): Clause {
  const words = withoutConnectives(text, wordsOf(text));
  const names = findPhrases(figures.phrases, words);
  const numbers = numbersInText(text, mark).filter(({ digitsAt }) =>
    names.every(({ start, end }) => digitsAt < start || digitsAt >= end),
  );
  const talk = planTalk(text, before.listsTargets, figures.year);
  const said = placedClause(text, words, figures, talk);
  const ofTown = before.setsTownBesideUnits ? withTown(said, figures) : said;
  const placed = withSameUnit(ofTown, before.said.place, figures);
  const stated = asTargets(claimsOf(withoutNames(text, placed), numbers, before.lead), talk);
  const head = fieldHead(text, figures.fields);
  const field = head?.domain ?? before.field;
  const placeOf = ({ start, end }: NumberInText): string =>
    saidOf(placed, start, end).place ?? before.said.place ?? '';
  const sentence: ReadSentence = {
    text,
    words: outsidePlaces(words, placed),
    numbers,
    headEnd: head?.end ?? 0,
    heading: headingOf(text) ?? before.heading,
    isFieldAbove: (number) => field === undefined && placeOf(number) === '',
    mayBeMeant: (number) => meantAt(placeOf(number), field ?? fieldAbove, figures),
    figuresAt: (number) => figuresIn(placed, number, before.said, figures),
  };
  const subjects = subjectsOf(sentence, stated, figures, before.spokenOf);
  const lists = respectively(text, stated, subjects, figures);
  const tellsResult = talk !== undefined || TELLS_RESULT.test(text);
  return {
    text,
    before,
    figures,
    words,
    names,
    numbers,
    claims: stated.map((claim, position) => lists.get(position)?.claim ?? claim),
    subjects: subjects.map((subject, position) => ofList(subject, lists.get(position))),
    lists,
    placed,
    said: tellsResult ? { ...before.said, isTarget: false } : before.said,
    saidHere: tellsResult ? { ...before.saidHere, isTarget: false } : before.saidHere,
    talk,
    field,
    market: marketOf(text, before.market, figures),
    head: colonHead(placed, names) ?? before.head,
    sentence,
  };
}

/** "Đại Từ 316", "Năm Căn 120": no word of a unit's name says what its number is. */
function withoutNames(text: string, { units }: PlacedClause): string {
  return units.reduce(
    (plain, { start, end }) =>
      plain.slice(0, start) + plain.slice(start, end).replace(/\p{L}/gu, 'X') + plain.slice(end),
    text,
  );
}

/** "Chỉ tiêu được giao: … ước thực hiện 259,87 tỷ đồng": below a heading of targets a result all the same. */
const TELLS_RESULT =
  /(?<!\p{L})ước(?: tính)?(?: cả năm)? (?:thực hiện|đạt)(?!\p{L})|(?<!\p{L})đã (?:đạt|thực hiện|hoàn thành)(?:\s+(?:được|khoảng|trên|hơn|gần))*\s+\d/iu;

/** Which indicators a name without its field can mean: those of the unit, or of the field that is known. */
function meantAt(
  place: string,
  field: string | undefined,
  { pair, indicators }: BookFigures,
): ((code: string) => boolean) | undefined {
  if (place === 'elsewhere') return undefined;
  if (place !== '') return (code) => pair(code, place)?.value !== undefined;
  return field === undefined ? undefined : (code) => indicators.get(code)?.domain === field;
}

/** What the book has of an indicator, unless a number is of a place or time that it does not know, or a goal. */
function figuresIn(
  placed: PlacedClause,
  { start, end }: NumberInText,
  before: Circumstances,
  { pair, year }: BookFigures,
): (code: string) => FiguresThere {
  const said = saidOf(placed, start, end);
  const period = said.period ?? before.period;
  const isLast = period === year - 1;
  const isKnown = isLast || period === undefined || period === year;
  const place = said.place ?? before.place ?? '';
  if (!isKnown || said.isTarget || before.isTarget || place === 'elsewhere')
    return () => ({ value: undefined, yearBefore: undefined });
  return (code) => {
    const known = pair(code, place);
    return isLast
      ? { value: known?.prior, yearBefore: undefined }
      : { value: known?.value, yearBefore: known?.prior };
  };
}

/** What a number of a list is about that stands for several things at once. */
function ofList(subject: Subject, inList: InList | undefined): Subject {
  if (!inList?.about) return subject;
  return named([inList.about.code]);
}

/** The words that may name a subject: the name of a unit ("Viễn thông A") is none. */
function outsidePlaces(words: readonly Word[], { units }: PlacedClause): readonly Word[] {
  return words.filter((word) =>
    units.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}
