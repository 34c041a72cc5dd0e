import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import type { Figure } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { knownValues } from './knownValues';
import type { Rational } from '#core/numbers/rational';

/** A compiled year, as far as questions to its units need it. */
export interface QuestionedYear {
  readonly book: YearBook;
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** Everything that one unit is asked, and what is known of it. */
export interface UnitQuestions {
  readonly unit: ReportingUnit;
  readonly department: string;
  readonly year: number;
  /** ISO date, or ''. */
  readonly deadline: string;
  readonly questions: readonly Question[];
  readonly figures: readonly UnitFigure[];
}

/** One open finding as its unit is asked about it; numbered from 1. */
export interface Question {
  readonly number: number;
  readonly finding: Finding;
  readonly indicator: Indicator | undefined;
  readonly prior: Rational | undefined;
  readonly sent: Figure | undefined;
  /** Whether "Đúng" or "Sửa" can settle it; otherwise the unit sends its file again. */
  readonly isAnswerable: boolean;
  /** Only a figure of the year itself has a place for another value. */
  readonly canCorrect: boolean;
}

/** What counts of a unit: this year's figure beside last year's, in the indicator's own unit. */
export interface UnitFigure {
  readonly indicator: Indicator;
  readonly prior: Rational | undefined;
  readonly sent: Observation;
}

/** The questions of each unit that has any, in the register's order: one contact for all of them. */
export function questionsByUnit({
  book,
  observations,
  findings,
}: QuestionedYear): readonly UnitQuestions[] {
  const open = groupedBy(findings.filter(isForItsUnit), ({ unit }) => unit);
  const sent = groupedBy(observations, ({ unit }) => unit);
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const known = knownValues(book);
  return book.units
    .filter((unit) => isValidInYear(unit, book.year) && open.has(unit.code))
    .map((unit) => {
      const own = sent.get(unit.code) ?? [];
      const priorOf = (code: string) => known.prior(unit.code, code) ?? statedPrior(own, code);
      return {
        unit,
        department: book.department,
        year: book.year,
        deadline: book.settings.deadline,
        questions: distinct(open.get(unit.code) ?? []).map((finding, position) => ({
          number: position + 1,
          finding,
          indicator: indicators.get(finding.indicator),
          prior: priorOf(finding.indicator),
          sent: own.find(isCurrent(finding.indicator))?.figure,
          isAnswerable: isAnswerable(finding),
          canCorrect: finding.indicator !== '' && finding.year === book.year,
        })),
        figures: book.indicators.flatMap((indicator) => {
          const current = own.find(isCurrent(indicator.code));
          return current ? [{ indicator, prior: priorOf(indicator.code), sent: current }] : [];
        }),
      };
    });
}

/** An unclear answer leaves its own question open, which is asked again. */
const OF_THE_DEPARTMENT: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>([
  'boundary-not-comparable',
  'reply-unclear',
]);

/** What only the department can settle is not asked of the unit. */
function isForItsUnit({ unit, severity, rule }: Finding): boolean {
  return unit !== '' && severity !== 'note' && !OF_THE_DEPARTMENT.has(rule);
}

function isCurrent(code: string): (observation: Observation) => boolean {
  return ({ indicator, role }) => indicator === code && role === 'current';
}

function statedPrior(own: readonly Observation[], code: string): Rational | undefined {
  const stated = own.find(({ indicator, role }) => indicator === code && role === 'prior')?.figure;
  return stated?.state === 'value' ? stated.value : undefined;
}

/** One decision answers all findings of one rule, indicator and year. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(
      [...findings]
        .reverse()
        .map(
          (one) =>
            [
              `${one.rule}\n${one.indicator}\n${one.year}\n${one.indicator === '' ? one.source.file + one.source.cell : ''}`,
              one,
            ] as const,
        ),
    ).values(),
  ].reverse();
}

/**
 * A breakdown is sent again with its file: an answer has room for one number.
 * A figure can be confirmed or corrected, and a warning explained. What kept a whole row, sheet or
 * file out cannot: there is no figure that an answer could be about.
 */
function isAnswerable({ indicator, severity, rule, message }: Finding): boolean {
  if (message.code === 'missing-indicator/by-area') return false;
  return severity === 'error' ? indicator !== '' : rule !== 'missing-submission';
}
