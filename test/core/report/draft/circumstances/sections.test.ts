import assert from 'node:assert/strict';
import { UNSAID } from '#core/report/draft/circumstances/circumstances';
import { Headings } from '#core/report/draft/circumstances/sections';

const GOALS = { ...UNSAID, isTarget: true };
const OF_LAST_YEAR = { ...UNSAID, period: 2021 };

/** What holds above the last of some lines, the first of which says something. */
function aboveLast(says: typeof UNSAID, ...lines: readonly string[]): typeof UNSAID {
  const headings = new Headings(undefined);
  const said = lines.map((line, at) => {
    const above = headings.above(line);
    headings.below(line, at === 0 ? says : above);
    return above;
  });
  return said.at(-1) ?? UNSAID;
}

describe('a line that ends with a colon', () => {
  const AHEAD = 'Mục tiêu đến năm 2025:';

  for (const [claim, lines] of [
    ['the first line below it, which has no mark', ['Tỷ lệ hồ sơ trực tuyến đạt 90%.']],
    [
      'lines without marks that semicolons end',
      ['Tỷ lệ hồ sơ trực tuyến đạt 90%;', 'Tỷ lệ văn bản ký số đạt 100%.'],
    ],
    ['items behind an empty line', ['', '- Tỷ lệ hồ sơ trực tuyến đạt 90%.']],
    [
      'short sentences, of goals',
      ['Tỷ lệ hồ sơ trực tuyến đạt 90%.', 'Tỷ lệ văn bản ký số đạt 100%.'],
    ],
  ] as const) {
    it(`holds for ${claim}`, () => {
      assert.deepEqual(aboveLast(GOALS, AHEAD, ...lines), GOALS);
    });
  }

  it('holds for no paragraph behind the list', () => {
    const list = ['Tỷ lệ hồ sơ trực tuyến đạt 55,8%;', 'Tỷ lệ văn bản ký số đạt 91%.'];
    assert.deepEqual(aboveLast(OF_LAST_YEAR, 'Năm 2021:', ...list), OF_LAST_YEAR);
    assert.deepEqual(aboveLast(OF_LAST_YEAR, 'Năm 2021:', ...list, 'Nay đạt 67,8%.'), UNSAID);
    assert.deepEqual(aboveLast(GOALS, AHEAD, ...list, '', 'Tỷ lệ đạt 67,8%.'), UNSAID);
    const text = `Doanh thu viễn thông ${'của các doanh nghiệp '.repeat(8)}đạt 67,8 tỷ đồng.`;
    assert.deepEqual(aboveLast(GOALS, AHEAD, ...list, text), UNSAID);
  });
});
