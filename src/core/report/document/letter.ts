import type { Compilation } from '#core/figures/compilation';
import { draftText } from '../draftText';
import { paragraph, type DocumentBlock, type DocumentParagraph } from './documentPlan';
import { opening } from './opening';
import type { SentenceParagraphs } from './sentenceParagraphs';

const DATE_TO_FILL = 'ngày ….. tháng ….. năm ………';

/** With which report an appendix goes. */
export function enclosedWith(department: string): string {
  return `(Kèm theo Báo cáo số ……/BC-…… ${DATE_TO_FILL} của ${department})`;
}

/** No word of a name stands alone on its second line: "SỞ THÔNG TIN VÀ / TRUYỀN THÔNG". */
function withLastTogether(name: string): string {
  return name.length <= SHORT_NAME ? name : name.replace(/ (?=\S+$)/u, NO_BREAK_SPACE);
}

/** As many letters as a line of the letterhead holds. */
const SHORT_NAME = 24;

const NO_BREAK_SPACE = '\u00a0';

/** The report's own pages: letterhead, subject, text, recipients and signature. */
export function letter(
  compilation: Compilation,
  sentences: SentenceParagraphs,
  appendices: number,
): readonly DocumentBlock[] {
  const { department, year } = compilation.book;
  const draft = draftText(compilation);
  return [
    {
      kind: 'side-by-side',
      left: [
        ...issuer(department).map(({ look, text }) =>
          paragraph(look, withLastTogether(text.toLocaleUpperCase('vi'))),
        ),
        paragraph('department-rule', ''),
        paragraph('reference', 'Số: ……/BC-……'),
      ],
      right: [
        paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
        paragraph('place', `……………, ${DATE_TO_FILL}`),
      ],
    },
    paragraph('kind', 'BÁO CÁO'),
    paragraph('subject', `Kết quả thống kê ngành thông tin và truyền thông năm ${year}`),
    paragraph('subject-rule', ''),
    ...(draft === '' ? [] : [paragraph('draft', draft)]),
    ...opening(compilation),
    ...withLastAtEnd(sentences.body),
    paragraph('closing', `Số liệu chi tiết tại ${appendices} phụ lục kèm theo./.`),
    {
      kind: 'side-by-side',
      left: [
        paragraph('recipients-head', 'Nơi nhận:'),
        paragraph('recipient', '- ……………………;'),
        paragraph('recipient', '- Lưu: VT, …….'),
      ],
      right: [
        paragraph('signatory', signatoryOf(department)),
        paragraph('signing', '(Chữ ký, họ và tên, đóng dấu)'),
      ],
    },
  ];
}

/** The last paragraph goes with the signature, which must not stand on a page of its own. */
function withLastAtEnd(body: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  return body.map((one, at) => (at === body.length - 1 ? { ...one, keepsWithNext: true } : one));
}

/** A department of a province is signed for by its director. */
function signatoryOf(department: string): string {
  return department.startsWith('Sở ') ? 'GIÁM ĐỐC' : 'THỦ TRƯỞNG CƠ QUAN';
}

/**
 * Who issues the report, below the committee that it belongs to: a department ("Sở") is one of its
 * province, whose name the committee bears. What the name does not say is left to be filled in.
 */
function issuer(
  department: string,
): readonly { readonly look: 'superior' | 'department'; readonly text: string }[] {
  const named = PROVINCIAL.exec(department);
  const [, name = department, province = '…………………', remark = ''] = named ?? [];
  return [
    { look: 'superior', text: `UBND ${province}` },
    { look: 'department', text: name },
    ...(remark === '' ? [] : [{ look: 'superior', text: remark } as const]),
  ];
}

/** "Sở Khoa học và Công nghệ | tỉnh Bắc Ninh | (…)" */
const PROVINCIAL = /^(Sở .+?) ((?:tỉnh|thành phố) \p{Lu}[^()]*?)(?: (\(.*\)))?$/u;
