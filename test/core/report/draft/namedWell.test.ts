import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../numbers/aRational';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../sentences/aCompilation';

const RATE = { unit: '%', nature: 'ratio', growthForm: 'pp', decimals: 1 } as const;

/**
 * 24/36 is 66,667 % and was 16/30, 53,333 %: + 13,333 points, of the printed ones 66,7 − 53,3 = 13,4.
 * The systems themselves grew from 16 to 24, 1,5 times.
 */
const COMPILATION = aCompilation({
  units: [aDistrict('H1', 'Huyện An Lão'), aDistrict('H2', 'Huyện Bá Thước')],
  indicators: [
    anIndicator({ code: 'A1', nameVi: 'Số hệ thống đang vận hành', unit: 'hệ thống' }),
    anIndicator({
      code: 'A2',
      nameVi: 'Số hệ thống được phê duyệt cấp độ an toàn',
      unit: 'hệ thống',
    }),
    anIndicator({
      ...RATE,
      code: 'A3',
      nameVi: 'Tỷ lệ hệ thống được phê duyệt cấp độ',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'A2',
        denominator: 'A1',
        factor: exactly('100'),
      },
    }),
    anIndicator({ code: 'B1', nameVi: 'Số địa chỉ đã được gán mã', unit: 'địa chỉ' }),
    anIndicator({ code: 'B2', nameVi: 'Tổng số địa chỉ trên địa bàn', unit: 'địa chỉ' }),
    anIndicator({ code: 'C1', nameVi: 'Số thôn, bản, ấp', unit: 'thôn' }),
    anIndicator({ code: 'C2', nameVi: 'Số thôn được phủ sóng di động', unit: 'thôn' }),
    anIndicator({ code: 'D1', nameVi: 'Số đơn vị hành chính cấp xã', unit: 'đơn vị' }),
    anIndicator({ code: 'E1', nameVi: 'Trạm 4G', unit: 'trạm' }),
    anIndicator({ code: 'E2', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ code: 'F1', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ code: 'F2', nameVi: 'Tổng số thuê bao Internet' }),
  ],
  totals: [
    aTotal('36', '30', { indicator: 'A1' }),
    aTotal('24', '16', { indicator: 'A2' }),
    aTotal('66.6666666667', '53.3333333333', {
      indicator: 'A3',
      changePoints: exactly('13.3333333334'),
    }),
    aTotal('171230', '160000', { indicator: 'B1' }),
    aTotal('179400', '178000', { indicator: 'B2' }),
    aTotal('214', '214', { indicator: 'C1', byUnit: [aShare('H1', '126'), aShare('H2', '88')] }),
    aTotal('205', '200', { indicator: 'C2', byUnit: [aShare('H1', '126'), aShare('H2', '79')] }),
    aTotal('64', '64', { indicator: 'D1' }),
    aTotal('520', '478', { indicator: 'E1', change: exactly('42') }),
    aTotal('19', '8', { indicator: 'E2', change: exactly('11') }),
    aTotal('732300', '718000', { indicator: 'F1', plan: exactly('750000') }),
    aTotal('737908', '642000', { indicator: 'F2', plan: exactly('745000') }),
  ],
});

function said(text: string): readonly (readonly [string, string, string])[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map((one) => [
    one.text,
    one.verdict,
    one.proposal,
  ]);
}

function verdicts(text: string): readonly string[] {
  return said(text).map(([, verdict]) => verdict);
}

