import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { multiply, compare, rational, type Rational } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { BookFigures } from '../../bookFigures';
import type { Circumstances } from '../../circumstances/circumstances';
import type { FaultInWords } from '../faultInWords';
import { stretchesOf, type Stretch } from '../stretches';
import type { ReadText } from '../../text/wholeSentence';
import { exactOf } from '../columns/provenColumns';
import { isOfAnotherTime } from '../toldFigure';
import { unitsNamedIn } from '../whose/namedUnits';
import { runsOf } from '../whose/runsOfNames';
import { wholeNamed } from './partOfAll';

const FRACTIONS: readonly (readonly [words: string, value: Rational])[] = [
  ['một nửa', rational(50)],
  ['nửa', rational(50)],
  ['một phần ba', rational(100, 3)],
  ['hai phần ba', rational(200, 3)],
  ['một phần tư', rational(25)],
  ['ba phần tư', rational(75)],
];
/** What a hedge makes of a fraction: between which parts of it the share must lie. */
const HEDGES: readonly (readonly [words: string, from: Rational, to: Rational])[] = [
  ['hơn|trên|quá', rational(99, 100), rational(2)],
  ['gần|xấp xỉ|khoảng', rational(4, 5), rational(11, 10)],
  ['chưa đến|chưa tới|không đến|không tới|dưới', rational(0), rational(101, 100)],
];
const ALTERNATIVES = (words: readonly (readonly [string, ...unknown[]])[]): string =>
  words.map(([word]) => word).join('|');
const SAID = new RegExp(
  `(?<!\\p{L})(?:chiếm|nắm giữ|nắm|giữ|đóng góp)\\s+(?:tới\\s+|đến\\s+)?(?<said>(?<hedge>${ALTERNATIVES(HEDGES)})\\s+(?<fraction>${ALTERNATIVES(FRACTIONS)}))(?!\\p{L})`,
  'giu',
);

/** "Hai huyện A và B chiếm hơn một nửa số cụm loa toàn tỉnh": a share that is told in words, where it is wrong. */
export function fractionsSaid(
  { text }: ReadText,
  line: number,
  ahead: Circumstances,
  figures: BookFigures | undefined,
): readonly FaultInWords[] {
  const isNow = !ahead.isTarget && (ahead.period === undefined || ahead.period === figures?.year);
  if (!figures || !isNow) return [];
  return stretchesOf(text).flatMap((stretch) => wrongIn(text, stretch, line, figures));
}

function wrongIn(
  text: string,
  { from, to }: Stretch,
  line: number,
  figures: BookFigures,
): readonly FaultInWords[] {
  const stretch = text.slice(from, to);
  if (isOfAnotherTime(stretch, figures)) return [];
  const mentions = unitsNamedIn(stretch, figures);
  return [...stretch.matchAll(SAID)].flatMap((match) => {
    const { said = '', hedge = '', fraction = '' } = match.groups ?? {};
    const at = match.index + match[0].length - said.length;
    const holders = runsOf(stretch, mentions)
      .filter(({ end }) => HOLDS.test(stretch.slice(end, match.index)))
      .at(-1);
    const [code, ...others] = wholeNamed(stretch.slice(at + said.length), figures);
    const indicator =
      code === undefined || others.length > 0 ? undefined : figures.indicators.get(code);
    const share = holders && indicator && shareOf(holders.units, indicator, figures);
    if (!share || fits(share, hedge, fraction)) return [];
    const right = `${printedNumber(share, 1)}%`;
    const verdict = {
      line,
      text: said,
      indicator: indicator.code,
      unit: holders.units.length === 1 ? (holders.units[0] ?? '') : '',
      year: figures.year,
      verdict: 'disagree' as const,
      stated: valueOf(fraction),
      expected: share,
      message: {
        code: 'draft/ratio-differs' as const,
        arguments: { text: said, right: printedNumber(share, 1) },
      },
      proposal: right,
    };
    return [{ at: from + at, verdict }];
  });
}

/** Right behind their names, in brackets their figures at most. */
const HOLDS = /^\s*(?:\([^()]*\)\s*)?(?:(?:đã|hiện|đang|cùng|vẫn|tiếp tục|cộng lại)\s+)*$/iu;

function shareOf(
  units: readonly string[],
  indicator: Indicator,
  figures: BookFigures,
): Rational | undefined {
  const { code } = indicator;
  return isAmount(indicator) ? exactOf(units, { code, isShare: true }, figures) : undefined;
}

function fits(share: Rational, hedge: string, fraction: string): boolean {
  const value = valueOf(fraction);
  const bounds = HEDGES.find(([words]) => words.split('|').includes(hedge.toLowerCase()));
  if (!bounds) return true;
  const [, low, high] = bounds;
  return compare(share, multiply(value, low)) >= 0 && compare(share, multiply(value, high)) <= 0;
}

function valueOf(fraction: string): Rational {
  return FRACTIONS.find(([words]) => words === fraction.toLowerCase())?.[1] ?? rational(0);
}
