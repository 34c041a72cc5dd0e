import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  RATE,
} from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

const SYSTEMS = { unit: 'hệ thống' } as const;
const BTS = { unit: 'trạm' } as const;
/** 10.293 members are 4,0 % more than 9.897; 46/52 is 88,5 %. */
const COMPILATION = aCompilation({
  units: [aDistrict('TH', 'Huyện Tiền Hải')],
  indicators: [
    anIndicator({ code: 'G', nameVi: 'Số Tổ công nghệ số cộng đồng cấp thôn', unit: 'tổ' }),
    anIndicator({
      code: 'M',
      nameVi: 'Số thành viên Tổ công nghệ số cộng đồng',
      unit: 'thành viên',
    }),
    anIndicator({ ...SYSTEMS, code: 'S', nameVi: 'Số hệ thống thông tin đang vận hành' }),
    anIndicator({
      ...SYSTEMS,
      code: 'A',
      nameVi: 'Số hệ thống thông tin được phê duyệt cấp độ an toàn',
    }),
    anIndicator({
      ...RATE,
      code: 'R',
      nameVi: 'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'A',
        denominator: 'S',
        factor: rational(100),
      },
    }),
    anIndicator({ ...BTS, code: 'B5', nameVi: 'Trạm 5G' }),
    anIndicator({
      code: 'L',
      nameVi: 'Số thuê bao bị khóa, thu hồi do thông tin không đúng quy định',
      nature: 'flow',
    }),
    anIndicator({ code: 'K', nameVi: 'Số tuyến cáp được chỉnh trang, bó gọn', unit: 'tuyến' }),
  ],
  totals: [
    aTotal('1674', '1674', { indicator: 'G', growth: exactly('0') }),
    aTotal('10293', '9897', { indicator: 'M', growth: exactly('4.0012') }),
    aTotal('52', '51', { indicator: 'S' }),
    aTotal('46', '37', { indicator: 'A', byUnit: [aShare('TH', '5')] }),
    aTotal('88.461538', '72.549019', { indicator: 'R', changePoints: exactly('15.912519') }),
    aTotal('170', '37', { indicator: 'B5' }),
    aTotal('22200', '20100', { indicator: 'L' }),
    aTotal('90', '80', { indicator: 'K' }),
  ],
});

const { about: verdictsOf } = readerWith(COMPILATION);

describe('what a draft goes on about', () => {
  for (const [claim, text, ...verdicts] of [
    [
      'is what was counted last',
      'Thành lập 1.674 Tổ công nghệ số cộng đồng cấp thôn, với 10.293 thành viên, tăng 4% so với năm trước.',
      ...['agree G', 'agree M', 'agree M'],
    ],
    [
      'is what was counted last, and its change can be wrong',
      'Thành lập 1.674 Tổ công nghệ số cộng đồng cấp thôn, với 10.293 thành viên, tăng 6% so với năm trước.',
      ...['agree G', 'agree M', 'disagree M'],
    ],
    [
      'is what a verb before the number says, though it ends as a grade does',
      'Số hệ thống thông tin đang vận hành: 52; đã phê duyệt cấp độ 46 hệ thống (88,5%), tăng 9 hệ thống.',
      ...['agree S', 'agree A', 'agree R', 'agree A'],
    ],
    [
      'stays the rate of which two counts stand in brackets',
      'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ đạt 88,5% (46/52 hệ thống), tăng 15,9 điểm phần trăm.',
      ...['agree R', 'agree A', 'agree S', 'agree R'],
    ],
    [
      'is the whole behind a colon, whatever the words before it judge',
      'Hạ tầng 5G còn mỏng: cả tỉnh mới có 37 trạm 5G.',
      'disagree B5',
    ],
    [
      'is of all firms where all of them have done it',
      'Các doanh nghiệp đã khóa, thu hồi 22.200 thuê bao thông tin không đúng quy định.',
      'agree L',
    ],
    [
      'can be wrong of all firms by a thousand',
      'Các doanh nghiệp đã khóa, thu hồi 22.200.000 thuê bao thông tin không đúng quy định.',
      'disagree L',
    ],
  ] as const) {
    it(`${claim}: ${text}`, () => {
      assert.deepEqual(verdictsOf(text), verdicts);
    });
  }

  it('is no number of the places where it is so', () => {
    const text =
      'Chỉnh trang cáp: toàn tỉnh chỉnh trang, bó gọn 90 tuyến cáp tại 07 huyện, thành phố; còn lại chưa thực hiện.';
    assert.doesNotMatch(verdictsOf(text).join(), /disagree|ambiguous/u);
  });

  it('is not of all where some of them, or others, have done it', () => {
    for (const text of [
      'Một số doanh nghiệp đã khóa, thu hồi 2.100 thuê bao thông tin không đúng quy định.',
      'Các doanh nghiệp nhỏ đã khóa, thu hồi 2.100 thuê bao thông tin không đúng quy định.',
    ]) {
      assert.doesNotMatch(verdictsOf(text).join(), /disagree|ambiguous/u, text);
    }
  });
});
