import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import { joinedSource, NOWHERE, raise } from '../raise';
import { proposalOf, repairOf, type ProposedValue } from '../repairOf';
import { describeRule } from '../rule';
import type { SheetLine, SheetRow, UnitSheets } from './sheetLines';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { exchangedRows } from './exchangedRows';
import { breaksWhole, compareRearrangements, valueOfMove } from './rearrangement';
import type { MovedRow } from './rowFit';
import { hasFarRows, type ShiftedStretch } from './shiftProof';
import { provenStretch, rotationOf } from './shiftedStretch';

export const rowsShifted = describeRule('rows-shifted', {
  title: { vi: 'Số bị lệch dòng', en: 'Rows shifted' },
  meaning: {
    vi: 'Số của dòng (hoặc cột) này nằm ở dòng (cột) bên cạnh: số năm nay xa số năm trước của chính dòng ấy nhưng gần số năm trước của dòng ngay trên (hoặc ngay dưới); hoặc hai số ghi đổi chỗ cho nhau. Một phát hiện nêu các ô; đề xuất đưa từng số về dòng của nó.',
    en: 'The figures of one row (or column) stand in the next: this year’s figure is far from its own row’s last year, and near that of the row just above (or below); or two figures were typed in each other’s place. One finding names the cells; the proposal takes each figure back to its row.',
  },
  cases: [
    {
      vi: '**Năm trước** ở đây là số năm trước nhân với mức biến động thường thấy của các đơn vị cùng loại, nếu có đủ đơn vị để biết.',
      en: '**Last year** means last year’s figure times the usual growth of units of the kind, where enough of them tell it.',
    },
    {
      vi: '**Dòng và cột:** các ô nằm ngang (bảng mỗi dòng một đơn vị, hay mỗi cột một chỉ tiêu) xét như các dòng.',
      en: '**Rows and columns:** figures side by side (in a table with a row for each unit, or a column for each indicator) are judged like rows.',
    },
    {
      vi: '**Lệch xa:** từ 3 dòng liền nhau trở lên xa số năm trước của mình (ngoài 1/2 đến 2 lần) mà số của dòng liền kề thì gần (trong 2/3 đến 3/2 lần); một trong các dòng ấy có thể để trống.',
      en: '**Far off:** three rows or more, one below the other, are not near their own last year (outside a half to twice) while the neighbour’s figure is (within two thirds to one and a half times); one of the rows may be empty.',
    },
    {
      vi: '**Dòng cỡ gần nhau:** cần ít nhất 4 dòng trống hoặc lệch quá 1/4 mà số liền dòng lại khớp trong 1/4, và 2 dòng xa (kể cả dòng cuối, nơi số của dòng khác đã đè lên).',
      en: '**Rows of like size:** four are needed that are empty or more than a quarter off while the neighbour’s figure fits within a quarter, and two far ones (counting the last, where another row’s figure has come to stand).',
    },
    {
      vi: '**Không dòng nào xa:** cần ít nhất 4 dòng lệch quá 15% (dòng tăng, dòng giảm), kể cả dòng cuối, mà số liền dòng khớp trong 12% (cộng lại khớp hơn từ 2 lần; 3 dòng, nếu số ở dòng ngay trước ghi lặp lại); nếu dòng đầu để trống thì các dòng có thể cùng tăng, nhưng phải khớp hơn từ 4 lần; nếu dòng đầu trống hoặc ghi lặp và số ở dòng cuối xa năm trước của nó (hoặc dòng đầu trống, một dòng xa và một dòng khác lệch) thì chỉ cần mỗi số khớp dòng liền trước trong 12%; hoặc ít nhất 5 dòng mà dời một dòng khớp hơn, cộng lại từ 4 lần trở lên.',
      en: '**None far off:** four rows, the last with them, must be more than 15% off, some up and some down, while the neighbour’s figure fits within 12% (twice better together; three, where the number before them stands twice); where the first row was left empty all may be up, but must fit four times better; where the first row is empty or stands twice and the last is far from its own last year (or the first is empty, one row is far and another off), each figure need only fit the row before within 12%; or five rows must fit better one row away, four times together.',
    },
    {
      vi: '**Hai dòng** xa mà số liền dòng khớp trong 1/4 cũng đủ, nếu dòng cuối xa năm trước của mình, hoặc nếu số của dòng cuối nằm ở dòng đầu (xoay vòng): khi đó không số nào bị mất, và đề xuất đủ mọi dòng.',
      en: '**Two rows** far off whose neighbour’s figure fits within a quarter suffice where the last row is far from its own last year, or where its figure stands in the first row (a rotation): then no figure is lost and all rows are proposed.',
    },
    {
      vi: '**Ghi đổi chỗ:** hai số của một đơn vị trong một tệp xa năm trước của mình mà mỗi số lại gần năm trước của chỉ tiêu kia (trong 1/4; chỉ lệch quá 1/4 thì phải trong 12%); hai đơn vị trong một bảng cũng xét như vậy, mỗi đơn vị một phát hiện. Nếu đổi chỗ mà một số lớn hơn tổng thể của nó, hoặc nhiều dòng xoay vòng khớp hơn, thì chỉ nêu, không đề xuất.',
      en: '**Exchanged:** two figures of a unit in one file far from their own last year, each near the other’s (within a quarter; within 12% where they are only more than a quarter off); so with two units in one table, with one finding for each. Where exchanging them would make one more than its whole, or several rows turned round fit better, nothing is proposed.',
    },
    {
      vi: '**Từ dòng nào đến dòng nào:** lấy từ dòng đầu đến dòng cuối mà lệch dòng giải thích được nhiều nhất; dòng nằm giữa được coi là lệch cùng, dù tình cờ gần số năm trước của mình.',
      en: '**From where to where:** from the first row to the last for which a shift explains most; rows between shifted ones count as shifted with them, though near their own last year by chance.',
    },
    {
      vi: '**Dòng cuối,** nơi số của dòng khác đã đè lên: số ấy không tính (ghi là “…”) cho đến khi đơn vị cho biết số của chính dòng đó.',
      en: '**The last row,** where another row’s figure has come to stand, is left out (written “…”) until the unit gives the row’s own.',
    },
    {
      vi: '**Cột của một chỉ tiêu** trong bảng mỗi dòng một đơn vị cũng xét như vậy khi từ 3 đơn vị xa năm trước của mình (kể cả ô trống và đơn vị cuối) mà số liền dòng khớp trong 1/4, hoặc sau một ô trống có 4 đơn vị lệch quá 15% về cả hai phía mà số liền dòng khớp trong 12%: mỗi đơn vị một phát hiện.',
      en: '**A column of one indicator** in a table with a row for each unit is judged so where three units (counting an empty cell and the last) are far from their own last year and the neighbour’s figure fits within a quarter, or where behind an empty cell four units are more than 15% off to both sides and the neighbour’s figure fits within 12%: one finding for each unit.',
    },
    {
      vi: '**Cảnh báo khác:** tăng trưởng ở những dòng ấy không nêu riêng; số nghi nhầm đơn vị tính ở đó vẫn để ngoài tổng nhưng đề xuất theo lệch dòng.',
      en: '**Other findings:** no growth of those rows is reported singly; a suspected slip of measure among them stays out of the total, but what is proposed follows from the shift.',
    },
  ],
  remedy: {
    vi: 'Mở tệp, xem dòng đầu bị lệch (thường do chèn hoặc xóa một ô); áp dụng đề xuất hoặc đề nghị đơn vị gửi lại.',
    en: 'Open the file and look at the first shifted row (a cell inserted or deleted, as a rule); apply the proposal or ask for the form again.',
  },
  authority: {
    vi: 'Kiểm tra theo dòng với năm trước; số liền dòng cùng khớp khi dời một dòng không thể là ngẫu nhiên.',
    en: 'Row by row against last year: neighbouring figures do not all fit one row away by chance.',
  },
  passing: {
    vi: 'Năm trước 120; 4.500; 31.000; năm nay 124; 4.620; 32.500.',
    en: 'Last year 120; 4,500; 31,000; this year 124; 4,620; 32,500.',
  },
  failing: {
    vi: 'Năm trước 120; 4.500; 31.000; 800; năm nay 17; 124; 4.620; 32.500.',
    en: 'Last year 120; 4,500; 31,000; 800; this year 17; 124; 4,620; 32,500.',
  },
});

