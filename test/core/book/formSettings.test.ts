import assert from 'node:assert/strict';
import { emptyBookSheets } from '#core/book/bookSheets';
import { readBook } from '#core/book/readBook';
import type { FormSettings } from '#core/catalogue/yearBook';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { syntheticBook, valueOf } from './syntheticYear';

const KEPT: FormSettings = {
  money: 'tỷ đồng',
  status: 'P',
  leftOut: ['Internet', 'VT055'],
  breakdown: ['BC020', 'VT012'],
};

describe('the form choices of a book', () => {
  it('come back as they were written', () => {
    const book = syntheticBook({ settings: { forms: KEPT } });
    assert.deepEqual(valueOf(reread(KEPT)).settings, book.settings);
  });

  it('are refused at their cell when money is to be asked in another measure', () => {
    const result = reread({ ...KEPT, money: 'thuê bao' });
    assert.equal(result.ok ? '' : result.refusal.code, 'book-value-unusable');
  });

  it('are the usual ones in a book that does not have their lines', () => {
    const forms = valueOf(reread(KEPT, (label) => !label.includes('biểu mẫu'))).settings.forms;
    assert.deepEqual(forms, { money: 'triệu đồng', status: 'E', leftOut: [], breakdown: [] });
  });
});

function reread(forms: FormSettings, isKept: (label: string) => boolean = () => true) {
  const sheets = emptyBookSheets(syntheticBook({ settings: { forms } })).map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows].filter(({ cells }) => {
      const label = cells[0]?.content;
      return label?.kind !== 'text' || isKept(label.text);
    }),
  }));
  const bytes = writeWorkbook({ sheets, properties: new Map(), title: 'Sổ' });
  return readBook(valueOf(openWorkbook(bytes, 'so.xlsx')));
}
