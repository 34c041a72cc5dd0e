import assert from 'node:assert/strict';
import { rosterOf } from '#core/collection/roster';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  derivedSum,
  percentOf,
  share,
  type YearStory,
} from '../checks/aCollectedYear';

const POINTS = anIndicator('BC020', {
  unit: 'điểm',
  reportedBy: ['ENT_POST', 'DISTRICT', 'COMMUNE'],
});
const POST = aUnit('BD', { kind: 'ENT_POST' });
const DISTRICT = aUnit('H', { kind: 'DISTRICT' });
const COMMUNE = aUnit('X', { kind: 'COMMUNE' });

function roster(story: YearStory, code: string) {
  const { units, reported, complete } = rosterOf(aCollectedYear(story), code);
  return { units, reported, complete };
}

function points(sheets: YearStory['sheets'], units = [POST, DISTRICT, COMMUNE]) {
  return roster({ indicators: [POINTS], units, ...(sheets && { sheets }) }, 'BC020');
}

const FIGURE = { BC020: { current: '5' } };

describe('the roster of an indicator', () => {
  it('is the first source family with a figure', () => {
    assert.deepEqual(points({ BD: FIGURE, H: FIGURE }).units, ['BD']);
  });

  it('is a later family where the first has none', () => {
    assert.deepEqual(points({ H: FIGURE }), {
      units: ['H', 'X'],
      reported: ['H'],
      complete: false,
    });
  });

  it('passes over a family that only says "…"', () => {
    assert.deepEqual(points({ BD: { BC020: { current: '…' } }, H: FIGURE }).units, ['H', 'X']);
  });

  it('stays with a family whose answer is withheld', () => {
    assert.deepEqual(points({ BD: { BC020: { withheld: true } }, H: FIGURE }), {
      units: ['BD'],
      reported: [],
      complete: false,
    });
  });

  it('is empty where nobody answered', () => {
    assert.deepEqual(points({}), { units: [], reported: [], complete: false });
  });

  it('has every unit that was valid on some day of the year', () => {
    const units = [
      { ...DISTRICT, validTo: '2022-01-01' },
      { ...COMMUNE, validFrom: '2022-12-31' },
      aUnit('OLD', { kind: 'DISTRICT', validTo: '2021-12-31' }),
      aUnit('NEXT', { kind: 'DISTRICT', validFrom: '2023-01-01' }),
    ];
    assert.deepEqual(points({ H: FIGURE }, units).units, ['H', 'X']);
  });

  it('has no unit of a kind the indicator does not name', () => {
    const units = [DISTRICT, aUnit('A')];
    assert.deepEqual(points({ H: FIGURE, A: FIGURE }, units).units, ['H']);
  });

  it('of a derived sum counts a unit as reported when it gave all it owes', () => {
    const story: YearStory = {
      indicators: [
        derivedSum('VT010', 'VT011', 'VT012'),
        anIndicator('VT011'),
        anIndicator('VT012'),
      ],
      units: [aUnit('A'), aUnit('B'), aUnit('C')],
      sheets: {
        A: { VT011: { current: '1' }, VT012: { current: '2' } },
        B: { VT011: { current: 'x' }, VT012: { current: '2' } },
        C: { VT012: { current: '2' } },
      },
    };
    assert.deepEqual(roster(story, 'VT010'), {
      units: ['A', 'B', 'C'],
      reported: ['A', 'B'],
      complete: false,
    });
  });

  it('of a ratio over one roster has the units with both sides', () => {
    const story: YearStory = {
      indicators: [share('R', percentOf('N', 'D')), anIndicator('N'), anIndicator('D')],
      units: [aUnit('A'), aUnit('B'), aUnit('C')],
      sheets: {
        A: { N: { current: '1' }, D: { current: '2' } },
        B: { N: { current: '1' } },
        C: { N: { current: 'x' }, D: { current: '2' } },
      },
    };
    assert.deepEqual(roster(story, 'R'), { units: ['A', 'B'], reported: ['A'], complete: false });
  });

  it('of a ratio over two rosters obliges nobody', () => {
    const story: YearStory = {
      indicators: [
        share('R', percentOf('N', 'D')),
        anIndicator('N'),
        anIndicator('D', { reportedBy: ['DISTRICT'] }),
      ],
      units: [aUnit('A'), DISTRICT],
      sheets: { A: { N: { current: '1' } }, H: { D: { current: '2' } } },
    };
    assert.deepEqual(roster(story, 'R').units, []);
  });
});
