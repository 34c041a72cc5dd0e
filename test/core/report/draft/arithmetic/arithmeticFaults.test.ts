import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { verifyDraft } from '#core/report/draft/verifyDraft';

function verdictsOf(text: string): ReturnType<typeof verifyDraft> {
  return verifyDraft([{ line: 1, text }], undefined);
}

interface Case {
  /** As it should read. */
  readonly right: string;
  /** The wrong number, and what stands there instead. */
  readonly from: string;
  readonly to: string;
  /** What follows from the other numbers of the sentence, by hand. */
  readonly expected: string;
}

/** Sentences that hold enough to be recomputed, each right and with one number changed. */
const CASES: readonly Case[] = [
  // 463/0.937 - 463 = 31.1
  {
    right: 'Có 463 ấp đã có cáp quang, đạt 93,7%; còn 31 ấp chưa có.',
    from: '31 ấp',
    to: '21 ấp',
    expected: '31',
  },
  // 99 - 72
  {
    right:
      '72 trong tổng số 99 hệ thống thông tin đã được phê duyệt cấp độ, còn 27 hệ thống thông tin chưa được phê duyệt.',
    from: '27 hệ thống thông tin',
    to: '37 hệ thống thông tin',
    expected: '27',
  },
  // 106.4 - 100
  {
    right: 'Doanh thu bằng 106,4% so với cùng kỳ năm 2021, tức tăng 6,4%.',
    from: 'tăng 6,4%',
    to: 'tăng 106,4%',
    expected: '6.4',
  },
  {
    right: 'Sản lượng bằng 93% so với năm trước, tức là giảm 7%.',
    from: 'giảm 7%',
    to: 'giảm 17%',
    expected: '7',
  },
  // 100 - 92 - 3
  {
    right: 'Mức độ hài lòng đạt 92%, không hài lòng 3%, còn lại 5% không có ý kiến.',
    from: '5%',
    to: '8%',
    expected: '5',
  },
  // 2129 - 2097, over the semicolon
  {
    right:
      'Đến nay 2.097/2.129 thôn đã có cáp quang (98,5%); còn lại 32 thôn (1,5%) sẽ kéo năm sau.',
    from: '32 thôn',
    to: '23 thôn',
    expected: '32',
  },
  {
    right: 'Đã cấp 48.600/120.000 thẻ, đạt 40,5%; còn phải cấp 71.400 thẻ.',
    from: '71.400 thẻ',
    to: '74.100 thẻ',
    expected: '71400',
  },
  {
    right: '9/11 chỉ tiêu đạt và vượt kế hoạch, 02 chỉ tiêu chưa đạt.',
    from: '02',
    to: '03',
    expected: '2',
  },
  // 100 - 60.9
  {
    right:
      '401.209/659.300 hộ đã có cáp quang, đạt 60,9% số hộ; còn 258.091 hộ chưa có, chiếm 39,1%.',
    from: '39,1%',
    to: '40,1%',
    expected: '39.1',
  },
  // 68/98 = 0.6939
  {
    right: 'Hơn 2/3 số xã (68/98 xã) đã có đài truyền thanh, tương đương 69,4%.',
    from: '69,4%',
    to: '64,9%',
    expected: '69.3877551020408',
  },
  {
    right: 'Dung lượng là 1.200 Gbps, mới sử dụng 45%, tức 540 Gbps.',
    from: '540 Gbps',
    to: '450 Gbps',
    expected: '540',
  },
  // 1240/1600 = 0.775
  {
    right:
      'Có 1.240/1.600 thủ tục đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình, đạt 77,5%.',
    from: '77,5%',
    to: '87,5%',
    expected: '77.5',
  },
  // 181,234/200,000 = 0.90617
  {
    right: 'Hơn 90% hồ sơ được nộp trực tuyến (181.234/200.000 hồ sơ).',
    from: 'Hơn 90%',
    to: 'Hơn 92%',
    expected: '90.617',
  },
  // 70/250 = 0.28; 250 - 180 = 70
  {
    right: 'Trong 250 dịch vụ, có 180 dịch vụ toàn trình (72%), còn lại 70 dịch vụ một phần (28%).',
    from: '70 dịch vụ',
    to: '80 dịch vụ',
    expected: '70',
  },
  {
    right: 'Tổng số 1.500 lao động, trong đó nữ 600 người (chiếm 40%), nam 900 người (chiếm 60%).',
    from: '40%',
    to: '45%',
    expected: '40',
  },
  // (1200 - 1000) / 1000
  {
    right: 'Doanh thu đạt 1.200 tỷ đồng, tăng 20% so với năm 2023 (1.000 tỷ đồng).',
    from: '20%',
    to: '25%',
    expected: '20',
  },
  {
    right: 'Doanh thu năm 2024 đạt 1.080 tỷ đồng (năm 2023 là 1.000 tỷ đồng), tăng 8%.',
    from: '8%',
    to: '18%',
    expected: '8',
  },
  // 792/730 = 1.0849
  {
    right: 'Số vụ vi phạm: 730 vụ năm 2023 và 792 vụ năm 2024, tăng 8,5%.',
    from: '8,5%',
    to: '18,5%',
    expected: '8.49315068493151',
  },
  {
    right: 'Thu từ viễn thông giảm 10% so với năm 2023, từ 100 tỷ đồng xuống còn 90 tỷ đồng.',
    from: '10%',
    to: '20%',
    expected: '-10',
  },
  {
    right: 'So với năm 2023, số hồ sơ tăng 200 (từ 1.000 lên 1.200 hồ sơ).',
    from: '200',
    to: '300',
    expected: '200',
  },
  {
    right: 'Số thuê bao là 1.250.000, gấp 1,25 lần năm 2023 (1.000.000 thuê bao).',
    from: '1,25 lần',
    to: '2,25 lần',
    expected: '1.25',
  },
  {
    right: 'Tỷ lệ hồ sơ trực tuyến đạt 80,2%, tăng 5,2 điểm phần trăm so với năm 2023 (75%).',
    from: '5,2 điểm phần trăm',
    to: '8,2 điểm phần trăm',
    expected: '5.2',
  },
  {
    right: 'Xếp hạng chuyển đổi số đứng thứ 12/63, tăng 3 bậc so với năm 2023 (thứ 15).',
    from: '3 bậc',
    to: '5 bậc',
    expected: '3',
  },
  // 475/500
  {
    right: 'Kế hoạch giao 500 lớp, thực hiện 475 lớp, đạt 95% kế hoạch.',
    from: '95%',
    to: '105%',
    expected: '95',
  },
  {
    right: 'Doanh thu đạt 600 tỷ đồng, bằng 50% kế hoạch năm (1.200 tỷ đồng).',
    from: '50%',
    to: '60%',
    expected: '50',
  },
  {
    right: 'Đã xử lý 98,5% hồ sơ đúng hạn, 1,5% quá hạn.',
    from: '1,5%',
    to: '2,7%',
    expected: '1.5',
  },
  {
    right: 'Toàn tỉnh có 41 xã, trong đó 35 xã đạt, 6 xã chưa đạt.',
    from: '6 xã',
    to: '10 xã',
    expected: '6',
  },
  {
    right: 'Tổng số lao động 1.240 người, trong đó nam 600 người, nữ 640 người.',
    from: '640 người',
    to: '600 người',
    expected: '640',
  },
  {
    right: 'Gần 5.000 người (4.987 người) được tập huấn.',
    from: '4.987 người',
    to: '5.012 người',
    expected: '5012',
  },
  {
    right: 'Kinh phí thực hiện 1,2 tỷ đồng (tương đương 1.200 triệu đồng).',
    from: '1.200 triệu đồng',
    to: '1.200 tỷ đồng',
    expected: '1200000000',
  },
  {
    right: 'Có 4/10 huyện, thành phố hoàn thành: Hiệp Hòa, Việt Yên, Tân Yên, Lạng Giang.',
    from: '4/10',
    to: '5/10',
    expected: '4',
  },
  {
    right: 'Có 04 đơn vị chưa báo cáo, gồm: Hiệp Hòa, Việt Yên, Tân Yên và Lạng Giang.',
    from: '04 đơn vị',
    to: '06 đơn vị',
    expected: '4',
  },
  // 4250/4200 = 1.0119; the plan stands behind a growth and its base
  {
    right:
      'Doanh thu ước đạt 4.250 tỷ đồng, tăng 7,5% so với năm 2022 (3.953 tỷ đồng), đạt 101,2% kế hoạch năm (4.200 tỷ đồng).',
    from: '101,2%',
    to: '107,2%',
    expected: '101.190476190476',
  },
  {
    right: 'Dự toán giao 12.500 triệu đồng, thực hiện 12.350 triệu đồng, đạt 98,8% dự toán.',
    from: '98,8%',
    to: '89,8%',
    expected: '98.8',
  },
  // 45.6 - 43.3
  {
    right: 'Kinh phí là 45,6 tỷ đồng, đã giải ngân 43,3 tỷ đồng (95%), còn lại 2,3 tỷ đồng.',
    from: '2,3 tỷ đồng',
    to: '3,3 tỷ đồng',
    expected: '2300000000',
  },
  // 320 - 250 - 50
  {
    right:
      'Trong 320 kiến nghị, đã giải quyết 250 kiến nghị (78,1%), đang giải quyết 50 kiến nghị, còn 20 kiến nghị chưa giải quyết.',
    from: 'còn 20 kiến nghị',
    to: 'còn 30 kiến nghị',
    expected: '20',
  },
  // 43,500 as a number of hundreds; 30,000 + 13,500
  {
    right: 'Thu hồi 43.500 SIM, trong đó 30.000 SIM trả trước, 13.500 SIM trả sau.',
    from: '13.500',
    to: '15.500',
    expected: '13500',
  },
  // 85/2067
  {
    right: 'Doanh thu nội dung số đạt 85 tỷ đồng, chiếm 4,1% doanh thu viễn thông (2.067 tỷ đồng).',
    from: '4,1%',
    to: '14,1%',
    expected: '4.11223996129657',
  },
];

