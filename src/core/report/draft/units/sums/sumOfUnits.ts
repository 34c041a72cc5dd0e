import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import { exactText } from '../../../sentences/levelText';
import type { ReadClaim } from '../../arithmetic/tested';
import { inMeasure } from '../../inMeasure';
import { agrees, judge } from '../../judge';
import type { Verdict } from '../../verdict';
import { COUNT_OF_UNITS, KIND_OF_UNIT } from '../countedUnits';
import { ADDED_UP } from '../whose/addedUp';
import type { Holding } from '../whose/holders';
import { isNamedOnly } from '../shares/partOfProvince';
import { exactOf } from '../columns/provenColumns';
import {
  heldAsAny,
  isCountedAs,
  isMeasuredAs,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';

/** "Số cụm loa của A và B là 463 cụm", "A, B và C có tổng cộng 707.741 thuê bao": what several units have together. */
export function heldAsSumOfUnits(
  told: ToldOfUnits,
  { position, units, manner, around }: Holding,
): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  if (one?.verdict.verdict !== 'not-found' || manner === 'each' || units.length < 2)
    return undefined;
  const { number } = one.claim;
  const mayBe = (indicator: Indicator): boolean =>
    isAmount(indicator) && isMeasuredAs(text, number, indicator);
  if (isOfAnotherTime(text.slice(0, number.start), figures)) return undefined;
  return heldAsAny(spokenOfUnits(told, position, units, mayBe), (indicator) =>
    heldAsSumOf(indicator, told, one, { units, around }),
  );
}

function heldAsSumOf(
  indicator: Indicator,
  { text, mentions, figures }: ToldOfUnits,
  one: ReadClaim,
  { units, around }: Pick<Holding, 'units' | 'around'>,
): Verdict | undefined {
  const { number } = one.claim;
  const exact = exactOf(units, { code: indicator.code, isShare: false }, figures);
  if (!exact) return undefined;
  const readings = inMeasure(number, indicator);
  const states = (value: Rational | undefined): boolean =>
    value !== undefined && readings.some((printed) => agrees(judge(number, printed, value)));
  const verdict = {
    ...one.verdict,
    indicator: indicator.code,
    unit: '',
    year: figures.year,
    expected: exact,
  };
  if (states(exact)) return { ...verdict, verdict: 'agree', message: undefined };
  const isOfOther = ['', ...units].some((unit) =>
    states(figures.pair(indicator.code, unit)?.value),
  );
  const isPlain =
    isCountedAs(text, number, indicator, mentions, figures) &&
    isNamedOnly(around.replace(ADDED_UP, ' ').replace(THESE, ' '), indicator, figures);
  if (isOfOther || !isPlain || number.hedge !== undefined) return undefined;
  const right = exactText(indicator, exact);
  return {
    ...verdict,
    verdict: 'disagree',
    message: { code: 'draft/sum-differs', arguments: { text: number.text, right } },
    proposal: right,
  };
}

/** "ba huyện này" */
const THESE = new RegExp(
  `(?<!\\p{L})(?:${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT}(?:\\s+(?:này|trên|nói trên|đó))*(?!\\p{L})`,
  'giu',
);
