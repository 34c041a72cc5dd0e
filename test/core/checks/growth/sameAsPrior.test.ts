import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { KnownFigure } from '#core/catalogue/yearBook';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  published,
  share,
  YEAR,
  type Row,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const AMOUNTS = 'VT011 VT012 VT015 VT020 VT110 VT120 VT130 VT140'
  .split(' ')
  .map((code) => anIndicator(code));
const STANDING = ['TH040', 'VT074', 'VT081', 'CDS121'].map((code) =>
  anIndicator(code, { unit: 'thôn', growthForm: 'abs_change' }),
);
const RATES = ['VT070', 'VT071', 'VT080', 'TCS023'].map((code) => share(code));

function check(sheet: Record<string, Row>, known: readonly KnownFigure[] = []) {
  return checkAnswers(
    aCollectedYear({
      indicators: [...AMOUNTS, ...STANDING, ...RATES],
      units: [aUnit('A')],
      sheets: { A: sheet },
      known,
    }),
  );
}

/** What is said of copied figures: their cells, and that they are to be left out. */
function copied(cells: string, codes: string): string {
  return `same-as-prior A · ${cells} ${codes.replaceAll(' ', '=…; ')}=…`;
}

function same(codes: readonly string[], value = '420'): Record<string, Row> {
  return Object.fromEntries(codes.map((code) => [code, { current: value, prior: value }]));
}

