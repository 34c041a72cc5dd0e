import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import type { Mark } from '#core/numbers/digitMarks';
import { compare, divide, rational } from '#core/numbers/rational';
import { arithmeticFaults } from './arithmetic/arithmeticFaults';
import type { ReadClaim } from './arithmetic/tested';
import { isOfAnother } from './ofAnother';
import { bookFigures, type BookFigures } from './bookFigures';
import {
  carriedOn,
  isOfAnotherProvince,
  placedClause,
  saidOf,
  unitRightBefore,
  type Circumstances,
  type PlacedClause,
} from './circumstances';
import { isOfPlan, type Claim } from './claim';
import { YEAR_BEHIND } from './claims/bases';
import { claimsOf } from './claims/claimsOf';
import { leadOf } from './claims/lead';
import { heldAsExtreme, placeOfUnit } from './extremes';
import { mayBeOneField, speaksOfField } from './fieldTalk';
import { figureOfUnit } from './figuresOfUnits';
import { judgeClaim, type Asked } from './judgeClaim';
import type { DecimalMark, NumberInText } from './numberInText';
import { numbersInText } from './numbersInText';
import { besidePartialTotals } from './partialTotals';
import { isPlainlySaid, type WeighedClause } from './plainlySaid';
import { asTargets, planTalk } from './planTalk';
import { respectively, type InList } from './respectively';
import { heldAsSaid } from './saidOfLevel';
import { Headings } from './sections';
import {
  heldAsMarketShare,
  heldAsShare,
  heldAsShareOfTotal,
  heldAsShareOfUnit,
  marketOf,
} from './shareBeside';
import { sentencesOf } from './sentencesOf';
import { fieldHead, headingField } from './subjects/shortNames';
import type { ClaimSetting } from './statement';
import { headingOf } from './subjects/namedBySome';
import type { ReadSentence } from './subjects/numberInPlace';
import type { Subject } from './subjects/subject';
import { subjectsOf } from './subjects/subjectsOf';
import { findPhrases } from './subjects/phraseIndex';
import type { TablePlace } from './tables/grid';
import { columnSums } from './tables/columnSums';
import { tableVerdicts } from './tables/tableVerdicts';
import { heldAsAll, heldAsUnits } from './unitsOfWhich';
import { countsUnits } from './unitCounts';
import type { Verdict } from './verdict';
import { withoutOwnChanges } from './ownChanges';
import { heldInMeasure } from './wrongMeasure';
import { wholeSentences, type ReadText } from './wholeSentence';
import { wordsOf, type Word } from './words';

/** A paragraph or line of a draft; lines count from 1. */
export interface DraftLine {
  readonly line: number;
  readonly text: string;
  /** Of a paragraph in a table: where it stands there. */
  readonly cell?: TablePlace | undefined;
}

/**
 * Reads a draft back: a verdict for every statistic in it, from the book where there is one, and
 * from plain arithmetic where a sentence holds enough. What cannot be tied to a figure with
 * certainty is `not-found`, so that a true sentence never raises an alarm.
 */
export function verifyDraft(
  written: readonly DraftLine[],
  compilation: Compilation | undefined,
): readonly Verdict[] {
  const lines = written.map((one) => ({ ...one, text: plainText(one.text) }));
  const known = compilation && bookFigures(compilation);
  const isOurs = known && !isOfAnotherProvince(lines.map(({ text }) => text).join('\n'), known);
  const figures = isOurs ? known : undefined;
  const mark = decimalMarkOf(lines);
  const headings = new Headings();
  const inTables = figures ? tableVerdicts(lines, figures, mark) : undefined;
  const sums = columnSums(lines, mark);
  return lines.flatMap((one) => {
    const { line, text } = one;
    const byBook = inTables?.get(one);
    const inTable = isSettled(byBook) ? byBook : (sums.get(one) ?? byBook);
    if (inTable !== undefined) return inTable === null ? [] : [inTable];
    const above = headings.above(text);
    const { isOfField, field: fieldAbove } = headings;
    const reader: Reader = { line, figures, mark, isOfField, fieldAbove };
    const paragraph = verifyParagraph(text, above, reader);
    headings.below(text, paragraph.said, figures && headingField(text, figures.fields));
    return paragraph.verdicts;
  });
}

/** Held against the book, or no statistic at all. */
function isSettled(verdict: Verdict | null | undefined): boolean {
  return verdict !== undefined && verdict?.verdict !== 'not-found';
}

