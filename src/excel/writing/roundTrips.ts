/** Thrown where the person stops the run; everything is then put back. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Excel on the web takes 5 MB; this leaves room for what surrounds the contents. */
const MOST_BYTES = 3_000_000;

/**
 * The round trips of one run. What is to be written is gathered until it fills a request; before
 * each request the run may be stopped.
 */
export class RoundTrips {
  #bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly signal: AbortSignal | undefined,
  ) {}

  /** To be called before so many bytes are added. */
  async makeRoomFor(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > MOST_BYTES) await this.go();
    this.#bytes += bytes;
  }

  async go(): Promise<void> {
    if (this.signal?.aborted) throw new Stopped();
    this.#bytes = 0;
    await this.context.sync();
  }
}
