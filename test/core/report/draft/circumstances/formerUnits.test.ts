import assert from 'node:assert/strict';
import { isFormerUnit } from '#core/report/draft/circumstances/formerUnits';

/** Whether the name between the bars is that of a unit which is no more. */
function isFormer(text: string, kind: 'COMMUNE' | 'DISTRICT' | 'ENT_TEL' = 'COMMUNE'): boolean {
  const [ahead = '', name = '', behind = ''] = text.split('|');
  const start = ahead.length;
  return isFormerUnit(ahead + name + behind, { start, end: start + name.length }, kind);
}

describe('a unit that had the name of one of today', () => {
  for (const text of [
    'Trước sắp xếp, huyện |Tân Yên| có 22 đài',
    'Huyện |Lục Ngạn| có 288 thôn',
    'Thành phố |Bắc Giang| có 16 phường',
    '|Lục Ngạn| cũ có 288 thôn',
    '|Lục Ngạn| (cũ) có 288 thôn',
    'Trước khi sáp nhập, xã |Tân Yên| có 12 thôn',
  ])
    it(`is meant by: ${text.replaceAll('|', '')}`, () => {
      assert.ok(isFormer(text));
    });

  it('is meant by the name of a commune where the register has a district', () => {
    assert.ok(isFormer('Thị trấn |Tam Đảo| có 12 thôn', 'DISTRICT'));
  });

  for (const [text, kind] of [
    ['Xã |Tân Yên| có 22 thôn', 'COMMUNE'],
    ['|Lục Ngạn| có 288 thôn', 'COMMUNE'],
    ['Phường |Bắc Giang| cũng có 16 tổ', 'COMMUNE'],
    ['Các huyện, thị xã |Chũ| có 22 đài', 'DISTRICT'],
    ['Huyện |Tân Yên| có 22 đài', 'DISTRICT'],
    ['So với thời điểm trước sắp xếp thì ít hơn; xã |Tân Yên| có 12 thôn', 'ENT_TEL'],
  ] as const)
    it(`is not meant by: ${text.replaceAll('|', '')}`, () => {
      assert.ok(!isFormer(text, kind));
    });
});
