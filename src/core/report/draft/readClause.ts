import { questionsOf, type Questions } from './askedOf';
import type { BookFigures } from './bookFigures';
import { carriedOn, type PlacedClause } from './circumstances/circumstances';
import { claimsOf } from './claims/claimsOf';
import { isPlacesOfRank } from './claims/placesOfRank';
import { clauseOf, type Before, type Clause } from './clause';
import { speaksOfField } from './circumstances/fieldTalk';
import { isOfWholePlace, withoutOffice } from './circumstances/officeOfUnit';
import { heldInClause } from './heldInClause';
import { judgeClaim } from './judgeClaim';
import type { DecimalMark } from './numbers/numberInText';
import { numbersInText } from './numbers/numbersInText';
import { provesProvince } from './saidAlone';
import { unitSpokenOf } from './settingsOf';
import { named, type Subject } from './subjects/subject';
import type { ReadText } from './text/wholeSentence';

/** How the lines of a draft are read. */
export interface Reader {
  readonly line: number;
  readonly figures: BookFigures | undefined;
  readonly mark: DecimalMark;
  /** The heading above is about one field of the sector. */
  readonly isOfField: boolean;
  /** Which. */
  readonly fieldAbove: string | undefined;
  /** It says what the numbers of the bare items below it are. */
  readonly isOfHeading: boolean;
  /** What the line above announced to be listed, of an item of that list. */
  readonly announced: Subject;
  /** The sentences that it goes on from: of an item those of the line above and of the items between. */
  readonly listed: readonly ReadText[];
}

interface ReadClause extends ReadText {
  readonly behind: Before;
}

/** A clause with a verdict for each of its numbers, and what it leaves for the clauses behind it. */
export function readClause(text: string, before: Before, reader: Reader): ReadClause {
  const { figures } = reader;
  if (!figures) return { text, read: readAlone(text, before, reader), behind: before };
  const plain = withoutOffice(text);
  const ofPlace = plain === undefined ? undefined : readWithBook(plain, before, reader, figures);
  const isOfPlace = ofPlace && isOfWholePlace(ofPlace.read, before.said.place ?? '', figures);
  return isOfPlace ? { ...ofPlace, text } : readWithBook(text, before, reader, figures);
}

function readWithBook(
  text: string,
  before: Before,
  { line, mark, fieldAbove }: Reader,
  figures: BookFigures,
): ReadClause {
  const clause = clauseOf(text, before, figures, mark, fieldAbove);
  const questions = questionsOf(clause);
  const read = heldInClause(clause, questions, line);
  return { text, read, behind: leftBehind(clause, questions, read) };
}

/** Without a book there is only what numbers say about each other. */
function readAlone(text: string, { lead }: Before, { line, mark }: Reader): ReadText['read'] {
  return claimsOf(text, numbersInText(text, mark), lead).map((claim) => ({
    claim,
    verdict: judgeClaim(claim, undefined, line),
  }));
}

function leftBehind(clause: Clause, { told }: Questions, read: ReadText['read']): Before {
  const { text, before, claims, subjects, numbers, placed, talk, field, market, sentence } = clause;
  const beganWithProvince = before.beganWithProvince ?? beginsWithProvince(placed);
  return {
    spokenOf:
      subjects.filter((_, at) => !isPlacesOfRank(text, claims, at)).at(-1) ??
      (numbers.length === 0 ? (announcedBy(clause) ?? before.spokenOf) : undefined),
    said: carriedOn(clause.said, placed),
    saidHere: carriedOn(clause.saidHere, placed),
    isProven: before.isProven || provesProvince(read, clause.figures),
    listsTargets: talk?.goesOn === true,
    isOfField: before.isOfField || speaksOfField(text),
    field,
    lead: before.lead,
    setsTownBesideUnits: before.setsTownBesideUnits,
    unit: unitSpokenOf(placed, before.unit),
    market,
    heading: sentence.heading,
    head: clause.head,
    isOfHeading: before.isOfHeading,
    told,
    beganWithProvince,
    isOfProvince:
      placed.places.length === 0
        ? before.isOfProvince
        : beganWithProvince === true && namesInPassing(placed),
  };
}

/** "Số cụm loa theo địa bàn:": what the items below it are about. */
function announcedBy({ text, names }: Clause): Subject {
  const [code, ...others] = names.at(-1)?.codes ?? [];
  const isAnnounced =
    (/:\s*$/u.test(text) || MOST_OF_ALL.test(text)) && code !== undefined && others.length === 0;
  return isAnnounced ? named([code]) : undefined;
}

/** "Số hồ sơ … cao nhất là huyện A;": without a number it says what the next one is of. */
const MOST_OF_ALL = /(?<!\p{L})(?:cao|nhiều|lớn|thấp|ít|nhỏ)\s+nhất\s+là(?!\p{L})/iu;

function beginsWithProvince({ places }: PlacedClause): boolean | undefined {
  const [first] = places;
  return first && first.said === '';
}

/** Units that are listed, or one of them as the first or last of all: it is not what the sentence is about. */
function namesInPassing({ text, places, units }: PlacedClause): boolean {
  const last = places.at(-1);
  const named = new Set(units.map(({ said }) => said));
  return named.size > 1 || FOREMOST.test(text.slice(0, last?.start));
}

const FOREMOST = /(?<!\p{L})(?:nhất|dẫn đầu|đứng đầu)(?:\s+\p{L}+){0,3}\s*$/iu;
