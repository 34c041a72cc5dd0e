import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { signOf, subtract, sum } from '#core/numbers/rational';
import { exactText } from '../../sentences/levelText';
import type { ReadClaim } from '../arithmetic/tested';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { Verdict } from '../verdict';
import { KIND_OF_UNIT } from './countedUnits';
import { figureTold, heldAsAny, isCountedAs, isMeasuredAs, type ToldOfUnits } from './toldFigure';

/**
 * "A 1.374 thành viên, B 1.239 thành viên; các huyện còn lại 6.947 thành viên": what the whole province has without
 * the units that were told of.
 */
export function heldAsRestOfUnits(told: ToldOfUnits, position: number): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  const number = one?.claim.number;
  if (one?.verdict.verdict !== 'not-found' || number?.unit !== 'other') return undefined;
  if (!THE_OTHERS.test(text.slice(0, number.start))) return undefined;
  const meant = read
    .slice(0, position)
    .flatMap((before) => figureTold(before, figures) ?? [])
    .filter(({ unit }) => unit !== '')
    .map(({ indicator }) => indicator)
    .filter((indicator) => isAmount(indicator) && isMeasuredAs(text, number, indicator));
  return heldAsAny([...new Set(meant)], (indicator) => heldAsRest(indicator, told, one));
}

function heldAsRest(
  indicator: Indicator,
  { text, read, mentions, figures }: ToldOfUnits,
  { claim: { number }, verdict }: ReadClaim,
): Verdict | undefined {
  const all = figures.pair(indicator.code, '');
  const units = mentions.filter(({ end }) => end <= number.start).map(({ said }) => said);
  const toldOf = read
    .flatMap((before) => figureTold(before, figures) ?? [])
    .filter((before) => before.indicator === indicator && before.unit !== '')
    .map(({ unit }) => unit);
  const own = [...new Set(toldOf)].flatMap(
    (unit) => figures.pair(indicator.code, unit)?.value ?? [],
  );
  const areAllTold = units.every((unit) => toldOf.includes(unit));
  if (!all?.value || all.coverage || !areAllTold || own.length === 0) return undefined;
  const exact = subtract(all.value, sum(own));
  const found = {
    ...verdict,
    indicator: indicator.code,
    unit: '',
    year: figures.year,
    expected: exact,
  };
  const isRight = inMeasure(number, indicator).some((printed) =>
    agrees(judge(number, printed, exact)),
  );
  if (isRight) return { ...found, verdict: 'agree', message: undefined };
  const isPlain = isCountedAs(text, number, indicator, mentions, figures);
  if (!isPlain || number.hedge !== undefined || signOf(exact) <= 0) return undefined;
  const right = exactText(indicator, exact);
  return {
    ...found,
    verdict: 'disagree',
    message: { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    proposal: right,
  };
}

const THE_OTHERS = new RegExp(
  `(?<!\\p{L})các\\s+${KIND_OF_UNIT}\\s+(?:còn lại|khác)(?:\\s+(?:có|là|đạt|chỉ có|được|tổng cộng|cộng lại))*\\s*$`,
  'iu',
);
