import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, aDistrict, anIndicator } from '../../../sentences/aCompilation';
import { countedBy, saidOf } from '../aProvinceOfUnits';

/** Online: Vũng Liêm 65,7 %, Tam Bình 64,6 %; with fibre: Long Hồ 98, Tam Bình 60 hamlets. */
describe('from which unit to which the figures of all spread', () => {
  it('gives each number to the unit in the bracket behind it', () => {
    const text = (low: string, high: string): string =>
      `Tỷ lệ hồ sơ tiếp nhận trực tuyến giữa các huyện dao động từ ${low}% (huyện Tam Bình) đến ${high}% (huyện Vũng Liêm).`;
    assert.equal(saidOf(text('64,6', '65,7')), '64,6% agree, 65,7% agree');
    assert.equal(saidOf(text('63,2', '65,7')), '63,2% disagree, 65,7% agree');
    assert.equal(saidOf(text('64,6', '67,7')), '64,6% agree, 67,7% disagree');
  });

  it('leaves a change from a bracket of time as it is', () => {
    const text =
      'Số thôn có cáp quang của huyện Tam Bình tăng từ 48 thôn (cùng kỳ) đến nay là 60 thôn.';
    assert.doesNotMatch(saidOf(text), /disagree/u);
  });
});

describe('a province whose town has its name', () => {
  const plain = aCompilation({
    units: [aDistrict('T', 'Thành phố Vĩnh Long'), aDistrict('L', 'Huyện Long Hồ')],
    indicators: [
      anIndicator({ code: 'H', nameVi: 'Số hộ gia đình', unit: 'hộ', reportedBy: ['DISTRICT'] }),
    ],
    totals: [countedBy(['T', 'L'], 'H', ['38206', '41319'])],
  });
  const department = 'Sở Thông tin và Truyền thông tỉnh Vĩnh Long';
  const compilation = { ...plain, book: { ...plain.book, department } };
  const wrong = (text: string): readonly string[] =>
    verifyDraft([{ line: 1, text }], compilation)
      .filter(({ verdict }) => verdict === 'disagree')
      .map((one) => one.text);

  it('is not what stands among its districts', () => {
    assert.deepEqual(wrong('Số hộ gia đình: Vĩnh Long 38.206 hộ, Long Hồ 41.319 hộ.'), []);
    assert.deepEqual(wrong('Số hộ gia đình: Long Hồ 41.319 hộ, Vĩnh Long 38.206 hộ.'), []);
  });

  it('is meant before the words that tell of its parts, and where it stands alone', () => {
    const parts = 'Số hộ gia đình: Vĩnh Long 97.525 hộ, trong đó Long Hồ 41.319 hộ.';
    assert.deepEqual(wrong(parts), ['97.525 hộ']);
    assert.deepEqual(wrong('Số hộ gia đình của Vĩnh Long là 97.525 hộ.'), ['97.525 hộ']);
  });
});
