import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import type { Rational } from '#core/numbers/rational';
import type { WordedIndicator } from '../anchorChoice';
import type { BaseWords } from '../baseWords';

/** Two complete figures of an indicator that a sentence compares, and how the department words it. */
export interface ChangeToSay {
  readonly indicator: WordedIndicator & Pick<Indicator, 'growthForm'>;
  readonly value: Rational;
  readonly prior: Rational;
  readonly settings: HouseSettings;
  readonly words: BaseWords;
}
