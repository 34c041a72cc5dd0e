import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';

const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ code: 'VT074', nameVi: 'Số thôn được phủ sóng di động', unit: 'thôn' }),
    anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
  ],
  totals: [
    aTotal('612', '598', { indicator: 'VT074' }),
    aTotal('540', '511', { indicator: 'VT081' }),
  ],
});

describe('the lowest places of the Highlands in a draft', () => {
  for (const [text, verdict] of [
    ['Có 612 thôn, bon, buôn, tổ dân phố được phủ sóng di động.', 'agree'],
    ['Có 621 thôn, buôn, bon được phủ sóng di động.', 'disagree'],
    ['Số thôn, làng, tổ dân phố có hạ tầng cáp quang là 540.', 'agree'],
    ['Có 120 buôn có hạ tầng cáp quang.', 'not-found'],
  ] as const) {
    it(`are thôn by other names, if all are named: ${text}`, () => {
      const said = verifyDraft([{ line: 1, text }], COMPILATION).map((one) => one.verdict);
      assert.deepEqual(said, [verdict]);
    });
  }
});
