import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Figure } from '#core/numbers/figure';
import type { Answer, CollectedYear } from './collectedYear';
import { namedFigures } from './decide';
import { subjectOf, type Decision } from './decision';

/** What a decision remembers where the unit had submitted nothing. */
export const NOTHING_SUBMITTED = 'chưa có số';

/** What is submitted now about the subject of a decision; undefined where that cannot be said. */
export type SubmittedNow = (decision: Decision) => string | undefined;

/**
 * Decisions with the submitted value they were taken on. One whose value has changed since is
 * reopened: it stays on record and no longer applies, as does one that another has replaced.
 */
export function remembered(
  decisions: readonly Decision[],
  submittedNow: SubmittedNow,
): readonly Decision[] {
  return decisions.map((one) => heldAgainst(one, submittedNow(one)));
}

function heldAgainst(decision: Decision, now: string | undefined): Decision {
  if (now === undefined) return decision;
  const { rule, unit, indicator, year, value, reason, by, date, submitted = now } = decision;
  return {
    ...{ rule, unit, indicator, year, decision: decision.decision, value, reason },
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    ...(decision.isOrderUnclear ? { isOrderUnclear: true } : {}),
    submitted,
    ...(submitted === now ? {} : { reopenedBy: now }),
  };
}

/** What units submitted, and what findings about whole forms quote, before anything is withheld or decided. */
export function submittedByUnits(
  collected: CollectedYear,
  faults: readonly Finding[],
): SubmittedNow {
  const { answers, counted, book } = collected;
  const recorded = new Set(counted.filter((one) => one.isRecorded).map(({ unit }) => unit));
  const found = contentsBySubject(faults, (finding) => formContent(collected, finding));
  return (decision) => {
    const { unit, indicator, year } = decision;
    // Figures read back from a compiled book are what people made of the submitted ones.
    if (recorded.has(unit)) return undefined;
    const answer = answers.get(unit)?.get(indicator);
    if (year === book.year - 1) return answer?.prior && figureText(answer.prior.figure);
    if (year !== book.year) return undefined;
    return indicator === '' || unit === '' ? found(decision) : answerText(answer);
  };
}

/** The figures that a finding about a whole form names; what it quotes where it names none. */
function formContent(collected: CollectedYear, finding: Finding): string {
  const { unit, indicator, message } = finding;
  const named = unit !== '' && indicator === '' ? namedFigures(collected, finding) : [];
  if (named.length === 0) return contentOf(message);
  const answers = collected.answers.get(unit);
  return named
    .map((one) => `${one.indicator} ${answerText(answers?.get(one.indicator))}`)
    .join('; ');
}

/** What findings about whole totals quote, of decisions about which nothing was known before. */
export function submittedByTotals(
  findings: readonly Finding[],
  knownBefore: SubmittedNow,
): SubmittedNow {
  const found = contentsBySubject(findings, ({ message }) => contentOf(message));
  return (decision) =>
    decision.unit === '' && knownBefore(decision) === undefined ? found(decision) : undefined;
}

function answerText(answer: Answer | undefined): string {
  if (answer?.current) return figureText(answer.current.figure);
  const { withheld } = answer ?? {};
  if (!withheld) return NOTHING_SUBMITTED;
  const { submitted, source } = withheld;
  return submitted ? `${submitted.raw} ${submitted.measure}`.trim() : source.cell;
}

const SIGNS = {
  none: '-',
  missing: '…',
  'not-applicable': 'x',
  blank: 'ô trống',
  'not-submitted': NOTHING_SUBMITTED,
} as const;

function figureText(figure: Figure): string {
  return figure.state === 'value' ? toDecimalText(figure.value) : SIGNS[figure.state];
}

function contentsBySubject(
  findings: readonly Finding[],
  content: (finding: Finding) => string,
): SubmittedNow {
  const bySubject = groupedBy(findings, subjectOf);
  return (decision) => bySubject.get(subjectOf(decision))?.map(content).join('; ');
}

/** The texts that a finding quotes: numbers, labels, raw contents; not where they stand. */
function contentOf({ arguments: quoted }: SpokenMessage): string {
  return Object.entries(quoted)
    .flatMap(([name, value]: [string, unknown]) =>
      name !== 'cell' && typeof value === 'string' ? [value] : [],
    )
    .join(' / ');
}
