/** What can be sent to the developers about a bug: where it happened, and no figures. */
export function failureReport(cause: unknown): string {
  if (!(cause instanceof Error)) return withoutDigits(String(cause));
  const places = (cause.stack ?? '').split('\n').slice(1, 9);
  return [`${cause.name}: ${withoutDigits(cause.message)}`, ...places].join('\n');
}

/** A message may quote a cell; its digits are figures, and the rest of it says enough. */
function withoutDigits(message: string): string {
  return message.replace(/\d/g, '#');
}
