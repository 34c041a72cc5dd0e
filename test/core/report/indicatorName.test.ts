import assert from 'node:assert/strict';
import { indicatorHead, indicatorName, nameAlone, nameApart } from '#core/report/indicatorName';
import { anIndicator } from './sentences/aCompilation';

describe('an indicator’s name in a table', () => {
  it('begins with a capital', () => {
    assert.equal(indicatorName({ nameVi: 'số hộ gia đình' }), 'Số hộ gia đình');
  });

  it('begins “Trong đó:” in the row of a part, however the catalogue writes it', () => {
    const names = ['trong đó: Bưu cục', '- Trong đó Bưu cục', 'Trong đó : Bưu cục'];
    for (const nameVi of names) assert.equal(indicatorName({ nameVi }), 'Trong đó: Bưu cục');
  });

  it('stands alone in heads and notes', () => {
    assert.equal(nameAlone({ nameVi: 'trong đó: phần mềm' }), 'Phần mềm');
    assert.equal(
      indicatorHead({ nameVi: 'trong đó: phần mềm', unit: 'tỷ đồng' }),
      'Phần mềm (tỷ đồng)',
    );
  });

  it('names the whole of a part in a list of single indicators', () => {
    const [whole, first, second] = [
      'Doanh thu công nghiệp CNTT',
      'trong đó: phần cứng',
      'trong đó: phần mềm',
    ].map((nameVi, position) => anIndicator({ code: `CN04${position}`, nameVi }));
    assert.ok(whole && first && second);
    const catalogue = [whole, first, second];
    assert.equal(nameApart(second, catalogue), 'Phần mềm (trong doanh thu công nghiệp CNTT)');
    assert.equal(nameApart(whole, catalogue), 'Doanh thu công nghiệp CNTT');
    assert.equal(nameApart(first, [first]), 'Phần cứng');
  });
});
