import { growthReviewOf } from '#core/catalogue/growthReview';
import { addsUpOverAreas, areasOf } from '#core/catalogue/areas';
import { isCounted, familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import { cannotBeNegative, isShare } from '#core/checks/signAndRange';
import { partsAndWholes } from '#core/checks/totals/partsAndWholes';
import type { Status } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { multiply, ONE, powerOfTen, sum, ZERO, type Rational } from '#core/numbers/rational';
import { catalogueFingerprint } from '#core/catalogue/catalogueFingerprint';
import { formKindOf, type FormKind } from './formKind';
import type { KnownValues } from './knownValues';
import { formDomains, type FormRow } from './formRows';

/** What the department decides about its forms. */
export interface FormChoices {
  /** The measure in which money is asked for: 'triệu đồng', 'tỷ đồng'. */
  readonly money: string;
  /** What the figures of the year will be: E in autumn, P or A after its end. */
  readonly status: Status;
  /** Codes of indicators and names of domains that are not asked for this time. */
  readonly leftOut?: ReadonlySet<string>;
  /** Codes of indicators that an enterprise also breaks down by area. */
  readonly breakdown?: ReadonlySet<string>;
}

/** The form of one unit and year, before it is laid on sheets. */
export interface FormDesign {
  readonly kind: FormKind;
  readonly unit: ReportingUnit;
  readonly department: string;
  readonly year: number;
  /** ISO date, or ''. */
  readonly deadline: string;
  readonly status: Status;
  readonly domains: readonly AskedDomain[];
  readonly fingerprint: string;
  /** What is also asked by area; undefined where nothing is. */
  readonly breakdown: AskedBreakdown | undefined;
}

/** Figures of the form that are asked once more, for each area. */
export interface AskedBreakdown {
  readonly areas: readonly ReportingUnit[];
  readonly figures: readonly AskedFigure[];
}

interface AskedDomain {
  readonly name: string;
  readonly rows: readonly AskedFigure[];
}

/** A line of the form with what is known of it beforehand, all in the form's measure. */
export interface AskedFigure extends FormRow {
  readonly measure: string;
  readonly decimals: number;
  readonly isWhole: boolean;
  readonly isShare: boolean;
  readonly cannotBeNegative: boolean;
  /** Below this a count of something new can honestly grow a thousandfold. */
  readonly smallBase: Rational;
  /** Per cent beyond which a change must be explained; undefined for what does not grow. */
  readonly growthLimit: Rational | undefined;
  /** One unit of the last decimal that is printed; 0 for counts, which are exact. */
  readonly shownPlace: Rational;
  readonly prior: Rational | undefined;
  readonly plan: Rational | undefined;
  /** Last year's sum of the addends, where all of them are known. */
  readonly addendPriors: Rational | undefined;
  /** Codes of indicators on the form that this one may not exceed. */
  readonly wholes: readonly string[];
}

/** The form of a unit; undefined where its kind has none or the catalogue asks it for nothing. */
export function designForm(
  book: YearBook,
  unit: ReportingUnit,
  choices: FormChoices,
  known: KnownValues,
): FormDesign | undefined {
  const kind = formKindOf(unit.kind);
  const domains = formDomains(askedFor(book, choices), unit.kind);
  if (kind === undefined || domains.length === 0) return undefined;
  const asked = askedFigures(book, unit, choices, known, domains);
  const laid = domains.map(({ name, rows }) => ({ name, rows: rows.map(asked) }));
  return {
    kind,
    unit,
    department: book.department,
    year: book.year,
    deadline: book.settings.deadline,
    status: choices.status,
    domains: laid,
    fingerprint: catalogueFingerprint(book.indicators),
    breakdown: breakdownFor(
      book,
      unit,
      laid
        .flatMap(({ rows }) => rows)
        .filter(
          ({ indicator }) =>
            choices.breakdown?.has(indicator.code) === true && addsUpOverAreas(indicator),
        ),
    ),
  };
}

/** Only an enterprise works in several areas; an area reports itself. */
function breakdownFor(
  book: YearBook,
  { kind }: ReportingUnit,
  figures: readonly AskedFigure[],
): AskedBreakdown | undefined {
  const areas = areasOf(book);
  const isAsked = familyOf(kind) === 'enterprises' && figures.length > 0 && areas.length > 0;
  return isAsked ? { areas, figures } : undefined;
}

/** The fingerprint stays that of the whole catalogue: the receiver's has not changed. */
function askedFor({ indicators }: YearBook, { leftOut }: FormChoices): readonly Indicator[] {
  return leftOut === undefined
    ? indicators
    : indicators.filter(({ code, domain }) => !leftOut.has(code) && !leftOut.has(domain));
}

function askedFigures(
  book: YearBook,
  unit: ReportingUnit,
  choices: FormChoices,
  known: KnownValues,
  domains: readonly { readonly rows: readonly FormRow[] }[],
): (row: FormRow) => AskedFigure {
  const onForm = new Set(
    domains.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.code)),
  );
  // Rates are asked of nobody, but a numerator still may not exceed its denominator.
  const catalogue = new Map(book.indicators.map((one) => [one.code, one] as const));
  const pairs = partsAndWholes({ indicators: catalogue }).filter(
    ({ isDerived, whole }) => !isDerived && onForm.has(whole.code),
  );
  return (row) => {
    const { indicator } = row;
    const { measure, factor } = measureOnForm(indicator, choices);
    const prior = known.prior(unit.code, indicator.code);
    const plan = known.plan(unit.code, indicator.code);
    return {
      ...row,
      measure,
      decimals: decimalsOnForm(indicator, measure),
      isWhole: isCounted(indicator),
      isShare: isShare(indicator),
      cannotBeNegative: cannotBeNegative(indicator),
      smallBase: multiply(book.settings.smallBase, factor),
      // Of a sum whose parts stand on the form, the parts say more.
      growthLimit: row.addends.length > 0 ? undefined : growthReviewOf(indicator)?.growthLimit,
      shownPlace:
        indicator.decimals === 0 ? ZERO : multiply(powerOfTen(-indicator.decimals), factor),
      prior: prior && multiply(prior, factor),
      plan: plan && multiply(plan, factor),
      addendPriors: sumOfKnown(
        row.addends.map((code) => known.prior(unit.code, code)),
        factor,
      ),
      wholes: pairs
        .filter(({ part }) => part.code === indicator.code)
        .map(({ whole }) => whole.code),
    };
  };
}

/** Money in the department's choice, everything else in the indicator's own measure. */
function measureOnForm(
  { unit }: Indicator,
  { money }: FormChoices,
): { readonly measure: string; readonly factor: Rational } {
  const own = parseMeasure(unit);
  const chosen = parseMeasure(money);
  if (own?.dimension !== 'đồng' || chosen?.dimension !== 'đồng')
    return { measure: unit, factor: ONE };
  return { measure: money, factor: conversionFactor(own, chosen) ?? ONE };
}

/** Two decimals of tỷ are none of triệu. */
function decimalsOnForm({ decimals, unit }: Indicator, measure: string): number {
  return measure === unit ? decimals : 0;
}

/** The sum in the form's measure; undefined while one of the addends is unknown. */
function sumOfKnown(
  addends: readonly (Rational | undefined)[],
  factor: Rational,
): Rational | undefined {
  const values = addends.filter((value) => value !== undefined);
  if (values.length === 0 || values.length < addends.length) return undefined;
  return multiply(sum(values), factor);
}
