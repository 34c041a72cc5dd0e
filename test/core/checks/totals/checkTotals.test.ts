import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { checkAnswers } from '#core/checks/checkAnswers';
import { checkTotals } from '#core/checks/totals/checkTotals';
import type { ComparedTotal } from '#core/checks/totals/comparedTotal';
import { sentenceOf } from '#core/findings/messages';
import { fromDecimalText } from '#core/numbers/decimalText';
import { ONE, rational } from '#core/numbers/rational';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  published,
  derivedSum,
  money,
  percentOf,
  share,
  target,
  YEAR,
  type Row,
  type YearStory,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const VIETTEL = aUnit('A');
const VNPT = aUnit('B');
const DISTRICT_1 = aUnit('H1', { kind: 'DISTRICT', name: 'Huyện Một' });
const DISTRICT_2 = aUnit('H2', { kind: 'DISTRICT', name: 'Huyện Hai' });
const DEPARTMENT = aUnit('SO', { kind: 'DEPT', name: 'Sở' });
const STATISTICS = aUnit('CTK', { kind: 'GSO', name: 'Cục Thống kê' });

const MOBILE = anIndicator('VT012');

/** What the figures room would have computed. */
function total(indicator: string, value: string | undefined, changes: Partial<ComparedTotal> = {}) {
  return {
    indicator,
    value: value === undefined ? undefined : fromDecimalText(value),
    source: 'units' as const,
    isComplete: true,
    unitsExpected: ['A', 'B'],
    unitsReported: ['A', 'B'],
    ...changes,
  };
}

function check(story: YearStory, ...totals: ComparedTotal[]) {
  return checkTotals(aCollectedYear(story), totals);
}

describe('missing-submission', () => {
  it('names each valid unit that sent nothing, at no place', () => {
    const findings = check({ indicators: [MOBILE], units: [VIETTEL, VNPT], sheets: { A: {} } });
    findingsEqual(findings, ['missing-submission B · ·']);
    assert.deepEqual(findings[0]?.source, { file: '', sheet: '', cell: '' });
    assert.deepEqual(findings[0]?.message, {
      code: 'missing-submission',
      arguments: { unit: 'Viễn thông B' },
    });
  });

  it('tells units of one name apart by their codes', () => {
    const units = [VIETTEL, VNPT, aUnit('C', { name: 'Viễn thông B', validTo: `${YEAR}-06-30` })];
    const findings = check({ indicators: [MOBILE], units, sheets: { A: {} } });
    assert.deepEqual(
      findings.map(({ message }) => message.arguments),
      [{ unit: 'Viễn thông B (B)' }, { unit: 'Viễn thông B (C)' }],
    );
  });

  const SILENT: readonly (readonly [string, YearStory])[] = [
    [
      'does not chase authorities',
      { indicators: [{ ...MOBILE, reportedBy: ['GSO'] }], units: [STATISTICS] },
    ],
    [
      'does not expect units that ended before the year',
      { indicators: [MOBILE], units: [{ ...VIETTEL, validTo: '2021-12-31' }] },
    ],
    [
      'does not expect units that begin after the year',
      { indicators: [MOBILE], units: [{ ...VIETTEL, validFrom: '2023-01-01' }] },
    ],
    [
      'does not expect units of which nothing is asked',
      { indicators: [MOBILE], units: [DEPARTMENT] },
    ],
  ];
  for (const [name, story] of SILENT) it(name, () => findingsEqual(check(story), []));

  it('expects a unit that ended within the year', () => {
    const units = [{ ...VIETTEL, validTo: '2022-06-30' }];
    findingsEqual(check({ indicators: [MOBILE], units }), ['missing-submission A · ·']);
  });

  it('does not chase a unit whose figures the book holds', () => {
    const story = {
      indicators: [MOBILE],
      units: [VIETTEL],
      sheets: { A: { VT012: { current: '9' } } },
    };
    const collected = { ...aCollectedYear(story), counted: [] };
    findingsEqual(checkTotals(collected, []), []);
  });
});

