import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { writeWorkbook } from '#files/writeWorkbook';
import { excelProblems } from './excelProblems';
import { samplePlan } from './samplePlan';
import { workbookParts } from './workbookParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

// Each planted fault is one that the Open XML SDK or LibreOffice lets pass.
const PLANTED = [
  { name: 'an unquoted sheet name', part: WORKBOOK, from: /'Biểu 01 - Năm ''22'!/, to: 'Biểu 01!' },
  {
    name: 'a sheet name that is too long',
    part: WORKBOOK,
    from: /name="_meta"/,
    to: `name="${'m'.repeat(32)}"`,
  },
  { name: 'rows out of order', part: SHEET, from: /<row r="7">|<row r="7" /, to: '<row r="1" ' },
  { name: 'cells out of order', part: SHEET, from: /r="A7"/, to: 'r="C7"' },
  { name: 'a style that does not exist', part: SHEET, from: /s="1"/, to: 's="999"' },
  { name: 'a text that does not exist', part: SHEET, from: /<v>0<\/v>/, to: '<v>999</v>' },
  { name: 'a number that is none', part: SHEET, from: /<v>1850000<\/v>/, to: '<v>NaN</v>' },
  { name: 'a function newer than 2010', part: SHEET, from: /<f>SUM/, to: '<f>MAXIFS' },
  { name: 'a formula with its sign', part: SHEET, from: /<f>SUM/, to: '<f>=SUM' },
  { name: 'merges that overlap', part: SHEET, from: /A2:F2/, to: 'A2:F3' },
  {
    name: 'elements out of order',
    part: SHEET,
    from: /<autoFilter[^>]*>(.*<\/mergeCells>)/,
    to: '$1<autoFilter ref="A6:F8"/>',
  },
  {
    name: 'a part without a content type',
    part: '[Content_Types].xml',
    from: /\/xl\/styles.xml/,
    to: '/xl/style.xml',
  },
];

describe('excelProblems', () => {
  for (const { name, part, from, to } of PLANTED) {
    it(`finds ${name}`, () => {
      const parts = new Map(workbookParts(writeWorkbook(samplePlan())));
      const planted = parts.get(part)?.replace(from, to);
      assert.ok(planted !== undefined && planted !== parts.get(part), 'the fault is planted');
      parts.set(part, planted);
      const entries = [...parts].map(([path, xml]) => [path, strToU8(xml)] as const);
      assert.equal(excelProblems(zipSync(Object.fromEntries(entries))).length > 0, true);
    });
  }
});
