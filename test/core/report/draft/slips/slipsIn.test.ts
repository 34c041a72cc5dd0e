import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../numbers/aRational';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../../sentences/aCompilation';

const COMPILATION = aCompilation({
  units: [aDistrict('H1', 'Huyện An Lão'), aDistrict('H2', 'Huyện Bá Thước')],
  indicators: [
    anIndicator({
      code: 'A1',
      nameVi: 'Số thành viên Tổ công nghệ số cộng đồng',
      unit: 'thành viên',
    }),
    anIndicator({
      code: 'A2',
      nameVi: 'Số Tổ công nghệ số cộng đồng cấp thôn',
      unit: 'tổ',
    }),
    anIndicator({
      code: 'B1',
      nameVi: 'Số hộ sản xuất nông nghiệp có tài khoản trên sàn thương mại điện tử',
      unit: 'hộ',
    }),
    anIndicator({ code: 'B2', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
    anIndicator({
      code: 'C1',
      nameVi: 'Tổng số hồ sơ thủ tục hành chính tiếp nhận',
      unit: 'hồ sơ',
    }),
    anIndicator({ code: 'D1', nameVi: 'Tổng số thuê bao điện thoại' }),
  ],
  totals: [
    aTotal('21517', '19872', {
      indicator: 'A1',
      byUnit: [aShare('H1', '12354'), aShare('H2', '9163')],
    }),
    aTotal('2697', '2500', { indicator: 'A2' }),
    aTotal('85430', '71911', { indicator: 'B1', change: exactly('13519') }),
    aTotal('289300', '285100', { indicator: 'B2' }),
    aTotal('284318', '279105', { indicator: 'C1' }),
    aTotal('732300', '718000', { indicator: 'D1' }),
  ],
});

function faults(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION)
    .filter(({ verdict }) => verdict === 'disagree')
    .map(({ text: number, proposal }) => `${number} → ${proposal}`);
}

describe('a number that no reader can place', () => {
  it('is wrong where it is the figure of what its words speak of, miswritten', () => {
    const members = (stated: string): readonly string[] =>
      faults(`TCNSCĐ: 2.697 tổ thôn, ${stated} thành viên, phủ kín các thôn.`);
    assert.deepEqual(members('21.517'), []);
    assert.deepEqual(members('2.152'), ['2.152 thành viên → 21.517 thành viên']);
    assert.deepEqual(members('25.718'), []);
    assert.deepEqual(members('12.517'), ['12.517 thành viên → 21.517 thành viên']);
    assert.deepEqual(members('21.577'), ['21.577 thành viên → 21.517 thành viên']);
  });

  it('is no slip where it is another figure of the book', () => {
    // Of one district each: what is meant may be those.
    for (const other of ['12.354', '9.163']) {
      assert.deepEqual(faults(`TCNSCĐ: 2.697 tổ thôn, ${other} thành viên, phủ kín các thôn.`), []);
    }
  });

  it('is none in a sentence of another place, of another time, of a goal or of several together', () => {
    const told = 'TCNSCĐ: 2.697 tổ thôn, 21.577 thành viên, phủ kín các thôn';
    assert.equal(faults(`${told}.`).length, 1);
    assert.deepEqual(faults(`Tại tỉnh Thái Nguyên, ${told}.`), []);
    assert.deepEqual(faults(`6 tháng đầu năm, ${told}.`), []);
    assert.deepEqual(faults(`Mục tiêu đến năm 2025: ${told}.`), []);
    assert.deepEqual(faults(`Cộng chung hai năm: ${told}.`), []);
  });

  it('is none where a word beside it says what the name does not', () => {
    const members = (whose: string): readonly string[] =>
      faults(`TCNSCĐ: 2.697 tổ thôn, 21.577 thành viên ${whose}, phủ kín các thôn.`);
    assert.equal(members('tổ công nghệ số').length, 1);
    assert.deepEqual(members('nữ'), []);
    assert.deepEqual(members('chưa được tập huấn'), []);
    assert.deepEqual(members('được kết nạp trực tiếp'), []);
  });
});

describe('a number near to the figure that its words speak of', () => {
  const households = (stated: string, whose = ''): readonly string[] =>
    faults(
      `Ai cũng mừng: nay ${stated} hộ sản xuất nông nghiệp ${whose}trên sàn thương mại điện tử.`,
    );

  it('is wrong, whatever its digits', () => {
    assert.deepEqual(households('85.430'), []);
    assert.deepEqual(households('79.216'), ['79.216 hộ → 85.430 hộ']);
  });

  it('is wrong as a bound that lies close to it on the wrong side, or would but for the order of its digits', () => {
    assert.deepEqual(households('gần 86.000'), []);
    assert.deepEqual(households('hơn 86.000'), ['hơn 86.000 hộ → 85.430 hộ']);
    assert.deepEqual(households('hơn 58.400'), ['hơn 58.400 hộ → 85.430 hộ']);
  });

  it('is wrong as what last year had, where nothing speaks of that year', () => {
    assert.deepEqual(households('71.911'), ['71.911 hộ → 85.430 hộ']);
    assert.deepEqual(faults('Năm trước có 71.911 hộ trên sàn thương mại điện tử.'), []);
  });

  it('is left alone as a bound, far from it, or as a part of it', () => {
    assert.deepEqual(households('hơn 79.200'), []);
    assert.deepEqual(households('39.216'), []);
    assert.deepEqual(households('79.216', 'nghèo '), []);
  });
});

describe('a change in a sentence that no reader can place', () => {
  // 85.430 households of 71.911 are 118,8 %.
  const change = (words: string): readonly string[] =>
    faults(`Cả tỉnh có 21.517 thành viên tổ công nghệ số, 85.430 hộ lên sàn, ${words}.`);

  it('is wrong where it is the change of what was told right before, miswritten', () => {
    assert.deepEqual(change('tăng 18,8%'), []);
    assert.deepEqual(change('giảm 18,8%').length, 1);
    assert.deepEqual(change('tăng 81,8%'), ['81,8% → tăng 18,8%']);
    assert.deepEqual(change('tăng 118,8%').length, 1);
  });

  it('is none where other words say of what it is', () => {
    assert.deepEqual(change('doanh thu của họ tăng 81,8%'), []);
    assert.deepEqual(change('tăng 81,8% so với năm 2018'), []);
  });
});
