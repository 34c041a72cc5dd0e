import assert from 'node:assert/strict';
import { changedSides } from '#core/book/history/changedSides';
import { toDecimalText } from '#core/numbers/decimalText';

describe('what a changed cell held and holds', () => {
  /** The cell's number with its format, or its text in quotation marks. */
  function shown(before: string, after: string): readonly string[] {
    return changedSides({ before: 'Lần trước', after: 'Lần này' }, 27).map((column) => {
      const content = column.content({ before, after }, 3);
      const format = column.numberFormat?.({ before, after }) ?? '';
      const look = column.lookOf?.({ before, after }) ?? '';
      switch (content.kind) {
        case 'number':
          return `${toDecimalText(content.value)} ${format} ${look}`;
        case 'text':
          return `“${content.text}” ${look}`;
        default:
          return `${content.kind} ${look}`;
      }
    });
  }

  it('are numbers where they are numbers, with the digits in which a reader sees the difference', () => {
    assert.deepEqual(shown('1234', '1300.5'), ['1234 #,##0 number', '1300.5 #,##0.0 number']);
    assert.deepEqual(shown('64.5161290322581', '-3'), [
      '64.5161290322581 #,##0.00 number',
      '-3 #,##0 number',
    ]);
    assert.deepEqual(shown('2.0001', '2.0002'), [
      '2.0001 #,##0.0000 number',
      '2.0002 #,##0.0000 number',
    ]);
  });

  it('are texts where they are texts: signs, words, codes, and numbers that no cell holds', () => {
    assert.deepEqual(shown('…', '12'), ['“…” text', '12 #,##0 number']);
    assert.deepEqual(shown('', 'chưa báo cáo'), ['empty text', '“chưa báo cáo” text']);
    assert.deepEqual(shown('0123', '1.850.000'), ['“0123” text', '“1.850.000” text']);
    assert.deepEqual(shown('9007199254740993', '0').at(0), '“9007199254740993” number');
  });
});
