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

  // The contract of the command line, word for word, with the rules of the review.
  const CONTRACT = {
    error:
      'unknown-unit, unknown-indicator, ambiguous-label, ambiguous-number, not-a-number, wrong-year, wrong-measure, formula-error, unreadable-file, duplicate-row, unit-slip, negative-value, rate-out-of-range',
    warning:
      'missing-submission, missing-indicator, duplicate-submission, parts-differ-from-total, part-exceeds-whole, stated-growth-differs, prior-differs-from-published, same-as-prior, sources-disagree, boundary-not-comparable, rows-shifted, growth-outlier, growth-out-of-bounds, volume-value-divergence, denominator-mismatch, list-count-differs, copied-submission, too-round, double-count',
  } as const;
  /** What new commands find; nothing that the contract names behaves otherwise. */
  const BESIDE_THE_CONTRACT = [
    'reply-unclear',
    'not-whole-number',
    'year-not-stated',
    'decision-reopened',
    'correction-doubtful',
  ] as const;
  for (const [severity, slugs] of Object.entries(CONTRACT)) {
    it(`takes for an ${severity} what the contract says`, () => {
      const ours = RULES.filter((rule) => rule.severity === severity).map(({ slug }) => slug);
      const added = BESIDE_THE_CONTRACT.filter((slug) => SEVERITY[slug] === severity);
      assert.deepEqual(ours.sort(), [...slugs.split(', '), ...added].sort());
    });
  }

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
