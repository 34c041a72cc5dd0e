import { checkAnswers } from '#core/checks/checkAnswers';
import type { Finding } from '#core/findings/finding';
import { rational, ONE } from '#core/numbers/rational';
import { aCollectedYear, anIndicator, aUnit, boundary, published } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const CODES = ['TH020', 'TH040', 'CDS050', 'CDS051'];
/** Last year of the two communes that N was made of, and what they add to. */
const X = ['2100', '31', '4000', '1500'];
const Y = ['1974', '27', '3600', '1400'];
const ADDED = ['4074', '58', '7600', '2900'];

function told(prior: readonly string[], weight = ONE): readonly Finding[] {
  const collected = aCollectedYear({
    indicators: CODES.map((code) => anIndicator(code)),
    units: [
      aUnit('X', { validTo: '2022-06-30' }),
      aUnit('Y', { validTo: '2022-06-30' }),
      aUnit('N', { validFrom: '2022-07-01' }),
    ],
    sheets: {
      N: Object.fromEntries(
        CODES.map((code, place) => [
          code,
          { prior: prior[place] ?? '', current: ADDED[place] ?? '' },
        ]),
      ),
    },
    known: CODES.flatMap((code, place) => [
      published('X', code, X[place] ?? ''),
      published('Y', code, Y[place] ?? ''),
    ]),
    boundaries: [boundary('X', 'N', ONE, '2022-07-01'), boundary('Y', 'N', weight, '2022-07-01')],
  });
  return checkAnswers(collected).filter(({ rule }) => rule === 'prior-differs-from-published');
}

describe('the column of last year of a unit made of others', () => {
  it('is told where one of its figures is not what they add to, as the others are', () => {
    findingsEqual(told(['3074', '58', '7600', '2900']), [
      'prior-differs-from-published N TH020 C5 4074',
    ]);
    findingsEqual(told(ADDED), []);
  });

  it('is not told where most of it is reckoned otherwise, or a predecessor was split', () => {
    findingsEqual(told(['3074', '57', '7600', '2901']), []);
    findingsEqual(told(['3074', '58', '7600', '2900'], rational(1, 2)), []);
  });

  it('is told once where it holds the figures of one predecessor alone', () => {
    findingsEqual(told(X), ['prior-differs-from-published N · C5;C6;C7;C8']);
  });
});
