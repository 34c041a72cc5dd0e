import {
  levelInWords,
  numberInWords,
  placeInWords,
  type DecimalText,
  type NamedIndicator,
} from './figureInWords';
import { message } from './message';

/** About one cell's value beside last year's. */
interface AboutGrowth {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
  readonly prior: DecimalText;
  /** The figure with its decimal mark elsewhere, where that explains everything. */
  readonly repaired?: DecimalText;
}

/** About a growth among those of the units of its kind. */
export interface AboutOutlier extends AboutGrowth {
  /** Times last year: this unit's, the median of its kind, and the limits for a unit of its size. */
  readonly ratio: DecimalText;
  readonly usual: DecimalText;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly units: number;
  readonly c: DecimalText;
  /** Per cent: the fixed limit, where nobody of its kind differs on this unit's side. */
  readonly limit?: DecimalText;
}

/** About a growth beyond fixed limits, in per cent. */
export interface AboutBounds extends AboutGrowth {
  readonly growth: DecimalText;
  readonly limit: DecimalText;
  /** How many units of the kind there are, where hardly any moved and no spread can be measured. */
  readonly unmoved?: number;
}

/** About a growth of the other sign than that of all other units of the kind, in per cent. */
export interface AboutSign extends AboutGrowth {
  readonly growth: DecimalText;
  readonly others: number;
  /** Without their sign: how far those others moved that moved least and most. */
  readonly least: DecimalText;
  readonly most: DecimalText;
}

/** About what the unit itself says beside a figure. */
export interface AboutRemark {
  readonly cell: string;
  readonly indicator: NamedIndicator;
  readonly remark: string;
  readonly remarkCell: string;
  readonly year: number;
}

/** An amount of money as it stands in a sheet. */
export interface WrittenMoney {
  readonly number: DecimalText;
  readonly measure: string;
}

/** About figures that end in 000. */
export interface AboutCopy {
  cell: string;
  unit: string;
  other: string;
  otherFile: string;
  values: number;
}

export interface AboutRound {
  readonly cell: string;
  readonly round: number;
  readonly large: number;
}

