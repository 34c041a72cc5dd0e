import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { commentsInDraft, openDraft } from '#files/openDraft';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

function word(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  });
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map(run).join('')}</w:p>`;
}

function linesOf(bytes: Uint8Array): readonly (readonly [number, string])[] {
  const opened = openDraft(bytes, 'draft.docx');
  assert.ok(opened.ok);
  return opened.value.map(({ line, text }) => [line, text]);
}

describe('openDraft', () => {
  it('counts paragraphs, empty ones too, and those of cells where the table stands', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`;
    assert.deepEqual(linesOf(word(`${paragraph('one')}<w:p/>${table}${paragraph('last')}`)), [
      [1, 'one'],
      [2, ''],
      [3, 'a'],
      [4, 'b'],
      [5, 'c'],
      [6, 'd'],
      [7, 'last'],
    ]);
  });

  it('knows row and column of a cell, behind merged columns too', () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('a')}</w:tc>`;
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${wide}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`;
    const opened = openDraft(word(paragraph('one') + table + paragraph('last')), 'draft.docx');
    assert.ok(opened.ok);
    assert.deepEqual(
      opened.value.map(({ cell: place }) => place && [place.table, place.row, place.column]),
      [undefined, [0, 0, 0], [0, 0, 2], [0, 1, 0], [0, 1, 1], undefined],
    );
  });

  it('joins the runs into which Word splits a number', () => {
    assert.deepEqual(linesOf(word(paragraph('đạt 1,8', '5 tri', 'ệu thuê bao'))), [
      [1, 'đạt 1,85 triệu thuê bao'],
    ]);
  });

  it('reads what tracked changes inserted and not what they deleted or moved away', () => {
    const changed =
      `<w:p>${run('đạt ')}<w:del><w:r><w:delText>100</w:delText></w:r></w:del>` +
      `<w:ins>${run('120')}</w:ins><w:moveFrom>${run(' hồ sơ cũ')}</w:moveFrom>` +
      `<w:moveTo>${run(' hồ sơ')}</w:moveTo></w:p>`;
    assert.deepEqual(linesOf(word(changed)), [[1, 'đạt 120 hồ sơ']]);
  });

  it('reads a text box once, below the text of the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${paragraph('37%')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const drawn = `<w:p>${run('Tỷ lệ')}<w:r>${twice}</w:r></w:p>`;
    assert.deepEqual(linesOf(word(drawn + paragraph('next'))), [
      [1, 'Tỷ lệ\n37%'],
      [2, 'next'],
    ]);
  });

  it('takes tabs and line breaks for gaps, not field codes for text', () => {
    const text =
      `<w:p>${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:br/></w:r>${run('c')}` +
      '<w:r><w:instrText> PAGE 12 </w:instrText></w:r></w:p>';
    assert.deepEqual(linesOf(word(text)), [[1, 'a b c']]);
  });

  it('keeps the text of a run together around a text box that hangs on it', () => {
    const box = `<w:txbxContent>${paragraph('bên lề')}</w:txbxContent>`;
    const drawn = `<w:p><w:r><w:t>đạt 1,8</w:t><w:drawing>${box}</w:drawing><w:t>5 triệu</w:t></w:r></w:p>`;
    assert.deepEqual(linesOf(word(drawn)), [[1, 'đạt 1,85 triệu\nbên lề']]);
  });

  it('reads notes, then headers and footers once, behind the body', () => {
    const part = (root: string, body: string): Uint8Array =>
      strToU8(`<w:${root} ${NAMESPACES}>${body}</w:${root}>`);
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
    const page = `<w:p>${run('Trang ')}${field}${run('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const bytes = zipSync({
      'word/document.xml': part('document', `<w:body>${paragraph('thân')}</w:body>`),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote>${paragraph('chú thích 5%')}</w:footnote>`,
      ),
      'word/endnotes.xml': part('endnotes', `<w:endnote>${paragraph('cuối bài')}</w:endnote>`),
      'word/header1.xml': part('hdr', paragraph('đầu trang')),
      'word/header2.xml': part('hdr', paragraph('đầu trang')),
      'word/footer1.xml': part('ftr', page),
    });
    assert.deepEqual(linesOf(bytes), [
      [1, 'thân'],
      [2, 'cuối bài'],
      [3, 'chú thích 5%'],
      [4, 'Trang '],
      [5, 'đầu trang'],
    ]);
  });

  it('leaves out tables of contents and the marks of notes', () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const contents = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run('Viễn thông 12')}</w:p>`;
    assert.deepEqual(linesOf(word(`${contents}<w:p>${run('đạt 67,8%')}${raised}</w:p>`)), [
      [1, ''],
      [2, 'đạt 67,8%'],
    ]);
  });

  it('puts text of the old fonts into Unicode, by the font of the run or of the style', () => {
    const old = (font: string, text: string): string =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const document = strToU8(
      `<w:document ${NAMESPACES}><w:body><w:p>${old('.VnTime', '§iÖn tho¹i')}</w:p>` +
        `<w:p>${old('VNI-Times', 'Vieãn thoâng')}</w:p>${paragraph('B­u chÝnh')}</w:body></w:document>`,
    );
    const styles = strToU8(
      `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    );
    assert.deepEqual(
      linesOf(zipSync({ 'word/document.xml': document, 'word/styles.xml': styles })),
      [
        [1, 'Điện thoại'],
        [2, 'Viễn thông'],
        [3, 'Bưu chính'],
      ],
    );
  });

  it('puts a text that was typed for an old font into Unicode', () => {
    const typed = 'Sè thuª bao ®iÖn tho¹i\nDoanh thu dÞch vô b­u chÝnh\nHé gia ®×nh\nhé';
    const opened = openDraft(strToU8(typed), 'cu.txt');
    assert.ok(opened.ok);
    assert.deepEqual(
      opened.value.map(({ text }) => text),
      ['Số thuê bao điện thoại', 'Doanh thu dịch vụ bưu chính', 'Hộ gia đình', 'hộ'],
    );
  });

  it('reads Markdown without its marks, and its tables cell by cell', () => {
    const text =
      '## Viễn thông\n* đạt **1,85** triệu\n| a | b |\n|---|--:|\n| c | *5*% |\n\nx\ty\tz\n1\t2\t3';
    const opened = openDraft(strToU8(text), 'du-thao.md');
    assert.ok(opened.ok);
    assert.deepEqual(
      opened.value.map(({ line, text: read, cell }) => [line, read, cell && Object.values(cell)]),
      [
        [1, '## Viễn thông', undefined],
        [2, '* đạt 1,85 triệu', undefined],
        [3, 'a', [0, 0, 0]],
        [3, 'b', [0, 0, 1]],
        [5, 'c', [0, 2, 0]],
        [5, '5%', [0, 2, 1]],
        [6, '', undefined],
        [7, 'x', [1, 0, 0]],
        [7, 'y', [1, 0, 1]],
        [7, 'z', [1, 0, 2]],
        [8, '1', [1, 1, 0]],
        [8, '2', [1, 1, 1]],
        [8, '3', [1, 1, 2]],
      ],
    );
  });

  it('takes lines that bars part alike for the rows of a table', () => {
    const opened = openDraft(strToU8('TT | Chỉ tiêu | 2022\n1 | Trạm 5G | 11\na | b'), 'bang.txt');
    assert.ok(opened.ok);
    assert.deepEqual(
      opened.value.map(({ text: read, cell }) => [read, cell && Object.values(cell)]),
      [
        ['TT', [0, 0, 0]],
        ['Chỉ tiêu', [0, 0, 1]],
        ['2022', [0, 0, 2]],
        ['1', [0, 1, 0]],
        ['Trạm 5G', [0, 1, 1]],
        ['11', [0, 1, 2]],
        ['a | b', undefined],
      ],
    );
  });

  it('counts the physical lines of a text, whatever ends them', () => {
    assert.deepEqual(linesOf(strToU8('\ufeffmột\r\n\r\nhai\nba')), [
      [1, 'một'],
      [2, ''],
      [3, 'hai'],
      [4, 'ba'],
    ]);
  });

  it('refuses what is no draft', () => {
    const files: readonly Uint8Array[] = [
      new Uint8Array(),
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      word('<w:p/>'),
      strToU8(' \r\n '),
      strToU8('{\\rtf1\\ansi {\\b 5 huyện}}'),
      strToU8('%PDF-1.7 5 huyện'),
      new Uint8Array(4096).map((_, at) => (at * 37) % 256),
      zipSync({
        'word/document.xml': strToU8(
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>',
        ),
      }),
      zipSync({ 'word/document.xml': [new Uint8Array(8_000_000), { level: 9 }] }),
    ];
    for (const bytes of files) assert.equal(openDraft(bytes, 'draft').ok, false);
  });

  it('counts the remarks in the margin, and reads none of them', () => {
    const remark = `<w:comment w:id="1">${paragraph('sai, phải là 1,85 triệu')}</w:comment>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document ${NAMESPACES}><w:body>${paragraph('one')}</w:body></w:document>`,
      ),
      'word/comments.xml': strToU8(`<w:comments ${NAMESPACES}>${remark}${remark}</w:comments>`),
    });
    assert.deepEqual(linesOf(bytes), [[1, 'one']]);
    assert.equal(commentsInDraft(bytes), 2);
    assert.equal(commentsInDraft(word(paragraph('one'))), 0);
    assert.equal(commentsInDraft(strToU8('one')), 0);
  });
});
