import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { numberCell, textCell } from '#core/report/frame/plannedCells';
import { pagesDown } from '#core/report/frame/pagesDown';
import { tableSheet } from '#core/report/frame/tableSheet';
import type { HeadColumn } from '#core/report/frame/tableFrame';
import type { PlannedRow } from '#core/workbook/sheetPlan';

const FIGURE = { kind: 'number', value: rational(5) } as const;

const STUB: readonly HeadColumn[] = [
  { heading: 'TT', reference: 'A', width: 4 },
  { heading: 'Doanh nghiệp', reference: 'B', width: 26 },
];

/** So many groups of last year, this year and growth. */
function groupsOf(count: number): readonly HeadColumn[] {
  return Array.from({ length: count }, (_, position): readonly HeadColumn[] => {
    const group = `Chỉ tiêu ${position + 1}`;
    return ['2021', '2022', '%'].map((heading) => ({ group, heading, reference: '1', width: 10 }));
  }).flat();
}

/** The first row below a head of two rows and the references, with one figure in it. */
const BODY: readonly PlannedRow[] = [{ row: 7, cells: [numberCell(2, FIGURE, '#,##0')] }];

function printed(
  columns: readonly HeadColumn[],
  body: readonly PlannedRow[] = BODY,
  notes: readonly string[] = [],
) {
  return tableSheet({
    sheet: 'Biểu 04',
    label: 'Biểu số 04',
    title: 'VIỄN THÔNG',
    year: 2022,
    department: 'Sở Thông tin và Truyền thông',
    draft: 'DỰ THẢO',
    measure: '',
    columns,
    body,
    notes,
    orientation: 'landscape',
    frozenColumns: 2,
  });
}

/** What a cell of the sheet says. */
function textsOf(row: number, { rows }: ReturnType<typeof printed>) {
  const found = [...rows].find((one) => one.row === row);
  return (found?.cells ?? []).flatMap(({ column, content }) =>
    content.kind === 'text' ? [[column, content.text]] : [],
  );
}

describe('a table’s sheet', () => {
  it('fits on one page across while its letters stay readable', () => {
    // 30 + 5 × 30 = 180 characters on a page that holds 136 at full size: 75 %.
    assert.equal(printed([...STUB, ...groupsOf(5)]).print.pagesAcross, undefined);
  });

  it('says its notes on both pages that it runs over, beside the columns that both repeat', () => {
    const { rows, merges, print } = printed([...STUB, ...groupsOf(6)]);
    assert.deepEqual(print.pagesAcross?.starts, [11]);
    const [legend] = [...rows].filter(({ cells }) => cells[0]?.style.look === 'note');
    assert.deepEqual(
      legend?.cells.map(({ column }) => column),
      [2, 11],
    );
    assert.deepEqual(
      merges.filter(({ top }) => top === legend?.row).map(({ left, right }) => [left, right]),
      [
        [2, 10],
        [11, 19],
      ],
    );
  });

  it('runs over two pages at a group when it would be too small, its first columns on both', () => {
    // 30 + 6 × 30 = 210 would be 64 %. Three groups a page: 30 + 90 = 120 of 136, or more than 100 %.
    const { print } = printed([...STUB, ...groupsOf(6)]);
    assert.deepEqual(print.pagesAcross, { starts: [11], repeatedColumns: 2, scale: 78 });
  });

  it('takes no second page to say that there is nothing', () => {
    const nothing = [{ row: 7, cells: [textCell(1, 'Công bố lại: không có', 'total-text')] }];
    assert.equal(printed([...STUB, ...groupsOf(6)], nothing).print.pagesAcross, undefined);
  });

  it('bears its title and the mark of a draft on each page, its label beside the first columns', () => {
    const sheet = printed([...STUB, ...groupsOf(6)]);
    assert.deepEqual(textsOf(0, sheet)[0], [0, 'Biểu số 04']);
    assert.deepEqual(textsOf(1, sheet), [
      [2, 'VIỄN THÔNG'],
      [11, 'VIỄN THÔNG (tiếp theo)'],
    ]);
    assert.deepEqual(textsOf(3, sheet), [
      [2, 'DỰ THẢO'],
      [11, 'DỰ THẢO'],
    ]);
  });

  it('lets no merged area reach across the break', () => {
    const { merges } = printed([...STUB, ...groupsOf(6)]);
    assert.ok(merges.every(({ left, right }) => left >= 11 || right < 11));
  });

  it('takes no further page for a few lines, such as the notes alone', () => {
    // 136 characters across are full size, where a page holds 480 points: 24 rows of 20.
    const columns = [{ heading: 'Chỉ tiêu', reference: 'A', width: 136 }];
    const pagesOf = (rows: number) =>
      pagesDown(
        { columns, orientation: 'landscape' },
        Array.from({ length: rows }, (_, row) => ({ row, height: 20, cells: [] })),
        { first: 0, last: 1 },
      );
    // 26 rows are 8 % more than one page holds, 30 rows 25 %.
    assert.deepEqual([24, 26, 30].map(pagesOf), [1, 1, 2]);
    // Two rows of head again leave 440: two pages hold 46 rows; 48 rows are 40 of 480 more, 54 rows 160.
    assert.deepEqual([46, 48, 54].map(pagesOf), [2, 2, 3]);
  });

  const rowsOf = (count: number): readonly PlannedRow[] =>
    Array.from({ length: count }, (_, position) => ({
      row: 7 + position,
      height: 20,
      cells: [numberCell(2, FIGURE, '#,##0')],
    }));

  it('shrinks a table on two pages across a little rather than put its last note on pages of its own', () => {
    // Of 480 points at 78 %, 615: head and title take some 160, 21 rows 420, the notes what is left and more.
    const wide = [...STUB, ...groupsOf(6)];
    const scales = [10, 21].map((count) => {
      const notes = ['Ghi chú một.', 'Ghi chú hai.', 'Ghi chú ba.'];
      return printed(wide, rowsOf(count), notes).print.pagesAcross?.scale ?? 0;
    });
    assert.equal(scales[0], 78);
    assert.ok(Number(scales[1]) < 78 && Number(scales[1]) >= 70, String(scales[1]));
  });

  it('begins a page with its last rows where its notes would stand on one alone', () => {
    const columns = [...STUB, { heading: 'Số', reference: '1', width: 20 }];
    const notes = Array.from({ length: 8 }, (_, position) => `Ghi chú ${position}.`);
    const ends = Array.from({ length: 60 }, (_, more) =>
      printed(columns, rowsOf(20 + more), notes),
    );
    const withNotes = ends.filter(({ print }) => print.pageStarts !== undefined);
    assert.ok(withNotes.length > 0 && withNotes.length < 30);
    for (const { print, rows } of withNotes) {
      const figures = [...rows].filter(({ cells }) =>
        cells.some(({ style }) => style.look === 'number'),
      );
      assert.deepEqual(print.pageStarts, [figures.at(-3)?.row]);
      assert.equal(print.fitToWidth, false);
      assert.equal(print.pagesDown, undefined);
    }
  });
});
