import { anyOf, oneOf } from '#core/numbers/patterns';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { tidySpaces } from '#core/numbers/spelling';
import { foldText } from '../foldText';
import type { ReadingContext } from '../readingContext';

/** What a sheet's or file's name says about the unit: a certain one, one of several, or perhaps one. */
export interface NamedByTitle {
  readonly unit: ReportingUnit | undefined;
  readonly proposal: ReportingUnit | undefined;
  /** The text that several units are called by, and which they are. */
  readonly shared?: SharedName;
}

interface SharedName {
  readonly text: string;
  readonly units: readonly ReportingUnit[];
}

/**
 * The unit whose name or alias a sheet's or file's name is: as it stands, or what is left of it
 * without separators, years, dates, counters and words such as "báo cáo". Never a name inside
 * other words; without diacritics it is only a proposal.
 */
export function unitOfTitle(title: string, context: ReadingContext): NamedByTitle {
  const texts = candidates(title);
  const certain = new Set<ReportingUnit>();
  let shared: SharedName | undefined;
  for (const text of texts) {
    if (!context.isUnitName(text)) continue;
    const match = context.matchUnitName(text);
    if (match.kind === 'match') certain.add(match.unit);
    if (match.kind === 'ambiguous') shared ??= { text, units: match.units };
    if (certain.size > 0 && text.length > title.length / 2) break;
  }
  const [unit, ...others] = certain;
  if (unit && others.length === 0) return { unit, proposal: undefined };
  if (!unit && shared) return { unit: undefined, proposal: undefined, shared };
  return { unit: undefined, proposal: unit ? undefined : proposed(texts, context) };
}

/** The file's own name, without folders and extension. */
export function baseName(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return name.replace(/\.(?:xlsx|xlsm|xlsb|xls|ods|csv|txt)$/i, '');
}

/** The whole, and what is left of it and of its pieces without clutter; the longest first. */
function candidates(title: string): readonly string[] {
  const whole = tidySpaces(title);
  const pieces = whole.split(PIECES).map(tidySpaces);
  const texts = [
    whole,
    ...withoutClutter(whole.replace(/[_+]+/g, ' ')),
    ...pieces.flatMap(withoutClutter),
  ];
  const distinct = [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
  return distinct.sort((left, right) => right.length - left.length);
}

const PIECES = /_+|\s[-–—]\s|[()[\];,]|(?<=\d)[-.](?=\p{L})|(?<=\p{L})[-.](?=\d)/u;

/** What remains when words that are no part of a name are taken off both ends, step by step. */
function withoutClutter(text: string): readonly string[] {
  const words = text
    .replace(DATES, ' ')
    .split(/[\s()[\],;]+/)
    .filter((word) => word !== '' && !/^[-–—.]+$/.test(word));
  const starts = offsets(words.map(foldText));
  const ends = offsets(words.map(foldText).reverse(), true).map((taken) => words.length - taken);
  return starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end) => words.slice(start, end).join(' ')),
  );
}

const DATES =
  /(?<!\d)\d{1,2}[-._/]\d{1,2}[-._/](?:20)?\d\d(?!\d)|(?<!\d)(?:20\d{6}|\d{4}20\d\d)(?!\d)/g;

const CLUTTER = anyOf('', [
  new RegExp(
    `^${oneOf(`
      bao cao, bc, bieu, bieu mau, mau, so lieu, tong ket, tong hop, thong ke, nam, gui, gui lai, nop, ban sao, copy, final,
      chinh thuc, uoc, uoc thuc hien, cua, phu luc, form, lan, ban, moi, sua, da ky, cuoi nam, kem theo, cuoi, sheet
    `)}$`,
  ),
  /^(?:[vf]\d*|#?\d+\.?|bc\d+|lan\d+|lan \d+|(?:nam|bc)?20\d\d)$/,
]);

/** How many words can be taken off, none included, phrases of up to three words at a time. */
function offsets(words: readonly string[], isReversed = false): readonly number[] {
  const reached = [0];
  for (let taken = 0; taken < words.length;) {
    const step = [3, 2, 1].find((count) => {
      const phrase = words.slice(taken, taken + count);
      const text = (isReversed ? phrase.reverse() : phrase).join(' ');
      return phrase.length === count && CLUTTER.test(text);
    });
    if (step === undefined) break;
    taken += step;
    reached.push(taken);
  }
  return reached;
}

/** "Bưu chính, viễn thông" is like the names of enterprises, and names what the sheet is about. */
function proposed(texts: readonly string[], context: ReadingContext): ReportingUnit | undefined {
  const naming = texts.filter((text) => !context.isOfFields(text));
  for (const text of naming.reverse().slice(0, MOST_PROPOSED)) {
    const match = context.matchUnitName(text);
    if (match.kind === 'unknown' && match.proposal) return match.proposal;
  }
  return undefined;
}

/** Likeness is weighed against every unit of the register. */
const MOST_PROPOSED = 3;
