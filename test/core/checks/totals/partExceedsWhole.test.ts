import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  derivedSum,
  money,
  percentOf,
  share,
  type Row,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const INDICATORS = [
  anIndicator('VT012'),
  anIndicator('VT020', { partOf: ['VT012'] }),
  share('CDS052', percentOf('CDS051', 'CDS050')),
  anIndicator('CDS051', { unit: 'hồ sơ' }),
  anIndicator('CDS050', { unit: 'hồ sơ' }),
  anIndicator('VT030', {
    nature: 'ratio',
    unit: 'thuê bao/100 dân',
    aggregation: percentOf('VT010', 'TH010'),
  }),
  derivedSum('VT010', 'VT011', 'VT012'),
  anIndicator('VT011'),
  anIndicator('TH010', { unit: 'người' }),
  anIndicator('NET020', { nameVi: 'Thuê bao Internet băng rộng cố định' }),
  anIndicator('NET021', { nameVi: 'trong đó: thuê bao cáp quang (FTTH)' }),
  money('BC110'),
  money('BC111', { partOf: ['BC110'] }),
];

function check(sheet: Record<string, Row>) {
  return checkAnswers(
    aCollectedYear({ indicators: INDICATORS, units: [aUnit('A')], sheets: { A: sheet } }),
  );
}

describe('part-exceeds-whole', () => {
  it('names the part, the whole and both numbers', () => {
    const findings = check({ VT012: { current: '97000' }, VT020: { current: '98000' } });
    findingsEqual(findings, ['part-exceeds-whole A VT020 D6;D5']);
    assert.equal(findings[0]?.severity, 'warning');
    const { partValue, wholeValue } = findings[0]?.message.arguments as {
      partValue: string;
      wholeValue: string;
    };
    assert.deepEqual([partValue, wholeValue], ['98000', '97000']);
  });

  it('compares the numerator of a share with its denominator', () => {
    findingsEqual(check({ CDS050: { current: '1000' }, CDS051: { current: '1754' } }), [
      'part-exceeds-whole A CDS051 D6;D5',
    ]);
  });

  it('only notes what is inferred from the names', () => {
    const indicators = [
      anIndicator('CDS121', { nameVi: 'Số Tổ công nghệ số cấp thôn', unit: 'tổ' }),
      anIndicator('CDS122', { nameVi: 'Số thành viên Tổ công nghệ số', unit: 'người' }),
    ];
    const sheet = { CDS121: { current: '40' }, CDS122: { current: '28' } };
    const found = checkAnswers(
      aCollectedYear({ indicators, units: [aUnit('A')], sheets: { A: sheet } }),
    );
    findingsEqual(found, ['part-exceeds-whole A CDS121 D5;D6']);
    assert.equal(found[0]?.severity, 'note');
  });

  it('compares what is written “trong đó” with what stands above it', () => {
    findingsEqual(check({ NET020: { current: '900' }, NET021: { current: '1100' } }), [
      'part-exceeds-whole A NET021 D6;D5',
    ]);
    findingsEqual(check({ NET020: { current: '1100' }, NET021: { current: '900' } }), []);
  });

  it('says so of a part of a derived sum only when the sum cannot be compared', () => {
    findingsEqual(check({ VT010: { current: '90000' }, VT012: { current: '97000' } }), [
      'part-exceeds-whole A VT012 D6;D5',
    ]);
    findingsEqual(
      check({
        VT010: { current: '90000' },
        VT012: { current: '97000' },
        VT011: { current: '3000' },
      }),
      ['parts-differ-from-total A VT010 D5;D7;D6 100000'],
    );
  });

  const SILENT: readonly (readonly [string, Record<string, Row>])[] = [
    ['is silent when they are equal', { VT012: { current: '97000' }, VT020: { current: '97000' } }],
    ['is silent when the whole is not there', { VT020: { current: '97000' } }],
    ['is silent when the whole is blank', { VT012: { current: '' }, VT020: { current: '9' } }],
    [
      'is silent on more subscriptions than people',
      { VT010: { current: '2000' }, TH010: { current: '1900' } },
    ],
    [
      'is silent when rounding explains it',
      {
        BC110: { current: '0.1', measure: 'tỷ đồng' },
        BC111: { current: '0.104', measure: 'triệu đồng' },
      },
    ],
    [
      'does not repeat an error of the part',
      { VT012: { current: '97000' }, VT020: { current: '-98000' } },
    ],
  ];
  for (const [name, sheet] of SILENT) {
    it(name, () => {
      const found = check(sheet).filter(({ rule }) => rule === 'part-exceeds-whole');
      assert.deepEqual(found, []);
    });
  }
});
