import { isAmount } from '#core/catalogue/indicator';
import { CHANGE_FORMS, type ChangeForm } from '#core/catalogue/sentenceChoice';
import { percentOf } from '#core/figures/comparison';
import {
  absolute,
  compare,
  divide,
  isZero,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactText } from '../levelText';
import { printedNumber } from '../printedNumber';
import { changePhrase } from './changePhrase';
import type { ChangeToSay } from './changeToSay';
import { verbOf } from './changeVerb';
import { differencePhrase } from './differencePhrase';
import { multiplePhrase, percentPhrase } from './percentPhrase';

/** The other true ways to say the change, each form with its words. */
export function changeForms(change: ChangeToSay): ReadonlyMap<ChangeForm, string> {
  const forms = new Map<ChangeForm, string>();
  for (const form of CHANGE_FORMS) {
    const said = changeForm(change, form);
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
export function changeForm(change: ChangeToSay, form: ChangeForm): string | undefined {
  const { indicator, value, prior, words } = change;
  const isRate = indicator.nature === 'ratio';
  if ((!isAmount(indicator) && !isRate) || signOf(value) <= 0 || signOf(prior) <= 0) {
    return undefined;
  }
  if (form === 'prior') return `${words.base} là ${exactText(indicator, prior)}${words.remark}`;
  if (form === 'with-prior') {
    const usual = changePhrase(change);
    // What stands in brackets behind last year is its figure, or a remark on it, not both.
    return usual.endsWith(')') ? undefined : `${usual} (${exactText(indicator, prior)})`;
  }
  return isRate ? undefined : amountForm(change, form);
}

/** One of the forms that only an amount has. */
function amountForm(change: ChangeToSay, form: ChangeForm): string | undefined {
  const { value, prior, settings, words } = change;
  switch (form) {
    case 'growth':
    case 'index':
      return percentPhrase(growthOf(change), { ...settings, comparison: form }, words);
    case 'difference':
      return differencePhrase(change);
    case 'added': {
      const difference = differencePhrase(change);
      const isRise = difference.startsWith('tăng ');
      return isRise ? difference.replace(/^tăng /u, 'tăng thêm ') : undefined;
    }
    case 'difference-growth':
      return bothPhrase(change);
    case 'multiple': {
      const quotient = divide(value, prior);
      const isWorth = compare(quotient, WORTH_MULTIPLYING) >= 0;
      return isWorth ? multiplePhrase(quotient, settings, words) : undefined;
    }
    default:
      return undefined;
  }
}

function growthOf({ value, prior }: ChangeToSay): Rational {
  return subtract(percentOf(value, prior), HUNDRED);
}

/** Below it "gấp 1,1 lần" would be true, and nobody would say so. */
const WORTH_MULTIPLYING = rational(3, 2);

/** "tăng 50.400 thuê bao (2,8%) so với năm 2021"; undefined where either rounds away. */
function bothPhrase(change: ChangeToSay): string | undefined {
  const { indicator, value, prior, words } = change;
  const { growthDecimals } = change.settings;
  const difference = subtract(value, prior);
  const percent = roundHalfAwayFromZero(absolute(growthOf(change)), growthDecimals);
  const isSaid = !isZero(percent) && !isZero(roundHalfAwayFromZero(difference, indicator.decimals));
  if (!isSaid) return undefined;
  const amount = exactText(indicator, absolute(difference));
  const percentage = printedNumber(percent, growthDecimals);
  return `${verbOf(difference)} ${amount} (${percentage}%) so với ${words.base}${words.remark}`;
}

const HUNDRED = rational(100);
