import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { ReporterKind } from '#core/catalogue/indicator';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { rational } from '#core/numbers/rational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
  RATE,
} from '../../sentences/aCompilation';

/** A unit of a kind that is no district's. */
export function aUnit<Kind extends ReporterKind>(kind: Kind, code: string, name: string) {
  return { ...aDistrict(code, name), kind };
}
const aFirm = (code: string, name: string) => aUnit('ENT_TEL', code, name);
const DISTRICTS = ['LH', 'VL', 'TB', 'MT'];
const FIRMS = ['A', 'B', 'C'];

/** A total that the figures of all units of a kind add up to. */
export function countedBy(
  units: readonly string[],
  indicator: string,
  values: readonly string[],
  given: Partial<IndicatorTotal> = {},
) {
  const all = values.reduce((sum, one) => sum + Number(one), 0);
  return aTotal(String(Math.round(all * 10) / 10), String(Math.round(all * 0.9)), {
    indicator,
    byUnit: units.map((unit, at) => aShare(unit, values[at] ?? '')),
    ...given,
  });
}

const BY_DISTRICT = { reportedBy: ['DISTRICT'], nature: 'flow' } as const;

/**
 * Four districts and three firms: 45.955 + 42.651 + 41.405 + 26.071 = 156.082 dossiers, of which 29.974 +
 * 28.041 + 26.749 + 17.077 = 101.841 online (65,2 %; 65,2 %, 65,7 %, 64,6 % and 65,5 %); 458,3 + 372,4 + 280,5 =
 * 1.111,2 billions.
 */
export const PROVINCE = aCompilation({
  units: [
    aDistrict('LH', 'Huyện Long Hồ'),
    aDistrict('VL', 'Huyện Vũng Liêm'),
    aDistrict('TB', 'Huyện Tam Bình'),
    aDistrict('MT', 'Huyện Mang Thít'),
    aUnit('PRESS', 'P', 'Báo Vĩnh Long (mô phỏng)'),
    aUnit('PRESS', 'Q', 'Đài Vĩnh Long (mô phỏng)'),
    aFirm('A', 'Viễn thông A'),
    aFirm('B', 'Viễn thông B'),
    aFirm('C', 'Viễn thông C'),
  ],
  indicators: [
    anIndicator({
      ...BY_DISTRICT,
      code: 'D',
      nameVi: 'Tổng số hồ sơ thủ tục hành chính tiếp nhận',
      unit: 'hồ sơ',
    }),
    anIndicator({
      ...BY_DISTRICT,
      code: 'O',
      nameVi: 'Số hồ sơ tiếp nhận trực tuyến',
      unit: 'hồ sơ',
    }),
    anIndicator({
      ...RATE,
      code: 'OD',
      nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
      aliases: ['Hồ sơ thủ tục hành chính tiếp nhận trực tuyến'],
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'O',
        denominator: 'D',
        factor: rational(100),
      },
    }),
    anIndicator({
      ...BY_DISTRICT,
      code: 'T',
      nameVi: 'Số Tổ công nghệ số cộng đồng cấp thôn',
      unit: 'tổ',
    }),
    anIndicator({
      ...BY_DISTRICT,
      code: 'M',
      nameVi: 'Tổng số thành viên Tổ công nghệ số cộng đồng',
      unit: 'thành viên',
    }),
    anIndicator({ ...BY_DISTRICT, code: 'H', nameVi: 'Số thôn, tổ dân phố', unit: 'thôn' }),
    anIndicator({ ...BY_DISTRICT, code: 'F', nameVi: 'Số thôn có cáp quang', unit: 'thôn' }),
    anIndicator({ ...RATE, code: 'Y', nameVi: 'Tỷ lệ thành viên trẻ' }),
    anIndicator({ ...MONEY, code: 'R', nameVi: 'Doanh thu dịch vụ viễn thông' }),
  ],
  totals: [
    countedBy(DISTRICTS, 'D', ['45955', '42651', '41405', '26071']),
    countedBy(DISTRICTS, 'O', ['29974', '28041', '26749', '17077']),
    aTotal('65.24839', '60', { indicator: 'OD' }),
    countedBy(DISTRICTS, 'T', ['98', '85', '55', '98']),
    countedBy(DISTRICTS, 'M', ['603', '457', '464', '753']),
    countedBy(DISTRICTS, 'H', ['98', '87', '64', '102']),
    countedBy(DISTRICTS, 'F', ['98', '85', '60', '97']),
    aTotal('75.9', '70', { indicator: 'Y', byUnit: [aShare('LH', '86.142857')] }),
    countedBy(FIRMS, 'R', ['458.3', '372.4', '280.5']),
  ],
});

/** The numbers of a sentence, about that province unless another is given, each with its verdict. */
export function saidOf(text: string, compilation: Compilation = PROVINCE): string {
  return verifyDraft([{ line: 1, text }], compilation)
    .map(({ text: number, verdict }) => `${number.split(' ')[0] ?? ''} ${verdict}`)
    .join(', ');
}
