import assert from 'node:assert/strict';
import type { YearBook } from '#core/catalogue/yearBook';
import { makeForms, type Form } from '#core/forms/makeForms';
import { aUnit } from '../core/catalogue/aCatalogue';
import { postalForm } from './postalForm';

const AREAS = [
  aUnit({ code: 'H1', name: 'Huyện Một (mô phỏng)', kind: 'DISTRICT' }),
  aUnit({ code: 'H2', name: 'Huyện Hai (mô phỏng)', kind: 'DISTRICT' }),
  aUnit({ code: 'H3', name: 'Thị xã Ba (mô phỏng)', kind: 'DISTRICT' }),
];

/** The form of the province's one postal enterprise, which is asked three figures by district as well. */
export function breakdownForm(): { readonly form: Form; readonly book: YearBook } {
  const { book: plain } = postalForm();
  const enterprises = plain.units.filter(({ code }) => code === 'BC-A');
  const knownFigures = plain.knownFigures.filter(({ unit }) => unit === 'BC-A');
  const book = { ...plain, units: [...enterprises, ...AREAS], knownFigures };
  const [form] = makeForms(book, {
    money: 'triệu đồng',
    status: 'E',
    breakdown: new Set(['BC020', 'BC110', 'BC130']),
  });
  assert.ok(form);
  return { form, book };
}
