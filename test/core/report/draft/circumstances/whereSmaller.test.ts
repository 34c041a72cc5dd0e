import assert from 'node:assert/strict';
import { isWhereSmaller } from '#core/report/draft/circumstances/whereSmaller';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** Whether the last name of a text, behind "|", only tells where something lies. */
function isWhere(text: string, kind: 'DISTRICT' | 'COMMUNE' = 'DISTRICT'): boolean {
  const [ahead = '', name = ''] = text.split('|');
  return isWhereSmaller(ahead + name, ahead.length, kind);
}

describe('a unit of which only something smaller is told', () => {
  for (const text of [
    'Xã Tân Mỹ (|thành phố Bắc Giang)',
    'Xã Tân Mỹ, |thành phố Bắc Giang',
    'tại xã Quế Nham (|Tân Yên)',
    'thị trấn Đồi Ngô (huyện |Lục Nam)',
    'xã Lãng Công thuộc huyện |Sông Lô',
    'phường Trần Phú – |TP Bắc Giang',
    'thôn 12, huyện |Lục Ngạn',
    'Một số xã của huyện |Hiệp Hòa',
    'Các xã, thị trấn thuộc huyện |Lục Nam',
    'Khu du lịch Tây Yên Tử, |huyện Sơn Động',
    'Hợp tác xã vải thiều |Lục Ngạn',
    'Trường THPT |Lục Ngạn',
    'Trường THPT Lục Ngạn số 1 (|huyện Lục Ngạn)',
    'Bộ phận một cửa |thành phố Bắc Giang',
    'Trung tâm y tế huyện |Lục Nam',
  ]) {
    it(`is known by “${text.replace('|', '')}”`, () => {
      assert.equal(isWhere(text), true);
    });
  }

  for (const text of [
    'số hợp tác xã huyện |Lục Ngạn',
    'các khu công nghiệp |huyện Việt Yên',
    'hợp tác xã trên địa bàn |huyện Lục Ngạn',
    '12 trường THPT |huyện Lục Ngạn',
    'huyện Yên Thế, |huyện Lục Ngạn',
    'các xã, thị trấn; |huyện Lục Ngạn',
    'UBND |huyện Lục Ngạn',
    'Số xã có cáp quang: |huyện Lục Ngạn',
    'tỷ lệ xã đạt chuẩn của |huyện Lục Ngạn',
    'Trong đó, |huyện Lục Ngạn',
  ]) {
    it(`is not meant by “${text.replace('|', '')}”`, () => {
      assert.equal(isWhere(text), false);
    });
  }

  it('is not the second of two communes that are listed, but the one of a hamlet', () => {
    assert.equal(isWhere('xã Tân Mỹ, |xã Song Mai', 'COMMUNE'), false);
    assert.equal(isWhere('thôn Đông, |xã Song Mai', 'COMMUNE'), true);
  });
});

describe('figures of what the book does not know', () => {
  const { faults } = readerWith(
    aCompilation({
      year: 2022,
      units: [aDistrict('A', 'Huyện Lục Ngạn'), aDistrict('B', 'Thành phố Bắc Giang')],
      indicators: [
        anIndicator({
          code: 'CDS051',
          nameVi: 'Số hồ sơ tiếp nhận trực tuyến',
          unit: 'hồ sơ',
          reportedBy: ['DISTRICT'],
        }),
      ],
      totals: [
        aTotal('45000', '', {
          year: 2022,
          indicator: 'CDS051',
          byUnit: [aShare('A', '15000'), aShare('B', '30000')],
        }),
      ],
    }),
  );

  for (const text of [
    'Xã Tân Mỹ (thành phố Bắc Giang) có 3.512 hồ sơ tiếp nhận trực tuyến.',
    'Xã Tân Mỹ, thành phố Bắc Giang có 3.361 hồ sơ tiếp nhận trực tuyến.',
    'Bộ phận một cửa thành phố Bắc Giang có 3.361 hồ sơ tiếp nhận trực tuyến.',
    'Hợp tác xã vải thiều Lục Ngạn có 120 hồ sơ tiếp nhận trực tuyến.',
    'Các sở, ngành có 39.870 hồ sơ tiếp nhận trực tuyến.',
    'Các sở, ban, ngành đạt 39.870 hồ sơ tiếp nhận trực tuyến.',
    'Sở, ngành: 39.870 hồ sơ tiếp nhận trực tuyến.',
  ]) {
    it(`raise no alarm: ${text}`, () => {
      assert.deepEqual(faults(text), []);
    });
  }

  it('are told apart from those of the unit and of all together', () => {
    assert.deepEqual(faults('Huyện Lục Ngạn có 12.000 hồ sơ tiếp nhận trực tuyến.'), [
      '12.000 hồ sơ → 15.000 hồ sơ',
    ]);
    assert.deepEqual(
      faults('Các sở, ngành, địa phương đã tiếp nhận 54.000 hồ sơ tiếp nhận trực tuyến.'),
      ['54.000 hồ sơ → 45.000 hồ sơ'],
    );
  });
});
