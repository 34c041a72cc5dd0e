import {
  absolute,
  add,
  compare,
  multiply,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { remarksOnRest } from './ownRest';
import { formsOfChange } from '../sentences/comparisonClauses';
import { exactText } from '../sentences/levelText';
import { printedNumber } from '../sentences/printedNumber';
import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * What people say of a plan, of last year, of a halving and of the rest of a whole that our own sentences put
 * otherwise: "chưa đạt kế hoạch đề ra (97,5%)", "thiếu 24.738 thuê bao so với kế hoạch", "giảm một nửa so
 * với năm 2021", "còn 32 thôn chưa có cáp quang". Only what is true of the exact figures; nothing of a
 * partial total.
 */
export function ownRemarks(context: SentenceContext): readonly string[] {
  if (!context.total.isComplete) return [];
  return [
    // In one piece with its brackets: "tăng 02 điểm (0,6%) so với năm 2021".
    ...formsOfChange(context).values(),
    ...remarksOnPlan(context),
    ...remarksOnPrior(context),
    ...remarksOnHalving(context),
    ...remarksOnRest(context),
  ];
}

const PLAN_NAMES = ['kế hoạch', 'kế hoạch đề ra', 'kế hoạch năm', 'kế hoạch được giao'];

function remarksOnPlan(context: SentenceContext): readonly string[] {
  const { indicator, total, value, book } = context;
  const { plan, planCompletion } = total;
  // Of what one wants less of nobody knows whether below the plan is short of it.
  if (!plan || !planCompletion || indicator.polarity !== 'up_good') return [];
  const { growthDecimals } = book.settings;
  const targets = amounts(context, plan);
  const behind = [
    '',
    ` (${printedNumber(planCompletion, growthDecimals)}%)`,
    ...targets.flatMap((target) => [` ${target}`, ` (${target})`, ` (kế hoạch ${target})`]),
  ];
  const reached = verbsOf(compare(value, plan)).flatMap((verb) =>
    PLAN_NAMES.flatMap((name) => behind.map((end) => `${verb} ${name}${end}`)),
  );
  const short = subtract(plan, value);
  if (signOf(short) <= 0 || indicator.unit === '%') return reached;
  const gaps = amounts(context, short).flatMap((gap) =>
    PLAN_NAMES.flatMap((name) =>
      ['thiếu', 'còn thiếu'].map((verb) => `${verb} ${gap} so với ${name}`),
    ),
  );
  return [...reached, ...gaps];
}

function verbsOf(side: number): readonly string[] {
  if (side < 0) return ['chưa đạt', 'không đạt', 'chưa hoàn thành'];
  return ['đạt', 'hoàn thành', ...(side > 0 ? ['vượt'] : [])];
}

/** "1 triệu thuê bao" and "1.000.000 thuê bao". */
function amounts({ indicator }: SentenceContext, amount: Rational): readonly string[] {
  const said = exactText(indicator, amount);
  const written = printedNumber(amount, indicator.decimals);
  return indicator.unit === '%' ? [said] : [said, `${written} ${indicator.unit}`];
}

/** "(cùng kỳ: 1.799.600 thuê bao)", where last year's figure is the one that was published. */
function remarksOnPrior(context: SentenceContext): readonly string[] {
  const { total, isComparable, words, book } = context;
  const { prior } = total;
  if (!prior || !isComparable || words.remark !== '') return [];
  const year = `năm ${book.year - 1}`;
  return [`cùng kỳ ${year}`, 'cùng kỳ năm trước', 'cùng kỳ', year, 'năm trước'].flatMap((base) =>
    [':', ' là', ' đạt'].flatMap((said) =>
      amounts(context, prior).map((amount) => `${base}${said} ${amount}`),
    ),
  );
}

/** As near to a half as a bare multiple must be to its own (docs/methods.md, M16). */
const TOLERANCE = rational(2, 100);

function remarksOnHalving({
  total,
  value,
  words,
  isComparable,
}: SentenceContext): readonly string[] {
  const { prior } = total;
  if (!prior || !isComparable || signOf(prior) <= 0) return [];
  const distance = absolute(subtract(add(value, value), prior));
  if (compare(distance, multiply(prior, TOLERANCE)) > 0) return [];
  return ['', ` so với ${words.base}`, ' so với cùng kỳ', ' so với năm trước'].map(
    (base) => `giảm một nửa${base}`,
  );
}
