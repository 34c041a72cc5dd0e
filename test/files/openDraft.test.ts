import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { openDraft } from '#files/openDraft';

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

  it('reads a text box once, with the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${paragraph('37%')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const drawn = `<w:p>${run('Tỷ lệ')}<w:r>${twice}</w:r></w:p>`;
    assert.deepEqual(linesOf(word(drawn + paragraph('next'))), [
      [1, 'Tỷ lệ 37%'],
      [2, 'next'],
    ]);
  });

  it('takes tabs and line breaks for gaps, not field codes for text', () => {
    const text =
      `<w:p>${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:br/></w:r>${run('c')}` +
      '<w:r><w:instrText> PAGE 12 </w:instrText></w:r></w:p>';
    assert.deepEqual(linesOf(word(text)), [[1, 'a b c']]);
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
    ];
    for (const bytes of files) assert.equal(openDraft(bytes, 'draft').ok, false);
  });
});
