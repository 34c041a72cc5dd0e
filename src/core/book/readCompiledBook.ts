import type { CsvTable } from '#core/catalogue/csvText';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { YearBook } from '#core/catalogue/yearBook';
import { effectiveDecisions } from '#core/checks/decisions/idleDecisions';
import { markDecided } from '#core/checks/decisions/markDecided';
import { readDecisions, type ReadDecisions } from '#core/checks/decisions/readDecisions';
import { standing, subjectOf, type Decision } from '#core/collection/decision';
import { withUnitCodes } from '#core/collection/decidedUnits';
import { inOrderTaken, type KeptLine } from '#core/collection/decisionOrder';
import type { UnitState } from '#core/figures/compilation';
import { repairedValues, type Finding, type RuleSlug } from '#core/findings/finding';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { Observation } from '#core/submissions/observation';
import {
  ERRORS_OF_READING,
  type AreaFigure,
  type FileReading,
  type Submission,
} from '#core/submissions/reading';
import { leftOutAsCountedTwice } from '#core/report/countedTwice';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { NO_NAMES } from './bookNames';
import { decisionSheet } from './decisionSheet';
import { findSheet, isCompiled } from './findSheet';
import { readBook } from './readBook';
import { readRecords } from './readRecords';
import { readFindings, type RecordedFinding } from './readFindings';
import { readAreaFigures, readObservations } from './readObservations';
import { SHEETS } from './sheetNames';
import type { SheetTable } from './sheetTable';
import { readUnitStates } from './unitStateSheet';

/** A compiled book with what it had been given: compiling these again gives the same figures. */
export interface CompiledBook {
  readonly book: YearBook;
  readonly observations: readonly Observation[];
  /** As the compilation listed them. */
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** What the units had sent; undefined where the book does not say. */
  readonly unitStates: readonly UnitState[] | undefined;
  /** The accepted figures and the reading's errors, as if they had just been read. */
  readonly readings: readonly FileReading[];
}

/** The records and figures of a book that `compile` wrote. */
export function readCompiledBook(snapshot: WorkbookSnapshot): Result<CompiledBook> {
  const book = readBook(snapshot);
  if (!book.ok) return book;
  const { file } = snapshot;
  const observationsSheet = findSheet(snapshot, SHEETS.observations);
  const findingsSheet = findSheet(snapshot, SHEETS.findings);
  if (!observationsSheet || !findingsSheet) {
    return refuse({ code: 'book-is-not-compiled', arguments: { file } });
  }
  const observations = readObservations(file, observationsSheet);
  if (!observations.ok) return observations;
  const areaSheet = findSheet(snapshot, SHEETS.byArea);
  const byArea = areaSheet ? readAreaFigures(file, areaSheet) : success([]);
  if (!byArea.ok) return byArea;
  const findings = readFindings(file, findingsSheet);
  if (!findings.ok) return findings;
  const statesSheet = findSheet(snapshot, SHEETS.received);
  const unitStates = statesSheet && readUnitStates(file, statesSheet);
  const decisions = readBookDecisions(snapshot, book.value);
  if (!decisions.ok) return decisions;
  const found = findings.value.map(asFound);
  const taken = effectiveDecisions(standing(decisions.value), found);
  const reading = readingOf(file, book.value, observations.value, findings.value, taken);
  return success({
    book: book.value,
    observations: observations.value,
    findings: markDecided(found, taken).map((finding, position) =>
      asReported(finding, findings.value[position]),
    ),
    decisions: decisions.value,
    unitStates,
    readings: [withArrivals(withBreakdowns(reading, byArea.value), unitStates ?? [])],
  });
}

function asFound({ finding }: RecordedFinding): Finding {
  return finding;
}

/** What the compilation listed as decided, by whatever decision, or as a note, for whatever reason, stays so. */
function asReported(finding: Finding, recorded: RecordedFinding | undefined): Finding {
  const decided = recorded?.decided ?? finding.decided;
  if (!recorded?.isDecided) return decided ? { ...finding, decided } : finding;
  const { leftOut } = recorded;
  const ofForm = leftOut.length > 0 ? { leftOut } : {};
  return {
    ...finding,
    severity: 'note',
    ...(decided ? { decided: { ...decided, ...ofForm } } : {}),
  };
}

/**
 * What people decided, as the book keeps it, the newest last. Every book that was compiled has a sheet for
 * that; without it, renamed or deleted, decisions would be lost without a word.
 */
export function readBookDecisions(
  snapshot: WorkbookSnapshot,
  { units, indicators }: Pick<YearBook, 'units' | 'indicators'>,
  read: ReadDecisions = readDecisions,
): Result<readonly Decision[]> {
  if (!findSheet(snapshot, SHEETS.decisions) && !isCompiled(snapshot)) return success([]);
  const { columns } = decisionSheet(NO_NAMES, [], []);
  const taken = ({ table, file }: SheetTable): Result<readonly Decision[]> => {
    const decisions = read(table, file);
    if (!decisions.ok) return decisions;
    return success(inOrderTaken(numbered(withUnitCodes(decisions.value, units), table)));
  };
  return readRecords(snapshot, SHEETS.decisions, columns, taken, indicators);
}

/** Each decision with the number of its line. */
function numbered(decisions: readonly Decision[], { records }: CsvTable): readonly KeptLine[] {
  return decisions.map((decision, position) => {
    const number = records[position]?.get('order');
    return { decision, number: number === undefined ? undefined : Number(number) };
  });
}

