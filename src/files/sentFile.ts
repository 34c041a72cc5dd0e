/** Office's lock files, hidden files and the like, which nobody sent. */
const NOT_SENT = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file or folder of this name is something that a unit sent. */
export function isSentFile(name: string): boolean {
  return !NOT_SENT.test(name);
}
