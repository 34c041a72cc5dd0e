import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import type { KnownCell } from '#core/report/formulas/knownCell';
import { heldCells } from '#core/report/sentenceChecks/heldCells';

/** One cell below the other, from H5. */
function column(...values: readonly KnownCell['value'][]): readonly KnownCell[] {
  return values.map((value, position) => ({
    sheet: 'Số liệu',
    row: 4 + position,
    column: 7,
    value,
  }));
}

function signsHeld(...values: readonly KnownCell['value'][]): readonly string[] {
  return heldCells('Số liệu', column(...values)).filter((one) => one.startsWith('COUNT'));
}

describe('cells in which a sign stands are held', () => {
  it('to that very sign: “not known” is another thing than “nothing occurred”', () => {
    assert.deepEqual(signsHeld(rational(500), '-', '-'), ['COUNTIF(H6:H7,"-")=2']);
  });

  it('each where it stands: two units may not exchange their signs', () => {
    assert.deepEqual(signsHeld('-', '…', '-'), [
      'COUNTIF(H5:H5,"-")=1',
      'COUNTIF(H7:H7,"-")=1',
      'COUNTIF(H6:H6,"…")=1',
    ]);
  });

  it('and nothing is asked of what is empty beside a number', () => {
    assert.deepEqual(signsHeld('', ''), []);
  });
});