/** Composed letters, and spaces and hyphens of one kind; what is never seen is left out. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f\u2009]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}

interface Reader {
  readonly line: number;
  readonly figures: BookFigures | undefined;
  readonly mark: DecimalMark;
  /** The heading above is about one field of the sector. */
  readonly isOfField: boolean;
  /** Which. */
  readonly fieldAbove: string | undefined;
}

interface ReadParagraph {
  readonly verdicts: readonly Verdict[];
  /** What it had said of where and when at its end. */
  readonly said: Circumstances;
}

function verifyParagraph(text: string, above: Circumstances, reader: Reader): ReadParagraph {
  const verdicts: Verdict[] = [];
  let said = above;
  let { isOfField } = reader;
  let field: string | undefined;
  for (const clauses of sentencesOf(text)) {
    const lead = leadOf(clauses[0] ?? '');
    let before: Before = { ...UNTOLD, said, isOfField, field, lead };
    const read: ReadText[] = [];
    for (const clause of clauses) {
      const one = verifyClause(clause, before, reader);
      read.push(one);
      before = one.behind;
    }
    const sentences = wholeSentences(read).map((one) => besidePartialTotals(one, reader.figures));
    verdicts.push(...sentences.flatMap(statisticsOf));
    ({ said, isOfField, field } = before);
  }
  return { verdicts, said };
}

/** The mark that certainly divides decimals somewhere, when no number shows the other one doing so. */
function decimalMarkOf(lines: readonly DraftLine[]): DecimalMark {
  const text = lines.map((line) => line.text).join('\n');
  const comma = certain(text, ',');
  const point = certain(text, '.');
  if (comma === point) return undefined;
  return comma ? ',' : '.';
}

/** "6,4%", "1.234.567" and "1.234,5" leave no doubt. */
function certain(text: string, mark: Mark): boolean {
  const [decimal, thousands] = mark === ',' ? [',', '\\.'] : ['\\.', ','];
  return new RegExp(
    `(?<![\\d.,/])(?:\\d{1,3}(?:${thousands}\\d{3})+${decimal}\\d+|\\d+${decimal}(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:${thousands}\\d{3}){2,})(?![\\d.,/]*\\d)(?=\\s*(?:%|\\p{L}|$|[;)]))`,
    'u',
  ).test(text);
}

/** What the clauses before leave behind. */
interface Before {
  /** A clause without a subject of its own goes on about that of the clause before. */
  readonly spokenOf: Subject;
  readonly said: Circumstances;
  /** They are listing targets of the year. */
  readonly listsTargets: boolean;
  /** They, or the heading above, are about one field of the sector. */
  readonly isOfField: boolean;
  /** What the sentence begins with: "So với năm 2019, …". */
  readonly lead: string | undefined;
  /** The field that headed them: "Bưu chính: …". */
  readonly field: string | undefined;
  /** The words before the colon that they stand behind: "Thuê bao: …". */
  readonly heading: string | undefined;
  /** Of what they tell the shares of units. */
  readonly market: string | undefined;
  /** The one unit that they are about. */
  readonly unit: string | undefined;
  /** Of what they have told the level, where and when. */
  readonly told: ReadonlySet<string>;
}

const UNTOLD = {
  spokenOf: undefined,
  listsTargets: false,
  unit: undefined,
  market: undefined,
  heading: undefined,
  told: new Set<string>(),
} as const;

interface ReadClause extends ReadText {
  readonly behind: Before;
}

