import type { Indicator } from '#core/catalogue/indicator';
import { compare, powerOfTen, rational } from '#core/numbers/rational';
import type { Remark, StatedChange } from '#core/submissions/reading';
import { amountSaid } from './saidAmount';
import { clausesSaid, isOnLastYear, withoutCause } from './saidClauses';
import { HEDGED_NUMBER, isDownward, numberSaid, turned, type Said } from './saidNumber';
import { timesSaid } from './saidTimes';

/**
 * The changes that a remark beside a figure states of it: "Tăng 3,7% so với năm 2023", "tăng 14
 * trạm", "gấp 2,4 lần năm trước", "đạt 105,3% kế hoạch". Only a clause that begins with the change
 * speaks of the row for certain; one on part of the year or on another year than the one before is
 * passed over, and so is "bằng 105%" alone, which may be of the plan.
 */
export function changesSaid(
  { text, source }: Remark,
  indicator: Indicator,
  year: number,
): StatedChange[] {
  const hasOneAmount = (text.normalize('NFC').match(AMOUNTS_OF_CHANGE) ?? []).length <= 1;
  return clausesSaid(text, indicator, year).flatMap((clause, place) => {
    const said =
      (place === 0 ? directionSaid(clause, indicator, year) : undefined) ??
      percentSaid(clause, indicator, year) ??
      planSaid(clause, year) ??
      timesSaid(clause, year) ??
      (hasOneAmount ? amountSaid(clause, indicator, year) : undefined);
    return said ? [{ indicator: indicator.code, ...said, source }] : [];
  });
}

/** What is said to come or go: two of them are parts of the change, not the change. */
const AMOUNTS_OF_CHANGE =
  /(?:tăng|giảm|thêm|bớt|dừng|ngừng|tắt|thu hồi|cắt|xóa|xoá|hủy|huỷ|lắp|mới|phát triển)[^.;,\d]{0,20}\d[\d.,]*(?![\d.,]|\s*%|\s*điểm\s*(?:%|phần trăm))/giu;

const DIRECTION =
  /^(tăng|giảm|không (?:thay )?đổi|giữ nguyên|không tăng,? không giảm)(?! (?:trưởng|cường|thiểu|sát|biên))(?!\p{L})(?: (?:mạnh|nhẹ|cao|nhanh|sâu|đáng kể|đều|chủ yếu))?(?=\s*$|\s+(?:so với|so|do|vì|nhờ|chủ yếu)(?!\p{L}))(.*)$/isu;

/** "Giảm do tắt sóng 2G": which way the figure went, where the remark begins with it and has no number. */
function directionSaid(clause: string, { nature }: Indicator, year: number): Said | undefined {
  const [, word = '', rest = ''] = DIRECTION.exec(clause) ?? [];
  // A rank that rises is a smaller number.
  if (word === '' || nature === 'rank' || !isOnLastYear(rest, year)) return undefined;
  const sign = /^không|^giữ/iu.test(word) ? 0 : isDownward(word) ? -1 : 1;
  return { kind: 'direction', value: rational(sign), decimals: 0 };
}

const PERCENT_CHANGE = new RegExp(
  `^(tăng|giảm|bằng|đạt|\\+|[-–−](?=\\s?\\d))\\s*${HEDGED_NUMBER}\\s*(%|phần trăm|điểm\\s*(?:phần trăm|%))(.*)$`,
  'isu',
);

function percentSaid(clause: string, { unit }: Indicator, year: number): Said | undefined {
  const [, verb = '', hedge = '', digits = '', sign = '', rest = ''] =
    PERCENT_CHANGE.exec(clause) ?? [];
  const number = digits === '' ? undefined : numberSaid(hedge, digits);
  const isIndex = /bằng|đạt/iu.test(verb);
  if (!number || (isIndex && rest.trim() === '') || !isOnLastYear(rest, year)) return undefined;
  const saysPoints = /điểm/iu.test(sign);
  // Beside a count they are of a rate that somebody made of it.
  if (saysPoints && unit.trim() !== '%') return undefined;
  return {
    kind: saysPoints ? 'points' : isIndex ? 'index' : 'growth',
    ...(isDownward(verb) ? turned(number) : number),
    ...(saysPoints ? { saysPoints } : {}),
  };
}

const OF_PLAN = new RegExp(
  `^(?:ước |dự kiến |đã |cả năm )*(?:đạt|bằng|hoàn thành|vượt|thực hiện)(?: được)?\\s*${HEDGED_NUMBER}\\s*%\\s*(?:so với\\s*)?(?:kế hoạch|kh|chỉ tiêu kế hoạch|chỉ tiêu)(?!\\p{L})(.*)$`,
  'isu',
);
const WHICH_PLAN =
  /^\s*(?:năm|cả năm|năm nay|(?:được |tỉnh |ubnd tỉnh |hđnd tỉnh |sở )?giao|đề ra|đã đề ra|đặt ra|)\s*(?:năm\s*)?(\d{4})?\s*(?:(?:được |tỉnh |sở )?giao|đề ra)?\s*$/isu;

/** "đạt 105,3% kế hoạch năm"; "đạt 100% kế hoạch" also says in round words that it was reached. */
function planSaid(clause: string, year: number): Said | undefined {
  const [, hedge = '', digits = '', rest = ''] = OF_PLAN.exec(clause) ?? [];
  const number = digits === '' ? undefined : numberSaid(hedge, digits);
  const plan = WHICH_PLAN.exec(withoutCause(rest));
  if (!number || !plan || Number(plan[1] ?? year) !== year) return undefined;
  if (number.decimals === 0 && compare(number.value, powerOfTen(2)) === 0) return undefined;
  return { kind: 'plan', ...number };
}
