import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** 17.943/14.354 is + 25,0 %; 1.312,4/1.230 is + 6,7 %. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({
      code: 'H',
      nameVi: 'Số hộ sản xuất nông nghiệp có tài khoản trên sàn thương mại điện tử',
      unit: 'hộ',
    }),
    anIndicator({ code: 'A', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
    anIndicator({ code: 'G', nameVi: 'Số thành viên Tổ công nghệ số cộng đồng', unit: 'người' }),
    anIndicator({ code: 'L', nameVi: 'Tổng số lao động ngành', unit: 'người' }),
    anIndicator({
      ...MONEY,
      code: 'N',
      nameVi: 'Tổng số tiền doanh nghiệp trong ngành nộp ngân sách nhà nước',
    }),
    anIndicator({ ...MONEY, code: 'X', nameVi: 'Doanh thu hoạt động xuất bản, in' }),
  ],
  totals: [
    aTotal('17943', '14354', { indicator: 'H', growth: exactly('25.0035') }),
    aTotal('110216', '109300', { indicator: 'A' }),
    aTotal('5288', '4864', { indicator: 'G' }),
    aTotal('28208', '26649', { indicator: 'L' }),
    aTotal('1312.4', '1230', { indicator: 'N', growth: exactly('6.6992') }),
    aTotal('58.25', '55', { indicator: 'X' }),
  ],
});

const { about: verdictsOf } = readerWith(COMPILATION);

describe('a figure of which a draft says some words among others', () => {
  it('is the one whose name has most of them, when the digits are its own', () => {
    assert.deepEqual(verdictsOf('Bà con đã đưa 17.943 hộ nông dân lên sàn thương mại điện tử.'), [
      'agree H',
    ]);
    assert.deepEqual(verdictsOf('Lực lượng nòng cốt là 5.288 thành viên ở thôn, bản.'), [
      'agree G',
    ]);
  });

  it('is known by a bound that is close to it', () => {
    assert.deepEqual(
      verdictsOf('Toàn ngành đã đóng góp trên 1.310 tỷ đồng cho ngân sách nhà nước.'),
      ['agree N'],
    );
    assert.deepEqual(
      verdictsOf('Toàn ngành đã đóng góp trên 900 tỷ đồng cho ngân sách nhà nước.'),
      ['not-found'],
    );
  });

  it('says what the change behind it is of', () => {
    assert.deepEqual(
      verdictsOf('Bà con đã đưa 17.943 hộ nông dân lên sàn thương mại điện tử, tăng 25,0%.'),
      ['agree H', 'agree H'],
    );
    assert.deepEqual(
      verdictsOf('Bà con đã đưa 17.943 hộ nông dân lên sàn thương mại điện tử, tăng 52,0%.'),
      ['agree H', 'disagree H'],
    );
  });

  it('is at fault with two digits exchanged, and with no others', () => {
    assert.deepEqual(verdictsOf('Toàn tỉnh hiện có 2.588 thành viên.'), ['disagree G']);
    assert.deepEqual(verdictsOf('Toàn tỉnh hiện có 5.100 thành viên.'), ['not-found']);
    // Of whom else there are as many members is not said.
    assert.deepEqual(verdictsOf('Hội nông dân có 2.588 thành viên.'), ['not-found']);
  });

  it('is none whose digits agree where another name has more of the words', () => {
    // 5.288 are the members; the words are of the households.
    assert.deepEqual(verdictsOf('Các sàn thương mại điện tử thu hút 5.288 hộ nông dân.'), [
      'not-found',
    ]);
    // 58,25 is the revenue of printing.
    assert.deepEqual(verdictsOf('Toàn ngành góp 58,25 tỷ đồng cho ngân sách nhà nước.'), [
      'not-found',
    ]);
  });
});
