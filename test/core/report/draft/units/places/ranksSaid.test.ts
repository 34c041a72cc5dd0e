import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { PROVINCE } from '../aProvinceOfUnits';

/** What is at fault in a sentence, each with its repair. */
function faultsIn(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], PROVINCE)
    .filter(({ verdict }) => verdict !== 'agree' && verdict !== 'not-found')
    .map((one) => `${one.text} → ${one.proposal}`);
}

/**
 * Dossiers: Long Hồ 45.955, Vũng Liêm 42.651, Tam Bình 41.405, Mang Thít 26.071; groups: Long Hồ and Mang Thít 98,
 * Vũng Liêm 85, Tam Bình 55; online: Vũng Liêm 65,7 %, Mang Thít 65,5 %, Long Hồ 65,2 %, Tam Bình 64,6 %;
 * revenue: A 458,3, B 372,4, C 280,5.
 */
describe('the place that a unit or a firm is said to have', () => {
  for (const [text, right, wrong, repair] of [
    ['Huyện Vũng Liêm đứng thứ N toàn tỉnh về số hồ sơ tiếp nhận với 42.651 hồ sơ.', '2', '3', '2'],
    ['Về tổng số hồ sơ tiếp nhận, huyện Tam Bình xếp thứ N toàn tỉnh.', 'ba', 'hai', 'xếp thứ ba'],
    [
      'Với 26.071 hồ sơ, Mang Thít xếp vị trí thứ N/4 đơn vị về tổng số hồ sơ tiếp nhận.',
      '4',
      '3',
      '4',
    ],
    ['Xếp theo số hồ sơ tiếp nhận, hạng N là huyện Vũng Liêm.', '2', '1', '2'],
    [
      'Viễn thông B giữ vị trí thứ N về doanh thu dịch vụ viễn thông.',
      'hai',
      'nhất',
      'giữ vị trí thứ hai',
    ],
    ['Về doanh thu dịch vụ viễn thông, Viễn thông C xếp thứ N doanh nghiệp.', '3/3', '2/3', '3'],
    ['Tỷ lệ hồ sơ tiếp nhận trực tuyến của Long Hồ đứng thứ N trong 4 huyện.', '3', '1', '3'],
    ['Huyện Vũng Liêm có số hồ sơ tiếp nhận nhiều thứ N toàn tỉnh.', 'hai', 'ba', 'nhiều thứ hai'],
  ] as const) {
    it(`is that of its figure: ${text}`, () => {
      assert.deepEqual(faultsIn(text.replace('N', right)), []);
      const [fault = '', ...others] = faultsIn(text.replace('N', wrong));
      assert.deepEqual(others, []);
      assert.ok(fault.endsWith(` → ${repair}`), fault);
    });
  }

  for (const [text, right, wrong, repair] of [
    [
      'N là đơn vị dẫn đầu toàn tỉnh về tổng số hồ sơ tiếp nhận.',
      'Huyện Long Hồ',
      'Huyện Vũng Liêm',
      'Huyện Long Hồ',
    ],
    [
      'Dẫn đầu về tổng số hồ sơ tiếp nhận là N.',
      'huyện Long Hồ',
      'huyện Tam Bình',
      'Huyện Long Hồ',
    ],
    [
      'Về tổng số hồ sơ tiếp nhận, N xếp cuối.',
      'huyện Mang Thít',
      'huyện Tam Bình',
      'Huyện Mang Thít',
    ],
    [
      'Địa phương có tỷ lệ hồ sơ tiếp nhận trực tuyến cao nhất là Vũng Liêm, thấp nhất là N.',
      'Tam Bình',
      'Long Hồ',
      'Huyện Tam Bình',
    ],
    [
      'N tiếp tục dẫn đầu thị trường về doanh thu dịch vụ viễn thông.',
      'Viễn thông A',
      'Viễn thông B',
      'Viễn thông A',
    ],
    [
      'N nằm trong nhóm 2 đơn vị có tổng số hồ sơ tiếp nhận cao nhất tỉnh.',
      'Vũng Liêm',
      'Tam Bình',
      'Huyện Vũng Liêm',
    ],
    [
      'Ba huyện có tổng số hồ sơ tiếp nhận nhiều nhất là Long Hồ, Vũng Liêm và N.',
      'Tam Bình',
      'Mang Thít',
      'Huyện Tam Bình',
    ],
    [
      'Hai huyện đứng đầu về tổng số hồ sơ tiếp nhận: N, Long Hồ (45.955 hồ sơ).',
      'Vũng Liêm (42.651 hồ sơ)',
      'Tam Bình (41.405 hồ sơ)',
      'Huyện Vũng Liêm',
    ],
    [
      'Doanh thu dịch vụ viễn thông lớn nhất thuộc về N.',
      'Viễn thông A',
      'Viễn thông C',
      'Viễn thông A',
    ],
  ] as const) {
    it(`is held where no number is told: ${text}`, () => {
      assert.deepEqual(faultsIn(text.replace('N', right)), []);
      const name = wrong.replace(/ \(.*$/u, '');
      assert.deepEqual(faultsIn(text.replace('N', wrong)), [`${name} → ${repair}`]);
    });
  }

  it('is shared by those that have as much, and counted among the firms of a kind or all of them', () => {
    for (const unit of ['Long Hồ', 'Mang Thít'])
      for (const place of ['nhất', 'hai'])
        assert.deepEqual(
          faultsIn(`Huyện ${unit} xếp thứ ${place} về số Tổ công nghệ số cộng đồng cấp thôn.`),
          [],
        );
  });

  for (const text of [
    'Huyện Tam Bình dẫn đầu về tốc độ tăng số hồ sơ tiếp nhận.',
    'Huyện Tam Bình là một trong những địa phương dẫn đầu về tổng số hồ sơ tiếp nhận.',
    'Trong các huyện vùng sâu, huyện Mang Thít dẫn đầu về tổng số hồ sơ tiếp nhận.',
    'Huyện Mang Thít dẫn đầu cụm thi đua số 2 về tổng số hồ sơ tiếp nhận.',
    'Năm 2020, huyện Mang Thít dẫn đầu toàn tỉnh về tổng số hồ sơ tiếp nhận.',
    'Huyện Mang Thít phấn đấu dẫn đầu về tổng số hồ sơ tiếp nhận.',
    'Huyện Mang Thít có số hồ sơ tiếp nhận quá hạn nhiều nhất tỉnh.',
    'Bình quân mỗi thôn, huyện Mang Thít có số thành viên Tổ công nghệ số cộng đồng nhiều thứ ba.',
    'Huyện Tam Bình hoàn thành sớm nhất việc thành lập Tổ công nghệ số cộng đồng cấp thôn.',
    'Thứ nhất, huyện Tam Bình cần rà soát số hồ sơ tiếp nhận.',
    'Giải nhất thuộc về huyện Tam Bình tại hội thi Tổ công nghệ số cộng đồng.',
    'Huyện Tam Bình xếp thứ nhất về chỉ số cải cách hành chính.',
    'Tuy chỉ đứng thứ ba về tổng số hồ sơ tiếp nhận, huyện Tam Bình có 26.749 hồ sơ trực tuyến.',
    'Viễn thông C dẫn đầu nhóm doanh nghiệp nhỏ về doanh thu dịch vụ viễn thông.',
  ]) {
    it(`is not held where it may be another: ${text}`, () => {
      assert.deepEqual(faultsIn(text), []);
    });
  }
});
