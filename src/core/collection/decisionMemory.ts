import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding, RuleSlug } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import type { Figure } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { Answer, CollectedYear } from './collectedYear';
import { namedFigures } from './decide';
import { subjectOf, type Decision } from './decision';

/** What a decision remembers where the unit had submitted nothing. */
export const NOTHING_SUBMITTED = 'chưa có số';

/** What is submitted now about the subject of a decision; undefined where that cannot be said. */
export type SubmittedNow = (decision: Decision) => string | undefined;

/**
 * Decisions with the submitted value they were taken on. One whose value has changed since is
 * reopened: it stays on record and no longer applies, as does one that another has replaced. A unit
 * that sends what its figure was corrected to has left nothing to decide, nor has one that was asked
 * and now sends something of which the same is not found (`found` holds the subjects of what is).
 */
export function remembered(
  decisions: readonly Decision[],
  submittedNow: SubmittedNow,
  found: ReadonlySet<string>,
): readonly Decision[] {
  return decisions.map((one) => {
    const isFound = found.has(subjectOf(one));
    return heldAgainst(one, submittedNow(one), isFound);
  });
}

function heldAgainst(decision: Decision, now: string | undefined, isFound: boolean): Decision {
  if (now === undefined) return decision;
  const { rule, unit, indicator, year, value, reason, by, date, submitted = now } = decision;
  return {
    ...{ rule, unit, indicator, year, decision: decision.decision, value, reason },
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    ...(decision.isOrderUnclear ? { isOrderUnclear: true } : {}),
    ...memoryAfter(decision, submitted, { now, isFound }),
  };
}

function memoryAfter(
  decision: Decision,
  submitted: string,
  { now, isFound }: { readonly now: string; readonly isFound: boolean },
): Pick<Decision, 'submitted' | 'reopenedBy'> {
  if (isMemoryOf(submitted, now)) return { submitted: now };
  const isAnswered = decision.decision === 'ask' && now !== NOTHING_SUBMITTED && !isFound;
  const isDone = isAnswered || isCorrectedTo(decision, now);
  return isDone ? { submitted } : { submitted, reopenedBy: now };
}

function isCorrectedTo({ decision, value }: Decision, now: string): boolean {
  const sent = fromDecimalText(now);
  return decision === 'correct' && value !== undefined && sent !== undefined && equals(sent, value);
}

/**
 * Whether what is remembered is what is submitted now. Books of earlier versions remember all that a
 * finding quoted, of the province's row "54000 / 50000 / up": the row itself stands first there.
 */
function isMemoryOf(memory: string, now: string): boolean {
  if (memory === now) return true;
  const quoted = memory.split(QUOTED);
  return quoted.length > 1 && (quoted[0] === now || quoted.filter(isNumber).join(QUOTED) === now);
}

/** What stands between the texts that a finding quotes. */
const QUOTED = ' / ';

function isNumber(text: string): boolean {
  return fromDecimalText(text) !== undefined;
}

/**
 * What units submitted, and what findings about whole forms quote, before anything is withheld or decided.
 * Of last year that is what its column says, where something is found of it: decisions taken in last
 * year's own book were about what was sent then.
 */
export function submittedByUnits(
  collected: CollectedYear,
  faults: readonly Finding[],
): SubmittedNow {
  const { answers, counted, book } = collected;
  const recorded = new Set(counted.filter((one) => one.isRecorded).map(({ unit }) => unit));
  const found = contentsBySubject(faults, (finding) => formContent(collected, finding));
  const othersOf = contentsBySubject(faults, (finding) => otherFigures(collected, finding));
  const subjects = new Set(faults.map(subjectOf));
  return (decision) => {
    const { unit, indicator, year } = decision;
    // Figures read back from a compiled book are what people made of the submitted ones.
    if (recorded.has(unit)) return undefined;
    const answer = answers.get(unit)?.get(indicator);
    if (year === book.year - 1 && subjects.has(subjectOf(decision))) {
      return answer?.prior && figureText(answer.prior.figure);
    }
    if (year !== book.year) return undefined;
    if (indicator === '') return found(decision);
    // Of a figure that several rows give, each with another, the finding quotes them all.
    const isGivenTwice = answer?.withheld !== undefined && !answer.withheld.submitted;
    const own = (isGivenTwice ? found(decision) : undefined) || answerText(answer);
    if (unit !== '') return withOthers(decision, own, othersOf(decision));
    const row = collected.province.get(indicator);
    return row && !ABOUT_SOURCES.has(decision.rule) ? figureText(row.figure) : found(decision);
  };
}

