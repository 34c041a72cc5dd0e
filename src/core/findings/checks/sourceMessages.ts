import { type DecimalText, type NamedIndicator, placeInWords } from '../figureInWords';
import { message } from '../message';
import { growthEn, growthVi, levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** Who gave a figure of the whole province. */
export type FigureSource =
  'enterprises' | 'areas' | 'department' | 'authorities' | 'province' | 'units' | 'parts' | 'ratio';

/** Figures that another unit sends word for word. */
export interface AboutCopy {
  cell: string;
  unit: string;
  other: string;
  otherFile: string;
  values: number;
}

/** Sentences about what several units say, and about the lists behind a figure. */
export const sourceMessages = {
  'sources-disagree': message<{
    indicator: NamedIndicator;
    used: DecimalText;
    usedSource: FigureSource;
    other: DecimalText;
    otherSource: FigureSource;
  }>({
    vi: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameVi(indicator)}: theo ${SOURCE_VI[usedSource]} là ${levelVi(used, indicator)}, theo ${SOURCE_VI[otherSource]} là ${levelVi(other, indicator)}. Báo cáo dùng số thứ nhất; cần đối chiếu hai nguồn.`,
    en: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameEn(indicator)}: ${levelEn(used, indicator)} according to ${SOURCE_EN[usedSource]}, ${levelEn(other, indicator)} according to ${SOURCE_EN[otherSource]}. The report uses the first; reconcile the two.`,
  }),
  'sources-disagree/register': message<{
    indicator: NamedIndicator;
    used: DecimalText;
    usedSource: FigureSource;
    other: DecimalText;
    otherSource: FigureSource;
  }>({
    vi: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameVi(indicator)}: theo ${SOURCE_VI[usedSource]} là ${levelVi(used, indicator)}, nhiều hơn cộng ${SOURCE_VI[otherSource]} (${levelVi(other, indicator)}). Cộng lại có thể đếm trùng, nhưng không thể ít hơn: hoặc có đơn vị bỏ sót, hoặc sổ đăng ký chưa xóa nơi đã ngừng. Báo cáo dùng số thứ nhất.`,
    en: ({ indicator, used, usedSource, other, otherSource }) =>
      `${nameEn(indicator)}: ${levelEn(used, indicator)} according to ${SOURCE_EN[usedSource]}, more than ${SOURCE_EN[otherSource]} add to (${levelEn(other, indicator)}). A sum may count something twice but never less: either a unit left some out, or the register still has what has closed. The report uses the first.`,
  }),
  'sources-disagree/entered': message<{
    unit: string;
    indicator: NamedIndicator;
    cell: string;
    sent: DecimalText;
    entered: DecimalText;
    place: string;
  }>({
    vi: ({ unit, indicator, cell, sent, entered, place }) =>
      `${placeInWords(cell, 'vi')}${unit} gửi ${nameVi(indicator)} là ${levelVi(sent, indicator)}, sổ đã nhập trước ${levelVi(entered, indicator)} (${place}). Báo cáo dùng số đơn vị gửi; cần đối chiếu, số nhập trước sai thì sửa ở trang “Số đã công bố”.`,
    en: ({ unit, indicator, cell, sent, entered, place }) =>
      `${placeInWords(cell, 'en')}${unit} sent ${nameEn(indicator)} as ${levelEn(sent, indicator)}; the book had ${levelEn(entered, indicator)} entered before (${place}). The report uses what the unit sent; reconcile the two, and correct the sheet “Số đã công bố” where that one is wrong.`,
  }),
  'sources-disagree/growth': message<{
    indicator: NamedIndicator;
    value: DecimalText;
    usedSource: FigureSource;
    used: DecimalText;
    usedPrior: DecimalText;
    otherSource: FigureSource;
    other: DecimalText;
    otherPrior?: DecimalText;
  }>({
    vi: ({ indicator, value, usedSource, used, usedPrior, otherSource, other, otherPrior }) =>
      `${nameVi(indicator)}: hai nguồn cùng ghi ${levelVi(value, indicator)} nhưng hai tốc độ tăng khác nhau: theo ${SOURCE_VI[usedSource]} ${growthVi(used)} (năm trước ${levelVi(usedPrior, indicator)}), theo ${SOURCE_VI[otherSource]} ${growthVi(other)}${otherPrior === undefined ? '' : ` (năm trước ${levelVi(otherPrior, indicator)})`}. Báo cáo dùng tốc độ thứ nhất; hỏi lại số năm trước nào đúng.`,
    en: ({ indicator, value, usedSource, used, usedPrior, otherSource, other, otherPrior }) =>
      `${nameEn(indicator)}: two sources give ${levelEn(value, indicator)} but two growths: ${growthEn(used)} according to ${SOURCE_EN[usedSource]} (last year ${levelEn(usedPrior, indicator)}), ${growthEn(other)} according to ${SOURCE_EN[otherSource]}${otherPrior === undefined ? '' : ` (last year ${levelEn(otherPrior, indicator)})`}. The report uses the first; ask which figure of last year is right.`,
  }),
  'list-count-differs': message<{
    cell: string;
    indicator: NamedIndicator;
    value: DecimalText;
    listed: number;
    names: readonly string[];
  }>({
    vi: ({ cell, indicator, value, listed, names }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)} nhưng danh sách kèm theo có ${listed} tên (${names.join('; ')}${listed > names.length ? '; …' : ''}). Đề nghị đơn vị sửa số hoặc danh sách.`,
    en: ({ cell, indicator, value, listed, names }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, but its list has ${listed} names (${names.join('; ')}${listed > names.length ? '; …' : ''}). Ask the unit to correct the count or the list.`,
  }),
  'list-count-differs/stated': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: number;
    listed: number;
    names: readonly string[];
  }>({
    vi: ({ cell, indicator, stated, listed, names }) =>
      `${placeInWords(cell, 'vi')}ghi chú của ${nameVi(indicator)} nêu ${stated} nhưng liệt kê ${listed} tên (${names.join('; ')}${listed > names.length ? '; …' : ''}). Đề nghị đơn vị sửa số hoặc danh sách.`,
    en: ({ cell, indicator, stated, listed, names }) =>
      `${placeInWords(cell, 'en')}the remark on ${nameEn(indicator)} says ${stated} but lists ${listed} names (${names.join('; ')}${listed > names.length ? '; …' : ''}). Ask the unit to correct the count or the list.`,
  }),
  'copied-submission/part': message<AboutCopy>({
    vi: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'vi')}${values} số của ${unit} trùng với ${other} (tệp “${otherFile}”), không đơn vị nào khác có; có thể một phần biểu của một trong hai đã được chép từ đơn vị kia. Hỏi cả hai đơn vị.`,
    en: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'en')}${values} figures of ${unit} are those of ${other} (file “${otherFile}”) and of nobody else; part of one of the two forms may have been copied. Ask both.`,
  }),
  'copied-submission/either': message<AboutCopy>({
    vi: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'vi')}${other} (tệp “${otherFile}”) và ${unit} gửi ${values} số trùng hoàn toàn nhau; chưa có căn cứ để biết đó là số của ai. Hỏi cả hai đơn vị.`,
    en: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'en')}${other} (file “${otherFile}”) and ${unit} sent exactly the same ${values} figures; nothing tells whose they are. Ask both.`,
  }),
  'copied-submission': message<AboutCopy>({
    vi: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'vi')}${values} số của ${unit} trùng hoàn toàn với ${other} (tệp “${otherFile}”); có thể một biểu đã được gửi nhầm tên đơn vị. Hỏi cả hai đơn vị.`,
    en: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'en')}${values} figures of ${unit} are exactly those of ${other} (file “${otherFile}”); one form may have been sent under another's name. Ask both.`,
  }),
  'double-count': message<{
    cell: string;
    indicator: NamedIndicator;
    unit: string;
    value: DecimalText;
    other: string;
    otherValue: DecimalText;
  }>({
    vi: ({ cell, indicator, unit, value, other, otherValue }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: “${unit}” (${levelVi(value, indicator)}) và “${other}” (${levelVi(otherValue, indicator)}) là cùng một doanh nghiệp, cả hai đều được cộng. Loại số của “${unit}” (cả hai năm chỉ tính một lần, tổng vẫn đủ); nếu giữ số này thì quyết định loại số của “${other}”.`,
    en: ({ cell, indicator, unit, value, other, otherValue }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: “${unit}” (${levelEn(value, indicator)}) and “${other}” (${levelEn(otherValue, indicator)}) are one enterprise and both are added. Leave out the figure of “${unit}” (both years then count it once, the total is complete); to keep it, decide to leave out that of “${other}”.`,
  }),
  'double-count/included': message<{
    cell: string;
    indicator: NamedIndicator;
    unit: string;
    value: DecimalText;
    other: string;
    otherValue: DecimalText;
    remark: string;
    file: string;
    remarkCell: string;
  }>({
    vi: ({ cell, indicator, unit, value, other, otherValue, remark, file, remarkCell }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: “${unit}” gửi ${levelVi(value, indicator)}, trong khi “${other}” (${levelVi(otherValue, indicator)}) ghi chú “${remark}” (tệp “${file}”, ô ${remarkCell}): số này có thể bị cộng hai lần. Hỏi “${other}”; nếu đúng thì loại số của “${unit}” (cả hai năm chỉ tính một lần, tổng vẫn đủ), hoặc sửa số của “${other}” nếu năm trước chưa gồm.`,
    en: ({ cell, indicator, unit, value, other, otherValue, remark, file, remarkCell }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: “${unit}” sends ${levelEn(value, indicator)}, while “${other}” (${levelEn(otherValue, indicator)}) remarks “${remark}” (file “${file}”, cell ${remarkCell}): it may be added twice. Ask “${other}”; if so, leave out the figure of “${unit}” (both years then count it once, the total is complete), or correct that of “${other}” where last year did not have it.`,
  }),
  'double-count/listed': message<{
    cell: string;
    indicator: NamedIndicator;
    name: string;
    unit: string;
    other: string;
    /** Whether the units' figures are added; else the province's counts each once. */
    isAdded: boolean;
  }>({
    vi: ({ cell, indicator, name, unit, other, isAdded }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: “${name}” có trong danh sách của cả ${unit} và ${other}${isAdded ? '; cộng hai số thì nó bị tính hai lần' : '. Số của tỉnh không cộng từ các đơn vị nên không đổi; nếu sở lập số ấy từ hai danh sách này thì chỉ tính một lần'}. Giữ ở một đơn vị, sửa số và danh sách của đơn vị kia.`,
    en: ({ cell, indicator, name, unit, other, isAdded }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: “${name}” stands in the lists of both ${unit} and ${other}${isAdded ? '; added together it is counted twice' : '. The province’s figure is not added up from units and does not change; where the department makes it from these lists, count it once'}. Keep it with one unit, correct the figure and list of the other.`,
  }),
} as const;

const SOURCE_VI: Readonly<Record<FigureSource, string>> = {
  enterprises: 'các doanh nghiệp, cơ sở',
  areas: 'các địa bàn (huyện, xã)',
  department: 'sở',
  authorities: 'cơ quan có thẩm quyền',
  province: 'số toàn tỉnh đã nhập',
  units: 'các đơn vị báo cáo',
  parts: 'tổng các phần',
  ratio: 'tử số và mẫu số của các đơn vị',
};

const SOURCE_EN: Readonly<Record<FigureSource, string>> = {
  enterprises: 'the enterprises',
  areas: 'the districts and communes',
  department: 'the department',
  authorities: 'the authorities',
  province: "the province's own row",
  units: 'the reporting units',
  parts: 'the sum of the parts',
  ratio: "the units' numerators and denominators",
};
