import assert from 'node:assert/strict';
import { BLANK, MISSING, NONE, NOT_APPLICABLE, reported, type Figure } from '#core/numbers/figure';
import { rational, ZERO } from '#core/numbers/rational';
import { figuresSdmxCsv } from '#core/report/openData/sdmxFigures';
import type { Observation } from '#core/submissions/observation';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

function observed(figure: Figure, given: Partial<Observation> = {}): Observation {
  return {
    unit: 'H01',
    indicator: 'VT010',
    year: 2022,
    role: 'current',
    status: 'E',
    figure,
    measure: '',
    source: { file: 'a, b.xlsx', sheet: 'S', cell: 'D11' },
    raw: '',
    precision: '1',
    ...given,
  };
}

/** OBS_VALUE, OBS_STATUS and MARK of each row. */
function told(...observations: readonly Observation[]): readonly string[] {
  const compilation = aCompilation({ indicators: [anIndicator()], totals: [] });
  const lines = figuresSdmxCsv({ ...compilation, observations })
    .trim()
    .split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(',').slice(7, 10).join(','));
}

describe('figuresSdmxCsv', () => {
  it('keeps "-", "…", "x", blank and a counted 0 apart', () => {
    const figures = [NONE, reported(ZERO), MISSING, NOT_APPLICABLE, BLANK];
    assert.deepEqual(told(...figures.map((figure) => observed(figure))), [
      '0,E,none',
      '0,E,',
      ',L,missing',
      ',M,not-applicable',
      ',O,blank',
    ]);
  });

  it('gives exact decimals with their status, and no targets', () => {
    const half = reported(rational(3, 2));
    assert.deepEqual(
      told(
        observed(half, { status: 'P' }),
        observed(half, { role: 'prior', year: 2021, status: 'A' }),
        observed(half, { role: 'plan' }),
      ),
      ['1.5,P,', '1.5,A,'],
    );
  });

  it('names the whole province _T and quotes file names', () => {
    const compilation = aCompilation({ indicators: [anIndicator()], totals: [] });
    const text = figuresSdmxCsv({ ...compilation, observations: [observed(NONE, { unit: '' })] });
    assert.match(
      text,
      /^dataflow,TONGKET:FIGURES\(1\.0\),I,A,_T,VT010,2022,0,E,none,[^,]*,,"a, b\.xlsx",S,D11/m,
    );
  });

  it('gives this year’s totals of the province with their coverage, in place of what was entered for it', () => {
    const units = { unitsExpected: ['A', 'B'], unitsReported: ['A'] };
    const totals = [aTotal('1304517', '', { ...units, status: 'P' })];
    const compilation = aCompilation({ indicators: [anIndicator()], totals });
    const entered = observed(reported(rational(5)), { unit: '' });
    const before = observed(reported(rational(4)), { unit: '', role: 'prior', year: 2021 });
    const text = figuresSdmxCsv({ ...compilation, observations: [entered, before] });
    const rows = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').slice(4, 12));
    assert.deepEqual(rows, [
      ['_T', 'VT010', '2022', '1304517', 'P', '', 'thuê bao', '1/2'],
      ['_T', 'VT010', '2021', '4', 'E', '', 'thuê bao', ''],
    ]);
  });
});
