import type { Language } from '#core/findings/message';

/** What the page around the pane says. */
export interface PreviewWords {
  readonly notice: string;
  readonly open: string;
  readonly save: string;
  readonly sampleBook: string;
  readonly sampleFiles: string;
  readonly emptyBook: string;
  readonly formula: string;
  readonly sheets: string;
  readonly pane: string;
  readonly noField: string;
  readonly opened: (name: string) => string;
  readonly notOpened: (name: string) => string;
  readonly refused: (message: string) => string;
}

export const WORDS: Readonly<Record<Language, PreviewWords>> = {
  vi: {
    notice: 'Bản xem thử – không phải Excel. Số liệu mẫu là mô phỏng.',
    open: 'Mở .xlsx',
    save: 'Tải về .xlsx',
    sampleBook: 'Mở sổ mẫu Bắc Giang 2022',
    sampleFiles: 'Đưa báo cáo mẫu vào khung',
    emptyBook: 'Sổ tính trống',
    formula: 'Nội dung ô',
    sheets: 'Trang tính',
    pane: 'Tổng kết TT&TT',
    noField: 'Khung chưa ở bước nhận báo cáo. Chọn bước “Nhận” rồi bấm lại.',
    opened: (name) => `Đã mở ${name}.`,
    notOpened: (name) => `Không mở được ${name}. Chọn một tệp .xlsx khác.`,
    refused: (message) => `Không nhập được vào ô: ${message}`,
  },
  en: {
    notice: 'A preview – this is not Excel. The sample’s figures are simulated.',
    open: 'Open .xlsx',
    save: 'Download .xlsx',
    sampleBook: 'Open the sample book Bắc Giang 2022',
    sampleFiles: 'Give the sample’s files to the pane',
    emptyBook: 'Empty workbook',
    formula: 'Content of the cell',
    sheets: 'Sheets',
    pane: 'ICT Year-End',
    noField: 'The pane is not at the step that takes files. Choose “Collect” and press again.',
    opened: (name) => `${name} is open.`,
    notOpened: (name) => `${name} could not be opened. Choose another .xlsx file.`,
    refused: (message) => `The cell does not take this: ${message}`,
  },
};
