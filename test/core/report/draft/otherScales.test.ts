import assert from 'node:assert/strict';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../sentences/aCompilation';
import { readerWith } from './aReader';

const { book, ...rest } = aCompilation({
  units: [aDistrict('213', 'Thành phố Minh Giang'), aDistrict('215', 'Huyện Yên Thế')],
  indicators: [
    anIndicator({
      code: 'VT030',
      nameVi: 'Mật độ thuê bao điện thoại',
      unit: 'thuê bao/100 dân',
      nature: 'ratio',
      decimals: 2,
    }),
    anIndicator({
      code: 'CDS150',
      nameVi: 'Điểm chỉ số chuyển đổi số (DTI) cấp tỉnh',
      aliases: ['DTI'],
      unit: 'điểm',
      nature: 'ratio',
      decimals: 4,
    }),
    anIndicator({
      code: 'CDS050',
      nameVi: 'Tổng số hồ sơ TTHC tiếp nhận',
      aliases: ['Hồ sơ tiếp nhận'],
      unit: 'hồ sơ',
      nature: 'flow',
    }),
  ],
  totals: [
    aTotal('97.837', '96.22', { indicator: 'VT030' }),
    aTotal('0.4561', '0.3508', { indicator: 'CDS150' }),
    aTotal('517799', '492997', {
      indicator: 'CDS050',
      byUnit: [aShare('213', '49817'), aShare('215', '31440')],
    }),
  ],
});
const { wrong } = readerWith({
  ...rest,
  book: { ...book, department: 'Sở Thông tin và Truyền thông tỉnh Minh Giang' },
});

describe('a figure on another scale', () => {
  it('is the same: 978 to a thousand people are 97,8 to a hundred', () => {
    assert.deepEqual(wrong('Mật độ thuê bao điện thoại đạt 978 thuê bao/1.000 dân.'), []);
    assert.deepEqual(wrong('Mật độ thuê bao điện thoại đạt 97,84 thuê bao/100 dân.'), []);
    assert.deepEqual(wrong('Mật độ thuê bao điện thoại đạt 789 thuê bao/1.000 dân.'), [
      '789 thuê bao',
    ]);
  });

  it('may be a score out of a thousand', () => {
    assert.deepEqual(wrong('DTI đạt 456,1/1000 điểm.'), []);
    assert.deepEqual(wrong('DTI đạt 456,1/1.000 điểm.'), []);
    assert.deepEqual(wrong('DTI đạt 465,1/1.000 điểm.'), ['465,1']);
  });
});

describe('the sum of several years', () => {
  it('is no figure of the first of them', () => {
    for (const text of [
      'Tổng hai năm 2021, 2022 tiếp nhận 1.010.796 hồ sơ.',
      'Tổng 2 năm (2021, 2022) tiếp nhận 1.010.796 hồ sơ.',
      'Hai năm 2021 và 2022, hồ sơ tiếp nhận là 1.010.796 hồ sơ.',
    ]) {
      assert.deepEqual(wrong(text), [], text);
    }
    assert.deepEqual(wrong('Năm 2021, hồ sơ tiếp nhận là 1.010.796 hồ sơ.'), ['1.010.796 hồ sơ']);
  });
});

describe('the town that is called like its province', () => {
  it('is meant by the name in a list of places', () => {
    const list = (town: string, district: string): readonly string[] =>
      wrong(
        'Hồ sơ tiếp nhận theo địa bàn:',
        `- Minh Giang: ${town} hồ sơ;`,
        `- Yên Thế: ${district} hồ sơ;`,
      );
    assert.deepEqual(list('49.817', '31.440'), []);
    assert.deepEqual(list('49.817', '34.140'), ['34.140 hồ sơ']);
  });

  it('is meant by the name beside another place of which the same is told', () => {
    for (const apart of [';', ','])
      for (const district of ['Yên Thế', 'huyện Yên Thế']) {
        const text = `Tại Minh Giang, số hồ sơ tiếp nhận là 49.817${apart} tại ${district} là 31.440.`;
        assert.deepEqual(wrong(text), [], text);
      }
    assert.deepEqual(
      wrong('Tại Minh Giang, số hồ sơ tiếp nhận là 49.817; tại Yên Thế là 34.140.'),
      ['34.140'],
    );
  });

  it('is not meant by it elsewhere', () => {
    const alone = 'Tại Minh Giang, số hồ sơ tiếp nhận là 571.799 hồ sơ';
    assert.deepEqual(wrong(`${alone}.`), ['571.799 hồ sơ']);
    assert.deepEqual(wrong(`${alone}, trong đó tại Yên Thế là 31.440 hồ sơ.`), ['571.799 hồ sơ']);
    assert.deepEqual(wrong('Tỉnh Minh Giang có hồ sơ tiếp nhận là 571.799 hồ sơ.'), [
      '571.799 hồ sơ',
    ]);
  });
});
