import type { Language } from '#core/findings/message';

/** Where the pane finds itself once Office has answered. */
export interface Surroundings {
  /** Office's own word: PC, Mac, OfficeOnline; the embedded workbook of `npm start` says Preview. */
  readonly platform: string;
  /** The language of Excel's surface, Vietnamese unless it is another one. */
  readonly language: Language;
  readonly theme: Theme;
  /** The highest ExcelApi set, for the diagnostics page: '1.17'. */
  readonly excelApi: string;
  /** Keeps what different documents' hosts store in one browser apart. */
  readonly partition: string;
}

export interface Theme {
  readonly isDark: boolean;
  /** '#f3f3f3', where Office says so. */
  readonly background?: string;
}
