import assert from 'node:assert/strict';
import { saidOf } from '../units/aProvinceOfUnits';

/** The province received 156.082 dossiers, 101.841 of them online. */
describe('an office that receives the dossiers of a place', () => {
  it('has all of them where its number says so, digit by digit', () => {
    const text =
      'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 156.082 hồ sơ; số hồ sơ trực tuyến';
    assert.equal(saidOf(`${text} 101.841 hồ sơ.`), '156.082 agree, 101.841 agree');
  });

  it('has its own where it does not', () => {
    for (const text of [
      'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 56.082 hồ sơ.',
      'Bộ phận một cửa các huyện tiếp nhận 120.500 hồ sơ, số hồ sơ trực tuyến 80.100 hồ sơ.',
    ])
      assert.doesNotMatch(saidOf(text), /agree/u);
  });
});
