import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import {
  aUnit,
  boundary,
  derivedSum,
  money,
  percentOf,
  published,
  share,
  type YearStory,
} from '../checks/aCollectedYear';
import { totalOf } from './totalOf';

const INDICATORS = [
  money('P2'),
  money('P3'),
  derivedSum('P4', 'P2', 'P3'),
  share('P5', percentOf('P3', 'P2')),
];
const SHEETS = {
  A: { P2: { current: '650' }, P3: { current: '66' } },
  B: { P2: { current: '428' }, P3: { current: '43' } },
};
// Last year A had 600, later 580, and B 400; of the other revenue 60 and 40.
const KNOWN = [
  published('A', 'P2', '600', { status: 'E' }),
  published('B', 'P2', '400'),
  published('A', 'P2', '580'),
  published('A', 'P3', '60'),
  published('B', 'P3', '40'),
];

function story(changes: Partial<YearStory> = {}): YearStory {
  return {
    indicators: INDICATORS,
    units: [aUnit('A'), aUnit('B')],
    sheets: SHEETS,
    known: KNOWN,
    ...changes,
  };
}

/** "1000 computed": what was published of a total, '' where that is the figure that counts. */
function publishedOf(indicator: string, changes: Partial<YearStory> = {}): string {
  const one = totalOf(story(changes), indicator).publishedPrior;
  return one ? `${toDecimalText(one.value)} ${one.isComputed ? 'computed' : 'itself'}` : '';
}

describe('what was published of last year’s figure', () => {
  it('is of a sum what the units’ first figures make, where nobody published the sum', () => {
    assert.equal(publishedOf('P2'), '1000 computed');
  });

  it('is the sum’s own publication where there is one', () => {
    const known = [...KNOWN, published('', 'P2', '1001', { status: 'E' })];
    assert.equal(publishedOf('P2', { known }), '1001 itself');
  });

  it('is computed for a derived sum and for a rate from what was published of their parts', () => {
    // 1000 + 100; 100 · 100/1000.
    assert.equal(publishedOf('P4'), '1100 computed');
    assert.equal(publishedOf('P5'), '10 computed');
  });

  it('is computed from the publication of the whole part, not from that of its units', () => {
    const known = [...KNOWN, published('', 'P2', '1250', { status: 'E' })];
    assert.equal(publishedOf('P4', { known }), '1350 computed');
    assert.equal(publishedOf('P5', { known }), '8 computed');
  });

  it('is nothing else where nothing has changed', () => {
    assert.equal(publishedOf('P3'), '');
  });

  it('is nothing else where the whole was published rounded', () => {
    // 580 + 400 = 980; 100/980 is 10,2040… %.
    const present = KNOWN.filter(({ status }) => status === 'A');
    const known = [...present, published('', 'P5', '10.2'), published('', 'P2', '980')];
    assert.equal(publishedOf('P5', { known }), '');
    assert.equal(publishedOf('P2', { known }), '');
    assert.equal(totalOf(story({ known }), 'P5').priorBasis, 'published');
  });

  it('is known for single units too: of their figures, sums and rates', () => {
    const of = (indicator: string) =>
      totalOf(story(), indicator).byUnit.map(({ publishedPrior: one }) =>
        one ? `${toDecimalText(one.value)} ${one.isComputed ? 'computed' : 'itself'}` : '',
      );
    assert.deepEqual(of('P2'), ['600 itself', '']);
    assert.deepEqual(of('P4'), ['660 computed', '']);
    assert.deepEqual(of('P5'), ['10 computed', '']);
  });

  it('comes through the ledger as the present figure does', () => {
    // N is made of A, revised from 600 to 580, and of B’s 400.
    const changes = {
      units: [
        aUnit('A', { validTo: '2021-12-31' }),
        aUnit('B', { validTo: '2021-12-31' }),
        aUnit('N', { validFrom: '2022-01-01' }),
      ],
      sheets: { N: { P2: { current: '1078' }, P3: { current: '109' } } },
      boundaries: [boundary('A', 'N'), boundary('B', 'N', rational(1))],
    };
    const total = totalOf(story(changes), 'P2');
    assert.equal(toDecimalText(total.prior ?? rational(0)), '980');
    assert.equal(publishedOf('P2', changes), '1000 computed');
  });
});
