/** The outside world of one command: where it speaks and whether somebody is watching. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether standard error is a terminal, so that a progress bar makes sense. */
  readonly showsProgress: boolean;
  /** Aborts when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
}
