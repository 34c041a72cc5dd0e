import { COVERAGE_FORMS, USUAL_WORDING } from '#core/catalogue/sentenceChoice';
import type { SentenceContext } from '../sentences/sentenceContext';
import { KINDS } from '../sentences/sentenceKinds';

/** A clause of a sentence and whether it is one that we would write ourselves. */
export interface OwnClause {
  /** As written. */
  readonly text: string;
  readonly isOurs: boolean;
}

/** The clauses of what we would say of the level and its share, in each coverage. */
export function ourClauses(context: SentenceContext): ReadonlySet<string> {
  const telling = { ...context, saysNoPrior: true };
  const sentences = COVERAGE_FORMS.map((coverage) =>
    KINDS.level.say({ ...telling, wording: { ...USUAL_WORDING, coverage } }),
  );
  return new Set(
    [...sentences, KINDS.share.say(telling)].flatMap((sentence) => clausesOf(sentence ?? '')),
  );
}

const CLAUSE_ENDS = /[,.](?=\s|$)|[;:()]/u;

/** What stands between the marks of a sentence. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim().toLocaleLowerCase('vi'))
    .filter((clause) => clause !== '');
}

export function writtenClauses(text: string, clauses: ReadonlySet<string>): readonly OwnClause[] {
  return text.split(CLAUSE_ENDS).map((clause) => {
    return { text: clause, isOurs: clauses.has(clause.trim().toLocaleLowerCase('vi')) };
  });
}

/** The clause in which a position of the text lies. */
export function clauseAround(text: string, position: number): string {
  let end = 0;
  for (const clause of text.split(/(?<=[,.](?=\s|$)|[;:()])/u)) {
    end += clause.length;
    if (position < end) return clausesOf(clause)[0] ?? '';
  }
  return '';
}
