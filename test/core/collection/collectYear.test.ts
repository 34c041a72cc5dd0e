import assert from 'node:assert/strict';
import { collectYear } from '#core/collection/collectYear';
import { toDecimalText } from '#core/numbers/decimalText';
import { BLANK } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { YEAR, aUnit, anIndicator, published } from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from './aReading';

const POPULATION = anIndicator('TH010', { reportedBy: ['GSO'] });
const HOUSEHOLDS = anIndicator('TH020', { reportedBy: ['DEPT', 'GSO'] });
const MOBILE = anIndicator('VT012');
const OFFICE = aUnit('SO', { kind: 'DEPT' });
const OPERATOR = aUnit('A');
const BOOK = aBook({ indicators: [POPULATION, HOUSEHOLDS, MOBILE], units: [OFFICE, OPERATOR] });

function value(observation: Observation | undefined): string {
  return observation?.figure.state === 'value' ? toDecimalText(observation.figure.value) : '';
}

function ownYear(unit: string, indicator: string, amount: string, status: 'E' | 'P' | 'A' = 'E') {
  return published(unit, indicator, amount, { year: YEAR, status });
}

describe('collecting a year', () => {
  it('keeps what a unit says of this year, the year before and the plan apart', () => {
    const observations = [
      observed('A', 'VT012', '20'),
      observed('A', 'VT012', '18', { role: 'prior', year: YEAR - 1 }),
      observed('A', 'VT012', '25', { role: 'plan' }),
    ];
    const readings = readingsOf(aSubmission('A', 'a.xlsx', { observations }));
    const answer = collectYear(BOOK, readings).collected.answers.get('A')?.get('VT012');
    assert.deepEqual([answer?.current, answer?.prior, answer?.plan].map(value), ['20', '18', '25']);
  });

  it('takes no figure that an error keeps out', () => {
    const source = { file: 'a.xlsx', sheet: 'Biểu', cell: 'D5' };
    const withheld = { indicator: 'VT012', role: 'current', rule: 'not-a-number', source } as const;
    const book = { ...BOOK, knownFigures: [ownYear('A', 'VT012', '7')] };
    const readings = readingsOf(aSubmission('A', 'a.xlsx', { withheld: [withheld] }));
    const answer = collectYear(book, readings).collected.answers.get('A')?.get('VT012');
    assert.equal(answer?.current, undefined);
    assert.deepEqual(answer?.withheld, withheld);
  });

  it('keeps a figure whose prior column alone is in error', () => {
    const source = { file: 'a.xlsx', sheet: 'Biểu', cell: 'C5' };
    const withheld = { indicator: 'VT012', role: 'prior', rule: 'not-a-number', source } as const;
    const readings = readingsOf(
      aSubmission('A', 'a.xlsx', {
        observations: [observed('A', 'VT012', '20')],
        withheld: [withheld],
      }),
    );
    const answer = collectYear(BOOK, readings).collected.answers.get('A')?.get('VT012');
    assert.equal(value(answer?.current), '20');
    assert.equal(answer?.withheld, undefined);
  });

  it('takes nothing from a file that does not count', () => {
    const earlier = [observed('A', 'VT012', '1'), observed('A', 'VT011', '1')];
    const readings = readingsOf(
      aSubmission('A', 'a.xlsx', { version: 1, observations: earlier }),
      aSubmission('A', 'b.xlsx', { version: 2, observations: [observed('A', 'VT011', '2')] }),
    );
    const answers = collectYear(BOOK, readings).collected.answers.get('A');
    assert.deepEqual([...(answers?.keys() ?? [])], ['VT011']);
  });

  it('uses a figure of a unit known beforehand until the unit sends it', () => {
    const book = { ...BOOK, knownFigures: [ownYear('A', 'VT012', '7')] };
    assert.equal(
      value(collectYear(book, []).collected.answers.get('A')?.get('VT012')?.current),
      '7',
    );
    const readings = readingsOf(
      aSubmission('A', 'a.xlsx', { observations: [observed('A', 'VT012', '20')] }),
    );
    const { collected } = collectYear(book, readings);
    assert.equal(value(collected.answers.get('A')?.get('VT012')?.current), '20');
  });

  const ROWS: readonly (readonly [string, readonly ReturnType<typeof ownYear>[], string])[] = [
    ['the later of two equal status', [ownYear('', 'TH010', '1'), ownYear('', 'TH010', '2')], '2'],
    [
      'the final before a later estimate',
      [ownYear('', 'TH010', '1', 'A'), ownYear('', 'TH010', '2')],
      '1',
    ],
    [
      'the provisional after an estimate',
      [ownYear('', 'TH010', '1'), ownYear('', 'TH010', '2', 'P')],
      '2',
    ],
  ];
  for (const [name, knownFigures, expected] of ROWS) {
    it(`takes of two rows of the province ${name}`, () => {
      const { collected } = collectYear({ ...BOOK, knownFigures }, []);
      assert.equal(value(collected.province.get('TH010')), expected);
    });
  }

  it('takes an empty cell for no answer where the figure is known beforehand', () => {
    const book = { ...BOOK, knownFigures: [ownYear('A', 'VT012', '7')] };
    const blank = observed('A', 'VT012', '0', { figure: BLANK });
    const { collected } = collectYear(
      book,
      readingsOf(aSubmission('A', 'a.xlsx', { observations: [blank] })),
    );
    assert.equal(value(collected.answers.get('A')?.get('VT012')?.current), '7');
  });

  const ENTRIES: readonly (readonly [string, Partial<Observation>, string])[] = [
    ['a later one of equal status', {}, '900'],
    ['not one of worse status', { status: 'E' }, '800'],
    ['not an empty cell', { figure: BLANK }, '800'],
  ];
  for (const [name, given, expected] of ENTRIES) {
    it(`takes over the row of the province from the department's form: ${name}`, () => {
      const book = { ...BOOK, knownFigures: [ownYear('', 'TH010', '800', 'P')] };
      const entry = observed('SO', 'TH010', '900', { status: 'P', ...given });
      const readings = readingsOf(aSubmission('SO', 'so.xlsx', { observations: [entry] }));
      assert.equal(value(collectYear(book, readings).collected.province.get('TH010')), expected);
    });
  }

  it("takes an authority's figure that the department enters for the province's", () => {
    const observations = [observed('SO', 'TH010', '900'), observed('SO', 'TH020', '300')];
    const readings = readingsOf(aSubmission('SO', 'so.xlsx', { observations }));
    const { province } = collectYear(BOOK, readings).collected;
    assert.equal(value(province.get('TH010')), '900');
    assert.equal(province.has('TH020'), false);
  });
});
