import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { compiledSheets } from '#core/book/bookSheets';
import { reportDocument } from '#core/report/document/reportDocument';
import type { DocumentPlan, DocumentTable } from '#core/report/document/documentPlan';
import { writeDocument } from '#files/writeDocument';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { LibreOffice } from '../recalculation/libreOffice';
import { openXmlErrors } from './openXmlSdk';

describe('writeDocument', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-document-'));
  const compilation = syntheticCompilation({ sent: 'BC-C BC070 -5\n' });
  const plan = reportDocument(compilation, compiledSheets(compilation).tables);
  const bytes = writeDocument(plan);
  const file = path.join(folder, 'report.docx');
  const main = partOf(bytes, 'word/document.xml');
  let office: LibreOffice;

  before(() => {
    writeFileSync(file, bytes);
    office = new LibreOffice();
  });

  after(() => {
    office.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives equal bytes for equal plans', () => {
    assert.deepEqual(writeDocument(plan), bytes);
  });

  it('has no fault that the Open XML SDK finds', async () => {
    assert.deepEqual(await openXmlErrors(file), []);
  });

  it('is A4 with the margins of Nghị định 30/2020/NĐ-CP in every section', () => {
    // In twips: 20 mm = 1134, 30 mm = 1701, 15 mm = 850,4, no less; A4 is 11906 × 16838.
    const margins = [...main.matchAll(/<w:pgMar ([^/]*)\/>/g)].map(([, sides]) => sides);
    assert.equal(margins.length, plan.sections.length);
    for (const sides of margins) {
      assert.match(sides ?? '', /w:top="1134" w:bottom="1134" w:left="1701" w:right="851"/);
    }
    assert.match(main, /<w:pgSz w:w="11906" w:h="16838"\/>/);
    assert.match(main, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it('numbers pages in the middle of the top margin, those of each appendix anew, but not the first', () => {
    assert.match(partOf(bytes, 'word/header1.xml'), /<w:jc w:val="center"\/>.* PAGE /);
    const appendices = plan.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'paragraph' && block.look === 'appendix');
    assert.equal(main.match(/<w:titlePg\/>/g)?.length, 1 + appendices.length);
    assert.equal(main.match(/<w:pgNumType w:start="1"\/>/g)?.length, 1 + appendices.length);
    assert.ok(!main.includes('w:headerReference w:type="first"'));
  });

  it('writes in Times New Roman, size 14', () => {
    const styles = partOf(bytes, 'word/styles.xml');
    assert.match(styles, /w:ascii="Times New Roman"/);
    assert.match(styles, /Report-body.*?<w:sz w:val="28"\/>/);
  });

  it('repeats the head of each table on every page', () => {
    const tables = plan.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    const heads = tables.reduce((sum, { head }) => sum + head.length, 0);
    assert.equal(main.match(/<w:tblHeader\/>/g)?.length, heads);
  });

  it('carries a workbook of the numbers behind each chart, with which Word can edit it', async () => {
    const charts = plan.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    );
    assert.ok(charts.length >= 2);
    const [first] = charts;
    assert.equal(main.match(/<c:chart [^>]*r:id="rId\d+"/g)?.length, charts.length);
    assert.match(partOf(bytes, 'word/charts/chart1.xml'), /<c:externalData r:id="rId1">/);
    const carried = unzipSync(bytes)['word/embeddings/so-lieu-1.xlsx'];
    assert.ok(carried && first);
    const { sheets } = await readXlsx(carried);
    assert.deepEqual(
      sheets[0]?.rows.slice(1).map(([name]) => name),
      first.categories.texts,
    );
  });

  it('marks every page of a draft', () => {
    assert.match(partOf(bytes, 'word/footer1.xml'), /DỰ THẢO - còn 1 lỗi chưa xử lý/);
  });

  it('is read by LibreOffice with every paragraph and every cell', () => {
    const text = office.convert(file, 'txt:Text (encoded):UTF8', folder);
    const read = countsOf(linesOf(readFileSync(text, 'utf8')));
    const missing = [...countsOf(plannedTexts(plan))].filter(
      ([line, count]) => (read.get(line) ?? 0) < count,
    );
    assert.deepEqual(missing, []);
  });
});

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  assert.ok(part, `${name} is in the file`);
  return strFromU8(part);
}

/** Every text of the plan; the cells that continue one above are part of that one. */
function plannedTexts({ sections }: DocumentPlan): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'paragraph':
          return [block.text];
        case 'side-by-side':
          return [...block.left, ...block.right].map(({ text }) => text);
        case 'table':
          return cellTexts(block);
        case 'chart-beside-numbers':
          return cellTexts(block.numbers);
        case 'chart':
          return [];
      }
    })
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter((text) => text !== '');
}

function cellTexts({ head, body }: DocumentTable): readonly string[] {
  return [...head, ...body]
    .flat()
    .filter(({ down }) => down !== 'continues')
    .map(({ text }) => text);
}

function linesOf(text: string): readonly string[] {
  return text
    .replace('\ufeff', '')
    .replaceAll('\u00a0', ' ')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
