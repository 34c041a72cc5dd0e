import assert from 'node:assert/strict';
import { checkRemarkedFraction } from '#core/checks/remarkedFraction';
import { anIndicator, cellOf, YEAR } from './aCollectedYear';

const DOSSIERS = anIndicator('CDS051', { unit: 'hồ sơ', nature: 'flow' });

function found(text: string) {
  const remark = { indicator: 'CDS051', text, source: cellOf('A', 'F7') };
  return checkRemarkedFraction({ unit: 'A', year: YEAR }, DOSSIERS, remark);
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
    assert.ok(found('Tiếp nhận 6.900/9.500 hồ sơ (chiếm tỷ lệ 70%)'));
  });

  const SILENT: readonly string[] = [
    '6.900/9.500 hồ sơ, đạt 72,6%',
    // Cut off instead of rounded: 72,631… is 72,6 either way, 2/3 is 66,6 cut off.
    '2/3 hồ sơ, đạt 66,6%',
    'Đến tháng 12/2022 đạt 95%',
    'Đến 30/6 hồ sơ đạt 45%',
    '15/20 xã đạt 19 tiêu chí',
    '6.900/9.500 hồ sơ, đạt 78,5% kế hoạch',
    '6.900/9.500 hồ sơ, tăng 78,5% so với năm 2021',
    'Theo Thông tư 12/2022/TT-BTTTT, đạt 95%',
  ];
  for (const text of SILENT)
    it(`are nothing in “${text}”`, () => assert.equal(found(text), undefined));
});
