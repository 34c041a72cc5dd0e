import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { ChangeForm, LevelForm } from '#core/catalogue/sentenceChoice';
import type { YearBook } from '#core/catalogue/yearBook';
import { growthStatement } from '#core/figures/growthStatement';
import { hasNewScale, isRankedAlike, RANK_UNIT, rankedAmong } from '#core/figures/rankedProvinces';
import type { Figure } from '#core/numbers/figure';
import { absolute, equals, isZero, rational, signOf, type Rational } from '#core/numbers/rational';
import { baseWords } from './baseWords';
import { changePhrase } from './change/changePhrase';
import { levelText } from './levelText';
import { printedNumber } from './printedNumber';
import type { SentenceContext } from './sentenceContext';

/**
 * The sentence of a rank, grade or rating score. Ratings are filed under the report year and
 * speak of the year before it; they are published facts, so no "ước" stands before them.
 */
export function ratingSentence(context: SentenceContext): string {
  const { subject, total, book } = context;
  const assessed = book.year - 1;
  const change = total.prior === undefined ? undefined : changeOfRating(context, total.prior);
  const clause = change === undefined || context.wording.change === 'none' ? '' : `, ${change}`;
  return `${subject} năm ${assessed} ${ratingText(context)}${clause}.`;
}

/** The forms in which a rating and its change can truly be said. */
export function possibleRatings(context: SentenceContext): {
  readonly level: readonly LevelForm[];
  readonly change: readonly ChangeForm[];
} {
  const { indicator, total, book } = context;
  const isPlace = indicator.unit === RANK_UNIT;
  const isCompared = total.prior !== undefined && (!isPlace || isRankedAlike(indicator, book.year));
  return {
    level: isPlace && amongOf(context) !== '' ? ['usual', 'exact'] : ['usual'],
    change: isCompared ? ['usual', 'difference', 'prior', 'none'] : ['usual'],
  };
}

function ratingText(context: SentenceContext): string {
  const { indicator, value, wording } = context;
  if (indicator.unit !== RANK_UNIT) return `đạt ${gradeOrScore(indicator, value)}`;
  const among = wording.level === 'exact' ? '' : amongOf(context);
  return `đứng thứ ${printedNumber(value, 0)}${among}`;
}

function gradeOrScore(indicator: Indicator, value: Rational): string {
  return indicator.unit === GRADE ? `loại ${gradeText(value)}` : levelText(indicator, value);
}

/** "/63 tỉnh, thành phố", '' where it is not known among how many. */
function amongOf({ value, book }: SentenceContext): string {
  const places = rankedAmong(value, book.year);
  return places === undefined ? '' : `/${places} tỉnh, thành phố`;
}

/** The measure of grades. */
export const GRADE = 'loại';

/** Grades are coded A = 1 to E = 5. */
function gradeText(value: Rational): string {
  const letter = ['A', 'B', 'C', 'D', 'E'].find((_, position) => {
    return equals(value, rational(position + 1));
  });
  return letter ?? printedNumber(value, 0);
}

const NEW_SCALE = 'hai năm đánh giá theo hai bộ chỉ số khác nhau';

function changeOfRating(context: SentenceContext, prior: Rational): string | undefined {
  const { indicator, value, book } = context;
  const before = book.year - 2;
  const { remark } = baseWords(before, book.settings, context.total.priorBasis);
  if (context.wording.change === 'prior' && isRankedAlike(indicator, book.year)) {
    const was =
      indicator.unit === RANK_UNIT
        ? `đứng thứ ${printedNumber(prior, 0)}`
        : `đạt ${gradeOrScore(indicator, prior)}`;
    return `năm ${before} ${was}${remark}`;
  }
  if (indicator.unit !== RANK_UNIT && indicator.unit !== GRADE) {
    const scale = hasNewScale(indicator, book.year) ? ` (${NEW_SCALE})` : '';
    const words = { base: `năm ${before}${remark}`, remark: scale };
    return changePhrase({ indicator, value, prior, settings: book.settings, words });
  }
  if (!isRankedAlike(indicator, book.year)) return undefined;
  const statement = growthStatement(indicator, value, prior, book.settings);
  if (statement.kind !== 'places') return undefined;
  const { places } = statement;
  const than = `so với năm ${before}${remark}`;
  if (isZero(places)) return keptPlace(context, than);
  const verb = signOf(places) > 0 ? 'tăng' : 'giảm';
  return `${verb} ${printedNumber(absolute(places), 0)} bậc ${than}`;
}

/** "giữ nguyên thứ hạng", and for how many years as far as the book knows. */
function keptPlace(context: SentenceContext, than: string): string {
  const place = context.indicator.unit === RANK_UNIT ? 'thứ hạng' : 'xếp loại';
  const { years, isWholeStory } = yearsInARow(context);
  const kept = `giữ nguyên ${place} ${than}`;
  if (context.wording.change === 'difference') return kept;
  const atLeast = isWholeStory ? 'là' : 'ít nhất là';
  return `${kept} (${atLeast} năm thứ ${years} liên tiếp giữ ${place} này)`;
}

/**
 * This year and the year before are known to be equal; earlier ones as far as they are published.
 * The story is whole where it meets another value, or a year in which nothing was rated.
 */
function yearsInARow({ book, indicator, value }: SentenceContext): {
  readonly years: number;
  readonly isWholeStory: boolean;
} {
  let years = 2;
  let earlier = publishedIn(book, indicator.code, book.year - years);
  while (earlier?.state === 'value' && equals(earlier.value, value)) {
    years += 1;
    earlier = publishedIn(book, indicator.code, book.year - years);
  }
  return { years, isWholeStory: earlier !== undefined && TELLING.has(earlier.state) };
}

const TELLING: ReadonlySet<Figure['state']> = new Set(['value', 'none', 'not-applicable']);

/** The published figure of the province that counts. */
function publishedIn(book: YearBook, indicator: string, year: number): Figure | undefined {
  const rows = book.knownFigures.filter(
    (row) => row.unit === '' && row.indicator === indicator && row.year === year,
  );
  return bestKnown(rows)?.figure;
}
