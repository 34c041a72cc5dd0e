import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { aTotal } from '../sentences/aCompilation';
import { ownSentence } from './ownSentence';

const RANK: Partial<Indicator> = {
  nameVi: 'Xếp hạng DTI cấp tỉnh',
  unit: 'hạng',
  nature: 'rank',
  aggregation: { form: 'province_only' },
  growthForm: 'rank_change',
  polarity: 'down_good',
  showsPlan: false,
};

/** The report of 2022 has the rating of 2021: 10th of the 63 provinces that there were. */
function stateOf(said: string): string {
  return ownSentence(`Xếp hạng DTI cấp tỉnh năm 2021 ${said}.`, aTotal('10', '12'), RANK).state;
}

describe('own words about a place in a ranking', () => {
  for (const said of [
    'đứng thứ 10/63 tỉnh, thành phố',
    'đứng thứ 10/63',
    'đứng thứ 10 cả nước',
    'đứng thứ 10/63 tỉnh, thành phố, tăng 2 bậc so với năm 2020',
  ]) {
    it(`are true: ${said}`, () => {
      assert.equal(stateOf(said), 'own-true');
    });
  }

  for (const said of [
    'đứng thứ 10/64 tỉnh, thành phố',
    'đứng thứ 10/34 tỉnh, thành phố',
    'xếp thứ 10/30 tỉnh trong vùng',
    'xếp hạng 10/64',
  ]) {
    it(`are false among another number of provinces: ${said}`, () => {
      assert.equal(stateOf(said), 'own-false');
    });
  }

  for (const said of [
    'đứng thứ 10/63 tỉnh trong vùng',
    'đứng thứ 10 trong cụm thi đua',
    'đứng thứ 10 các tỉnh phía Bắc',
  ]) {
    it(`are not proven of a part of the country: ${said}`, () => {
      assert.equal(stateOf(said), 'own-unproven');
    });
  }
});
