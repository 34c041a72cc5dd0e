import { message } from './message';

export const bookRefusals = {
  'book-bug': message<{ detail: string }>({
    vi: ({ detail }) => `${detail}`,
    en: ({ detail }) => `${detail}`,
  }),
} as const;
