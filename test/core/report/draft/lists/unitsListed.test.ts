import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../../sentences/aCompilation';

const FIRMS = ['C', 'D', 'E'].map((letter) => ({
  ...aDistrict(`P${letter}`, `Chuyển phát ${letter}`),
  kind: 'ENT_POST' as const,
}));
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
    aTotal('200018', '190000', {
      indicator: 'D',
      byUnit: [aShare('HH', '73041'), aShare('LN', '65876'), aShare('LG', '61101')],
    }),
    aTotal('45', '40', {
      indicator: 'W',
      byUnit: [aShare('HH', '20'), aShare('LN', '17'), aShare('LG', '8')],
    }),
    aTotal('111.2', '100', {
      indicator: 'B',
      byUnit: [aShare('PC', '45.8'), aShare('PD', '37.2'), aShare('PE', '28.2')],
    }),
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
