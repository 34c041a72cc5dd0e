import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
  RATE,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** Telecom brings 2.067,39 (1.978,26: +4,5 %); 67,8 % of the files come online (55,8 %), in Sơn Hà 31,2 %. */
const COMPILATION = aCompilation({
  units: [aDistrict('H1', 'Huyện Sơn Hà'), aDistrict('H2', 'Huyện Đông Lĩnh')],
  indicators: [
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
  ],
  totals: [
    aTotal('2067.386', '1978.261', { indicator: 'VT100', growth: exactly('4.5') }),
    aTotal('1850000', '1799600'),
    aTotal('67.812', '55.812', {
      indicator: 'CDS052',
      changePoints: exactly('12'),
      byUnit: [aShare('H1', '31.2'), aShare('H2', '70.4')],
    }),
  ],
});

const { pairs: verdictsOn } = readerWith(COMPILATION);

const ELSEWHERE = [
  'Huyện Sơn Hà còn nhiều khó khăn.',
  'Một số huyện còn chậm.',
  'Trong 6 tháng đầu năm, dịch bệnh được kiểm soát.',
  'Nhiệm vụ trọng tâm là chuyển đổi số.',
];

describe('a sentence behind one of another place, time or goal', () => {
  for (const before of ELSEWHERE) {
    it(`is about the province where it tells its figure digit by digit: “${before}”`, () => {
      assert.deepEqual(
        verdictsOn(
          `${before} Doanh thu dịch vụ viễn thông đạt 2.067,39 tỷ đồng, tăng 14,5% so với năm 2021.`,
        ),
        [
          ['2.067,39 tỷ đồng', 'agree'],
          ['14,5%', 'disagree'],
        ],
      );
    });
  }

  it('is wrong where its number is neither that of the place before nor that of the province', () => {
    assert.deepEqual(
      verdictsOn('Huyện Sơn Hà còn khó khăn. Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 45,1%.'),
      [['45,1%', 'disagree']],
    );
  });

  it('may go on about that place', () => {
    assert.deepEqual(
      verdictsOn('Huyện Sơn Hà còn khó khăn. Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 31,2%.'),
      [['31,2%', 'agree']],
    );
  });

  it('is wrong where it is nearly the whole province’s amount, and of nobody known where it is not', () => {
    const [before] = ['Bưu điện huyện đã mở rộng mạng lưới tại các xã của huyện Sơn Hà.'];
    assert.deepEqual(verdictsOn(`${before} Tổng số thuê bao điện thoại là 1.940.500 thuê bao.`), [
      ['1.940.500 thuê bao', 'disagree'],
    ]);
    assert.deepEqual(verdictsOn(`${before} Tổng số thuê bao điện thoại là 120.500 thuê bao.`), [
      ['120.500 thuê bao', 'not-found'],
    ]);
  });

  it('may tell of that part of the year, however near it is', () => {
    assert.deepEqual(
      verdictsOn(
        'Trong 6 tháng đầu năm, thị trường ổn định. Tổng số thuê bao điện thoại là 1.812.340 thuê bao.',
      ),
      [['1.812.340 thuê bao', 'not-found']],
    );
  });
});
