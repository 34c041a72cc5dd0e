import type { Language } from '#core/findings/message';
import { isWholeMeasure, parseMeasure, type Measure } from '#core/numbers/measure';
import { equals, ONE, type Rational } from '#core/numbers/rational';
import type { GrowthReviewChoice } from './growthParameters';

/** Something measured: one row of the indicator catalogue (docs/architecture.md, words). */
export interface Indicator {
  readonly code: string;
  readonly domain: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Other labels under which people write it (optional column `aliases`, separated by |). */
  readonly aliases: readonly string[];
  /** The indicator's own unit of measure, in which all its figures are kept. */
  readonly unit: string;
  readonly nature: Nature;
  readonly aggregation: Aggregation;
  readonly reportedBy: readonly ReporterKind[];
  readonly growthForm: GrowthForm;
  /** Whether the percentage of the plan is shown too. */
  readonly showsPlan: boolean;
  readonly ituCode: string;
  readonly notes: string;
  /** What is counted and what is not, for those who fill the figure in (optional column `definition`). */
  readonly definition?: string;
  /** Display decimals of the level. */
  readonly decimals: number;
  readonly polarity: 'up_good' | 'down_good' | 'neutral';
  readonly boundarySensitive: boolean;
  /** The indicator of which this one is a part and which it may not exceed, where there is one. */
  readonly partOf: readonly string[];
  /** The amount of money that should grow about as this volume does (optional column `value_indicator`). */
  readonly valueIndicator?: string;
  /** Limits of growth that the department has set for it. */
  readonly growthReview?: GrowthReviewChoice;
}

/** Decides the wording of a comparison and whether months may be added. */
export type Nature = 'stock' | 'flow' | 'ratio' | 'rank' | 'score';

export type GrowthForm = 'growth_pct' | 'pp' | 'abs_change' | 'rank_change' | 'score_change';

/** Whether an indicator is the place, grade or score that somebody gave the province. */
export function isRating({ growthForm }: Pick<Indicator, 'growthForm'>): boolean {
  return growthForm === 'rank_change' || growthForm === 'score_change';
}

/** How unit figures become the province's figure. Never anything else is added up. */
export type Aggregation =
  | { readonly form: 'sum' }
  | { readonly form: 'derived_sum'; readonly parts: readonly string[] }
  | {
      readonly form: 'ratio_of_sums';
      readonly numerator: string;
      readonly denominator: string;
      readonly factor: Rational;
    }
  | { readonly form: 'distinct_count' }
  | { readonly form: 'province_only' }
  | { readonly form: 'not_additive' };

/** The kinds of the standard catalogue. */
export const REPORTER_KINDS = [
  'ENT_POST',
  'ENT_TEL',
  'ENT_ISP',
  'ENT_IT',
  'ENT_PRINT',
  'ENT_DISTRIB',
  'PRESS',
  'DISTRICT',
  'COMMUNE',
  'DEPT',
  'DEPT_CULTURE',
  'GSO',
  'MINISTRY',
  'POLICE',
  'DERIVED',
] as const;
export type StandardKind = (typeof REPORTER_KINDS)[number];

/** Who reports. A catalogue of one's own may ask enterprises of a trade of its own: ENT_WATER. */
export type ReporterKind = StandardKind | `ENT_${string}`;

export function isReporterKind(text: string): text is ReporterKind {
  return isStandardKind(text) || /^ENT_[A-Z0-9_]+$/.test(text);
}

export function isStandardKind(text: string): text is StandardKind {
  return REPORTER_KINDS.some((kind) => kind === text);
}

/** An amount at a time or over a year, which adds up and grows; rates, ranks, scores and grades do not. */
export function isAmount({ nature }: Pick<Indicator, 'nature'>): boolean {
  return nature === 'stock' || nature === 'flow';
}

/** Whether an indicator counts whole things one by one. */
export function isCounted({ decimals, unit, nature }: Indicator): boolean {
  const measure = parseMeasure(unit);
  if (decimals > 0 || !measure) return false;
  return (
    isWholeMeasure(measure) || (countsPoints(measure) && nature !== 'score' && nature !== 'ratio')
  );
}

/** "điểm" that are no marks: post offices, hot spots. */
function countsPoints({ dimension, factor }: Measure): boolean {
  return dimension === 'count:điểm' && equals(factor, ONE);
}

/** What an indicator is called in a language; in Vietnamese where it has no English name. */
export function nameIn(
  language: Language,
  { nameVi, nameEn }: Pick<Indicator, 'nameVi' | 'nameEn'>,
): string {
  return language === 'en' && nameEn !== '' ? nameEn : nameVi;
}

/** Within a family all units add up; between families figures are only compared. */
export type SourceFamily = 'enterprises' | 'areas' | 'department' | 'authorities' | 'derived';

export function familyOf(kind: ReporterKind): SourceFamily {
  if (kind === 'DISTRICT' || kind === 'COMMUNE') return 'areas';
  if (kind === 'DEPT' || kind === 'DEPT_CULTURE') return 'department';
  if (kind === 'GSO' || kind === 'MINISTRY' || kind === 'POLICE') return 'authorities';
  if (kind === 'DERIVED') return 'derived';
  return 'enterprises';
}

/** Whether it is a piece of the map, which may be merged or divided: a district, a commune, the province. */
export function isPlace(kind: ReporterKind): boolean {
  const family = familyOf(kind);
  return family === 'areas' || family === 'department';
}

/** Whether authorities give it, who send no forms: the department enters what they say. */
export function isOfAuthorities({ reportedBy }: Pick<Indicator, 'reportedBy'>): boolean {
  const families = reportedBy.map(familyOf);
  return families.includes('authorities') && !families.includes('department');
}

const PART = /^(?:-\s*)?trong đó\s*:?\s*(.+)$/iu;

/**
 * What an indicator is called that is written as a part of the one above it; undefined of any other.
 *
 * @example
 * ofWhich({ nameVi: 'trong đó: thuê bao cáp quang (FTTH)' }); // => 'thuê bao cáp quang (FTTH)'
 */
export function ofWhich({ nameVi }: Pick<Indicator, 'nameVi'>): string | undefined {
  return PART.exec(nameVi.normalize('NFC'))?.[1];
}
