import type { Compilation } from '#core/figures/compilation';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import { BOUNDARY_CHECK_SHEET } from '../boundaryCheck/boundaryCheckColumns';
import { draftText } from '../draftText';
import { valueOf } from '../frame/shownContent';
import { RESTATED_SHEET } from '../priors/restatedPriors';
import { TOTALS_SHEET } from '../reportTables';
import { roman } from '../roman';
import { appendixBlocks } from './appendix';
import { chartSections } from './chartAppendix';
import { paragraph, type DocumentPlan, type DocumentSection } from './documentPlan';
import { enclosedWith, letter } from './letter';
import { restatedRemarks } from './opening';
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

/** A table in which nothing but signs and words stands is no appendix; the book has it. */
function saysSomething({ rows, charts }: SheetPlan): boolean {
  if (charts) return true;
  const cells = [...rows].flatMap((row) => row.cells);
  const figures = cells.filter(({ about }) => about);
  return (figures.length > 0 ? figures : cells).some(holdsNumber);
}

function holdsNumber({ content }: PlannedCell): boolean {
  return content.kind !== 'empty' && typeof valueOf(content) !== 'string';
}
