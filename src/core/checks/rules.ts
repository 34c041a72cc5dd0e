import { boundaryNotComparable } from './boundaryNotComparable';
import { boundaryRowIncomplete } from './boundaryRowIncomplete';
import { copiedSubmission } from './copies/copiedSubmission';
import { denominatorMismatch } from './denominators/denominatorMismatch';
import { doubleCount } from './doubleCount';
import { figureNotAsked } from './figureNotAsked';
import { figureOfLaterYear } from './figureOfLaterYear';
import { finalTooEarly } from './finalTooEarly';
import { growthOutlier } from './growth/growthOutlier';
import { growthOutOfBounds } from './growth/growthOutOfBounds';
import { listCountDiffers } from './remarks/listCountDiffers';
import { correctionDoubtful } from './decisions/correctionDoubtful';
import { decisionReopened } from './decisions/decisionReopened';
import { decisionUnmatched } from './decisions/decisionUnmatched';
import { missingIndicator } from './missingIndicator';
import { missingSubmission } from './missingSubmission';
import { negativeValue } from './negativeValue';
import { notWholeNumber } from './notWholeNumber';
import { partExceedsWhole } from './totals/partExceedsWhole';
import { partsDifferFromTotal } from './totals/partsDifferFromTotal';
import { percentForPoints } from './slips/percentForPoints';
import { planOfOtherYear } from './planOfOtherYear';
import { priorDiffersFromPublished } from './priorDiffersFromPublished';
import { rateOutOfRange } from './rateOutOfRange';
import { RECOGNITION_RULES } from './recognitionRules';
import type { Rule } from './rule';
import { sameAsPrior } from './growth/sameAsPrior';
import { rowsShifted } from './misplaced/shiftedRows';
import { sourcesDisagree } from './sources/sourcesDisagree';
import { statedGrowthDiffers } from './stated/statedGrowthDiffers';
import { tooRound } from './tooRound';
import { unitSlip } from './slips/unitSlip';
import { volumeValueDivergence } from './growth/volumeValueDivergence';

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
  boundaryRowIncomplete,
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
  figureOfLaterYear,
  figureNotAsked,
];
