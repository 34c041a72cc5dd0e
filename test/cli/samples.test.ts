import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordsOf, ROOT, temporaryFolder, tongket } from './commandLine';

// Published figures, from the five reports that the samples reproduce: each line is what one
// sentence of the summary must contain.
const PUBLISHED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'vinh-phuc-2020': [['gần 200.000 hộ'], ['310.000 hộ'], ['64,5%']],
  'ninh-thuan-2020': [['ước đạt 742,67 tỷ đồng', 'tăng 6,4%', 'so với cùng kỳ']],
  'vinh-phuc-2021': [
    ['ước đạt hơn 110.000 tỷ đồng', 'tăng 3%'],
    ['ước đạt hơn 25.000 tỷ đồng'],
    ['hơn 20%'],
    ['gần 500 hội nghị'],
    ['02 trạm'],
    ['loại A'],
  ],
  'bac-giang-2022': [
    ['ước đạt 1,85 triệu thuê bao', 'bằng 102,8%', 'so với cùng kỳ'],
    ['ước đạt 1,72 triệu thuê bao', 'bằng 101,2%'],
  ],
  'vinh-long-2022': [
    ['trên 1,3 triệu thuê bao', 'tăng 17,45%'],
    ['gần 1 triệu thuê bao', 'tăng 15,85%'],
    ['hơn 343.000 hồ sơ'],
    ['1.108 dịch vụ'],
    ['107 tổ'],
    ['752 tổ'],
    ['100%'],
  ],
};

describe('the sample sets', () => {
  const folder = temporaryFolder();

  for (const [name, published] of Object.entries(PUBLISHED)) {
    describe(name, () => {
      const sample = path.join(ROOT, 'assets/samples', name);
      const out = path.join(folder, name);
      let ended: ReturnType<typeof tongket>;

      before(() => {
        ended = tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out);
      });

      it('compiles with nothing left to decide', () => {
        assert.deepEqual({ code: ended.code, error: ended.error }, { code: 0, error: '' });
      });

      it('gives rise to no finding', () => {
        assert.deepEqual(recordsOf(`${out}/findings.csv`), []);
      });

      for (const fragments of published) {
        it(`says “${fragments.join(' … ')}” in one sentence`, () => {
          const lines = ended.out.split('\n');
          assert.ok(
            lines.some((line) => fragments.every((fragment) => line.includes(fragment))),
            ended.out,
          );
        });
      }
    });
  }

  it('finds every planted fault in the dirty set, and nothing else', () => {
    const sample = path.join(ROOT, 'assets/samples/bac-giang-2022-dirty');
    const out = path.join(folder, 'dirty');
    const ended = tongket('compile', `${sample}/book.xlsx`, `${sample}/submissions`, '--out', out);
    assert.equal(ended.code, 1);
    const place = (row: ReadonlyMap<string, string>) =>
      ['rule', 'unit', 'indicator', 'file'].map((column) => row.get(column)).join(' | ');
    assert.deepEqual(
      recordsOf(`${out}/findings.csv`).map(place).sort(),
      recordsOf(`${sample}/planted.csv`).map(place).sort(),
    );
    assert.match(readFileSync(`${out}/findings.csv`, 'utf8'), /^severity,rule,unit/);
  });
});
