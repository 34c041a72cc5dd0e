import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { hasDigitsExchanged, thousandfoldSlip } from '../judge';
import { verdictOn } from '../judgeClaim';
import type { Statement } from '../statement';
import { findPhrases } from '../subjects/phraseIndex';
import { areLinking } from '../text/linkingWords';
import type { ReadText } from '../text/wholeSentence';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { heldAgainstAnother } from './againstAnother';
import { heldAsAllDistricts } from './allDistricts';
import { heldAsAverage } from './averageOfAll';
import { ADDED_UP } from './addedUp';
import { heldAsCountOfNames } from './countOfNames';
import { heldAsExtreme } from './extremes';
import { holdingsIn, type Holding } from './holders';
import { heldInOrder } from './inOrder';
import { unitsNamedIn } from './namedUnits';
import { heldAsShareOfUnits, heldAsSumOfUnits } from './partOfProvince';
import { placeBesideFigure, placeOfSpokenOf } from './placeOfUnit';
import {
  digitsOf,
  exactMeant,
  fits,
  provenColumn,
  readingsOf,
  SURE,
  type Entry,
  type Meaning,
  type ProvenColumn,
} from './provenColumns';
import { heldAsShareOfPlace } from './shareOfPlace';
import { heldAsTop, topSaid } from './topOfUnits';

/** What the sentences before have told. */
export interface ToldBefore {
  /** The indicators of which they have told a figure. */
  readonly indicators: ReadonlySet<string>;
  /** The unit that they are about. */
  readonly place: string | undefined;
}

/**
 * What a sentence says of units, number by number, where its words alone leave open of what: the numbers of a
 * list prove it, and figures stand beside places, counts beside names, shares beside what the province has.
 */
export function besideUnits(
  sentence: ReadText,
  before: ToldBefore,
  figures: BookFigures | undefined,
): ReadText {
  if (!figures || sentence.read.length === 0) return sentence;
  const { text } = sentence;
  const mentions = unitsNamedIn(text, figures);
  const holdings = holdingsIn(text, figures.year, sentence.read, mentions);
  const listed = heldByColumns(sentence, holdings, before.indicators, figures);
  const ordered = heldInOrder(text, listed, figures);
  const placed = ordered.map((one, at) => {
    const beside = { before: ordered[at - 1], next: ordered[at + 1] };
    return { ...one, verdict: placeBesideFigure(text, one, beside, mentions, figures) };
  });
  const ofPlace = mentions.length === 0 ? before.place : undefined;
  const read = placed.map((one, at) => {
    const last = placed[at - 1];
    const from = last?.claim.number.end ?? 0;
    const ways: readonly ((one: ReadClaim) => Verdict)[] = [
      (held) => heldAsCountOfNames(text, held, mentions, figures),
      (held) => heldAsAllDistricts(text, held, figures),
      (held) => heldAsAverage(text, held, placed.slice(0, at), figures),
      (held) => heldAsShareOfPlace(text, from, held, ofPlace, figures),
    ];
    return ways.reduce((held, way) => ({ ...held, verdict: way(held) }), one);
  });
  return {
    ...sentence,
    read: heldOneByOne(read, (at, so) => {
      const holding = holdings.find(({ position }) => position === at);
      const told = { text, read: so, mentions, figures };
      return (
        placeOfSpokenOf(text, so, at, mentions, before.place, figures) ??
        heldAgainstAnother(text, so, at, mentions, before.place, figures) ??
        (holding && (heldAsShareOfUnits(told, holding) ?? heldAsSumOfUnits(told, holding)))
      );
    }),
  };
}

/** Each number with what was found of those before it. */
function heldOneByOne(
  read: readonly ReadClaim[],
  heldAt: (position: number, read: readonly ReadClaim[]) => Verdict | undefined,
): readonly ReadClaim[] {
  const held = [...read];
  read.forEach((one, at) => {
    held[at] = { ...one, verdict: heldAt(at, held) ?? one.verdict };
  });
  return held;
}

function heldByColumns(
  { text, read }: ReadText,
  holdings: readonly Holding[],
  told: ReadonlySet<string>,
  figures: BookFigures,
): readonly ReadClaim[] {
  const entries = holdings.flatMap((holding) => {
    const one = read[holding.position];
    return one ? [{ ...holding, one }] : [];
  });
  const here = namedIn(text, read, figures);
  const sure = new Set<string>();
  const held = [...read];
  for (const column of columnsOf(entries)) {
    const proven = provenColumn(column, [here, told], figures) ?? shareOfSum(column, sure);
    if (!proven) continue;
    here.add(proven.code);
    if (proven.isSure) sure.add(proven.code);
    const top = proven.isSure ? topSaid(text, proven) : undefined;
    for (const entry of column) {
      const one = heldInColumn(text, entry, proven, held[entry.position - 1], figures);
      const among = top ? heldAsTop(entry, one.verdict, top, column, figures) : one.verdict;
      held[entry.position] = { ...one, verdict: among };
    }
  }
  return held;
}

/** "…; tính chung, ba huyện chiếm 45,8%": of the one thing that the sentence has told of each of them. */
function shareOfSum(column: readonly Entry[], sure: ReadonlySet<string>): ProvenColumn | undefined {
  const [entry, ...others] = column;
  const [code, ...more] = sure;
  const isShare =
    entry?.manner === 'sum' &&
    entry.one.claim.number.unit === 'percent' &&
    SHARE.test(entry.around);
  if (!isShare || code === undefined || others.length + more.length > 0) return undefined;
  return { code, isShare: true, entries: column, fitting: [], digits: 0, isSure: false };
}

