import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { Observation } from './observation';
import type { CellOutcome } from './readFigures';
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

/** One submission for each unit of the file; an indicator that is answered twice counts not at all. */
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
  } else if (telling.length === 1 || first.asked.role !== 'current') {
    keep(telling.length === 1 ? first : undefined, drafts, findings);
  } else {
    withholdDuplicates(telling, read, drafts, findings);
  }
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
  const places = outcomes.map((outcome) => {
    const { place: at, named } = outcome.asked;
    const cellName = at.sheet === place.sheet ? named : `${at.sheet}!${named}`;
    return outcome.kind === 'observation' ? `${cellName} “${outcome.observation.raw}”` : cellName;
  });
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
