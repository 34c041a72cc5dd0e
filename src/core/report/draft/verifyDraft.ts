import type { Compilation } from '#core/figures/compilation';
import { arithmeticFaults } from './arithmetic/arithmeticFaults';
import { behindProven } from './behind/behindProven';
import { bookFigures, type BookFigures } from './bookFigures';
import type { Circumstances } from './circumstances/circumstances';
import { leadOf } from './claims/lead';
import { isPlacesOfRank } from './claims/placesOfRank';
import { UNTOLD, type Before } from './clause';
import { decimalMarkOf } from './numbers/decimalMark';
import { withoutOwnChanges } from './ownChanges';
import { besidePartialTotals } from './partialTotals';
import { isOfAnotherProvince } from './circumstances/places';
import { plainText } from './text/plainText';
import { readClause, type Reader } from './readClause';
import { isAboutSameUnit } from './circumstances/sameUnit';
import { Headings } from './circumstances/sections';
import { sentencesOf } from './text/sentencesOf';
import { headingField } from './subjects/shortNames';
import type { Subject } from './subjects/subject';
import { columnSums } from './tables/columnSums';
import type { TablePlace } from './tables/grid';
import { findNames } from './subjects/phraseIndex';
import { tableVerdicts } from './tables/tableVerdicts';
import { asToldBy, unitOfDocument } from './circumstances/unitOfDocument';
import { besideUnits } from './units/saidOfUnits';
import type { Verdict } from './verdict';
import { wholeSentences, type ReadText } from './text/wholeSentence';
import { wordsOf } from './text/words';
import { onTheirLines, paragraphsOf } from './text/wrappedLines';

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
 * certainty is `not-found`, so that a true sentence never raises an alarm. Words that are to be printed
 * must name what they state themselves: of them the digits say nothing.
 */
export function verifyDraft(
  draft: readonly DraftLine[],
  compilation: Compilation | undefined,
  { digitsName = true }: { readonly digitsName?: boolean } = {},
): readonly Verdict[] {
  const lines = draft.map((one) => ({ ...one, text: plainText(one.text) }));
  const known = compilation && bookFigures(compilation);
  const isOurs = known && !isOfAnotherProvince(lines.map(({ text }) => text).join('\n'), known);
  const unit = isOurs ? unitOfDocument(lines, known) : undefined;
  const figures = isOurs ? { ...asToldBy(unit, known), digitsName } : undefined;
  const mark = decimalMarkOf(lines);
  const headings = new Headings(unit);
  const inTables = figures ? tableVerdicts(lines, figures, mark, unit) : undefined;
  const sums = columnSums(lines, mark);
  let announced: Subject;
  let placeBefore: string | undefined;
  return paragraphsOf(lines).flatMap((written) => {
    const [one] = written.lines;
    if (!one) return [];
    const byBook = inTables?.get(one);
    const inTable = isSettled(byBook) ? byBook : (sums.get(one) ?? byBook);
    if (inTable !== undefined) return inTable === null ? [] : [inTable];
    const { text } = written;
    const head = headings.above(text);
    const above = isAboutSameUnit(text) ? { ...head, place: placeBefore ?? head.place } : head;
    const { isOfField, field: fieldAbove } = headings;
    if (!ITEM.test(text)) announced = undefined;
    const reader: Reader = { line: one.line, figures, mark, isOfField, fieldAbove, announced };
    const paragraph = verifyParagraph(text, above, reader);
    announced = paragraph.announced ?? announced;
    placeBefore = paragraph.said.place;
    headings.below(text, paragraph.said, figures && headingField(text, figures.fields));
    return onTheirLines(written, paragraph.verdicts);
  });
}

const ITEM = /^\s*[-–—+*•]\s/u;

/** Held against the book, or no statistic at all. */
function isSettled(verdict: Verdict | null | undefined): boolean {
  return verdict !== undefined && verdict?.verdict !== 'not-found';
}

interface ReadParagraph {
  readonly verdicts: readonly Verdict[];
  /** What it had said of where and when at its end. */
  readonly said: Circumstances;
  /** What it announces, where it ends with a colon. */
  readonly announced: Subject;
}

