import assert from 'node:assert/strict';
import { partsAndWholes } from '#core/checks/totals/partsAndWholes';
import { writtenBalances } from '#core/checks/totals/writtenBalance';
import { theStandardCatalogue } from '../../catalogue/aCatalogue';
import { anIndicator } from '../aCollectedYear';

function told(indicators: readonly ReturnType<typeof anIndicator>[]): readonly string[] {
  const pairs = partsAndWholes({ indicators: new Map(indicators.map((one) => [one.code, one])) });
  return pairs.map(({ part, whole }) => `${part.code} <= ${whole.code}`);
}

describe('parts and wholes of the standard catalogue', () => {
  const indicators = new Map(theStandardCatalogue().map((one) => [one.code, one]));
  const pairs = partsAndWholes({ indicators }).map(
    ({ part, whole }) => `${part.code} <= ${whole.code}`,
  );

  /** Read out of the notes and names of indicators.csv by hand. */
  const EXPECTED = [
    'VT015 <= VT012',
    'NET022 <= NET020',
    'VT073 <= TH040',
    'VT074 <= TH040',
    'NET021 <= NET020',
    'TCS021 <= TCS020',
    'VT020 <= VT012',
    'CDS051 <= CDS050',
    // Households and communes with something, of all there are.
    'BC180 <= TH020',
    'CDS101 <= TH030',
  ];
  for (const pair of EXPECTED) {
    it(`has ${pair}`, () => {
      assert.ok(pairs.includes(pair), pairs.join('; '));
    });
  }

  it('infers that holders hold one, at every site stands a station and every team has a member', () => {
    const inferred = partsAndWholes({ indicators }).filter((pair) => pair.isInferred);
    assert.deepEqual(
      inferred.map(({ part, whole }) => `${part.code} <= ${whole.code}`),
      [
        'NET022 <= NET020',
        'CDS101 <= TH030',
        'VT050 <= VT051',
        'CDS120 <= CDS122',
        'CDS121 <= CDS122',
      ],
    );
  });

  it('takes what is “được …” for a part of all that are there', () => {
    const systems = (code: string, nameVi: string) =>
      anIndicator(code, { nameVi, unit: 'hệ thống', domain: 'An toàn', reportedBy: ['COMMUNE'] });
    const all = systems('A', 'Số hệ thống thông tin đang vận hành');
    assert.deepEqual(
      told([all, systems('B', 'Số hệ thống thông tin được phê duyệt cấp độ an toàn')]),
      ['B <= A'],
    );
    assert.deepEqual(told([all, systems('B', 'Số hệ thống thông tin dự kiến đầu tư')]), []);
  });

  it('takes no likeness of names across domains or reporters for a part', () => {
    // Commune radio beside the radio of the press; dossiers sent by post beside those of communes.
    for (const pair of ['TCS050 <= BPT050', 'BC140 <= CDS050', 'CN030 <= VT120']) {
      assert.ok(!pairs.includes(pair), pair);
    }
  });

  it('states one sum beside the derived ones', () => {
    assert.deepEqual(
      writtenBalances({ indicators }).map(({ parts, total }) => [
        ...parts.map(({ code }) => code),
        total.code,
      ]),
      [['VT073', 'VT074', 'TH040']],
    );
  });
});

describe('names of parts', () => {
  const named = (code: string, nameVi: string) => anIndicator(code, { nameVi });

  it('say only the nearest of several wholes', () => {
    assert.deepEqual(
      told([
        named('A', 'Thuê bao di động'),
        named('B', 'Thuê bao di động trả trước'),
        named('C', 'Số thuê bao di động trả trước của doanh nghiệp'),
      ]),
      ['B <= A', 'C <= B'],
    );
  });

  it('say nothing where more is taken in', () => {
    assert.deepEqual(
      told([named('A', 'Thuê bao di động'), named('B', 'Thuê bao di động và cố định')]),
      [],
    );
  });

  it('say nothing of a stock and a flow', () => {
    assert.deepEqual(
      told([
        named('A', 'Thuê bao di động'),
        anIndicator('B', { nameVi: 'Thuê bao di động phát triển mới', nature: 'flow' }),
      ]),
      [],
    );
  });

  it('hold holders against what they have', () => {
    assert.deepEqual(
      told([
        named('A', 'Thuê bao Internet'),
        anIndicator('B', { nameVi: 'Số hộ gia đình có thuê bao Internet', unit: 'hộ' }),
      ]),
      ['B <= A'],
    );
  });
});
