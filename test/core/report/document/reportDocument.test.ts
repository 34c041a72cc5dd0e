import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import { compileYearEnd } from '#core/compileYearEnd';
import { compiledSheets } from '#core/book/bookSheets';
import type { Compilation } from '#core/figures/compilation';
import { appendixBlocks } from '#core/report/document/appendix';
import { rational } from '#core/numbers/rational';
import { chartSections } from '#core/report/document/chartAppendix';
import type {
  DocumentBlock,
  DocumentPlan,
  DocumentTable,
  ParagraphLook,
} from '#core/report/document/documentPlan';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { reportDocument } from '#core/report/document/reportDocument';
import { textCell } from '#core/report/frame/plannedCells';
import { sentencesFor } from '#core/report/sentences';
import {
  aCompilation,
  anIndicator,
  aTotal,
  type CompilationParts,
} from '../sentences/aCompilation';
import { syntheticBook, syntheticCompilation, syntheticReadings } from '../../book/syntheticYear';

describe('reportDocument', () => {
  const compilation = syntheticCompilation();
  const plan = planOf(compilation);

  /** Postal points and staff, of which the points are a headline. */
  const POSTAL = [
    anIndicator({ code: 'BC020', domain: 'Bưu chính', nameVi: 'Số điểm phục vụ bưu chính' }),
    anIndicator({ code: 'BC130', domain: 'Bưu chính', nameVi: 'Số lao động bưu chính' }),
  ];
  const planWith = (given: Partial<CompilationParts>) =>
    planOf(
      aCompilation({
        indicators: POSTAL,
        totals: POSTAL.map(({ code }) => aTotal('5000', '5000', { indicator: code })),
        ...given,
      }),
    );

  it('says every sentence, the headlines in its body and the others in an appendix', () => {
    const printed = [...textsOf(plan, 'body'), ...textsOf(plan, 'listed')]
      .join('\n')
      // Where an abbreviation first stands, the report spells it out.
      .replace(/thủ tục hành chính \(TTHC\)/u, 'TTHC');
    for (const { sentence } of sentencesFor(compilation)) {
      assert.equal(printed.split(sentence).length - 1, 1, sentence);
    }
    assert.equal(textsOf(plan, 'appendix-title').at(-1), 'KẾT QUẢ CÁC CHỈ TIÊU KHÁC');
    const two = planWith({});
    assert.match(textsOf(two, 'body').at(-1) ?? '', /^Số điểm phục vụ bưu chính/u);
    assert.match(textsOf(two, 'listed').join(), /^- Số lao động bưu chính/u);
  });

  it('says in its body whatever the department has asked for', () => {
    const asked = { ...usualChoice('BC130', 'level'), shown: 'yes' as const };
    const both = planWith({ settings: { sentences: [asked] } });
    assert.match(textsOf(both, 'body').at(-1) ?? '', /^Số điểm.*\. Số lao động bưu chính/u);
    assert.deepEqual(textsOf(both, 'listed'), []);
    assert.ok(!textsOf(both, 'appendix-title').includes('KẾT QUẢ CÁC CHỈ TIÊU KHÁC'));
  });

  it('joins up to four sentences of a domain into paragraphs of nearly one length', () => {
    const codes = ['BC020', 'BC070', 'BC080', 'BC090', 'BC100', 'BC110', 'BC130'];
    const seven = planWith({
      indicators: codes.map((code) => anIndicator({ code, domain: 'Bưu chính' })),
      totals: codes.map((code) => aTotal('5000', '5000', { indicator: code })),
      settings: {
        sentences: codes.map((code) => ({ ...usualChoice(code, 'level'), shown: 'yes' as const })),
      },
    });
    const lengths = textsOf(seven, 'body').map((text) => text.split('. ').length);
    assert.deepEqual(lengths, [4, 3]);
  });

  it('says once that a first year has nothing to be compared with', () => {
    const codes = ['BC070', 'BC080', 'BC090', 'BC100', 'BC105', 'BC130'];
    const says = (count: number) =>
      textsOf(
        planOf(
          aCompilation({
            indicators: codes.map((code) => anIndicator({ code })),
            totals: codes.slice(0, count).map((code) => aTotal('5000', '', { indicator: code })),
          }),
        ),
        'body',
      ).filter((text) => text.startsWith('Không có số liệu cùng kỳ'));
    assert.deepEqual(says(5), []);
    assert.deepEqual(says(6), [
      'Không có số liệu cùng kỳ năm 2021 để so sánh đối với 6/6 chỉ tiêu; các câu về những chỉ tiêu đó chỉ nêu kết quả năm 2022.',
    ]);
  });

  it('says once that last year was restated, and not in every sentence', () => {
    const codes = ['BC070', 'BC080', 'BC090', 'BC100', 'BC105', 'BC130'];
    const printed = (count: number) => {
      const plan = planWith({
        indicators: codes.map((code) => anIndicator({ code })),
        totals: codes
          .slice(0, count)
          .map((code) => aTotal('5500', '5000', { indicator: code, priorBasis: 'restated' })),
      });
      const texts = [...textsOf(plan, 'body'), ...textsOf(plan, 'listed')];
      return texts.filter((text) => text.includes('tính lại'));
    };
    assert.equal(printed(5).length, 5);
    assert.deepEqual(printed(6), [
      'Số liệu năm 2021 của 6/6 chỉ tiêu được tính lại theo đơn vị hành chính mới để so sánh.',
    ]);
  });

  it('groups the sentences under the domains of the catalogue', () => {
    assert.deepEqual(textsOf(plan, 'heading'), [
      'I. TỔNG HỢP',
      'II. BƯU CHÍNH',
      'III. VIỄN THÔNG',
      'IV. INTERNET',
      'V. CHUYỂN ĐỔI SỐ',
    ]);
  });

  it('begins with the national name, the department and the subject', () => {
    const headOf = (department: string): readonly string[] => {
      const book = { ...compilation.book, department };
      const [head] = planOf({ ...compilation, book }).sections[0]?.blocks ?? [];
      assert.equal(head?.kind, 'side-by-side');
      return head.kind === 'side-by-side'
        ? [...head.left, ...head.right].map(({ text }) => text)
        : [];
    };
    assert.deepEqual(
      ['Sở Văn hóa thành phố Bốn (mô phỏng)', 'Văn phòng tỉnh'].map((name) =>
        headOf(name).slice(0, 2),
      ),
      [
        ['UBND THÀNH PHỐ BỐN', 'SỞ VĂN HÓA'],
        ['UBND …………………', 'VĂN PHÒNG TỈNH'],
      ],
    );
    // A remark is no part of its name.
    assert.equal(headOf('Sở Văn hóa thành phố Bốn (mô phỏng)')[2], '(MÔ PHỎNG)');
    assert.deepEqual(headOf('Sở Thông tin và Truyền thông tỉnh Thử Nghiệm'), [
      'UBND TỈNH THỬ NGHIỆM',
      // No word stands alone on the second line.
      'SỞ THÔNG TIN VÀ TRUYỀN\u00a0THÔNG',
      '',
      'Số: ……/BC-……',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '……………, ngày ….. tháng ….. năm ………',
    ]);
  });

  it('is signed by the director of a department, by the head of any other office', () => {
    const signatoryOf = (department: string) => {
      const signed = planOf({ ...compilation, book: { ...compilation.book, department } });
      const foot = signed.sections[0]?.blocks.at(-1);
      return foot?.kind === 'side-by-side' ? foot.right.map(({ text }) => text)[0] : undefined;
    };
    assert.equal(signatoryOf('Sở Khoa học và Công nghệ tỉnh Bắc Ninh'), 'GIÁM ĐỐC');
    assert.equal(signatoryOf('Văn phòng tỉnh'), 'THỦ TRƯỞNG CƠ QUAN');
  });

  it('keeps its last paragraph on one page with the closing and the signature', () => {
    const blocks = planOf(compilation).sections[0]?.blocks ?? [];
    const closing = blocks.findIndex((one) => one.kind === 'paragraph' && one.look === 'closing');
    const [last, before] = [blocks[closing - 1], blocks[closing - 2]];
    assert.ok(last?.kind === 'paragraph' && last.keepsWithNext);
    assert.ok(before?.kind === 'paragraph' && !before.keepsWithNext);
  });

  it('keeps the notes of a table together, the last rows of which are kept with the first', () => {
    for (const { blocks } of plan.sections) {
      const table = blocks.map(({ kind }) => kind).lastIndexOf('table');
      const notes = blocks
        .slice(table + 1)
        .filter((one) => one.kind === 'paragraph' && one.look === 'note');
      const kept = notes.map((one) => one.kind === 'paragraph' && one.keepsWithNext === true);
      if (table < 0 || blocks.length !== table + 1 + notes.length) continue;
      assert.deepEqual(
        kept,
        notes.map((_, position) => position < notes.length - 1),
      );
    }
  });

  it('numbers the appendices in Roman figures, the table of totals the last of the tables', () => {
    assert.deepEqual(textsOf(plan, 'appendix').slice(0, 2), ['Phụ lục I', 'Phụ lục II']);
    // Biểu 01 to 04, 06, 08, 13 to 16, charts, the totals and the other sentences: it has nothing of other domains, nor of phones by area.
    assert.equal(textsOf(plan, 'appendix').length, 13);
    assert.equal(textsOf(plan, 'appendix-title').at(-2), 'TỔNG HỢP TẤT CẢ CÁC CHỈ TIÊU');
  });

  it('has no appendix without a figure', () => {
    const book = { ...compilation.book, knownFigures: [], plans: [] };
    const nothing = compileYearEnd(book, [], []);
    const titles = textsOf(planOf(nothing), 'appendix-title');
    assert.ok(!titles.includes('BƯU CHÍNH THEO DOANH NGHIỆP'));
    assert.ok(!titles.includes('ĐIỀU CHỈNH SỐ LIỆU NĂM TRƯỚC (NĂM 2021)'));
    assert.ok(titles.includes('TÌNH HÌNH CHẤP HÀNH CHẾ ĐỘ BÁO CÁO'));
  });

  it('names below its tables on whose reports they rest', () => {
    const sources = textsOf(plan, 'note').filter((text) => text.startsWith('Nguồn:'));
    assert.match(sources[0] ?? '', /^Nguồn: tổng hợp từ báo cáo của \d+\/\d+ đơn vị; số năm 2021/);
    assert.equal(new Set(sources).size, 1);
  });

  it('prints the legend of symbols below every appendix', () => {
    const legends = textsOf(plan, 'note').filter((text) => text.startsWith('Ghi chú: (-)'));
    // But not below the charts and the sentences.
    assert.equal(legends.length, textsOf(plan, 'appendix').length - 2);
  });

  it('prints numbers as Vietnamese text', () => {
    // VT011 + VT012 of VT-A and VT-B: 15.000 + 1.135.000 + 1.000 + 699.000.
    const [headlines] = tablesOf(plan);
    const row = headlines?.body.find((cells) => cells.some(({ text }) => text === 'VT010'));
    assert.ok(row?.some(({ text }) => text === '1.850.000'));
  });

  it('gives every row as many columns as the table has', () => {
    for (const table of tablesOf(plan)) {
      for (const row of [...table.head, ...table.body]) {
        const covered = row.reduce((sum, { columns }) => sum + columns, 0);
        assert.equal(covered, table.columns.length);
      }
    }
  });

  it('prints the notes of a chart below its numbers', () => {
    const sheet = compiledSheets(compilation).tables.find(({ charts }) => charts);
    const [chart] = sheet?.charts ?? [];
    assert.ok(sheet && chart);
    const note = { row: chart.position.bottom, cells: [textCell(0, 'Do làm tròn.', 'note')] };
    const sections = chartSections('I', '', { ...sheet, rows: [...sheet.rows, note] });
    const printed = { kind: 'paragraph', look: 'note', text: 'Do làm tròn.' };
    const ends = sections.map(({ blocks }) => isDeepStrictEqual(blocks.at(-1), printed));
    assert.deepEqual(ends, [true, false, false, false]);
  });

  it('lays a chart of many bars across the page, its numbers on the left', () => {
    const sheet = compiledSheets(compilation).tables.find(({ charts }) => charts);
    const [chart] = sheet?.charts ?? [];
    assert.ok(sheet && chart);
    const pagesWith = (bars: number) => {
      const names = Array.from({ length: bars }, (_, at) => `Chỉ tiêu ${at}`);
      const values = names.map((_, at) => rational(at));
      const series = chart.series.map((one) => ({ ...one, values }));
      const categories = { ...chart.categories, texts: names, headings: [] };
      const charts = [{ ...chart, kind: 'bar' as const, categories, series }];
      return chartSections('I', '', { ...sheet, charts }).map(({ orientation, blocks }) => [
        orientation,
        ...blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph'),
      ]);
    };
    assert.deepEqual(pagesWith(14), [['portrait', 'chart', 'table']]);
    assert.deepEqual(pagesWith(23), [['landscape', 'chart-beside-numbers']]);
    assert.deepEqual(pagesWith(40), [
      ['portrait', 'chart'],
      ['portrait', 'table'],
    ]);
  });

  it('leaves out a last column in which nothing stands, but not one that says there is nothing', () => {
    const columnsOf = (note: string) => {
      const rows = [
        ['TT', 'Chỉ tiêu', 'Số', 'Ghi chú'],
        ['1', 'Số thuê bao', '12', note],
      ];
      const [table] = appendixBlocks('I', '', aSheet([4, 26, 12, 12], rows)).filter(
        (block) => block.kind === 'table',
      );
      return table?.head[0]?.map(({ text }) => text);
    };
    assert.deepEqual(columnsOf(''), ['TT', 'Chỉ tiêu', 'Số']);
    assert.deepEqual(columnsOf('Chưa có'), ['TT', 'Chỉ tiêu', 'Số', 'Ghi chú']);
  });

  it('prints a table of as many rows as a country has units and indicators', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => [String(at), 'Xã A', '12']);
    const printed = appendixBlocks('I', '', aSheet([4, 26, 12], rows)).filter(
      (block) => block.kind === 'table',
    );
    // One row is the head.
    assert.equal(printed[0]?.body.length, 49_999);
  });

  it('continues a table too wide for one line, with its names repeated', () => {
    // Four characters of number and 26 of name, then 20 columns of 12: 270, where 178 fit at 8 points.
    const widths = [4, 26, ...Array.from({ length: 20 }, () => 12)];
    const texts = (first: string) =>
      widths.map((_, column) => (column === 1 ? first : String(column)));
    const sheet = aSheet(widths, [texts('Doanh nghiệp'), texts('Viễn thông A')]);
    const blocks = appendixBlocks('I', '', sheet);
    assert.equal(blocks.filter((block) => hasLook(block, 'continued')).length, 1);
    const parts = blocks.filter((block) => block.kind === 'table');
    const names = parts.map(({ body }) => body.map(([, name]) => name?.text));
    assert.deepEqual(names, [['Viễn thông A'], ['Viễn thông A']]);
  });

  it('is no draft when nothing is left to decide', () => {
    assert.equal(plan.draft, '');
    assert.deepEqual(textsOf(plan, 'draft'), []);
  });

  it('is marked a draft while errors are open', () => {
    const draft = planOf(syntheticCompilation({ sent: 'BC-C BC070 -5\n' }));
    assert.equal(draft.draft, 'DỰ THẢO - còn 1 lỗi chưa xử lý');
    assert.deepEqual(textsOf(draft, 'draft'), ['DỰ THẢO - còn 1 lỗi chưa xử lý']);
  });

  it('names the units that have sent nothing', () => {
    const silent = syntheticReadings().filter(({ file }) => file !== 'H4.xlsx');
    const withMissing = compileYearEnd(syntheticBook(), silent, []);
    // Two districts ended in the course of the year and are expected for it all the same.
    const [opening, missing] = textsOf(planOf(withMissing), 'body');
    assert.match(
      opening ?? '',
      /^Trên cơ sở báo cáo của \d+\/\d+ đơn vị, .* kết quả năm \d{4}\.$/u,
    );
    assert.equal(missing, 'Còn 03 đơn vị chưa gửi báo cáo: huyện Một; huyện Hai; thành phố Bốn.');
  });
});

function planOf(compilation: Compilation): DocumentPlan {
  return reportDocument(compilation, compiledSheets(compilation).tables);
}

/** A table of texts, the first row its head. */
function aSheet(widths: readonly number[], rows: readonly (readonly string[])[]): SheetPlan {
  return {
    name: 'Biểu 04',
    visibility: 'visible',
    columns: widths.map((width) => ({ width })),
    rows: rows.map((texts, row) => ({
      row,
      cells: texts.map((text, column) => textCell(column, text, 'text')),
    })),
    merges: [],
    frozen: { rows: 1, columns: 2 },
    print: { orientation: 'landscape', fitToWidth: true, repeatedRows: { first: 0, last: 0 } },
  };
}

function textsOf({ sections }: DocumentPlan, look: ParagraphLook): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' && block.look === look ? [block.text] : []));
}

function tablesOf({ sections }: DocumentPlan): readonly DocumentTable[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block] : []));
}

function hasLook(block: DocumentBlock, look: ParagraphLook): boolean {
  return block.kind === 'paragraph' && block.look === look;
}
