import assert from 'node:assert/strict';
import type { TableApproval } from '#core/book/history/signedTables';
import { approvalCounts } from '#taskpane/state/approvalCounts';
import type { ReviewedTable } from '#taskpane/thread/yearReview';

describe('approvalCounts', () => {
  it('tells approvals that hold from those under which figures have changed', () => {
    const tables = [
      aTable('Biểu 01', 'unchanged'),
      aTable('Biểu 02', 'changed'),
      aTable('Biểu 03', 'withdrawn'),
      aTable('Biểu 04', undefined),
    ];
    assert.deepEqual(approvalCounts(tables), { printed: 4, kept: 1, changed: 1 });
  });

  it('counts no table that was approved and is printed no more', () => {
    const tables = [aTable('Biểu 01', 'unchanged'), aTable('Biểu 17', 'unknown')];
    assert.deepEqual(approvalCounts(tables), { printed: 1, kept: 1, changed: 0 });
  });
});

function aTable(table: string, state: TableApproval['state'] | undefined): ReviewedTable {
  const approval = state && { table, by: 'Giám đốc Sở', date: '2022-12-20', state, changes: 0 };
  return { table, title: '', approval };
}