/** Sentences of the findings that compare units, years and statements with each other. */
export const reviewMessages = {
  'growth-outlier': message<AboutOutlier>({
    vi: (about) =>
      `${outlierVi(about)} Khác hẳn các đơn vị cùng loại; đề nghị đơn vị kiểm tra và giải thích.${markVi(about)}`,
    en: (about) =>
      `${outlierEn(about)} Quite unlike its peers; ask the unit to check and explain.${markEn(about)}`,
  }),
  'growth-outlier/look': message<AboutOutlier>({
    vi: (about) => `${outlierVi(about)} Nên xem lại.`,
    en: (about) => `${outlierEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds': message<AboutBounds>({
    vi: (about) =>
      `${boundsVi(about)} Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị giải trình hoặc sửa số.${markVi(about)}`,
    en: (about) =>
      `${boundsEn(about)} No explanation of three words or more is given; ask the unit to explain or correct it.${markEn(about)}`,
  }),
  'growth-outlier/among-peers': message<AboutRateMoved>({
    vi: (about) =>
      `${rateVi(about)}; các đơn vị cùng loại có khoảng ${levelVi(about.expected, about.indicator)}.${about.repaired === undefined ? '' : ` Có thể là ${levelVi(about.repaired, about.indicator)} (dấu thập phân, hoặc thừa, thiếu một chữ số).`} Đề nghị đơn vị kiểm tra.`,
    en: (about) =>
      `${rateEn(about)}; the other units of the kind have about ${levelEn(about.expected, about.indicator)}.${about.repaired === undefined ? '' : ` It may be ${levelEn(about.repaired, about.indicator)} (the decimal mark, or a digit too many or too few).`} Ask the unit to check.`,
  }),
  'growth-out-of-bounds/rate': message<AboutRateMoved>({
    vi: (about) => `${rateFromVi(about)}${markVi(about)} Đề nghị đơn vị kiểm tra.`,
    en: (about) => `${rateFromEn(about)}${markEn(about)} Ask the unit to check.`,
  }),
  'growth-out-of-bounds/rate-look': message<AboutRateMoved>({
    vi: (about) => `${rateFromVi(about)}${markVi(about)} Nên xem lại.`,
    en: (about) => `${rateFromEn(about)}${markEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds/small': message<AboutBounds>({
    vi: (about) => `${boundsVi(about)} Số đếm nhỏ, chênh lệch ít: chỉ ghi nhận.`,
    en: (about) => `${boundsEn(about)} A small count that moved by little: recorded only.`,
  }),
  'growth-out-of-bounds/from-nothing': message<
    Pick<AboutBounds, 'indicator' | 'cell' | 'value'> & { others: number; hadMuch: boolean }
  >({
    vi: ({ indicator, cell, value, others, hadMuch }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước là 0; ${others} đơn vị cùng loại ${hadMuch ? 'năm trước đều đã có' : 'gần như không có'}. Nên xem lại số của cả hai năm.`,
    en: ({ indicator, cell, value, others, hadMuch }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year it was 0; the ${others} other units of its kind ${hadMuch ? 'all had some last year already' : 'have next to none'}. Worth a look at both years.`,
  }),
  'growth-out-of-bounds/explained': message<AboutBounds & { explanation: string }>({
    vi: (about) => `${boundsVi(about)} Đơn vị giải thích: “${about.explanation}”.`,
    en: (about) => `${boundsEn(about)} The unit explains: “${about.explanation}”.`,
  }),
  'growth-out-of-bounds/none': message<AboutBounds>({
    vi: ({ indicator, cell, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi “-” (không phát sinh), trong khi năm trước có ${levelVi(prior, indicator)}. Nếu đúng là không còn thì đề nghị đơn vị giải trình từ 3 từ trở lên; nếu chưa có số liệu thì ghi “…”.`,
    en: ({ indicator, cell, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is “-” (did not occur), while last year there were ${levelEn(prior, indicator)}. If nothing is left, ask the unit to explain it in three words or more; where it is not known, “…” is written.`,
  }),
  'growth-out-of-bounds/sign': message<AboutSign>({
    vi: (about) =>
      `${signVi(about)} Chưa có lời giải thích từ 3 từ trở lên; đề nghị đơn vị giải trình hoặc sửa số.`,
    en: (about) =>
      `${signEn(about)} No explanation of three words or more is given; ask the unit to explain or correct it.`,
  }),
  'growth-out-of-bounds/sign-look': message<AboutSign>({
    vi: (about) => `${signVi(about)} Nên xem lại.`,
    en: (about) => `${signEn(about)} Worth a look.`,
  }),
  'growth-out-of-bounds/sign-explained': message<AboutSign & { explanation: string }>({
    vi: (about) => `${signVi(about)} Đơn vị giải thích: “${about.explanation}”.`,
    en: (about) => `${signEn(about)} The unit explains: “${about.explanation}”.`,
  }),
  'same-as-prior/columns-swapped': message<{
    cell: string;
    rows: number;
    told: number;
    examples: readonly NamedIndicator[];
  }>({
    vi: ({ cell, rows, told, examples }) =>
      `${placeInWords(cell, 'vi')}nghi hai cột năm nay và năm trước bị đổi chỗ: ở ${rows} trong ${told} dòng đối chiếu được (${codesOf(examples, rows)}), số ở cột năm nay đúng bằng số năm trước đã công bố, còn số ở cột năm trước thì khác. Nếu đúng vậy thì lấy số ở cột năm trước làm số năm nay; đề nghị đơn vị xác nhận.`,
    en: ({ cell, rows, told, examples }) =>
      `${placeInWords(cell, 'en')}this year's and last year's columns seem swapped: in ${rows} of the ${told} rows that can be told (${codesOf(examples, rows)}) this year's column holds exactly what was published for last year, and last year's column something else. If so, last year's column has this year's figures; ask the unit to confirm.`,
  }),
  'rows-shifted/swapped': message<{
    cell: string;
    /** In a table whose rows are units they stand in two columns. */
    inColumns?: boolean;
    rows: readonly { readonly code: string; readonly value: DecimalText }[];
  }>({
    vi: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'vi')}số của hai ${inColumns === true ? 'cột' : 'dòng'} ${rows.map(({ code }) => code).join(', ')} đều xa năm trước của ${inColumns === true ? 'cột' : 'dòng'} mình nhưng gần năm trước của ${inColumns === true ? 'cột' : 'dòng'} kia: nghi ghi đổi chỗ cho nhau. Nếu đúng vậy thì ${rows.map(({ code, value }) => `${code} là ${numberInWords(value, 'vi')}`).join(', ')}; đề nghị đơn vị xác nhận.`,
    en: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'en')}the figures of ${rows.map(({ code }) => code).join(' and ')} are both far from their own last year and near that of the other ${inColumns === true ? 'column' : 'row'}: probably typed in each other's place. If so, ${rows.map(({ code, value }) => `${code} is ${numberInWords(value, 'en')}`).join(', ')}; ask the unit to confirm.`,
  }),
  'rows-shifted': message<{
    cell: string;
    rows: number;
    codes: readonly string[];
    direction: 'up' | 'down';
    lost: string;
  }>({
    vi: ({ cell, rows, codes, direction, lost }) =>
      `${placeInWords(cell, 'vi')}${rows} dòng liền nhau (${codes.join(', ')}) không khớp năm trước của dòng mình, nhưng số của mỗi dòng lại nằm ở dòng ngay ${direction === 'down' ? 'dưới' : 'trên'}: nghi bị lệch dòng. Mở tệp kiểm tra; nếu đúng thì đưa từng số về dòng của nó; số đang ghi ở dòng ${lost} khi đó không tính, và hỏi lại đơn vị số của chính ${lost}.`,
    en: ({ cell, rows, codes, direction, lost }) =>
      `${placeInWords(cell, 'en')}${rows} rows one below the other (${codes.join(', ')}) do not fit their own last year, but each one's figure stands in the row just ${direction === 'down' ? 'below' : 'above'}: probably shifted. Look into the file; if so, take each figure back to its row; what stands in the row of ${lost} then does not count: ask the unit for the figure of ${lost} itself.`,
  }),
  'volume-value-divergence': message<{
    cell: string;
    volume: NamedIndicator;
    volumeGrowth: DecimalText;
    value: NamedIndicator;
    valueGrowth: DecimalText;
  }>({
    vi: ({ cell, volume, volumeGrowth, value, valueGrowth }) =>
      `${placeInWords(cell, 'vi')}${nameVi(volume)} ${growthVi(volumeGrowth)} trong khi ${nameVi(value)} ${growthVi(valueGrowth)}. Đề nghị đơn vị kiểm tra đơn vị tính và phạm vi của cả hai số.`,
    en: ({ cell, volume, volumeGrowth, value, valueGrowth }) =>
      `${placeInWords(cell, 'en')}${nameEn(volume)} is ${growthEn(volumeGrowth)} while ${nameEn(value)} is ${growthEn(valueGrowth)}. Ask the unit to check measure and scope of both.`,
  }),
  'denominator-mismatch': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    other: NamedIndicator;
    otherStated: DecimalText;
    otherImplied: DecimalText;
    denominator: NamedIndicator;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra ${nameVi(about.denominator)} khoảng ${numberInWords(about.implied, 'vi')}; ${nameVi(about.other)} ghi ${levelVi(about.otherStated, about.other)} lại suy ra khoảng ${numberInWords(about.otherImplied, 'vi')}. Hai tỷ lệ phải dùng cùng một mẫu số.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} is ${levelEn(about.stated, about.indicator)}, which implies ${nameEn(about.denominator)} of about ${numberInWords(about.implied, 'en')}; ${nameEn(about.other)} of ${levelEn(about.otherStated, about.other)} implies about ${numberInWords(about.otherImplied, 'en')}. Both must share one denominator.`,
  }),
  'denominator-mismatch/last-year': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    denominator: NamedIndicator;
    now: DecimalText;
    before: DecimalText;
    year: number;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, chỉ khớp khi chia cho ${nameVi(about.denominator)} năm ${about.year} (${levelVi(about.before, about.denominator)}), không phải của năm nay (${levelVi(about.now, about.denominator)}). Đề nghị đơn vị tính lại với mẫu số cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} only agrees with ${nameEn(about.denominator)} of ${about.year} (${levelEn(about.before, about.denominator)}), not with this year's (${levelEn(about.now, about.denominator)}). Ask the unit to divide by the same year's.`,
  }),
  'denominator-mismatch/province': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    denominator: NamedIndicator;
    known: DecimalText;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra ${nameVi(about.denominator)} khoảng ${numberInWords(about.implied, 'vi')}, trong khi số của tỉnh là ${levelVi(about.known, about.denominator)}. Đề nghị đơn vị tính lại với mẫu số của tỉnh, cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} implies ${nameEn(about.denominator)} of about ${numberInWords(about.implied, 'en')}, while the province's is ${levelEn(about.known, about.denominator)}. Ask the unit to divide by the province's, of the same year.`,
  }),
  'denominator-mismatch/units': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    implied: DecimalText;
    otherUnit: string;
    other: NamedIndicator;
    otherStated: DecimalText;
    otherCell: string;
    otherImplied: DecimalText;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi ${levelVi(about.stated, about.indicator)}, suy ra mẫu số khoảng ${numberInWords(about.implied, 'vi')}; ${about.otherUnit} ghi ${nameVi(about.other)} ${levelVi(about.otherStated, about.other)} (${about.otherCell}), suy ra khoảng ${numberInWords(about.otherImplied, 'vi')}. Các đơn vị phải dùng chung một số; đề nghị nhập số của tỉnh vào sổ và hỏi lại.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${levelEn(about.stated, about.indicator)} implies a denominator of about ${numberInWords(about.implied, 'en')}; ${about.otherUnit} states ${nameEn(about.other)} of ${levelEn(about.otherStated, about.other)} (${about.otherCell}), which implies about ${numberInWords(about.otherImplied, 'en')}. The units must share one; enter the province's in the book and ask.`,
  }),
  'denominator-mismatch/year-said': message<AboutRemark>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} năm ${about.year} có ghi chú “${about.remark}” (ô ${about.remarkCell}): mẫu số của năm khác. Đề nghị đơn vị tính lại với mẫu số cùng năm.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} of ${about.year} bears the remark “${about.remark}” (cell ${about.remarkCell}): the denominator of another year. Ask the unit to divide by the same year's.`,
  }),
  'denominator-mismatch/prices': message<AboutRemark>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} có ghi chú “${about.remark}” (ô ${about.remarkCell}), trong khi tỷ trọng dùng giá hiện hành ở cả tử số và mẫu số. Đề nghị đơn vị ghi số theo giá hiện hành.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} bears the remark “${about.remark}” (cell ${about.remarkCell}), while shares take current prices on both sides. Ask the unit for the figure at current prices.`,
  }),
  'denominator-mismatch/currencies': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    above: WrittenMoney;
    below: WrittenMoney;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${nameVi(about.indicator)} ghi tỷ lệ ${numberInWords(about.stated, 'vi')}%, đúng bằng ${moneyInWords(about.above, 'vi')} chia thẳng cho ${moneyInWords(about.below, 'vi')}: hai loại tiền trong một tỷ trọng. Đề nghị đơn vị quy về một loại tiền (ghi rõ tỷ giá) rồi tính lại.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${nameEn(about.indicator)} states a share of ${numberInWords(about.stated, 'en')}%, which is ${moneyInWords(about.above, 'en')} over ${moneyInWords(about.below, 'en')} as written: two currencies in one share. Ask the unit to convert into one currency (with the rate) and to divide anew.`,
  }),
  'denominator-mismatch/currencies-in-formula': message<{
    indicator: NamedIndicator;
    operands: readonly NamedIndicator[];
  }>({
    vi: ({ indicator, operands }) =>
      `Danh mục tính ${nameVi(indicator)} từ ${operands.map((one) => `${nameVi(one)} (${one.unit})`).join(' và ')}: hai loại tiền trong một phép tính. Sửa cách tính ở danh mục, hoặc quy về một loại tiền bằng hệ số tỷ giá.`,
    en: ({ indicator, operands }) =>
      `The catalogue works out ${nameEn(indicator)} from ${operands.map((one) => `${nameEn(one)} (${one.unit})`).join(' and ')}: two currencies in one calculation. Correct it in the catalogue, or convert by a factor with the rate.`,
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
      `${placeInWords(cell, 'vi')}${values} số của ${unit} trùng với ${other} (tệp “${otherFile}”), không đơn vị nào khác có; có thể một phần biểu đã được chép từ đơn vị kia. Hỏi cả hai đơn vị.`,
    en: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'en')}${values} figures of ${unit} are those of ${other} (file “${otherFile}”) and of nobody else; part of the form may have been copied. Ask both.`,
  }),
  'copied-submission': message<AboutCopy>({
    vi: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'vi')}${values} số của ${unit} trùng hoàn toàn với ${other} (tệp “${otherFile}”); có thể một biểu đã được gửi nhầm tên đơn vị. Hỏi cả hai đơn vị.`,
    en: ({ cell, unit, other, otherFile, values }) =>
      `${placeInWords(cell, 'en')}${values} figures of ${unit} are exactly those of ${other} (file “${otherFile}”); one form may have been sent under another's name. Ask both.`,
  }),
  'too-round': message<AboutRound>({
    vi: (about) =>
      `${roundVi(about)} trong cột ghi là số thực hiện: có thể là số ước. Hỏi đơn vị số thực tế hoặc ghi đúng là ước.`,
    en: (about) =>
      `${roundEn(about)} in a column called actual: probably estimates. Ask for the counted figures, or have them called estimates.`,
  }),
  'too-round/unsaid': message<AboutRound>({
    vi: (about) => `${roundVi(about)}; cột không ghi rõ là thực hiện hay ước. Có thể là số ước.`,
    en: (about) =>
      `${roundEn(about)}; the column says neither actual nor estimate. Probably estimates.`,
  }),
  'percent-for-points': message<{
    cell: string;
    indicator: NamedIndicator;
    stated: DecimalText;
    growth: DecimalText;
  }>({
    vi: ({ cell, indicator, stated, growth }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} là một tỷ lệ, thay đổi ghi ${numberInWords(stated, 'vi')}% thực ra là ${numberInWords(stated, 'vi')} điểm phần trăm (tính theo % thì là ${numberInWords(growth, 'vi')}%). Ghi là “điểm phần trăm”.`,
    en: ({ cell, indicator, stated, growth }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} is a rate; the change written as ${numberInWords(stated, 'en')}% is ${numberInWords(stated, 'en')} percentage points (as a percentage it is ${numberInWords(growth, 'en')}%). Write “percentage points”.`,
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
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: “${unit}” (${levelVi(value, indicator)}) và “${other}” (${levelVi(otherValue, indicator)}) là cùng một doanh nghiệp, cả hai đều được cộng. Loại số của “${unit}” (cả hai năm chỉ tính một lần, tổng vẫn đủ); nếu giữ số này thì để “${other}” ghi “x”.`,
    en: ({ cell, indicator, unit, value, other, otherValue }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: “${unit}” (${levelEn(value, indicator)}) and “${other}” (${levelEn(otherValue, indicator)}) are one enterprise and both are added. Leave out the figure of “${unit}” (both years then count it once, the total is complete); to keep it, let “${other}” answer “x”.`,
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

function codesOf(examples: readonly NamedIndicator[], rows: number): string {
  const codes = examples.map(({ code }) => code).join(', ');
  return rows > examples.length ? `${codes}, …` : codes;
}

/** A rate or score far from what it is held against. */
export interface AboutRateMoved {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
  /** Last year's figure, or what the peers have. */
  readonly expected: DecimalText;
  /** How many times that the value is. */
  readonly times: DecimalText;
  readonly repaired?: DecimalText;
}

function rateVi({ indicator, cell, value }: AboutRateMoved): string {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}`;
}

function rateEn({ indicator, cell, value }: AboutRateMoved): string {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}`;
}

function rateFromVi(about: AboutRateMoved): string {
  return `${rateVi(about)}, năm trước ${levelVi(about.expected, about.indicator)}: bằng ${numberInWords(about.times, 'vi')} lần.`;
}

function rateFromEn(about: AboutRateMoved): string {
  return `${rateEn(about)}, last year ${levelEn(about.expected, about.indicator)}: ${numberInWords(about.times, 'en')} times that.`;
}

type AboutMark = Pick<AboutRateMoved, 'indicator' | 'repaired'>;

function markVi({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` Nếu đặt lại dấu thập phân (hoặc thừa, thiếu một chữ số) thì là ${levelVi(repaired, indicator)}, gần với năm trước.`;
}

function markEn({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` With its decimal mark elsewhere (or a digit too many or too few) it is ${levelEn(repaired, indicator)}, near to last year.`;
}

function roundVi({ cell, round, large }: AboutRound): string {
  return `${placeInWords(cell, 'vi')}${round} trong ${large} số từ 1.000 trở lên đều kết thúc bằng 000`;
}

function roundEn({ cell, round, large }: AboutRound): string {
  return `${placeInWords(cell, 'en')}${round} of ${large} figures from 1,000 up end in 000`;
}

function outlierVi({
  indicator,
  cell,
  value,
  prior,
  ratio,
  usual,
  low,
  high,
  units,
  c,
  limit,
}: AboutOutlier) {
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, ${ratio === '1' ? 'bằng' : `bằng ${numberInWords(ratio, 'vi')} lần`} năm trước (${levelVi(prior, indicator)}). Theo ${units} đơn vị cùng loại (trung vị ${numberInWords(usual, 'vi')} lần), với đơn vị cỡ này từ ${numberInWords(low, 'vi')} đến ${numberInWords(high, 'vi')} lần năm trước là thường gặp (${limit === undefined ? `C = ${numberInWords(c, 'vi')}` : `phía này hầu như không đơn vị nào khác mức chung, nên dùng ngưỡng cố định ±${numberInWords(limit, 'vi')}%`}).`;
}

function outlierEn({
  indicator,
  cell,
  value,
  prior,
  ratio,
  usual,
  low,
  high,
  units,
  c,
  limit,
}: AboutOutlier) {
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, ${ratio === '1' ? 'as last year' : `${numberInWords(ratio, 'en')} times last year`} (${levelEn(prior, indicator)}). By ${units} units of its kind (median ${numberInWords(usual, 'en')} times), between ${numberInWords(low, 'en')} and ${numberInWords(high, 'en')} times last year is usual for a unit of this size (${limit === undefined ? `C = ${numberInWords(c, 'en')}` : `hardly any unit differs on this side, so the fixed limit of ±${numberInWords(limit, 'en')}% holds`}).`;
}

function boundsVi({ indicator, cell, value, prior, growth, limit, unmoved }: AboutBounds): string {
  const why =
    unmoved === undefined
      ? ''
      : ` (không so được với ${unmoved} đơn vị cùng loại, vì hầu hết không đổi)`;
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: ${growthVi(growth)}, vượt ngưỡng ±${numberInWords(limit, 'vi')}%${why}.`;
}

function boundsEn({ indicator, cell, value, prior, growth, limit, unmoved }: AboutBounds): string {
  const why =
    unmoved === undefined
      ? ''
      : ` (the ${unmoved} units of its kind are no measure: hardly any of them moved)`;
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: ${growthEn(growth)}, beyond ±${numberInWords(limit, 'en')}%${why}.`;
}

function signVi(about: AboutSign): string {
  const { indicator, cell, value, prior, growth, others, least, most } = about;
  const verb = growth.startsWith('-') ? 'tăng' : 'giảm';
  return `${placeInWords(cell, 'vi')}${nameVi(indicator)} ghi ${levelVi(value, indicator)}, năm trước ${levelVi(prior, indicator)}: ${growthVi(growth)}, trong khi cả ${others} đơn vị khác cùng báo cáo đều ${verb} (từ ${numberInWords(least, 'vi')}% đến ${numberInWords(most, 'vi')}%).`;
}

function signEn(about: AboutSign): string {
  const { indicator, cell, value, prior, growth, others, least, most } = about;
  const verb = growth.startsWith('-') ? 'rose' : 'fell';
  return `${placeInWords(cell, 'en')}${nameEn(indicator)} is ${levelEn(value, indicator)}, last year ${levelEn(prior, indicator)}: ${growthEn(growth)}, while all ${others} others that report it ${verb} (by ${numberInWords(least, 'en')}% to ${numberInWords(most, 'en')}%).`;
}

/** Never "tăng -1,8%". */
function growthVi(growth: DecimalText): string {
  const verb = growth.startsWith('-') ? 'giảm' : 'tăng';
  return `${verb} ${numberInWords(growth.replace('-', ''), 'vi')}%`;
}

function growthEn(growth: DecimalText): string {
  const verb = growth.startsWith('-') ? 'down' : 'up';
  return `${verb} ${numberInWords(growth.replace('-', ''), 'en')}%`;
}

function nameVi({ vi, code }: NamedIndicator): string {
  return `“${vi}” (${code})`;
}

function nameEn({ en, vi, code }: NamedIndicator): string {
  return `“${en === '' ? vi : en}” (${code})`;
}

function levelVi(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'vi');
}

function levelEn(value: DecimalText, { unit }: NamedIndicator): string {
  return levelInWords(value, unit, 'en');
}

function moneyInWords({ number, measure }: WrittenMoney, language: 'vi' | 'en'): string {
  return `${numberInWords(number, language)} ${measure}`;
}
