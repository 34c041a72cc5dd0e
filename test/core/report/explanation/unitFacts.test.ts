import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import {
  aUnit,
  anIndicator,
  boundary,
  derivedSum,
  percentOf,
  published,
  share,
  target,
} from '../../checks/aCollectedYear';
import { linesAbout, told } from './told';

const REVENUE = anIndicator('VT100', { nature: 'flow' });

describe('an explained figure of one unit', () => {
  it('gives last year’s rate also where a side of it is a sum of other figures', () => {
    // 100 of 1000 + 100, and 108 of 1080 + 108: 9.09 % both times.
    const lines = told('A', {
      indicators: [
        share('VT103', percentOf('VT102', 'VT101')),
        anIndicator('VT100'),
        anIndicator('VT102'),
        derivedSum('VT101', 'VT100', 'VT102'),
      ],
      units: [aUnit('A')],
      knownFigures: [published('A', 'VT100', '1000'), published('A', 'VT102', '100')],
      sent: { A: { VT100: '1080', VT102: '108' } },
    });
    assert.deepEqual(lines, [
      'Giá trị: 9,1% (ước tính)',
      'Năm 2021: 9,1% (số đã công bố)',
      'So với năm 2021: 0,0 điểm phần trăm',
    ]);
  });

  it('gives the unit’s target and how much of it was reached', () => {
    // 1080 of 1100 = 98.18 %.
    const lines = told('A', {
      indicators: [REVENUE],
      units: [aUnit('A')],
      knownFigures: [published('A', 'VT100', '1000')],
      plans: [target('A', 'VT100', '1100')],
      sent: { A: { VT100: '1080' } },
    });
    assert.equal(lines.at(-1), 'Kế hoạch: 1.100 thuê bao (98,18%)');
  });

  it('gives only the difference over a small base, also of what is told by differences', () => {
    const lines = told('A', {
      indicators: [anIndicator('VT061', { growthForm: 'abs_change' })],
      units: [aUnit('A')],
      knownFigures: [published('A', 'VT061', '1')],
      sent: { A: { VT061: '40' } },
    });
    assert.equal(lines.at(-1), 'So với năm 2021: +39 thuê bao');
  });

  it('says when a unit that owes its figure has none that counts', () => {
    const lines = linesAbout('VT100', 'B', {
      indicators: [REVENUE],
      units: [aUnit('A'), aUnit('B')],
      knownFigures: [],
      sent: { A: { VT100: '1080' } },
    });
    assert.match(lines[2] ?? '', /^Giá trị: +…$/u);
    assert.ok(lines.includes('chưa có số liệu được tính; xem các phát hiện dưới đây, nếu có'));
  });

  it('says which of two published figures of an old unit is only compared', () => {
    const lines = linesAbout('VT100', 'C', {
      indicators: [REVENUE],
      units: [aUnit('A', { validTo: '2021-12-31' }), aUnit('C', { validFrom: '2022-01-01' })],
      knownFigures: [published('A', 'VT100', '1000'), published('A', 'VT100', '1100')],
      boundaries: [boundary('A', 'C', rational(1), '2022-01-01')],
      sent: { C: { VT100: '1210' } },
    });
    const sources = lines
      .filter((line) => line.includes('100% của A'))
      .map((line) => line.replace(/ ← .*$/u, '').trim());
    assert.deepEqual(sources, [
      '100% của A Viễn thông A, năm 2021 (đã công bố, chính thức, đã được thay, chỉ để đối chiếu): 1.000',
      '100% của A Viễn thông A, năm 2021 (đã công bố, chính thức): 1.100',
    ]);
  });

  it('says when a unit has ended, and what it had the year before', () => {
    const lines = told('B', {
      indicators: [REVENUE],
      units: [aUnit('A'), aUnit('B', { validTo: '2021-12-31' })],
      knownFigures: [published('A', 'VT100', '1000'), published('B', 'VT100', '40')],
      sent: { A: { VT100: '1080' } },
    });
    assert.deepEqual(lines, [
      'Giá trị: không còn báo cáo',
      'Đơn vị: đã kết thúc ngày 31/12/2021',
      'Năm 2021: 40 thuê bao',
    ]);
  });

  it('says of a unit that was divided with whom its last year is counted', () => {
    const lines = told('B', {
      indicators: [REVENUE],
      units: [
        aUnit('B', { validTo: '2021-12-31' }),
        aUnit('C', { validFrom: '2022-01-01' }),
        aUnit('D', { validFrom: '2022-01-01' }),
      ],
      knownFigures: [published('B', 'VT100', '40')],
      boundaries: [
        boundary('B', 'C', rational(3, 5), '2022-01-01'),
        boundary('B', 'D', rational(2, 5), '2022-01-01'),
      ],
      sent: { C: { VT100: '25' }, D: { VT100: '17' } },
    });
    assert.equal(
      lines.at(-1),
      'Năm 2021: 40 thuê bao (đã tính vào C Viễn thông C, D Viễn thông D)',
    );
  });

  it('prints a parted count of last year as the whole number of the sheet of restated figures, and what it is exactly', () => {
    // 203 by 1/5 and 4/5: 40.6 and 162.4, of which 41 + 162 add to 203; with 50.5 of 101 (51 + 50)
    // N1 has 92 (91.1 exactly), not 91.
    const lines = told('N1', {
      indicators: [anIndicator('TH040', { unit: 'thôn' })],
      units: [
        ...['O1', 'O2'].map((code) => aUnit(code, { validTo: '2021-12-31' })),
        ...['N1', 'N2'].map((code) => aUnit(code, { validFrom: '2022-01-01' })),
      ],
      boundaries: [
        boundary('O1', 'N1', rational(1, 2)),
        boundary('O1', 'N2', rational(1, 2)),
        boundary('O2', 'N1', rational(1, 5)),
        boundary('O2', 'N2', rational(4, 5)),
      ],
      knownFigures: [published('O1', 'TH040', '101'), published('O2', 'TH040', '203')],
      sent: { N1: { TH040: '80' }, N2: { TH040: '230' } },
    });
    assert.deepEqual(lines.slice(1), [
      'Năm 2021: 92 thôn (quy đổi theo đơn vị báo cáo sau sáp nhập, chia tách; 91,1 khi chưa làm tròn)',
      'So với năm 2021: -11,1 thôn; tốc độ tăng -12,18% (bằng 87,82%)',
    ]);
  });
});

