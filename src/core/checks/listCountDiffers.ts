import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { equals, rational } from '#core/numbers/rational';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from './examinedYear';
import { namesInRemark } from './namesInRemark';
import { joinedSource, named, raise } from './raise';
import { describeRule } from './rule';

export const listCountDiffers = describeRule('list-count-differs', {
  title: { vi: 'Số đếm khác danh sách kèm theo', en: 'Count differs from its list' },
  meaning: {
    vi: 'Cùng dòng với một số đếm có danh sách tên (ở cột ghi chú hoặc cột khác, ngăn bằng dấu phẩy, chấm phẩy hoặc xuống dòng), và số tên khác số đã ghi. Danh sách chưa hết (“…”, “v.v.”) không xét.',
    en: 'In the row of a count stands a list of names (in the notes or another column, separated by commas, semicolons or lines), and it has another number of names. Lists that say they go on are not judged.',
  },
  remedy: {
    vi: 'Đơn vị sửa số hoặc bổ sung danh sách.',
    en: 'The unit corrects the count or completes the list.',
  },
  authority: {
    vi: 'Kiểm tra logic: số đếm bằng số phần tử được liệt kê.',
    en: 'Logic: a count is the number of things listed.',
  },
  passing: {
    vi: '3 xã: Quý Sơn, Phì Điền, Tân Mộc.',
    en: '3 communes: Quý Sơn, Phì Điền, Tân Mộc.',
  },
  failing: {
    vi: '4 xã: Quý Sơn, Phì Điền, Tân Mộc.',
    en: '4 communes: Quý Sơn, Phì Điền, Tân Mộc.',
  },
});

export function checkListCount(
  { year }: Pick<ExaminedYear, 'year'>,
  answered: UnitAnswers,
  indicator: Indicator,
): Finding | undefined {
  const isCount = indicator.decimals === 0 && indicator.nature !== 'rank';
  const remarks = isCount ? answered.answers.get(indicator.code)?.remarks : undefined;
  const figure = remarks && comparedFigure(answered, indicator.code);
  if (!figure) return undefined;
  for (const { text, inLines, source: place } of remarks) {
    const names = namesInRemark(inLines ?? text);
    if (!names || equals(figure.value, rational(names.length))) continue;
    // A list of a few examples beside thousands is no enumeration.
    if (figure.value.numerator > BigInt(MOST_LISTED) * figure.value.denominator) continue;
    const source = joinedSource(figure.observation.source, [place]);
    return raise('list-count-differs', {
      unit: answered.unit.code,
      indicator: indicator.code,
      year,
      source,
      message: {
        code: 'list-count-differs',
        arguments: {
          indicator: named(indicator),
          cell: source.cell,
          value: toDecimalText(figure.value),
          listed: names.length,
          names: names.slice(0, NAMES_TOLD),
        },
      },
      proposal: String(names.length),
    });
  }
  return undefined;
}

/** Nobody lists more by name in a cell. */
const MOST_LISTED = 60;
const NAMES_TOLD = 5;
