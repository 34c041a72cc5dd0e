import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import { aTotal } from '../sentences/aCompilation';
import { doubtsOf, ownSentence } from './ownSentence';

/**
 * Two of three operators have reported: 1.080 + 330 of 1.000 + 300 last year, when all three had
 * 1.800. Over the same units 1.410 / 1.300 is 108,46 %, 110 more; against the whole it is 78,3 %.
 */
const PARTIAL = aTotal('1410', '1800', {
  isComplete: false,
  unitsExpected: ['A', 'B', 'C'],
  unitsReported: ['A', 'C'],
  matched: { value: exactly('1410'), prior: exactly('1300') },
  likeForLikeGrowth: exactly('8.461538'),
});

const SUBJECT = 'Tổng số thuê bao điện thoại';
const COVERED = `${SUBJECT} (tổng hợp từ 2/3 đơn vị) ước đạt 1.410 thuê bao`;
const SAME_UNITS = 'tính trên các đơn vị có số liệu cả hai năm';

describe('own words that compare a partial total (statistics.md M1)', () => {
  for (const change of [
    'tăng 8,5% so với năm 2021',
    'bằng 108,5% so với năm 2021',
    'tăng 110 thuê bao so với năm 2021',
  ]) {
    it(`are true with "${change}" only where they say of which units`, () => {
      assert.equal(ownSentence(`${COVERED}; ${SAME_UNITS}, ${change}.`, PARTIAL).state, 'own-true');
      const without = ownSentence(`${COVERED}, ${change}.`, PARTIAL);
      assert.ok(doubtsOf(without).includes(`missing: ${SAME_UNITS}`));
      assert.equal(without.state, 'own-false');
    });

    it(`are not mended into "${change}" of the whole`, () => {
      const { sentence } = ownSentence(`${SUBJECT} ước đạt 1.410 thuê bao, ${change}.`, PARTIAL);
      assert.equal(sentence, `${COVERED}; ${SAME_UNITS}, tăng 8,5% so với năm 2021.`);
    });
  }

  for (const said of [
    `${COVERED}; ${SAME_UNITS}, bằng 78,3% so với năm 2021.`,
    `${COVERED}, bằng 78,3% so với năm 2021.`,
    `${COVERED}, năm 2021 là 1.800 thuê bao.`,
    `${COVERED} (cùng kỳ: 1.800 thuê bao).`,
  ]) {
    it(`are not true where they set it beside last year's whole: ${said}`, () => {
      const { state, sentence } = ownSentence(said, PARTIAL);
      assert.notEqual(state, 'own-true');
      assert.equal(sentence, `${COVERED}; ${SAME_UNITS}, tăng 8,5% so với năm 2021.`);
    });
  }
});
