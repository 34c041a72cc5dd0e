import assert from 'node:assert/strict';
import { fromTcvn3, hasNoTcvn3 } from '#core/catalogue/tcvn3';

/** The table of the domain reference, section 9.1: Unicode letter, stored character. */
const TABLE = `
à µ  ả ¶  ã ·  á ¸  ạ ¹   ă ¨  ằ »  ẳ ¼  ẵ ½  ắ ¾  ặ Æ   â ©  ầ Ç  ẩ È  ẫ É  ấ Ê  ậ Ë   đ ®
è Ì  ẻ Î  ẽ Ï  é Ð  ẹ Ñ   ê ª  ề Ò  ể Ó  ễ Ô  ế Õ  ệ Ö   ì ×  ỉ Ø  ĩ Ü  í Ý  ị Þ
ò ß  ỏ á  õ â  ó ã  ọ ä   ô «  ồ å  ổ æ  ỗ ç  ố è  ộ é   ơ ¬  ờ ê  ở ë  ỡ ì  ớ í  ợ î
ù ï  ủ ñ  ũ ò  ú ó  ụ ô   ư U+00AD  ừ õ  ử ö  ữ ÷  ứ ø  ự ù   ỳ ú  ỷ û  ỹ ü  ý ý  ỵ þ
Ă ¡  Â ¢  Ê £  Ô ¤  Ơ ¥  Ư ¦  Đ §`;

const PAIRS = TABLE.trim()
  .split(/\s+/)
  .map((word) => (word === 'U+00AD' ? '\u00ad' : word))
  .reduce<string[][]>((pairs, word, at) => {
    if (at % 2 === 0) pairs.push([word]);
    else pairs.at(-1)?.push(word);
    return pairs;
  }, []);

describe('fromTcvn3', () => {
  it('is tested on the whole table', () => {
    assert.equal(PAIRS.length, 74);
  });

  for (const [letter = '', stored = ''] of PAIRS) {
    it(`reads U+${stored.charCodeAt(0).toString(16)} as ${letter}`, () => {
      assert.equal(fromTcvn3(stored), letter);
      assert.equal(hasNoTcvn3(stored), false);
    });
  }

  it('leaves everything else', () => {
    assert.equal(fromTcvn3('VNPT 5G – °±²'), 'VNPT 5G – °±²');
  });
});

describe('hasNoTcvn3', () => {
  it('knows the letters that TCVN3 has not', () => {
    assert.equal(hasNoTcvn3('Hà Nam'), true);
    assert.equal(hasNoTcvn3('Tân Yên'), false);
  });
});