/** Like the cases above, and true all the same: the numbers do not belong together. */
const UNRELATED: readonly string[] = [
  'Có 2.065 tổ, đạt 97% số thôn; còn 64 thôn chưa thành lập.',
  'Đạt 97% kế hoạch, tăng 5%, còn lại 3% sẽ thực hiện trong quý I.',
  'Bưu điện trả 1.000 kết quả, đạt 40%; còn lại 60% do bộ phận một cửa trả.',
  'Doanh thu viễn thông tăng từ 698 tỷ đồng lên 742 tỷ đồng, doanh thu bưu chính tăng 9,4%.',
  'Doanh thu viễn thông đạt 1.250 tỷ đồng, tăng 5% so với năm 2023 (60 tỷ đồng).',
  'Đến nay 120/160 xã đạt tiêu chí, tỷ lệ hộ gia đình có Internet đạt 85%.',
  'Đến nay 120/160 xã đạt tiêu chí và 85% hộ gia đình có Internet.',
  'Tỷ lệ 75% số hộ (1.500/2.000 hộ) dùng cáp quang, 20% (400 hộ) dùng di động.',
  'Tổng số 1.500 cán bộ, trong đó 600 cán bộ nữ (40%), 300 cán bộ nữ là đảng viên (50%).',
  'Trong 250 xã có 180 xã đạt chuẩn (72%), 90 xã có trạm 5G (36%), còn lại 20 xã chưa có gì.',
  'Trong tổng số 250 xã, có 180 xã đạt chuẩn và 90 xã có trạm 5G.',
  'Tỷ lệ thuê bao trả trước là 80%, trả sau tăng 30%.',
  'Tỷ lệ hồ sơ đúng hạn đạt 98,5%, hồ sơ quá hạn giảm 12,5% so với năm 2023.',
  'Tỷ lệ giải quyết đúng hạn cấp tỉnh đạt 99%, cấp huyện quá hạn 4%.',
  'Tỷ lệ nam giới sử dụng Internet là 82%, nữ 79%.',
  'Tỷ lệ xã đạt chuẩn ở thành thị đạt 92%, nông thôn 74%.',
  'Dịch vụ công toàn trình đạt 72%, một phần 45%.',
  'Kế hoạch giao 500 lớp cho toàn tỉnh, huyện A thực hiện 75 lớp, đạt 105% kế hoạch huyện giao.',
  'Năm 2023 xử lý 730 vụ, năm 2024 xử lý 792 vụ, số tiền phạt tăng 20%.',
  'Điểm số đạt 0,65/1 điểm, tăng 0,05 điểm so với năm 2023 (0,60 điểm).',
  'Kinh phí 12 tỷ đồng (3 tỷ đồng ngân sách trung ương).',
  'Hơn 1,2 triệu lượt (trong đó 800.000 lượt từ thiết bị di động).',
  'Có 8 huyện chưa hoàn thành, tiêu biểu: Sơn Động, Lục Ngạn.',
  'Trong 100 hồ sơ có 95 hồ sơ đúng hạn, 3 hồ sơ quá hạn, còn lại đang xử lý.',
  // 742.67/698.4 = +6.3 %, of which the draft prints rounded levels
  'Doanh thu tăng từ 698 tỷ đồng lên 743 tỷ đồng, tăng 6,3%.',
  'Cả năm cấp 65.000 tài khoản, đạt 86,7% kế hoạch (75.000 tài khoản).',
];