describe('the figures of a year in which units were merged', () => {
  // The old unit sent its half of the year, the new one the other: 1100 and 1050, of 2000 the year before.
  const story = {
    indicators: [REVENUE],
    units: [aUnit('O', { validTo: '2022-06-30' }), aUnit('N', { validFrom: '2022-07-01' })],
    knownFigures: [published('O', 'VT100', '2000')],
    boundaries: [boundary('O', 'N', rational(1), '2022-07-01')],
    sent: { O: { VT100: '1100' }, N: { VT100: '1050' } },
  };

  it('do not make the old unit’s half new: last year it had what was published', () => {
    assert.deepEqual(told('O', story), [
      'Giá trị: 1.100 thuê bao (ước tính)',
      'Năm 2021: 2.000 thuê bao (số đã công bố)',
      'So với năm 2021: không so sánh riêng đơn vị này: số năm 2021 đã tính vào N Viễn thông N',
    ]);
  });

  it('do not hold the new unit’s half against the whole of last year', () => {
    assert.equal(
      told('N', story).at(-1),
      'So với năm 2021: không so sánh riêng đơn vị này: một phần năm 2022 do O Viễn thông O báo cáo',
    );
  });

  it('bound nothing while the old unit’s half is lacking: what it had last year is the new unit’s', () => {
    const sent = { N: { VT100: '1050' } };
    const lines = told('', { ...story, sent });
    assert.ok(
      lines.includes(
        'Mức độ đầy đủ: 1/2 đơn vị đã báo cáo; chưa đủ đơn vị nên không so sánh tổng số với năm trước',
      ),
      lines.join('\n'),
    );
  });

  it('are compared where the new unit reported the whole year', () => {
    const sent = { N: { VT100: '2100' } };
    assert.equal(
      told('N', { ...story, sent }).at(-1),
      'So với năm 2021: +100 thuê bao; tốc độ tăng 5% (bằng 105%)',
    );
  });
});