/** What is decided of the province's own row against others is taken on all of them. */
const ABOUT_SOURCES: ReadonlySet<RuleSlug> = new Set([
  'sources-disagree',
  'parts-differ-from-total',
  'part-exceeds-whole',
]);

/**
 * What was accepted of a figure beside others was taken on those too, as long as the same is found of
 * them. A decision that remembers its own figure alone was taken on that.
 */
function withOthers(
  { decision, submitted }: Decision,
  own: string,
  others: string | undefined,
): string {
  if (decision !== 'accept' || submitted === own) return own;
  if (others !== undefined) return [own, others].filter(isSaid).join(BETWEEN);
  return submitted?.split(BETWEEN)[0] === own ? submitted : own;
}

const BETWEEN = '; ';

function isSaid(text: string): boolean {
  return text !== '';
}

/** The unit's other figures whose cells a finding names, by their codes, and what it states beside them; '' where there is none. */
function otherFigures(collected: CollectedYear, finding: Finding): string {
  const answers = collected.answers.get(finding.unit);
  const figures = namedFigures(collected, finding)
    .filter(({ indicator }) => indicator !== finding.indicator)
    .map(({ indicator }) => `${indicator} ${answerText(answers?.get(indicator))}`)
    .sort();
  return [...figures, ...statedIn(finding.message)].join(BETWEEN);
}

/** What a unit states of a figure besides it: a growth, a rate, a fraction in a remark. */
const STATED = ['stated', 'said', 'numerator', 'denominator'];

function statedIn({ arguments: quoted }: SpokenMessage): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(quoted));
  return STATED.flatMap((name) => {
    const value = values.get(name);
    return typeof value === 'string' || typeof value === 'number' ? [`ghi ${value}`] : [];
  });
}

/** What is decided of one file is not decided of the next that is like it. */
const ABOUT_FILES: ReadonlySet<RuleSlug> = new Set(['unreadable-file', 'wrong-year']);

/** The figures that a finding about a whole form names; what it quotes where it names none. */
function formContent(collected: CollectedYear, finding: Finding): string {
  const { rule, unit, indicator, message, source } = finding;
  if (ABOUT_FILES.has(rule)) return [source.file, contentOf(message)].filter(isSaid).join(QUOTED);
  const named = unit !== '' && indicator === '' ? namedFigures(collected, finding) : [];
  if (named.length === 0) return contentOf(message);
  const answers = collected.answers.get(unit);
  return named
    .map((one) => `${one.indicator} ${answerText(answers?.get(one.indicator))}`)
    .join(BETWEEN);
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
  return (decision) =>
    bySubject.get(subjectOf(decision))?.map(content).filter(isSaid).join(BETWEEN);
}

/** The texts that a finding quotes: its numbers; where it has none, labels and raw contents; not where they stand. */
function contentOf({ code, arguments: quoted }: SpokenMessage): string {
  // Where each of several rows stands, with what it says.
  if (code === 'duplicate-row') return quoted.places.join(QUOTED);
  const texts = Object.entries(quoted).flatMap(([name, value]: [string, unknown]) =>
    name !== 'cell' && typeof value === 'string' ? [value] : [],
  );
  const numbers = texts.filter(isNumber);
  return (numbers.length > 0 ? numbers : texts).join(QUOTED);
}