/** What one shift of rows has done to a unit's sheet. */
export interface ShiftedRows {
  readonly finding: Finding;
  /** The indicators in whose rows the figures stand. */
  readonly rows: ReadonlySet<string>;
  /** By indicator, its own figure. */
  readonly own: ReadonlyMap<string, OwnFigure>;
}

/** A row's own figure, and the cell of another row in which it stands. */
interface OwnFigure extends ProposedValue {
  readonly value: Rational;
  readonly cell: string;
}

export function checkShiftedRows(
  examined: ExaminedYear,
  { lines }: UnitSheets,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
  pairs: readonly PartAndWhole[],
): readonly ShiftedRows[] {
  const { smallBase } = examined.collected.book.settings;
  return lines
    .filter(({ rows }) => hasFarRows(rows, smallBase))
    .flatMap(({ rows, isAcross }) => {
      const shift = shiftIn(rows, smallBase);
      if (!shift || isRatherExchanged(rows, shift, smallBase)) return [];
      return [shiftedRows(examined, answered, { ...shift, isAcross }, pairs)];
    });
}

/** A shift and its way. */
export interface Shift extends ShiftedStretch {
  readonly direction: 'up' | 'down';
}

/** The shift of a column: down, else up. */
export function shiftIn(column: readonly SheetRow[], smallBase: Rational): Shift | undefined {
  const down = provenStretch(column, smallBase);
  if (down) return { ...down, direction: 'down' };
  const up = provenStretch([...column].reverse(), smallBase);
  return up && { ...up, direction: 'up' };
}

