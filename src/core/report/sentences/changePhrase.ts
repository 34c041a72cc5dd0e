import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { CHANGE_FORMS, type ChangeForm } from '#core/catalogue/sentenceChoice';
import type { HouseSettings } from '#core/catalogue/yearBook';
import { percentOf } from '#core/figures/comparison';
import { displayedPoints } from '#core/figures/displayedPoints';
import { growthStatement } from '#core/figures/growthStatement';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { WordedIndicator } from './anchorChoice';
import type { BaseWords } from './baseWords';
import { exactText } from './levelText';
import { printedNumber } from './printedNumber';

/** The two complete figures that a sentence compares. */
export interface ComparedFigures {
  readonly value: Rational;
  readonly prior: Rational;
}

type ComparedIndicator = WordedIndicator & Pick<Indicator, 'growthForm'>;

/**
 * The change since last year in the form the indicator calls for: "tăng 6,4% so với năm 2021",
 * "bằng 102,8% so với cùng kỳ năm 2021", "tăng 3,2 điểm phần trăm so với …", "tăng 118 trạm so
 * với …", "gấp 3,5 lần so với …". Every case of docs/methods.md, M2 to M4, but those in which one
 * of the years has nothing to compare.
 */
export function changePhrase(
  indicator: ComparedIndicator,
  figures: ComparedFigures,
  settings: HouseSettings,
  words: BaseWords,
): string {
  const { value, prior } = figures;
  const statement = growthStatement(indicator, value, prior, settings);
  switch (statement.kind) {
    case 'growth':
      return percentPhrase(statement.growth, settings, words);
    case 'vanished':
      return indicator.growthForm === 'growth_pct'
        ? percentPhrase(rational(-100), settings, words)
        : differencePhrase(indicator, figures, settings, words);
    case 'multiple':
      return multiplePhrase(statement.quotient, settings, words);
    case 'points':
      return pointsPhrase(indicator, figures, words);
    default:
      return differencePhrase(indicator, figures, settings, words);
  }
}

/** The other true ways to say the change, each form with its words. */
export function changeForms(
  indicator: ComparedIndicator,
  figures: ComparedFigures,
  settings: HouseSettings,
  words: BaseWords,
): ReadonlyMap<ChangeForm, string> {
  const forms = new Map<ChangeForm, string>();
  for (const form of CHANGE_FORMS) {
    const said = changeForm(indicator, figures, settings, words, form);
    if (said !== undefined) forms.set(form, said);
  }
  return forms;
}

/**
 * The change in one form besides the usual one: per cent as growth or as index, the difference, both,
 * "gấp k lần" from one and a half on, and with or by last year's own figure. Undefined where that would
 * not be true, where one of the years has nothing to compare, and for a percentage of rates, which
 * nobody would understand.
 */
export function changeForm(
  indicator: ComparedIndicator,
  figures: ComparedFigures,
  settings: HouseSettings,
  words: BaseWords,
  form: ChangeForm,
): string | undefined {
  const { value, prior } = figures;
  const isRate = indicator.nature === 'ratio';
  if ((!isAmount(indicator) && !isRate) || signOf(value) <= 0 || signOf(prior) <= 0) {
    return undefined;
  }
  if (form === 'prior') return `${words.base} là ${exactText(indicator, prior)}${words.remark}`;
  if (form === 'with-prior') {
    const usual = changePhrase(indicator, figures, settings, words);
    // What stands in brackets behind last year is its figure, or a remark on it, not both.
    return usual.endsWith(')') ? undefined : `${usual} (${exactText(indicator, prior)})`;
  }
  return isRate ? undefined : amountForm(indicator, figures, settings, words, form);
}

/** One of the forms that only an amount has. */
function amountForm(
  indicator: ComparedIndicator,
  figures: ComparedFigures,
  settings: HouseSettings,
  words: BaseWords,
  form: ChangeForm,
): string | undefined {
  const { value, prior } = figures;
  switch (form) {
    case 'growth':
    case 'index':
      return percentPhrase(growthOf(figures), { ...settings, comparison: form }, words);
    case 'difference':
      return differencePhrase(indicator, figures, settings, words);
    case 'added': {
      const difference = differencePhrase(indicator, figures, settings, words);
      const isRise = difference.startsWith('tăng ');
      return isRise ? difference.replace(/^tăng /u, 'tăng thêm ') : undefined;
    }
    case 'difference-growth':
      return bothPhrase(indicator, figures, growthOf(figures), settings, words);
    case 'multiple': {
      const quotient = divide(value, prior);
      const isWorth = compare(quotient, WORTH_MULTIPLYING) >= 0;
      return isWorth ? multiplePhrase(quotient, settings, words) : undefined;
    }
    default:
      return undefined;
  }
}

function growthOf({ value, prior }: ComparedFigures): Rational {
  return subtract(percentOf(value, prior), HUNDRED);
}

/** Below it "gấp 1,1 lần" would be true, and nobody would say so. */
const WORTH_MULTIPLYING = rational(3, 2);

/** "tăng 50.400 thuê bao (2,8%) so với năm 2021"; undefined where either rounds away. */
function bothPhrase(
  indicator: ComparedIndicator,
  { value, prior }: ComparedFigures,
  growth: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
  words: BaseWords,
): string | undefined {
  const difference = subtract(value, prior);
  const percent = roundHalfAwayFromZero(absolute(growth), growthDecimals);
  const isSaid = !isZero(percent) && !isZero(roundHalfAwayFromZero(difference, indicator.decimals));
  if (!isSaid) return undefined;
  const amount = exactText(indicator, absolute(difference));
  const percentage = printedNumber(percent, growthDecimals);
  return `${verbOf(difference)} ${amount} (${percentage}%) so với ${words.base}${words.remark}`;
}

