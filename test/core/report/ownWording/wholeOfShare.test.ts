import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { rational } from '#core/numbers/rational';
import { aTotal, anIndicator, RATE } from '../sentences/aCompilation';
import { doubtsOf, ownSentence } from './ownSentence';

/** 334.700 of 512.600 households are 65,294 %; of 1.891.000 people they are 17,7 %. */
const CONNECTED = {
  nameVi: 'Số hộ gia đình có thuê bao Internet băng rộng cố định',
  unit: 'hộ',
};
const rate = (given: Partial<Indicator>, numerator: string, denominator: string) =>
  anIndicator({
    ...RATE,
    aggregation: { form: 'ratio_of_sums', numerator, denominator, factor: rational(100) },
    ...given,
  });

const HOUSEHOLDS = {
  indicators: [
    anIndicator({ code: 'TH010', nameVi: 'Dân số trung bình', unit: 'người' }),
    anIndicator({ code: 'TH020', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
    anIndicator({ code: 'VT010', ...CONNECTED }),
    rate(
      { code: 'NET040', nameVi: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang' },
      'VT010',
      'TH020',
    ),
  ],
  totals: [
    aTotal('1891000', '', { indicator: 'TH010' }),
    aTotal('512600', '', { indicator: 'TH020' }),
    aTotal('334700', ''),
    aTotal('65.2945766679672', '', { indicator: 'NET040' }),
  ],
};

/** 44.597 are 3,2 % of the 1.384.139 that are fifteen or older, 2,4 % of all 1.891.000. */
const SIGNING = {
  indicators: [
    anIndicator({ code: 'TH010', nameVi: 'Dân số trung bình', unit: 'người' }),
    anIndicator({
      code: 'TH015',
      nameVi: 'Dân số từ 15 tuổi trở lên',
      unit: 'người',
      partOf: ['TH010'],
    }),
    anIndicator({ nameVi: 'Số người trưởng thành có chữ ký số cá nhân', unit: 'người' }),
    rate(
      { code: 'CDS130', nameVi: 'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân' },
      'VT010',
      'TH015',
    ),
  ],
  totals: [
    aTotal('1891000', '', { indicator: 'TH010' }),
    aTotal('1384139', '', { indicator: 'TH015' }),
    aTotal('44597', ''),
    aTotal('3.22200299247402', '', { indicator: 'CDS130' }),
  ],
};

/** 1.821.600 are 98,46 % of 1.850.000 phones, and 96,3 % of as many as there are people. */
const PHONES = {
  indicators: [
    anIndicator({ code: 'TH010', nameVi: 'Dân số trung bình', unit: 'người' }),
    anIndicator({
      code: 'VT000',
      nameVi: 'Tổng số thuê bao điện thoại',
      aggregation: { form: 'derived_sum', parts: ['VT010', 'VT011'] },
    }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định', partOf: ['VT000'] }),
    anIndicator({ nameVi: 'Thuê bao điện thoại di động', partOf: ['VT000'] }),
  ],
  totals: [
    aTotal('1891000', '', { indicator: 'TH010' }),
    aTotal('1850000', '', { indicator: 'VT000' }),
    aTotal('28400', '', { indicator: 'VT011' }),
    aTotal('1821600', ''),
  ],
};

describe('own words with a share', () => {
  const households = (said: string) =>
    ownSentence(
      `${CONNECTED.nameVi} ước đạt 334.700 hộ${said}.`,
      aTotal('334700', ''),
      CONNECTED,
      HOUSEHOLDS,
    );
  for (const said of [
    ', chiếm 65,3% dân số',
    ', chiếm 65,3% số thuê bao',
    ', đạt tỷ lệ 65,3% dân số toàn tỉnh',
    ', bằng 65,3% số hộ nghèo',
    ' (65,3% dân số)',
  ]) {
    it(`are not proven of another whole: ${said}`, () => {
      assert.equal(households(said).state, 'own-unproven');
    });
  }
  for (const said of [
    ', chiếm 65,3%',
    ', chiếm 65,3% số hộ',
    ', chiếm 65,3% tổng số hộ gia đình',
    ', chiếm 65,3% tổng số hộ gia đình trên địa bàn tỉnh',
  ]) {
    it(`are true of its own whole, however it is called: ${said}`, () => {
      assert.deepEqual(doubtsOf(households(said)), []);
    });
  }

  const signing = (whole: string) =>
    ownSentence(
      `Số người trưởng thành có chữ ký số cá nhân ước đạt 44.597 người, chiếm 3,2% ${whole}.`,
      aTotal('44597', ''),
      {},
      SIGNING,
    ).state;
  it('are not proven where the whole is called by what a larger one is called, too', () => {
    assert.equal(signing('dân số'), 'own-unproven');
    assert.equal(signing('dân số từ 15 tuổi trở lên'), 'own-true');
    assert.equal(signing('dân số trưởng thành'), 'own-true');
  });

  const phones = (whole: string) =>
    ownSentence(
      `Thuê bao điện thoại di động ước đạt 1.821.600 thuê bao, chiếm 98,5% ${whole}.`,
      aTotal('1821600', ''),
      {},
      PHONES,
    ).state;
  it('are not proven of itself nor of what it is no part of', () => {
    assert.equal(phones('dân số'), 'own-unproven');
    assert.equal(phones('số thuê bao điện thoại di động'), 'own-unproven');
    assert.equal(phones('số thuê bao điện thoại của huyện'), 'own-unproven');
    assert.equal(phones('số thuê bao điện thoại'), 'own-true');
    assert.equal(phones('tổng thuê bao'), 'own-true');
  });
});