/** Whether two of the rows in each other's place explain about as well what several turned round would. */
function isRatherExchanged(
  column: readonly SheetRow[],
  shift: Shift,
  smallBase: Rational,
): boolean {
  const rotation = rotationOf(shift);
  if (!rotation) return false;
  const rows = new Set(rotation.map(({ at }) => at));
  return exchangedRows(column, smallBase)
    .filter((exchange) => exchange.some(({ at }) => rows.has(at)))
    .some((exchange) => {
      return compareRearrangements(rotation, exchange, smallBase) !== 'clearly-better';
    });
}

function shiftedRows(
  { year }: ExaminedYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
  shift: Shift & Pick<SheetLine, 'isAcross'>,
  pairs: readonly PartAndWhole[],
): ShiftedRows {
  const { moved, lost, direction, beyond, isAcross } = shift;
  const rotation = rotationOf(shift);
  const inOrder = direction === 'down' ? moved : [...moved].reverse();
  const proposed = ownFigures(rotation ? fromFirst(rotation) : inOrder);
  const involved = inOrder.flatMap(({ at, from }) => [at.observation, from.observation]);
  const [first, ...rest] = involved.map((observation) => observation.source);
  const source = joinedSource(first ?? NOWHERE, rest);
  // What stands in the last row is the figure of the row before it.
  const left = rotation ? [] : [{ observation: lost.observation, value: undefined }];
  const isBroken = rotation !== undefined && breaksWhole(pairs, answered, rotation);
  const repair = isBroken ? undefined : repairOf('shifted-rows', [...proposed, ...left]);
  const finding = raise('rows-shifted', {
    unit: answered.unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: rotation ? 'rows-shifted/rotated' : 'rows-shifted',
      arguments: {
        cell: source.cell,
        ...(isAcross ? { inColumns: true } : {}),
        rows: moved.length,
        codes: inOrder.map(({ at }) => at.observation.indicator),
        direction,
        lost: lost.observation.indicator,
        ...(beyond ? { beyond: beyond.observation.indicator } : {}),
      },
    },
    ...(repair ? { proposal: proposalOf(repair), repair } : {}),
  });
  return {
    finding,
    rows: new Set(involved.map(({ indicator }) => indicator)),
    own: new Map(repair ? proposed.map((one) => [one.observation.indicator, one]) : []),
  };
}

function fromFirst(moved: readonly MovedRow[]): readonly MovedRow[] {
  return [...moved].sort((one, other) => one.at.place - other.at.place);
}

/** Of each row its own figure, where it stands somewhere. */
export function ownFigures(moved: readonly MovedRow[]): readonly OwnFigure[] {
  return moved.flatMap((move) => {
    const value = valueOfMove(move);
    const { observation } = move.at;
    return value ? [{ observation, value, cell: move.from.observation.source.cell }] : [];
  });
}

/**
 * A slip of measure that a shift of rows explains: the value stays out all the same, but it is
 * another row's, and what is proposed is the row's own.
 */
export function explainedByShift(slip: Finding, { rows, own }: ShiftedRows): Finding {
  if (slip.message.code !== 'unit-slip' || !rows.has(slip.indicator)) return slip;
  const { indicator, cell, value, prior } = slip.message.arguments;
  const { unit, year, source } = slip;
  const figure = own.get(slip.indicator);
  const repair = figure && repairOf('shifted-rows', [figure]);
  return raise('unit-slip', {
    unit,
    indicator: slip.indicator,
    year,
    source,
    message: {
      code: 'unit-slip/row-shifted',
      arguments: {
        indicator,
        cell,
        value,
        prior,
        own: figure && { cell: figure.cell, value: toDecimalText(figure.value) },
      },
    },
    ...(figure && repair ? { proposal: toDecimalText(figure.value), repair } : {}),
  });
}
