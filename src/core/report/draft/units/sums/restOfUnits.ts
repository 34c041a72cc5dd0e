import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { signOf, subtract, sum } from '#core/numbers/rational';
import { exactText } from '../../../sentences/levelText';
import type { ReadClaim } from '../../arithmetic/tested';
import type { Verdict } from '../../verdict';
import { KIND_OF_UNIT } from '../countedUnits';
import { heldToAmount } from './heldToAmount';
import {
  figureTold,
  heldAsAny,
  isCountedAs,
  isMeasuredAs,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';

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
  const without = unitsLeftOut(told, number.start);
  if (without.length > 0) {
    const mayBe = (indicator: Indicator): boolean =>
      isAmount(indicator) && isMeasuredAs(text, number, indicator);
    return heldAsAny(spokenOfUnits(told, position, without, mayBe), (indicator) =>
      heldAsRest(indicator, told, one, without),
    );
  }
  const meant = read
    .slice(0, position)
    .flatMap((before) => figureTold(before, figures) ?? [])
    .filter(({ unit }) => unit !== '')
    .map(({ indicator }) => indicator)
    .filter((indicator) => isAmount(indicator) && isMeasuredAs(text, number, indicator));
  return heldAsAny([...new Set(meant)], (indicator) => heldAsRest(indicator, told, one, []));
}

/** "Ngoài huyện A và huyện B, số cụm loa của các huyện còn lại là …" */
function unitsLeftOut({ text, mentions, figures }: ToldOfUnits, before: number): readonly string[] {
  const named = mentions.filter(({ end }) => end <= before);
  const isSaid = LEAVES_OUT.test(text.slice(0, named[0]?.start ?? 0));
  const isOfNow = !isOfAnotherTime(text.slice(0, before), figures);
  return isSaid && isOfNow ? [...new Set(named.map(({ said }) => said))] : [];
}

const LEAVES_OUT = new RegExp(
  `^[\\s–+•*-]*(?:nếu\\s+)?(?:ngoài|ngoại trừ|trừ|không kể|không tính)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

function heldAsRest(
  indicator: Indicator,
  { text, read, mentions, figures }: ToldOfUnits,
  one: ReadClaim,
  leftOut: readonly string[],
): Verdict | undefined {
  const { number } = one.claim;
  const all = figures.pair(indicator.code, '');
  const units = mentions.filter(({ end }) => end <= number.start).map(({ said }) => said);
  const toldOf = read
    .flatMap((before) => figureTold(before, figures) ?? [])
    .filter((before) => before.indicator === indicator && before.unit !== '')
    .map(({ unit }) => unit);
  const without = [...new Set([...toldOf, ...leftOut])];
  const own = without.flatMap((unit) => figures.pair(indicator.code, unit)?.value ?? []);
  const areAllTold = units.every((unit) => without.includes(unit));
  if (!all?.value || all.coverage || !areAllTold || own.length === 0) return undefined;
  const exact = subtract(all.value, sum(own));
  return heldToAmount(one, { indicator, year: figures.year, exact }, () => {
    const isPlain = isCountedAs(text, number, indicator, mentions, figures);
    return isPlain && number.hedge === undefined && signOf(exact) > 0
      ? { code: 'draft/rest-differs', right: exactText(indicator, exact) }
      : undefined;
  });
}

const THE_OTHERS = new RegExp(
  `(?<!\\p{L})các\\s+${KIND_OF_UNIT}\\s+(?:còn lại|khác)(?:\\s+(?:có|là|đạt|chỉ có|được|tổng cộng|cộng lại))*\\s*$`,
  'iu',
);