function multiplePhrase(
  quotient: Rational,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
  words: BaseWords,
): string {
  const times = printedNumber(quotient, growthDecimals);
  return `gấp ${times} lần so với ${words.base}${words.remark}`;
}

const HUNDRED = rational(100);

/**
 * Growth in per cent as growth or as index, from one rounding (M3). The verb follows the exact
 * sign; a change that rounds away is neither a rise nor a fall, and not "no change".
 */
export function percentPhrase(
  growth: Rational,
  { comparison, growthDecimals }: Pick<HouseSettings, 'comparison' | 'growthDecimals'>,
  words: BaseWords,
): string {
  const rounded = roundHalfAwayFromZero(growth, growthDecimals);
  if (isZero(rounded)) return unchangedPhrase(growth, words);
  const change =
    comparison === 'index'
      ? `bằng ${printedNumber(add(HUNDRED, rounded), growthDecimals)}%`
      : `${verbOf(growth)} ${printedNumber(absolute(rounded), growthDecimals)}%`;
  return `${change} so với ${words.base}${words.remark}`;
}

/**
 * Points between two rates, from the exact rates, rounded once (M4). Where the table can only
 * show the difference of the rounded rates, the sentence says the same number and why.
 */
function pointsPhrase(
  { decimals, keepsZeros }: ComparedIndicator,
  { value, prior }: ComparedFigures,
  words: BaseWords,
): string {
  const exact = subtract(value, prior);
  const { points: displayed, isExactDifference } = displayedPoints(value, prior, decimals);
  const shown = isExactDifference ? roundHalfAwayFromZero(exact, decimals) : displayed;
  if (isZero(shown)) return unchangedPhrase(exact, words);
  const points = printedNumber(absolute(shown), decimals, keepsZeros);
  const remark = isExactDifference ? words.remark : ' (hiệu của hai tỷ lệ đã làm tròn)';
  return `${verbOf(shown)} ${points} điểm phần trăm so với ${words.base}${remark}`;
}

/**
 * The difference in the indicator's measure. One that rounds to nothing there may be no small change:
 * 7 triệu after 6 of what is counted in tỷ is 16,7 % more, and is said in the measure of the level.
 */
function differencePhrase(
  indicator: ComparedIndicator,
  figures: ComparedFigures,
  settings: Pick<HouseSettings, 'growthDecimals'>,
  words: BaseWords,
): string {
  const difference = subtract(figures.value, figures.prior);
  const isRoundedAway = isZero(roundHalfAwayFromZero(difference, indicator.decimals));
  if (isRoundedAway && (isOfWholes(indicator) || isGrowthRoundedAway(figures, settings))) {
    return unchangedPhrase(difference, words);
  }
  const amount = exactText(indicator, absolute(difference));
  const than = `${amount} so với ${words.base}${words.remark}`;
  const [now, before] = [signOf(figures.value), signOf(figures.prior)];
  const { loss, crossed } = wordsBelowZero(indicator);
  if (now < 0 && before < 0) return `${loss} ${signOf(difference) > 0 ? 'giảm' : 'tăng'} ${than}`;
  const isCrossed = now * before < 0;
  return `${verbOf(difference)} ${than}${isCrossed ? `, ${crossed(now > 0)}` : ''}`;
}

interface WordsBelowZero {
  readonly loss: string;
  readonly crossed: (isUp: boolean) => string;
}

/** "tăng 6,1 tỷ đồng" alone hides that a loss became a profit (docs/methods.md, M2). */
function wordsBelowZero({ nameVi }: Pick<Indicator, 'nameVi'>): WordsBelowZero {
  const [loss, profit] = PROFIT.test(nameVi.normalize('NFC')) ? ['lỗ', 'lãi'] : ['âm', 'dương'];
  return {
    loss: loss === 'lỗ' ? loss : `mức ${loss}`,
    crossed: (isUp) =>
      isUp ? `chuyển từ ${loss} sang ${profit}` : `chuyển từ ${profit} sang ${loss}`,
  };
}

const PROFIT = /(?<!\p{L})(?:lợi nhuận|lãi|lỗ|kết quả kinh doanh)(?!\p{L})/iu;

/** Of single things nobody has a part more, though a restated year may be a fraction. */
function isOfWholes({ unit }: Pick<Indicator, 'unit'>): boolean {
  const measure = parseMeasure(unit);
  return measure !== undefined && isWholeMeasure(measure);
}

function isGrowthRoundedAway(
  { value, prior }: ComparedFigures,
  { growthDecimals }: Pick<HouseSettings, 'growthDecimals'>,
): boolean {
  if (isZero(prior)) return isZero(value);
  const growth = divide(multiply(HUNDRED, subtract(value, prior)), absolute(prior));
  return isZero(roundHalfAwayFromZero(growth, growthDecimals));
}

function unchangedPhrase(exact: Rational, { base, remark }: BaseWords): string {
  return isZero(exact) ? `không thay đổi so với ${base}${remark}` : `tương đương ${base}${remark}`;
}

function verbOf(change: Rational): string {
  return signOf(change) > 0 ? 'tăng' : 'giảm';
}
