import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Indicator } from '#core/catalogue/indicator';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import {
  anIndicator,
  aUnit,
  money,
  published,
  share,
  target,
  type YearStory,
} from '../../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

const MOBILE = anIndicator('VT012', { nameVi: 'Thuê bao di động', nameEn: 'Mobile subscriptions' });
const [A, B] = [aUnit('A'), aUnit('B')];

interface Told {
  readonly indicator?: Indicator;
  readonly units?: YearStory['units'];
  readonly sent: Readonly<Record<string, string>>;
  readonly known?: YearStory['known'];
  readonly plans?: YearStory['plans'];
}

/** The explanation of one indicator, without its title. */
function explain(
  { indicator = MOBILE, units = [A, B], sent, known = [], plans = [] }: Told,
  language: 'vi' | 'en' = 'vi',
) {
  const book = aBook({ indicators: [indicator], units, knownFigures: known, plans });
  const readings = readingsOf(
    ...Object.entries(sent).map(([unit, value]) =>
      aSubmission(unit, `${unit}.xlsx`, { observations: [observed(unit, indicator.code, value)] }),
    ),
  );
  const compilation = compileYearEnd(book, readings, []);
  const figure = explainedFigure(compilation, { indicator, unit: undefined }, language);
  return explanationLines(figure, language);
}

const PRIORS = [published('A', 'VT012', '128'), published('B', 'VT012', '100')];