describe('same-as-prior', () => {
  it('makes one finding of four equal rows, with their cells', () => {
    const findings = check(same(['VT011', 'VT012', 'VT015', 'VT020']));
    findingsEqual(findings, [copied('D5;D6;D7;D8', 'VT011 VT012 VT015 VT020')]);
    assert.equal(findings[0]?.severity, 'warning');
    assert.equal((findings[0]?.message.arguments as { rows: number }).rows, 4);
  });

  it('recognises a copy of the published year without a prior column', () => {
    const codes = ['VT011', 'VT012', 'VT015', 'VT020'];
    const sheet = Object.fromEntries(codes.map((code) => [code, { current: '420' }]));
    const known = codes.map((code) => published('A', code, '420'));
    findingsEqual(check(sheet, known), [copied('D5;D6;D7;D8', 'VT011 VT012 VT015 VT020')]);
  });

  it('proposes to leave out the copied figures, each by a decision of its own', () => {
    const [finding] = check({
      ...same(['VT011', 'VT012', 'VT015', 'VT020']),
      VT120: { current: '500', prior: '480' },
    });
    assert.equal(finding?.proposal, 'VT011=…; VT012=…; VT015=…; VT020=…');
    assert.deepEqual(
      repairDecisions(finding, 'chép số năm trước').map(
        ({ rule, unit, indicator, decision }) => `${rule} ${unit} ${indicator} ${decision}`,
      ),
      ['VT011', 'VT012', 'VT015', 'VT020'].map((code) => `same-as-prior A ${code} exclude`),
    );
  });

  it('recognises what its old units had together in a unit that was made of them', () => {
    const codes = ['VT011', 'VT012', 'VT015', 'VT020'];
    const current = (value: string) =>
      Object.fromEntries(codes.map((code) => [code, { current: value }]));
    const merged = (value: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: AMOUNTS,
          units: [aUnit('A', { validFrom: `${YEAR}-01-01` }), aUnit('X'), aUnit('Y')],
          sheets: { A: current(value) },
          known: codes.flatMap((code) => [
            published('X', code, '400'),
            published('Y', code, '300'),
          ]),
          boundaries: [boundary('X', 'A'), boundary('Y', 'A')],
        }),
      ).filter(({ rule }) => rule === 'same-as-prior');
    findingsEqual(merged('700'), [copied('D5;D6;D7;D8', 'VT011 VT012 VT015 VT020')]);
    findingsEqual(merged('720'), []);
  });

  it('does not count rows whose two years stand in each other’s place', () => {
    // This year's cells hold what was published for last year, and last year's cells this year's.
    const exchanged = { current: '420', prior: '455' };
    const sheet = { VT011: exchanged, VT012: exchanged, ...same(['TH040', 'VT074']) };
    const known = ['VT011', 'VT012'].map((code) => published('A', code, '420'));
    findingsEqual(check(sheet, known), [
      'prior-differs-from-published A VT011 D5;C5 455',
      'prior-differs-from-published A VT012 D6;C6 455',
    ]);
  });

  it('counts what stands for years beside what moves', () => {
    findingsEqual(check(same(['TH040', 'VT074', 'VT081', 'VT012'])), [
      copied('D5;D6;D7;D8', 'TH040 VT074 VT081 VT012'),
    ]);
  });

  it('finds a copy of a sheet that holds nothing but hamlets and stations', () => {
    findingsEqual(check(same(['TH040', 'VT074', 'VT081', 'CDS121'])), [
      copied('D5;D6;D7;D8', 'TH040 VT074 VT081 CDS121'),
    ]);
  });

  it('says nothing where one figure that moves stands still beside hamlets and stations', () => {
    const moved: Record<string, Row> = { VT015: { current: '500', prior: '480' } };
    const still = same(['TH040', 'VT074', 'VT081', 'VT012']);
    findingsEqual(check({ ...still, ...moved }), []);
    findingsEqual(check({ ...still, ...same(['VT020']), ...moved }), [
      copied('D5;D6;D7;D8;D9', 'TH040 VT074 VT081 VT012 VT020'),
    ]);
  });

  it('says nothing of two stocks at rest where most of what moves has moved', () => {
    const still = same(['TH040', 'VT074', 'VT081', 'VT012', 'VT020']);
    const moved = Object.fromEntries(
      ['VT011', 'VT015', 'VT110', 'VT120', 'VT130', 'VT140'].map((code) => [
        code,
        { current: '500', prior: '480' },
      ]),
    );
    findingsEqual(check({ ...still, ...moved }), []);
  });

  it('only notes two large figures that both stand still', () => {
    const large = { ...same(['VT012'], '28154'), ...same(['VT015'], '20795') };
    const moved = { VT011: { current: '500', prior: '480' } };
    const [found, ...others] = check({ ...large, ...moved });
    assert.deepEqual(
      [found?.rule, found?.severity, found?.source.cell, others],
      ['same-as-prior', 'note', 'D5;D6', []],
    );
    findingsEqual(check({ ...same(['VT012'], '1200'), ...same(['VT015'], '2100'), ...moved }), []);
    findingsEqual(check({ ...same(['VT012'], '128154'), ...moved }), []);
    findingsEqual(
      check({ ...same(['TH040'], '28154'), ...same(['VT081'], '28154'), ...moved }),
      [],
    );
  });

  it('sees that the plan stands where this year’s figures belong', () => {
    const planned = (...values: readonly (readonly [string, string])[]) =>
      check(
        Object.fromEntries(
          values.map(([current, plan], place) => [AMOUNTS[place]?.code ?? '', { current, plan }]),
        ),
      );
    const targets = [
      ['500', '500'],
      ['620', '620'],
      ['700', '700'],
      ['810', '810'],
    ] as const;
    findingsEqual(planned(...targets, ['95', '90']), [
      copied('D5;D6;D7;D8', 'VT011 VT012 VT015 VT020'),
    ]);
    findingsEqual(planned(...targets.slice(1), ['95', '90']), []);
  });

  it('begins above 20', () => {
    findingsEqual(check(same(['VT011', 'VT012', 'VT015', 'VT020'], '21')), [
      copied('D5;D6;D7;D8', 'VT011 VT012 VT015 VT020'),
    ]);
  });

  const SILENT: readonly (readonly [string, Record<string, Row>])[] = [
    ['is silent on three equal rows', same(['VT011', 'VT012', 'VT015'])],
    ['is silent on values up to 20', same(['VT011', 'VT012', 'VT015', 'VT020'], '20')],
    ['is silent on "-" in both years', same(['VT011', 'VT012', 'VT015', 'VT020'], '-')],
    [
      'is silent on hamlets and stations alone where another row changed',
      {
        ...same(['TH040', 'VT074', 'VT081', 'CDS121']),
        VT012: { current: '430', prior: '420' },
      },
    ],
    ['is silent on rates that stay at 100%', same(['VT070', 'VT071', 'VT080', 'TCS023'], '100')],
    [
      'is silent where last year is not known',
      {
        VT011: { current: '30' },
        VT012: { current: '30' },
        VT015: { current: '30' },
        VT020: { current: '30' },
      },
    ],
  ];
  for (const [name, sheet] of SILENT) it(name, () => findingsEqual(check(sheet), []));
});
