import { compare, divide, equals, multiply, rational, type Rational } from '#core/numbers/rational';
import type { NumberInText } from './numberInText';

/**
 * "Trong 100 văn bản thì gần 96 văn bản ký số", "cứ 10 hồ sơ có gần 7 hồ sơ nộp trực tuyến": so many out of a round
 * number tell a rate, and neither of the two is a count.
 */
export function asRates(
  sentence: string,
  numbers: readonly NumberInText[],
): readonly NumberInText[] {
  return numbers.flatMap((number, at) => {
    const [before, behind] = [numbers[at - 1], numbers[at + 1]];
    if (behind && roundBefore(sentence, number, behind)) return [];
    const round = before && roundBefore(sentence, before, number);
    return [round ? asRate(sentence, number, round) : number];
  });
}

/** What a number is out of, where that stands before it as a round number. */
function roundBefore(
  sentence: string,
  base: NumberInText,
  number: NumberInText,
): Rational | undefined {
  const [round, stated] = [base.readings[0]?.value, number.readings[0]?.value];
  const dimension = base.measure?.dimension;
  if (!round || !stated || dimension === undefined || base.hedge || number.unit !== 'other')
    return undefined;
  const isRound = (dimension === PEOPLE ? [] : ROUND).some((one) => equals(one, round));
  const isOfIt = number.measure === undefined || number.measure.dimension === dimension;
  const isPart = compare(stated, round) <= 0;
  const between = sentence.slice(base.end, number.start);
  const isSaid =
    EACH.test(sentence.slice(0, base.start)) ||
    (AMONG.test(sentence.slice(0, base.start)) &&
      (THEN.test(between) || (MANY.has(dimension) && HAVE.test(between))));
  return isRound && isOfIt && isPart && isSaid && !/[;:.()]/u.test(between) ? round : undefined;
}

function asRate(sentence: string, number: NumberInText, round: Rational): NumberInText {
  const times = divide(HUNDRED, round);
  return {
    ...number,
    end: number.nounAt,
    text: sentence.slice(number.start, number.nounAt).trim(),
    unit: 'percent',
    measure: undefined,
    readings: number.readings.map(({ value, place, step }) => ({
      value: multiply(value, times),
      place: multiply(place, times),
      step: multiply(step, times),
    })),
  };
}

const HUNDRED = rational(100);
const ROUND = [rational(10), HUNDRED, rational(1000)];
/** Of so many people a density is told. */
const PEOPLE = 'count:người';
const EACH = /(?<!\p{L})(?:cứ|mỗi)\s+$/iu;
/** "Trong 10 huyện có 4 huyện …" may be all that there are. */
const AMONG = /(?<!\p{L})(?:trong|trên)\s+$/iu;
const THEN = /(?<!\p{L})thì(?!\p{L})/iu;
const HAVE = /(?<!\p{L})có(?!\p{L})/iu;
/** Of these no province has so few. */
const MANY: ReadonlySet<string> = new Set(
  ['hồ sơ', 'văn bản', 'hộ', 'thuê bao', 'giao dịch', 'bưu gửi'].map((noun) => `count:${noun}`),
);
