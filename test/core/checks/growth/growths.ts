import type { GrowthReviewChoice } from '#core/catalogue/growthParameters';
import { checkAnswers } from '#core/checks/checkAnswers';
import type { Finding } from '#core/findings/finding';
import { aCollectedYear, aUnit, anIndicator } from '../aCollectedYear';

/** Years of one indicator over many units: [last year, this year] by unit. */
export function growths(
  pairs: readonly (readonly [string, string])[],
  {
    review = {},
    nature = 'stock',
    remarks = [],
  }: {
    readonly review?: GrowthReviewChoice;
    readonly nature?: 'stock' | 'flow';
    readonly remarks?: readonly string[];
  } = {},
): readonly Finding[] {
  const codes = pairs.map((_, place) => `U${place + 1}`);
  const collected = aCollectedYear({
    indicators: [anIndicator('VT012', { growthReview: review, nature })],
    units: codes.map((code) => aUnit(code)),
    sheets: Object.fromEntries(
      pairs.map(([prior, current], place) => [`U${place + 1}`, { VT012: { prior, current } }]),
    ),
  });
  for (const code of remarks.length > 0 ? codes : []) {
    const answers = new Map(collected.answers.get(code));
    const answer = answers.get('VT012');
    if (!answer) continue;
    const source = { file: `${code}.xlsx`, sheet: 'Biểu', cell: 'F5' };
    answers.set('VT012', {
      ...answer,
      remarks: remarks.map((text) => ({ indicator: 'VT012', text, source })),
    });
    (collected.answers as Map<string, typeof answers>).set(code, answers);
  }
  return checkAnswers(collected);
}
