import { RULES } from '#core/checks/rules';
import { levelFormat } from '#core/report/frame/numberFormats';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Contact, ContactOrder } from '#core/priorities/contactOrder';
import { textOf } from '#core/workbook/plannedContent';
import type { BookNames } from './bookNames';
import { numbersColumn, signsColumn, wordsColumn } from './recordColumns';
import { exactOf, wholeOf } from './recordContent';
import { recordSheet, type RecordColumn, type RecordSheet } from './recordSheet';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { SHEETS } from './sheetNames';

/** A unit to call, and where it stands. */
interface PlacedContact extends Contact {
  readonly place: number;
  readonly isNeeded: boolean;
}

type Column = RecordColumn<PlacedContact>;

/** Whom to call first, one row for each unit of which something is to be asked. */
export function contactSheet({ contacts, needed }: ContactOrder, names: BookNames): SheetPlan {
  const placed = contacts.map((contact, position) => ({
    ...contact,
    place: position + 1,
    isNeeded: position < needed,
  }));
  return recordSheet(sheetOf(names), placed, placed.length);
}

/** More indicators than this make a cell unreadable; the findings list them all. */
const INDICATORS_NAMED = 6;

function sheetOf(names: BookNames): RecordSheet<PlacedContact> {
  return {
    name: SHEETS.contacts,
    title: 'THỨ TỰ LIÊN HỆ VỚI CÁC ĐƠN VỊ',
    explanation:
      'Xếp theo mức có thể làm thay đổi số toàn tỉnh và mức đáng ngờ của số liệu: đơn vị có số đáng ngờ hơn có thể đứng trước đơn vị đổi nhiều điểm hơn. Cột “Nếu sai, đổi” là mức mà tốc độ tăng, tỷ lệ (điểm phần trăm) hoặc mức tăng, giảm (theo đơn vị tính, xếp theo phần trăm so với năm trước; chưa so sánh được thì chính mức của chỉ tiêu) của chỉ tiêu bên cạnh thay đổi. “Chưa in được”: chỉ tiêu chưa có số, hoặc chưa so sánh được với năm trước, cho đến khi đơn vị trả lời. Từ dòng “không đổi tốc độ in ra” trở xuống, cộng tất cả lại cũng không làm tốc độ tăng, tỷ lệ hay mức tăng, giảm nào đổi một chữ số được in.',
    frozenColumns: 0,
    columns: [...unitColumns(names), ...effectColumns(names), ...askingColumns()],
  };
}

function unitColumns(names: BookNames): readonly Column[] {
  return [
    signsColumn('', 'TT', 6, ({ place }) => wholeOf(place)),
    wordsColumn('', 'Mã đơn vị', 12, ({ unit }) => unit),
    wordsColumn('', 'Đơn vị', 28, ({ unit }) =>
      unit === '' ? 'Số toàn tỉnh (sở)' : names.unit(unit),
    ),
  ];
}

/** What moves most if the unit is wrong, and by how much. */
function effectColumns(names: BookNames): readonly Column[] {
  return [
    numbersColumn(
      '',
      'Nếu sai, đổi',
      12,
      ({ effects: [first] }) =>
        first ? exactOf(roundHalfAwayFromZero(first.moved, DECIMALS)) : textOf(''),
      {
        numberFormat: ({ effects: [first] }) => levelFormat(first?.measure === '' ? DECIMALS : 0),
      },
    ),
    signsColumn('', 'Tính bằng', 13, ({ effects: [first], unprinted }) =>
      textOf(first ? first.measure || 'điểm phần trăm' : unprinted.length > 0 ? '' : NOTHING),
    ),
    signsColumn('', 'Mã số', 9, ({ effects: [first] }) => textOf(first?.indicator ?? '')),
    wordsColumn('', 'Chỉ tiêu đổi nhiều nhất', 36, ({ effects: [first] }) =>
      first ? names.indicator(first.indicator) : '',
    ),
  ];
}

const NOTHING = 'không đổi số nào';

/** What the unit is to be asked, and why it has to be. */
function askingColumns(): readonly Column[] {
  return [
    wordsColumn('', 'Cần hỏi về', 40, ({ doubts }) => askedAbout(doubts)),
    wordsColumn('', 'Chưa in được', 20, ({ unprinted }) => listed(unprinted)),
    signsColumn('', 'Cần gọi', 20, ({ isNeeded }) =>
      textOf(isNeeded ? 'cần gọi' : 'không đổi tốc độ in ra'),
    ),
  ];
}

const DECIMALS = 4;

/** "chưa gửi báo cáo" or "chưa có VT012, VT020; xem lại VT100; báo cáo: Sai năm báo cáo". */
function askedAbout(doubts: Contact['doubts']): string {
  const codes = (kind: Contact['doubts'][number]['kind']): readonly string[] =>
    doubts.flatMap((doubt) =>
      doubt.kind === kind && doubt.indicator !== '' ? [doubt.indicator] : [],
    );
  const ofReport = [...new Set(doubts.flatMap(rulesOfReport))];
  // Who has sent nothing lacks all that it owes.
  const isSilent = ofReport.includes(SILENT);
  const missing = isSilent ? '' : listed(codes('missing'));
  const questioned = listed(codes('questioned'));
  const titles = ofReport.filter((rule) => rule !== SILENT).flatMap(titlesOf);
  return [
    ...(isSilent ? ['chưa gửi báo cáo'] : []),
    ...(missing === '' ? [] : [`chưa có ${missing}`]),
    ...(questioned === '' ? [] : [`xem lại ${questioned}`]),
    ...(titles.length === 0 ? [] : [`báo cáo: ${titles.join(', ')}`]),
  ].join('; ');
}

const SILENT = 'missing-submission';

/** What was found of a unit as a whole, which names no figure of its own. */
function rulesOfReport({ findings }: Contact['doubts'][number]): string[] {
  return findings.filter(({ indicator }) => indicator === '').map(({ rule }) => rule);
}

function titlesOf(rule: string): readonly string[] {
  return RULES.flatMap(({ slug, title }) => (slug === rule ? [title.vi] : []));
}

function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, INDICATORS_NAMED).join(', ');
  return codes.length > INDICATORS_NAMED
    ? `${shown} và ${codes.length - INDICATORS_NAMED} chỉ tiêu nữa`
    : shown;
}