describe('what a draft names', () => {
  it('is the difference of two printed rates, or of the exact ones', () => {
    const points = (stated: string): string | undefined =>
      verdicts(`Tỷ lệ hệ thống được phê duyệt cấp độ đạt 66,7%, tăng ${stated} điểm phần trăm.`)[1];
    assert.deepEqual(['13,4', '13,3', '13,5', '13,2'].map(points), [
      'agree',
      'agree',
      'disagree',
      'disagree',
    ]);
  });

  it('is the number of things where the name of their rate is counted', () => {
    const form = (rest: string): readonly string[] =>
      verdicts(`Số hệ thống được phê duyệt cấp độ ${rest}.`);
    assert.deepEqual(form('gấp rưỡi năm 2021'), ['agree']);
    assert.deepEqual(form('tăng gấp đôi so với năm 2021'), ['disagree']);
    assert.deepEqual(form('tăng gần gấp đôi so với năm 2021'), ['agree']);
    assert.deepEqual(form('đạt 66,7%'), ['agree']);
  });

  it('is not the other thing that has the name of its measure', () => {
    assert.deepEqual(verdicts('Số địa chỉ đã được gán mã đạt 171.230 địa chỉ.'), ['agree']);
    assert.deepEqual(said('Số địa chỉ đã được gán mã đạt 161.230 địa chỉ.'), [
      ['161.230 địa chỉ', 'disagree', '171.230 địa chỉ'],
    ]);
    assert.deepEqual(verdicts('Toàn tỉnh có 179.400 địa chỉ.'), ['agree']);
  });

  it('goes on through a list of places', () => {
    const list = (second: string): readonly string[] =>
      verdicts(
        `Số thôn được phủ sóng di động: cao nhất là huyện An Lão (126 thôn), tiếp theo là huyện Bá Thước (${second} thôn).`,
      );
    assert.deepEqual(list('79'), ['agree', 'agree']);
    assert.deepEqual(list('97'), ['agree', 'disagree']);
  });

  it('is not told again by a number without a name of its own', () => {
    for (const text of [
      'Toàn tỉnh có 64 đơn vị hành chính cấp xã; trong 9 đơn vị, chỉ An Lão còn khó khăn.',
      'An Lão có 126 thôn được phủ sóng di động; Bá Thước có 88 thôn, 79 thôn được phủ sóng di động.',
    ]) {
      assert.ok(!verdicts(text).includes('disagree'), text);
    }
    assert.deepEqual(
      verdicts('An Lão có 126 thôn được phủ sóng di động; Bá Thước có 97 thôn.').at(-1),
      'disagree',
    );
  });

  it('is not how many have reported', () => {
    for (const text of [
      'Số đơn vị hành chính cấp xã: trong 7/8 đơn vị đã báo cáo, có 05 huyện đã có đơn vị.',
      'Trạm 5G: trong 2/3 đơn vị có số liệu, còn 02 đơn vị chưa phát sinh.',
      'Số đơn vị hành chính cấp xã: có 7/8 đơn vị đã gửi báo cáo.',
    ]) {
      assert.ok(verdicts(text).every((verdict) => verdict === 'not-found'));
    }
  });
});

describe('a verb before a list', () => {
  for (const [text, ...expected] of [
    ['Năm qua lắp mới 42 trạm 4G, 11 trạm 5G.', 'not-found', 'not-found'],
    ['Năm qua đã lắp mới 40 trạm 4G, 9 trạm 5G.', 'not-found', 'not-found'],
    ['Tăng 42 trạm 4G, 11 trạm 5G.', 'agree', 'agree'],
    ['Tăng 42 trạm 4G (8,8%) và 11 trạm 5G.', 'agree', 'not-found', 'agree'],
    ['Thiếu 17.700 thuê bao điện thoại, 7.092 thuê bao Internet.', 'not-found', 'not-found'],
    ['Thanh lý 12 trạm 4G và gần 5 trạm 5G đã hỏng.', 'not-found', 'not-found'],
    ['Tăng 42 trạm 4G, hiện có 20 trạm 5G.', 'agree', 'disagree'],
    ['Toàn tỉnh có 520 trạm 4G, 20 trạm 5G.', 'agree', 'disagree'],
  ] as const) {
    it(`holds for its members only: ${text}`, () => {
      assert.deepEqual(verdicts(text), expected);
    });
  }
});

describe('a plan that is named', () => {
  for (const [text, ...expected] of [
    ['Kế hoạch thuê bao điện thoại năm 2022 là 750.000 thuê bao.', 'agree'],
    ['Kế hoạch năm 2022 về thuê bao điện thoại là 750.000 thuê bao.', 'agree'],
    ['Năm 2022, kế hoạch thuê bao Internet được giao 745.000 thuê bao.', 'agree'],
    ['Chỉ tiêu thuê bao Internet giao 745.000 thuê bao, thực hiện 737.908.', 'agree', 'agree'],
    ['Kế hoạch thuê bao điện thoại là 750.000 thuê bao, đạt 733.200.', 'agree', 'disagree'],
    ['Kế hoạch thuê bao điện thoại năm 2023 là 760.000 thuê bao.', 'not-found'],
    ['Chỉ tiêu thuê bao điện thoại là 732.300 thuê bao.', 'agree'],
    ['Chỉ tiêu thuê bao điện thoại là 730.000 thuê bao.', 'not-found'],
    ['Nghị quyết về thuê bao điện thoại giao 760.000 thuê bao.', 'not-found'],
    ['Kế hoạch số 15/KH-UBND về thuê bao điện thoại là 760.000 thuê bao.', 'not-found'],
  ] as const) {
    it(`is held to the plan: ${text}`, () => {
      assert.deepEqual(verdicts(text), expected);
    });
  }

  it('is repaired with the plan, never with what was reached', () => {
    assert.deepEqual(said('Kế hoạch thuê bao điện thoại năm 2022 là 700.000 thuê bao.'), [
      ['700.000 thuê bao', 'disagree', '750.000 thuê bao'],
    ]);
  });
});
