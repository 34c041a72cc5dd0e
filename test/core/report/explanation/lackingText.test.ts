import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import {
  anIndicator,
  aUnit,
  boundary,
  percentOf,
  published,
  share,
} from '../../checks/aCollectedYear';
import { factsAbout, linesAbout, type Story } from './told';

// Y1 is X1 and three fifths of X2, Y2 the rest of X2 and X3; of X3 nobody says what it had last year.
const OF_PLACES = { reportedBy: ['COMMUNE'] } as const;
const old = (code: string) =>
  aUnit(code, { kind: 'COMMUNE', name: `Xã ${code}`, validTo: '2021-12-31' });
const present = (code: string) =>
  aUnit(code, { kind: 'COMMUNE', name: `Xã ${code}`, validFrom: '2022-01-01' });
const STORY: Story = {
  indicators: [
    anIndicator('TH020', { ...OF_PLACES, unit: 'hộ' }),
    anIndicator('NET022', { ...OF_PLACES, unit: 'hộ' }),
    share('NET040', percentOf('NET022', 'TH020')),
  ],
  units: [old('X1'), old('X2'), old('X3'), present('Y1'), present('Y2')],
  boundaries: [
    boundary('X1', 'Y1', rational(1), '2022-01-01'),
    boundary('X2', 'Y1', rational(3, 5), '2022-01-01'),
    boundary('X2', 'Y2', rational(2, 5), '2022-01-01'),
    boundary('X3', 'Y2', rational(1), '2022-01-01'),
  ],
  knownFigures: [
    published('X1', 'TH020', '1200'),
    published('X2', 'TH020', '800'),
    published('X1', 'NET022', '600'),
    published('X2', 'NET022', '500'),
    published('X3', 'NET022', '100'),
  ],
  sent: { Y1: { TH020: '1700', NET022: '900' }, Y2: { TH020: '900', NET022: '400' } },
};

describe('a last year of which one unit’s figure is lacking', () => {
  it('names the unit, for the province and for what was made of it', () => {
    assert.ok(factsAbout('TH020', '', STORY).includes('Năm 2021: chưa có số liệu của X3 Xã X3'));
    assert.ok(factsAbout('TH020', 'Y2', STORY).includes('Năm 2021: chưa có số liệu của X3 Xã X3'));
    assert.ok(
      factsAbout('TH020', 'Y2', STORY, 'en').includes(
        'Year 2021: the figure of X3 Xã X3 is lacking',
      ),
    );
  });

  it('names it of a rate of which it is a side', () => {
    assert.ok(factsAbout('NET040', '', STORY).includes('Năm 2021: chưa có số liệu của X3 Xã X3'));
  });

  it('shows the figures that are known of what the unit was made of', () => {
    const lines = linesAbout('TH020', 'Y2', STORY);
    assert.ok(
      lines.some((line) => line.includes('40% của X2 Xã X2, năm 2021 (đã công bố): 800')),
      lines.join('\n'),
    );
  });

  it('does not give a share of last year that nobody knows', () => {
    assert.ok(factsAbout('TH020', '', STORY).includes('Mức độ đầy đủ: 2/2 đơn vị đã báo cáo'));
  });

  it('is no figure at all where nobody has one', () => {
    const told = factsAbout('TH020', '', { ...STORY, knownFigures: [] });
    assert.ok(told.includes('Năm 2021: chưa có số liệu'), told.join('\n'));
  });
});
