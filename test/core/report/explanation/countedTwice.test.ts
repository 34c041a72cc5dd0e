import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { aUnit, money, published } from '../../checks/aCollectedYear';
import { linesAbout, type Story } from './told';

const LEFT_OUT: Decision = {
  ...{ rule: 'double-count', unit: 'B', indicator: 'VT100', year: 2022 },
  ...{ decision: 'exclude', value: undefined, reason: 'một doanh nghiệp' },
  ...{ by: 'An', date: '2022-12-01' },
};

// A and B are one enterprise under two names; 248 were published for the province.
const STORY: Story = {
  indicators: [money('VT100')],
  units: [
    aUnit('A', { name: 'Viễn thông Alpha (MST 2400123456)' }),
    aUnit('B', { name: 'Alpha Telecom (MST 2400123456)' }),
    aUnit('C', { name: 'Viễn thông Beta' }),
  ],
  knownFigures: [
    published('A', 'VT100', '100'),
    published('B', 'VT100', '98'),
    published('C', 'VT100', '50'),
    published('', 'VT100', '248'),
  ],
  sent: { A: { VT100: '105' }, B: { VT100: '104' }, C: { VT100: '52' } },
  decisions: [LEFT_OUT],
};

describe('what was left out as counted twice', () => {
  const lines = linesAbout('VT100', '', STORY);

  it('stands below the units of the total, with who, when and why', () => {
    const at = lines.indexOf(
      '  B Alpha Telecom (MST 2400123456): không tính (năm 2021: 98,00, không tính)',
    );
    assert.ok(at > 0, lines.join('\n'));
    assert.match(
      lines[at + 1] ?? '',
      /đã nộp “104” · không tính, bởi An, ngày 01\/12\/2022, lý do: một doanh nghiệp ← B\.xlsx/,
    );
    assert.ok(
      lines.some((line) => /^Đã nộp, không tính: B Alpha Telecom \(MST 2400123456\)$/.test(line)),
    );
  });

  it('is why the total is less than was published', () => {
    // 248 − 98 = 150: nothing else has changed.
    const bases = lines.find((line) => line.startsWith('Hai gốc so sánh')) ?? '';
    assert.match(
      bases,
      /; vì Alpha Telecom \(MST 2400123456\) không được tính nữa ở cả hai năm do là cùng một doanh nghiệp với đơn vị khác \(An, 01\/12\/2022, một doanh nghiệp\)$/,
    );
  });

  it('is not the only reason where the sum differs by more', () => {
    const knownFigures = [...STORY.knownFigures.slice(0, 3), published('', 'VT100', '250')];
    const told = linesAbout('VT100', '', { ...STORY, knownFigures }, 'en');
    assert.ok(
      told.some((line) =>
        /; it is added up again from the published figures of the units$/.test(line),
      ),
      told.join('\n'),
    );
  });

  it('is said of the unit itself, and not that the indicator does not apply to it', () => {
    const told = linesAbout('VT100', 'B', STORY, 'en').map((line) => line.replace(/: +/, ': '));
    assert.deepEqual(told.slice(2, 4), [
      'Value: not counted',
      'Year 2021: 98.00 billion VND (not counted)',
    ]);
  });
});
