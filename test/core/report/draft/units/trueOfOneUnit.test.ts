import assert from 'node:assert/strict';
import { saidOf } from './aProvinceOfUnits';

describe('what is true of one unit', () => {
  it('is no figure of it where it bounds what each of some of its communes has', () => {
    const text =
      'Huyện Vũng Liêm có 7 xã tiếp nhận trên 1.759 hồ sơ, 2 xã tiếp nhận dưới 377 hồ sơ.';
    assert.doesNotMatch(saidOf(text), /disagree/u);
  });

  it('is its place by the count where “số …” names what else is called like the rate', () => {
    // By 28.041 dossiers it is the second, by 65,7 % the first.
    const place = (said: number): string =>
      saidOf(
        `Huyện Vũng Liêm xếp thứ ${said} về số hồ sơ thủ tục hành chính tiếp nhận trực tuyến.`,
      );
    assert.equal(place(2), '2 agree');
    assert.equal(place(1), '1 agree');
    assert.equal(place(4), '4 disagree');
  });

  it('is its share of any whole of which it has so many', () => {
    // 98 of 351 hamlets are 27,9 %, 98 of 340 with fibre 28,8 %
    const share = (said: string): string =>
      saidOf(`Huyện Long Hồ có 98 thôn có cáp quang, chiếm ${said} toàn tỉnh.`);
    assert.equal(share('28,8%'), '98 agree, 28,8% agree');
    assert.equal(share('27,9%'), '98 agree, 27,9% agree');
  });
});
