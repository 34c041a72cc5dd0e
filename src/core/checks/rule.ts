import { SEVERITY, type RuleSlug, type Severity } from '#core/findings/finding';

/** A rule as the rules page explains it: what it says, on whose authority, and what to do. */
export interface Rule {
  readonly slug: RuleSlug;
  readonly severity: Severity;
  readonly title: InBothLanguages;
  /** In a sentence or two. */
  readonly meaning: InBothLanguages;
  /** Where more than the meaning is to be known: each case by itself, its subject first. */
  readonly cases?: readonly InBothLanguages[];
  readonly remedy: InBothLanguages;
  /** The law, regime, published method or piece of arithmetic that demands it. */
  readonly authority: InBothLanguages;
  readonly passing: InBothLanguages;
  readonly failing: InBothLanguages;
}

export interface InBothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** A rule with the severity that its slug has, so that a rule cannot invent its own. */
export function describeRule(slug: RuleSlug, texts: Omit<Rule, 'slug' | 'severity'>): Rule {
  return { slug, severity: SEVERITY[slug], ...texts };
}
