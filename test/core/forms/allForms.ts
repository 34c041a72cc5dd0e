import { REPORTER_KINDS } from '#core/catalogue/indicator';
import type { YearBook } from '#core/catalogue/yearBook';
import { makeForms, type Form } from '#core/forms/makeForms';
import { postalForm } from '../../forms/postalForm';
import { aUnit } from '../catalogue/aCatalogue';

/** A province with one unit of each kind that can report. */
function bookOfAllKinds(): YearBook {
  const { book } = postalForm();
  const units = REPORTER_KINDS.map((kind) =>
    aUnit({ code: `U-${kind}`, name: `Đơn vị ${kind} (mô phỏng)`, kind }),
  );
  return { ...book, units, knownFigures: [] };
}

/** What the reference breaks down by area. */
const BROKEN_DOWN = new Set(['BC020', 'BC130', 'VT012', 'NET020', 'VT050']);

/** The form of each kind, with everything that a department can ask for. */
export const ALL_FORMS: readonly Form[] = [
  ...makeForms(bookOfAllKinds(), { money: 'triệu đồng', status: 'E', breakdown: BROKEN_DOWN }),
];
