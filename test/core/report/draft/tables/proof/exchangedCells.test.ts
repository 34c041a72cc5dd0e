import assert from 'node:assert/strict';
import { reported } from '#core/numbers/figure';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
} from '../../../sentences/aCompilation';

/** No district has got or lost a station: nothing in such a column says of what year it is. */
const DISTRICTS = [
  ['Yên Lạc', '16'],
  ['Tam Đảo', '9'],
  ['Sông Lô', '17'],
  ['Lập Thạch', '20'],
  ['Tam Dương', '13'],
  ['Vĩnh Tường', '27'],
] as const;
const COMPILATION = aCompilation({
  units: DISTRICTS.map(([name]) => aDistrict(name, `Huyện ${name}`)),
  indicators: [anIndicator({ code: 'TCS020', nameVi: 'Số đài truyền thanh cấp xã', unit: 'đài' })],
  totals: [
    aTotal('102', '102', {
      indicator: 'TCS020',
      byUnit: DISTRICTS.map(([name, count]) => ({
        ...aShare(name, count),
        prior: reported(exactly(count)),
      })),
    }),
  ],
});

/** What is wrong in a table that is right but for the cells given. */
function wrongWith(cells: Readonly<Record<string, string>>): readonly string[] {
  const rows = [
    ['Địa bàn', 'Số đài truyền thanh'],
    ...DISTRICTS.map(([name, count]) => [name, cells[name] ?? count]),
  ];
  const lines = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text, cell: { table: 0, row, column } })),
  );
  return verifyDraft(
    [{ text: 'Bảng 2. Hạ tầng thông tin cơ sở của các huyện' }, ...lines].map((one, at) => ({
      line: at + 1,
      ...one,
    })),
    COMPILATION,
  ).flatMap(({ text, verdict }) => (verdict === 'disagree' ? [text] : []));
}

describe('a column of units that says no year', () => {
  it('shows two numbers that stand in each other’s place', () => {
    assert.deepEqual(wrongWith({}), []);
    assert.deepEqual(wrongWith({ 'Yên Lạc': '27', 'Vĩnh Tường': '16' }), ['27', '16']);
  });

  it('says nothing of a number that may be that of another year', () => {
    assert.deepEqual(wrongWith({ 'Yên Lạc': '15' }), []);
    assert.deepEqual(wrongWith({ 'Yên Lạc': '27' }), []);
    assert.deepEqual(wrongWith({ 'Yên Lạc': '27', 'Vĩnh Tường': '28' }), []);
  });
});
