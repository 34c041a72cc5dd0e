import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import { BOUNDARY_CHECK_SHEET } from '../boundaryCheckSheet';
import { draftText } from '../draftText';
import { listedUnitStates } from '../listedUnitStates';
import { TOTALS_SHEET } from '../reportTables';
import { RESTATED_SHEET } from '../priors/restatedPriors';
import { roman } from '../roman';
import { valueOf } from '../frame/shownContent';
import { baseWords } from '../sentences/baseWords';
import { indicatorsWithoutPrior, isFirstYear } from '../sentences/sentenceContext';
import { nameWithin } from '../sentences/unitName';
import { RESTATEMENT_WORDS, RESTATEMENTS, restatementOf } from '../priors/restatement';
import { appendixBlocks } from './appendix';
import { chartSections } from './chartAppendix';
import {
  paragraph,
  type DocumentBlock,
  type DocumentParagraph,
  type DocumentPlan,
  type DocumentSection,
} from './documentPlan';
import { sentenceParagraphs, type SentenceParagraphs } from './sentenceParagraphs';

/**
 * The report for the conference: letterhead, the headlines by domain, every table and all other
 * sentences as appendices. What the department alone knows (number, place, date, names) is left to be filled in.
 */
export function reportDocument(
  compilation: Compilation,
  tables: readonly SheetPlan[],
): DocumentPlan {
  const { book } = compilation;
  const appendices = appendixTables(tables);
  const sentences = sentenceParagraphs(compilation, restatedRemarks(compilation));
  const enclosed = enclosedWith(book.department);
  const hasMore = sentences.appendix.length > 0;
  const count = appendices.length + (hasMore ? 1 : 0);
  return {
    title: `Báo cáo thống kê ngành thông tin và truyền thông năm ${book.year}`,
    draft: draftText(compilation),
    sections: [
      { orientation: 'portrait', blocks: letter(compilation, sentences, count) },
      ...appendices.flatMap((table, position) =>
        appendixSections(roman(position + 1), enclosed, table),
      ),
      ...(hasMore ? [sentenceSection(roman(count), enclosed, sentences)] : []),
    ],
  };
}

function sentenceSection(
  number: string,
  enclosed: string,
  { appendix }: SentenceParagraphs,
): DocumentSection {
  const blocks = [
    paragraph('appendix', `Phụ lục ${number}`),
    paragraph('appendix-title', 'KẾT QUẢ CÁC CHỈ TIÊU KHÁC'),
    paragraph('enclosed', enclosed),
    ...appendix,
  ];
  return { orientation: 'portrait', blocks };
}

function appendixSections(
  number: string,
  enclosed: string,
  table: SheetPlan,
): readonly DocumentSection[] {
  if (table.charts) return chartSections(number, enclosed, table);
  const blocks = appendixBlocks(number, enclosed, table);
  return [{ orientation: table.print.orientation, blocks }];
}

/** The numbered tables, then every total; how priors were restated is in Biểu 16. */
function appendixTables(tables: readonly SheetPlan[]): readonly SheetPlan[] {
  const totals = tables.filter(({ name }) => name === TOTALS_SHEET);
  const working = new Set<string>([TOTALS_SHEET, RESTATED_SHEET, BOUNDARY_CHECK_SHEET]);
  return [...tables.filter((table) => !working.has(table.name) && saysSomething(table)), ...totals];
}

/**
 * A table in which nothing but signs and words stands is no appendix; nor is one of units that
 * says of them only how many people live there. The book has it.
 */
function saysSomething({ rows, charts }: SheetPlan): boolean {
  if (charts) return true;
  const cells = [...rows].flatMap((row) => row.cells);
  const figures = cells.filter(({ about }) => about);
  const ofUnits = figures.filter(({ about }) => about && about.unit !== '' && !isGeneral(about));
  const telling = [ofUnits, figures, cells].find(({ length }) => length > 0) ?? [];
  return telling.some(holdsNumber);
}

/** Population, households, places: what rates are of. */
function isGeneral({ indicator }: { readonly indicator: string }): boolean {
  return indicator.startsWith('TH');
}

