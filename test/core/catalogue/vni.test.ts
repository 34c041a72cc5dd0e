import assert from 'node:assert/strict';
import { fromVni } from '#core/catalogue/vni';

describe('fromVni', () => {
  // Stored as a letter and its mark; ỹ as yõ and ỷ as yû (domain reference, section 9.1).
  const texts: readonly (readonly [stored: string, text: string])[] = [
    ['Vieät Nam', 'Việt Nam'],
    ['VIEÄT NAM', 'VIỆT NAM'],
    ['Toång soá thueâ bao ñieän thoaïi', 'Tổng số thuê bao điện thoại'],
    ['Ñieåm phuïc vuï böu chính', 'Điểm phục vụ bưu chính'],
    ['Ñöôøng daây', 'Đường dây'],
    ['kyõ thuaät, thuûy, tyû leä', 'kỹ thuật, thủy, tỷ lệ'],
    ['aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë', 'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ'],
    ['í ì æ ó ò î', 'í ì ỉ ĩ ị ỵ'],
    ['ôù ôø ôû ôõ ôï öù öø öû öõ öï', 'ớ ờ ở ỡ ợ ứ ừ ử ữ ự'],
    ['Huyeän Luïc Ngaïn', 'Huyện Lục Ngạn'],
    ['Internet 5G', 'Internet 5G'],
  ];
  for (const [stored, text] of texts) {
    it(`reads ${stored}`, () => {
      assert.equal(fromVni(stored), text);
    });
  }
});
