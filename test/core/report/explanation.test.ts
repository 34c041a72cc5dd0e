import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Indicator } from '#core/catalogue/indicator';
import { explainFigure } from '#core/report/explanation';
import {
  anIndicator,
  aUnit,
  money,
  published,
  share,
  target,
  type YearStory,
} from '../checks/aCollectedYear';
import { aBook, aSubmission, observed, readingsOf } from '../collection/aReading';

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
  return explainFigure(compilation, { indicator, unit: undefined }, language);
}

const PRIORS = [published('A', 'VT012', '128'), published('B', 'VT012', '100')];

describe('explainFigure', () => {
  it('says value, method, prior, growth and, of each unit, share, contribution and cell', () => {
    const told = {
      sent: { A: '150', B: '90' },
      known: PRIORS,
      plans: [target('', 'VT012', '250')],
    };
    assert.deepEqual(explain(told), [
      'VT012  Thuê bao di động (thuê bao), 2022',
      'Giá trị: 240 (ước tính)',
      'Cách tính: cộng Viễn thông A + Viễn thông B',
      'Năm trước: 228 (số đã công bố)',
      'Tốc độ tăng: 5,26%',
      'Kế hoạch: 250 (96,00%)',
      'Đơn vị đã báo cáo: 2/2 (theo tỷ trọng năm trước 100,00%)',
      // (150 − 128)/228 and (90 − 100)/228: 9.65 and −4.39 points make 5.26.
      '  A  Viễn thông A: 150 (năm trước 128); tỷ trọng 62,50%; đóng góp (điểm) 9,65',
      '      Năm 2022: “150” ← A.xlsx › Biểu › D5',
      '  B  Viễn thông B: 90 (năm trước 100); tỷ trọng 37,50%; đóng góp (điểm) -4,39',
      '      Năm 2022: “90” ← B.xlsx › Biểu › D5',
    ]);
  });

  it('says the same in English', () => {
    const lines = explain({ sent: { A: '150', B: '90' }, known: PRIORS }, 'en');
    assert.deepEqual(lines.slice(0, 5), [
      'VT012  Mobile subscriptions (thuê bao), 2022',
      'Value: 240 (estimate)',
      'Computed as: sum of Viễn thông A + Viễn thông B',
      'Prior year: 228 (as published)',
      'Growth: 5.26%',
    ]);
    assert.equal(
      lines[6],
      '  A  Viễn thông A: 150 (prior year 128); share 62.50%; contribution (points) 9.65',
    );
  });

  it('names units that are new and units that have ended', () => {
    const units = [A, aUnit('N', { validFrom: '2022-03-01' }), { ...B, validTo: '2021-12-31' }];
    const lines = explain({ units, sent: { A: '150', N: '78' }, known: PRIORS });
    assert.ok(
      lines.includes(
        '  N  Viễn thông N: 78 (năm trước …); tỷ trọng 34,21%; đóng góp (điểm) 34,21, đơn vị mới',
      ),
    );
    assert.ok(
      lines.includes(
        '  B  Viễn thông B: không còn báo cáo (năm trước 100); đóng góp (điểm) -43,86, đã kết thúc',
      ),
    );
  });

  it('says of a partial total what can be said before the others report', () => {
    const lines = explain({ sent: { A: '150' }, known: PRIORS });
    const from = lines.indexOf('Chưa đủ đơn vị: không so sánh với năm trước.');
    assert.deepEqual(lines.slice(from - 1, from + 4), [
      'Đơn vị đã báo cáo: 1/2 (theo tỷ trọng năm trước 56,14%)',
      'Chưa đủ đơn vị: không so sánh với năm trước.',
      'Tốc độ tăng của các đơn vị có số liệu cả hai năm: 17,19%',
      'Tốc độ tăng nằm từ -34,21% (các đơn vị còn thiếu không có gì) đến 53,51% (các đơn vị còn thiếu gấp đôi năm trước)',
      'Để bằng năm trước, các đơn vị còn thiếu phải đạt: 78',
    ]);
    assert.ok(!lines.some((line) => line.includes('tỷ trọng 1')));
  });

  const CHANGES: readonly (readonly [string, Told, string])[] = [
    [
      'a first occurrence',
      { sent: { A: '7' }, known: [published('A', 'VT012', '0')] },
      'So với năm trước: phát sinh mới 7',
    ],
    [
      'an end',
      { sent: { A: '0' }, known: [published('A', 'VT012', '7')] },
      'So với năm trước: không còn phát sinh (năm trước 7)',
    ],
    [
      'nothing in both years',
      { sent: { A: '0' }, known: [published('A', 'VT012', '0')] },
      'So với năm trước: không phát sinh trong cả hai năm',
    ],
    ['no prior', { sent: { A: '7' } }, 'So với năm trước: không có số liệu cùng kỳ'],
    [
      'a small base',
      { sent: { A: '7' }, known: [published('A', 'VT012', '2')] },
      'So với năm trước: 5 (số năm trước quá nhỏ để tính tỷ lệ)',
    ],
    [
      'a multiple',
      { sent: { A: '70' }, known: [published('A', 'VT012', '20')] },
      'Gấp 3,50 lần năm trước',
    ],
    [
      'a number of things',
      {
        indicator: anIndicator('VT055', { growthForm: 'abs_change' }),
        sent: { A: '118' },
        known: [published('A', 'VT055', '97')],
      },
      'So với năm trước: 21',
    ],
    [
      'points of a rate',
      {
        indicator: { ...share('VT071'), aggregation: { form: 'sum' } },
        sent: { A: '63' },
        known: [published('A', 'VT071', '60')],
      },
      'Thay đổi (điểm phần trăm): 3,0',
    ],
    [
      'places of a rank',
      {
        indicator: money('CDS151', { growthForm: 'rank_change', nature: 'rank', decimals: 0 }),
        sent: { A: '8' },
        known: [published('A', 'CDS151', '10')],
      },
      'Thay đổi thứ hạng (số bậc tăng): 2',
    ],
  ];
  for (const [name, told, line] of CHANGES) {
    it(`says ${name}`, () => {
      const lines = explain({ ...told, units: [A] });
      assert.ok(lines.includes(line), lines.join('\n'));
    });
  }
});
