import assert from 'node:assert/strict';
import { differingCells } from '#core/book/history/compareTables';
import type { TableCells } from '#core/book/history/tableCells';

function table(text: string): TableCells {
  return new Map([['D5', { key: 'D5', cell: 'D5', label: 'Một dòng', text }]]);
}

function differs(before: string, after: string): boolean {
  return differingCells(table(before), table(after)).length > 0;
}

describe('a cell of a table', () => {
  it('is the same where two programs round 61,356728378005 to 13 digits', () => {
    assert.equal(differs('61.35672837801', '61.356728378'), false);
  });

  it('differs by two units of the 13th digit, or more', () => {
    assert.equal(differs('61.35672837802', '61.356728378'), true);
    assert.equal(differs('6.4', '6.5'), true);
  });

  it('differs by one where it is a whole number, however long', () => {
    assert.equal(differs('1234567890123', '1234567890124'), true);
  });

  it('differs where a number became a text, or an empty cell', () => {
    assert.equal(differs('6.4', '…'), true);
    assert.equal(differs('6.4', ''), true);
  });
});
