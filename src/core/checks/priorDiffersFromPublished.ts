import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { askedParts } from '#core/collection/askedParts';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import {
  absolute,
  compare,
  divide,
  equals,
  larger,
  rational,
  subtract,
  sum,
  type Rational,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { joinedSource, named, raise } from './raise';
import { describeRule } from './rule';
import { lastPlace, publishedPlace } from './writtenPrecision';

export const priorDiffersFromPublished = describeRule('prior-differs-from-published', {
  title: { vi: 'Số năm trước khác số đã công bố', en: 'Prior year differs from published' },
  meaning: {
    vi: 'Số năm trước ghi trong biểu (với tổng mà đơn vị chỉ ghi các phần: cộng các phần) khác số năm trước đã công bố của chính đơn vị (chính thức hơn sơ bộ hơn ước tính; cùng mức thì dòng sau). Khi số năm trước đã công bố lại nằm ở cột năm nay thì nghi hai số của dòng đổi chỗ, và đề xuất lấy số ở cột năm trước làm số năm nay. Lệch không quá nửa đơn vị chữ số cuối của số ghi thô hơn thì coi là làm tròn. Đơn vị được lập từ đơn vị khác mà cột năm trước, ở từ 2 số lớn hơn 20, ghi số của riêng một đơn vị cũ thì cũng nêu; đơn vị được lập từ nguyên các đơn vị cũ mà phần lớn cột năm trước (từ 3 số) đúng bằng các đơn vị cũ cộng lại thì số khác tổng ấy cũng nêu.',
    en: 'The prior-year figure in the sheet (of a total whose parts alone are stated, their sum) differs from the unit’s published one (final beats provisional beats estimate; of equals the later row counts). Where the published figure stands in this year’s column instead, the two figures of the row are probably exchanged, and last year’s column is proposed for this year. A difference of at most half a unit of the last digit of the coarser figure is rounding. Told as well is a unit made of others whose column of last year holds, in two figures above 20, those of one of the old units alone; and of a unit made of whole others, most of whose column of last year (three figures at least) is what these add to, a figure that is not.',
  },
  remedy: {
    vi: 'So sánh với năm trước dùng số đã công bố. Nếu số năm trước được điều chỉnh, đơn vị giải trình và sở nhập số điều chỉnh vào sổ; báo cáo khi đó ghi rõ là số điều chỉnh.',
    en: 'Comparisons use the published figure. If it was revised, the unit explains and the department enters the revised figure in the book; the report then says so.',
  },
  authority: {
    vi: 'Luật Thống kê 2015, điều 48: số liệu ước tính, sơ bộ, chính thức; niên giám thống kê yêu cầu dùng số điều chỉnh mới nhất. Một tốc độ tăng không trộn hai lần công bố.',
    en: 'Statistics Law 2015, art. 48: estimated, provisional and final data; yearbooks ask their readers to use the latest adjusted figures. One growth rate never mixes two vintages.',
  },
  passing: {
    vi: 'Đã công bố 742,67 tỷ đồng; biểu ghi 742.668 triệu đồng.',
    en: 'Published 742.67 tỷ đồng; the sheet says 742,668 triệu đồng.',
  },
  failing: {
    vi: 'Đã công bố 698 tỷ đồng; biểu ghi 689 tỷ đồng.',
    en: 'Published 698 tỷ đồng; the sheet says 689.',
  },
});

/** The unit's column of last year against what was published of it. */
export function checkPriorsAgainstPublished(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly Finding[] {
  const stated = [...answered.answers].flatMap(([code, { prior }]): readonly StatedPrior[] => {
    const indicator = prior && examined.indicators.get(code);
    const value = numberOf(prior?.figure);
    if (!indicator || value === undefined) return [];
    return [{ indicator, value, observations: [prior] }];
  });
  return [...stated, ...statedInParts(examined, answered)].flatMap((one) => {
    const published = lastYear.published(answered.unit.code, one.indicator);
    return (published && checkPriorAgainstPublished(examined, one, published)) ?? [];
  });
}

/** What a unit's own column says of a figure of last year: in one cell, or in those of its parts. */
interface StatedPrior {
  readonly indicator: Indicator;
  readonly value: Rational;
  readonly observations: readonly [Observation, ...Observation[]];
}

/** Totals published of the unit, where it states their parts alone and these were not published. */
function statedInParts(
  examined: ExaminedYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly StatedPrior[] {
  const published = indexOf(examined.collected).knownPriors.get(unit.code) ?? new Map();
  return [...published.keys()].flatMap((code): readonly StatedPrior[] => {
    const indicator = examined.indicators.get(code);
    if (!indicator || answers.get(code)?.prior) return [];
    const parts = askedParts(examined.collected, unit.code, indicator);
    const priors = parts.flatMap((part) => answers.get(part.code)?.prior ?? []);
    const values = priors.flatMap(({ figure }) => numberOf(figure) ?? []);
    const [first, ...others] = priors;
    const isWhole = first !== undefined && values.length === parts.length;
    if (!isWhole || parts.some((part) => published.has(part.code))) return [];
    return [{ indicator, value: sum(values), observations: [first, ...others] }];
  });
}

function checkPriorAgainstPublished(
  examined: ExaminedYear,
  { indicator, value, observations }: StatedPrior,
  published: KnownFigure,
): Finding | undefined {
  const known = numberOf(published.figure);
  if (known === undefined || equals(value, known)) return undefined;
  const written = sum(observations.map((observation) => lastPlace(examined, observation)));
  const coarser = larger(written, publishedPlace(indicator, published));
  const difference = absolute(subtract(value, known));
  if (compare(difference, divide(coarser, rational(2))) <= 0) return undefined;
  const [first, ...others] = observations;
  const source = joinedSource(
    first.source,
    others.map((observation) => observation.source),
  );
  return raise('prior-differs-from-published', {
    unit: first.unit,
    indicator: indicator.code,
    year: first.year,
    source,
    message: {
      code: 'prior-differs-from-published',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        year: first.year,
        submitted: toDecimalText(value),
        published: toDecimalText(known),
      },
    },
    proposal: toDecimalText(known),
  });
}
