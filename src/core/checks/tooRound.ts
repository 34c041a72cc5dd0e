import { isAmount } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { compare, divide, ONE, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { Submission } from '#core/submissions/reading';
import type { ExaminedYear } from './examinedYear';
import { joinedSource, raise } from './raise';
import { describeRule } from './rule';

export const tooRound = describeRule('too-round', {
  title: { vi: 'Số quá tròn', en: 'Too round' },
  meaning: {
    vi: 'Trong một báo cáo, từ 4 số trở lên và ít nhất sáu phần mười các số từ 1.000 trở lên đều kết thúc bằng 000 (theo đơn vị tính đã ghi), trong khi cột ghi là “Thực hiện”, “Sơ bộ” hoặc “Chính thức”: có thể là số ước. Cột ghi “Ước” không xét; cột không ghi rõ thì chỉ ghi chú.',
    en: 'In one submission four figures or more, and at least six in ten of those from 1,000 up, end in 000 (as written), in a column called actual, provisional or final: probably estimates. Columns called estimates are not judged; where the head says neither, only a note is made.',
  },
  remedy: {
    vi: 'Hỏi đơn vị số thực tế; nếu là số ước thì ghi đúng cột “Ước thực hiện”.',
    en: 'Ask for the counted figures; if they are estimates, have them called so.',
  },
  authority: {
    vi: 'Luật Thống kê, điều 48: số ước tính, sơ bộ và chính thức phải được ghi rõ. Chữ số cuối của số đếm phân bố gần đều, ít khi cùng là 000.',
    en: 'Statistics Law, art. 48: estimated, provisional and final figures are told apart. Last digits of counts are spread evenly, hardly ever all 000.',
  },
  passing: {
    vi: 'Thực hiện năm: 32.417; 5.068; 12.000; 1.993.',
    en: 'Actual: 32,417; 5,068; 12,000; 1,993.',
  },
  failing: {
    vi: 'Thực hiện năm: 32.000; 5.000; 12.000; 2.000.',
    en: 'Actual: 32,000; 5,000; 12,000; 2,000.',
  },
});

const THOUSAND = rational(1000);
const FEWEST_ROUND = 4;
/** Of ten figures that are large enough to end in 000. */
const ROUND_OF_TEN = 6;

export function checkTooRound(
  { indicators, year }: ExaminedYear,
  { unit, observations, called }: Submission,
): Finding | undefined {
  if (called === 'estimate') return undefined;
  const large: { readonly observation: Observation; readonly isRound: boolean }[] = [];
  for (const observation of observations) {
    const indicator = indicators.get(observation.indicator);
    if (observation.role !== 'current' || !indicator || !isAmount(indicator)) continue;
    const written = writtenValue(observation, indicator.unit);
    if (written === undefined || compare(written, THOUSAND) < 0) continue;
    large.push({ observation, isRound: divide(written, THOUSAND).denominator === 1n });
  }
  const round = large.filter(({ isRound }) => isRound).map(({ observation }) => observation);
  const [first] = round;
  if (!first || round.length < FEWEST_ROUND || round.length * 10 < large.length * ROUND_OF_TEN) {
    return undefined;
  }
  const isActual =
    called === 'actual' || called === 'final' || round.every(({ status }) => status !== 'E');
  const source = joinedSource(
    first.source,
    round.map((observation) => observation.source),
  );
  return raise('too-round', {
    unit,
    indicator: '',
    year,
    source,
    message: {
      code: isActual ? 'too-round' : 'too-round/unsaid',
      arguments: { cell: source.cell, round: round.length, large: large.length },
    },
  });
}

/** The number that stands in the cell. */
function writtenValue({ figure, measure }: Observation, unit: string): Rational | undefined {
  if (figure.state !== 'value') return undefined;
  const [own, written] = [parseMeasure(unit), parseMeasure(measure)];
  const factor = (own && written && conversionFactor(written, own)) ?? ONE;
  return divide(figure.value, factor);
}
