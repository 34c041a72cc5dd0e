/** One sentence in both languages, from typed arguments. Wrong arguments do not compile. */
export interface Message<Arguments> {
  readonly vi: (values: Arguments) => string;
  readonly en: (values: Arguments) => string;
}

export function message<Arguments>(texts: Message<Arguments>): Message<Arguments> {
  return texts;
}

export type Language = 'vi' | 'en';
