import { writeFileSync } from 'node:fs';
import { bookSheets } from '#core/book/bookSheets';
import { writeWorkbook } from '#files/writeWorkbook';
import { syntheticCompilation } from '../core/book/syntheticYear';
describe('try', () => {
  it('writes', () => {
    const c = syntheticCompilation();
    for (const f of c.findings) console.log(f.severity, f.rule, f.unit, f.indicator);
    const sheets = bookSheets(c);
    let formulas = 0, numbers = 0;
    for (const s of sheets) for (const r of s.rows) for (const x of r.cells) {
      if (x.content.kind === 'formula') formulas++;
      if (x.content.kind === 'number' && /Biểu|Tổng hợp|Quy đổi/.test(s.name)) { numbers++; console.log('NUMBER', s.name, r.row, x.column); }
    }
    console.log(formulas, numbers);
    writeFileSync('/tmp/try.xlsx', writeWorkbook({ sheets, properties: new Map([['tongket','book']]), title: 't' }));
  });
});
