import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, MONEY } from '../../../sentences/aCompilation';
import { aUnit, countedBy } from '../aProvinceOfUnits';

const COMPILATION = aCompilation({
  units: [aUnit('ENT_TEL', 'A', 'Viễn thông A'), aUnit('ENT_TEL', 'B', 'Viễn thông B')],
  indicators: [
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
  ],
  totals: [
    countedBy(['A', 'B'], 'VT100', ['800.991', '656.695']),
    countedBy(['A', 'B'], 'VT010', ['792193', '647897']),
  ],
});

function verdicts(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map((one) => `${one.text} ${one.verdict}`);
}

describe('a number right behind the name of a unit', () => {
  it('is the figure of that unit, whatever it is of, where it can be only one', () => {
    // 800.991/1457.686 = 54.9 %, 656.695/1457.686 = 45.1 %
    assert.deepEqual(
      verdicts(
        'Thị trường chia đôi: Viễn thông A 800,99 tỷ đồng (54,9%), Viễn thông B 656,7 tỷ đồng (45,1%).',
      ),
      ['800,99 tỷ đồng agree', '54,9% agree', '656,7 tỷ đồng agree', '45,1% agree'],
    );
  });

  it('is that of the unit before it, not of the one behind “và” that has its own', () => {
    assert.deepEqual(
      verdicts(
        'Doanh thu viễn thông của Viễn thông A 800,99 tỷ đồng và Viễn thông B 656,7 tỷ đồng.',
      ),
      ['800,99 tỷ đồng agree', '656,7 tỷ đồng agree'],
    );
    assert.deepEqual(
      verdicts(
        'Doanh thu viễn thông của Viễn thông A 656,7 tỷ đồng và Viễn thông B 800,99 tỷ đồng.',
      ),
      ['656,7 tỷ đồng disagree', '800,99 tỷ đồng disagree'],
    );
  });

  it('is at fault where it is the figure of another one', () => {
    assert.deepEqual(
      verdicts('Viễn thông A đóng góp 656,7 tỷ đồng, Viễn thông B đóng góp 800,99 tỷ đồng.'),
      ['656,7 tỷ đồng disagree', '800,99 tỷ đồng disagree'],
    );
    assert.deepEqual(verdicts('Viễn thông A: 647.897 thuê bao.'), ['647.897 thuê bao disagree']);
  });

  it('is left alone where units are compared, and where it is nobody’s', () => {
    for (const text of [
      'Viễn thông A hơn Viễn thông B 144.296 thuê bao.',
      'Viễn thông A và Viễn thông B lần lượt có 792.193 và 647.897 thuê bao.',
      'Viễn thông A vượt 647.897 thuê bao của đơn vị đứng thứ hai.',
      'Viễn thông A năm 2019 có 647.897 thuê bao.',
      'Viễn thông A lắp đặt 1.234.000 thuê bao.',
    ]) {
      assert.deepEqual(
        verdicts(text).filter((one) => one.endsWith('disagree')),
        [],
        text,
      );
    }
  });

  it('takes a share in brackets behind it, and says which it is', () => {
    assert.deepEqual(verdicts('Viễn thông A 800,99 tỷ đồng (chiếm 59,4%).'), [
      '800,99 tỷ đồng agree',
      '59,4% disagree',
    ]);
    // 800.991 of all is not what it is of something else.
    assert.deepEqual(verdicts('Viễn thông A 800,99 tỷ đồng (chiếm 12% doanh thu cả vùng).'), [
      '800,99 tỷ đồng agree',
      '12% not-found',
    ]);
  });
});
