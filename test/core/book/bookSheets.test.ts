import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { RULES } from '#core/checks/rules';
import type { Finding } from '#core/findings/finding';
import { syntheticCompilation } from './syntheticYear';

describe('compiledSheets', () => {
  it('plans the book whatever a finding is about: one figure, all of a unit, of a sheet or of the province', () => {
    const compilation = syntheticCompilation();
    const [example] = compilation.findings;
    assert.ok(example);
    const places = [
      { unit: 'BC-A', indicator: 'BC070' },
      { unit: 'BC-A', indicator: '' },
      { unit: '', indicator: 'BC070' },
      { unit: '', indicator: '' },
    ];
    const findings = RULES.flatMap(({ slug }) =>
      places.map((place): Finding => ({ ...example, ...place, rule: slug })),
    );
    const names = compiledSheets({ ...compilation, findings }).book.map(({ name }) => name);
    assert.deepEqual(
      names,
      compiledSheets(compilation).book.map(({ name }) => name),
    );
  });
});
