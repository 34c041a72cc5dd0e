import type { Finding } from '#core/findings/finding';
import type { CorrectionFault } from '#core/findings/reading/replyMessages';
import { toDecimalText } from '#core/numbers/decimalText';
import type { FileReading, UnitReply } from '#core/submissions/reading';
import { readingFinding } from '#core/submissions/readingFindings';
import { questionedContent } from '#core/submissions/senders/replyIdentity';
import { isSame, subjectOf, withDecisions, type Decision } from './decision';

/** How the reason of a decision begins that a unit's own answer made. */
const REPLY_REASON = 'Trả lời của đơn vị';

/** Decisions with what the units answered, and what of their answers came too late. */
export interface AnsweredDecisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/**
 * What units answered becomes decisions, kept in the book with their reason. What the department
 * decided itself stands; an answer about a figure that the unit has changed since is not used, and
 * that is said, nor is a correction that the rules for one value speak against. Of several answers to one question the last counts.
 */
export function withReplies(
  decisions: readonly Decision[],
  readings: readonly FileReading[],
  faults: readonly Finding[],
  {
    faultOf,
    nameOf,
  }: {
    readonly faultOf: (reply: UnitReply) => CorrectionFault | undefined;
    readonly nameOf: (unit: string) => string;
  },
): AnsweredDecisions {
  const replies = readings
    .flatMap((reading) => reading.replies ?? [])
    .sort((left, right) => orderOf(left).localeCompare(orderOf(right), 'en'));
  if (replies.length === 0) return { decisions, findings: [] };
  const asked = new Map(faults.map((fault) => [subjectOf(fault), fault] as const));
  const isOutdated = (reply: UnitReply): boolean => {
    const fault = asked.get(subjectOf(reply));
    return fault !== undefined && questionedContent(fault.message) !== reply.about;
  };
  const byDepartment = decisions.filter(({ reason }) => !reason.startsWith(REPLY_REASON));
  const ownLast = new Map(byDepartment.map((one) => [subjectOf(one), one.decision] as const));
  const isSettled = (one: Decision): boolean => (ownLast.get(subjectOf(one)) ?? 'ask') !== 'ask';
  const toDecision = (reply: UnitReply): Decision => decisionOf(reply, nameOf(reply.unit));
  const current = replies.filter((reply) => !isOutdated(reply));
  const answered = current.filter((reply) => faultOf(reply) === undefined).map(toDecision);
  const tooLate = answered.filter(isSettled);
  const isNew = (one: Decision): boolean => !decisions.some((kept) => isSame(kept, one));
  return {
    decisions: withDecisions(
      [...tooLate.filter(isNew), ...decisions],
      answered.filter((one) => !isSettled(one)),
    ),
    findings: [
      ...replies.filter(isOutdated).map(outdated),
      ...current.flatMap((reply) => {
        const because = faultOf(reply);
        return because === undefined ? [] : [doubtful(reply, because)];
      }),
    ],
  };
}

function orderOf({ sent, source: { file } }: UnitReply): string {
  return `${sent} ${file}`;
}

/** The unit itself has decided, on the day on which it saved its answer. */
function decisionOf(
  { rule, unit, indicator, year, answer, value, reason, source, sent }: UnitReply,
  by: string,
): Decision {
  const said = reason === '' ? '' : `: ${reason}`;
  return {
    rule,
    unit,
    indicator,
    year,
    decision: answer,
    value,
    reason: `${REPLY_REASON}${said} (${source.file} › ${source.sheet} › ${source.cell})`,
    by,
    ...(sent === '' ? {} : { date: sent.slice(0, 10) }),
  };
}

function outdated({ unit, indicator, year, source, about }: UnitReply): Finding {
  return readingFinding(
    'reply-unclear',
    { ...source, unit, indicator, year },
    { code: 'reply-unclear/outdated', arguments: { cell: source.cell, about } },
  );
}

function doubtful(
  { unit, indicator, year, source, value }: UnitReply,
  because: CorrectionFault,
): Finding {
  const written = value === undefined ? '' : toDecimalText(value);
  return readingFinding(
    'reply-unclear',
    { ...source, unit, indicator, year },
    {
      code: 'reply-unclear/corrected-value',
      arguments: { cell: source.cell, code: indicator, value: written, because },
    },
  );
}
