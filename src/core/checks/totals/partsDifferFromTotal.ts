import type { Indicator } from '#core/catalogue/indicator';
import type { DecimalText, NamedIndicator } from '#core/findings/figureInWords';
import { rosterOf } from '#core/collection/roster';
import { totalBeyondParts } from '#core/collection/totalBeyondParts';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { absolute, compare, divide, equals, rational, subtract, sum } from '#core/numbers/rational';
import {
  comparedFigure,
  type ComparedFigure,
  type ExaminedYear,
  type UnitAnswers,
} from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { mistypedPart, type MistypedPart } from './mistypedPart';
import { joinedSource, named, raise } from '../raise';
import { repairOf } from '../repairOf';
import { describeRule } from '../rule';
import { sumOfParts, type SumOfParts } from './sumOfParts';
import { lastPlace, lastPlacesTogether } from '../writtenPrecision';

export const partsDifferFromTotal = describeRule('parts-differ-from-total', {
  title: { vi: 'Tổng khác cộng các phần', en: 'Parts differ from the total' },
  meaning: {
    vi: 'Tổng mà đơn vị tự ghi không bằng tổng các phần của chính đơn vị; hoặc tỷ lệ tự ghi không bằng tử số chia mẫu số.',
    en: 'A total that a unit states is not the sum of the unit’s own parts; or a stated ratio is not its numerator over its denominator.',
  },
  cases: [
    {
      vi: '**Được lệch bao nhiêu:** số đếm phải khớp tuyệt đối; số đã làm tròn được lệch không quá nửa đơn vị chữ số cuối của mỗi số, tức (n + 1)/2 đơn vị khi n phần và tổng cùng làm tròn như nhau; tỷ lệ được lệch một đơn vị chữ số cuối.',
      en: '**Allowed difference:** counts must agree exactly; rounded figures may differ by half a unit of each one’s last digit, that is (n + 1)/2 units when the n parts and the total are rounded alike; ratios by one unit of the last digit.',
    },
    {
      vi: '**Còn thiếu phần:** chỉ xét khi đơn vị có đủ các phần; nếu đơn vị ghi tổng lớn hơn các phần đã gửi mà phần còn thiếu không đơn vị nào gửi thì hỏi các phần, vì tổng ấy không được tính. Tỷ lệ ghi mà không có tử số, mẫu số của nó, và không đơn vị nào gửi, cũng vậy.',
      en: '**Lacking parts:** judged only when the unit gives all parts; where its total is more than the parts it gave and nobody gives the lacking ones, they are asked for, for that total does not count. So with a rate without its numerator or denominator that nobody sends.',
    },
    {
      vi: '**Sửa phần hay sửa tổng:** đề xuất sửa một phần (bằng tổng trừ các phần còn lại) chứ không sửa tổng, khi riêng phần ấy lệch hẳn năm trước còn tổng và các phần khác thì không; khi phần ấy (bằng tổng trừ các phần còn lại) sẽ gần năm trước hơn hẳn mà tổng đã ghi gần năm trước của nó hơn cộng các phần; hoặc khi phần ấy ghi đúng bằng tổng mà mức tăng của các đơn vị cùng loại cho thấy nó sai.',
      en: '**Part or total:** the proposal is for one part (the total less the others), not for the total, where that part alone is far from last year; where the part so computed would be clearly nearer to last year and the total is nearer to its own than the sum is; or where the part equals the total and the growth of the peers shows that it is the wrong one.',
    },
    {
      vi: '**Cột năm trước** của biểu cũng được xét như vậy, trừ khi một phần khác số đã công bố (`prior-differs-from-published`).',
      en: '**The column of last year** is judged alike, unless a part differs from what was published (`prior-differs-from-published`).',
    },
    {
      vi: '**Tỷ trọng:** cột “Tỷ trọng (%)”, “Cơ cấu (%)” được tính lại theo tổng thể của từng dòng, nếu ít nhất một nửa số dòng khớp (cột chỉ ghi “Tỷ lệ (%)”: hai phần ba, từ 3 dòng).',
      en: '**Shares:** columns “Tỷ trọng (%)” and “Cơ cấu (%)” are recomputed from each row and its whole, where at least half of the rows hold (a column that only says “Tỷ lệ (%)”: two thirds, three at least).',
    },
    {
      vi: '**Địa bàn:** biểu mẫu có hỏi theo địa bàn, hoặc doanh nghiệp tự lập bảng chia theo mọi địa bàn, thì cộng các địa bàn cũng phải bằng số của đơn vị, theo cùng mức lệch.',
      en: '**Areas:** where a form asks by area, or an enterprise gives a table of all areas of its own, the areas must add to the unit’s own figure within the same bounds.',
    },
    {
      vi: '**Dòng “Tổng số”, “Cộng” của bảng nhiều đơn vị** phải bằng cộng các đơn vị trong bảng; nếu có đơn vị chưa có số thì phần còn lại phải cỡ một đơn vị như thế (từ 1/3 đến 3 lần năm trước của chính đơn vị ấy; không biết năm trước thì từ 1/3 đơn vị nhỏ nhất đến 3 lần đơn vị lớn nhất); nếu có ô không đọc được thì chỉ nêu khi tổng nhỏ hơn các đơn vị còn lại; chỉ tiêu đếm không trùng (distinct_count) chỉ nêu khi tổng lớn hơn. Dòng (cột) “Toàn tỉnh” chỉ xét khi từ 3 số và ít nhất 2/3 số của nó (kể cả ở các trang khác với cùng các đơn vị ấy) đúng là tổng của bảng; số nhỏ hơn cộng các đơn vị thì chỉ cần một nửa.',
      en: '**The row “Tổng số”, “Cộng” of a table of several units** must be what the units in it add to; where units have no figure, what is left must be of a unit’s size (from a third to three times its own last year; where that is not known, from a third of the smallest to three times the largest); where a cell could not be read, only a total below the others is told; of what is counted without repetition (distinct_count), only one above them. “Toàn tỉnh” is judged where three of its figures, and two thirds of them (on other sheets over the same units too), are what the table adds to; where it is less than its units, half of them.',
    },
    {
      vi: '**Tổng của bảng và số một đơn vị:** khi số của một đơn vị xa năm trước mà tổng của bảng trừ các đơn vị khác lại gần năm trước của nó (trong 5/4 lần) thì nêu ở ô của đơn vị và đề xuất số ấy; khi tổng sẽ đúng nếu sửa như đã đề xuất cho các đơn vị thì chỉ ghi chú.',
      en: '**A table’s total and one unit:** where one unit’s figure is far from its last year while the total less the others is near it (within 5/4), the finding stands at the unit and proposes that; where the total is right once what is proposed for the units is done, it is only noted.',
    },
    {
      vi: '**Quý và năm:** bốn cột quý cạnh cột cả năm phải cộng lại bằng cả năm (số phát sinh trong năm).',
      en: '**Quarters:** four columns of quarters beside the year must add to it (flows).',
    },
    {
      vi: '**Cột ghi chú:** phân số và tỷ lệ của nó (“6.900/9.500 hồ sơ, đạt 72,6%”) phải khớp nhau; phân số ở đầu ghi chú phải đúng với số của dòng và tổng thể (“38/73 thôn”), hoặc với tỷ lệ của dòng; phần còn lại (“còn lại 2.600 hồ sơ trực tiếp”, “còn 7 thôn chưa có cáp quang”) phải bằng tổng thể trừ phần đã có. Tỷ lệ nêu bằng lời (“chiếm 17,3% tổng số hồ sơ”) chỉ bị nêu khi không đúng với tổng thể nào mà lời ấy có thể nói tới.',
      en: '**Remarks:** a fraction and its percentage (“6.900/9.500 hồ sơ, đạt 72,6%”) must agree; a fraction with which a remark begins must be the row’s figure and its whole (“38/73 thôn”), or make the row’s rate; what is said to be left (“còn lại 2.600 hồ sơ trực tiếp”, “còn 7 thôn chưa có cáp quang”) must be the whole less the part. A per cent in words (“chiếm 17,3% tổng số hồ sơ”) is told only where it is right of none of the wholes that the words can mean.',
    },
    {
      vi: '**Danh mục:** ghi chú “VT073 + VT074 = TH040” trong danh mục thì ba số của mỗi đơn vị phải khớp như vậy.',
      en: '**Catalogue:** where its notes say “VT073 + VT074 = TH040”, these figures of each unit must agree so.',
    },
  ],
  remedy: {
    vi: 'Đơn vị kiểm tra tổng và từng phần (thiếu dòng, cộng trùng, gõ đè lên công thức). Báo cáo của tỉnh luôn cộng từ các phần.',
    en: 'The unit checks the total and each part (a row left out, added twice, a formula typed over). The province’s report always adds the parts.',
  },
  authority: {
    vi: 'Kiểm tra số học: tổng bằng cộng các phần; sai lệch tối đa do làm tròn n phần và tổng là (n + 1)/2 đơn vị chữ số cuối.',
    en: 'Arithmetic: a total is the sum of its parts; rounding n parts and the total explains at most (n + 1)/2 units of the last digit.',
  },
  passing: {
    vi: 'Cố định 3.000 + di động 97.000 = tổng 100.000 thuê bao. 33,3 + 33,3 + 33,3 và tổng 100,0 tỷ đồng.',
    en: 'Fixed 3,000 + mobile 97,000 = total 100,000. 33.3 + 33.3 + 33.3 and a total of 100.0.',
  },
  failing: {
    vi: 'Cố định 3.000 + di động 97.000, tổng ghi 101.000 thuê bao; đề xuất 100.000.',
    en: 'Fixed 3,000 + mobile 97,000, total stated as 101,000; proposal 100,000.',
  },
});

