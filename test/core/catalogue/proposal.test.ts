import assert from 'node:assert/strict';
import { proposalKey, proposeNearest } from '#core/catalogue/proposal';

const KEYS = [
  proposalKey('thue bao dien thoai di dong', 'VT012'),
  proposalKey('thue bao dien thoai co dinh', 'VT011'),
  proposalKey('tram 2g', 'VT052'),
  proposalKey('tram 3g', 'VT053'),
  proposalKey('doanh thu dich vu buu chinh', 'BC110'),
  proposalKey('doanh thu dich vu vien thong phat sinh tren dia ban', 'VT100'),
  proposalKey('hoa', 'A'),
  proposalKey('hoa', 'B'),
  proposalKey('buu cuc', 'BC021'),
  proposalKey('buu cuc', 'BC021'),
];

describe('proposeNearest', () => {
  const cases: readonly {
    readonly name: string;
    readonly folded: string;
    readonly proposal: string | undefined;
  }[] = [
    { name: 'the only equal one', folded: 'buu cuc', proposal: 'BC021' },
    { name: 'nothing where two are equal', folded: 'hoa', proposal: undefined },
    { name: 'the most alike', folded: 'so thue bao dien thoai di dong', proposal: 'VT012' },
    {
      name: 'the name that was cut short, not one that is only as long',
      folded: 'doanh thu dich vu vien thong',
      proposal: 'VT100',
    },
    {
      name: 'nothing where two names begin so',
      folded: 'thue bao dien thoai',
      proposal: undefined,
    },
    { name: 'nothing where two are as alike', folded: 'tram 6g', proposal: undefined },
    { name: 'nothing for what is like nothing', folded: 'nguoi lap bieu', proposal: undefined },
    { name: 'nothing for an empty text', folded: '', proposal: undefined },
    { name: 'nothing for a paragraph', folded: 'buu cuc '.repeat(50), proposal: undefined },
  ];
  for (const { name, folded, proposal } of cases) {
    it(`proposes ${name}`, () => {
      assert.equal(proposeNearest(KEYS, folded), proposal);
    });
  }

  it('proposes what has no rival at all', () => {
    assert.equal(proposeNearest([proposalKey('buu cuc', 'BC021')], 'buu cucs'), 'BC021');
    assert.equal(proposeNearest([], 'buu cuc'), undefined);
  });
});
