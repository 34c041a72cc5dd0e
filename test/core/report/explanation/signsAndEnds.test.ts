import assert from 'node:assert/strict';
import { anIndicator, aUnit, percentOf, published, share } from '../../checks/aCollectedYear';
import { factsAbout, linesAbout, type Story } from './told';

const SPEED = anIndicator('Q3', {
  ...{ unit: 'Mbit/s', nature: 'ratio', growthForm: 'abs_change', decimals: 1 },
  ...{ aggregation: { form: 'not_additive' } },
});

// B ended with last year, N is new, and C writes that the speed does not apply to it.
const STORY: Story = {
  indicators: [
    anIndicator('VT011'),
    anIndicator('VT010'),
    share('VT013', percentOf('VT011', 'VT010')),
    SPEED,
  ],
  units: [
    aUnit('A'),
    aUnit('B', { validTo: '2021-12-31' }),
    aUnit('C'),
    aUnit('N', { validFrom: '2022-03-01' }),
  ],
  knownFigures: [
    published('A', 'VT011', '40'),
    published('A', 'VT010', '100'),
    published('B', 'VT011', '10'),
    published('B', 'VT010', '50'),
    published('C', 'VT011', '30'),
    published('C', 'VT010', '60'),
  ],
  sent: {
    A: { VT011: '50', VT010: '110', Q3: '60.2' },
    C: { VT011: '33', VT010: '66', Q3: 'x' },
    N: { VT011: '5', VT010: '20', Q3: '33' },
  },
};

describe('units that have ended, that are new, and to which something does not apply', () => {
  it('have in a rate what the ended one had last year', () => {
    // 10 of 50.
    const lines = linesAbout('VT013', '', STORY);
    assert.ok(
      lines.some((line) => /^ {2}B Viễn thông B: không còn báo cáo \(năm 2021: 20,0\)/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /^ {2}N Viễn thông N: 25,0 \(năm 2021: chưa có đơn vị\)/.test(line)),
    );
  });

  it('are said to be not yet there, or not concerned, where one of them is asked about', () => {
    assert.deepEqual(factsAbout('VT011', 'N', STORY).slice(0, 2), [
      'Giá trị: 5 thuê bao (ước tính)',
      'Năm 2021: chưa có đơn vị',
    ]);
    assert.deepEqual(factsAbout('Q3', 'C', STORY, 'en'), ['Value: x (does not apply)']);
  });

  it('are listed where their figures make no total, a sign without a measure', () => {
    const lines = linesAbout('Q3', '', STORY);
    assert.ok(
      lines.some((line) =>
        /^Cách tính: +số của các đơn vị không cộng lại, không tính bình quân; chưa có số toàn tỉnh$/.test(
          line,
        ),
      ),
    );
    assert.ok(lines.some((line) => /A Viễn thông A, năm 2022: “60\.2” = 60,2 ←/.test(line)));
    assert.ok(
      lines.some((line) => /C Viễn thông C, năm 2022: “x” = x ←/.test(line)),
      lines.join('\n'),
    );
  });
});
