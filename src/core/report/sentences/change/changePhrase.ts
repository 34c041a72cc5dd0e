import { growthStatement } from '#core/figures/growthStatement';
import { rational } from '#core/numbers/rational';
import type { ChangeToSay } from './changeToSay';
import { differencePhrase } from './differencePhrase';
import { multiplePhrase, percentPhrase } from './percentPhrase';
import { pointsPhrase } from './pointsPhrase';

/**
 * The change since last year in the form the indicator calls for: "tăng 6,4% so với năm 2021",
 * "bằng 102,8% so với cùng kỳ năm 2021", "tăng 3,2 điểm phần trăm so với …", "tăng 118 trạm so
 * với …", "gấp 3,5 lần so với …". Every case of docs/methods.md, M2 to M4, but those in which one
 * of the years has nothing to compare.
 */
export function changePhrase(change: ChangeToSay): string {
  const { indicator, value, prior, settings, words } = change;
  const statement = growthStatement(indicator, value, prior, settings);
  switch (statement.kind) {
    case 'growth':
      return percentPhrase(statement.growth, settings, words);
    case 'vanished':
      return indicator.growthForm === 'growth_pct'
        ? percentPhrase(rational(-100), settings, words)
        : differencePhrase(change);
    case 'multiple':
      return multiplePhrase(statement.quotient, settings, words);
    case 'points':
      return pointsPhrase(change);
    default:
      return differencePhrase(change);
  }
}
