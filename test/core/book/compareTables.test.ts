import assert from 'node:assert/strict';
import { changedTexts } from '#core/book/history/changedTexts';
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

describe('a remark that came, went or changed', () => {
  const VT012 = { indicator: 'VT012', unit: '' };
  function line(...cells: readonly (readonly [string, string, typeof VT012 | undefined])[]) {
    return new Map(
      cells.map(([column, text, about]) => {
        const key = `Di động · VT012#1@${column}`;
        const cell = { key, cell: `${column}5`, label: 'Di động · VT012', text };
        return [key, about ? { ...cell, about } : cell] as const;
      }),
    );
  }
  const now = line(['6', '1285200', VT012]);

  it('is about the one figure of its line', () => {
    const was = line(['6', '836762', VT012], ['9', 'Tổng hợp từ 3/4 đơn vị', undefined]);
    assert.deepEqual(
      differingCells(was, now).map(({ before, about }) => [before, about]),
      [
        ['836762', VT012],
        ['Tổng hợp từ 3/4 đơn vị', VT012],
      ],
    );
    assert.deepEqual(
      differingCells(now, was).map(({ about }) => about),
      [VT012, VT012],
    );
  });

  it('is about none of several', () => {
    const two = line(['6', '5', VT012], ['7', '4', { indicator: 'VT011', unit: '' }]);
    const withRemark = line(
      ['6', '5', VT012],
      ['7', '4', { indicator: 'VT011', unit: '' }],
      ['9', 'Chưa đủ', undefined],
    );
    assert.deepEqual(
      differingCells(withRemark, two).map(({ about }) => about),
      [undefined],
    );
  });
});

describe('what a cell held and holds', () => {
  for (const [before, after, expected] of [
    ['126.7998639191', '126.9516912908', ['126,8', '126,95']],
    ['1304517', '1306079', ['1.304.517', '1.306.079']],
    ['42.66542172425', '42.66542999999', ['42,66542', '42,66543']],
    ['…', '17.45', ['…', '17,45']],
    ['', 'x', ['', 'x']],
  ] as const) {
    it(`reads ${expected.join(' → ')}`, () => {
      assert.deepEqual(changedTexts(before, after), expected);
    });
  }
});

describe('a note below a table', () => {
  const note = (column: string, text: string): TableCells =>
    new Map([
      [
        `Ghi chú: #1@${column}`,
        { key: `Ghi chú: #1@${column}`, cell: `${column}12`, label: '', text },
      ],
    ]);

  it('that only stands in another column has not changed', () => {
    assert.deepEqual(
      differingCells(note('A', 'Ghi chú: số ước'), note('E', 'Ghi chú: số ước')),
      [],
    );
  });

  it('that stands elsewhere and says something else has', () => {
    const changes = differingCells(note('A', 'Ghi chú: số ước'), note('E', 'Ghi chú: số sơ bộ'));
    assert.deepEqual(
      changes.map(({ before, after }) => [before, after]),
      [
        ['', 'Ghi chú: số sơ bộ'],
        ['Ghi chú: số ước', ''],
      ],
    );
  });

  it('does not hide a number that has gone to another column', () => {
    assert.equal(differingCells(note('A', '12'), note('E', '12')).length, 2);
  });
});
