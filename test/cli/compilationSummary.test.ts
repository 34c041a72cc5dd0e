import assert from 'node:assert/strict';
import { compilationSummary } from '../../src/cli/compilationSummary';
import { syntheticCompilation } from '../core/book/syntheticYear';

describe('the summary on the terminal', () => {
  it('names the file and the sheet of a finding that speaks of a cell', () => {
    const compilation = syntheticCompilation({ sent: 'BC-C BC070 -5\n' });
    const lines = compilationSummary(compilation, 'ket-qua', 'vi').split('\n');
    const told = lines.filter((line) => line.includes('[negative-value]'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^ {2}\[negative-value\] BC-C\.xlsx, Biểu: Ô D\d+: /);
  });

  it('names no file where a finding is about a unit', () => {
    const lines = compilationSummary(syntheticCompilation(), 'ket-qua', 'vi').split('\n');
    const told = lines.filter((line) => line.includes('[missing-submission]'));
    for (const line of told)
      assert.match(line, /^ {2}\[missing-submission\] \S.* chưa gửi báo cáo/);
  });
});
