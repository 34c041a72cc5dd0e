import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  percentOf,
  published,
  share,
  type Row,
  type YearStory,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { withRemark } from '../withRemark';

describe('denominator-mismatch', () => {
  const perHundred = (code: string, numerator: string) =>
    share(code, percentOf(numerator, 'TH010'));
  const indicators = [
    anIndicator('TH010'),
    anIndicator('VT010'),
    anIndicator('NET020'),
    perHundred('VT030', 'VT010'),
    perHundred('NET030', 'NET020'),
  ].map((one) => ({
    ...one,
    nameVi: one.code,
    unit: one.unit === '%' ? 'thuê bao/100 dân' : one.unit,
  }));
  const story = (
    sheet: Record<string, Row>,
    known: Parameters<typeof aCollectedYear>[0]['known'] = [],
  ) => aCollectedYear({ indicators, units: [aUnit('A')], sheets: { A: sheet }, known });
  // 1,850,000 / 97.8 · 100 = 1.892 million; 368,000 / 19.5 · 100 = 1.887; / 20.4 = 1.804.
  const phones = { VT010: { current: '1850000' }, VT030: { current: '97.8', precision: '0.1' } };

  it('sees two densities that imply two populations', () => {
    const sheet = {
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '20.4', precision: '0.1' },
    };
    findingsEqual(checkAnswers(story(sheet)), ['denominator-mismatch A NET030 D8;D7;D6']);
  });

  it('is silent where one population can be behind both', () => {
    const sheet = {
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '19.5', precision: '0.1' },
    };
    assert.deepEqual(checkAnswers(story(sheet)), []);
  });

  it('sees that only last year’s denominator agrees', () => {
    // 1,850,000 / 1,800,000 = 102.8 per 100; / 1,890,900 = 97.8.
    const sheet = {
      TH010: { current: '1890900' },
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
    };
    const findings = checkAnswers(story(sheet, [published('A', 'TH010', '1800000')]));
    findingsEqual(findings, ['denominator-mismatch A VT030 D7;D6 97.8']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/last-year');
  });

  it('leaves a rate to its own two numbers where the report gives the population', () => {
    const sheet = {
      TH010: { current: '1890900' },
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '20.4', precision: '0.1' },
    };
    // 368,000 / 1,890,900 = 19.46 per 100.
    findingsEqual(checkAnswers(story(sheet)), ['parts-differ-from-total A NET030 D9;D8;D5 19.5']);
  });

  it('names a rate once, though another rate shows it to be wrong as well', () => {
    // 102,8 of 100 is 1,850,000 / 1,800,000; 19,5 is 368,000 / 1,890,900.
    const sheet = {
      TH010: { current: '1890900' },
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
      NET020: { current: '368000' },
      NET030: { current: '19.5', precision: '0.1' },
    };
    findingsEqual(checkAnswers(story(sheet, [published('A', 'TH010', '1800000')])), [
      'denominator-mismatch A VT030 D7;D6 97.8',
    ]);
  });

  // 1,850,000 / 97.8 · 100 = 1,891,616; of 1,890,900 it is 97.84, of 1,800,000 it would be 102.78.
  const ofEnterprise = (
    sheets: Record<string, Record<string, Row>>,
    further: Pick<YearStory, 'province' | 'known'> = {},
  ) =>
    checkAnswers(
      aCollectedYear({
        indicators,
        units: Object.keys(sheets).map((code) => aUnit(code)),
        sheets,
        ...further,
      }),
    );

  it('holds the one density of an enterprise against the province’s population', () => {
    assert.deepEqual(ofEnterprise({ A: phones }, { province: { TH010: '1890900' } }), []);
    const findings = ofEnterprise({ A: phones }, { province: { TH010: '1750000' } });
    findingsEqual(findings, ['denominator-mismatch A VT030 D6;D5 105.7']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/province');
  });

  it('takes a density of one decimal beside last year’s two for one whose zero was dropped', () => {
    // 21,587 of 1,922,700 are 1.12 per 100: 1.1 rounded or cut off, and never 1.2, which is 1.20 of 1,803,900.
    const broadband = (density: string, before?: string) =>
      ofEnterprise(
        {
          A: {
            NET020: { current: '21587' },
            NET030: {
              current: density,
              precision: '0.1',
              ...(before === undefined ? {} : { prior: before, priorPrecision: '0.01' }),
            },
          },
        },
        { province: { TH010: '1922700' } },
      );
    findingsEqual(broadband('1.2', '1.07'), ['denominator-mismatch A NET030 D6;D5 1.1']);
    findingsEqual(broadband('1.1', '1.07'), []);
    findingsEqual(broadband('1.2'), []);
  });

  it('sees that an enterprise divided by the province’s population of last year', () => {
    const lastYears = {
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
    };
    const findings = ofEnterprise(
      { A: lastYears },
      { province: { TH010: '1890900' }, known: [published('', 'TH010', '1800000')] },
    );
    assert.deepEqual(
      findings.map(({ message }) => message.code),
      ['denominator-mismatch/last-year'],
    );
  });

  it('holds two enterprises’ densities against each other where no population is known', () => {
    // 368,000 / 19.5 · 100 = 1.887 million agrees; / 20.4 is 1.804 million.
    const broadband = (density: string) => ({
      NET020: { current: '368000' },
      NET030: { current: density, precision: '0.1' },
    });
    assert.deepEqual(ofEnterprise({ A: phones, B: broadband('19.5') }), []);
    const findings = ofEnterprise({ A: phones, B: broadband('20.4') });
    findingsEqual(findings, ['denominator-mismatch B NET030 D6;D5']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/units');
  });

  it('lets places have populations of their own', () => {
    const places = aCollectedYear({
      indicators,
      units: [aUnit('A', { kind: 'DISTRICT' })],
      sheets: { A: phones },
      province: { TH010: '5000000' },
    });
    assert.deepEqual(checkAnswers(places), []);
  });

  it('reads what a remark says of another year and of constant prices', () => {
    const said = withRemark(story(phones), 'A', 'VT030', 'Tính theo dân số năm 2020');
    assert.deepEqual(
      checkAnswers(said).map(({ message }) => message.code),
      ['denominator-mismatch/year-said'],
    );
    assert.deepEqual(
      checkAnswers(withRemark(story(phones), 'A', 'VT030', 'Tính theo dân số năm 2022')),
      [],
    );
  });
});
