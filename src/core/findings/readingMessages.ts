import { message } from './message';

/** Sentences of the findings made while a file is read. */
export const readingMessages = {
  'unknown-unit': message<{ label: string; sheet: string }>({
    vi: ({ label, sheet }) =>
      `Trang tính “${sheet}”: không nhận ra đơn vị báo cáo “${label}”; số liệu của trang này chưa được tính. Ghi đúng tên đơn vị hoặc bổ sung tên gọi khác vào danh sách đơn vị.`,
    en: ({ label, sheet }) =>
      `Sheet “${sheet}”: the reporting unit “${label}” is not recognised, so its figures are left out. Write the unit's name or add an alias to the register.`,
  }),
} as const;
