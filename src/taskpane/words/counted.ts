/** Counts as a language writes them: 1.234 in Vietnamese, 1,234 in English. */
export function counted(locale: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
}
