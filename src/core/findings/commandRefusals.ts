import { message } from './message';

export const commandRefusals = {
  'command-bug': message<{ detail: string }>({
    vi: ({ detail }) => `${detail}`,
    en: ({ detail }) => `${detail}`,
  }),
} as const;