describe('a figure that was sent and an open error keeps out', () => {
  const story = {
    indicators: [REVENUE],
    units: [aUnit('A'), aUnit('B'), aUnit('C')],
    knownFigures: [],
    sent: { A: { VT100: '1080' }, B: { VT100: '-5' } },
  };

  it('is told with what was sent, where, and why it is not counted', () => {
    const lines = linesAbout('VT100', 'B', story).map((line) => line.trim());
    assert.ok(
      lines.includes(
        'năm 2022: đã nộp “-5” thuê bao · chưa tính (negative-value) ← B.xlsx › Biểu › D5',
      ),
      lines.join('\n'),
    );
  });

  it('is not said to be missing from what was received', () => {
    const lines = told('', story);
    assert.ok(lines.includes('Còn thiếu số liệu của: C Viễn thông C'), lines.join('\n'));
    assert.ok(lines.includes('Đã nộp, không tính: B Viễn thông B'));
  });
});

describe('the sources of a unit that goes on and takes in another', () => {
  it('name its own last year once, with its share', () => {
    const lines = linesAbout('VT100', 'A', {
      indicators: [REVENUE],
      units: [aUnit('A'), aUnit('B', { validTo: '2021-12-31' })],
      knownFigures: [published('A', 'VT100', '450'), published('B', 'VT100', '400')],
      boundaries: [boundary('B', 'A', rational(1), '2022-01-01')],
      sent: { A: { VT100: '900' } },
    });
    const of2021 = lines.filter((line) => /năm 2021 \(đã công bố/.test(line));
    assert.deepEqual(
      of2021.map((line) => line.trim().split(',')[0]),
      ['100% của A Viễn thông A', '100% của B Viễn thông B'],
    );
  });
});

describe('an explained figure that no total is made of', () => {
  it('says why the province has none', () => {
    const lines = told('', {
      indicators: [share('VT071', { form: 'not_additive' })],
      units: [aUnit('A'), aUnit('B')],
      knownFigures: [],
      sent: { A: { VT071: '85' }, B: { VT071: '88' } },
    });
    assert.deepEqual(lines.slice(0, 2), [
      'Giá trị: …',
      'Cách tính: số của các đơn vị không cộng lại, không tính bình quân; chưa có số toàn tỉnh',
    ]);
  });

  // N is all of O and nothing else, of which 60 % was published; M is two, whose rates make no third.
  const RATE = share('VT071', { form: 'not_additive' });
  const ended = (code: string) => aUnit(code, { validTo: '2021-12-31' });
  const begun = (code: string) => aUnit(code, { validFrom: '2022-01-01' });
  const story = {
    indicators: [RATE],
    units: [aUnit('A'), ...['O', 'P', 'Q'].map(ended), ...['N', 'M'].map(begun)],
    knownFigures: [
      published('A', 'VT071', '50'),
      published('O', 'VT071', '60'),
      published('P', 'VT071', '60'),
      published('Q', 'VT071', '70'),
    ],
    boundaries: [
      boundary('O', 'N', rational(1), '2022-01-01'),
      boundary('P', 'M', rational(1), '2022-01-01'),
      boundary('Q', 'M', rational(1), '2022-01-01'),
    ],
    sent: { A: { VT071: '55' }, N: { VT071: '66' }, M: { VT071: '67' } },
  };

  it('is compared with the unit’s own last year', () => {
    assert.deepEqual(told('A', story), [
      'Giá trị: 55,0% (ước tính)',
      'Năm 2021: 50,0% (số đã công bố)',
      'So với năm 2021: +5,0 điểm phần trăm',
    ]);
  });

  it('is compared with that of the one whole unit that it was made of', () => {
    assert.deepEqual(told('N', story).slice(1), [
      'Năm 2021: 60,0% (quy đổi theo đơn vị báo cáo sau sáp nhập, chia tách)',
      'So với năm 2021: +6,0 điểm phần trăm',
    ]);
    const sources = linesAbout('VT071', 'N', story).filter((line) => line.includes('2021'));
    assert.ok(sources.some((line) => line.includes('100% của O Viễn thông O')));
  });

  it('is compared with nothing where two units’ rates came together, and says why', () => {
    assert.deepEqual(told('M', story).slice(1), ['Năm 2021: …']);
    const lines = linesAbout('VT071', 'M', story);
    assert.ok(lines.some((line) => line.includes('boundary-not-comparable')));
  });
});
