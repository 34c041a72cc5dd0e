import { groupedBy } from '#core/catalogue/groupedBy';
import type { Finding } from '#core/findings/finding';
import { sameFigure } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { joinedSource, raise } from '../raise';
import { describeRule } from '../rule';
import { distanceFromUsual, type DistanceOf } from './distanceFromUsual';
import { isNoChance, sharedParts } from './sharedParts';
import { unitVectors, type UnitVector } from './unitVector';

export const copiedSubmission = describeRule('copied-submission', {
  title: { vi: 'Hai đơn vị gửi cùng một bộ số', en: 'Copied submission' },
  meaning: {
    vi: 'Hai đơn vị có cùng các chỉ tiêu với cùng các số, từ 4 số trở lên (số viết không có dấu thập phân phải lớn hơn 20: 3,69 là 369); hoặc hai đơn vị cùng loại có chung từ 4 số khác nhau như vậy mà không đơn vị nào khác có, tổng cộng từ 15 chữ số thập phân (tổng lôgarit cơ số 10) trở lên. Phát hiện nêu đơn vị có số, so với năm trước của chính mình, khác xa mức tăng thường thấy của các đơn vị cùng loại hơn; đơn vị không biết năm trước được coi là cách 1/4. Không có căn cứ thì nêu cả hai như nhau (phát hiện ghi ở đơn vị đứng sau trong danh sách).',
    en: 'Two units have the same indicators with the same values, four or more (whose digits together are above 20: 3.69 is 369); or two units of one kind share four or more different ones that nobody else has, of 15 digits together (sum of logarithms to base 10). The finding names the unit whose figures are farther from where the usual growth of its kind leads from its own last year; a unit without a known last year is taken to be a quarter away. Without evidence both are named alike (the finding stands at the later in the register).',
  },
  remedy: {
    vi: 'Hỏi cả hai đơn vị: biểu của ai bị gửi nhầm dưới tên đơn vị khác.',
    en: 'Ask both units whose form was sent under the other’s name.',
  },
  authority: {
    vi: 'Soát xét thống kê: hai đơn vị không thể trùng toàn bộ số liệu một cách ngẫu nhiên.',
    en: 'Statistical editing: two units do not have all figures in common by chance.',
  },
  passing: {
    vi: 'Hai huyện cùng có 120 thôn, các số khác nhau.',
    en: 'Two districts have 120 hamlets each and differ otherwise.',
  },
  failing: {
    vi: 'Huyện A và huyện B cùng ghi 18.204 hộ, 120 thôn, 5.311 hồ sơ, 4.870 hồ sơ trực tuyến.',
    en: 'Two districts both give 18,204 households, 120 hamlets, 5,311 dossiers, 4,870 of them online.',
  },
});

/** What is told of figures that another unit has too, and which figures of the named unit they are. */
export interface Copy {
  readonly finding: Finding;
  readonly likeness: Likeness;
  readonly observations: readonly Observation[];
}

export function checkCopies(examined: ExaminedYear, lastYear: LastYear): readonly Copy[] {
  const vectors = unitVectors(examined);
  const groups = groupedBy(vectors, ({ key }) => key);
  const distanceOf = distanceFromUsual(examined, lastYear);
  return [
    ...[...groups.values()].flatMap((group) => copiesIn(examined, distanceOf, group)),
    ...sharedParts(vectors)
      .filter(({ first, second }) => first.key !== second.key && isNoChance(first))
      .map(({ first, second }) => {
        const [original = first, copy = second] = byStrangeness(distanceOf, [first, second]);
        return copyOf(examined, copy, original, 'part');
      }),
  ];
}

/** Everyone of a group but the one whose figures they probably are. */
function copiesIn(
  examined: ExaminedYear,
  distanceOf: DistanceOf,
  group: readonly UnitVector[],
): readonly Copy[] {
  // Nearly every vector is a group of its own, and has nobody to be a copy of.
  if (group.length < 2) return [];
  const [original, ...copies] = byStrangeness(distanceOf, group);
  if (!original) return [];
  return copies.map((copy) => {
    const isTold = distanceOf(copy) - distanceOf(original) >= TELLING;
    return copyOf(examined, copy, original, isTold ? 'whole' : 'either');
  });
}

/** So much farther from its own last year (a tenth) whoever sent another's figures must be. */
const TELLING = Math.log(1.1);

/** The nearest to its own last year first; of equally near ones the first of the register. */
function byStrangeness(
  distanceOf: DistanceOf,
  group: readonly UnitVector[],
): readonly UnitVector[] {
  return [...group].sort((one, other) => distanceOf(one) - distanceOf(other));
}

/** How much of two forms is alike, and whether anything tells whose it is. */
type Likeness = 'whole' | 'part' | 'either';

const SENTENCES = {
  whole: 'copied-submission',
  part: 'copied-submission/part',
  either: 'copied-submission/either',
} as const;

function copyOf(
  examined: ExaminedYear,
  copy: UnitVector,
  original: UnitVector,
  likeness: Likeness,
): Copy {
  const observations =
    likeness === 'part' ? copy.observations : equalAnswers(examined, copy, original);
  const [first, ...rest] = observations.map(({ source }) => source);
  const source = joinedSource(first ?? { file: '', sheet: '', cell: '' }, rest);
  const finding = raise('copied-submission', {
    unit: copy.unit.code,
    indicator: '',
    year: examined.year,
    source,
    message: {
      code: SENTENCES[likeness],
      arguments: {
        cell: source.cell,
        unit: copy.unit.name,
        other: original.unit.name,
        otherFile: original.observations[0]?.source.file ?? '',
        values: observations.length,
      },
    },
  });
  return { finding, likeness, observations };
}

/** Of a form that is another's, also the small figures that alone could be equal by chance. */
function equalAnswers(
  { collected, indicators }: ExaminedYear,
  copy: UnitVector,
  original: UnitVector,
): readonly Observation[] {
  const told = new Set(copy.observations);
  const [own, others] = [copy, original].map(({ unit }) => collected.answers.get(unit.code));
  return [...indicators.keys()].flatMap((code) => {
    const [one, other] = [own, others].map((answers) => answers?.get(code)?.current);
    if (!one || !other) return [];
    const isEqual = one.figure.state === 'value' && sameFigure(one.figure, other.figure);
    return isEqual || told.has(one) ? [one] : [];
  });
}
