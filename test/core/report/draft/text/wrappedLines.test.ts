import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';

const COMPILATION = aCompilation({
  year: 2023,
  indicators: [
    anIndicator({
      ...RATE,
      code: 'NET040',
      nameVi: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
    }),
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
  ],
  totals: [
    aTotal('69.3', '61.4', { year: 2023, indicator: 'NET040', plan: exactly('70') }),
    aTotal('1850000', '1799600', { year: 2023, indicator: 'VT010' }),
  ],
});

function verdictsOn(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, at) => ({ line: at + 1, text }));
  return verifyDraft(lines, COMPILATION).map(
    ({ line, text, verdict }) => `${line} ${text} ${verdict}`,
  );
}

describe('a text that is wrapped by hand', () => {
  it('is read over the ends of its lines, and each number is told where it stands', () => {
    assert.deepEqual(
      verdictsOn(
        'Bên cạnh kết quả đó, trong năm 2023 tỷ lệ hộ gia đình có kết',
        'nối Internet băng rộng cáp quang mới đạt 68,3% (kế hoạch',
        '70%).',
      ),
      ['2 68,3% disagree', '3 70% agree'],
    );
  });

  it('is parted where a line ends a sentence, is short or begins an item', () => {
    for (const before of [
      'Tổng số thuê bao điện thoại được các doanh nghiệp phát triển mạnh.',
      'Tổng số thuê bao điện thoại',
    ]) {
      assert.deepEqual(verdictsOn(before, 'đạt 1.750.000.'), ['2 1.750.000 not-found']);
    }
    assert.deepEqual(
      verdictsOn(
        'Một số kết quả phát triển thuê bao của các doanh nghiệp trên địa bàn tỉnh',
        '1. Tổng số thuê bao điện thoại đạt 1.850.000.',
      ),
      ['2 1.850.000 agree'],
    );
  });
});
