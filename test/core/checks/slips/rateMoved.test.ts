import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, anIndicator, percentOf, share, type Row } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  share('VT071'),
  share('VT080', percentOf('VT081', 'TH040')),
  anIndicator('VT081'),
  anIndicator('TH040'),
  anIndicator('NET070', { nature: 'score', unit: 'Mbps', aggregation: { form: 'not_additive' } }),
];

function check(sheets: Record<string, Record<string, Row>>) {
  return checkAnswers(
    aCollectedYear({
      indicators: INDICATORS,
      units: Object.keys(sheets).map((code) => aUnit(code)),
      sheets,
    }),
  );
}

describe('a rate or score', () => {
  const rate = (current: string, prior: string, code = 'VT071') =>
    check({ A: { [code]: { current, prior } } });

  it('is asked about where its decimal mark alone takes it from last year', () => {
    // 72 % after 70.1 %; 220.8 Mbps after 190.
    findingsEqual(rate('7.2', '70.1'), ['growth-out-of-bounds A VT071 D5 72']);
    findingsEqual(rate('2208', '190', 'NET070'), ['growth-out-of-bounds A NET070 D5 220.8']);
  });

  it('is only noted where it left last year otherwise', () => {
    const [found] = rate('12', '70.1');
    findingsEqual(
      [found].flatMap((one) => one ?? []),
      ['growth-out-of-bounds A VT071 D5'],
    );
    findingsEqual(
      rate('12', '70.1').filter(({ severity }) => severity !== 'note'),
      [],
    );
  });

  it('may move by a few points however small it was, and by less than three times', () => {
    findingsEqual(rate('9', '2'), []);
    findingsEqual(rate('95', '40'), []);
    findingsEqual(rate('240', '190', 'NET070'), []);
  });

  it('is judged by its two numbers where the unit gives both', () => {
    const sheet = {
      TH040: { current: '100', prior: '100' },
      VT081: { current: '9', prior: '90' },
      VT080: { current: '9', prior: '90' },
    };
    findingsEqual(check({ A: sheet }), []);
  });

  it('above 100 % is proposed with its mark where last year says so', () => {
    findingsEqual(rate('968', '95.5'), ['rate-out-of-range A VT071 D5 96.8']);
    findingsEqual(rate('968', '40'), ['rate-out-of-range A VT071 D5']);
  });

  it('without a last year is held against peers that lie near together', () => {
    const among = (own: string, peers: readonly string[]) =>
      check(
        Object.fromEntries(
          [own, ...peers].map((current, place) => [`U${place}`, { NET070: { current } }]),
        ),
      );
    const peers = ['198', '205', '210', '190', '221'];
    findingsEqual(among('2208', peers), ['growth-outlier U0 NET070 D5 220.8']);
    findingsEqual(among('320', peers), []);
    findingsEqual(among('2208', peers.slice(1)), []);
    findingsEqual(among('2208', ['198', '20', '900', '5', '221']), []);
  });
});