/** The total a unit states for a derived sum, against its own parts. */
export function checkParts(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  indicator: Indicator,
): Finding | undefined {
  const total = comparedFigure(answered, indicator.code);
  const parts = total && sumOfParts(examined, answered, indicator);
  if (total && !parts) return checkPartsLacking(examined, total, indicator);
  if (!total || !parts || equals(total.value, parts.value)) return undefined;
  if (isExplainedByRounding(examined, total, parts)) return undefined;
  const source = joinedSource(
    total.observation.source,
    parts.observations.map((observation) => observation.source),
  );
  const proposal = toDecimalText(parts.value);
  const { year } = total.observation;
  const told = {
    indicator: named(indicator),
    cell: source.cell,
    total: toDecimalText(total.value),
    sum: proposal,
    parts: parts.codes,
  };
  const place = { unit: answered.unit.code, indicator: indicator.code, year, source };
  const about = { ...place, proposal };
  if (year !== examined.year) {
    const code = 'parts-differ-from-total/last-year';
    return raise('parts-differ-from-total', {
      ...about,
      message: { code, arguments: { ...told, year } },
    });
  }
  const mistyped = mistypedPart({ examined, lastYear, answered }, total, indicator);
  if (mistyped)
    return partFinding(place, told, mistyped, [
      total,
      ...parts.observations.map((observation) => ({ observation })),
    ]);
  return raise('parts-differ-from-total', {
    ...about,
    message: { code: 'parts-differ-from-total', arguments: told },
    repair: repairOf('sum-of-parts', [{ observation: total.observation, value: parts.value }]),
  });
}

