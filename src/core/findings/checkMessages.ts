import { message } from './message';

/** Sentences of the findings made by the checks. */
export const checkMessages = {
  'missing-submission': message<{ unit: string }>({
    vi: ({ unit }) => `${unit} chưa gửi báo cáo. Đôn đốc đơn vị gửi số liệu.`,
    en: ({ unit }) => `${unit} has sent no report. Ask the unit for its figures.`,
  }),
} as const;