describe('an explained change', () => {
  it('says of a loss after a profit how much, and no per cent', () => {
    const profit = money('DN010', { nameVi: 'Lợi nhuận' });
    const known = [published('A', 'DN010', '30'), published('B', 'DN010', '20')];
    const told = explain({ indicator: profit, sent: { A: '-50', B: '10' }, known });
    // −40 after 50.
    assert.ok(told.includes('So với năm 2021: -90,00 tỷ đồng'), told.join('\n'));
    assert.ok(!told.some((line) => line.includes('tốc độ tăng -')));
  });

  it('says value, method, prior, growth and, of each unit, share, contribution and cell', () => {
    const told = {
      sent: { A: '150', B: '90' },
      known: PRIORS,
      plans: [target('', 'VT012', '250')],
    };
    assert.deepEqual(explain(told), [
      'VT012 - Thuê bao di động, năm 2022 (đơn vị tính: thuê bao)',
      'Giá trị:         240 thuê bao (ước tính)',
      'Cách tính:       cộng số liệu của 2 đơn vị',
      'Năm 2021:        228 thuê bao (số đã công bố)',
      'So với năm 2021: +12 thuê bao; tốc độ tăng 5,26% (bằng 105,26%)',
      'Kế hoạch:        250 thuê bao (96%)',
      'Mức độ đầy đủ:   2/2 đơn vị đã báo cáo; chiếm 100% số năm trước',
      '',
      'Các năm đã biết:',
      // 228/240 of 24 characters.
      '  2021 │███████████████████████ 228 (số đã công bố)',
      '  2022 │████████████████████████ 240 (ước tính)',
      '',
      'Từng đơn vị:',
      // (150 − 128)/228 and (90 − 100)/228: 9.65 and −4.39 points make 5.26.
      '  A Viễn thông A: 150 (năm 2021: 128); tỷ trọng 62,50%; đóng góp +9,65 điểm phần trăm',
      '      năm 2022: “150” = 150 ← A.xlsx › Biểu › D5',
      '      năm 2021 (đã công bố): 128 ← figures.csv › E2',
      '  B Viễn thông B: 90 (năm 2021: 100); tỷ trọng 37,50%; đóng góp -4,39 điểm phần trăm',
      '      năm 2022: “90” = 90 ← B.xlsx › Biểu › D5',
      '      năm 2021 (đã công bố): 100 ← figures.csv › E2',
      '',
      'Đóng góp vào tốc độ tăng (điểm phần trăm):',
      '  A                         │████████████████████████ +9,65',
      // 4.39/9.65 of 24 characters.
      '  B              ███████████│ -4,39',
      '',
      'Nguồn:',
      '      năm 2022 (kế hoạch được giao): 250 ← figures.csv › E2',
    ]);
  });

  it('says the same in English', () => {
    const lines = explain({ sent: { A: '150', B: '90' }, known: PRIORS }, 'en');
    assert.deepEqual(lines.slice(0, 5), [
      'VT012 - Mobile subscriptions, 2022 (unit of measure: subscriptions)',
      'Value:        240 subscriptions (estimate)',
      'Computed as:  the sum of 2 units',
      'Year 2021:    228 subscriptions (as published)',
      'Against 2021: +12 subscriptions; growth 5.26% (105.26% of it)',
    ]);
    assert.equal(lines[7], 'The years known:');
    assert.equal(
      lines[12],
      '  A Viễn thông A: 150 (2021: 128); share 62.50%; contribution +9.65 percentage points',
    );
  });

  it('refuses the growth that the sentence refuses, where an unbridged place is new', () => {
    const indicator = anIndicator('VT012', { boundarySensitive: true });
    const commune = { kind: 'COMMUNE' as const };
    const units = [
      A,
      B,
      aUnit('N', { ...commune, validFrom: '2022-03-01' }),
      aUnit('O', { ...commune, validTo: '2022-02-28' }),
    ];
    const lines = explain({ indicator, units, sent: { A: '150', B: '90' }, known: PRIORS });
    assert.ok(
      lines.includes('So với năm 2021: không so sánh với năm 2021 do thay đổi đơn vị hành chính'),
    );
    assert.ok(!lines.some((line) => /tốc độ tăng|đóng góp/.test(line)));
  });

  it('says that last year is passed where those who have reported outdo all of it', () => {
    // 240 of A alone against 128 + 100.
    const passed = explain({ sent: { A: '240' }, known: PRIORS }).join('\n');
    assert.match(passed, /các đơn vị đã báo cáo cộng lại đã vượt năm trước/);
    assert.doesNotMatch(passed, /phải đạt/);
    const equal = explain({ sent: { A: '228' }, known: PRIORS }).join('\n');
    assert.match(equal, /các đơn vị đã báo cáo cộng lại đã bằng năm trước/);
  });

  it('names units that are new and units that have ended', () => {
    const units = [A, aUnit('N', { validFrom: '2022-03-01' }), { ...B, validTo: '2021-12-31' }];
    const lines = explain({ units, sent: { A: '150', N: '78' }, known: PRIORS });
    assert.ok(
      lines.includes(
        '  N Viễn thông N: 78 (năm 2021: chưa có đơn vị); tỷ trọng 34,21%; đóng góp +34,21 điểm phần trăm (đơn vị mới)',
      ),
    );
    assert.ok(
      lines.includes(
        '  B Viễn thông B: không còn báo cáo (năm 2021: 100); đóng góp -43,86 điểm phần trăm (đã kết thúc)',
      ),
    );
  });

  it('says of a partial total what can be said before the others report', () => {
    const lines = explain({ sent: { A: '150' }, known: PRIORS });
    const coverage = lines.find((line) => line.startsWith('Mức độ đầy đủ'))?.split('; ');
    assert.deepEqual(coverage?.slice(1), [
      'chiếm 56,14% số năm trước',
      'chưa đủ đơn vị nên không so sánh tổng số với năm trước',
      'riêng các đơn vị có số liệu cả hai năm: tốc độ tăng 17,19%',
      'tốc độ tăng của tổng số nằm từ -34,21% (các đơn vị còn thiếu không có gì) đến 53,51% (các đơn vị còn thiếu gấp đôi năm trước)',
      'để bằng năm trước, các đơn vị còn thiếu phải đạt 78 thuê bao',
    ]);
    assert.ok(!lines.some((line) => line.includes('tỷ trọng ')));
  });

  it('does not draw a partial total beside full years', () => {
    const known = [published('', 'VT012', '210', { year: 2020 }), ...PRIORS];
    const lines = explain({ sent: { A: '150' }, known });
    const at = lines.indexOf('Các năm đã biết:');
    assert.deepEqual(lines.slice(at + 1, at + 4), [
      // 210/228 of 24 characters.
      '  2020 │██████████████████████ 210',
      '  2021 │████████████████████████ 228 (số đã công bố)',
      '  2022 │ 150 (chưa đủ đơn vị)',
    ]);
  });

  const CHANGES: readonly (readonly [string, Told, string])[] = [
    [
      'a first occurrence',
      { sent: { A: '7' }, known: [published('A', 'VT012', '0')] },
      'So với năm 2021: phát sinh mới',
    ],
    [
      'an end',
      { sent: { A: '0' }, known: [published('A', 'VT012', '7')] },
      'So với năm 2021: không còn phát sinh',
    ],
    [
      'nothing in both years',
      { sent: { A: '0' }, known: [published('A', 'VT012', '0')] },
      'So với năm 2021: không phát sinh trong cả hai năm',
    ],
    ['no prior', { sent: { A: '7' } }, 'Năm 2021: chưa có số liệu'],
    [
      'a small base',
      { sent: { A: '7' }, known: [published('A', 'VT012', '2')] },
      'So với năm 2021: +5 thuê bao; số năm trước quá nhỏ để tính tỷ lệ',
    ],
    [
      'a multiple',
      { sent: { A: '70' }, known: [published('A', 'VT012', '20')] },
      'So với năm 2021: +50 thuê bao; gấp 3,50 lần; tốc độ tăng 250% (bằng 350%)',
    ],
    [
      'a number of things',
      {
        indicator: anIndicator('VT055', { growthForm: 'abs_change' }),
        sent: { A: '118' },
        known: [published('A', 'VT055', '97')],
      },
      'So với năm 2021: +21 thuê bao; tốc độ tăng 21,65% (bằng 121,65%)',
    ],
    [
      'points of a rate',
      {
        indicator: { ...share('VT071'), aggregation: { form: 'sum' } },
        sent: { A: '63' },
        known: [published('A', 'VT071', '60')],
      },
      'So với năm 2021: +3,0 điểm phần trăm',
    ],
    [
      'places of a rank',
      {
        indicator: money('CDS151', { growthForm: 'rank_change', nature: 'rank', decimals: 0 }),
        sent: { A: '8' },
        known: [published('A', 'CDS151', '10')],
      },
      'So với năm 2021: lên 2 bậc',
    ],
  ];
  for (const [name, told, line] of CHANGES) {
    it(`says ${name}`, () => {
      const lines = explain({ ...told, units: [A] }).map((one) => one.replace(/: +/, ': '));
      assert.ok(lines.includes(line), lines.join('\n'));
    });
  }
});