/**
 * A total without parts that nobody else is missed for either: it would vanish without a word, for the
 * province's total is added from parts. Where others give them, each lacking part is a missing indicator.
 */
function checkPartsLacking(
  { collected, year }: ExaminedYear,
  { observation }: ComparedFigure,
  indicator: Indicator,
): Finding | undefined {
  const { unit } = observation;
  const beyond = observation.year === year && totalBeyondParts(collected, unit, indicator);
  if (!beyond) return undefined;
  const isOwed = (part: string): boolean => rosterOf(collected, part).members.has(unit);
  const roster = rosterOf(collected, indicator.code);
  const isOfOthers = roster.asked.length > 0 && !roster.asked.includes(unit);
  if (isOfOthers || beyond.lacking.some(isOwed)) return undefined;
  const { source } = observation;
  return raise('parts-differ-from-total', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/parts-lacking',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        total: toDecimalText(beyond.value),
        sum: toDecimalText(beyond.given),
        parts: beyond.lacking,
      },
    },
  });
}

/** What every sentence about a total and its parts tells. */
interface SpokenTotal {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly total: DecimalText;
  readonly sum: DecimalText;
  readonly parts: readonly string[];
}

/** A part that was probably typed wrong, or that and the total one in place of the other. */
function partFinding(
  about: Pick<Finding, 'unit' | 'indicator' | 'year' | 'source'>,
  told: SpokenTotal,
  { indicator, figure, rest, isProven }: MistypedPart,
  involved: readonly Pick<ComparedFigure, 'observation'>[],
): Finding {
  const spoken = {
    ...told,
    part: named(indicator),
    partValue: toDecimalText(figure.value),
    rest: toDecimalText(rest),
  };
  if (!isProven) {
    const code = 'parts-differ-from-total/part-is-total';
    return raise('parts-differ-from-total', { ...about, message: { code, arguments: spoken } });
  }
  const source = joinedSource(
    figure.observation.source,
    involved.map(({ observation }) => observation.source),
  );
  return raise('parts-differ-from-total', {
    unit: about.unit,
    indicator: indicator.code,
    year: about.year,
    source,
    message: {
      code: 'parts-differ-from-total/mistyped-part',
      arguments: { ...spoken, cell: source.cell },
    },
    proposal: toDecimalText(rest),
    repair: repairOf('rest-of-total', [{ observation: figure.observation, value: rest }]),
  });
}

/** Half a unit of the last written place of the total and of each part, together. */
function isExplainedByRounding(
  examined: ExaminedYear,
  total: ComparedFigure,
  parts: SumOfParts,
): boolean {
  const together = [total.observation, ...parts.observations];
  const [, ...partPlaces] = lastPlacesTogether(examined, together);
  const allowed = divide(sum([lastPlace(examined, total.observation), ...partPlaces]), rational(2));
  return compare(absolute(subtract(total.value, parts.value)), allowed) <= 0;
}