function verifyClause(
  text: string,
  before: Before,
  { line, figures, mark, fieldAbove }: Reader,
): ReadClause {
  const words = wordsOf(text);
  const names = figures ? findPhrases(figures.phrases, words) : [];
  const numbers = numbersInText(text, mark).filter(({ digitsAt }) =>
    names.every(({ start, end }) => digitsAt < start || digitsAt >= end),
  );
  if (!figures) {
    const read = claimsOf(text, numbers, before.lead).map((claim) => ({
      claim,
      verdict: judgeClaim(claim, undefined, line),
    }));
    return { text, read, behind: before };
  }
  const talk = planTalk(text, before.listsTargets, figures.year);
  const stated = asTargets(claimsOf(text, numbers, before.lead), talk);
  const placed = placedClause(text, words, figures, talk);
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
    mayBeMeant: (number) => {
      const place = placeOf(number);
      if (place === 'elsewhere') return undefined;
      if (place !== '') return (code) => figures.pair(code, place)?.value !== undefined;
      const meant = field ?? fieldAbove;
      return meant === undefined
        ? undefined
        : (code) => figures.indicators.get(code)?.domain === meant;
    },
  };
  const named = subjectsOf(sentence, stated, figures, before.spokenOf);
  const lists = respectively(text, stated, named, figures);
  const claims = stated.map((claim, position) => lists.get(position)?.claim ?? claim);
  const subjects = named.map((subject, position) => ofList(subject, lists.get(position)));
  const said = talk ? { ...before.said, isTarget: false } : before.said;
  const weighed: WeighedClause = { placed, words, names, numbers, figures };
  const told = new Set(before.told);
  const market = marketOf(text, before.market, figures);
  const asked = claims.map((claim, position): Asked | undefined => {
    const subject = subjects[position];
    if (!subject) return ofUnit(claim, weighed, figures);
    if (isSomebodysShare(placed, claim, subject.shareOf, said)) return undefined;
    const indicators = subject.codes.flatMap((code) => figures.indicators.get(code) ?? []);
    if (countsUnits(text, claim.number, indicators)) return undefined;
    const inList = lists.get(position);
    const { settings, isPlain } = inPlaceOfList(
      inList,
      settingsOf(placed, claim, said, figures.year, before.unit),
      said,
    );
    const wholes = (subject.shareOf ?? []).flatMap((code) => figures.indicators.get(code) ?? []);
    // What a part has a share of is more than its own field.
    const others = wholes.filter((whole) => !isWholeOf(whole, subject.codes, figures));
    const isPart = [...indicators, ...others].some((indicator) =>
      mayBeOneField(indicator, text, before.isOfField),
    );
    const key = levelKey(claim, subject, settings);
    const isToldAgain = subject.isCarried === true && key !== undefined && told.has(key);
    if (key !== undefined) told.add(key);
    const isOwn = inList ? inList.about !== undefined : !isOfAnother(text, claim) && !isToldAgain;
    const isHere = isPlain && subject.isWhole && isOwn;
    const isSaid = (): boolean =>
      inList !== undefined || isPlainlySaid(weighed, claims, position, [...indicators, ...wholes]);
    const isClear = isHere && isSaid();
    const known = knownAs(subject, isPart, claim);
    return { subject, settings, certainty: isHere ? known : 'none', isClear, figures };
  });
  const proofs = claims.map((claim, position) => {
    const one = asked[position];
    const isProof = isSharp(claim) && judgeClaim(claim, one, line).verdict === 'agree';
    return isProof ? one?.subject?.codes : undefined;
  });
  const read: ReadClaim[] = [];
  let tellsShares = false;
  for (const [position, claim] of claims.entries()) {
    const one = asked[position];
    const isProven =
      one?.subject && one.certainty !== 'none' && isProvenBy(proofs, position, one.subject);
    const verdict = judgeClaim(claim, isProven ? { ...one, certainty: 'certain' } : one, line);
    const last = read.at(-1);
    const from = last?.claim.number.end ?? 0;
    const named = one && one.certainty !== 'none' ? (one.subject?.codes ?? []) : [];
    const measured = heldInMeasure(claim, named, verdict, figures);
    const isSure = isSharp(claim) || one?.certainty === 'certain';
    const inWords = isSure ? heldAsSaid(text, claim, measured, figures) : measured;
    const placedIn = placeOfUnit({ ...placed, words: sentence.words }, claim, inWords, figures);
    const amongAll = heldAsExtreme(text, from, claim, placedIn, figures);
    const ofAll = heldAsShareOfUnit(placed, claim, amongAll, figures);
    const ofMarket = heldAsMarketShare(placed, claim, ofAll, market, figures);
    const subject = one?.certainty === 'certain' && one.isClear ? one.subject : undefined;
    const [code, ...others] = subject?.codes ?? [];
    const ofTotal = heldAsShareOfTotal(
      text,
      claim,
      others.length === 0 && one?.settings[0]?.unit === '' ? code : undefined,
      ofMarket,
      (total) => [...told].some((key) => key.startsWith(`${total}||`)),
      figures,
    );
    const shared = heldAsShare(text, last, claim, ofTotal, { figures, tellsShares });
    tellsShares ||= amongAll.verdict === 'not-found' && shared.verdict === 'agree';
    const ofUnits = heldAsUnits(placed, before.said, claim, shared, figures);
    const held = heldAsAll(placed, before.said, claim, ofUnits, figures);
    read.push({ claim, verdict: held });
  }
  return {
    text,
    read,
    behind: {
      spokenOf: subjects.at(-1) ?? (numbers.length === 0 ? before.spokenOf : undefined),
      said: carriedOn(said, placed),
      listsTargets: talk?.goesOn === true,
      isOfField: before.isOfField || speaksOfField(text),
      field,
      lead: before.lead,
      unit: unitSpokenOf(placed, before.unit),
      market,
      heading: sentence.heading,
      told,
    },
  };
}

