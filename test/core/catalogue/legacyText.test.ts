import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repairLegacyText } from '#core/catalogue/legacyText';
import { theStandardCatalogue } from './aCatalogue';

describe('repairLegacyText', () => {
  const byFont: readonly {
    readonly font: string;
    readonly stored: string;
    readonly text: string;
  }[] = [
    { font: '.VnTime', stored: 'TiÕng ViÖt', text: 'Tiếng Việt' },
    { font: '.VnArial', stored: 'B¶o Th¾ng', text: 'Bảo Thắng' },
    { font: '.VnTime', stored: 'M\u00adêng Kh\u00ad¬ng', text: 'Mường Khương' },
    { font: '.VNTIME', stored: 'sè', text: 'số' },
    { font: '.VnTimeH', stored: 'tØnh B¾c giang', text: 'TỈNH BẮC GIANG' },
    { font: '.VnTimeH', stored: 'huyen', text: 'HUYEN' },
    { font: '.VnArial NarrowH', stored: 'sè', text: 'SỐ' },
    { font: 'VNI-Times', stored: 'Vieät', text: 'Việt' },
    { font: 'VNI Times', stored: 'soá', text: 'số' },
    { font: 'vni-helve', stored: 'soá', text: 'số' },
  ];
  for (const { font, stored, text } of byFont) {
    it(`reads ${stored} in ${font}`, () => {
      assert.equal(repairLegacyText(stored, font), text);
    });
  }

  const byCharacters: readonly (readonly [stored: string, text: string])[] = [
    ['TiÕng ViÖt', 'Tiếng Việt'],
    ['B¶o Th¾ng', 'Bảo Thắng'],
    ['Tæng sè thuª bao ®iÖn tho¹i', 'Tổng số thuê bao điện thoại'],
    ['Doanh thu dÞch vô b\u00adu chÝnh (triÖu ®ång)', 'Doanh thu dịch vụ bưu chính (triệu đồng)'],
    ['Soá thueâ bao ñieän thoaïi', 'Số thuê bao điện thoại'],
    ['Huyeän Luïc Ngaïn', 'Huyện Lục Ngạn'],
    // No letter of these is foreign to Latin-1's Vietnamese; words like “aáp” and “taàng” are.
    ['Soá thoân, aáp, khoùm, baûn', 'Số thôn, ấp, khóm, bản'],
    ['Soá thoân coù haï taàng caùp quang', 'Số thôn có hạ tầng cáp quang'],
  ];
  for (const [stored, text] of byCharacters) {
    it(`reads ${stored} in a font that tells nothing`, () => {
      assert.equal(repairLegacyText(stored, 'Times New Roman'), text);
      assert.equal(repairLegacyText(stored), text);
    });
  }

  const left: readonly { readonly name: string; readonly text: string; readonly font?: string }[] =
    [
      { name: 'Unicode text in an old font', text: 'Số thuê bao', font: '.VnTime' },
      { name: 'Unicode text in an old font of capitals', text: 'Số thuê bao', font: '.VnTimeH' },
      { name: 'Unicode text in a VNI font', text: 'Điện thoại', font: 'VNI-Times' },
      { name: 'decomposed text in an old font', text: 'Số'.normalize('NFD'), font: '.VnTime' },
      { name: 'letters that TCVN3 has not', text: 'Hà Nam', font: '.VnTime' },
      { name: 'plain ASCII', text: 'Internet', font: '.VnTime' },
      { name: 'Unicode text of Latin-1 letters only', text: 'Tân Yên, Bình Xuyên, Hòa, giá, hoá' },
      { name: 'a single sign of an old encoding', text: 'Kh¬ng' },
      { name: 'signs of measure', text: '13 × 19 cm², 5 km² ± 2°' },
      { name: 'trade marks', text: 'Viettel® Post®' },
      { name: 'German', text: 'Müller Größe' },
      { name: 'French', text: 'été à Genève, cœur façade' },
      { name: 'the Icelandic eth for Đ', text: 'Ðiên thoai di ðông' },
      { name: 'nothing', text: '' },
    ];
  for (const { name, text, font } of left) {
    it(`leaves ${name} alone`, () => {
      assert.equal(repairLegacyText(text, font), text);
    });
  }

  it('leaves every Unicode text with a letter of two marks, whatever its font', () => {
    const fonts = fc.constantFrom('', 'Arial', '.VnTime', '.VnTimeH', 'VNI-Times');
    const text = fc.string({ unit: fc.constantFrom(...'aàâãèéìòóôõùúýĐđăơưếộủỹ ¶®') });
    fc.assert(
      fc.property(fonts, text, text, (font, before, after) => {
        const unicode = `${before}ệ${after}`;
        assert.equal(repairLegacyText(unicode, font), unicode);
      }),
    );
  });

  it('changes no name of the standard catalogue', () => {
    const names = theStandardCatalogue().flatMap(({ nameVi, nameEn, notes }) => [
      nameVi,
      nameEn,
      notes,
    ]);
    assert.deepEqual(
      names.filter((name) => repairLegacyText(name) !== name),
      [],
    );
  });
});
