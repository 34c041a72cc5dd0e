import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, aDistrict, anIndicator, MONEY } from '../../sentences/aCompilation';
import { aUnit, countedBy } from '../units/aProvinceOfUnits';

const FIRMS = ['C', 'D', 'E'].map((letter) =>
  aUnit('ENT_POST', `P${letter}`, `Chuyển phát ${letter}`),
);
const DISTRICTS = ['HH', 'LN', 'LG'];
const COMPILATION = aCompilation({
  units: [
    aDistrict('HH', 'Huyện Hiệp Hòa'),
    aDistrict('LN', 'Huyện Lục Ngạn'),
    aDistrict('LG', 'Huyện Lạng Giang'),
    ...FIRMS,
  ],
  indicators: [
    anIndicator({ code: 'D', nameVi: 'Số hồ sơ tiếp nhận', unit: 'hồ sơ', nature: 'flow' }),
    anIndicator({ code: 'W', nameVi: 'Số điểm phát Wi-Fi công cộng miễn phí', unit: 'điểm' }),
    anIndicator({ ...MONEY, code: 'B', nameVi: 'Doanh thu dịch vụ bưu chính' }),
  ],
  totals: [
    countedBy(DISTRICTS, 'D', ['73041', '65876', '61101']),
    countedBy(DISTRICTS, 'W', ['20', '17', '8']),
    countedBy(['PC', 'PD', 'PE'], 'B', ['45.8', '37.2', '28.2']),
  ],
});

function verdictsOf(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map((one) => one.verdict);
}

const AGREE = ['agree', 'agree', 'agree'];

describe('numbers listed behind as many units', () => {
  for (const text of [
    'Ba huyện tiếp nhận nhiều nhất là Hiệp Hòa, Lục Ngạn và Lạng Giang, lần lượt 73.041, 65.876 và 61.101 hồ sơ.',
    'Ba đơn vị dẫn đầu là Hiệp Hòa, Lục Ngạn, Lạng Giang (tương ứng 73.041, 65.876 và 61.101 hồ sơ).',
    'Các doanh nghiệp Chuyển phát C, D, E đạt lần lượt 45,8 tỷ đồng, 37,2 tỷ đồng và 28,2 tỷ đồng.',
  ]) {
    it(`are what all of them have: ${text}`, () => {
      assert.deepEqual(verdictsOf(text), AGREE);
    });
  }

  it('are at fault where one of them alone is not its unit’s', () => {
    for (const text of [
      'Ba huyện Hiệp Hòa, Lục Ngạn và Lạng Giang lần lượt có 73.041, 65.876 và 60.111 hồ sơ.',
      'Ba huyện Hiệp Hòa, Lục Ngạn và Lạng Giang lần lượt có 20, 17 và 11 điểm.',
    ]) {
      assert.deepEqual(verdictsOf(text), ['agree', 'agree', 'disagree'], text);
    }
  });

  it('are at fault where two of them stand in each other’s place', () => {
    const pair = 'Huyện Hiệp Hòa và huyện Lục Ngạn tiếp nhận lần lượt';
    assert.deepEqual(verdictsOf(`${pair} 73.041 và 65.876 hồ sơ.`), ['agree', 'agree']);
    assert.deepEqual(verdictsOf(`${pair} 65.876 và 73.041 hồ sơ.`), ['disagree', 'disagree']);
    const all = 'Các huyện Hiệp Hòa, Lục Ngạn và Lạng Giang lần lượt có';
    assert.deepEqual(verdictsOf(`${all} 61.101, 65.876 và 73.041 hồ sơ.`), [
      'disagree',
      'agree',
      'disagree',
    ]);
    // Numbers so short may be of anything.
    const points = 'Huyện Hiệp Hòa và huyện Lục Ngạn lần lượt có 17 và 20 điểm.';
    assert.deepEqual(verdictsOf(points), ['not-found', 'not-found']);
  });

  for (const text of [
    'Ba huyện Hiệp Hòa, Lục Ngạn và Lạng Giang lần lượt có 73.041, 5.876 và 1.101 hồ sơ quá hạn.',
    'Hai huyện Hiệp Hòa và Lục Ngạn lần lượt có 73.041 và 1.101 hồ sơ quá hạn.',
    'Ba huyện Hiệp Hòa, Lục Ngạn và Lạng Giang có 73.041 và 65.876 hồ sơ, 12 hồ sơ quá hạn.',
  ]) {
    it(`are left alone where their digits prove nothing: ${text}`, () => {
      assert.doesNotMatch(verdictsOf(text).join(), /disagree|ambiguous/u);
    });
  }
});
