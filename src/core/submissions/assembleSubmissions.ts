import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText } from '#core/numbers/decimalText';
import {
  absolute,
  compare,
  divide,
  rational,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import type { Observation } from './observation';
import type { CellOutcome } from './values/readFigures';
import { namedIndicator, readingFinding } from './readingFindings';
import type {
  Breakdown,
  CalledAs,
  Remark,
  StatedChange,
  Submission,
  WithheldAnswer,
} from './reading';

/** What was read from one file, before it is put together by unit. */
export interface ReadFile {
  readonly file: string;
  readonly year: number;
  readonly modified: string | undefined;
  /** The number that the unit chose on our own form. */
  readonly version: number | undefined;
  /** What our own form asks the unit that it was made for. */
  readonly form:
    | {
        readonly unit: string;
        readonly asked: readonly string[];
        readonly breakdown: Breakdown | undefined;
      }
    | undefined;
  /** By unit: what enterprises break down by area on sheets of their own. */
  readonly ownBreakdowns: ReadonlyMap<string, Breakdown>;
  readonly outcomes: readonly CellOutcome[];
  readonly stated: readonly (StatedChange & { readonly unit: string })[];
  readonly remarks: readonly (Remark & { readonly unit: string })[];
  /** Answers of tables of another year. */
  readonly withheld: readonly (WithheldAnswer & { readonly unit: string })[];
  readonly taxCode: string | undefined;
  /** Units that sent tables of their own, whether or not a figure in them counts. */
  readonly senders: readonly string[];
}

/**
 * One submission for each unit of the file. An indicator that is answered twice counts not at all,
 * unless two sheets say the same.
 */
export function assembleSubmissions(read: ReadFile): {
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
} {
  const drafts = new Map<string, SubmissionDraft>();
  for (const unit of read.senders) draftOf(drafts, unit);
  const findings: Finding[] = [];
  for (const outcomes of byAnswer(read.outcomes).values()) {
    settle(outcomes, read, drafts, findings);
  }
  withholdOtherYears(read.withheld, drafts);
  for (const { unit, ...stated } of read.stated) draftOf(drafts, unit).stated.push(stated);
  for (const { unit, ...remark } of read.remarks) draftOf(drafts, unit).remarks.push(remark);
  return {
    submissions: [...drafts].map(([unit, draft]) => submission(unit, draft, read)),
    findings,
  };
}

/** Last year's sheet beside this year's takes nothing from it. */
function withholdOtherYears(withheld: ReadFile['withheld'], drafts: Map<string, SubmissionDraft>) {
  for (const { unit, ...answer } of withheld) {
    const draft = draftOf(drafts, unit);
    const isAnswered = draft.observations.some(
      ({ indicator, role, figure }) =>
        indicator === answer.indicator && role === answer.role && figure.state !== 'blank',
    );
    if (!isAnswered) draft.withheld.push(answer);
  }
}

interface SubmissionDraft {
  readonly observations: Observation[];
  readonly withheld: WithheldAnswer[];
  readonly stated: StatedChange[];
  readonly remarks: Remark[];
  called: CalledAs | undefined;
}

function draftOf(drafts: Map<string, SubmissionDraft>, unit: string): SubmissionDraft {
  const present = drafts.get(unit);
  if (present) return present;
  const draft: SubmissionDraft = {
    observations: [],
    withheld: [],
    stated: [],
    remarks: [],
    called: undefined,
  };
  drafts.set(unit, draft);
  return draft;
}

function submission(unit: string, draft: SubmissionDraft, read: ReadFile): Submission {
  const { file, year, modified, version, form } = read;
  const { called, remarks, ...told } = draft;
  const isOnlySender = new Set(read.senders).size === 1 && read.senders.includes(unit);
  const ofForm = form?.unit === unit ? form.breakdown : undefined;
  const breakdown = ofForm ?? read.ownBreakdowns.get(unit);
  return {
    unit,
    file,
    year,
    ...(version === undefined ? {} : { version }),
    ...(form?.unit === unit ? { asked: form.asked } : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(modified === undefined ? {} : { modified }),
    ...(isOnlySender && read.taxCode !== undefined ? { taxCode: read.taxCode } : {}),
    ...told,
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(called === undefined ? {} : { called }),
  };
}

/** The outcomes of one unit, indicator and role, in reading order. */
function byAnswer(outcomes: readonly CellOutcome[]): ReadonlyMap<string, readonly CellOutcome[]> {
  return groupedBy(
    outcomes,
    ({ asked: { unit, indicator, role } }) => `${unit}\n${indicator.code}\n${role}`,
  );
}

function settle(
  outcomes: readonly CellOutcome[],
  read: ReadFile,
  drafts: Map<string, SubmissionDraft>,
  findings: Finding[],
): void {
  const answered = outcomes.filter((outcome) => !isBlank(outcome));
  const own = answered.filter(({ asked }) => !asked.isFallback);
  const telling = own.length > 0 ? own : answered.slice(0, 1);
  const [first] = telling;
  if (first === undefined) {
    keep(outcomes[0], drafts, findings);
    return;
  }
  const one = telling.length === 1 ? first : saidAlike(telling);
  if (one) keep(one, drafts, findings);
  else if (first.asked.role === 'current') withholdDuplicates(telling, read, drafts, findings);
  else if (first.asked.role === 'prior') findings.push(...differingPriors(telling, read));
}

/**
 * The answer that sheets of one file give alike, a table of the main indicators beside the form, say:
 * the most finely written of them. Undefined where one sheet says it twice, or two say different
 * figures.
 */
function saidAlike(outcomes: readonly CellOutcome[]): CellOutcome | undefined {
  const told = outcomes.flatMap((outcome) => writtenFigure(outcome) ?? []);
  const sheets = new Set(outcomes.map(({ asked }) => asked.place.sheet));
  if (told.length < outcomes.length || sheets.size < outcomes.length) return undefined;
  const [finest] = [...told].sort((one, other) => compare(one.precision, other.precision));
  return finest && told.every((one) => isRoundedFrom(one, finest)) ? finest.outcome : undefined;
}

interface WrittenFigure {
  readonly outcome: CellOutcome;
  readonly value: Rational;
  readonly precision: Rational;
}

function writtenFigure(outcome: CellOutcome): WrittenFigure | undefined {
  if (outcome.kind !== 'observation') return undefined;
  const { figure, precision } = outcome.observation;
  if (figure.state !== 'value') return undefined;
  return { outcome, value: figure.value, precision: fromDecimalText(precision) ?? ZERO };
}

/** By half a unit of its own last place at most. */
function isRoundedFrom({ value, precision }: WrittenFigure, finest: WrittenFigure): boolean {
  const distance = absolute(subtract(value, finest.value));
  return compare(distance, divide(precision, rational(2))) <= 0;
}

function isBlank(outcome: CellOutcome): boolean {
  return outcome.kind === 'observation' && outcome.observation.figure.state === 'blank';
}

/** A blank of last year or of the plan is no answer, and asks for none. */
function keep(
  outcome: CellOutcome | undefined,
  drafts: Map<string, SubmissionDraft>,
  findings: Finding[],
): void {
  if (outcome === undefined) return;
  const { asked } = outcome;
  if (isBlank(outcome) && asked.role !== 'current') return;
  const draft = draftOf(drafts, asked.unit);
  if (outcome.kind === 'observation') {
    draft.observations.push(outcome.observation);
    if (asked.role === 'current') draft.called ??= asked.called;
  } else {
    draft.withheld.push(outcome.answer);
    findings.push(outcome.finding);
  }
}

/** Two sheets with this year's figure and different ones of last year: one level with two growths. */
function differingPriors(
  outcomes: readonly CellOutcome[],
  { file, year, outcomes: all }: ReadFile,
): readonly Finding[] {
  const [first] = outcomes;
  if (!first) return [];
  const { unit, indicator, place, named: cell } = first.asked;
  const levels = all.filter(
    ({ asked }) =>
      asked.role === 'current' && asked.unit === unit && asked.indicator.code === indicator.code,
  );
  const sheets = new Set(outcomes.map(({ asked }) => asked.place.sheet));
  const withLevel = levels.filter(({ asked }) => sheets.has(asked.place.sheet));
  if (sheets.size < outcomes.length || withLevel.length < outcomes.length) return [];
  const places = placesOf(outcomes, place.sheet);
  return [
    readingFinding(
      'sources-disagree',
      { file, sheet: place.sheet, cell, unit, indicator: indicator.code, year },
      {
        code: 'sources-disagree/two-priors',
        arguments: { indicator: namedIndicator(indicator), places },
      },
    ),
  ];
}

/** Where each stands and what it says, with the name of the sheet where that is another. */
function placesOf(outcomes: readonly CellOutcome[], sheet: string): readonly string[] {
  return outcomes.map((outcome) => {
    const { place: at, named } = outcome.asked;
    const cellName = at.sheet === sheet ? named : `${at.sheet}!${named}`;
    return outcome.kind === 'observation' ? `${cellName} “${outcome.observation.raw}”` : cellName;
  });
}

function withholdDuplicates(
  outcomes: readonly CellOutcome[],
  { file, year }: ReadFile,
  drafts: Map<string, SubmissionDraft>,
  findings: Finding[],
): void {
  const [first] = outcomes;
  if (!first) return;
  const { unit, indicator, place } = first.asked;
  const onSheet = outcomes.filter(({ asked }) => asked.place.sheet === place.sheet);
  const cell = [...new Set(onSheet.map(({ asked }) => asked.named))].join(';');
  const places = placesOf(outcomes, place.sheet);
  const source = { file, sheet: place.sheet, cell };
  findings.push(
    readingFinding(
      'duplicate-row',
      { ...source, unit, indicator: indicator.code, year },
      { code: 'duplicate-row', arguments: { indicator: namedIndicator(indicator), places } },
    ),
  );
  const answer = {
    indicator: indicator.code,
    role: 'current' as const,
    rule: 'duplicate-row',
    source: { ...source, cell: cellAddress(place.row, place.column) },
  };
  draftOf(drafts, unit).withheld.push(answer);
}
