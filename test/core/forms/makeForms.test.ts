import assert from 'node:assert/strict';
import { formChoices, strangeName } from '#core/forms/formChoices';
import type { FormChoices } from '#core/forms/formDesign';
import { makeForms } from '#core/forms/makeForms';
import type { PlannedCell } from '#core/workbook/sheetPlan';
import { postalForm } from '../../forms/postalForm';

function codesAsked(choices: Partial<FormChoices>): readonly string[] {
  const { book } = postalForm();
  const [form] = makeForms(book, { money: 'triệu đồng', status: 'E', ...choices });
  return form ? [...form.layout.places.keys()] : [];
}

describe('makeForms', () => {
  it('asks for all that the catalogue asks of the unit', () => {
    assert.equal(codesAsked({}).length, 20);
  });

  it('does not ask for what the department leaves out, nor for the sum of what is left', () => {
    const asked = codesAsked({ leftOut: new Set(['BC022', 'BC110']) });
    assert.ok(!asked.includes('BC110'));
    assert.ok(asked.includes('BC021') && !asked.includes('BC022'));
    // BC020 is BC021 + BC022 + BC023 + BC024, and the form no longer knows one of them.
    assert.ok(!asked.includes('BC020'));
    assert.equal(asked.length, 17);
  });

  it('makes no form for a unit of which nothing is asked', () => {
    assert.deepEqual(codesAsked({ leftOut: new Set(['Bưu chính']) }), []);
  });
});

describe('the instructions of a form', () => {
  it('say of each indicator what the catalogue defines, then what follows from it', () => {
    const { book } = postalForm();
    const [form] = makeForms(book, { money: 'triệu đồng', status: 'E' });
    const guide = form?.sheets.find(({ name }) => name === 'Hướng dẫn');
    const lines = [...(guide?.rows ?? [])];
    const meanings = new Map(lines.map(({ cells }) => [textIn(cells, 2), textIn(cells, 4)]));
    for (const { code, definition = '?' } of book.indicators) {
      const meaning = meanings.get(code);
      if (meaning !== undefined) assert.ok(meaning.startsWith(`${definition} `), code);
    }
    assert.match(
      meanings.get('BC091') ?? '',
      /thương mại điện tử\. .*Không lớn hơn chỉ tiêu BC090/,
    );
  });
});

describe('formChoices', () => {
  const { book: plain } = postalForm();
  const forms = {
    money: 'tỷ đồng',
    status: 'P',
    leftOut: ['BC110', 'Bưu kiện'],
    breakdown: ['BC020'],
  } as const;
  const book = { ...plain, settings: { ...plain.settings, forms } };

  it('are those of the book', () => {
    assert.deepEqual(formChoices(book), {
      money: 'tỷ đồng',
      status: 'P',
      leftOut: new Set(['BC110', 'Bưu kiện']),
      breakdown: new Set(['BC020']),
    });
  });

  it('give way, each by itself, to what is said for this time', () => {
    const choices = formChoices(book, { status: 'A', leftOut: [] });
    assert.deepEqual(choices, {
      money: 'tỷ đồng',
      status: 'A',
      leftOut: new Set(),
      breakdown: new Set(['BC020']),
    });
  });

  it('shape the form: its measure of money, its column of the year, its lines', () => {
    const [form] = makeForms(book, formChoices(book));
    const texts = [...(form?.layout.sheet.rows ?? [])].flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
    );
    assert.ok(texts.includes('Sơ bộ năm 2022'));
    assert.ok(texts.includes('tỷ đồng') && !texts.includes('triệu đồng'));
    assert.ok(!texts.includes('BC110') && texts.includes('BC120'));
  });

  it('name what is left out although the catalogue does not know it', () => {
    assert.equal(strangeName(book, formChoices(book)), 'Bưu kiện');
    assert.equal(strangeName(book, formChoices(plain)), undefined);
  });
});

function textIn(cells: readonly PlannedCell[], column: number): string {
  const content = cells.find((cell) => cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : '';
}
