import { readNumberText } from '#core/numbers/numberText';
import { negate } from '#core/numbers/rational';
import type { Remark, StatedChange } from '#core/submissions/reading';

/**
 * The changes that a remark beside a figure states of it: "Tăng 3,7% so với năm 2023". Only a
 * clause that begins with the change speaks of the row for certain, and only without a hedge; one
 * on the plan, on part of the year or on another year than the one before is passed over, and so is
 * "bằng 105%" alone, which may be of the plan.
 */
export function changesSaid({ indicator, text, source }: Remark, year: number): StatedChange[] {
  return clausesOf(text).flatMap((clause) => {
    const [, verb = '', amount = '', sign = '', rest = ''] = CHANGE.exec(clause) ?? [];
    const reading = readNumberText(amount, { separators: 'comma-decimal', isCount: false });
    const isBare = /bằng/iu.test(verb) && rest.trim() === '';
    if (reading.kind !== 'value' || isBare || !isOnLastYear(rest, year)) return [];
    const saysPoints = /điểm/iu.test(sign);
    return {
      indicator,
      kind: kindOf(verb, saysPoints),
      value: /giảm|[-–−]/iu.test(verb) ? negate(reading.value) : reading.value,
      decimals: reading.decimals,
      ...(saysPoints ? { saysPoints } : {}),
      source,
    };
  });
}

const CHANGE =
  /^(?:(?:tỷ|tỉ) lệ\s+)?(tăng|giảm|bằng|\+|[-–−](?=\d))\s*(\d[\d.,]*)\s*(%|điểm\s*(?:phần trăm|%))(.*)$/isu;

function kindOf(verb: string, saysPoints: boolean): StatedChange['kind'] {
  if (saysPoints) return 'points';
  return /bằng/iu.test(verb) ? 'index' : 'growth';
}

/** A full stop or comma within a number ends nothing. */
function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[()]/gu, ' ')
    .split(/[;\n]|[.,](?=\s|$)/u)
    .map((clause) => clause.trim());
}

const BASE = /^\s*(?:so với|so cùng kỳ|cùng kỳ|năm trước|năm \d{4}|$)/iu;
const OTHER_BASE =
  /kế hoạch|\bkh\b|chỉ tiêu|dự toán|tháng|quý|giai đoạn|toàn (?:tỉnh|quốc)|cả nước/iu;

/** Nothing, or last year, named by its number or not. */
function isOnLastYear(rest: string, year: number): boolean {
  const [base = ''] = rest.split(/\s(?:do|vì|nhờ|chủ yếu)\s/iu);
  if (!BASE.test(base) || OTHER_BASE.test(base)) return false;
  return [...base.matchAll(/\d{4}/gu)].every(([said]) => Number(said) === year - 1);
}
