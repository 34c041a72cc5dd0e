import assert from 'node:assert/strict';
import type { FormChoices } from '#core/forms/formDesign';
import { makeForms } from '#core/forms/makeForms';
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
