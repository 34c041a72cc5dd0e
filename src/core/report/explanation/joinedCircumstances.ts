/** What is known of the circumstances, after what was done. */
export function joinedCircumstances(
  done: string,
  circumstances: readonly (readonly [string, string])[],
): string {
  const said = circumstances.filter(([, text]) => text !== '').map((words) => words.join(' '));
  return [done, ...said].join(', ');
}