describe('missing-indicator', () => {
  const rosterOfBoth = total('VT012', '97000', { isComplete: false, unitsReported: ['A'] });

  function sent(...rows: YearStory['sheets'][]) {
    const sheets = Object.assign({ A: { VT012: { current: '97000' } } }, ...rows);
    return check(
      { indicators: [MOBILE, anIndicator('VT011')], units: [VIETTEL, VNPT], sheets },
      rosterOfBoth,
    );
  }

  it('points at the sheet when the row is absent', () => {
    const findings = sent({ B: { VT011: { current: '5' } } });
    findingsEqual(findings, ['missing-indicator B VT012 ·']);
    assert.deepEqual(findings[0]?.source, { file: 'B.xlsx', sheet: 'Biểu', cell: '' });
  });

  it('points at the cell when it is blank', () => {
    findingsEqual(sent({ B: { VT012: { current: '' } } }), ['missing-indicator B VT012 D5']);
  });

  it('points at the cell when it says "…"', () => {
    findingsEqual(sent({ B: { VT012: { current: '…' } } }), ['missing-indicator B VT012 D5']);
  });

  it('names the one unit that left the row of a figure empty that nobody else gives', () => {
    const nobody = total('VT012', undefined, { unitsExpected: [], unitsReported: [] });
    const left = (sheets: YearStory['sheets']) =>
      check(
        {
          indicators: [MOBILE, anIndicator('VT011')],
          units: [VIETTEL, VNPT],
          sheets: { A: { VT011: { current: '5' } }, B: { VT011: { current: '6' } }, ...sheets },
        },
        nobody,
      );
    const empty = { current: '', prior: '412' };
    findingsEqual(left({ B: { VT012: empty } }), ['missing-indicator B VT012 D5']);
    assert.deepEqual(left({ B: { VT012: { current: '' } } }), []);
    assert.deepEqual(left({ B: { VT012: { current: '-', prior: '412' } } }), []);
    assert.deepEqual(left({ A: { VT012: empty }, B: { VT012: empty } }), []);
  });

  it('is silent when an error already speaks of the answer', () => {
    findingsEqual(sent({ B: { VT012: { withheld: true } } }), []);
  });

  it('says that the total is partial only of what units are added up to', () => {
    const sentenceOn = (changes: Parameters<typeof anIndicator>[1]) => {
      const story = {
        indicators: [anIndicator('VT012', changes), anIndicator('VT011')],
        units: [VIETTEL, VNPT],
        sheets: { A: { VT012: { current: '97' } }, B: { VT011: { current: '5' } } },
      };
      const [finding] = check(story, total('VT012', undefined, { unitsReported: ['A'] }));
      return finding ? sentenceOf(finding.message, 'vi') : '';
    };
    assert.match(sentenceOn({}), /Tổng của chỉ tiêu này còn thiếu/u);
    assert.match(
      sentenceOn({ aggregation: { form: 'distinct_count' } }),
      /không có dòng.*Chỉ tiêu này không cộng từ các đơn vị/u,
    );
  });

  it('asks a unit of which the department’s own list has but one figure for the others', () => {
    const story = aCollectedYear({
      indicators: [MOBILE, anIndicator('VT011')],
      units: [VIETTEL, VNPT],
      sheets: { A: { VT012: { current: '97000' } }, B: { VT011: { current: '5' } } },
    });
    const listed = { ...story, counted: story.counted.filter(({ unit }) => unit === 'A') };
    const missing = checkTotals(listed, [rosterOfBoth]).filter(
      ({ rule }) => rule === 'missing-indicator',
    );
    findingsEqual(missing, ['missing-indicator B VT012 ·']);
    assert.equal(missing[0]?.source.file, 'B.xlsx');
  });

  it('leaves a unit that sent nothing to missing-submission', () => {
    findingsEqual(sent(), ['missing-submission B · ·']);
  });

  it('asks nobody for derived indicators', () => {
    const story = {
      indicators: [derivedSum('VT010', 'VT012'), MOBILE],
      units: [VIETTEL],
      sheets: { A: { VT012: { current: '9' } } },
    };
    findingsEqual(
      check(story, total('VT010', undefined, { unitsExpected: ['A'], unitsReported: [] })),
      [],
    );
  });

  it('does not ask a second office for what the first gave', () => {
    const register = anIndicator('BPT010', {
      aggregation: { form: 'distinct_count' },
      reportedBy: ['DEPT_CULTURE', 'DEPT'],
    });
    const culture = aUnit('VH', { kind: 'DEPT_CULTURE' });
    const story = {
      indicators: [register],
      units: [DEPARTMENT, culture],
      sheets: { SO: { BPT010: { current: '4' } }, VH: {} },
    };
    const figures = {
      source: 'register',
      unitsExpected: ['VH', 'SO'],
      unitsReported: ['SO'],
    } as const;
    findingsEqual(check(story, total('BPT010', '4', figures)), []);
  });
});

