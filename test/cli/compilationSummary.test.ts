import assert from 'node:assert/strict';
import { compileYearEnd } from '#core/compileYearEnd';
import { compilationSummary } from '../../src/cli/compilationSummary';
import { aUnit } from '../core/checks/aCollectedYear';
import { syntheticBook, syntheticCompilation, syntheticReadings } from '../core/book/syntheticYear';

describe('the summary on the terminal', () => {
  it('names the file and the sheet of a finding that speaks of a cell', () => {
    const compilation = syntheticCompilation({ sent: 'BC-C BC070 -5\n' });
    const lines = compilationSummary(compilation, 'ket-qua', 'vi').split('\n');
    const told = lines.filter((line) => line.includes('[negative-value]'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^ {2}\[negative-value\] BC-C\.xlsx, Biểu: Ô D\d+: /);
  });

  it('counts no authority among those that have yet to send, as the book does', () => {
    const book = syntheticBook();
    const authority = { ...aUnit('CTK'), kind: 'GSO' } as const;
    const units = [...book.units, authority];
    const countIn = (one: typeof book) => {
      const text = compilationSummary(compileYearEnd(one, syntheticReadings(), []), 'k', 'vi');
      return /Đơn vị đã gửi: \d+\/\d+/u.exec(text)?.[0];
    };
    assert.ok(countIn(book));
    assert.equal(countIn({ ...book, units }), countIn(book));
  });

  it('names no file where a finding is about a unit', () => {
    const lines = compilationSummary(syntheticCompilation(), 'ket-qua', 'vi').split('\n');
    const told = lines.filter((line) => line.includes('[missing-submission]'));
    for (const line of told)
      assert.match(line, /^ {2}\[missing-submission\] \S.* chưa gửi báo cáo/);
  });

  it('tells whoever decided something that it had no effect, and what to do instead', () => {
    const given = {
      rule: 'missing-submission',
      unit: 'VT-X',
      indicator: '',
      year: 2022,
      decision: 'exclude',
      value: undefined,
      reason: '',
    } as const;
    const compilation = compileYearEnd(syntheticBook(), syntheticReadings(), [given]);
    assert.match(
      compilationSummary(compilation, 'ket-qua', 'vi'),
      /\n {2}\[decision-unmatched\] .*không có đơn vị “VT-X”\. Sửa/,
    );
  });
});
