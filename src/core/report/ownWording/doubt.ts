/** One reason why a sentence is not taken for true. */
export interface Doubt {
  readonly kind:
    | 'false' // the figures say otherwise
    | 'missing' // without it the sentence claims more than the figures: a status, that some have not reported
    | 'unproven' // the book holds nothing that would prove it
    | 'unnamed'; // no number can be tested, because the indicator is not named
  /** The fragment that is false or not proven, or what should stand there. */
  readonly text: string;
}
