import { dayInVietnamese } from '../dayInWords';
import { type DecimalText, type NamedIndicator, placeInWords } from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** Figures that stand as in another column, of how many that could be compared. */
export interface CopiedColumn {
  readonly cell: string;
  readonly rows: number;
  readonly compared: number;
  readonly examples: readonly NamedIndicator[];
}

/** Sentences about figures of the year before. */
export const lastYearMessages = {
  'prior-differs-from-published/exchanged': message<{
    indicator: NamedIndicator;
    cell: string;
    year: number;
    current: DecimalText;
    prior: DecimalText;
  }>({
    vi: ({ indicator, cell, year, current, prior }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)}: cột năm ${year} ghi ${levelVi(current, indicator)}, đúng bằng số năm ${year - 1} đã công bố, còn cột năm ${year - 1} ghi ${levelVi(prior, indicator)}: nghi hai số đổi chỗ. Nếu đúng vậy thì năm ${year} là ${levelVi(prior, indicator)}; đề nghị đơn vị xác nhận.`,
    en: ({ indicator, cell, year, current, prior }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)}: the column of ${year} holds ${levelEn(current, indicator)}, exactly what was published for ${year - 1}, and the column of ${year - 1} holds ${levelEn(prior, indicator)}: probably exchanged. If so, ${year} is ${levelEn(prior, indicator)}; ask the unit to confirm.`,
  }),
  'prior-differs-from-published': message<{
    indicator: NamedIndicator;
    cell: string;
    year: number;
    submitted: DecimalText;
    published: DecimalText;
  }>({
    vi: ({ indicator, cell, year, submitted, published }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} năm ${year} ghi ${levelVi(submitted, indicator)}, số đã công bố là ${levelVi(published, indicator)}. So sánh dùng số đã công bố; nếu số cũ được điều chỉnh, đề nghị đơn vị giải trình bằng văn bản.`,
    en: ({ indicator, cell, year, submitted, published }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} for ${year} is stated as ${levelEn(submitted, indicator)}, published was ${levelEn(published, indicator)}. Comparisons use the published figure; if it was revised, ask the unit to explain.`,
  }),
  'prior-differs-from-published/merged': message<{
    indicator: NamedIndicator;
    cell: string;
    year: number;
    submitted: DecimalText;
    published: DecimalText;
    predecessors: readonly string[];
  }>({
    vi: ({ indicator, cell, year, submitted, published, predecessors }) =>
      `${placeInWords(cell, 'vi')}${nameVi(indicator)} năm ${year} ghi ${levelVi(submitted, indicator)}, số đã công bố của các đơn vị cũ (${predecessors.join(', ')}) cộng lại là ${levelVi(published, indicator)}. So sánh dùng số đã công bố; nếu số cũ được điều chỉnh, đề nghị đơn vị giải trình bằng văn bản.`,
    en: ({ indicator, cell, year, submitted, published, predecessors }) =>
      `${placeInWords(cell, 'en')}${nameEn(indicator)} for ${year} is stated as ${levelEn(submitted, indicator)}, while the published figures of the former units (${predecessors.join(', ')}) add to ${levelEn(published, indicator)}. Comparisons use the published figures; if they were revised, ask the unit to explain.`,
  }),
  'prior-differs-from-published/of-predecessor': message<{
    cell: string;
    rows: number;
    examples: readonly NamedIndicator[];
    year: number;
    unit: string;
    predecessor: string;
  }>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}cột năm ${about.year} của ${about.unit} ghi số của riêng ${about.predecessor} ở ${about.rows} chỉ tiêu ${codesOf(about)}, trong khi theo bảng chuyển đổi địa bàn năm trước của đơn vị là số khác. Báo cáo dùng số tính theo địa giới mới; đề nghị đơn vị ghi lại cột năm trước và tốc độ tăng.`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}the column of ${about.year} of ${about.unit} holds the figures of ${about.predecessor} alone in ${about.rows} indicators ${codesOf(about)}, while by the boundary ledger the unit's last year is another. The report uses what is restated on the new boundaries; ask the unit to write its last year and growths anew.`,
  }),
  'same-as-prior': message<CopiedColumn>({
    vi: (about) =>
      `${copiedVi(about)} chỉ tiêu có số năm nay đúng bằng năm trước ${codesOf(about)}; có thể đã sao chép biểu năm trước. Đề nghị đơn vị xác nhận hoặc cập nhật số liệu. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${copiedEn(about)} indicators are exactly as last year ${codesOf(about)}; last year's form may have been copied. Ask the unit to confirm or update its figures. ${LEAVE_OUT_EN}`,
  }),
  'same-as-prior/few': message<CopiedColumn>({
    vi: (about) =>
      `${placeInWords(about.cell, 'vi')}${about.rows} số lớn đúng bằng năm trước ${codesOf(about)}: ít khi ngẫu nhiên, nên xem lại. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${placeInWords(about.cell, 'en')}${about.rows} large figures are exactly as last year ${codesOf(about)}: seldom by chance, worth a look. ${LEAVE_OUT_EN}`,
  }),
  'same-as-prior/plan': message<CopiedColumn>({
    vi: (about) =>
      `${copiedVi(about)} chỉ tiêu có số năm nay đúng bằng kế hoạch ${codesOf(about)}; có thể đã chép cột kế hoạch. Đề nghị đơn vị xác nhận hoặc ghi số thực hiện. ${LEAVE_OUT_VI}`,
    en: (about) =>
      `${copiedEn(about)} indicators are exactly the plan ${codesOf(about)}; the column of the plan may have been copied. Ask the unit to confirm or give its own figures. ${LEAVE_OUT_EN}`,
  }),
  'boundary-not-comparable': message<{ unit: string; from: string; ended: readonly string[] }>({
    vi: ({ unit, from, ended }) =>
      `${unit} mới có từ ngày ${dayInVietnamese(from)}, trong khi ${endedList(ended)} đã kết thúc, nhưng chưa có dòng chuyển đổi địa bàn nào dẫn đến đơn vị này; không so sánh được với năm trước. Bổ sung dòng chuyển đổi (đơn vị cũ, đơn vị mới, tỷ trọng, văn bản).`,
    en: ({ unit, from, ended }) =>
      `${unit} exists only since ${from} while ${endedList(ended)} ended, and no boundary row leads to it, so it cannot be compared with last year. Add the boundary rows (old unit, new unit, weight, act).`,
  }),
  'boundary-not-comparable/predecessor-silent': message<{
    unit: string;
    indicator: NamedIndicator;
    year: number;
    silent: readonly string[];
    known: readonly string[];
  }>({
    vi: ({ unit, indicator, year, silent, known }) =>
      `Không so sánh ${nameVi(indicator)} của ${unit} với năm ${year}: sổ có số năm ${year} của ${known.join(', ')}, nhưng chưa có số của ${silent.join(', ')}. Nhập số năm ${year} của ${silent.join(', ')} ở trang “Số đã công bố”; nếu không phát sinh thì ghi “-”.`,
    en: ({ unit, indicator, year, silent, known }) =>
      `${nameEn(indicator)} of ${unit} is not compared with ${year}: the book has the figures of ${known.join(', ')} for ${year}, and none of ${silent.join(', ')}. Enter what ${silent.join(', ')} had in ${year} on the sheet “Số đã công bố”, “-” where there was nothing.`,
  }),
  'boundary-not-comparable/predecessor-unpublished': message<{
    unit: string;
    year: number;
    silent: readonly string[];
    known: readonly string[];
  }>({
    vi: ({ unit, year, silent, known }) =>
      `Sổ có số năm ${year} của ${known.join(', ')}, nhưng chưa có số nào của ${silent.join(', ')}: ${unit} được so sánh với số năm ${year} do chính đơn vị ghi. Nhập số năm ${year} của ${silent.join(', ')} ở trang “Số đã công bố”.`,
    en: ({ unit, year, silent, known }) =>
      `The book has the figures of ${known.join(', ')} for ${year}, and none at all of ${silent.join(', ')}: ${unit} is compared with what it states of ${year} itself. Enter what ${silent.join(', ')} had in ${year} on the sheet “Số đã công bố”.`,
  }),
  'boundary-not-comparable/counted-on-both-maps': message<{
    unit: string;
    indicator: NamedIndicator;
    year: number;
    predecessors: readonly string[];
  }>({
    vi: ({ unit, indicator, year, predecessors }) =>
      `${nameVi(indicator)} cuối năm ${year} của ${unit} không so sánh được: cho cùng một địa bàn sổ có số của chính ${unit}, và bảng chuyển đổi địa bàn còn cộng thêm số của ${predecessors.join(', ')}. Giữ một trong hai: bỏ số năm ${year} của ${unit}, hoặc của ${predecessors.join(', ')}, ở trang “Số đã công bố”.`,
    en: ({ unit, indicator, year, predecessors }) =>
      `${nameEn(indicator)} of ${unit} at the end of ${year} cannot be compared with: of one place the book has ${unit}’s own figure, and the boundary ledger adds that of ${predecessors.join(', ')}. Keep one of them: take the figure of ${year} of ${unit}, or of ${predecessors.join(', ')}, out of the sheet “Số đã công bố”.`,
  }),
  'boundary-not-comparable/ended-silent': message<{
    year: number;
    indicators: readonly string[];
    silent: readonly string[];
  }>({
    vi: ({ year, indicators, silent }) =>
      `Không so sánh với năm ${year}: ${someOf(indicators)}. Sổ chưa có số năm ${year} của ${someOf(silent)}, là đơn vị kết thúc trong năm ấy và có một phần số phát sinh của năm. Nhập số của phần năm ấy ở trang “Số đã công bố”; số đã có của đơn vị mới là của cả năm thì ghi “-”.`,
    en: ({ year, indicators, silent }) =>
      `Not compared with ${year}: ${someOf(indicators)}. The book has no figures of ${year} for ${someOf(silent)}, which ended in that year and had their part of what flowed in it. Enter that part on the sheet “Số đã công bố”; where the new units’ figures are of the whole year, write “-”.`,
  }),
  'boundary-not-comparable/not-additive': message<{
    unit: string;
    indicator: NamedIndicator;
    predecessors: readonly string[];
  }>({
    vi: ({ unit, indicator, predecessors }) =>
      `Không so sánh ${nameVi(indicator)} của ${unit} với năm trước: số của ${predecessors.join(', ')} không cộng lại thành số theo địa giới mới được (tỷ lệ, hoặc số đếm có thể trùng nhau). Nhập số năm trước tính theo địa giới mới cho ${unit} ở trang “Số đã công bố”.`,
    en: ({ unit, indicator, predecessors }) =>
      `${nameEn(indicator)} of ${unit} is not compared with last year: the figures of ${predecessors.join(', ')} do not add up to one on the new boundaries (a rate, or counts that may name the same thing twice). Enter last year's figure on the new boundaries for ${unit} on the sheet “Số đã công bố”.`,
  }),
} as const;

const LEAVE_OUT_VI = 'Đề xuất: để các số này ngoài tổng cho đến khi đơn vị trả lời.';

const LEAVE_OUT_EN = 'Proposal: leave them out of the totals until the unit has answered.';

function copiedVi({ cell, rows, compared }: CopiedColumn): string {
  return `${placeInWords(cell, 'vi')}${rows} trong ${compared}`;
}

function copiedEn({ cell, rows, compared }: CopiedColumn): string {
  return `${placeInWords(cell, 'en')}${rows} of ${compared}`;
}

/** "(VT010, VT012, …)" */
function codesOf({ rows, examples }: Pick<CopiedColumn, 'rows' | 'examples'>): string {
  const codes = examples.map(({ code }) => code).join(', ');
  return `(${codes}${rows > examples.length ? ', …' : ''})`;
}

/** Names of ended units; a merger of a whole province would make the sentence endless. */
function endedList(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

/** Enough to know what is meant. */
const MOST_NAMED = 8;

function someOf(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`;
}
