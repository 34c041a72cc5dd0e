import { message } from './message';

export const catalogueRefusals = {
  'catalogue-bug': message<{ detail: string }>({
    vi: ({ detail }) => `${detail}`,
    en: ({ detail }) => `${detail}`,
  }),
} as const;
