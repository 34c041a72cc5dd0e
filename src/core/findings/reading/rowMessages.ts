import { placeInWords, type NamedIndicator } from '../figureInWords';
import { message } from '../message';
import { listed, meantEn, meantVi, type NamedEntry } from './namedEntry';

/** Sentences about rows: which indicator they are of, and rows that are given twice. */
export const rowMessages = {
  'unknown-indicator': message<{ label: string; cell: string; proposal: NamedEntry | undefined }>({
    vi: ({ label, cell, proposal }) =>
      `${placeInWords(cell, 'vi')}không nhận ra chỉ tiêu “${label}”; số liệu của dòng này chưa được tính.${meantVi(proposal)} Ghi đúng tên hoặc mã chỉ tiêu, hoặc bổ sung tên gọi khác vào danh mục.`,
    en: ({ label, cell, proposal }) =>
      `${placeInWords(cell, 'en')}the indicator “${label}” is not recognised; its figures are left out.${meantEn(proposal)} Write the indicator's name or code, or add an alias to the catalogue.`,
  }),
  'unknown-indicator/breakdown': message<{
    cell: string;
    labels: readonly string[];
    indicator: NamedIndicator;
  }>({
    vi: ({ cell, labels, indicator: { vi, code } }) =>
      `${placeInWords(cell, 'vi')}các dòng ${labels.map((label) => `“${label}”`).join(', ')} chia nhỏ “${vi}” (${code}); danh mục không có chỉ tiêu riêng cho các dòng này nên không tính.`,
    en: ({ cell, labels, indicator: { en, code } }) =>
      `${placeInWords(cell, 'en')}the rows ${labels.map((label) => `“${label}”`).join(', ')} break “${en}” (${code}) down; the catalogue has no indicators for them, so they do not count.`,
  }),
  'unknown-indicator/no-label': message<{ cell: string }>({
    vi: ({ cell }) =>
      `${placeInWords(cell, 'vi')}dòng có số liệu nhưng không ghi tên chỉ tiêu; số liệu chưa được tính. Ghi tên hoặc mã chỉ tiêu.`,
    en: ({ cell }) =>
      `${placeInWords(cell, 'en')}the row has figures but names no indicator; they are left out. Write the indicator's name or code.`,
  }),
  'ambiguous-label': message<{ label: string; cell: string; candidates: readonly NamedEntry[] }>({
    vi: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'vi')}“${label}” là tên của nhiều chỉ tiêu: ${listed(candidates)}; số liệu chưa được tính. Ghi mã chỉ tiêu.`,
    en: ({ label, cell, candidates }) =>
      `${placeInWords(cell, 'en')}“${label}” names several indicators: ${listed(candidates)}; the figures are left out. Write the indicator's code.`,
  }),
  'duplicate-row': message<{ indicator: NamedIndicator; places: readonly string[] }>({
    vi: ({ indicator, places }) =>
      `${indicator.vi} được ghi ${places.length} lần (${places.join(', ')}); không dòng nào được tính. Giữ lại một dòng đúng.`,
    en: ({ indicator, places }) =>
      `${indicator.en} is given ${places.length} times (${places.join(', ')}); none of them counts. Keep the right one only.`,
  }),
  'sources-disagree/two-priors': message<{
    indicator: NamedIndicator;
    places: readonly string[];
  }>({
    vi: ({ indicator, places }) =>
      `${indicator.vi}: các trang của cùng tệp ghi năm trước khác nhau (${places.join(', ')}), nên có hai tốc độ tăng; không số năm trước nào trong đó được dùng. Đề nghị đơn vị cho biết số đúng.`,
    en: ({ indicator, places }) =>
      `${indicator.en}: sheets of one file give different figures of last year (${places.join(', ')}), and so two growths; none of them is used. Ask the unit which is right.`,
  }),
} as const;
