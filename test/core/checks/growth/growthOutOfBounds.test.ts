import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { ONE, rational } from '#core/numbers/rational';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  money,
  published,
  YEAR,
  type YearStory,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { growths } from './growths';

describe('growth-out-of-bounds', () => {
  it('asks about a stock beyond 20% and a flow beyond 30%, not at the limit', () => {
    findingsEqual(growths([['1000', '1200']]), []);
    findingsEqual(growths([['1000', '1201']]), ['growth-out-of-bounds U1 VT012 D5']);
    findingsEqual(growths([['1000', '799']]), ['growth-out-of-bounds U1 VT012 D5']);
    // Down 20,0007 %, which is printed as 20 %.
    findingsEqual(growths([['53913', '43130']]), []);
    findingsEqual(growths([['1000', '1300']], { nature: 'flow' }), []);
    findingsEqual(growths([['1000', '1301']], { nature: 'flow' }), [
      'growth-out-of-bounds U1 VT012 D5',
    ]);
  });

  it('follows the limit of the indicator', () => {
    assert.deepEqual(growths([['1000', '1400']], { review: { growthLimit: rational(50) } }), []);
  });

  it('becomes a note that quotes the explanation of the unit', () => {
    const [finding] = growths([['1000', '1400']], {
      remarks: ['Ước', 'Sáp nhập chi nhánh Lục Nam từ tháng 3'],
    });
    assert.equal(finding?.severity, 'note');
    assert.ok(
      finding &&
        sentenceOf(finding.message, 'vi').includes('“Sáp nhập chi nhánh Lục Nam từ tháng 3”'),
    );
  });

  it('takes neither a source, an assurance nor two words for an explanation', () => {
    const [finding] = growths([['1000', '1400']], {
      remarks: ['Ước cả năm', 'Nguồn: Cục Thống kê tỉnh', 'Đã kiểm tra lại', 'Tăng mạnh'],
    });
    assert.equal(finding?.severity, 'warning');
  });

  it('only notes a count that moved by less than ten', () => {
    const severities = (prior: string, current: string) =>
      growths([[prior, current]]).map(({ severity }) => severity);
    assert.deepEqual(severities('14', '17'), ['note']);
    assert.deepEqual(severities('30', '39'), ['note']);
    assert.deepEqual(severities('30', '40'), ['warning']);
  });

  it('is silent on counts below the small base and on what rounding explains', () => {
    assert.deepEqual(growths([['9', '20']]), []);
    const rounded = aCollectedYear({
      indicators: [money('BC110', { growthReview: {} })],
      units: [aUnit('A')],
      sheets: { A: { BC110: { prior: '0.02', current: '0.03' } } },
    });
    assert.deepEqual(checkAnswers(rounded), []);
  });

  it('asks about a thousandfold of a few, unless something begins at another unit too', () => {
    findingsEqual(growths([['9', '343001']]), ['growth-out-of-bounds U1 VT012 D5']);
    assert.deepEqual(growths([['9', '8999']]), []);
    assert.deepEqual(
      growths([
        ['9', '343001'],
        ['4', '52'],
      ]),
      [],
    );
    assert.deepEqual(growths([['9', '343001']], { remarks: ['Mở mạng mới từ tháng 3'] }), []);
  });

  it('asks whether “-” is nothing or not known, where there was something last year', () => {
    const [finding] = growths([['42', '-']]);
    assert.equal(finding?.severity, 'warning');
    const sentence = finding ? sentenceOf(finding.message, 'vi') : '';
    assert.ok(sentence.includes('ghi “-” (không phát sinh), trong khi năm trước có 42 thuê bao'));
    assert.deepEqual(growths([['-', '-']]), []);
    assert.equal(growths([['42', '-']], { remarks: ['Đã bàn giao cho xã'] })[0]?.severity, 'note');
  });

  const RISING = [
    ['1000', '1030'],
    ['2000', '2170'],
    ['4000', '4100'],
  ] as const;

  it('asks why one fell while all of few others rose, beyond a third of the limit', () => {
    const fallen = (current: string) => growths([...RISING, ['1000', current]]);
    findingsEqual(fallen('870'), ['growth-out-of-bounds U4 VT012 D5']);
    assert.equal(fallen('870')[0]?.severity, 'warning');
    // 20 % of a stock, a third of it: 6,67 %.
    assert.deepEqual(fallen('934'), []);
    assert.equal(fallen('933').length, 1);
  });

  it('says by how much the others went the other way', () => {
    const [fallen] = growths([...RISING, ['1000', '870']]);
    assert.ok(fallen);
    assert.ok(
      sentenceOf(fallen.message, 'vi').includes(
        'giảm 13%, trong khi cả 3 đơn vị khác cùng báo cáo đều tăng (từ 2,5% đến 8,5%)',
      ),
    );
    const [risen] = growths([
      ['1000', '970'],
      ['2000', '1900'],
      ['4000', '3960'],
      ['500', '560'],
    ]);
    assert.ok(risen);
    assert.ok(
      sentenceOf(risen.message, 'en').includes(
        'up 12%, while all 3 others that report it fell (by 1% to 5%)',
      ),
    );
  });

  it('takes operators of all kinds for the others, and districts for none of them', () => {
    const against = (kind: 'ENT_ISP' | 'DISTRICT') =>
      checkAnswers(
        aCollectedYear({
          indicators: [anIndicator('NET020', { growthReview: {} })],
          units: [aUnit('A'), aUnit('B'), aUnit('C'), aUnit('D', { kind })],
          sheets: {
            A: { NET020: { prior: '1000', current: '1030' } },
            B: { NET020: { prior: '2000', current: '2170' } },
            C: { NET020: { prior: '4000', current: '4100' } },
            D: { NET020: { prior: '1000', current: '870' } },
          },
        }),
      );
    findingsEqual(against('ENT_ISP'), ['growth-out-of-bounds D NET020 D5']);
    assert.deepEqual(against('DISTRICT'), []);
  });

  it('follows the limit of the indicator in judging a growth against all others', () => {
    const against = (growthLimit: number) =>
      growths([...RISING, ['1000', '870']], { review: { growthLimit: rational(growthLimit) } });
    assert.equal(against(38).length, 1);
    assert.deepEqual(against(39), []);
  });

  it('only notes who went against others that are as far from each other', () => {
    // The others grew by 2,5 % to 8,5 %, 6 points apart: it must be 12 from the nearest.
    const fallen = (current: string) =>
      growths([...RISING, ['1000', current]]).map(({ severity }) => severity);
    assert.deepEqual(fallen('906'), ['note']);
    assert.deepEqual(fallen('905'), ['warning']);
  });

  it('quotes the explanation of who went against all others', () => {
    const [finding] = growths([...RISING, ['1000', '870']], {
      remarks: ['Bàn giao hai trạm cho đơn vị khác'],
    });
    assert.equal(finding?.severity, 'note');
  });

  it('does not ask who went against two others, or against others that differ among themselves', () => {
    assert.deepEqual(growths([...RISING.slice(0, 2), ['1000', '870']]), []);
    assert.deepEqual(growths([...RISING, ['3000', '2990'], ['1000', '870']]), []);
    assert.deepEqual(growths([...RISING, ['3000', '3000'], ['1000', '870']]), []);
  });

  it('does not ask who went against all others by less than ten', () => {
    assert.deepEqual(growths([...RISING, ['60', '51']]), []);
    assert.equal(growths([...RISING, ['60', '50']]).length, 1);
  });

  it('asks about the department’s own row for the whole province', () => {
    const collected = aCollectedYear({
      indicators: [anIndicator('CN010', { growthReview: {}, reportedBy: ['DEPT'] })],
      units: [],
      province: { CN010: '160' },
      known: [published('', 'CN010', '100')],
    });
    findingsEqual(checkAnswers(collected), ['growth-out-of-bounds · CN010 E2']);
  });

  describe('of a unit that gave way within the year', () => {
    const DAY = `${YEAR}-07-01`;
    const HOUSEHOLDS = anIndicator('TH020', { growthReview: {}, reportedBy: ['DISTRICT'] });
    const year = (current: string, boundaries: YearStory['boundaries'] = []) => {
      const district = { kind: 'DISTRICT', validTo: `${YEAR}-06-30` } as const;
      return checkAnswers(
        aCollectedYear({
          indicators: [HOUSEHOLDS],
          units: [
            aUnit('X', district),
            aUnit('Y', { kind: 'DISTRICT', validFrom: DAY }),
            aUnit('Z', { kind: 'DISTRICT' }),
          ],
          boundaries,
          known: [published('X', 'TH020', '1000'), published('Z', 'TH020', '500')],
          sheets: {
            X: { TH020: { current } },
            Y: { TH020: { current: '1010' } },
            Z: { TH020: { current: '505' } },
          },
        }),
      );
    };
    const moved = [boundary('X', 'Y', ONE, DAY)];

    it('asks nothing about “x” or “-”: what it had is with who came after it', () => {
      for (const sign of ['x', '-', '0']) findingsEqual(year(sign, moved), []);
    });

    it('asks where nobody has taken it over', () => {
      for (const sign of ['x', '-']) {
        findingsEqual(year(sign), ['growth-out-of-bounds X TH020 D5']);
      }
    });

    it('asks about a figure that fell before it gave way', () => {
      findingsEqual(year('500', moved), ['growth-out-of-bounds X TH020 D5']);
    });
  });

  describe('of the whole province where the department was merged', () => {
    const POPULATION = anIndicator('TH010', { growthReview: {}, reportedBy: ['GSO'] });
    const OLD = ['CU-1', 'CU-2'].map((code) =>
      aUnit(code, { kind: 'DEPT', validTo: '2021-12-31' }),
    );
    const merged = (current: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [POPULATION],
          units: [...OLD, aUnit('MOI', { kind: 'DEPT', validFrom: '2022-01-01' })],
          boundaries: [boundary('CU-1', 'MOI'), boundary('CU-2', 'MOI')],
          province: { TH010: current },
          // The second old province published its 1500 under the name that the new one has.
          known: [
            published('', 'TH010', '1500'),
            published('CU-1', 'TH010', '1900'),
            published('CU-2', 'TH010', '1500'),
          ],
        }),
      );

    it('does not hold it against what an old one of the same name published', () => {
      findingsEqual(merged('3500'), []);
    });

    it('holds it against both old ones together: 3400', () => {
      findingsEqual(merged('4400'), ['growth-out-of-bounds · TH010 E2']);
      const [finding] = merged('4400');
      assert.ok(finding && sentenceOf(finding.message, 'vi').includes('3.400'));
    });
  });
});