function verifyParagraph(text: string, above: Circumstances, reader: Reader): ReadParagraph {
  const paragraph: ReadText[] = [];
  let said = above;
  let { isOfField } = reader;
  let field: string | undefined;
  let spokenOf: Subject = reader.announced;
  let toldLast: Subject;
  const told = new Set<string>();
  // A paragraph that begins with one unit and tells its figures goes on about it, as below a heading.
  const headed = unitAtHead(text, reader.figures);
  let over = above;
  for (const clauses of sentencesOf(text)) {
    const lead = leadOf(clauses[0] ?? '');
    const placeAhead = said.place;
    let before: Before = {
      ...UNTOLD,
      said,
      saidHere: over,
      isOfField,
      field,
      lead,
      spokenOf:
        (goesOnAbout(clauses[0] ?? '', reader.figures) ? toldLast : undefined) ?? reader.announced,
    };
    const read: ReadText[] = [];
    for (const clause of clauses) {
      const one = readClause(clause, before, reader);
      read.push(one);
      before = one.behind;
    }
    const sentences = wholeSentences(read)
      .map((one) => besidePartialTotals(one, reader.figures))
      .map((one) => besideUnits(one, { indicators: told, place: placeAhead }, reader.figures));
    for (const { verdict, indicator } of sentences.flatMap(verdictsOf))
      if (verdict === 'agree' && indicator !== '') told.add(indicator);
    paragraph.push(...sentences);
    ({ isOfField, field, spokenOf } = before);
    toldLast = isAgreed(spokenOf, read) ? spokenOf : undefined;
    const behind = before.isOfProvince ? { ...before.said, place: '' } : before.said;
    // A report of one district goes back to it, wherever the province was spoken of.
    const tellsOfUnit = sentences
      .flatMap(verdictsOf)
      .some(({ verdict, unit }) => verdict === 'agree' && unit === headed);
    if (headed !== undefined && tellsOfUnit) over = { ...above, place: headed };
    said = behind.place === '' ? { ...behind, place: over.place ?? '' } : behind;
  }
  const verdicts = behindProven(paragraph, reader.figures).flatMap(statisticsOf);
  return { verdicts, said, announced: /:\s*$/u.test(text) ? spokenOf : undefined };
}

/** "Trong đó, Viễn thông A …", "Con số này cao hơn năm 2021 …", "So với kế hoạch, tỷ lệ này …": of what the sentence before told. */
const THAT_NUMBER =
  /^[\s–+•*-]*(?:trong (?:số )?đó(?!\p{L})|(?:(?:so với|tuy nhiên|như vậy|theo đó|cùng kỳ|năm)[^.;]{0,40}?,?\s*)?(?:con số|tỷ lệ|kết quả|mức|chỉ số|số lượng|sản lượng)\s+(?:này|đó|trên|nói trên)(?!\p{L}))/iu;

/** "Như vậy đã tăng 12,0%", "So với năm 2021 tăng 8,9%": only what was told last can have. */
const CHANGED_SINCE =
  /^[\s–+•*-]*(?:(?:như vậy|tính ra|theo đó|so với (?:cùng kỳ|năm)[^.;,]{0,20}),?\s+)+(?:đã\s+)?(?:tăng|giảm|gấp|bằng)(?!\p{L})/iu;

/** "Viễn thông A đạt 615,42 tỷ đồng, …": each unit’s share of what was told of all. */
function goesOnAbout(text: string, figures: BookFigures | undefined): boolean {
  return (
    THAT_NUMBER.test(text) || CHANGED_SINCE.test(text) || unitAtHead(text, figures) !== undefined
  );
}

/** The unit whose name a text begins with. */
function unitAtHead(text: string, figures: BookFigures | undefined): string | undefined {
  const [first, ...others] = wordsOf(text.replace(BULLET, ''));
  const [unit] = figures && first ? findNames(figures.unitNames, [first, ...others]) : [];
  const [code, ...more] = unit?.start === first?.start ? (unit?.codes ?? []) : [];
  return more.length === 0 ? code : undefined;
}

const BULLET = /^[\s–+•*-]+/u;

function isAgreed(subject: Subject, read: readonly ReadText[]): boolean {
  const [code, ...others] = subject?.codes ?? [];
  return (
    others.length === 0 &&
    read.some((clause) =>
      clause.read.some(({ verdict }) => verdict.verdict === 'agree' && verdict.indicator === code),
    )
  );
}

function verdictsOf({ read }: ReadText): readonly Verdict[] {
  return read.map(({ verdict }) => verdict);
}

function statisticsOf({ text, read }: ReadText): readonly Verdict[] {
  const claims = read.map(({ claim }) => claim);
  return arithmeticFaults(text, withoutOwnChanges(read)).filter(
    (_, position) => !isPlacesOfRank(text, claims, position),
  );
}
