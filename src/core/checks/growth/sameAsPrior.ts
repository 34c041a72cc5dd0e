import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { compare, equals, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { Submission } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import { describeRule } from '../rule';

export const sameAsPrior = describeRule('same-as-prior', {
  title: { vi: 'Số năm nay trùng số năm trước', en: 'Same as last year' },
  meaning: {
    vi: 'Trong một báo cáo có hơn 3 chỉ tiêu mà số năm nay đúng bằng số năm trước (của biểu, đã công bố, hoặc của các đơn vị cũ cộng lại), với giá trị lớn hơn 20. Tỷ lệ, thứ hạng, điểm số không tính. Nếu tất cả, hoặc tất cả trừ một, chỉ là số hiện có ít biến động (số thôn, số trạm, số đài…) và có chỉ tiêu khác thay đổi thì không nêu; cũng vậy khi ngoài chúng chỉ có hai số hiện có khác (số hộ, số thành viên tổ) trong khi ít nhất ba phần tư số hay biến động đã thay đổi. Chỉ hai, ba chỉ tiêu hay biến động mà số lớn (cộng lại từ 10 chữ số) thì ghi chú. Số năm nay đúng bằng kế hoạch ở hơn 3 dòng, và ở ba phần tư số dòng có kế hoạch trở lên, cũng được nêu.',
    en: 'In one submission more than 3 indicators are exactly as last year (in the sheet, as published, or as the old units had together), with values above 20. Rates, ranks and scores do not count. Nothing is said when all of them, or all but one, are stocks that rarely move (hamlets, stations…) and another indicator changed; nor when but two other stocks (households, members of teams) are among them and at least three quarters of what moves has changed. Of only two or three indicators that do move, large figures (ten digits together) are noted. This year’s figure is told as well where it is exactly the plan in more than 3 rows, and in three quarters of those that have one.',
  },
  remedy: {
    vi: 'Hỏi đơn vị có sao chép biểu năm trước không; cập nhật số liệu hoặc xác nhận không thay đổi. Đề xuất là để các số trùng ngoài tổng (ghi “…”) cho đến khi đơn vị trả lời.',
    en: 'Ask whether last year’s form was copied; update the figures or confirm that nothing changed. The proposal leaves the equal figures out of the totals (written “…”) until the unit has answered.',
  },
  authority: {
    vi: 'Quy tắc soát xét thống kê: nhiều chỉ tiêu trùng tuyệt đối với kỳ trước là dấu hiệu sao chép biểu cũ.',
    en: 'Statistical editing: several items exactly as in the previous period suggest a copied form.',
  },
  passing: {
    vi: 'Ba chỉ tiêu trùng năm trước, các chỉ tiêu khác thay đổi.',
    en: 'Three indicators as last year, the others changed.',
  },
  failing: {
    vi: 'Doanh thu, lao động, thuê bao cố định, thuê bao di động đều đúng bằng năm trước.',
    en: 'Revenue, employees, fixed and mobile subscriptions are all exactly as last year.',
  },
});

/** Smaller values repeat by chance. */
const BY_CHANCE = rational(20);

/** Among things that rarely move one of those that do may happen not to. */
const BY_CHANCE_AT_REST = 1;

/** So many equal rows are still nothing unusual. */
const USUAL_ROWS = 3;

/** How many of the indicators the sentence names. */
const NAMED_ROWS = 4;

/** Rows of which both years are known to stand in each other's place are no copies (toldRows). */
export function checkSameAsPrior(
  examined: ExaminedYear,
  answered: UnitAnswers,
  submission: Submission,
  knownValue: (indicator: string) => Rational | undefined,
  toldRows: ReadonlySet<string>,
): Finding | undefined {
  const compared = comparedRows(examined, answered, submission, knownValue).filter(
    ({ indicator }) => !toldRows.has(indicator.code),
  );
  const rows = compared.filter(({ isEqual }) => isEqual);
  const moving = rows.filter(({ indicator }) => !rarelyMoves(indicator));
  const othersChanged = rows.length < compared.length;
  if (rows.length <= USUAL_ROWS) {
    return areTooMuchForChance(moving)
      ? told(examined, answered, moving, compared.length, 'few')
      : undefined;
  }
  if (othersChanged && (moving.length <= BY_CHANCE_AT_REST || areStocksAtRest(moving, compared))) {
    return undefined;
  }
  return told(examined, answered, rows, compared.length, undefined);
}

/** Households and members of teams, say, in a report of which all else that moves has moved. */
function areStocksAtRest(
  moving: readonly ComparedRow[],
  compared: readonly ComparedRow[],
): boolean {
  const all = compared.filter(({ indicator }) => !rarelyMoves(indicator));
  return (
    moving.length <= FEW_AT_REST &&
    moving.every(({ indicator: { nature } }) => nature === 'stock') &&
    moving.length * 4 <= all.length
  );
}

const FEW_AT_REST = 2;

/** Two figures of five digits, say, that both happened to be as they were. */
function areTooMuchForChance(moving: readonly ComparedRow[]): boolean {
  const digits = moving.map(({ value }) => digitsOf(value) - 1);
  return (
    moving.length > BY_CHANCE_AT_REST && digits.reduce((all, one) => all + one, 0) >= MANY_DIGITS
  );
}

/** Before the decimal mark. */
function digitsOf({ numerator, denominator }: Rational): number {
  return String(numerator / denominator).length;
}

/** Digits, of all rows together, beyond the first of each. */
const MANY_DIGITS = 8;

/**
 * Rows whose figure of this year is exactly the plan: the targets were copied, where it is so in
 * most rows that have one.
 */
export function checkSameAsPlan(
  examined: ExaminedYear,
  answered: UnitAnswers,
): Finding | undefined {
  const planned = [...answered.answers].flatMap(([code, { plan }]): readonly ComparedRow[] => {
    const indicator = examined.indicators.get(code);
    const current = comparedFigure(answered, code);
    const target = numberOf(plan?.figure);
    if (!indicator || !isAmount(indicator) || !current || !target) return [];
    if (compare(current.value, BY_CHANCE) <= 0) return [];
    return [{ indicator, ...current, isEqual: equals(current.value, target) }];
  });
  const rows = planned.filter(({ isEqual }) => isEqual);
  const isMost = rows.length > USUAL_ROWS && rows.length * 4 >= planned.length * 3;
  return isMost ? told(examined, answered, rows, planned.length, 'plan') : undefined;
}

/** What stands there is another column's, and the figures of this year nowhere: they are left out. */
function told(
  examined: ExaminedYear,
  answered: UnitAnswers,
  rows: readonly ComparedRow[],
  compared: number,
  kind: 'few' | 'plan' | undefined,
): Finding | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const source = joinedSource(
    first.observation.source,
    rows.map(({ observation }) => observation.source),
  );
  const repair = repairOf(
    'copied-column',
    rows.map(({ observation }) => ({ observation, value: undefined })),
  );
  return raise('same-as-prior', {
    unit: answered.unit.code,
    indicator: '',
    year: examined.year,
    source,
    message: {
      code: kind ? `same-as-prior/${kind}` : 'same-as-prior',
      arguments: {
        cell: source.cell,
        rows: rows.length,
        compared,
        examples: rows.slice(0, NAMED_ROWS).map(({ indicator }) => named(indicator)),
      },
    },
    proposal: proposalOf(repair),
    repair,
  });
}

