import assert from 'node:assert/strict';
import type { Language } from '#core/findings/message';
import {
  anIndicator,
  aUnit,
  derivedSum,
  money,
  percentOf,
  published,
  share,
} from '../../checks/aCollectedYear';
import { factsAbout, type Story } from './told';

const RANK = anIndicator('P8', {
  ...{ unit: 'hạng', nature: 'rank', growthForm: 'rank_change' },
  ...{ aggregation: { form: 'province_only' }, reportedBy: ['MINISTRY'] },
});

// A had 600 last year, later 580; B 400. Of the other revenue 60 and 40.
const STORY: Story = {
  indicators: [
    money('P2'),
    money('P3'),
    derivedSum('P4', 'P2', 'P3'),
    share('P5', percentOf('P3', 'P2')),
    RANK,
  ],
  units: [aUnit('A'), aUnit('B')],
  knownFigures: [
    published('A', 'P2', '600', { status: 'E' }),
    published('B', 'P2', '400'),
    published('A', 'P2', '580'),
    published('A', 'P3', '60'),
    published('B', 'P3', '40'),
    published('', 'P8', '5'),
    published('', 'P8', '7'),
    published('', 'P8', '6', { year: 2022 }),
  ],
  sent: { A: { P2: '650', P3: '66' }, B: { P2: '428', P3: '43' } },
};

function twoBases(code: string, unit = '', language: Language = 'vi'): string {
  const heading = language === 'vi' ? 'Hai gốc so sánh: ' : 'Two bases: ';
  const found = factsAbout(code, unit, STORY, language).find((line) => line.startsWith(heading));
  return found?.slice(heading.length) ?? '';
}

describe('the two bases of an explained figure', () => {
  it('give a derived sum over what its parts were published as, with the identity and the part that was revised', () => {
    // 1078 + 109 = 1187 over 1100 and 1080: 107,909… % = 109,907… % · 98,181… %.
    assert.equal(
      twoBases('P4'),
      'so với số tính từ các số đã công bố (1.100 thuê bao): +87 thuê bao, tốc độ tăng 7,91% (bằng 107,91%); ' +
        'so với số hiện nay (1.080 thuê bao): +107 thuê bao, tốc độ tăng 9,91% (bằng 109,91%); ' +
        'số năm trước thay đổi sau khi công bố: -1,82%; 107,91% = 109,91% × 98,18%; ' +
        'vì P2 Chỉ tiêu P2 được điều chỉnh: Viễn thông A có số chính thức thay số ước tính',
    );
  });

  it('give a rate that rose over the one and fell over the other, in points', () => {
    // 109/1078 is 10,111… %; 100/1000 is 10 %, 100/980 is 10,204… %.
    assert.equal(
      twoBases('P5'),
      'so với số tính từ các số đã công bố (10,0%): +0,1 điểm phần trăm; ' +
        'so với số hiện nay (10,2%): -0,1 điểm phần trăm; ' +
        'số năm trước thay đổi sau khi công bố: +0,2 điểm phần trăm; ' +
        'vì P2 Chỉ tiêu P2 được điều chỉnh: Viễn thông A có số chính thức thay số ước tính',
    );
  });

  it('give a rank its places', () => {
    assert.equal(
      twoBases('P8', '', 'en'),
      'over the published figure (rank 5): down by 1 (worse); ' +
        'over the present figure (rank 7): up by 1 (better); ' +
        'since it was published, last year has changed: down by 2 (worse); because it was published again',
    );
  });

  it('are those of a single unit where one is asked about, its sums and rates included', () => {
    assert.match(
      twoBases('P2', 'A', 'en'),
      /^over the published figure \(600\.00 billion VND\): \+50\.00 billion VND, growth 8\.33% .*; over the present figure \(580\.00 billion VND\): \+70\.00 billion VND, growth 12\.07% /,
    );
    assert.match(twoBases('P4', 'A'), /^so với số tính từ các số đã công bố \(660 thuê bao\)/);
    // 66/650 is 10,153… %, over 10 % and 60/580 = 10,344… %: all with as many decimals.
    assert.match(
      twoBases('P5', 'A'),
      /^so với số tính từ các số đã công bố \(10,00%\): \+0,15 điểm phần trăm; so với số hiện nay \(10,34%\): -0,19 điểm/,
    );
    assert.equal(twoBases('P2', 'B'), '');
  });
});
