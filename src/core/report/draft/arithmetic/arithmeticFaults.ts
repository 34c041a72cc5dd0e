import type { FigureStated } from '../book/figureStated';
import type { Verdict } from '../verdict';
import { changeOfTwoLevels } from './changes/changes';
import { gapOfExtremes } from './changes/gaps';
import { growthOfDifference, pointsAsPercent } from './changes/growths';
import { gapOfRates, partOfPlan } from './changes/plans';
import { amountToldTwice, growthOfIndex, hedgeBesideExact } from './changes/restatements';
import { sumOfEquation } from './parts/equations';
import { sumOfListed } from './parts/listedParts';
import { countOfList } from './parts/lists';
import { sumBehind } from './parts/sumBehind';
import {
  fallAboveAll,
  namedParts,
  partOfWhole,
  shareAboveHundred,
  sumOfParts,
} from './parts/wholes';
import { missingBesideShare, missingToldFirst, restOfThree, shareOfMissing } from './rests/notYet';
import { oppositesOfHundred, oppositesOfWhole } from './rests/opposites';
import { restOfFraction, shareOfRest } from './rests/restOfFraction';
import { restOfHundred } from './rests/restOfHundred';
import { restOfWhole } from './rests/restOfWhole';
import { amountOfShare } from './shares/amountOfShare';
import { countsOfPercentage } from './shares/countsOfPercentage';
import { percentOfFraction } from './shares/fractions';
import { shareOfBracketed, shareOfWhole, shareOfWholeBehind } from './shares/sharesOfWhole';
import type { ReadClaim, Tested, TestResult } from './tested';

/**
 * What a sentence says about itself: a/b and its percentage, growth and its two levels, the rest
 * of 100 %, a count and the list behind it, parts and their whole, points written as per cent. A
 * fault overrules "not found"; where the book has agreed the book is right.
 */
export function arithmeticFaults(
  sentence: string,
  claims: readonly ReadClaim[],
  isFigure: FigureStated | undefined,
): readonly Verdict[] {
  const plain = sentence.replace(COMMA_IN_NAME, ' ');
  return claims.map(({ claim, verdict }, position) => {
    if (verdict.verdict === 'agree' || verdict.verdict === 'disagree') return verdict;
    for (const test of TESTS) {
      const result = test({ sentence: plain, claims, claim, position, isFigure });
      if (result) return { ...verdict, ...result };
    }
    return verdict;
  });
}

/** "gói, kiện", "phí, lệ phí", "chỉnh trang, bó gọn": the comma parts no clauses. */
const COMMA_IN_NAME =
  /(?<=(?<!\p{L})(?:gói|phí|chỉnh trang|khóa|số hóa hồ sơ)),(?=\s(?:kiện|lệ phí|bó gọn|thu hồi|kết quả)(?!\p{L}))/giu;

const TESTS: readonly ((tested: Tested) => TestResult)[] = [
  percentOfFraction,
  shareOfWhole,
  shareOfBracketed,
  shareOfWholeBehind,
  countsOfPercentage,
  changeOfTwoLevels,
  partOfPlan,
  gapOfRates,
  gapOfExtremes,
  growthOfDifference,
  restOfHundred,
  restOfFraction,
  restOfWhole,
  shareOfRest,
  missingBesideShare,
  shareOfMissing,
  missingToldFirst,
  restOfThree,
  amountOfShare,
  oppositesOfHundred,
  oppositesOfWhole,
  hedgeBesideExact,
  amountToldTwice,
  growthOfIndex,
  countOfList,
  pointsAsPercent,
  shareAboveHundred,
  fallAboveAll,
  namedParts,
  sumOfParts,
  partOfWhole,
  sumOfListed,
  sumBehind,
  sumOfEquation,
];
