import type { Compilation } from '#core/figures/compilation';
import { bookFigures } from './bookFigures';
import { isOfAnotherProvince } from './circumstances/places';
import { isAboutSameUnit } from './circumstances/sameUnit';
import { Headings } from './circumstances/sections';
import { asToldBy, unitOfDocument } from './circumstances/unitOfDocument';
import { decimalMarkOf } from './numbers/decimalMark';
import type { Reader } from './readClause';
import { readParagraph } from './readParagraph';
import { headingField } from './subjects/shortNames';
import type { Subject } from './subjects/subject';
import { columnSums } from './tables/columnSums';
import type { TablePlace } from './tables/grid';
import { rowSums } from './tables/rowSums';
import { tableVerdicts } from './tables/tableVerdicts';
import { plainText } from './text/plainText';
import { onTheirLines, paragraphsOf } from './text/wrappedLines';
import type { ReadText } from './text/wholeSentence';
import type { Verdict } from './verdict';

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
  const workedOut = new Map([
    ...rowSums(lines, mark, inTables),
    ...columnSums(lines, mark, inTables),
  ]);
  let announced: Subject;
  let listed: readonly ReadText[] = [];
  let placeBefore: string | undefined;
  return paragraphsOf(lines).flatMap((written) => {
    const [one] = written.lines;
    if (!one) return [];
    const byBook = inTables?.get(one);
    const inTable = isSettled(byBook) ? byBook : (workedOut.get(one) ?? byBook);
    if (inTable !== undefined) return inTable === null ? [] : [inTable];
    const { text } = written;
    const head = headings.above(text);
    const above = isAboutSameUnit(text) ? { ...head, place: placeBefore ?? head.place } : head;
    const { isOfField, field: fieldAbove, saysWhat } = headings;
    const isItem = ITEM.test(text);
    if (!isItem) announced = undefined;
    if (!isItem) listed = [];
    const line = one.line;
    const isOfHeading = isItem && saysWhat;
    const reader: Reader = {
      line,
      figures,
      mark,
      isOfField,
      fieldAbove,
      isOfHeading,
      announced,
      listed,
    };
    const paragraph = readParagraph(text, above, reader);
    announced = paragraph.announced ?? announced;
    const goesOn = OPENS_LIST.test(text) || listed.length > 0;
    listed = goesOn ? [...listed, ...paragraph.sentences].slice(-LONGEST_LIST) : [];
    placeBefore = paragraph.said.place;
    headings.below(text, paragraph.said, figures && headingField(text, figures.fields));
    return onTheirLines(written, paragraph.verdicts);
  });
}

const ITEM = /^\s*[-–—+*•]\s/u;
/** "…. Trong đó:" */
const OPENS_LIST = /:\s*$/u;
/** Of a longer list nothing is added up. */
const LONGEST_LIST = 12;

/** Held against the book, or no statistic at all. */
function isSettled(verdict: Verdict | null | undefined): boolean {
  return verdict !== undefined && verdict?.verdict !== 'not-found';
}
