import assert from 'node:assert/strict';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import type { UnitShare } from '#core/figures/compilation';
import { NOT_SUBMITTED, reported, type Figure } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import type { FigureCells } from '#core/report/figureCells';
import { shownFigure } from '#core/report/frame/marks';
import { reportSentences } from '#core/report/reportSentences';
import { sentenceChecks } from '#core/report/sentenceChecks/sentenceChecks';
import { NO_CELLS } from '../noCells';
import { aCompilation, anIndicator, aTotal, settings } from '../sentences/aCompilation';

/** Counted from 0: stations of two kinds, each from two operators one below the other; and what the department says. */
const ROWS: ReadonlyMap<string, number> = new Map([
  ['VT-A VT052', 10],
  ['VT-B VT052', 11],
  ['VT-A VT055', 20],
  ['VT-B VT055', 21],
  ['SO VT050', 30],
  ['VT-A VT056', 40],
  ['VT-B VT056', 41],
]);

/** Nothing occurred in either operator's row of this one. */
const WITHOUT = 'VT056';

const CELLS: FigureCells = {
  ...NO_CELLS,
  current: (unit, indicator) => {
    const row = ROWS.get(`${unit} ${indicator}`);
    if (row === undefined) return undefined;
    const figure: Figure = indicator === WITHOUT ? { state: 'none' } : reported(rational(5));
    return { sheet: 'Số liệu', row, column: 7, value: shownFigure(figure), figure, status: 'E' };
  },
  mark: (unit, indicator) => {
    const row = ROWS.get(`${unit} ${indicator}`);
    const value = indicator === WITHOUT ? 'không phát sinh (-)' : '';
    return row === undefined ? undefined : { sheet: 'Số liệu', row, column: 8, value };
  },
  status: (unit, indicator) => {
    const row = ROWS.get(`${unit} ${indicator}`);
    return row === undefined ? undefined : { sheet: 'Số liệu', row, column: 6, value: 'ước tính' };
  },
};

const DEPARTMENT: ReportingUnit = {
  code: 'SO',
  name: 'Sở TT&TT',
  kind: 'DEPT',
  aliases: [],
  parent: '',
  validFrom: '',
  validTo: '',
};

const byUnit: readonly UnitShare[] = ['VT-A', 'VT-B'].map((unit) => ({
  unit,
  figure: reported(rational(5)),
  prior: NOT_SUBMITTED,
  priorBasis: undefined,
  plan: NOT_SUBMITTED,
}));

/** What the check beside the sentence on the level of an indicator tests. */
function checkOf(code: string): string {
  const compilation = aCompilation({
    indicators: [
      anIndicator({
        code: 'VT051',
        nameVi: 'Số trạm BTS các loại',
        aggregation: { form: 'derived_sum', parts: ['VT052', 'VT055'] },
      }),
      anIndicator({ code: 'VT052', nameVi: 'Trạm 2G' }),
      anIndicator({ code: 'VT055', nameVi: 'Trạm 5G' }),
      anIndicator({ code: WITHOUT, nameVi: 'Trạm 6G' }),
      anIndicator({ code: 'VT050', nameVi: 'Số vị trí trạm BTS' }),
    ],
    totals: [
      aTotal('20', '', { indicator: 'VT051', source: 'parts' }),
      aTotal('10', '', { indicator: 'VT052', byUnit }),
      aTotal('10', '', { indicator: 'VT055', byUnit }),
      aTotal('10', '', { indicator: WITHOUT, byUnit }),
      aTotal('5', '', { indicator: 'VT050', source: 'register' }),
    ],
    units: [DEPARTMENT],
    settings: settings({ sentences: [usualChoice(code, 'level')] }),
  });
  const words = { unchanged: '', moved: 'ĐỔI' };
  const check = sentenceChecks(compilation, CELLS, 'Câu báo cáo', words);
  const sentence = reportSentences(compilation).find(({ indicator }) => indicator === code);
  assert.ok(sentence);
  const content = check(sentence);
  assert.ok(content?.kind === 'formula');
  return content.formula;
}

describe('the check beside a sentence asks who has answered, and how finally,', () => {
  it('for each part of a sum: a part of nought that is missing leaves the sum as it was', () => {
    const formula = checkOf('VT051');
    for (const rows of ['11:H12', '21:H22'])
      assert.ok(formula.includes(`COUNT('Số liệu'!H${rows})=2`), rows);
    for (const rows of ['11:G12', '21:G22'])
      assert.ok(formula.includes(`COUNTIF('Số liệu'!G${rows},"ước tính")=2`), rows);
  });

  it('for one part nobody but those that answer it', () => {
    assert.doesNotMatch(checkOf('VT055'), /H11/u);
  });

  it('for what the department alone says', () => {
    const formula = checkOf('VT050');
    assert.ok(formula.includes(`COUNT('Số liệu'!H31:H31)=1`));
    assert.ok(formula.includes(`COUNTIF('Số liệu'!G31:G31,"ước tính")=1`));
  });

  it('for what sign stands where nothing occurred, and what word beside it', () => {
    const formula = checkOf(WITHOUT);
    assert.ok(formula.includes(`COUNTIF('Số liệu'!H41:H42,"-")=2`));
    assert.ok(formula.includes(`COUNTIF('Số liệu'!I41:I42,"không phát sinh (-)")=2`));
    assert.doesNotMatch(checkOf('VT055'), /'Số liệu'!I/u);
  });
});