describe('sources-disagree', () => {
  const POINTS = anIndicator('BC022', {
    unit: 'điểm',
    reportedBy: ['ENT_TEL', 'DISTRICT', 'COMMUNE'],
  });

  function points(first: string, second: string, changes: Partial<ComparedTotal> = {}) {
    return check(
      {
        indicators: [POINTS],
        units: [VIETTEL, VNPT, DISTRICT_1, DISTRICT_2],
        sheets: {
          A: { BC022: { current: '200' } },
          B: { BC022: { current: '7' } },
          H1: { BC022: { current: first } },
          H2: { BC022: { current: second } },
        },
      },
      total('BC022', '207', changes),
    );
  }

  it('holds the districts’ sum against the enterprises’', () => {
    const findings = points('100', '98');
    findingsEqual(findings, ['sources-disagree · BC022 D5 207']);
    assert.deepEqual(findings[0]?.source.file, 'H1.xlsx');
    assert.deepEqual(findings[0]?.message, {
      code: 'sources-disagree',
      arguments: {
        indicator: { code: 'BC022', vi: 'Chỉ tiêu BC022', en: 'Indicator BC022', unit: 'điểm' },
        used: '207',
        usedSource: 'enterprises',
        other: '198',
        otherSource: 'areas',
      },
    });
  });

  it('is silent when they agree', () => findingsEqual(points('100', '107'), []));

  it('is silent while the other source is not complete', () => {
    const missing = points('100', '…').filter(({ rule }) => rule === 'sources-disagree');
    findingsEqual(missing, []);
  });

  describe('of a partial total', () => {
    const partial = (second: string, reported: readonly string[]) =>
      points('100', second, { isComplete: false, unitsReported: reported }).filter(
        ({ rule }) => rule === 'sources-disagree',
      );

    it('is silent while units that are still to report may make the difference', () => {
      findingsEqual(partial('108', ['A']), []);
    });

    it('is told where the other source has less than was reported already', () => {
      findingsEqual(partial('98', ['A']), ['sources-disagree · BC022 D5']);
    });

    it('is told where all have reported, for then what is lacking is no unit’s', () => {
      findingsEqual(partial('108', ['A', 'B']), ['sources-disagree · BC022 D5']);
      findingsEqual(partial('107', ['A', 'B']), []);
    });
  });

  it('leaves off the units that answer "x"', () => findingsEqual(points('x', '207'), []));

  it('compares kinds that the indicator does not name', () => {
    const story: YearStory = {
      indicators: [MOBILE],
      units: [VIETTEL, DISTRICT_1],
      sheets: { A: { VT012: { current: '97000' } }, H1: { VT012: { current: '96000' } } },
    };
    findingsEqual(
      check(story, total('VT012', '97000', { unitsExpected: ['A'], unitsReported: ['A'] })),
      ['sources-disagree H1 VT012 D5 97000'],
    );
  });

  it('does not compare kinds of the family in use', () => {
    const fpt = aUnit('F', { kind: 'ENT_ISP' });
    const story: YearStory = {
      indicators: [MOBILE],
      units: [VIETTEL, fpt],
      sheets: { A: { VT012: { current: '97000' } }, F: { VT012: { current: '-' } } },
    };
    const figures = { unitsExpected: ['A'], unitsReported: ['A'] };
    const found = check(story, total('VT012', '97000', figures));
    findingsEqual(
      found.filter(({ rule }) => rule === 'sources-disagree'),
      [],
    );
  });

  it('holds the row of the province against the units', () => {
    const story: YearStory = {
      indicators: [MOBILE],
      units: [VIETTEL],
      sheets: { A: { VT012: { current: '97000' } } },
      province: { VT012: '98000' },
    };
    const units = { unitsExpected: ['A'], unitsReported: ['A'] };
    findingsEqual(check(story, total('VT012', '97000', units)), [
      'sources-disagree · VT012 E2 97000',
    ]);
  });

  it('accepts what the rounding of the units explains', () => {
    const story: YearStory = {
      indicators: [money('VT100')],
      units: [VIETTEL, VNPT],
      sheets: { A: { VT100: { current: '33.34' } }, B: { VT100: { current: '66.68' } } },
      province: { VT100: '100.01' },
    };
    findingsEqual(check(story, total('VT100', '100.02')), []);
  });

  describe('on one level with two growths', () => {
    const REVENUE = money('VT100');
    const told = (row: Row, changes: Partial<YearStory> = {}) =>
      check(
        {
          indicators: [REVENUE],
          units: [VIETTEL, VNPT, DEPARTMENT],
          sheets: {
            A: { VT100: { current: '400', prior: '380' } },
            B: { VT100: { current: '342.67', prior: '318' } },
            SO: { VT100: row },
          },
          ...changes,
        },
        total('VT100', '742.67', { prior: rational(698) }),
      ).filter(({ rule }) => rule === 'sources-disagree');

    it('shows both and asks the office that has another figure of last year', () => {
      const findings = told({ current: '742.67', prior: '640' });
      findingsEqual(findings, ['sources-disagree SO VT100 D5']);
      assert.equal(findings[0]?.severity, 'warning');
      // 742,67 over 698 and over 640.
      const sentence = sentenceOf(findings[0].message, 'vi');
      assert.ok(sentence.includes('tăng 6,4% (năm trước 698 tỷ đồng)'), sentence);
      assert.ok(sentence.includes('tăng 16,04% (năm trước 640 tỷ đồng)'), sentence);
    });

    it('is silent where a unit of the total has no last year', () => {
      const sheets = {
        A: { VT100: { current: '400', prior: '380' } },
        B: { VT100: { current: '342.67' } },
        SO: { VT100: { current: '742.67', prior: '640' } },
      };
      assert.deepEqual(told({}, { sheets }), []);
    });

    it('takes the growth that it states where it gives no figure of last year', () => {
      findingsEqual(told({ current: '742.67', stated: ['growth 7.4'] }), [
        'sources-disagree SO VT100 D5',
      ]);
      findingsEqual(told({ current: '742.67', stated: ['index 107.4'] }), [
        'sources-disagree SO VT100 D5',
      ]);
      assert.deepEqual(told({ current: '742.67', stated: ['growth 6.4'] }), []);
      assert.deepEqual(told({ current: '742.67' }), []);
    });

    it('is silent where rounding explains the difference, or the printed growth is the same', () => {
      assert.deepEqual(told({ current: '742.67', prior: '698' }), []);
      assert.deepEqual(told({ current: '742.67', prior: '698.01' }), []);
      // 742,67 over 697,5: 6,48 %.
      assert.deepEqual(told({ current: '742.67', prior: '697.5' }), []);
      assert.equal(told({ current: '742.67', prior: '696' }).length, 1);
    });

    it('shows both where the units state another last year than the province published', () => {
      const story: YearStory = {
        indicators: [REVENUE],
        units: [VIETTEL, VNPT],
        sheets: {
          A: { VT100: { current: '400', prior: '380' } },
          B: { VT100: { current: '342.67', prior: '318' } },
        },
      };
      const with640 = { ...story, known: [published('', 'VT100', '640')] };
      const findings = check(with640, total('VT100', '742.67', { prior: rational(640) }));
      findingsEqual(findings, ['sources-disagree · VT100 E2']);
      // 742,67 over 640 and over 380 + 318.
      const sentence = findings[0] ? sentenceOf(findings[0].message, 'vi') : '';
      assert.ok(sentence.includes('số toàn tỉnh đã nhập tăng 16,04%'), sentence);
      assert.ok(sentence.includes('tăng 6,4% (năm trước 698 tỷ đồng)'), sentence);
      const with698 = { ...story, known: [published('', 'VT100', '698')] };
      assert.deepEqual(check(with698, total('VT100', '742.67', { prior: rational(698) })), []);
    });

    it('asks about the province’s row that was published with another figure of last year', () => {
      const province = (lastYear: string) =>
        check(
          {
            indicators: [REVENUE],
            units: [VIETTEL],
            sheets: { A: { VT100: { current: '742.67' } } },
            province: { VT100: '742.67' },
            known: [published('A', 'VT100', '698'), published('', 'VT100', lastYear)],
          },
          total('VT100', '742.67', {
            prior: rational(698),
            unitsExpected: ['A'],
            unitsReported: ['A'],
          }),
        );
      findingsEqual(province('640'), ['sources-disagree · VT100 E2']);
      assert.deepEqual(province('698'), []);
    });
  });

  it('does not compare the province’s row with itself', () => {
    const story: YearStory = { indicators: [MOBILE], units: [], province: { VT012: '98000' } };
    const row = { source: 'province', unitsExpected: [], unitsReported: [] } as const;
    findingsEqual(check(story, total('VT012', '98000', row)), []);
  });

  it('tells a department that its sum differs from the parts', () => {
    const sum = { ...derivedSum('VT010', 'VT012'), reportedBy: ['DERIVED', 'DEPT'] as const };
    const story: YearStory = {
      indicators: [sum, MOBILE],
      units: [VIETTEL, DEPARTMENT],
      sheets: { A: { VT012: { current: '97000' } }, SO: { VT010: { current: '98000' } } },
    };
    const figures = { source: 'parts', unitsExpected: ['A'], unitsReported: ['A'] } as const;
    findingsEqual(check(story, total('VT010', '97000', figures)), [
      'parts-differ-from-total SO VT010 D5 97000',
    ]);
  });

  it('says of an office’s rate only once that it is wrong', () => {
    const rate = share('CDS052', percentOf('CDS051', 'CDS050'));
    const collected = aCollectedYear({
      indicators: [rate, anIndicator('CDS051'), anIndicator('CDS050')],
      units: [VIETTEL, DEPARTMENT],
      sheets: {
        A: { CDS051: { current: '755' }, CDS050: { current: '1000' } },
        SO: {
          CDS051: { current: '755' },
          CDS050: { current: '1000' },
          CDS052: { current: '85.5', precision: '0.1' },
        },
      },
    });
    const totals = [
      total('CDS052', '75.5', { source: 'ratio', unitsExpected: ['A'], unitsReported: ['A'] }),
    ];
    const ofAnswers = checkAnswers(collected);
    findingsEqual(ofAnswers, ['parts-differ-from-total SO CDS052 D7;D5;D6 75.5']);
    assert.equal(checkTotals(collected, totals).length, 1);
    assert.deepEqual(checkTotals(collected, totals, ofAnswers), []);
  });

  it('compares figures that are not added up office by office', () => {
    const register = anIndicator('BC010', {
      aggregation: { form: 'distinct_count' },
      reportedBy: ['DEPT', 'DISTRICT'],
    });
    const story: YearStory = {
      indicators: [register],
      units: [DEPARTMENT, DISTRICT_1],
      sheets: { SO: { BC010: { current: '15' } }, H1: { BC010: { current: '19' } } },
      province: { BC010: '14' },
    };
    const figures = { source: 'register', unitsExpected: ['SO'], unitsReported: ['SO'] } as const;
    findingsEqual(check(story, total('BC010', '15', figures)), ['sources-disagree · BC010 E2 15']);
  });

  it('asks where a register counts more than all units together, never where less', () => {
    const shops = anIndicator('XBI010', {
      aggregation: { form: 'distinct_count' },
      reportedBy: ['DEPT', 'DISTRICT'],
    });
    const inAll = (register: string, first: string, second: string) =>
      check(
        {
          indicators: [shops],
          units: [DEPARTMENT, DISTRICT_1, DISTRICT_2],
          sheets: {
            SO: { XBI010: { current: register } },
            H1: { XBI010: { current: first } },
            H2: { XBI010: { current: second } },
          },
        },
        total('XBI010', register, {
          source: 'register',
          unitsExpected: ['SO'],
          unitsReported: ['SO'],
        }),
      ).filter(({ rule }) => rule === 'sources-disagree');
    // 9 + 4 = 13 of 15 in the register.
    findingsEqual(inAll('15', '9', '4'), ['sources-disagree · XBI010 D5']);
    assert.deepEqual(inAll('13', '9', '4'), []);
    assert.deepEqual(inAll('11', '9', '4'), []);
    assert.deepEqual(inAll('15', '9', '…'), []);
  });

  it('takes a rate of the province to one unit of its last digit', () => {
    const rate = share('CDS052', percentOf('CDS051', 'CDS050'));
    const story = (text: string): YearStory => ({
      indicators: [rate, anIndicator('CDS051'), anIndicator('CDS050')],
      units: [],
      province: { CDS052: text },
    });
    const figures = { source: 'ratio', unitsExpected: [], unitsReported: [] } as const;
    findingsEqual(check(story('75.4'), total('CDS052', '75.499', figures)), []);
    findingsEqual(check(story('75.2'), total('CDS052', '75.499', figures)), [
      'sources-disagree · CDS052 E2 75.5',
    ]);
  });
});

