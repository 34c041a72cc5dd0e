import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, anIndicator, percentOf, share } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const COVERAGE = share('VT071');
const DIGITAL_ADDRESS = { ...share('BC170'), nameVi: 'Tỷ lệ địa chỉ được gán địa chỉ số' };
const GROWTH = { ...share('TH900'), nameVi: 'Tốc độ tăng trưởng kinh tế số' };
const PLAN = { ...share('TH901'), nameVi: 'Tỷ lệ hoàn thành kế hoạch' };
const PLANNING = { ...share('TH902'), nameVi: 'Tỷ lệ xã có kế hoạch chuyển đổi số' };
const DENSITY = anIndicator('VT030', { nature: 'ratio', unit: 'thuê bao/100 dân' });

function check(indicator: string, current: string) {
  return checkAnswers(
    aCollectedYear({
      indicators: [COVERAGE, DIGITAL_ADDRESS, GROWTH, PLAN, PLANNING, DENSITY],
      units: [aUnit('A')],
      sheets: { A: { [indicator]: { current } } },
    }),
  );
}

describe('rate-out-of-range', () => {
  const CASES: readonly (readonly [string, string, string, boolean])[] = [
    ['fires above 100%', 'VT071', '985', true],
    ['fires just above 100%', 'VT071', '100.1', true],
    ['fires below 0%', 'VT071', '-0.5', true],
    ['is silent at 100%', 'VT071', '100', false],
    ['is silent at 0%', 'VT071', '0', false],
    ['knows that a digital address is no index', 'BC170', '101', true],
    ['lets growth pass 100%', 'TH900', '120', false],
    ['lets growth be negative', 'TH900', '-3', false],
    ['lets the completion of a plan pass 100%', 'TH901', '104', false],
    ['knows that having a plan is a share', 'TH902', '104', true],
    ['lets a density pass 100', 'VT030', '146.2', false],
  ];
  it('proposes what the unit’s own two counts make, where that is a share', () => {
    // 6.577 of 9.600 is 68,51 %; the mark of 68,5 was lost.
    const rates = (online: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [
            share('CDS052', percentOf('CDS051', 'CDS050')),
            anIndicator('CDS051'),
            anIndicator('CDS050'),
          ],
          units: [aUnit('A')],
          sheets: {
            A: {
              CDS050: { current: '9600' },
              CDS051: { current: online },
              CDS052: { current: '685' },
            },
          },
        }),
      ).filter(({ rule }) => rule === 'rate-out-of-range');
    findingsEqual(rates('6577'), ['rate-out-of-range A CDS052 D7 68.5']);
    findingsEqual(rates('…'), ['rate-out-of-range A CDS052 D7']);
    findingsEqual(rates('9700'), ['rate-out-of-range A CDS052 D7']);
  });

  for (const [name, indicator, current, fires] of CASES) {
    it(name, () => {
      findingsEqual(
        check(indicator, current),
        fires ? [`rate-out-of-range A ${indicator} D5`] : [],
      );
    });
  }

  it('looks at the rows of the province too', () => {
    const year = aCollectedYear({
      indicators: [COVERAGE],
      units: [],
      province: { VT071: '145.2' },
    });
    findingsEqual(checkAnswers(year), ['rate-out-of-range · VT071 E2']);
  });
});
