/** The sentences of a paragraph, each as the clauses that semicolons outside brackets part. */
export function sentencesOf(paragraph: string): readonly (readonly string[])[] {
  return paragraph
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f\u2009]/gu, ' ')
    .split(
      /(?<=[^\s\d][.!?]|\d{3}[.!?])(?<!(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|KP|[HPXQ])\.)\s+(?=[\p{Lu}\-–•*+])|\n+/u,
    )
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => sentence.split(/;\s*(?![^()]*\))/u));
}