describe('part-exceeds-whole of the province', () => {
  const HOMES = anIndicator('NET022', { unit: 'hộ', partOf: ['TH020'] });
  const HOUSEHOLDS = anIndicator('TH020', { unit: 'hộ', reportedBy: ['DISTRICT'] });
  const story: YearStory = {
    indicators: [HOMES, HOUSEHOLDS],
    units: [VIETTEL, DISTRICT_1],
    sheets: { A: { NET022: { current: '320000' } }, H1: { TH020: { current: '310000' } } },
  };
  const homes = total('NET022', '320000', { unitsExpected: ['A'], unitsReported: ['A'] });
  const households = total('TH020', '310000', { unitsExpected: ['H1'], unitsReported: ['H1'] });

  it('holds shared sites against all that the operators count, each for itself', () => {
    // 310 + 360 = 670 sites at most, of which 720 cannot be shared.
    const sites = anIndicator('VT050', {
      unit: 'vị trí',
      aggregation: { form: 'distinct_count' },
    });
    const shared = anIndicator('VT061', {
      unit: 'vị trí',
      reportedBy: ['DEPT'],
      partOf: ['VT050'],
    });
    const ofSites = (count: string) =>
      check(
        {
          indicators: [sites, shared],
          units: [VIETTEL, VNPT, DEPARTMENT],
          sheets: {
            A: { VT050: { current: '310' } },
            B: { VT050: { current: '360' } },
            SO: { VT061: { current: count } },
          },
        },
        total('VT050', undefined, { source: 'nothing' }),
        total('VT061', count, { unitsExpected: ['SO'], unitsReported: ['SO'] }),
      );
    findingsEqual(ofSites('720'), ['part-exceeds-whole · VT061 ·']);
    findingsEqual(ofSites('670'), []);
  });

  it('compares totals that come from different units', () => {
    const findings = check(story, homes, households);
    findingsEqual(findings, ['part-exceeds-whole · NET022 ·']);
    assert.equal(findings[0]?.message.code, 'part-exceeds-whole/province');
  });

  it('is silent while either is partial', () => {
    findingsEqual(check(story, { ...homes, isComplete: false }, households), []);
    findingsEqual(check(story, homes, { ...households, isComplete: false }), []);
  });

  it('is silent when the part is not larger', () => {
    findingsEqual(check(story, homes, { ...households, value: homes.value }), []);
  });

  it('leaves totals of the same units to the units', () => {
    const units = { unitsExpected: ['H1'], unitsReported: ['H1'] };
    findingsEqual(check(story, total('NET022', '320000', units), households), []);
  });

  it('does not repeat what one unit was asked', () => {
    const both = { NET022: { current: '20' }, TH020: { current: '10' } };
    const found = check({ ...story, sheets: { A: both, H1: {} } }, homes, households);
    findingsEqual(
      found.filter(({ rule }) => rule === 'part-exceeds-whole'),
      [],
    );
  });
});

