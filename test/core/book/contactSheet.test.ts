import assert from 'node:assert/strict';
import { bookNames } from '#core/book/bookNames';
import { contactSheet } from '#core/book/contactSheet';
import { compileYearEnd } from '#core/compileYearEnd';
import { contactOrder } from '#core/priorities/contactOrder';
import { aUnit, anIndicator, published } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';

const BOOK = aBook({
  indicators: [anIndicator('VT011', { growthReview: {} }), anIndicator('VT012')],
  units: ['A', 'B', 'C'].map((code) => aUnit(code)),
  knownFigures: ['A', 'B', 'C'].flatMap((unit) => [
    published(unit, 'VT011', '1000'),
    published(unit, 'VT012', '1000'),
  ]),
});

describe('the sheet of whom to call', () => {
  it('says of a unit that sent nothing only that, and of another what it lacks', () => {
    // A sends nothing, B one of its two figures, C both.
    const sent = { B: ['VT011'], C: ['VT011', 'VT012'] };
    const submissions = Object.entries(sent).map(([unit, codes]) =>
      aSubmission(unit, `${unit}.xlsx`, {
        observations: codes.map((code) => observed(unit, code, '1010')),
      }),
    );
    const order = contactOrder(compileYearEnd(BOOK, readingsOf(...submissions), []));
    const asked = [...contactSheet(order, bookNames(BOOK)).rows]
      .map(({ cells }) =>
        cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
      )
      .flatMap((texts) => (['A', 'B', 'C'].includes(texts[0] ?? '') ? [texts] : []))
      .map(([unit, ...rest]) => [unit, rest.find((text) => text.startsWith('chưa '))].join(': '));
    assert.deepEqual(asked, ['A: chưa gửi báo cáo', 'B: chưa có VT012']);
  });
});
