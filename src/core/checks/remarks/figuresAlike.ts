import type { Indicator } from '#core/catalogue/indicator';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import type { FigureAlike } from './remarked';

/** What the unit gives in one measure beside one figure: a remark on that figure may speak of them. */
export function figuresAlike(
  { indicators }: Pick<ExaminedYear, 'indicators'>,
  answered: UnitAnswers,
  beside: Indicator,
): readonly FigureAlike[] {
  return [...answered.answers.keys()].flatMap((code) => {
    const indicator = indicators.get(code);
    if (!indicator || indicator === beside || indicator.unit !== beside.unit) return [];
    const figure = comparedFigure(answered, code);
    return figure ? [{ indicator, value: figure.value }] : [];
  });
}
