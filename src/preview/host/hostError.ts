/** An error as Excel names it: the code is one of Office's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** What the embedded workbook does not know it refuses as an old Excel does. */
export function notSupported(what: string): HostError {
  return new HostError('ApiNotFound', `The embedded workbook has no ${what}.`);
}