/** A row of this file with both years. */
interface ComparedRow {
  readonly indicator: Indicator;
  readonly value: Rational;
  readonly observation: Observation;
  readonly isEqual: boolean;
}

function comparedRows(
  { indicators }: ExaminedYear,
  answered: UnitAnswers,
  { file }: Submission,
  knownValue: (indicator: string) => Rational | undefined,
): readonly ComparedRow[] {
  const rows: ComparedRow[] = [];
  for (const [code, { prior }] of answered.answers) {
    const indicator = indicators.get(code);
    const current = comparedFigure(answered, code);
    if (!indicator || !isAmount(indicator) || !current) continue;
    const { value, observation } = current;
    if (observation.source.file !== file || compare(value, BY_CHANCE) <= 0) continue;
    const earlier = [numberOf(prior?.figure), knownValue(code)].filter(
      (known) => known !== undefined,
    );
    if (earlier.length === 0) continue;
    const isEqual = earlier.some((known) => equals(known, value));
    rows.push({ indicator, value, observation, isEqual });
  }
  return rows;
}

/** Things that stand for years: hamlets, stations, teams. Their change is told as a number of them. */
export function rarelyMoves({ nature, growthForm }: Indicator): boolean {
  return nature === 'stock' && growthForm === 'abs_change';
}
