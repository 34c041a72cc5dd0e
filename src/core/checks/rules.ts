import { boundaryNotComparable } from './boundaryNotComparable';
import { copiedSubmission } from './copiedSubmission';
import { denominatorMismatch } from './denominatorMismatch';
import { doubleCount } from './doubleCount';
import { finalTooEarly } from './finalTooEarly';
import { growthOutlier } from './growthOutlier';
import { growthOutOfBounds } from './growthOutOfBounds';
import { listCountDiffers } from './listCountDiffers';
import { correctionDoubtful } from './correctionDoubtful';
import { decisionReopened } from './decisionReopened';
import { decisionUnmatched } from './decisionUnmatched';
import { missingIndicator } from './missingIndicator';
import { missingSubmission } from './missingSubmission';
import { negativeValue } from './negativeValue';
import { notWholeNumber } from './notWholeNumber';
import { partExceedsWhole } from './partExceedsWhole';
import { partsDifferFromTotal } from './partsDifferFromTotal';
import { percentForPoints } from './percentForPoints';
import { planOfOtherYear } from './planOfOtherYear';
import { priorDiffersFromPublished } from './priorDiffersFromPublished';
import { rateOutOfRange } from './rateOutOfRange';
import { RECOGNITION_RULES } from './recognitionRules';
import type { Rule } from './rule';
import { sameAsPrior } from './sameAsPrior';
import { rowsShifted } from './shiftedRows';
import { sourcesDisagree } from './sourcesDisagree';
import { statedGrowthDiffers } from './statedGrowthDiffers';
import { tooRound } from './tooRound';
import { unitSlip } from './unitSlip';
import { volumeValueDivergence } from './volumeValueDivergence';

/** All rules, in the order in which they are looked for. */
export const RULES: readonly Rule[] = [
  ...RECOGNITION_RULES,
  negativeValue,
  rateOutOfRange,
  unitSlip,
  notWholeNumber,
  partsDifferFromTotal,
  partExceedsWhole,
  statedGrowthDiffers,
  priorDiffersFromPublished,
  sameAsPrior,
  missingSubmission,
  missingIndicator,
  sourcesDisagree,
  boundaryNotComparable,
  rowsShifted,
  growthOutlier,
  growthOutOfBounds,
  volumeValueDivergence,
  denominatorMismatch,
  listCountDiffers,
  copiedSubmission,
  tooRound,
  percentForPoints,
  doubleCount,
  decisionReopened,
  decisionUnmatched,
  correctionDoubtful,
  finalTooEarly,
  planOfOtherYear,
];
