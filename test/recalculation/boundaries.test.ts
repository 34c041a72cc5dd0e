import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledSheets } from '#core/book/bookSheets';
import { SHEETS } from '#core/book/sheetNames';
import { RESTATED_SHEET } from '#core/report/priors/restatedPriors';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { cellsOf, precedentsOf, shownIn, workbookAt, type BookCells } from './bookCells';
import { LibreOffice } from './libreOffice';

const INDICATOR = 'CDS050';
const LEDGER_WEIGHT = { column: 4, firstRow: 3 };

// H1 (1000) goes to H12, H2 (1001) to H12 and H3 by 2/3 and 1/3; H3 has 900 of its own. Somebody
// writes 1/2, 3/4 and 1/4 over the weights in a spreadsheet, without anything of ours.
describe('the ledger of mergers and splits, recalculated by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-boundaries-'));
  let written: BookCells;
  let recalculated: BookCells;

  before(function () {
    this.timeout(300_000);
    const sheets = compiledSheets(syntheticCompilation()).book.map((sheet) =>
      sheet.name === SHEETS.boundaries ? withWeights(sheet, ['1/2', '3/4', '1/4']) : sheet,
    );
    const file = path.join(folder, 'weights.xlsx');
    writeFileSync(file, writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' }));
    const office = new LibreOffice();
    const again = office.convert(file, 'xlsx', path.join(folder, 'again'));
    office.dispose();
    written = cellsOf(workbookAt(file));
    recalculated = cellsOf(workbookAt(again));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is what restated figures follow, of whole units and of fractions', () => {
    assert.equal(shownIn(recalculated.get(restated('H12'))), 1000 / 2 + (1001 * 3) / 4);
    assert.equal(shownIn(recalculated.get(restated('H3'))), 900 + 1001 / 4);
  });

  it('is among the precedents of every figure that came through it', () => {
    for (const unit of ['H12', 'H3']) {
      const { formula = '' } = written.get(restated(unit)) ?? {};
      const sheets = precedentsOf(RESTATED_SHEET, formula).map((place) => place.split('!')[0]);
      assert.ok(sheets.includes(SHEETS.boundaries), formula);
    }
  });

  it('says of which old unit the weights no longer add to 1', () => {
    const checks = [4, 5, 6].map((row) =>
      shownIn(recalculated.get(`${SHEETS.boundaries}!J${row}`)),
    );
    assert.deepEqual(checks, ['khác 1', 'đủ 1', 'đủ 1']);
  });

  /** The cell of a unit's restated figure. */
  function restated(unit: string): string {
    const row = [...Array(200).keys()].find(
      (at) => textAt(`A${at}`) === unit && textAt(`C${at}`) === INDICATOR,
    );
    assert.ok(row !== undefined, unit);
    return `${RESTATED_SHEET}!F${row}`;
  }

  function textAt(address: string): number | string {
    return shownIn(written.get(`${RESTATED_SHEET}!${address}`));
  }
});

function withWeights(sheet: SheetPlan, weights: readonly string[]): SheetPlan {
  const rows = [...sheet.rows].map((row) => {
    const text = weights[row.row - LEDGER_WEIGHT.firstRow];
    if (text === undefined) return row;
    const content: PlannedContent = { kind: 'text', text };
    return {
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === LEDGER_WEIGHT.column ? { ...cell, content } : cell,
      ),
    };
  });
  return { ...sheet, rows };
}
