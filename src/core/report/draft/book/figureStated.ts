import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { NumberInText } from '../numbers/numberInText';

/** Whether a number, in whatever words, is a figure of the province; `beside` is the indicator of one in its field. */
export type FigureStated = (number: NumberInText, beside: string) => boolean;

/** What the digits of a number say, digit by digit, where its words leave open what it is. */
export function figureStated(figures: BookFigures): FigureStated {
  return (number, beside) => {
    const field = figures.indicators.get(beside)?.domain;
    return [...figures.indicators.values()].some((indicator) => {
      if (field !== undefined && indicator.domain !== field) return false;
      const value = figures.pair(indicator.code, '')?.value;
      return (
        value !== undefined &&
        inMeasure(number, indicator).some((printed) => agrees(judge(number, printed, value)))
      );
    });
  };
}