describe('boundary-not-comparable', () => {
  const OLD = aUnit('TP', { kind: 'DISTRICT', name: 'TP Bắc Giang', validTo: '2022-06-30' });
  const WARD = aUnit('P', { kind: 'COMMUNE', name: 'Phường Bắc Giang', validFrom: '2022-07-01' });
  const asked = anIndicator('TH040', { reportedBy: ['ENT_POST'] });

  function found(units: YearStory['units'], boundaries: YearStory['boundaries'] = []) {
    return check({ indicators: [asked], units, boundaries });
  }

  it('names the new unit and what ended', () => {
    const findings = found([OLD, WARD]);
    findingsEqual(findings, ['boundary-not-comparable P · ·']);
    assert.equal(findings[0]?.severity, 'warning');
    assert.deepEqual(findings[0]?.message, {
      code: 'boundary-not-comparable',
      arguments: { unit: 'Phường Bắc Giang', from: '2022-07-01', ended: ['TP Bắc Giang'] },
    });
  });

  it('names first the units that ended and from which no row of the ledger leads', () => {
    const merged = ['A', 'B', 'C'].map((code) =>
      aUnit(code, { kind: 'COMMUNE', name: `Xã ${code}`, validTo: '2022-06-30' }),
    );
    const lost = aUnit('X', { kind: 'COMMUNE', name: 'Xã Mất Dòng', validTo: '2022-06-30' });
    const into = aUnit('Y', { kind: 'COMMUNE', name: 'Xã Y', validFrom: '2022-07-01' });
    const rows = merged.map(({ code }) => boundary(code, 'Y'));
    const [finding] = found([...merged, lost, into, WARD], rows);
    assert.ok(finding?.message.code === 'boundary-not-comparable');
    const { ended } = finding.message.arguments as { ended: readonly string[] };
    assert.deepEqual(ended, ['Xã Mất Dòng', 'Xã A', 'Xã B', 'Xã C']);
  });

  it('counts a unit that ended with the year before', () => {
    const units = [
      { ...OLD, validTo: '2021-12-31' },
      { ...WARD, validFrom: '2022-01-01' },
    ];
    findingsEqual(found(units), ['boundary-not-comparable P · ·']);
  });

  it('names a unit of last year that has no figure of it, beside one that ended with figures and no row', () => {
    const [old, ward] = [
      { ...OLD, validTo: '2021-06-30' },
      { ...WARD, validFrom: '2021-07-01' },
    ];
    const inBook = (...known: YearStory['known'] & object) =>
      check({ indicators: [asked], units: [old, ward], known });
    findingsEqual(inBook(published('TP', 'TH040', '120')), ['boundary-not-comparable P · ·']);
    // The new unit's own figure of last year is known, or nobody's.
    findingsEqual(inBook(published('TP', 'TH040', '120'), published('P', 'TH040', '61')), []);
    findingsEqual(inBook(), []);
  });

  it('asks so too where the rows from what ended all lead to others', () => {
    const [old, ward] = [
      { ...OLD, validTo: '2021-06-30' },
      { ...WARD, validFrom: '2021-07-01' },
    ];
    const other = aUnit('Y', { kind: 'COMMUNE', name: 'Xã Y', validFrom: '2021-07-01' });
    const findings = check({
      indicators: [asked],
      units: [old, ward, other],
      boundaries: [{ ...boundary('TP', 'Y'), effective: '2021-07-01' }],
      known: [published('TP', 'TH040', '120')],
    });
    findingsEqual(findings, ['boundary-not-comparable P · ·']);
  });

  const SILENT: readonly (readonly [string, YearStory['units']])[] = [
    ['is silent when nothing ended', [WARD]],
    [
      'is silent when what ended is of another family',
      [aUnit('X', { validTo: '2022-06-30' }), WARD],
    ],
    ['is silent when the unit is older', [OLD, { ...WARD, validFrom: '2021-07-01' }]],
    ['is silent when the old unit ended earlier', [{ ...OLD, validTo: '2020-06-30' }, WARD]],
    [
      'is silent when the old unit lived to the end of the year',
      [{ ...OLD, validTo: '2022-12-31' }, WARD],
    ],
    ['is silent about a unit of the next year', [OLD, { ...WARD, validFrom: '2023-01-01' }]],
  ];
  for (const [name, units] of SILENT) it(name, () => findingsEqual(found(units), []));

  it('is silent when a boundary row leads to the unit', () => {
    findingsEqual(found([OLD, WARD], [boundary('TP', 'P')]), []);
  });

  describe('of units made of several', () => {
    const PLACES = [
      ...['X1', 'X2', 'X3'].map((code) => aUnit(code, { name: code, validTo: '2021-12-31' })),
      ...['Y1', 'Y2'].map((code) => aUnit(code, { name: code, validFrom: '2022-01-01' })),
    ];
    /** statistics.md M13: X1 to Y1, X2 in parts of 3/5 and 2/5, X3 to Y2. */
    const rebuilt = (indicator: Indicator, priors: Readonly<Record<string, string>>) =>
      check({
        indicators: [indicator],
        units: PLACES,
        boundaries: [
          boundary('X1', 'Y1'),
          boundary('X2', 'Y1', rational(3, 5)),
          boundary('X2', 'Y2', rational(2, 5)),
          boundary('X3', 'Y2'),
        ],
        sheets: { Y1: { R: { current: '1700' } }, Y2: { R: { current: '850' } } },
        known: Object.entries(priors).map(([unit, value]) => published(unit, 'R', value)),
      });
    const COUNT = anIndicator('R');

    it('says which old unit’s figure is lacking where the book has the others’', () => {
      const findings = rebuilt(COUNT, { X1: '1200', X2: '800' });
      findingsEqual(findings, ['boundary-not-comparable Y2 R ·']);
      const { message } = findings[0] ?? {};
      assert.ok(message?.code === 'boundary-not-comparable/predecessor-silent');
      assert.deepEqual(message.arguments.silent, ['X3']);
      assert.deepEqual(message.arguments.known, ['X2']);
    });

    it('says once of which old unit the book has nothing, where the new one speaks for it', () => {
      const merged = (known: NonNullable<YearStory['known']>) =>
        check({
          indicators: [COUNT, anIndicator('S')],
          units: PLACES,
          boundaries: [boundary('X1', 'Y1'), boundary('X2', 'Y1'), boundary('X3', 'Y2')],
          sheets: {
            Y1: { R: { current: '1700', prior: '1600' }, S: { current: '70', prior: '60' } },
          },
          known,
        }).filter(({ rule }) => rule === 'boundary-not-comparable');
      const [finding, ...others] = merged([
        published('X1', 'R', '900'),
        published('X1', 'S', '31'),
      ]);
      assert.deepEqual(others, []);
      const { message, unit, indicator } = finding ?? {};
      assert.deepEqual([unit, indicator], ['Y1', '']);
      assert.ok(message?.code === 'boundary-not-comparable/predecessor-unpublished');
      assert.deepEqual(message.arguments.silent, ['X2']);
      assert.deepEqual(message.arguments.known, ['X1']);
      assert.deepEqual(merged([published('X1', 'R', '900'), published('X2', 'S', '29')]), []);
    });

    // The province would have 130 + 2/5 · 301 of one place: what X2 had is in Y2's end of the year.
    it('names a stock that is counted for the old unit and for the new one that began in the year', () => {
      const twice = (nature: 'stock' | 'flow', effective: string) =>
        check({
          indicators: [anIndicator('R', { nature })],
          units: [
            aUnit('X2', { name: 'X2', validTo: '2021-06-30' }),
            ...['Y1', 'Y2'].map((code) => aUnit(code, { name: code, validFrom: '2021-07-01' })),
          ],
          boundaries: [
            { ...boundary('X2', 'Y1', rational(3, 5)), effective },
            { ...boundary('X2', 'Y2', rational(2, 5)), effective },
          ],
          sheets: { Y1: { R: { current: '190' } }, Y2: { R: { current: '125' } } },
          known: [published('X2', 'R', '301'), published('Y2', 'R', '130')],
        }).filter(({ rule }) => rule === 'boundary-not-comparable');
      const [finding, ...others] = twice('stock', '2021-07-01');
      assert.deepEqual(others, []);
      assert.equal(finding?.unit, 'Y2');
      assert.ok(finding.message.code === 'boundary-not-comparable/counted-on-both-maps');
      assert.deepEqual(finding.message.arguments.predecessors, ['X2']);
      assert.deepEqual(twice('flow', '2021-07-01'), []);
      assert.deepEqual(twice('stock', '2022-07-01'), []);
    });

    // The new communes began on 1 July of last year; what the old ones did until then is in no figure.
    it('names once the units that ended in last year’s course without their part of what flowed', () => {
      const ended = (
        nature: 'stock' | 'flow',
        validTo: string,
        more: readonly KnownFigure[] = [],
      ) =>
        check({
          indicators: [anIndicator('R', { nature }), anIndicator('S', { nature })],
          units: [
            aUnit('A1', { name: 'Xã Cũ', validTo }),
            aUnit('N1', { name: 'Xã Mới', validFrom: '2021-07-01' }),
          ],
          boundaries: [boundary('A1', 'N1', ONE, '2021-07-01')],
          sheets: { N1: { R: { current: '230' }, S: { current: '12' } } },
          known: [published('N1', 'R', '210'), published('N1', 'S', '11'), ...more],
        }).filter(({ rule }) => rule === 'boundary-not-comparable');
      const [finding, ...others] = ended('flow', '2021-06-30');
      assert.deepEqual(others, []);
      assert.ok(finding?.message.code === 'boundary-not-comparable/ended-silent');
      assert.deepEqual(finding.message.arguments.silent, ['Xã Cũ']);
      assert.deepEqual(finding.message.arguments.indicators, ['R', 'S']);
      assert.deepEqual(ended('stock', '2021-06-30'), [], 'no stock of a year’s end is lacking');
      const halves = [published('A1', 'R', '90'), published('A1', 'S', '5')];
      assert.deepEqual(ended('flow', '2021-06-30', halves), []);
    });

    it('is silent where the book has all of them, and where it has none', () => {
      findingsEqual(rebuilt(COUNT, { X1: '1200', X2: '800', X3: '500' }), []);
      findingsEqual(rebuilt(COUNT, {}), []);
    });

    it('names each new unit of a count in which one thing may stand twice', () => {
      const distinct = anIndicator('R', { aggregation: { form: 'distinct_count' } });
      findingsEqual(rebuilt(distinct, { X1: '5', X2: '6', X3: '7' }), [
        'boundary-not-comparable Y1 R ·',
        'boundary-not-comparable Y2 R ·',
      ]);
    });
  });

  describe('of figures that do not add up over places', () => {
    const DEPARTMENTS = [
      aUnit('S1', { kind: 'DEPT', name: 'Sở Một', validTo: '2021-12-31' }),
      aUnit('S2', { kind: 'DEPT', name: 'Sở Hai', validTo: '2021-12-31' }),
      aUnit('SO', { kind: 'DEPT', name: 'Sở', validFrom: '2022-01-01' }),
    ];
    const kept = (nature: Indicator['nature'], form: 'not_additive' | 'province_only') =>
      anIndicator('R', { nature, reportedBy: ['DEPT'], aggregation: { form } });
    const merged = (indicator: Indicator, own: readonly string[] = []) =>
      check({
        indicators: [indicator],
        units: DEPARTMENTS,
        boundaries: [boundary('S1', 'SO'), boundary('S2', 'SO')],
        sheets: { SO: { R: { current: '50' } } },
        known: [
          published('S1', 'R', '40'),
          published('S2', 'R', '60'),
          ...own.map((value) => published('SO', 'R', value)),
        ],
      });

    it('names the new unit, the indicator and the old units', () => {
      const findings = merged(kept('ratio', 'not_additive'));
      findingsEqual(findings, ['boundary-not-comparable SO R ·']);
      const { message } = findings[0] ?? {};
      assert.ok(message?.code === 'boundary-not-comparable/not-additive');
      assert.deepEqual(message.arguments.predecessors, ['Sở Một', 'Sở Hai']);
    });

    it('names old units also through a unit that lived between two changes of the year', () => {
      const findings = check({
        indicators: [kept('ratio', 'not_additive')],
        units: [
          aUnit('S1', { kind: 'DEPT', name: 'Sở Một', validTo: '2022-02-28' }),
          aUnit('S2', { kind: 'DEPT', name: 'Sở Hai', validTo: '2022-02-28' }),
          aUnit('SM', {
            ...{ kind: 'DEPT', name: 'Sở Giữa' },
            ...{ validFrom: '2022-03-01', validTo: '2022-06-30' },
          }),
          aUnit('SO', { kind: 'DEPT', name: 'Sở', validFrom: '2022-07-01' }),
        ],
        boundaries: [
          boundary('S1', 'SM', ONE, '2022-03-01'),
          boundary('S2', 'SM', ONE, '2022-03-01'),
          boundary('SM', 'SO', ONE, '2022-07-01'),
        ],
        sheets: { SO: { R: { current: '50' } } },
        known: [published('S1', 'R', '40'), published('S2', 'R', '60')],
      });
      const told = findings.flatMap(({ unit, message }) =>
        message.code === 'boundary-not-comparable/not-additive'
          ? [[unit, ...message.arguments.predecessors]]
          : [],
      );
      assert.deepEqual(told, [['SO', 'Sở Một', 'Sở Hai']]);
    });

    it('is silent where the new unit says what it was on its own territory', () => {
      findingsEqual(merged(kept('ratio', 'not_additive'), ['49']), []);
    });

    it('is silent about amounts, which add up, and ranks, which were given to the old places', () => {
      findingsEqual(merged(kept('flow', 'province_only')), []);
      findingsEqual(merged(kept('rank', 'not_additive')), []);
    });
  });
});