describe('what a sentence says about itself', () => {
  for (const { right, from, to, expected } of CASES) {
    it(`finds ${to} where ${from} follows: ${right}`, () => {
      const raised = verdictsOf(right).filter(({ verdict }) => verdict === 'disagree');
      assert.deepEqual(
        raised.map(({ text }) => text),
        [],
      );
      assert.ok(right.includes(from));
      const wrong = verdictsOf(right.replace(from, to)).filter(
        ({ verdict }) => verdict === 'disagree',
      );
      assert.equal(wrong[0]?.expected && toDecimalText(wrong[0].expected), expected);
    });
  }

  for (const text of UNRELATED) {
    it(`says nothing against: ${text}`, () => {
      const raised = verdictsOf(text).filter(({ verdict }) => verdict === 'disagree');
      assert.deepEqual(
        raised.map((one) => one.text),
        [],
      );
    });
  }

  it('proposes a wording that agrees when it is read again', () => {
    const sentences = CASES.map(({ right, from, to }) => right.replace(from, to));
    const unread = sentences.filter((sentence) => {
      const [wrong] = verdictsOf(sentence).filter(({ verdict }) => verdict === 'disagree');
      if (!wrong || wrong.proposal === '') return true;
      const at = sentence.lastIndexOf(wrong.text);
      const verb = /(?:tăng|giảm|đạt|bằng|gấp)\s+$/u.exec(sentence.slice(0, at))?.[0] ?? '';
      const isVerbProposed = /^(?:tăng|giảm|đạt|bằng|gấp)/u.test(wrong.proposal);
      const from = isVerbProposed ? at - verb.length : at;
      const behind = sentence.slice(at + wrong.text.length);
      const plan = wrong.proposal.endsWith('kế hoạch') ? behind.replace(/^ kế hoạch/u, '') : behind;
      const repaired = sentence.slice(0, from) + wrong.proposal + plan;
      return verdictsOf(repaired).some((one) => one.verdict === 'disagree' && one.text !== '28%');
    });
    assert.deepEqual(unread, []);
  });

  it('takes so many persons to a point for rounded, as the quotient that it is', () => {
    // 5253.4 - 5382.1 = -128.7, which is "gần 129".
    const text =
      'Số dân phục vụ bình quân của một điểm là 5.253 người/điểm, giảm gần 129 người/điểm so với năm 2019 (5.382 người/điểm).';
    assert.ok(!verdictsOf(text).some(({ verdict }) => verdict === 'disagree'));
    const wrong = text.replace('gần 129', '192');
    assert.ok(verdictsOf(wrong).some(({ verdict }) => verdict === 'disagree'));
  });

  it('takes no level of others for last year’s', () => {
    const told = 'Tốc độ tải xuống đạt 83,61 Mbps, tăng 21% so với năm 2021';
    const others = verdictsOf(`${told} và cao hơn bình quân cả nước (75,6 Mbps).`);
    assert.ok(!others.some(({ verdict }) => verdict === 'disagree'));
    assert.ok(verdictsOf(`${told} (75,6 Mbps).`).some(({ verdict }) => verdict === 'disagree'));
  });
});
