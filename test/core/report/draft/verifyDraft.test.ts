import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { verifyDraft } from '#core/report/draft/verifyDraft';

interface Row {
  readonly name: string;
  readonly text: string;
  /** text → verdict of each statistic, in order. */
  readonly says: readonly (readonly [string, string])[];
}

/** What a sentence says about itself needs no book; each is worked out by hand. */
const WITHOUT_BOOK: readonly Row[] = [
  {
    name: 'accepts a fraction and its percentage, hedged (seed 004)',
    text: 'hiện tại mới có gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%',
    says: [
      ['gần 200.000 hộ', 'not-found'],
      ['310.000 hộ', 'not-found'],
      ['64,5%', 'agree'],
    ],
  },
  {
    name: 'refuses a percentage that its fraction does not give: 120/160 is 75 %',
    text: 'có 120 xã/tổng số 160 xã, đạt tỷ lệ 85,0%',
    says: [
      ['120 xã', 'not-found'],
      ['160 xã', 'not-found'],
      ['85,0%', 'disagree'],
    ],
  },
  {
    name: 'recomputes growth from two levels: 742,67/698 is +6,4 %',
    text: 'Doanh thu tăng từ 698 tỷ đồng lên 742,67 tỷ đồng, tăng 6,4%',
    says: [
      ['698 tỷ đồng', 'not-found'],
      ['742,67 tỷ đồng', 'not-found'],
      ['6,4%', 'agree'],
    ],
  },
  {
    name: 'refuses growth that two levels do not give',
    text: 'Doanh thu tăng từ 698 tỷ đồng lên 742,67 tỷ đồng, tăng 9,4%',
    says: [
      ['698 tỷ đồng', 'not-found'],
      ['742,67 tỷ đồng', 'not-found'],
      ['9,4%', 'disagree'],
    ],
  },
  {
    name: 'takes the rests of two wholes for no pair',
    text: 'Còn 25,1% hồ sơ nộp trực tiếp; còn 30% giao dịch chưa thanh toán trực tuyến.',
    says: [
      ['25,1%', 'not-found'],
      ['30%', 'not-found'],
    ],
  },
  {
    name: 'counts the names behind a number (seed 004)',
    text: 'Còn 03 huyện Tam Dương, Sông Lô, Lập Thạch chưa thực hiện.',
    says: [['03 huyện', 'agree']],
  },
  {
    name: 'refuses a count that its list does not have',
    text: 'Có 04 huyện (Tam Dương, Sông Lô, Lập Thạch) chưa thực hiện.',
    says: [['04 huyện', 'disagree']],
  },
  {
    name: 'counts the communes of a list that names their districts too (seed 004)',
    text: 'cấp đất cho 5 điểm Bưu điện văn hóa xã: xã Tân Tiến, huyện Vĩnh Tường; xã Quất Lưu, xã Đạo Đức, huyện Bình Xuyên; xã Liễn Sơn, xã Đồng Ích, xã Hoa Sơn, huyện Lập Thạch.',
    says: [['5 điểm', 'disagree']],
  },
  {
    name: 'takes the rest of a hundred from the clause before',
    text: 'Tỷ lệ nộp trực tuyến đạt 67,8%; còn lại 23,2% nộp trực tiếp.',
    says: [
      ['67,8%', 'not-found'],
      ['23,2%', 'disagree'],
    ],
  },
  {
    name: 'subtracts a count from its total, where nothing else is spoken of',
    text: 'Có 134/136 xã ký số văn bản (98,5%), còn 03 xã chưa ký số.',
    says: [
      ['134', 'not-found'],
      ['136 xã', 'not-found'],
      ['98,5%', 'agree'],
      ['03 xã', 'disagree'],
    ],
  },
  {
    name: 'does not subtract where what remains is something else',
    text: 'Có 396/402 thôn có cáp quang, còn 02 thôn chưa có sóng.',
    says: [
      ['396', 'not-found'],
      ['402 thôn', 'not-found'],
      ['02 thôn', 'not-found'],
    ],
  },
  {
    name: 'recomputes growth from two levels behind it: 11/4 is +175 %',
    text: 'Số trạm tăng 157% (từ 4 trạm lên 11 trạm).',
    says: [
      ['157%', 'disagree'],
      ['4 trạm', 'not-found'],
      ['11 trạm', 'not-found'],
    ],
  },
  {
    name: 'lets round levels fall by what their unprinted digits allow',
    text: 'Thuê bao giảm từ 33 nghìn xuống còn 28 nghìn, giảm 14,2%.',
    says: [
      ['33 nghìn', 'not-found'],
      ['28 nghìn', 'not-found'],
      ['14,2%', 'agree'],
    ],
  },
  {
    name: 'wants points for the change of a rate',
    text: 'Tỷ lệ hồ sơ trực tuyến đạt 64,5%, tăng 3,2% so với cùng kỳ.',
    says: [
      ['64,5%', 'not-found'],
      ['3,2%', 'disagree'],
    ],
  },
  {
    name: 'is content with points',
    text: 'Tỷ lệ hồ sơ trực tuyến đạt 64,5%, tăng 3,2 điểm phần trăm so với cùng kỳ.',
    says: [
      ['64,5%', 'not-found'],
      ['3,2 điểm phần trăm', 'not-found'],
    ],
  },
  {
    name: 'adds up the parts of a whole: 29 + 111 + 30 + 12 is 182',
    text: 'Toàn tỉnh có 192 điểm phục vụ, gồm 29 bưu cục, 111 điểm văn hóa xã, 30 đại lý và 12 điểm khác.',
    says: [
      ['192 điểm phục vụ', 'disagree'],
      ['29', 'not-found'],
      ['111 điểm', 'not-found'],
      ['30', 'not-found'],
      ['12 điểm', 'not-found'],
    ],
  },
  {
    name: 'leaves dates, document numbers, generations and years alone',
    text: 'Ngày 25/12/2020, theo Quyết định số 922/QĐ-BTTTT và Nghị định 42/2022/NĐ-CP, Điều 5, giai đoạn 2021-2025, mạng 4G/5G, dịch vụ công mức độ 4, lúc 8 giờ 30.',
    says: [],
  },
];

describe('verifyDraft without a book', () => {
  for (const { name, text, says } of WITHOUT_BOOK) {
    it(name, () => {
      const verdicts = verifyDraft([{ line: 1, text }], undefined);
      assert.deepEqual(
        verdicts.map((one) => [one.text, one.verdict]),
        says,
      );
    });
  }

  it('reads every number of a clause of any length', () => {
    const text = `Có ${'5 trạm và '.repeat(4_000)}`;
    assert.equal(verifyDraft([{ line: 1, text }], undefined).length, 4_000);
  });

  it('states what is right', () => {
    const [, , rate] = verifyDraft(
      [{ line: 7, text: 'có 120 xã/tổng số 160 xã, đạt tỷ lệ 85,0%' }],
      undefined,
    );
    assert.equal(rate?.line, 7);
    assert.equal(rate?.expected && toDecimalText(rate.expected), '75');
    assert.equal(rate?.proposal, '75%');
  });
});
