import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { checkTotals } from '#core/checks/totals/checkTotals';
import type { Finding } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, aUnit, anIndicator, cellOf, money, percentOf } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const EXPORTS = money('CN050', {
  nameVi: 'Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm',
  unit: 'triệu USD',
});
const REVENUE = money('CN040', { nameVi: 'Doanh thu công nghiệp CNTT, điện tử - viễn thông' });
const BUDGET = money('CN060', { nameVi: 'Số tiền doanh nghiệp nộp ngân sách' });

/** Exports of 1.250 triệu USD, revenue of 41.200 tỷ đồng, of which 824 paid to the budget. */
function said(indicator: string, text: string) {
  const collected = aCollectedYear({
    indicators: [EXPORTS, REVENUE, BUDGET],
    units: [aUnit('A')],
    sheets: {
      A: { CN050: { current: '1250' }, CN040: { current: '41200' }, CN060: { current: '824' } },
    },
  });
  const ofUnit = new Map(collected.answers.get('A'));
  const answer = ofUnit.get(indicator) ?? assert.fail();
  ofUnit.set(indicator, {
    ...answer,
    remarks: [{ indicator, text, source: cellOf('A', 'H5') }],
  });
  return checkAnswers({ ...collected, answers: new Map([['A', ofUnit]]) });
}

function ofDenominators(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === 'denominator-mismatch');
}

describe('two currencies in one share', () => {
  it('are told where the share is right only of the numbers as they stand', () => {
    // 1.250 / 41.200 = 3,03%; 1.250 / 2.780 = 44,96%.
    const [finding] = said('CN050', 'Chiếm 3,0% tổng doanh thu');
    assert.deepEqual([finding?.rule, finding?.source.cell], ['denominator-mismatch', 'H5;D5;D6']);
    const sentence = sentenceOf(finding?.message ?? assert.fail(), 'vi');
    assert.ok(sentence.includes('1.250 triệu USD'), sentence);
    assert.ok(sentence.includes('41.200 tỷ đồng'), sentence);
    for (const [row, text, cells] of [
      ['CN050', 'chiếm 3% doanh thu', 'H5;D5;D6'],
      ['CN050', 'Tỷ trọng xuất khẩu đạt 3,03% doanh thu công nghiệp CNTT', 'H5;D5;D6'],
      ['CN050', 'Xuất khẩu 1.250 triệu USD, chiếm 45% doanh thu khối FDI (2.780 tỷ đồng)', 'H5;D5'],
      ['CN060', 'Trong đó 412 triệu USD, chiếm 50% số nộp', 'H5;D7'],
    ] as const) {
      findingsEqual(ofDenominators(said(row, text)), [`denominator-mismatch A ${row} ${cells}`]);
    }
  });

  it('are nothing where a rate of exchange was used, or the share is of something else', () => {
    for (const [row, text] of [
      // 1.250 triệu USD at 25.000 đồng are 31.250 tỷ đồng, 75,8% of 41.200.
      ['CN050', 'Chiếm 75,8% tổng doanh thu'],
      ['CN050', 'Quy đổi 31.250 tỷ đồng, chiếm 75,8% doanh thu'],
      ['CN050', 'chiếm 3%'],
      ['CN050', 'tăng 3,0% so với năm trước'],
      ['CN050', 'đạt 3,0% kế hoạch'],
      ['CN060', 'Bằng 2,0% doanh thu'],
    ] as const) {
      findingsEqual(ofDenominators(said(row, text)), []);
    }
  });

  it('are told of a column of shares', () => {
    const column = (share: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [EXPORTS, REVENUE],
          units: [aUnit('A')],
          sheets: {
            A: {
              CN050: { current: '1250', stated: [`share ${share}`] },
              CN040: { current: '41200' },
            },
          },
        }),
      );
    findingsEqual(column('3.03'), ['denominator-mismatch A CN050 F5;D5;D6']);
    findingsEqual(column('75.8'), []);
  });
});

describe('two currencies in a formula of the catalogue', () => {
  const told = (indicator: ReturnType<typeof anIndicator>) =>
    ofDenominators(
      checkTotals(
        aCollectedYear({ indicators: [EXPORTS, REVENUE, BUDGET, indicator], units: [] }),
        [],
      ),
    );

  it('are told once', () => {
    findingsEqual(
      told(anIndicator('X1', { unit: '%', aggregation: percentOf('CN050', 'CN040') })),
      ['denominator-mismatch · X1 ·'],
    );
    findingsEqual(
      told(money('X2', { aggregation: { form: 'derived_sum', parts: ['CN040', 'CN050'] } })),
      ['denominator-mismatch · X2 ·'],
    );
  });

  it('are nothing in one currency, or where a factor converts', () => {
    findingsEqual(
      told(anIndicator('X1', { unit: '%', aggregation: percentOf('CN060', 'CN040') })),
      [],
    );
  });
});