describe('figure-of-later-year', () => {
  const ofYear = (year: number, cell: string) => ({
    ...published('', 'VT012', '50'),
    ...{ year, source: { file: 'figures.csv', sheet: '', cell } },
  });
  const story = (...known: NonNullable<YearStory['known']>) =>
    check({
      indicators: [MOBILE],
      units: [VIETTEL],
      sheets: { A: { VT012: { current: '9' } } },
      known,
    });

  it('notes once, with their cells, the lines of years after the report year', () => {
    const [found, ...more] = story(ofYear(2021, 'E2'), ofYear(2202, 'E3'), ofYear(2023, 'E4'));
    assert.deepEqual(more, []);
    assert.equal(found?.rule, 'figure-of-later-year');
    assert.equal(found.severity, 'note');
    assert.deepEqual(found.source, { file: 'figures.csv', sheet: '', cell: 'E3;E4' });
    assert.match(
      sentenceOf(found.message, 'vi'),
      /^2 số đã biết ghi năm 2023, 2202, sau năm .* 2022/,
    );
  });

  it('is silent on the report year and those before it', () => {
    assert.deepEqual(story(ofYear(2020, 'E2'), ofYear(2021, 'E3')), []);
  });
});

describe('figure-not-asked', () => {
  const POST = aUnit('P', { kind: 'ENT_POST' });
  const counted = total('VT012', '9', { unitsExpected: ['A'], unitsReported: ['A'] });
  const A = { VT012: { current: '9' } };

  it('notes a figure that counts nowhere because of the kind of its sender', () => {
    const [found, ...more] = check(
      {
        indicators: [MOBILE],
        units: [VIETTEL, POST],
        sheets: { A, P: { VT012: { current: '210' } } },
      },
      counted,
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      [found?.rule, found?.severity, found?.unit, found?.indicator, found?.source.cell],
      ['figure-not-asked', 'note', 'P', 'VT012', 'D5'],
    );
    assert.match(
      found ? sentenceOf(found.message, 'vi') : '',
      /ghi 210 thuê bao, nhưng .* loại đơn vị ENT_POST không báo cáo .*\(ENT_TEL báo cáo\)/,
    );
  });

  it('notes it too where nobody has given what it would be held against', () => {
    const nobody = total('VT012', undefined, { unitsExpected: ['A'], unitsReported: [] });
    const sheets = { H1: { VT012: { current: '9' } } };
    const found = check({ indicators: [MOBILE], units: [DISTRICT_1], sheets }, nobody);
    findingsEqual(found, ['figure-not-asked H1 VT012 D5']);
  });

  const SILENT: readonly (readonly [string, YearStory])[] = [
    ['of units asked', { indicators: [MOBILE], units: [VIETTEL], sheets: { A } }],
    [
      'of all districts together, which is held against the total',
      {
        indicators: [MOBILE],
        units: [VIETTEL, DISTRICT_1, DISTRICT_2],
        sheets: { A, H1: { VT012: { current: '4' } }, H2: { VT012: { current: '5' } } },
      },
    ],
    ...(['0', '-', '…', 'x', ''] as const).map((current): readonly [string, YearStory] => [
      `that is “${current}”`,
      {
        indicators: [MOBILE],
        units: [VIETTEL, POST],
        sheets: { A, P: { VT012: { current } } },
      },
    ]),
    [
      'that the department enters for an authority',
      {
        indicators: [{ ...MOBILE, reportedBy: ['GSO'] }],
        units: [DEPARTMENT],
        sheets: { [DEPARTMENT.code]: { VT012: { current: '9' } } },
      },
    ],
    [
      'of a sum that is computed',
      {
        indicators: [derivedSum('VT010', 'VT012'), MOBILE],
        units: [VIETTEL, POST],
        sheets: { A, P: { VT010: { current: '9' } } },
      },
    ],
  ];
  for (const [name, story] of SILENT) {
    it(`is silent about a figure ${name}`, () => findingsEqual(check(story, counted), []));
  }
});

describe('plan-of-other-year', () => {
  const ofYear = (year: number) => ({ ...target('', 'VT012', '50'), year });
  const story = (...plans: NonNullable<YearStory['plans']>) =>
    check({
      indicators: [MOBILE],
      units: [VIETTEL],
      sheets: { A: { VT012: { current: '9' } } },
      plans,
    });

  it('notes that only an earlier year has a target', () => {
    findingsEqual(story(ofYear(2021)), ['plan-of-other-year · VT012 ·']);
  });

  it('is silent where the report year has one too, and on targets to come', () => {
    assert.deepEqual(story(ofYear(2021), ofYear(2022)), []);
    assert.deepEqual(story(ofYear(2023)), []);
  });
});
