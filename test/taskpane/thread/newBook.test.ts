import assert from 'node:assert/strict';
import { Compiler } from '#taskpane/thread/compiler';
import { CATALOGUE, savedWorkbook } from '../openedCompiler';

const ORDER = { department: 'Sở A', year: 2026 };
const UNITS = {
  name: 'units.csv',
  text: 'unit,name,kind,aliases,parent,valid_from,valid_to\nVTA,Viễn thông A,ENT_TEL,,,,\n',
};
const FIGURES = {
  name: 'figures.csv',
  text: 'unit,indicator,year,status,value,mark,measure,file,sheet,cell\nVTA,VT011,2025,A,128,,thuê bao,,,\n',
};

describe('a book made in the pane', () => {
  it('holds the units and figures of the files that were chosen', () => {
    const compiler = new Compiler(CATALOGUE);
    const sheets = compiler.newBook({ ...ORDER, units: UNITS, figures: FIGURES });
    assert.ok(sheets.ok);
    const opened = compiler.openBook(savedWorkbook(sheets.value), '2026-12-01');
    assert.ok(opened.ok);
    const { book } = opened.value;
    assert.deepEqual(
      book.units.map(({ code }) => code),
      ['VTA'],
    );
    assert.deepEqual(
      book.knownFigures.map(({ unit, indicator, year }) => [unit, indicator, year]),
      [['VTA', 'VT011', 2025]],
    );
  });

  it('is refused with the file that cannot be read', () => {
    const units = { name: 'danh sách.csv', text: 'a;b\n1;2\n' };
    const made = new Compiler(CATALOGUE).newBook({ ...ORDER, units, figures: undefined });
    assert.equal(made.ok, false);
    assert.match(JSON.stringify(made.refusal), /danh sách\.csv/u);
  });
});

describe('a draft read in the pane', () => {
  it('has a verdict for each number, and a proposal where a number is wrong', async () => {
    const text = 'Đã giải quyết 90/100 hồ sơ, đạt 95%.';
    const read = await new Compiler(CATALOGUE).readDraft(
      'draft.txt',
      new TextEncoder().encode(text),
    );
    assert.ok(read.ok);
    const wrong = read.value.filter(({ verdict }) => verdict === 'disagree');
    assert.equal(wrong.length, 1);
    assert.match(wrong[0]?.proposal ?? '', /90%/u);
  });
});
