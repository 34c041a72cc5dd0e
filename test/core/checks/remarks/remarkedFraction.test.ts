import assert from 'node:assert/strict';
import { checkRemarkedFraction } from '#core/checks/remarks/remarkedFraction';
import { rational } from '#core/numbers/rational';
import { anIndicator, cellOf, YEAR } from '../aCollectedYear';

const DOSSIERS = anIndicator('CDS051', { unit: 'hồ sơ', nature: 'flow' });

function found(text: string) {
  const remark = { indicator: 'CDS051', text, source: cellOf('A', 'F7') };
  const indicators = new Map([['TH040', anIndicator('TH040', { unit: 'thôn' })]]);
  const figure = rational(6900);
  return checkRemarkedFraction({ unit: 'A', year: YEAR, figure, indicators }, DOSSIERS, remark);
}

describe('a fraction and its percentage in a remark', () => {
  it('are told where they contradict each other', () => {
    // 6.900 of 9.500 is 72,63 %.
    const finding = found('6.900/9.500 hồ sơ, đạt 78,5%');
    assert.deepEqual(
      [finding?.rule, finding?.severity, finding?.source.cell],
      ['parts-differ-from-total', 'warning', 'F7'],
    );
    assert.equal(finding?.message.code, 'parts-differ-from-total/in-remark');
    for (const text of [
      'Tiếp nhận 6.900/9.500 hồ sơ (chiếm tỷ lệ 70%)',
      '6.900/9.500 hồ sơ (78,5%)',
      '6.900/9.500 (78,5%)',
      '6.900 hồ sơ/9.500 hồ sơ, đạt 78,5%',
      '6.900 trên tổng số 9.500 hồ sơ, bằng 78,5%',
      // What another row of the catalogue counts: 20 of 25 are 80%.
      '20/25 thôn, đạt 70%',
    ]) {
      assert.ok(found(text), text);
    }
  });

  it('are told beside the whole as well, of those of its things that they count', () => {
    const remark = { indicator: 'CDS050', text: '', source: cellOf('A', 'F6') };
    const whole = { unit: 'A', year: YEAR, figure: rational(12) };
    const beside = (text: string) => checkRemarkedFraction(whole, DOSSIERS, { ...remark, text });
    assert.ok(beside('9/12 hồ sơ trực tuyến, đạt 80%'));
    assert.equal(beside('9/12 hồ sơ trực tuyến, đạt 75%'), undefined);
    assert.equal(beside('Đến 9/12 đạt 80%'), undefined);
  });

  const SILENT: readonly string[] = [
    '6.900/9.500 hồ sơ, đạt 72,6%',
    // Cut off instead of rounded: 72,631… is 72,6 either way, 2/3 is 66,6 cut off.
    '2/3 hồ sơ, đạt 66,6%',
    'Đến tháng 12/2022 đạt 95%',
    'Đến 30/6 hồ sơ đạt 45%',
    '15/20 xã đạt 19 tiêu chí',
    'Đến ngày 05/11 thôn đạt 98%',
    '5/12 (tăng 78,5%)',
    '20/25 thôn, đạt 80%',
    '6.900/9.500 hồ sơ, đạt 78,5% kế hoạch',
    '6.900/9.500 hồ sơ, tăng 78,5% so với năm 2021',
    'Theo Thông tư 12/2022/TT-BTTTT, đạt 95%',
  ];
  for (const text of SILENT)
    it(`are nothing in “${text}”`, () => assert.equal(found(text), undefined));
});
