import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** 693/592 is + 17,1 %; 134 of 136 communes. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...RATE, code: 'R', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
    anIndicator({
      code: 'C',
      nameVi: 'Số đơn vị hành chính cấp xã (xã, phường, thị trấn)',
      unit: 'đơn vị',
    }),
    anIndicator({ code: 'S', nameVi: 'Số xã thực hiện ký số văn bản', unit: 'xã' }),
    anIndicator({
      code: 'P',
      nameVi: 'Số dịch vụ công tích hợp trên Cổng Dịch vụ công quốc gia',
      unit: 'dịch vụ',
    }),
    anIndicator({
      code: 'X',
      nameVi: 'Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm',
      unit: 'triệu USD',
      nature: 'flow',
    }),
  ],
  totals: [
    aTotal('46.648', '31.104', { indicator: 'R', changePoints: exactly('15.544') }),
    aTotal('136', '136', { indicator: 'C' }),
    aTotal('134', '50', { indicator: 'S' }),
    aTotal('693', '592', { indicator: 'P', growth: exactly('17.0608') }),
    aTotal('9', '8', { indicator: 'X' }),
  ],
});

const { inShort: verdictsOf } = readerWith(COMPILATION);

describe('what the words around a number say of it', () => {
  for (const [claim, text, verdicts] of [
    [
      'ends where it is judged',
      'Hơn 46% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến là mức còn thấp so với yêu cầu.',
      'agree',
    ],
    [
      'ends where it is judged, and can be wrong',
      'Dưới 40% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến là mức còn thấp so với yêu cầu.',
      'disagree',
    ],
    [
      'is the name of the communes that have done it',
      'Có 134/136 xã, phường, thị trấn đã ký số văn bản.',
      'agree agree',
    ],
    [
      'is the name of the communes that have done it, and can be wrong',
      'Có 143/136 xã, phường, thị trấn đã ký số văn bản.',
      'disagree agree',
    ],
    [
      'is no part of what a bracket adds',
      'Tỉnh tích hợp 693 dịch vụ trên Cổng Dịch vụ công quốc gia (tăng 17,1% so với năm trước).',
      'agree agree',
    ],
    [
      'is no part of what a bracket adds, and that can be wrong',
      'Tỉnh tích hợp 693 dịch vụ trên Cổng Dịch vụ công quốc gia (giảm 17,1% so với năm trước).',
      'agree disagree',
    ],
    [
      'may leave out “kim ngạch”',
      'Xuất khẩu phần cứng, điện tử, phần mềm đạt 9 triệu USD.',
      'agree',
    ],
    [
      'may leave out “kim ngạch”, and the money be wrong',
      'Xuất khẩu phần cứng, điện tử, phần mềm đạt 9 tỷ USD.',
      'disagree',
    ],
  ] as const) {
    it(`${claim}: ${text}`, () => {
      assert.equal(verdictsOf(text), verdicts);
    });
  }
});
