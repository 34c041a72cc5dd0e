import { familyOf } from '#core/catalogue/indicator';
import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import { foldText } from '../foldText';
import { baseName, unitOfTitle, type NamedByTitle } from './nameInFile';
import type { ReadingContext } from '../readingContext';
import { entryOfUnit, readingFinding } from '../readingFindings';
import type { Sender } from './sender';
import type { UnitLine } from '../rows/unitLine';

/** A "Đơn vị báo cáo" line, and the sheet it stands on. */
export interface SheetLine extends UnitLine {
  readonly sheet: string;
}

/** What a file says about who it is from. */
export interface SenderEvidence {
  readonly file: string;
  /** The unit that one of our own forms was made for. */
  readonly formUnit: ReportingUnit | undefined;
  /** The lines of all sheets, in reading order. */
  readonly lines: readonly SheetLine[];
  /** The names of the sheets that hold tables. */
  readonly sheets: readonly string[];
}

/** Who a table is from, given the line nearest to it on its own sheet. */
export type SenderOf = (sheet: string, line: SheetLine | undefined) => Sender;

/**
 * The sender of each table (contract, "A submission is …"): the form's identity, else the line
 * of its sheet, else the only line of the file, else the sheet's name, else the file's. What is
 * named and not recognised is never replaced by something further down this list.
 */
export function identifyUnit(evidence: SenderEvidence, context: ReadingContext): SenderOf {
  const { file, formUnit, lines, sheets } = evidence;
  if (formUnit) {
    const sender = existing(formUnit, { file, year: context.book.year });
    return () => sender;
  }
  const ofSheets = once(
    () => new Map(sheets.map((sheet) => [sheet, unitOfTitle(sheet, context)] as const)),
  );
  const ofFile = once(() => unitOfTitle(baseName(file), context));
  const common = lineOfFile(lines);
  return (sheet, line) => {
    if (line) return ofLine(line, file, context);
    const named = ofSheets();
    const bySheet = named.get(sheet) ?? NOT_NAMED;
    // Sheets named after several units are theirs, whoever put them into one file.
    const units = new Set([...named.values()].map(({ unit }) => unit?.code));
    units.delete(undefined);
    const isOneOfSeveral = units.size > 1 && bySheet.unit !== undefined;
    if (common && !isOneOfSeveral) return ofLine(common, file, context);
    return ofTitles([bySheet, ofFile()], file, context);
  };
}

const NOT_NAMED: NamedByTitle = { unit: undefined, proposal: undefined };

/** Names are looked at only where no line names the sender. */
function once<Value>(find: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: find() }).value;
}

/** The line that counts for sheets without one: only when the file names nobody else. */
function lineOfFile(lines: readonly SheetLine[]): SheetLine | undefined {
  const [first] = lines;
  const isOnly = new Set(lines.map(({ text }) => text)).size === 1;
  return isOnly ? first : undefined;
}

function ofLine(line: SheetLine, file: string, context: ReadingContext): Sender {
  const { year } = context.book;
  const place = { file, sheet: line.sheet, cell: cellAddress(line.row, line.column), year };
  const sender = senderNamed(line.text, place, context);
  return sender.kind === 'unknown' && isDepartment(line.text, context)
    ? { kind: 'nobody', finding: sender.finding }
    : sender;
}

/** The department itself compiles for others even where it is no unit of its own register. */
function isDepartment(text: string, { book }: ReadingContext): boolean {
  const folded = foldText(text);
  return (
    /^so (?:thong tin|khoa hoc|tt ?(?:&|va) ?tt|kh ?(?:&|va) ?cn)/.test(folded) ||
    folded === foldText(book.department)
  );
}

interface NamedPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly year: number;
}

/** The unit that a text names, or the finding that says why it names none. */
export function senderNamed(text: string, place: NamedPlace, context: ReadingContext): Sender {
  const match = context.matchUnitName(text);
  if (match.kind === 'match') return existing(match.unit, place);
  return { kind: 'unknown', finding: unknownUnit(text, place, match, context) };
}

function unknownUnit(
  text: string,
  place: NamedPlace,
  match: Exclude<ReturnType<ReadingContext['matchUnitName']>, { kind: 'match' }>,
  context: ReadingContext,
): Finding {
  const { sheet = '', cell = '' } = place;
  if (match.kind === 'ambiguous') return sharedName(text, match.units, place);
  const proposed = match.proposal && isValidInYear(match.proposal, context.book.year);
  const proposal = proposed ? match.proposal : undefined;
  return readingFinding(
    'unknown-unit',
    { ...place, proposal: proposal?.code },
    {
      code: 'unknown-unit',
      arguments: { label: text, sheet, cell, proposal: proposal && entryOfUnit(proposal) },
    },
  );
}

/** A name or code of several units, two holders of one code in the year it changed hands say, is asked about. */
function sharedName(text: string, units: readonly ReportingUnit[], place: NamedPlace): Finding {
  return readingFinding('unknown-unit', place, {
    code: 'unknown-unit/ambiguous',
    arguments: { label: text, cell: place.cell ?? '', candidates: units.map(entryOfUnit) },
  });
}

/** A row that writes the code of one unit beside the name of another is asked about. */
export function codeOfAnother(
  label: string,
  [coded, named]: readonly [ReportingUnit, ReportingUnit],
  place: NamedPlace,
): Finding {
  return readingFinding('unknown-unit', place, {
    code: 'unknown-unit/code-of-another',
    arguments: {
      label,
      cell: place.cell ?? '',
      coded: entryOfUnit(coded),
      named: entryOfUnit(named),
    },
  });
}

/** A unit that did not exist in the year cannot report for it. */
function existing(unit: ReportingUnit, place: NamedPlace): Sender {
  const { year, cell = '' } = place;
  if (isValidInYear(unit, year)) return { kind: 'unit', unit };
  const finding = readingFinding('unknown-unit', place, {
    code: 'unknown-unit/ended',
    arguments: { unit: entryOfUnit(unit), cell, year, validTo: unit.validTo },
  });
  return { kind: 'unknown', finding };
}

function ofTitles(titles: readonly NamedByTitle[], file: string, context: ReadingContext): Sender {
  const { year } = context.book;
  const unit = titles.find((title) => title.unit)?.unit;
  const shared = titles.find((title) => title.shared)?.shared;
  // A name that two units share is settled by the other name only where that is one of the two.
  if (shared && !(unit && shared.units.includes(unit))) {
    const { text, units } = shared;
    return { kind: 'unknown', finding: sharedName(text, units, { file, year }) };
  }
  if (unit) return existing(unit, { file, year });
  const proposal = titles.find((title) => title.proposal)?.proposal;
  const finding = readingFinding(
    'unknown-unit',
    { file, year, proposal: proposal?.code },
    {
      code: 'unknown-unit/not-named',
      arguments: { file, proposal: proposal && entryOfUnit(proposal) },
    },
  );
  // An enterprise's name written wrongly: its tables by district are its own, not the districts'.
  const isPerhapsEnterprise = proposal && familyOf(proposal.kind) === 'enterprises';
  return { kind: isPerhapsEnterprise ? 'unknown' : 'nobody', finding };
}