/**
 * A level that was told is not told again: what follows without a name of its own counts something
 * else ("136 đơn vị hành chính cấp xã; trong 9 đơn vị, …").
 */
function levelKey(
  { kind, number }: Claim,
  { codes }: NonNullable<Subject>,
  [setting]: readonly ClaimSetting[],
): string | undefined {
  if (kind !== 'level' || number.unit !== 'other' || !setting) return undefined;
  return [...codes, setting.unit, setting.year].join('|');
}

/** What a number of a list is about that stands for several things at once. */
function ofList(subject: Subject, inList: InList | undefined): Subject {
  if (!inList?.about) return subject;
  return { codes: [inList.about.code], isNamed: true, isWhole: true };
}

/** Where and when a number of a list of units or years holds. */
function inPlaceOfList(
  inList: InList | undefined,
  found: Settings,
  before: Circumstances,
): Settings {
  const { unit, year } = inList?.about ?? {};
  if (unit === undefined && year === undefined) return found;
  const isKnown = !before.isTarget && before.period !== 'part';
  const settings = [{ unit: unit ?? '', year, isLikeForLike: false }];
  return { settings: isKnown ? settings : [], isPlain: isKnown && before.period === undefined };
}

/** Of what may be one field only, a number is no fault unless its many digits are those of the whole, miswritten. */
function knownAs(
  { isLoose, isNamed }: NonNullable<Subject>,
  isPart: boolean,
  claim: Claim,
): Asked['certainty'] {
  if (isLoose === true) return 'likely';
  if (!isNamed) return 'unproven';
  if (!isPart) return 'certain';
  return hasManyDigits(claim) ? 'likely' : 'unproven';
}

/** By so many digits that a thousandth of another figure is no chance. */
function hasManyDigits({ number: { readings } }: Claim): boolean {
  const [printed] = readings;
  return printed !== undefined && compare(divide(printed.value, printed.step), HUNDRED) >= 0;
}

/** The sector of which each of some indicators is the only one of its field: no field is meant by "ngành" then. */
function isWholeOf({ code }: Indicator, parts: readonly string[], figures: BookFigures): boolean {
  const domainOf = (one: string): string | undefined => figures.indicators.get(one)?.domain;
  const all = figures.partsOf(code);
  return parts.every(
    (part) =>
      all.includes(part) && all.every((one) => one === part || domainOf(one) !== domainOf(part)),
  );
}

/** A number that is a figure of the unit beside it, or of one of its like, though nothing says of what. */
function ofUnit(
  claim: Claim,
  { placed: clause }: WeighedClause,
  figures: BookFigures,
): Asked | undefined {
  const { start, end } = claim.number;
  const unit = unitRightBefore(clause, start);
  const { place, period, isTarget } = saidOf(clause, start, end);
  const isNow = period === undefined || period === figures.year;
  if (unit === undefined || place !== unit || !isNow || isTarget) return undefined;
  const figure = isOfAnother(clause.text, claim) ? undefined : figureOfUnit(claim, unit, figures);
  if (!figure) return undefined;
  return {
    subject: { codes: [figure.indicator], isNamed: false, isWhole: true },
    settings: [{ unit, year: figures.year, isLikeForLike: false }],
    certainty: figure.isOwn ? 'none' : 'certain',
    isClear: true,
    figures,
  };
}

/** What is proven of a subject holds as long as it is spoken of; of words that only one name has, always. */
function isProvenBy(
  proofs: readonly (readonly string[] | undefined)[],
  position: number,
  { codes, isLoose, counts }: NonNullable<Subject>,
): boolean {
  if (isLoose) return proofs.some((one) => one?.join() === codes.join());
  // A rate is spoken of as long as what it is the rate of.
  return proofs.slice(0, position).some((one) => one === codes || (one && one === counts));
}

