import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../../sentences/aCompilation';

const DOSSIERS = { domain: 'Chính quyền số', unit: 'hồ sơ', nature: 'flow' } as const;
/** Post rose from 271,9 to 318,4 tỷ đồng (17,1 %), telecommunications from 1.352,1 to 1.406,3 (4,0 %). */
const COMPILATION = aCompilation({
  units: [aDistrict('VY', 'Thành phố Vĩnh Yên'), aDistrict('PY', 'Thành phố Phúc Yên')],
  indicators: [
    anIndicator({
      ...MONEY,
      domain: 'Bưu chính',
      code: 'B',
      nameVi: 'Doanh thu dịch vụ bưu chính',
    }),
    anIndicator({ ...MONEY, code: 'V', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ code: 'F', nameVi: 'Thuê bao điện thoại cố định' }),
    anIndicator({ code: 'M', nameVi: 'Thuê bao điện thoại di động' }),
    anIndicator({ ...DOSSIERS, code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận' }),
    anIndicator({ ...DOSSIERS, code: 'O', nameVi: 'Số hồ sơ tiếp nhận trực tuyến' }),
    anIndicator({ code: 'H', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
  ],
  totals: [
    aTotal('318.4', '271.9', { indicator: 'B', growth: exactly('17.1019') }),
    aTotal('1406.3', '1352.1', { indicator: 'V', growth: exactly('4.0086') }),
    aTotal('21882', '23840', { indicator: 'F' }),
    aTotal('1101949', '1050341', { indicator: 'M' }),
    aTotal('284938', '263914', { indicator: 'D', byUnit: [aShare('PY', '26804')] }),
    aTotal('132918', '82088', { indicator: 'O', byUnit: [aShare('PY', '12504')] }),
    aTotal('318300', '310000', {
      indicator: 'H',
      byUnit: [aShare('VY', '33129'), aShare('PY', '29483')],
    }),
  ],
});

function saidOf(text: string): string {
  return verifyDraft([{ line: 1, text }], COMPILATION)
    .map(({ text: number, verdict }) => `${number} ${verdict}`)
    .join(', ');
}

describe('numbers of a draft that stand side by side for several things', () => {
  for (const [text, first, second] of [
    ['Doanh thu bưu chính và viễn thông lần lượt đạt A và B tỷ đồng.', '318,4', '1.406,3'],
    [
      'Doanh thu bưu chính và doanh thu viễn thông lần lượt là A tỷ đồng và B tỷ đồng.',
      '318,4',
      '1.406,3',
    ],
    [
      'Số thuê bao điện thoại cố định và di động lần lượt đạt A và B thuê bao.',
      '21.882',
      '1.101.949',
    ],
    ['Số hộ gia đình của thành phố Vĩnh Yên, Phúc Yên lần lượt là A và B hộ.', '33.129', '29.483'],
    ['Doanh thu bưu chính năm 2021 và năm 2022 lần lượt đạt A và B tỷ đồng.', '271,9', '318,4'],
    ['Doanh thu bưu chính và viễn thông tăng lần lượt A và B so với năm 2021.', '17,1%', '4,0%'],
    [
      'Doanh thu bưu chính đạt 318,4 tỷ đồng, doanh thu viễn thông đạt 1.406,3 tỷ đồng, lần lượt tăng A và B.',
      '17,1%',
      '4,0%',
    ],
    [
      'Doanh thu bưu chính và viễn thông lần lượt đạt 318,4 và 1.406,3 tỷ đồng, tăng A và B.',
      '17,1%',
      '4,0%',
    ],
  ] as const) {
    const told = (one: string, other: string): string => text.replace('A', one).replace('B', other);

    it(`are each held against its own: ${text}`, () => {
      assert.doesNotMatch(saidOf(told(first, second)), /disagree|not-found/u);
    });

    it(`are wrong where they are exchanged: ${text}`, () => {
      assert.equal(saidOf(told(second, first)).split(' disagree').length - 1, 2);
    });
  }

  it('may be the changes of what was told before them, in its order', () => {
    const told =
      'Doanh thu bưu chính đạt 318,4 tỷ đồng và doanh thu viễn thông đạt 1.406,3 tỷ đồng';
    assert.doesNotMatch(saidOf(`${told}, tăng 17,1% và 4,0%.`), /disagree|ambiguous/u);
    assert.match(saidOf(`${told}, tăng 17,1%.`), /17,1% disagree/u);
  });

  it('are left alone where as many names do not stand before them', () => {
    for (const text of [
      'Tổng số hồ sơ tiếp nhận đạt 284.938 hồ sơ, hồ sơ tiếp nhận trực tuyến đạt 132.918 hồ sơ, trong đó thành phố Phúc Yên là 26.804 và 12.504 hồ sơ.',
      'Hồ sơ tiếp nhận, hồ sơ tiếp nhận trực tuyến và số còn lại lần lượt là 284.938 và 132.918 hồ sơ.',
      'Doanh thu bưu chính trả trước và trả sau lần lượt là 118,2 và 200,2 tỷ đồng.',
      'Doanh thu bưu chính quý III và quý IV lần lượt là 78,2 và 90,2 tỷ đồng.',
    ]) {
      assert.doesNotMatch(saidOf(text), /disagree|ambiguous/u, text);
    }
  });
});
