import assert from 'node:assert/strict';
import { growthBounds } from '#core/figures/growthBounds';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  anIndicator,
  aUnit,
  percentOf,
  published,
  share,
  type YearStory,
} from '../checks/aCollectedYear';
import { totalOf } from './totalOf';

// statistics.md M1: prior A 1000, B 500, C 300, D 200; now A 1080, C 330, D 210, B missing.
const STORY: YearStory = {
  indicators: [anIndicator('VT012')],
  units: ['A', 'B', 'C', 'D'].map((code) => aUnit(code)),
  sheets: {
    A: { VT012: { current: '1080' } },
    C: { VT012: { current: '330' } },
    D: { VT012: { current: '210' } },
  },
  known: [
    published('A', 'VT012', '1000'),
    published('B', 'VT012', '500'),
    published('C', 'VT012', '300'),
    published('D', 'VT012', '200'),
  ],
};

function bounds(story: YearStory, code = 'VT012'): readonly string[] | undefined {
  const found = growthBounds(totalOf(story, code));
  return found && [found.low, found.high, found.breakEven].map(toDecimalText);
}

describe('growthBounds', () => {
  it('lie between nothing and twice last year for the missing units', () => {
    assert.deepEqual(bounds(STORY), ['-19', '31', '380']);
  });

  it('are undefined of a complete total', () => {
    const sheets = { ...STORY.sheets, B: { VT012: { current: '540' } } };
    assert.equal(bounds({ ...STORY, sheets }), undefined);
  });

  it('are undefined where last year of a missing unit is unknown', () => {
    const known = [published('', 'VT012', '2000')];
    assert.equal(bounds({ ...STORY, known }), undefined);
  });

  it('are undefined without a total of last year', () => {
    assert.equal(bounds({ ...STORY, known: STORY.known?.slice(1) ?? [] }), undefined);
  });

  it('are undefined where last year had nothing', () => {
    const known = (STORY.known ?? []).map(({ unit }) => published(unit, 'VT012', '0'));
    assert.equal(bounds({ ...STORY, known }), undefined);
  });

  it('are undefined of a ratio', () => {
    const rate = share('R', percentOf('VT012', 'VT011'));
    const indicators = [rate, anIndicator('VT012'), anIndicator('VT011')];
    assert.equal(bounds({ ...STORY, indicators }, 'R'), undefined);
  });
});