function holdsNumber({ content }: PlannedCell): boolean {
  return content.kind !== 'empty' && typeof valueOf(content) !== 'string';
}

const DATE_TO_FILL = 'ngày ….. tháng ….. năm ………';

function enclosedWith(department: string): string {
  return `(Kèm theo Báo cáo số ……/BC-…… ${DATE_TO_FILL} của ${department})`;
}

function letter(
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
          paragraph(look, text.toLocaleUpperCase('vi')),
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
    { look: 'department', text: `${name}${remark}` },
  ];
}

/** "Sở Khoa học và Công nghệ | tỉnh Bắc Ninh | (…)" */
const PROVINCIAL = /^(Sở .+?) ((?:tỉnh|thành phố) \p{Lu}[^()]*?)( \(.*\))?$/u;

/** Said once where so many figures have nothing to be compared with that each sentence would say it. */
function priorParagraphs(compilation: Compilation): readonly DocumentParagraph[] {
  if (!isFirstYear(compilation)) return [];
  const { year } = compilation.book;
  const without = indicatorsWithoutPrior(compilation).length;
  const all = compilation.totals.filter(({ value }) => value !== undefined).length;
  const text = `Không có số liệu cùng kỳ năm ${year - 1} để so sánh đối với ${without}/${all} chỉ tiêu; các câu về những chỉ tiêu đó chỉ nêu kết quả năm ${year}.`;
  return [paragraph('body', text)];
}

/** More sentences than these do not each say that last year was restated: the report does, once. */
const MOST_RESTATED = 5;

function restatedParagraphs(compilation: Compilation): readonly DocumentParagraph[] {
  if (restatedRemarks(compilation).length === 0) return [];
  const prior = `năm ${compilation.book.year - 1}`;
  const said = compilation.totals.filter(({ value }) => value !== undefined);
  const restated = said.filter(isRestated);
  const codes = restated.map(({ indicator }) => indicator);
  const { units } = RESTATEMENT_WORDS[restatementOf(compilation, codes)];
  const text = `Số liệu ${prior} của ${restated.length}/${said.length} chỉ tiêu được tính lại ${units} để so sánh.`;
  return [paragraph('body', text)];
}

/** The remarks that sentences have on a restated year, where the report says it once for all. */
function restatedRemarks({ book, totals }: Compilation): readonly string[] {
  if (totals.filter(isRestated).length <= MOST_RESTATED) return [];
  return RESTATEMENTS.map(
    (restatement) => baseWords(book.year - 1, book.settings, 'restated', restatement).remark,
  );
}

function isRestated({ value, prior, priorBasis }: IndicatorTotal): boolean {
  return value !== undefined && prior !== undefined && priorBasis === 'restated';
}

/** More names than these are a list to look up, not to read. */
const MOST_NAMES = 20;

/** On whose reports the figures rest comes first, then what must be known of all of them. */
function opening(compilation: Compilation): readonly DocumentParagraph[] {
  const { department, year } = compilation.book;
  const listed = listedUnitStates(compilation);
  const missing = listed.filter(({ state }) => state === 'missing');
  const notes = [
    ...missingParagraphs(missing),
    ...priorParagraphs(compilation),
    ...restatedParagraphs(compilation),
  ];
  if (listed.length === 0) return notes;
  const sent = listed.length - missing.length;
  const intro = `Trên cơ sở báo cáo của ${sent}/${listed.length} đơn vị, ${department} tổng hợp kết quả năm ${year}`;
  if (notes.length === 0) return [paragraph('body', `${intro} như sau:`)];
  return [paragraph('body', `${intro}.`), ...notes, paragraph('body', 'Kết quả cụ thể như sau:')];
}

function missingParagraphs(
  missing: readonly { readonly name: string }[],
): readonly DocumentParagraph[] {
  if (missing.length === 0) return [];
  const list = missing.map(({ name }) => nameWithin(name)).join('; ');
  const who = missing.length <= MOST_NAMES ? `: ${list}.` : ' (tại phụ lục Biểu số 14).';
  return [paragraph('body', `Còn ${missing.length} đơn vị chưa gửi báo cáo${who}`)];
}
