import { message } from './message';

export const fileRefusals = {
  'file-bug': message<{ detail: string }>({
    vi: ({ detail }) => `${detail}`,
    en: ({ detail }) => `${detail}`,
  }),
} as const;
