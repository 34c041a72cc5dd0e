import type { Indicator } from '#core/catalogue/indicator';
import { ownRemarks } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { equals, rational } from '#core/numbers/rational';
import type { Remark } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { countedListIn, type CountedList } from './countedList';
import { listOfRow } from './listOfRow';
import { joinedSource, named, raise } from '../raise';
import { describeRule } from '../rule';

export const listCountDiffers = describeRule('list-count-differs', {
  title: { vi: 'Số đếm khác danh sách kèm theo', en: 'Count differs from its list' },
  meaning: {
    vi: 'Cùng dòng với một số đếm có danh sách tên (ở cột ghi chú hoặc cột khác, ngăn bằng dấu phẩy, chấm phẩy hoặc xuống dòng), và số tên khác số đã ghi; hoặc ghi chú tự nêu số khác với danh sách của nó (“04 thôn: Khe Mo, Nà Pài, Pác Cáp”). Ở dòng đếm doanh nghiệp, từ 4 tên trở lên, hơn kém số đếm không quá 2, là danh sách. Danh sách chưa hết (“…”, “v.v.”) không xét.',
    en: 'In the row of a count stands a list of names (in the notes or another column, separated by commas, semicolons or lines), and it has another number of names; or a remark counts otherwise than it lists (“04 thôn: Khe Mo, Nà Pài, Pác Cáp”). In a row that counts firms four names or more, within two of the count, are a list. Lists that say they go on are not judged.',
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
  const answer = isCount ? answered.answers.get(indicator.code) : undefined;
  const remarks = answer ? ownRemarks(answer) : [];
  const figure = remarks.length > 0 ? comparedFigure(answered, indicator.code) : undefined;
  if (!figure) return undefined;
  for (const remark of remarks) {
    const { text, inLines, source: place } = remark;
    const counted = countedListIn(text, indicator);
    if (counted && counted.stated !== counted.names.length) {
      return miscounted({ year }, answered, indicator, remark, counted);
    }
    const names = counted ? ofRow(counted) : listOfRow(inLines ?? text, indicator, figure.value);
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

function ofRow({ isOfRow, names }: CountedList): readonly string[] | undefined {
  return isOfRow ? names : undefined;
}

/** "03 thôn: Khe Mo, Nà Pài": a remark whose own number and list differ. */
function miscounted(
  { year }: Pick<ExaminedYear, 'year'>,
  { unit }: Pick<UnitAnswers, 'unit'>,
  indicator: Indicator,
  { source }: Remark,
  { stated, names }: CountedList,
): Finding {
  return raise('list-count-differs', {
    unit: unit.code,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'list-count-differs/stated',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        stated,
        listed: names.length,
        names: names.slice(0, NAMES_TOLD),
      },
    },
  });
}

/** Nobody lists more by name in a cell. */
const MOST_LISTED = 60;
const NAMES_TOLD = 5;
