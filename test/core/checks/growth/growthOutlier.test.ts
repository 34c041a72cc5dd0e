import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
import { aCollectedYear, aUnit, anIndicator, boundary, published } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { growths } from './growths';

/** The eight units of the worked table of statistics.md, M18. */
const WORKED = [
  ['100', '110'],
  ['225', '234'],
  ['400', '424'],
  ['625', '650'],
  ['900', '990'],
  ['1600', '1664'],
  ['2500', '2450'],
  ['3600', '6480'],
] as const;

describe('growth-outlier', () => {
  it('notes one unit of the worked table and warns of another', () => {
    const findings = growths(WORKED);
    assert.deepEqual(
      findings.map(({ rule, severity, unit, source }) => [rule, severity, unit, source.cell]),
      [
        ['growth-outlier', 'note', 'U7', 'D5'],
        ['growth-outlier', 'warning', 'U8', 'D5'],
      ],
    );
  });

  it('says between which multiples of last year such a unit usually lies', () => {
    const warning = growths(WORKED)[1];
    assert.ok(warning);
    const sentence = sentenceOf(warning.message, 'vi');
    assert.ok(sentence.includes('bằng 1,8 lần năm trước (3.600 thuê bao)'), sentence);
    assert.ok(sentence.includes('từ 0,976 đến 1,2394 lần năm trước'), sentence);
  });

  it('follows the parameters of the indicator', () => {
    assert.deepEqual(
      growths(WORKED, { review: { lookFrom: rational(1000), askFrom: rational(1000) } }),
      [],
    );
  });

  it('is left to fixed limits with seven units', () => {
    findingsEqual(growths(WORKED.slice(1)), ['growth-out-of-bounds U7 VT012 D5']);
  });

  it('is left to fixed limits where hardly anybody changed', () => {
    const constant = Array.from({ length: 19 }, () => ['200', '200'] as const);
    const moved = growths([...constant, ['200', '300']]);
    findingsEqual(moved, ['growth-out-of-bounds U20 VT012 D5']);
    const sentence = moved[0] ? sentenceOf(moved[0].message, 'vi') : '';
    assert.ok(
      sentence.includes('không so được với 20 đơn vị cùng loại, vì hầu hết không đổi'),
      sentence,
    );
    assert.deepEqual(growths([...constant, ['200', '201']]), []);
  });

  it('holds to the fixed limit on a side where nobody else moved', () => {
    const still = Array.from({ length: 12 }, () => ['2000', '2000'] as const);
    const risen = ['2010', '2016', '2022', '2030', '2034', '2040', '2044'].map(
      (current) => ['2000', current] as const,
    );
    const fallenTo = (current: string) =>
      growths([...still, ...risen, ['2000', current]]).map(({ severity, unit }) => [
        severity,
        unit,
      ]);
    assert.deepEqual(fallenTo('1000'), [['warning', 'U20']]);
    // 20 % of a stock: 1.600 is at the limit, 1.599 beyond it.
    assert.deepEqual(fallenTo('1599'), [['warning', 'U20']]);
    assert.deepEqual(fallenTo('1600'), []);
    assert.deepEqual(fallenTo('1950'), []);
  });

  it('holds to the fixed limit where nobody but the unit itself makes the spread of its side', () => {
    // Seven of eight exactly +10 %: the 90th percentile is drawn towards the eighth by itself.
    const alike = [
      ['100', '110'],
      ['200', '220'],
      ['300', '330'],
      ['400', '440'],
      ['500', '550'],
      ['600', '660'],
      ['700', '770'],
    ] as const;
    findingsEqual(growths([...alike, ['8000', '16000']]), ['growth-outlier U8 VT012 D5']);
    findingsEqual(growths([...alike, ['8000', '3000']]), ['growth-outlier U8 VT012 D5']);
    // Within 20 % of last year nothing is said; with a second one beside it the method measures.
    assert.deepEqual(growths([...alike, ['8000', '9500']]), []);
    assert.deepEqual(growths([...alike, ['8000', '16000'], ['9000', '17800']]), []);
  });

  it('says why a figure outside the limits of asking is only noted', () => {
    // U7 stands within 5 % of the median ratio, outside bounds drawn closely on purpose.
    const findings = growths(WORKED, {
      review: { sizeExponent: rational(0), lookFrom: rational(1, 2), askFrom: rational(7, 10) },
    });
    const near = findings.filter(({ severity }) => severity === 'note');
    const sentences = near.map(({ message }) => sentenceOf(message, 'vi'));
    assert.ok(
      sentences.some((sentence) => sentence.includes('Lệch trung vị không quá A (nhiều nhất 5%)')),
      sentences.join('\n'),
    );
  });

  it('says that the fixed limit decided', () => {
    const still = Array.from({ length: 12 }, () => ['2000', '2000'] as const);
    const risen = ['2010', '2016', '2022', '2030', '2034', '2040', '2044'].map(
      (current) => ['2000', current] as const,
    );
    const [finding] = growths([...still, ...risen, ['2000', '1000']]);
    assert.ok(finding);
    const sentence = sentenceOf(finding.message, 'vi');
    assert.ok(sentence.includes('từ 0,8 đến'), sentence);
    assert.ok(sentence.includes('ngưỡng cố định ±20%'), sentence);
  });

  it('measures the fixed limit from the usual growth where that is itself beyond it', () => {
    // Twelve of twenty grew by half: 1,5 · 0,8 = 1,2 times last year is as low as is usual.
    const grown = Array.from({ length: 12 }, () => ['2000', '3000'] as const);
    const more = ['3010', '3016', '3022', '3030', '3034', '3040', '3044'].map(
      (current) => ['2000', current] as const,
    );
    const one = (current: string) => growths([...grown, ...more, ['2000', current]]);
    assert.deepEqual(one('2900'), []);
    assert.deepEqual(one('2400'), []);
    assert.equal(one('2399')[0]?.severity, 'warning');
  });

  it('only notes what is within 5 % of the usual growth, however narrow the bounds', () => {
    // Nine units grew by 8,0 % to 8,2 %, half of them on each side; the tenth by more.
    const alike = ['10800', '10805', '10810', '10815', '10820', '10802', '10807', '10812', '10817'];
    const tenth = (current: string) =>
      growths([...alike, current].map((now) => ['10000', now] as const)).map(
        ({ severity, unit }) => [severity, unit],
      );
    // The median ratio is 1,08110 (tenth among them): 1,08110 · 1,05 = 1,1352.
    assert.deepEqual(tenth('11300'), [['note', 'U10']]);
    assert.deepEqual(tenth('11400'), [['warning', 'U10']]);
  });

  it('asks about it all the same where the department sets A to 0', () => {
    const alike = ['10800', '10805', '10810', '10815', '10820', '10802', '10807', '10812', '10817'];
    const [finding] = growths(
      [...alike, '11300'].map((now) => ['10000', now] as const),
      { review: { medianShare: rational(0) } },
    );
    assert.deepEqual([finding?.severity, finding?.unit], ['warning', 'U10']);
  });

  it('asks about a large count that stands as it was while all others have grown alike', () => {
    const grown = ['1170', '1180', '1185', '1190', '1175', '1182', '1188', '1178'];
    const still = (prior: string) =>
      growths([...grown.map((now) => ['1000', now] as const), [prior, prior]]).map(
        ({ severity, unit }) => [severity, unit],
      );
    assert.deepEqual(still('4959'), [['warning', 'U9']]);
    // 50 would have come to 59.
    assert.deepEqual(still('50'), [['note', 'U9']]);
  });

  it('asks about nothing that one unit of the last digit brings inside C = 20', () => {
    // Seven went up by one of about twenty; 20/19 lies inside C = 20, 19/19 does not.
    const up = ['17', '18', '19', '21', '22', '23', '24'].map(
      (prior) => [prior, String(Number(prior) + 1)] as const,
    );
    assert.ok(growths([...up, ['19', '19']]).every(({ severity }) => severity === 'note'));
  });

  it('notes a figure after nothing, where all others have next to nothing or all had much', () => {
    const alone = [
      ['2', '1'],
      ['0', '3'],
      ['5', '4'],
      ['0', '33'],
    ] as const;
    const [finding, ...more] = growths(alone);
    assert.deepEqual(
      [finding?.rule, finding?.unit, finding?.severity, more],
      ['growth-out-of-bounds', 'U4', 'note', []],
    );
    const established = [
      ['400', '410'],
      ['500', '520'],
      ['300', '310'],
      ['0', '320'],
    ] as const;
    findingsEqual(growths(established), ['growth-out-of-bounds U4 VT012 D5']);
    // It begins at several units, is explained, is small, or too few could tell.
    findingsEqual(
      growths([
        ['0', '18'],
        ['0', '25'],
        ['5', '4'],
        ['0', '33'],
      ]),
      [],
    );
    findingsEqual(growths(alone, { remarks: ['Lắp mới theo đề án của tỉnh'] }), []);
    findingsEqual(
      growths([
        ['2', '1'],
        ['0', '3'],
        ['5', '4'],
        ['0', '9'],
      ]),
      [],
    );
    findingsEqual(
      growths([
        ['0', '3'],
        ['5', '4'],
        ['0', '33'],
      ]),
      [],
    );
  });

  it('only notes a count that fell by less than ten beside peers that stood still', () => {
    const fallen = (prior: string, current: string) =>
      growths([
        ...Array.from({ length: 12 }, () => ['20', '20'] as const),
        ['20', '22'],
        ['20', '23'],
        ['20', '22'],
        [prior, current],
      ]).map(({ severity }) => severity);
    assert.deepEqual(fallen('20', '11'), ['note']);
    assert.deepEqual(fallen('30', '20'), ['warning']);
  });

  it('does not judge what one unit of a small count explains', () => {
    const small = ['10', '10', '10', '20', '20', '20', '30', '30'].map(
      (prior, place) => [prior, String(Number(prior) + 2 + (place % 2))] as const,
    );
    assert.deepEqual(growths(small), []);
  });

  it('never sees zeros, new units and ended figures', () => {
    findingsEqual(growths([...WORKED.slice(0, 7), ['0', '5000'], ['-', '7'], ['300', '0']]), [
      'growth-out-of-bounds U10 VT012 D5',
    ]);
  });

  it('leaves a figure typed as 0 or “-” to the limits among any number of units', () => {
    const usual = WORKED.slice(0, 7);
    const others = [...usual, ...usual];
    findingsEqual(growths([...others, ['3600', '0'], ['3600', '-'], ['9', '0'], ['9', '-']]), [
      'growth-out-of-bounds U15 VT012 D5',
      'growth-out-of-bounds U16 VT012 D5',
    ]);
  });

  it('does not judge units whose prior was shared out by weights', () => {
    const collected = aCollectedYear({
      indicators: [anIndicator('VT012', { growthReview: {} })],
      units: ['OLD', 'A', 'B'].map((code) => aUnit(code)),
      sheets: { A: { VT012: { current: '900' } }, B: { VT012: { current: '100' } } },
      known: [published('OLD', 'VT012', '1000')],
      boundaries: [boundary('OLD', 'A', rational(1, 2)), boundary('OLD', 'B', rational(1, 2))],
    });
    assert.deepEqual(checkAnswers(collected), []);
  });

  it('does not ask why there are fewer of what each place has one of, where places came together', () => {
    const merged = (boundarySensitive: boolean) =>
      checkAnswers(
        aCollectedYear({
          indicators: [anIndicator('VT012', { boundarySensitive, growthReview: {} })],
          units: ['B', 'C']
            .map((code) => aUnit(code, { validTo: '2021-12-31' }))
            .concat(aUnit('A')),
          sheets: { A: { VT012: { current: '50' } } },
          known: ['A', 'B', 'C'].map((unit) => published(unit, 'VT012', '50')),
          boundaries: [boundary('B', 'A'), boundary('C', 'A')],
        }),
      );
    findingsEqual(merged(false), ['growth-out-of-bounds A VT012 D5']);
    assert.deepEqual(merged(true), []);
  });
});
