import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { toDouble } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { compare, rational, signOf } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear } from './examinedYear';
import type { LastYear } from './lastYear';
import { joinedSource, raise } from './raise';
import { describeRule } from './rule';

export const copiedSubmission = describeRule('copied-submission', {
  title: { vi: 'Hai đơn vị gửi cùng một bộ số', en: 'Copied submission' },
  meaning: {
    vi: 'Hai đơn vị có cùng các chỉ tiêu với cùng các số lớn hơn 20, từ 4 số trở lên. Phát hiện nêu đơn vị có số khác xa năm trước của chính mình hơn; nếu không biết năm trước thì nêu đơn vị đứng sau trong danh sách.',
    en: 'Two units have the same indicators with the same values above 20, four or more. The finding names the unit whose figures are farther from its own last year; where last year is not known, the later in the register.',
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

/** Smaller values repeat by chance. */
const BY_CHANCE = rational(20);
const FEWEST_VALUES = 4;

/** All figures of one unit that do not repeat by chance. */
interface Vector {
  readonly unit: ReportingUnit;
  readonly observations: readonly Observation[];
  /** Indicators and values; equal keys are equal vectors. */
  readonly key: string;
}

export function checkCopies(examined: ExaminedYear, lastYear: LastYear): readonly Finding[] {
  const groups = new Map<string, Vector[]>();
  for (const unit of examined.units.values()) {
    const vector = vectorOf(examined, unit);
    if (!vector) continue;
    const group = groups.get(vector.key);
    if (group) group.push(vector);
    else groups.set(vector.key, [vector]);
  }
  return [...groups.values()].flatMap((group) => copiesIn(examined, lastYear, group));
}

function vectorOf(examined: ExaminedYear, unit: ReportingUnit): Vector | undefined {
  const answers = examined.collected.answers.get(unit.code);
  if (!answers) return undefined;
  const observations: Observation[] = [];
  const words: string[] = [];
  for (const [code, indicator] of examined.indicators) {
    const observation = isAmount(indicator) ? answers.get(code)?.current : undefined;
    const value = numberOf(observation?.figure);
    if (!observation || !value || compare(value, BY_CHANCE) <= 0) continue;
    observations.push(observation);
    words.push(`${code}=${value.numerator}/${value.denominator}`);
  }
  return words.length < FEWEST_VALUES ? undefined : { unit, observations, key: words.join(' ') };
}

function isAmount({ nature }: Indicator): boolean {
  return nature === 'stock' || nature === 'flow';
}

/** Everyone of a group but the one whose figures they probably are. */
function copiesIn(
  examined: ExaminedYear,
  lastYear: LastYear,
  group: readonly Vector[],
): readonly Finding[] {
  if (group.length < 2) return [];
  const strangeness = group.map((vector) => distanceFromLastYear(examined, lastYear, vector));
  const likeliest = strangeness.indexOf(Math.min(...strangeness));
  const original = group[likeliest];
  if (!original) return [];
  return group
    .filter((vector) => vector !== original)
    .map((vector) => copyFinding(examined, vector, original));
}

/** The mean size of the changes in powers of e; 0 where last year is not known. */
function distanceFromLastYear(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit, observations }: Vector,
): number {
  const changes = observations.flatMap(({ indicator: code, figure }) => {
    const indicator = indicators.get(code);
    const prior = indicator && lastYear.of(unit.code, indicator);
    const value = numberOf(figure);
    if (!prior || !value || signOf(prior) <= 0) return [];
    return [Math.abs(Math.log(toDouble(value) / toDouble(prior)))];
  });
  return changes.length === 0 ? 0 : changes.reduce((sum, one) => sum + one, 0) / changes.length;
}

function copyFinding({ year }: ExaminedYear, copy: Vector, original: Vector): Finding {
  const [first, ...rest] = copy.observations.map(({ source }) => source);
  const source = joinedSource(first ?? { file: '', sheet: '', cell: '' }, rest);
  return raise('copied-submission', {
    unit: copy.unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: 'copied-submission',
      arguments: {
        cell: source.cell,
        unit: copy.unit.name,
        other: original.unit.name,
        otherFile: original.observations[0]?.source.file ?? '',
        values: copy.observations.length,
      },
    },
  });
}
