import assert from 'node:assert/strict';
import { indicatorHead, indicatorName, nameAlone } from '#core/report/indicatorName';

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
});