/** The words that may name a subject: the name of a unit ("Viễn thông A") is none. */
function outsidePlaces(words: readonly Word[], { units }: PlacedClause): readonly Word[] {
  return words.filter((word) =>
    units.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}

/** A number that agrees to its third digit and more proves what is spoken of. */
function isSharp(claim: Claim): boolean {
  return claim.number.hedge === undefined && hasManyDigits(claim);
}

const HUNDRED = rational(100);

function statisticsOf({ text, read }: ReadText): readonly Verdict[] {
  const claims = read.map(({ claim }) => claim);
  return arithmeticFaults(text, withoutOwnChanges(read)).filter(
    (_, position) => !isPlaces(text, claims, position),
  );
}

/** The 63 of "thứ 10/63" belongs to the rank. */
function isPlaces(text: string, claims: readonly Claim[], position: number): boolean {
  const rank = claims[position - 1];
  const among = claims[position];
  if (rank?.kind !== 'rank' || !among) return false;
  return /^\s*\/\s*$/u.test(text.slice(rank.number.end, among.number.start));
}

/** "lên ước đạt 1.529.995 thuê bao": where something has come to. */
const REACHED = /(?:lên|xuống|còn)(?:\s+(?:ước|đạt|còn|mức|khoảng|tới|đến))*\s*$/iu;
/** "Từ 858.400 thuê bao năm 2021, … tăng lên": the year is that of the start. */
const RISEN_FROM = /(?:^|[\s(])từ\s+(?:mức\s+|khoảng\s+)?\d/iu;

/**
 * "Viettel …, chiếm 64,3% thuê bao toàn tỉnh": who has the share stands before it, and may have it
 * of the whole province.
 */
function isSomebodysShare(
  clause: PlacedClause,
  { kind, number: { start, end } }: Claim,
  shareOf: readonly string[] | undefined,
  before: Circumstances,
): boolean {
  const holder = clause.places.filter((place) => place.end <= start).at(-1)?.said ?? before.place;
  if (kind !== 'share' || holder === undefined || holder === '') return false;
  return shareOf !== undefined || (saidOf(clause, start, end).place ?? holder) !== holder;
}

interface Settings {
  readonly settings: readonly ClaimSetting[];
  /** Nothing that was said before casts doubt on the first. */
  readonly isPlain: boolean;
}

/**
 * Where and when a claim may hold: as the clause says, else as the book has it, else as was said
 * before. It is certain only when nothing said before speaks of something else.
 */
function settingsOf(
  clause: PlacedClause,
  { kind, number, reached }: Claim,
  before: Circumstances,
  bookYear: number,
  unitBefore: string | undefined,
): Settings {
  const around = saidOf(clause, number.start, number.end);
  const ahead = clause.text.slice(0, number.start);
  const isReached = reached !== undefined || REACHED.test(ahead);
  const isRisenFrom =
    isReached && RISEN_FROM.test(ahead) && !YEAR_BEHIND.test(clause.text.slice(number.end));
  const said = isRisenFrom ? { ...around, period: undefined } : around;
  const isPlan = isOfPlan(kind) || (kind === 'plan-level' && said.period === bookYear);
  const isGoal = said.isTarget || (before.isTarget && said.period === undefined);
  const place = said.place ?? '';
  if ((isGoal && !isPlan) || place === 'elsewhere' || said.period === 'part') {
    return { settings: [], isPlain: false };
  }
  const isLikeForLike = /cả hai năm|cùng có số liệu/u.test(clause.text.slice(0, number.start));
  const own: ClaimSetting = { unit: place, year: said.period, isLikeForLike };
  const carriedPlace = said.place === undefined && before.place !== '' ? before.place : undefined;
  const isSame = said.period !== undefined || before.period === bookYear;
  const carriedPeriod = isSame ? undefined : before.period;
  if (carriedPlace === undefined && carriedPeriod === undefined) {
    return { settings: [own], isPlain: true };
  }
  const isKnown = carriedPlace !== 'elsewhere' && carriedPeriod !== 'part';
  const carried: ClaimSetting = {
    unit: carriedPlace ?? place,
    year: typeof carriedPeriod === 'number' ? carriedPeriod : said.period,
    isLikeForLike,
  };
  const isAboutUnit =
    kind === 'level' && carriedPeriod === undefined && unitBefore === carriedPlace;
  if (isAboutUnit) return { settings: [carried, own], isPlain: true };
  return { settings: isKnown ? [own, carried] : [own], isPlain: false };
}

/** "Thành phố A có 98 thôn; 96 thôn có cáp quang": the one unit that a clause was about, behind it too. */
function unitSpokenOf(
  { units, places }: PlacedClause,
  before: string | undefined,
): string | undefined {
  const [unit, ...others] = units;
  if (places.length === 0) return before;
  const isAlone = unit !== undefined && others.length === 0 && places.length === 1;
  return isAlone && unit.said !== 'elsewhere' ? unit.said : undefined;
}
