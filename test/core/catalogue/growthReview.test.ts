import assert from 'node:assert/strict';
import { readIndicators } from '#core/catalogue/readIndicators';
import { aTable, refusalOf } from './aCatalogue';

/** The catalogue of one stock with one further column. */
function withColumns(columns: string, values: string) {
  const table = aTable(
    `code,domain,name_vi,unit,nature,aggregation,reported_by,growth_form,decimals,polarity,${columns}`,
    `A,Viễn thông,Thuê bao,thuê bao,stock,sum,ENT_TEL,growth_pct,0,up_good,${values}`,
  );
  return readIndicators(table, 'i.csv');
}

describe('what a department sets for the review of growth', () => {
  it('is refused outside its range, and the range is said', () => {
    const refused: readonly (readonly [string, string, string])[] = [
      ['hb_u', '2', 'table-number-out-of-range'],
      ['hb_u', '0.125', 'table-number-out-of-range'],
      ['hb_a', '-1', 'table-number-out-of-range'],
      ['hb_c_look', '-4', 'table-number-not-above'],
      ['hb_c_ask', '0', 'table-number-not-above'],
      ['growth_limit', '0', 'table-number-not-above'],
      ['hb_u', 'nửa', 'table-bad-number'],
    ];
    for (const [column, value, code] of refused) {
      assert.equal(refusalOf(withColumns(column, value)).code, code, `${column} ${value}`);
    }
  });

  it('may not note from farther out than it asks, of which the default of the other is told', () => {
    const wide = refusalOf(withColumns('hb_c_look,hb_c_ask', '30,20'));
    assert.deepEqual(wide, {
      code: 'growth-noted-beyond-asked',
      arguments: { file: 'i.csv', row: 2, column: 'hb_c_look', text: '30', ask: '20' },
    });
    const asked = refusalOf(withColumns('hb_c_ask', '3'));
    assert.equal(asked.code, 'growth-noted-beyond-asked');
    assert.ok(withColumns('hb_c_look,hb_c_ask', '12,12').ok);
  });
});
