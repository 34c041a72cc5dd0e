import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, aDistrict, anIndicator, aShare, aTotal } from '../../sentences/aCompilation';

/** 104 in the province, 17 of them in one district. */
const COMPILATION = aCompilation({
  units: [aDistrict('DK', 'Huyện Đông Kỳ'), aDistrict('HN', 'Huyện Hàm Ninh')],
  indicators: [anIndicator({ code: 'TCS030', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' })],
  totals: [
    aTotal('104', '100', {
      indicator: 'TCS030',
      byUnit: [aShare('DK', '17'), aShare('HN', '87')],
    }),
  ],
});

function verdictBelow(head: readonly string[], said: string): string | undefined {
  const lines = [...head, said].map((text, at) => ({ line: at + 1, text }));
  return verifyDraft(lines, COMPILATION).at(-1)?.verdict;
}

const LETTERHEAD = ['UBND HUYỆN ĐÔNG KỲ', 'PHÒNG VĂN HÓA VÀ THÔNG TIN', 'BÁO CÁO'];
const OF_DISTRICT = 'Số cụm loa truyền thanh là 17 cụm.';
const OF_NOBODY = 'Số cụm loa truyền thanh là 71 cụm.';

describe('a draft with a letterhead or title of one district', () => {
  it('is about that district where it names no place', () => {
    assert.equal(verdictBelow(LETTERHEAD, OF_DISTRICT), 'agree');
    assert.equal(verdictBelow(LETTERHEAD, OF_NOBODY), 'disagree');
    assert.equal(verdictBelow(['Công tác thông tin huyện Đông Kỳ năm 2022'], OF_DISTRICT), 'agree');
  });

  it('means that district by “toàn huyện”, “của huyện”', () => {
    for (const said of [
      'Số cụm loa truyền thanh toàn huyện là 17 cụm.',
      'Số cụm loa truyền thanh của huyện là 17 cụm.',
    ]) {
      assert.equal(verdictBelow(LETTERHEAD, said), 'agree');
      assert.equal(verdictBelow(LETTERHEAD, said.replace('17', '19')), 'disagree');
    }
  });

  it('may tell what share of the whole province that district has', () => {
    // 17 of 104
    const said = 'So với toàn tỉnh, số cụm loa của huyện chiếm 16,3%.';
    assert.equal(verdictBelow(LETTERHEAD, said), 'agree');
    assert.equal(verdictBelow(LETTERHEAD, said.replace('16,3', '13,6')), 'disagree');
  });

  it('goes on to be so below its headings', () => {
    assert.equal(verdictBelow([...LETTERHEAD, '1. Thông tin cơ sở'], OF_DISTRICT), 'agree');
    assert.equal(verdictBelow([...LETTERHEAD, 'II. KẾT QUẢ'], OF_NOBODY), 'disagree');
  });

  it('still may say what is wrong of the whole province', () => {
    const said = 'Toàn tỉnh có 71 cụm loa truyền thanh.';
    assert.equal(verdictBelow(LETTERHEAD, said), 'disagree');
  });
});

describe('a draft whose head names no one district', () => {
  it('is about the province', () => {
    for (const head of [
      ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'BÁO CÁO'],
      ['BÁO CÁO', 'Kính gửi: UBND huyện Đông Kỳ'],
      ['BÁO CÁO', 'Đông Kỳ, ngày 30 tháng 11 năm 2022'],
      ['Kết quả của huyện Đông Kỳ và huyện Hàm Ninh'],
      ['Hội nghị tổ chức tại huyện Đông Kỳ, có 120 đại biểu.'],
    ]) {
      assert.equal(verdictBelow(head, OF_NOBODY), 'disagree', head.join(' / '));
    }
  });
});

describe('a heading of the plan of a year ahead', () => {
  it('makes goals of what stands below it', () => {
    assert.equal(verdictBelow(['5. Kế hoạch năm 2023'], OF_NOBODY), 'not-found');
    assert.equal(verdictBelow(['5. Kết quả năm 2022'], OF_NOBODY), 'disagree');
  });

  it('has its own figures in its tables, unless a row or the caption is of the whole province', () => {
    const verdictsIn = (caption: string, rows: readonly (readonly string[])[]): string => {
      const head = [...LETTERHEAD, caption].map((text) => ({ text }));
      const cells = rows.flatMap((row, at) =>
        row.map((text, column) => ({ text, cell: { table: 0, row: at, column } })),
      );
      const lines = [...head, ...cells].map((one, at) => ({ ...one, line: at + 1 }));
      return verifyDraft(lines, COMPILATION)
        .map(({ text, verdict }) => `${text} ${verdict}`)
        .join(', ');
    };
    const table = (value: string) => [
      ['Chỉ tiêu', 'Đơn vị tính', 'Năm 2022'],
      ['Số cụm loa truyền thanh', 'cụm', value],
    ];
    assert.equal(verdictsIn('Số liệu cụ thể như sau:', table('17')), '17 agree');
    assert.equal(verdictsIn('Bảng số liệu của huyện Đông Kỳ', table('19')), '19 disagree');
    assert.equal(verdictsIn('Số liệu toàn tỉnh', table('104')), '104 agree');
  });
});
