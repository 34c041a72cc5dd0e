import assert from 'node:assert/strict';
import type { ReporterKind } from '#core/catalogue/indicator';
import { rational } from '#core/numbers/rational';
import { formDomains } from '#core/forms/formRows';
import { anIndicator, theStandardCatalogue } from '../catalogue/aCatalogue';

/** The templates as the domain reference composes them; ranges such as BC020–BC024 written out. */
const TEMPLATES: readonly { readonly kind: ReporterKind; readonly asks: string }[] = [
  {
    kind: 'ENT_POST',
    asks: 'BC020 BC021 BC022 BC023 BC024 BC070 BC080 BC090 BC091 BC100 BC105 BC110 BC120 BC130 BC140 BC150 BC160 BC171 BC172 BC180',
  },
  { kind: 'ENT_IT', asks: 'CN030 CN040 CN041 CN042 CN043 CN050 CN060' },
  { kind: 'PRESS', asks: 'BPT030 BPT050 BPT051 BPT100' },
  { kind: 'ENT_PRINT', asks: 'XBI020 XBI030 XBI031 XBI032' },
  { kind: 'ENT_DISTRIB', asks: 'XBI031 XBI032 XBI060' },
];

describe('formDomains', () => {
  for (const { kind, asks } of TEMPLATES) {
    it(`asks ${kind} for what the domain reference lists`, () => {
      assert.deepEqual(codesFor(kind), asks.split(' '));
    });
  }

  it('asks a telecom operator for the two kinds of telephone and adds them up', () => {
    const rows = rowsFor('ENT_TEL');
    assert.deepEqual(rows.find(({ indicator }) => indicator.code === 'VT010')?.addends, [
      'VT011',
      'VT012',
    ]);
  });

  it('asks nobody for a rate that follows from two counts', () => {
    const rates = theStandardCatalogue()
      .filter(({ aggregation }) => aggregation.form === 'ratio_of_sums')
      .map(({ code }) => code);
    const kinds: readonly ReporterKind[] = ['ENT_POST', 'ENT_TEL', 'DISTRICT', 'COMMUNE', 'DEPT'];
    const asked = new Set(kinds.flatMap((kind) => codesFor(kind)));
    assert.deepEqual(
      rates.filter((code) => asked.has(code)),
      [],
    );
  });

  it('asks the department for the figures of authorities', () => {
    const asked = codesFor('DEPT');
    for (const code of ['TH010', 'TH050', 'NET050', 'CDS150', 'CDS151', 'ATT050']) {
      assert.ok(asked.includes(code), code);
    }
  });

  it('leaves a sum out when one of its parts is asked of others', () => {
    assert.ok(!codesFor('DISTRICT').includes('BC020'));
  });

  it('numbers parts under their whole', () => {
    const whole = anIndicator({ code: 'A' });
    const part = anIndicator({ code: 'B', partOf: ['A'] });
    const next = anIndicator({ code: 'C' });
    const [domain] = formDomains([whole, part, next], 'ENT_TEL');
    assert.deepEqual(
      domain?.rows.map(({ order, isPart }) => [order, isPart]),
      [
        ['1', false],
        ['1.1', true],
        ['2', false],
      ],
    );
  });

  it('follows a catalogue of the department’s own', () => {
    const ratio = {
      form: 'ratio_of_sums',
      numerator: 'Q',
      denominator: 'R',
      factor: rational(100),
    } as const;
    const own = [
      anIndicator({ code: 'Q', domain: 'Riêng', reportedBy: ['COMMUNE'] }),
      anIndicator({ code: 'R', domain: 'Riêng', reportedBy: ['DISTRICT', 'COMMUNE'] }),
      anIndicator({ code: 'S', domain: 'Riêng', reportedBy: ['COMMUNE'], aggregation: ratio }),
    ];
    const codes = formDomains(own, 'COMMUNE').flatMap(({ rows }) =>
      rows.map(({ indicator }) => indicator.code),
    );
    assert.deepEqual(codes, ['Q', 'R']);
  });
});

function rowsFor(kind: ReporterKind) {
  return formDomains(theStandardCatalogue(), kind).flatMap(({ rows }) => rows);
}

function codesFor(kind: ReporterKind): readonly string[] {
  return rowsFor(kind).map(({ indicator }) => indicator.code);
}
