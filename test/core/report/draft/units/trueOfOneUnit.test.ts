import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { reported } from '#core/numbers/figure';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../../sentences/aCompilation';
import { PROVINCE, saidOf } from './aProvinceOfUnits';

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

describe('a paragraph that says “đơn vị”, “họ” for a unit', () => {
  const said = (lines: readonly string[]): string =>
    verifyDraft(
      lines.map((text, at) => ({ line: at + 1, text })),
      PROVINCE,
    )
      .map(({ text, verdict, unit }) => `${text} ${verdict} ${unit}`)
      .join(', ');

  it('goes on about the one that the paragraph before was about', () => {
    const firm = 'Viễn thông A kết thúc năm với doanh thu 458,3 tỷ đồng.';
    assert.equal(
      said([firm, 'Đơn vị đạt doanh thu dịch vụ viễn thông 458,3 tỷ đồng.']),
      '458,3 tỷ đồng agree A, 458,3 tỷ đồng agree A',
    );
    assert.doesNotMatch(
      said([firm, 'Doanh thu dịch vụ viễn thông của họ là 400,1 tỷ đồng ở vùng này.']),
      /disagree/u,
    );
  });
});

describe('a sentence about “doanh nghiệp này”', () => {
  const said = (text: string): string =>
    verifyDraft([{ line: 1, text }], PROVINCE)
      .map(({ verdict, unit }) => `${verdict} ${unit}`)
      .join(', ');

  it('goes on about the one that the sentence before was about', () => {
    const firm = 'Viễn thông A là doanh nghiệp lớn nhất, đạt doanh thu 458,3 tỷ đồng.';
    assert.equal(
      said(`${firm} Doanh nghiệp này có doanh thu dịch vụ viễn thông 483,5 tỷ đồng.`),
      'agree A, disagree A',
    );
  });

  it('is about nobody known behind one about the province', () => {
    const province = 'Doanh thu dịch vụ viễn thông đạt 1.111,2 tỷ đồng.';
    assert.equal(
      said(`${province} Đơn vị này có doanh thu dịch vụ viễn thông 83,5 tỷ đồng.`),
      'agree , not-found ',
    );
  });
});

describe('a word of a unit’s name', () => {
  it('says nothing of the number behind it', () => {
    const compilation = aCompilation({
      units: [aDistrict('DT', 'Huyện Đại Từ'), aDistrict('PB', 'Huyện Phú Bình')],
      indicators: [
        anIndicator({
          code: 'L',
          nameVi: 'Số cụm loa truyền thanh',
          unit: 'cụm',
          reportedBy: ['DISTRICT'],
        }),
      ],
      totals: [
        aTotal('560', '500', {
          indicator: 'L',
          byUnit: [
            { ...aShare('DT', '316'), prior: reported(exactly('286')) },
            aShare('PB', '244'),
          ],
        }),
      ],
    });
    const text = 'Cụm loa truyền thanh: Đại Từ 316, Phú Bình 244.';
    assert.deepEqual(
      verifyDraft([{ line: 1, text }], compilation).map(({ verdict }) => verdict),
      ['agree', 'agree'],
    );
  });
});

describe('two numbers for two units that were named before', () => {
  it('are no figures of the last of them', () => {
    const text =
      'Nếu so Long Hồ với Vũng Liêm: số hồ sơ 45.955 và 42.651; số Tổ công nghệ số cộng đồng cấp thôn 98 và 85.';
    assert.doesNotMatch(saidOf(text), /disagree/u);
  });
});
