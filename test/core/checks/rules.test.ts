import assert from 'node:assert/strict';
import { RULES } from '#core/checks/rules';
import { SEVERITY } from '#core/findings/finding';

describe('the table of rules', () => {
  it('has exactly the slugs of the severities, each once', () => {
    assert.deepEqual(RULES.map(({ slug }) => slug).sort(), Object.keys(SEVERITY).sort());
  });

  it('gives every rule the severity of its slug', () => {
    assert.deepEqual(
      RULES.map(({ slug, severity }) => [slug, severity]),
      RULES.map(({ slug }) => [slug, SEVERITY[slug]]),
    );
  });

  for (const rule of RULES) {
    it(`says everything about ${rule.slug} in both languages`, () => {
      const { title, meaning, remedy, authority, passing, failing } = rule;
      for (const { vi, en } of [title, meaning, remedy, authority, passing, failing]) {
        assert.notEqual(vi.trim(), '');
        assert.notEqual(en.trim(), '');
      }
    });
  }
});
