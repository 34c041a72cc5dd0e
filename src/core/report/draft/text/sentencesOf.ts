/**
 * The sentences of a paragraph, each as the clauses that semicolons outside brackets part. What no
 * person writes as one clause is cut, so that the work grows with the length of a text and no faster.
 */
export function sentencesOf(paragraph: string): readonly (readonly string[])[] {
  return paragraph
    .split(
      /(?<=[^\s\d][.!?]|\d{3}[.!?]|\d,\d{1,2}[.!?]|\/\d{1,2}[.!?]|\p{Ll}\s\d{1,2}[.!?])(?<!(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|KP|[HPXQ])\.)\s+(?=[\p{Lu}\-–•*+]|\d[\d.,/]*%?\s\p{Ll})|\n+/u,
    )
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => clausesOf(sentence).flatMap(cutShort));
}

function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of sentence.matchAll(/[();]/gu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (!isInList(sentence, from, index) && (depth === 0 || index - from > LONGEST_CLAUSE)) {
      clauses.push(sentence.slice(from, index));
      from = index + 1 + (/^\s*/u.exec(sentence.slice(index + 1, index + 9))?.[0].length ?? 0);
      depth = 0;
    }
  }
  return [...clauses, sentence.slice(from)];
}

/** "lần lượt đạt 67,8%; 50,4% và 46,3%": the numbers of one list. */
function isInList(sentence: string, from: number, semicolon: number): boolean {
  const ahead = sentence.slice(Math.max(from, semicolon - LONGEST_LIST), semicolon);
  return IN_ORDER.test(ahead) && /^\s*\d/u.test(sentence.slice(semicolon + 1, semicolon + 4));
}

const IN_ORDER = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})[^.:()]*\d%?\s*$/iu;
const LONGEST_LIST = 200;
const LONGEST_CLAUSE = 2000;

function cutShort(clause: string): readonly string[] {
  if (clause.length <= LONGEST_CLAUSE) return [clause];
  const pieces: string[] = [];
  for (let from = 0; from < clause.length;) {
    const end = from + LONGEST_CLAUSE;
    const space = end < clause.length ? clause.lastIndexOf(' ', end) : clause.length;
    const to = space > from ? space : end;
    pieces.push(clause.slice(from, to));
    from = to;
  }
  return pieces;
}