/** One submission for each unit, with the answers that errors keep out. */
function readingOf(
  file: string,
  book: YearBook,
  observations: readonly Observation[],
  findings: readonly RecordedFinding[],
  decisions: readonly Decision[],
): FileReading {
  const known = new Set(book.knownFigures.map((one) => keyOf(one)));
  const ofUnits = observations.filter(
    (one) => one.unit !== '' && !(one.role === 'current' && known.has(keyOf(one))),
  );
  const byUnit = groupedBy(ofUnits, ({ unit }) => unit);
  const saidAgain = findings.filter(mustBeSaidAgain).map(({ finding }) => finding);
  const keptOut = [
    ...saidAgain.filter(({ severity }) => severity === 'error'),
    ...findings
      .flatMap(figuresOf)
      .filter(isExcludedBy(decisions))
      .map(({ figure }) => figure),
  ];
  for (const { unit } of [...saidAgain, ...keptOut]) {
    if (unit !== '' && !byUnit.has(unit)) byUnit.set(unit, []);
  }
  const submissions = [...byUnit].map(([unit, sent]) => {
    const twice = countedTwiceOf(book, unit, sent, decisions);
    const submission = submissionOf(book, unit, sent, keptOut);
    return twice.length === 0 ? submission : { ...submission, countedTwice: twice };
  });
  return { file, submissions, findings: saidAgain };
}

/** The unit's indicators that people left out as one enterprise with another unit. */
function countedTwiceOf(
  book: YearBook,
  unit: string,
  observations: readonly Observation[],
  decisions: readonly Decision[],
): readonly string[] {
  const indicators = decisions.filter((one) => one.unit === unit).map(({ indicator }) => indicator);
  return [...new Set(indicators)].filter((indicator) =>
    leftOutAsCountedTwice({ book, decisions, observations }, indicator).some(
      (one) => one.unit === unit,
    ),
  );
}

/** A finding by the figures that can be left out for it: its own, those of its repair, those of its form. */
function figuresOf({ finding, leftOut }: RecordedFinding): readonly NamedFigure[] {
  const repaired = repairedValues(finding).map(({ unit, indicator, source }) => ({
    figure: { ...finding, unit, indicator, source },
    subject: { ...finding, unit, indicator },
  }));
  const ofForm = leftOut.map((indicator) => ({
    figure: { ...finding, indicator },
    subject: finding,
  }));
  return [{ figure: finding, subject: finding }, ...repaired, ...ofForm];
}

/** A figure, and what is decided about to leave it out. */
interface NamedFigure {
  readonly figure: Finding;
  readonly subject: Finding;
}

/** Whether people left out the figure that a finding names: it was answered, and stays out. */
function isExcludedBy(decisions: readonly Decision[]): (named: NamedFigure) => boolean {
  const excluded = decisions.filter(({ decision }) => decision === 'exclude').map(subjectOf);
  const subjects = new Set(excluded);
  return ({ subject }) => subjects.has(subjectOf(subject));
}

/** When each submission was saved, and which version it was: what the table of who has sent says. */
function withArrivals(reading: FileReading, unitStates: readonly UnitState[]): FileReading {
  const stateOf = new Map(unitStates.map((one) => [one.unit, one] as const));
  const submissions = reading.submissions.map((submission): Submission => {
    const { received = '', version = '' } = stateOf.get(submission.unit) ?? {};
    return {
      ...submission,
      ...(received === '' ? {} : { modified: received }),
      ...(version === '' ? {} : { version: Number(version) }),
    };
  });
  return { ...reading, submissions };
}

/** What each unit was asked by area: every one asked has its line, answered or not. */
function withBreakdowns(reading: FileReading, byArea: readonly AreaFigure[]): FileReading {
  if (byArea.length === 0) return reading;
  const submissions = reading.submissions.map((submission): Submission => {
    const figures = byArea.filter(({ unit }) => unit === submission.unit);
    if (figures.length === 0) return submission;
    const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
    const areas = [...new Set(figures.map(({ area }) => area))];
    return { ...submission, breakdown: { indicators, areas, figures } };
  });
  return { ...reading, submissions };
}

function submissionOf(
  book: YearBook,
  unit: string,
  observations: readonly Observation[],
  keptOut: readonly Finding[],
): Submission {
  const answered = new Set(
    observations.filter(({ role }) => role === 'current').map(({ indicator }) => indicator),
  );
  const withheld = keptOut
    .filter((one) => one.unit === unit && one.year === book.year)
    .filter(({ indicator }) => indicator !== '' && !answered.has(indicator))
    .map(({ indicator, rule, source }) => ({ indicator, role: 'current' as const, rule, source }));
  const file = observations[0]?.source.file ?? '';
  return { unit, file, year: book.year, observations, withheld, stated: [], isRecorded: true };
}

/** What reading found, and errors that keep a value out: checks see neither a second time. */
function mustBeSaidAgain({ finding, isDecided }: RecordedFinding): boolean {
  return READING_RULES.has(finding.rule) || (finding.severity === 'error' && !isDecided);
}

const READING_RULES: ReadonlySet<RuleSlug> = new Set<RuleSlug>([
  ...ERRORS_OF_READING,
  'reply-unclear',
  'form-damaged',
  'form-of-another-unit',
  'form-outdated',
  'year-not-stated',
  'hidden-cells-read',
  'separators-decided',
  'reader-repaired',
]);

function keyOf({
  unit,
  indicator,
  year,
  source,
}: Pick<Observation, 'unit' | 'indicator' | 'year' | 'source'>): string {
  return [unit, indicator, year, source.file, source.sheet, source.cell].join('\u0000');
}
