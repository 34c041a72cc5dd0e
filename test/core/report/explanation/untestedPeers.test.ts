import assert from 'node:assert/strict';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { compileYearEnd } from '#core/compileYearEnd';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import { rational } from '#core/numbers/rational';
import { anIndicator, aUnit, boundary, published } from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

const HAMLETS = anIndicator('TH040', { unit: 'thôn', nameVi: 'Số thôn' });

/** What is told among units of which each has [last year, this year], of their own or of old units. */
function told(
  years: readonly (readonly [number | undefined, number])[],
  boundaries: readonly BoundaryChange[] = [],
): readonly string[] {
  const units = years.map((_, place) => aUnit(`U${place + 1}`));
  const old = boundaries.map(({ fromUnit }) => aUnit(fromUnit, { validTo: '2021-12-31' }));
  const book = aBook({
    indicators: [HAMLETS],
    units: [...units, ...old],
    boundaries,
    knownFigures: years.flatMap(([prior], place) =>
      prior === undefined
        ? []
        : [published(old[place]?.code ?? `U${place + 1}`, 'TH040', String(prior))],
    ),
  });
  const submissions = units.map(({ code }, place) => {
    const source = { file: `${code}.xlsx`, sheet: 'Biểu', cell: 'D5' };
    const observations = [observed(code, 'TH040', String(years[place]?.[1] ?? ''), { source })];
    return aSubmission(code, source.file, { observations });
  });
  const compilation = compileYearEnd(book, readingsOf(...submissions), []);
  const figure = explainedFigure(compilation, { indicator: HAMLETS, unit: undefined }, 'vi');
  return explanationLines(figure, 'vi').filter((line) => line.startsWith('So giữa đơn vị'));
}

describe('an explained sum', () => {
  it('says that its units could not be held against each other, and why', () => {
    const [unmoved = ''] = told(Array.from({ length: 9 }, () => [40, 40] as const));
    assert.match(unmoved, /không so được mức tăng của 9 đơn vị cùng loại, vì hầu hết không đổi/u);
    const [zeros = ''] = told(Array.from({ length: 9 }, () => [0, 0] as const));
    assert.match(zeros, /vì không đủ 8 đơn vị có cả hai năm lớn hơn 0/u);
  });

  it('says so where the units are new, or their last year is shared out by weights', () => {
    const [isNew = ''] = told(Array.from({ length: 9 }, () => [undefined, 40] as const));
    assert.match(isNew, /9 đơn vị cùng loại, vì không đủ đơn vị có số năm trước/u);
    const grown = [40, 41, 43, 44, 46, 48, 50, 53, 55].map((now) => [40, now] as const);
    const split = grown.map((_, place) =>
      boundary(`O${place + 1}`, `U${place + 1}`, rational(1, 2)),
    );
    const [shared = ''] = told(grown, split);
    assert.match(shared, /9 đơn vị cùng loại, vì số năm trước là của địa bàn trước khi sắp xếp/u);
    const whole = grown.map((_, place) => boundary(`O${place + 1}`, `U${place + 1}`));
    assert.deepEqual(told(grown, whole), []);
  });

  it('says nothing of it where they were, or are too few for it in any case', () => {
    const grown = [40, 41, 43, 44, 46, 48, 50, 53, 55].map((now) => [40, now] as const);
    assert.deepEqual(told(grown), []);
    assert.deepEqual(told([[40, 40]]), []);
  });
});
