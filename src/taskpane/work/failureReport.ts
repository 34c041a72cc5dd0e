/**
 * What can be sent to the developers about a bug: where it happened, and nothing of what was
 * worked on, neither figures nor names of files.
 */
export function failureReport(cause: unknown): string {
  if (!(cause instanceof Error)) return withoutContents(String(cause));
  const places = (cause.stack ?? '').split('\n').filter(isPlace).slice(0, 8);
  return [`${cause.name}: ${withoutContents(cause.message)}`, ...places].join('\n');
}

/** A line of the stack, by Chromium or by Safari; the lines of a long message stand among them. */
function isPlace(line: string): boolean {
  return /^\s*at .*:\d+:\d+\)?$|^[^\s“"']*@\S+:\d+:\d+$/.test(line);
}

/** A message may quote a cell or name a file: what is quoted, file names and digits go. */
function withoutContents(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, '"…"')
    .replace(FILE_NAME, '…')
    .replace(/\d/g, '#');
}

/** From the beginning of the line: names of files have spaces in them. */
const FILE_NAME = /[^\n:]*\.(xlsx?|xlsm|xlsb|ods|csv|docx?|pdf|zip)\b/gi;
