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

  for (const [claim, lines] of [
    [
      'a bracket',
      ['Hạ tầng số tiếp tục phát triển, tỷ lệ hộ có Internet cáp quang tăng so với', '(61,4%).'],
    ],
    [
      'a number and what it counts',
      ['Ngành Y tế có 56.000 thuê bao điện thoại, trong đó', '40.000 thuê bao điện thoại di động.'],
    ],
    [
      'a semicolon',
      [
        'Đến năm 2025: 100% thôn có hạ tầng cáp quang và được phủ sóng di động;',
        'tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang đạt 90%; 70%',
        'thuê bao di động dùng 5G.',
      ],
    ],
    [
      'a colon',
      [
        'Đến năm 2025, phấn đấu tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang:',
        '90% số hộ.',
      ],
    ],
    [
      'a measure',
      ['Kim ngạch xuất khẩu phần cứng, điện tử đạt 5.914 triệu', 'USD, tăng 6% so với năm trước.'],
    ],
    [
      'an abbreviation',
      ['Tổng số thuê bao điện thoại có mặt trên địa bàn của TP.', 'đông Kỳ là 250.000 thuê bao.'],
    ],
  ] as const) {
    it(`goes on over ${claim}`, () => {
      const one = verdictsOn(lines.join(' ')).map((said) => said.replace(/^\d+ /u, ''));
      assert.deepEqual(
        verdictsOn(...lines).map((said) => said.replace(/^\d+ /u, '')),
        one,
      );
      assert.ok(one.every((said) => !said.endsWith('disagree')));
    });
  }

  it('goes on before a capital where its lines are as wide as those that surely go on', () => {
    const wrapped = [
      'Hạ tầng viễn thông trên địa bàn tỉnh được mở rộng, các doanh',
      'nghiệp phát triển mạnh mạng lưới. Tổng số thuê bao của Bưu chính,',
      'Viễn thông ước đạt 12 nghìn; riêng số thuê bao điện thoại của',
      'Viettel Minh Giang là 250.000 thuê bao điện thoại.',
    ];
    assert.deepEqual(verdictsOn(...wrapped), [
      '3 12 nghìn not-found',
      '4 250.000 thuê bao điện thoại not-found',
    ]);
  });

  it('does not go on in the next cell of a table that was pasted as lines, nor below a title', () => {
    assert.deepEqual(
      verdictsOn('Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang', '61,4', '69,3'),
      ['2 61,4 not-found', '3 69,3 not-found'],
    );
    assert.deepEqual(
      verdictsOn(
        'TỔNG HỢP SỐ THUÊ BAO ĐIỆN THOẠI TRÊN ĐỊA BÀN TỈNH NĂM 2022',
        '(trích báo cáo năm 2023)',
        'Tổng số thuê bao điện thoại năm 2023 đạt 1.580.000.',
      ),
      ['3 1.580.000 disagree'],
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
