import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';

function verdictOf(text: string): string | undefined {
  return verifyDraft([{ line: 1, text }], undefined)[0]?.verdict;
}

describe('a count and the names behind it', () => {
  for (const [text, names] of [
    ["Có {} huyện Ea H'leo, Cư M'gar, M'Đrắk, Krông Búk đã hoàn thành.", 4],
    ['Có {} huyện Ea H’leo, Cư M’gar, M’Đrắk, Krông Búk đã hoàn thành.', 4],
    ["Còn {} xã (Đạ K'Nàng, N'Thôl Hạ, Đạ R’Sal) chưa có trạm.", 3],
    ["Còn {} xã: xã Cư K'nia, xã Đắk N'Drót, huyện Cư Jút; xã Đắk R'măng, huyện Đắk Glong.", 3],
  ] as const) {
    it(`counts names with an apostrophe: ${text}`, () => {
      assert.equal(verdictOf(text.replace('{}', `0${names}`)), 'agree');
      assert.equal(verdictOf(text.replace('{}', `0${names + 1}`)), 'disagree');
    });
  }

  it('counts as many as are said to be in each', () => {
    const LIST = 'xã thuộc các huyện Thạnh Hưng, Phước Lợi, Bàu Sen (mỗi huyện';
    assert.equal(verdictOf(`Còn 03 ${LIST} 01 xã) chưa thực hiện.`), 'agree');
    assert.equal(verdictOf(`Còn 06 ${LIST} 02 xã) chưa thực hiện.`), 'agree');
    assert.equal(verdictOf(`Còn 04 ${LIST} 01 xã) chưa thực hiện.`), 'disagree');
    assert.equal(verdictOf(`Còn 04 ${LIST} 02 thôn) chưa thực hiện.`), 'not-found');
  });

  it('says nothing of a list that goes on in another way', () => {
    assert.equal(verdictOf('Có 02 thị xã Sơn Bình, An Khê và huyện Đông Hà đã có.'), 'not-found');
    assert.equal(verdictOf('Có 03 thị xã Sơn Bình, An Khê đã có.'), 'disagree');
    assert.equal(verdictOf('Còn 03 huyện Krông Nô, Tuy Đức (02 xã), Cư Jút chưa có.'), 'not-found');
  });
});
