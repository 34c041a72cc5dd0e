import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aTotal,
  MONEY,
  RATE,
} from '../sentences/aCompilation';
import { countedBy } from './units/aProvinceOfUnits';

const BY_DISTRICT = { reportedBy: ['DISTRICT'], nature: 'flow' } as const;
const DISTRICTS = ['HH', 'LN', 'YT', 'SD'];

/** A rate of two counts, in per cent. */
function aRateOf(numerator: string, denominator: string) {
  const factor = rational(100);
  return {
    ...RATE,
    aggregation: { form: 'ratio_of_sums', numerator, denominator, factor },
  } as const;
}

/**
 * A sector as a province reports it. Each change is worked out by hand: post 475,88/426,06 is +11,7 % and 108,2 % of
 * its plan; telecommunications 2.067,39/1.978,26 is +4,5 % and 100,8 %; 351.130 of 517.799 dossiers are 67,8 %
 * (+12,0 points), 261.116 are 50,4 % (+11,0 points), 65.852 of 142.364 are 46,3 % (+22,0 points); 28.400/33.100
 * is -14,2 %; 106 of 152 systems are 69,7 %, 537 of 1.636 sites 32,8 %, 2.097 of 2.129 hamlets 98,5 %.
 */
export const SECTOR = aCompilation({
  units: [
    aDistrict('HH', 'Huyện Hiệp Hòa'),
    aDistrict('LN', 'Huyện Lục Ngạn'),
    aDistrict('YT', 'Huyện Yên Thế'),
    aDistrict('SD', 'Huyện Sơn Động'),
  ],
  indicators: [
    anIndicator({
      ...MONEY,
      domain: 'Bưu chính',
      code: 'BC110',
      nameVi: 'Doanh thu dịch vụ bưu chính',
    }),
    anIndicator({
      domain: 'Bưu chính',
      code: 'BC070',
      nameVi: 'Sản lượng bưu gửi chấp nhận',
      unit: 'bưu gửi',
    }),
    anIndicator({
      domain: 'Bưu chính',
      code: 'BC080',
      nameVi: 'Sản lượng bưu gửi phát',
      unit: 'bưu gửi',
    }),
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ code: 'VT010' }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định', partOf: ['VT010'] }),
    anIndicator({ code: 'VT051', nameVi: 'Số trạm BTS các loại', unit: 'trạm' }),
    anIndicator({ code: 'VT054', nameVi: 'Trạm 4G', unit: 'trạm', partOf: ['VT051'] }),
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm', partOf: ['VT051'] }),
    anIndicator({ code: 'VT050', nameVi: 'Số vị trí trạm BTS', unit: 'vị trí' }),
    anIndicator({ code: 'VT061', nameVi: 'Số vị trí trạm BTS dùng chung hạ tầng', unit: 'vị trí' }),
    anIndicator({
      ...aRateOf('VT061', 'VT050'),
      code: 'VT060',
      nameVi: 'Tỷ lệ vị trí trạm BTS dùng chung hạ tầng',
    }),
    anIndicator({ code: 'VT090', nameVi: 'Tổng chiều dài cáp quang', unit: 'km' }),
    anIndicator({ code: 'VT092', nameVi: 'Số tuyến cáp được chỉnh trang', unit: 'tuyến' }),
    anIndicator({ code: 'TH040', nameVi: 'Số thôn, tổ dân phố', unit: 'thôn' }),
    anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
    anIndicator({
      ...aRateOf('VT081', 'TH040'),
      code: 'VT080',
      nameVi: 'Tỷ lệ thôn có hạ tầng cáp quang',
    }),
    anIndicator({
      ...BY_DISTRICT,
      code: 'CDS050',
      nameVi: 'Tổng số hồ sơ TTHC tiếp nhận',
      unit: 'hồ sơ',
    }),
    anIndicator({ code: 'CDS051', nameVi: 'Số hồ sơ TTHC tiếp nhận trực tuyến', unit: 'hồ sơ' }),
    anIndicator({ code: 'CDS071', nameVi: 'Số hồ sơ TTHC được số hóa', unit: 'hồ sơ' }),
    anIndicator({ code: 'CDS081', nameVi: 'Số hồ sơ TTHC thanh toán trực tuyến', unit: 'hồ sơ' }),
    anIndicator({ code: 'CDS082', nameVi: 'Số hồ sơ TTHC có phí, lệ phí', unit: 'hồ sơ' }),
    anIndicator({
      ...aRateOf('CDS051', 'CDS050'),
      code: 'CDS052',
      nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến',
    }),
    anIndicator({
      ...aRateOf('CDS071', 'CDS050'),
      code: 'CDS070',
      nameVi: 'Tỷ lệ hồ sơ TTHC được số hóa',
    }),
    anIndicator({
      ...aRateOf('CDS081', 'CDS082'),
      code: 'CDS080',
      nameVi: 'Tỷ lệ hồ sơ TTHC thanh toán trực tuyến',
    }),
    anIndicator({
      code: 'ATT010',
      nameVi: 'Số hệ thống thông tin đang vận hành',
      unit: 'hệ thống',
    }),
    anIndicator({
      code: 'ATT011',
      nameVi: 'Số hệ thống thông tin được phê duyệt cấp độ an toàn',
      unit: 'hệ thống',
      partOf: ['ATT010'],
    }),
    anIndicator({ ...BY_DISTRICT, code: 'TCS030', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' }),
    anIndicator({ code: 'NET081', nameVi: 'Số điểm phát Wi-Fi công cộng miễn phí', unit: 'điểm' }),
    anIndicator({ code: 'CN010', nameVi: 'Số doanh nghiệp công nghệ số', unit: 'doanh nghiệp' }),
  ],
  totals: [
    aTotal('475.881', '426.062', {
      indicator: 'BC110',
      plan: exactly('440'),
      growth: exactly('11.692899'),
    }),
    aTotal('5939250', '5223119', { indicator: 'BC070', growth: exactly('13.710792') }),
    aTotal('9357256', '8364970', { indicator: 'BC080', growth: exactly('11.862398') }),
    aTotal('2067.386', '1978.261', {
      indicator: 'VT100',
      plan: exactly('2050'),
      growth: exactly('4.505219'),
    }),
    aTotal('1850000', '1799600', { indicator: 'VT010', growth: exactly('2.800622') }),
    aTotal('28400', '33100', { indicator: 'VT011', growth: exactly('-14.199396') }),
    aTotal('5317', '5240', { indicator: 'VT051' }),
    aTotal('2276', '2093', { indicator: 'VT054' }),
    aTotal('11', '4', { indicator: 'VT055' }),
    aTotal('1636', '1556', { indicator: 'VT050' }),
    aTotal('537', '479', { indicator: 'VT061' }),
    aTotal('32.823961', '30.784062', { indicator: 'VT060', changePoints: exactly('2.039899') }),
    aTotal('12834', '12220', { indicator: 'VT090' }),
    aTotal('180', '155', { indicator: 'VT092' }),
    aTotal('2129', '2129', { indicator: 'TH040' }),
    aTotal('2097', '2040', { indicator: 'VT081' }),
    aTotal('98.496947', '95.819634', { indicator: 'VT080' }),
    countedBy(DISTRICTS, 'CDS050', ['73041', '65876', '31440', '22058'], {
      value: exactly('517799'),
      prior: exactly('492997'),
    }),
    aTotal('351130', '275151', { indicator: 'CDS051' }),
    aTotal('261116', '194379', { indicator: 'CDS071' }),
    aTotal('65852', '31682', { indicator: 'CDS081' }),
    aTotal('142364', '130615', { indicator: 'CDS082' }),
    aTotal('67.812027', '55.811902', { indicator: 'CDS052', changePoints: exactly('12.000125') }),
    aTotal('50.428061', '39.428029', { indicator: 'CDS070', changePoints: exactly('11.000032') }),
    aTotal('46.256076', '24.256020', { indicator: 'CDS080', changePoints: exactly('22.000056') }),
    aTotal('152', '146', { indicator: 'ATT010' }),
    aTotal('106', '82', { indicator: 'ATT011' }),
    countedBy(DISTRICTS, 'TCS030', ['314', '371', '247', '219'], { prior: exactly('1121') }),
    aTotal('136', '114', { indicator: 'NET081' }),
    aTotal('195', '176', { indicator: 'CN010' }),
  ],
});
