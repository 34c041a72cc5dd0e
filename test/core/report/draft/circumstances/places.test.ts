import assert from 'node:assert/strict';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const COMPILATION = aCompilation({
  year: 2021,
  units: [
    aDistrict('A', 'Huyện Yên Lạc'),
    aDistrict('B', 'Huyện Tam Đảo'),
    aDistrict('C', 'Huyện Sông Lô'),
    aDistrict('D', 'Huyện Lập Thạch'),
    aDistrict('E', 'Huyện Tam Dương'),
  ],
  indicators: [
    anIndicator({
      code: 'CDS050',
      nameVi: 'Tổng số hồ sơ TTHC tiếp nhận',
      unit: 'hồ sơ',
      reportedBy: ['DISTRICT'],
    }),
    anIndicator({
      code: 'CDS150',
      nameVi: 'Điểm chỉ số chuyển đổi số (DTI) cấp tỉnh',
      unit: 'điểm',
      nature: 'score',
      growthForm: 'score_change',
      decimals: 4,
    }),
    anIndicator({
      code: 'CDS151',
      nameVi: 'Xếp hạng DTI cấp tỉnh',
      unit: 'hạng',
      nature: 'rank',
      growthForm: 'rank_change',
    }),
  ],
  totals: [
    aTotal('15000', '14000', {
      year: 2021,
      indicator: 'CDS050',
      byUnit: [
        aShare('A', '3897'),
        aShare('B', '4200'),
        aShare('C', '3000'),
        aShare('D', '2903'),
        aShare('E', '1000'),
      ],
    }),
    aTotal('0.3913', '', { year: 2021, indicator: 'CDS150' }),
    aTotal('11', '', { year: 2021, indicator: 'CDS151' }),
  ],
});

const { faults: faultsOf } = readerWith(COMPILATION);

describe('places in digits', () => {
  it('of a unit are counted among its like: 4.200, 3.897, 3.000, 2.903, 1.000', () => {
    const text = 'Yên Lạc đứng thứ 3 toàn tỉnh về số hồ sơ TTHC tiếp nhận với 3.897 hồ sơ.';
    assert.deepEqual(faultsOf(text), ['3 → 2']);
    assert.deepEqual(faultsOf('Huyện Sông Lô xếp thứ 5 về số hồ sơ TTHC tiếp nhận.'), ['5 → 3']);
  });

  it('of the province are those of the rank that its score brings', () => {
    const text = 'Chỉ số chuyển đổi số (DTI) cấp tỉnh đạt 0,3913 điểm, xếp thứ 10/63 cả nước.';
    assert.deepEqual(faultsOf(text), ['10 → 11']);
    assert.deepEqual(faultsOf('Chỉ số chuyển đổi số (DTI) cấp tỉnh xếp thứ 12/63.'), ['12 → 11']);
  });

  for (const text of [
    'Yên Lạc đứng thứ 2 toàn tỉnh về số hồ sơ TTHC tiếp nhận với 3.897 hồ sơ.',
    // From below.
    'Yên Lạc đứng thứ 4 từ dưới lên, thứ 2 về số hồ sơ TTHC tiếp nhận.',
    'Huyện Sông Lô xếp thứ 3 về số hồ sơ TTHC tiếp nhận.',
    'Huyện Sông Lô xếp thứ 5 về số hồ sơ TTHC tiếp nhận trong các huyện miền núi.',
    'Huyện Sông Lô xếp thứ 5 về tốc độ tăng số hồ sơ TTHC tiếp nhận.',
    'Huyện Sông Lô xếp thứ 5 về số hồ sơ TTHC tiếp nhận năm 2020.',
    'Huyện Sông Lô xếp thứ 5 về chuyển đổi số.',
    'Huyện Sông Lô xếp thứ 5 về số hồ sơ TTHC tiếp nhận cấp xã.',
    'Chỉ số chuyển đổi số (DTI) cấp tỉnh đạt 0,3913 điểm, xếp thứ 11/63 cả nước.',
    'Chỉ số DTI cấp tỉnh đạt 0,3913 điểm, đứng thứ 5/11 tỉnh đồng bằng sông Hồng.',
    'Chỉ số DTI cấp tỉnh đạt 0,3913 điểm, xếp thứ 5 khu vực phía Bắc.',
    'Chỉ số DTI cấp tỉnh đạt 0,3913 điểm, đứng thứ 3 về nhận thức số.',
    'Chỉ số DTI cấp tỉnh đạt 0,3913 điểm, trong đó nhận thức số xếp thứ 3.',
    'Tỷ lệ hồ sơ trực tuyến đứng thứ 5 cả nước.',
  ]) {
    it(`are left alone: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }
});
