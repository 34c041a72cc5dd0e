/** What was typed into the field of a form that has this name. */
export function textIn(answers: FormData, name: string): string {
  const answer = answers.get(name);
  return typeof answer === 'string' ? answer : '';
}
