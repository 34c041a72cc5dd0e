import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { makeForms, type Form } from '#core/forms/makeForms';
import { reported } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import { aUnit, theStandardCatalogue } from '../core/catalogue/aCatalogue';

export type Typed = number | string;

/** A postal enterprise's year in the form's own measures; last year's figures stand beside. */
const PRIORS: Readonly<Record<string, number>> = {
  BC021: 28,
  BC022: 111,
  BC023: 31,
  BC024: 12,
  BC070: 3_292_631,
  BC080: 4_681_436,
  BC090: 2_021_279,
  BC091: 1_494_340,
  BC110: 211.14,
};
/** What it answers to a form that asks for triệu đồng. */
export const ANSWERS: Readonly<Record<string, Typed>> = {
  BC021: 29,
  BC022: 111,
  BC023: 30,
  BC024: 12,
  BC070: 3_400_000,
  BC080: 4_800_000,
  BC090: 2_100_000,
  BC091: 1_500_000,
  BC100: 320_000,
  BC105: 4_400_000,
  BC110: 230_000,
  BC120: 8_200,
  BC130: 728,
  BC140: 48_000,
  BC150: '-',
  BC160: '…',
  BC171: 300_000,
  BC172: 410_000,
  BC180: 'x',
};

/** What another enterprise has told already, so that every indicator has a roster. */
const OF_ANOTHER = Object.keys(ANSWERS).map((indicator): KnownFigure => ({
  unit: 'BC-B',
  indicator,
  year: 2022,
  status: 'E',
  figure: reported(rational(10)),
  measure: '',
  source: { file: '', sheet: '', cell: '' },
}));

/** The form of a postal enterprise of this province, and the book it was made from. */
export function postalForm(): { readonly form: Form; readonly book: YearBook } {
  const unit = aUnit({ code: 'BC-A', name: 'Bưu chính A (mô phỏng)', kind: 'ENT_POST' });
  const other = aUnit({ code: 'BC-B', name: 'Bưu chính B (mô phỏng)', kind: 'ENT_POST' });
  const known = Object.entries(PRIORS).map(([indicator, value]): KnownFigure => ({
    unit: 'BC-A',
    indicator,
    year: 2021,
    status: 'A',
    figure: reported(rational(BigInt(Math.round(value * 100)), 100n)),
    measure: '',
    source: { file: '', sheet: '', cell: '' },
  }));
  const book: YearBook = {
    department: 'Sở Thông tin và Truyền thông (mô phỏng)',
    year: 2022,
    settings: { ...DEFAULT_SETTINGS, deadline: '2022-11-25' },
    indicators: theStandardCatalogue(),
    units: [unit, other],
    boundaries: [],
    knownFigures: [...known, ...OF_ANOTHER],
    plans: [],
  };
  const [form] = makeForms(book, { money: 'triệu đồng', status: 'E' });
  assert.ok(form);
  return { form, book };
}
