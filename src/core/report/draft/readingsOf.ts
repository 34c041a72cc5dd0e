import { absolute, equals } from '#core/numbers/rational';
import type { Asked } from './asked';
import type { Claim } from './claim';
import { agrees, judge } from './judge';
import type { PrintedNumber } from './numbers/numberInText';
import type { Reading } from './reading';
import { type ClaimSetting, isOpposite, sizeOf, type Statement } from './statement';
import { statementsOn } from './statementsOn';

/** What a claim may state of each figure it may be about. */
export function readingsIn(
  claim: Claim,
  setting: ClaimSetting,
  asked: Asked | undefined,
): readonly Reading[] {
  if (!asked?.subject) return [];
  const { codes, shareOf } = asked.subject;
  return codes
    .flatMap((code) => statementsOn(claim, code, setting, asked.figures, shareOf))
    .flatMap((statement) => readingsOf(claim, statement));
}

export function readingsOf(claim: Claim, statement: Statement): readonly Reading[] {
  const exact = sizeOf(claim, statement);
  const readings = statement.readings.map((printed): Reading => {
    const agreement = isOpposite(claim, statement)
      ? 'differs'
      : judge(asDifference(claim, statement), printed, exact);
    return {
      statement,
      printed,
      agreement:
        !agrees(agreement) && isOfDisplayed(claim, printed, statement) ? 'of-displayed' : agreement,
    };
  });
  // Growth itself may have grown by points: only what is its per cent is written wrongly.
  const mayBeOther = statement.compares === 'points-for-percent';
  return mayBeOther ? readings.filter(({ agreement }) => agrees(agreement)) : readings;
}

/** "giảm hơn 4,7 nghìn thuê bao" of 4.700: of a difference that was worked out by head such a word is a habit. */
function asDifference(
  { number }: Claim,
  { compares, readings, exact }: Statement,
): Pick<Claim['number'], 'hedge'> {
  const isExact = readings.some(({ value }) => equals(value, absolute(exact)));
  return compares === 'difference' && isExact ? { hedge: undefined } : number;
}

function isOfDisplayed(claim: Claim, printed: PrintedNumber, statement: Statement): boolean {
  const { ofDisplayed } = statement;
  if (!ofDisplayed || isOpposite(claim, statement)) return false;
  return agrees(judge(claim.number, printed, sizeOf(claim, { ...statement, exact: ofDisplayed })));
}
