import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding } from '#core/findings/finding';
import { differingPriors, duplicateAnswer } from './answers/differingAnswers';
import type { ReadFile } from './answers/readFile';
import { saidAlike } from './answers/saidAlike';
import { draftOf, submission, type SubmissionDraft } from './answers/submissionDraft';
import type { CellOutcome } from './values/readFigures';
import type { Submission } from './reading';

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
  else if (first.asked.role === 'current') {
    const { finding, answer } = duplicateAnswer(first, telling, read);
    findings.push(finding);
    draftOf(drafts, first.asked.unit).withheld.push(answer);
  } else if (first.asked.role === 'prior') findings.push(...differingPriors(first, telling, read));
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
