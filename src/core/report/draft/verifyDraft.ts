import type { Compilation } from '#core/figures/compilation';
import type { Mark } from '#core/numbers/digitMarks';
import { compare, divide, rational } from '#core/numbers/rational';
import { arithmeticFaults } from './arithmetic/arithmeticFaults';
import type { ReadClaim } from './arithmetic/tested';
import { bookFigures, type BookFigures } from './bookFigures';
import {
  carriedOn,
  isOfAnotherProvince,
  placedClause,
  saidOf,
  type Circumstances,
  type PlacedClause,
} from './circumstances';
import { claimsOf, type Claim } from './claim';
import { judgeClaim } from './judgeClaim';
import type { DecimalMark } from './numberInText';
import { numbersInText } from './numbersInText';
import { Headings } from './sections';
import { sentencesOf } from './sentencesOf';
import type { ClaimSetting } from './statement';
import { subjectsOf, type ReadSentence, type Subject } from './subjectOf';
import { findPhrases } from './subjectPhrases';
import { tableVerdicts, type TablePlace } from './tableCells';
import type { Verdict } from './verdict';
import { wordsOf } from './words';

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
  lines: readonly DraftLine[],
  compilation: Compilation | undefined,
): readonly Verdict[] {
  const known = compilation && bookFigures(compilation);
  const isOurs = known && !isOfAnotherProvince(lines.map(({ text }) => text).join('\n'), known);
  const figures = isOurs ? known : undefined;
  const mark = decimalMarkOf(lines);
  const headings = new Headings();
  const inTables = figures ? tableVerdicts(lines, figures, mark) : undefined;
  return lines.flatMap(({ line, text }) => {
    const inTable = inTables?.get(line);
    if (inTable) return [inTable];
    const paragraph = verifyParagraph(text, headings.above(text), { line, figures, mark });
    headings.below(text, paragraph.said);
    return paragraph.verdicts;
  });
}

interface Reader {
  readonly line: number;
  readonly figures: BookFigures | undefined;
  readonly mark: DecimalMark;
}

interface ReadParagraph {
  readonly verdicts: readonly Verdict[];
  /** What it had said of where and when at its end. */
  readonly said: Circumstances;
}

function verifyParagraph(text: string, above: Circumstances, reader: Reader): ReadParagraph {
  const verdicts: Verdict[] = [];
  let said = above;
  for (const clauses of sentencesOf(text)) {
    let spokenOf: Subject;
    for (const clause of clauses) {
      const read = verifyClause(clause, spokenOf, said, reader);
      verdicts.push(...read.verdicts);
      ({ subject: spokenOf, said } = read);
    }
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

interface ReadClause {
  readonly verdicts: readonly Verdict[];
  /** A clause without a subject of its own goes on about that of the clause before. */
  readonly subject: Subject;
  readonly said: Circumstances;
}

function verifyClause(
  text: string,
  spokenOf: Subject,
  said: Circumstances,
  { line, figures, mark }: Reader,
): ReadClause {
  const words = wordsOf(text);
  const names = figures ? findPhrases(figures.phrases, words) : [];
  const numbers = numbersInText(text, mark).filter(({ digitsAt }) =>
    names.every(({ start, end }) => digitsAt < start || digitsAt >= end),
  );
  const sentence: ReadSentence = { text, words, numbers };
  const claims = claimsOf(text, numbers);
  if (!figures) {
    const read = claims.map((claim) => ({ claim, verdict: judgeClaim(claim, undefined, line) }));
    return { verdicts: statisticsOf(text, read), subject: undefined, said };
  }
  const subjects = subjectsOf(sentence, claims, figures, spokenOf);
  const placed = placedClause(text, words, figures);
  const proven = new Set<readonly string[]>();
  const read = claims.map((claim, position): ReadClaim => {
    const subject = subjects[position];
    if (!subject) return { claim, verdict: judgeClaim(claim, undefined, line) };
    const { settings, isPlain } = settingsOf(placed, claim, said, figures.year);
    const isKnown = subject.isNamed || proven.has(subject.codes);
    const isCertain = isPlain && subject.isWhole && isKnown;
    const verdict = judgeClaim(claim, { subject, settings, isCertain, figures }, line);
    if (verdict.verdict === 'agree' && isSharp(claim)) proven.add(subject.codes);
    return { claim, verdict };
  });
  return {
    verdicts: statisticsOf(text, read),
    subject: subjects.at(-1) ?? (numbers.length === 0 ? spokenOf : undefined),
    said: carriedOn(said, placed),
  };
}

/** A number that agrees to its third digit and more proves what is spoken of. */
function isSharp({ number: { hedge, readings } }: Claim): boolean {
  const [printed] = readings;
  return (
    hedge === undefined &&
    printed !== undefined &&
    compare(divide(printed.value, printed.step), HUNDRED) >= 0
  );
}

const HUNDRED = rational(100);

function statisticsOf(text: string, read: readonly ReadClaim[]): readonly Verdict[] {
  const claims = read.map(({ claim }) => claim);
  return arithmeticFaults(text, read).filter((_, position) => !isPlaces(text, claims, position));
}

/** The 63 of "thứ 10/63" belongs to the rank. */
function isPlaces(text: string, claims: readonly Claim[], position: number): boolean {
  const rank = claims[position - 1];
  const among = claims[position];
  if (rank?.kind !== 'rank' || !among) return false;
  return /^\s*\/\s*$/u.test(text.slice(rank.number.end, among.number.start));
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
  { kind, number }: Claim,
  before: Circumstances,
  bookYear: number,
): Settings {
  const said = saidOf(clause, number.start, number.end);
  const isPlan = kind === 'plan' || kind === 'above-plan';
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
  return { settings: isKnown ? [own, carried] : [own], isPlain: false };
}