const SHARE =
  /(?<!\p{L})(?:chiếm|nắm|giữ)(?:\s+(?:khoảng|gần|hơn|trên))*\s+(?:(?:của\s+)?(?:toàn|cả) tỉnh|thị phần)?\s*$/iu;

/** The columns of a sentence; what is in per cent may be a share of what the others are. */
function columnsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const columns = new Map<string, readonly Entry[]>();
  for (const entry of entries) {
    columns.set(entry.column, [...(columns.get(entry.column) ?? []), entry]);
  }
  const isOfPercent = ([key]: readonly [string, unknown]): number =>
    Number(key.startsWith('percent'));
  return [...columns]
    .sort((one, other) => isOfPercent(one) - isOfPercent(other))
    .map(([, column]) => column);
}

/** What the words of a sentence name, or its numbers are known to be. */
function namedIn(text: string, read: readonly ReadClaim[], figures: BookFigures): Set<string> {
  const named = findPhrases(figures.phrases, wordsOf(text)).flatMap(({ codes }) => codes);
  const known = read
    .filter(({ verdict }) => verdict.verdict === 'agree' && verdict.indicator !== '')
    .map(({ verdict }) => verdict.indicator);
  const codes = [...named, ...known];
  return new Set(codes.flatMap((code) => [code, ...figures.ratesOf(code)]));
}

function heldInColumn(
  text: string,
  entry: Entry,
  column: ProvenColumn,
  before: ReadClaim | undefined,
  figures: BookFigures,
): ReadClaim {
  const { claim, verdict } = entry.one;
  const isOpen = verdict.verdict === 'not-found' || verdict.verdict === 'ambiguous';
  const isFitting = column.fitting.includes(entry);
  const isOfAnother = verdict.verdict === 'disagree' && verdict.indicator !== column.code;
  if (!isOpen && !(isFitting && isOfAnother)) return entry.one;
  if (!isFitting && !isAtFault(entry, column, figures)) return entry.one;
  const statement = statementOf(entry, column, figures);
  const found = statement && verdictOn({ ...claim, kind: 'level' }, statement, verdict.line);
  if (!found || found.verdict === 'not-found') return entry.one;
  const from = before?.claim.number.end ?? 0;
  const held = column.isSure
    ? heldAsExtreme(text, from, { ...claim, kind: 'level' }, found, figures)
    : found;
  return { claim, verdict: held };
}

function statementOf(entry: Entry, meaning: Meaning, figures: BookFigures): Statement | undefined {
  const { units, one } = entry;
  const indicator = figures.indicators.get(meaning.code);
  const exact = exactMeant(entry, meaning, figures);
  if (!indicator || !exact) return undefined;
  return {
    indicator,
    unit: units.length === 1 ? (units[0] ?? '') : '',
    year: figures.year,
    compares: meaning.isShare ? 'share' : 'level',
    readings: readingsOf(one.claim.number, meaning, figures),
    exact,
    isNamed: true,
  };
}

/**
 * Of a column that is beyond doubt the one number that does not fit, said like the others; or one that is the
 * right one miswritten, or another unit's.
 */
function isAtFault(entry: Entry, column: ProvenColumn, figures: BookFigures): boolean {
  const { entries, fitting, isSure, digits } = column;
  // Behind a semicolon the units of the sentences before may be added up too.
  const isOfMore = entry.manner === 'sum' && !column.isShare && entry.around.includes(';');
  if (entry.manner === 'several' || isOfMore) return false;
  if (entry.manner === 'sum' && column.isShare && fitting.length === 0) return true;
  // A number that is the right one miswritten proves the column as well.
  const isProven = isSure || digits + digitsOf(entry.one.claim.number) >= SURE;
  if (isProven && isMiswritten(entry, column, figures)) return true;
  if (!isSure) return false;
  const isOnlyOne = fitting.length > 1 && fitting.length === entries.length - 1;
  const isOddOne = isOnlyOne && isSaidLike(entry, column, figures);
  return isOddOne || isOfAnotherUnit(entry, column, figures);
}

function isSaidLike(
  { around }: Entry,
  { fitting, code }: ProvenColumn,
  figures: BookFigures,
): boolean {
  const { nameVi = '', aliases = [] } = figures.indicators.get(code) ?? {};
  const known = new Set(
    [...fitting.map((one) => one.around), nameVi, ...aliases].flatMap((text) =>
      wordsOf(text).map((word) => word.text),
    ),
  );
  return areLinking(
    wordsOf(around.replace(ADDED_UP, ' ')).filter(({ text }) => !known.has(text)),
    figures.placeWords,
  );
}

function isMiswritten(entry: Entry, meaning: Meaning, figures: BookFigures): boolean {
  const { number } = entry.one.claim;
  const exact = exactMeant(entry, meaning, figures);
  return readingsOf(number, meaning, figures).some(
    (printed) =>
      exact !== undefined &&
      (thousandfoldSlip(number, printed, exact) !== undefined ||
        hasDigitsExchanged(number, printed, exact)),
  );
}

function isOfAnotherUnit(entry: Entry, meaning: Meaning, figures: BookFigures): boolean {
  const { number } = entry.one.claim;
  const [unit, ...others] = entry.units;
  if (unit === undefined || others.length > 0 || digitsOf(number) < TELLING) return false;
  const peers = figures.unitsLike(unit).filter((peer) => peer !== unit);
  return peers.some((peer) => fits({ ...entry, units: [peer] }, meaning, figures));
}

const TELLING = 3;
