import {
  type DecimalText,
  type NamedIndicator,
  numberInWords,
  placeInWords,
} from '../figureInWords';
import { message } from '../message';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** Sentences about figures that stand in another row or column than their own. */
export const misplacedMessages = {
  'same-as-prior/columns-swapped': message<{
    cell: string;
    rows: number;
    told: number;
    examples: readonly NamedIndicator[];
  }>({
    vi: ({ cell, rows, told, examples }) =>
      `${placeInWords(cell, 'vi')}nghi hai cột năm nay và năm trước bị đổi chỗ: ở ${rows} trong ${told} dòng đối chiếu được (${codesIn(examples, rows)}), số ở cột năm nay đúng bằng số năm trước đã công bố, còn số ở cột năm trước thì khác. Nếu đúng vậy thì lấy số ở cột năm trước làm số năm nay; đề nghị đơn vị xác nhận.`,
    en: ({ cell, rows, told, examples }) =>
      `${placeInWords(cell, 'en')}this year's and last year's columns seem swapped: in ${rows} of the ${told} rows that can be told (${codesIn(examples, rows)}) this year's column holds exactly what was published for last year, and last year's column something else. If so, last year's column has this year's figures; ask the unit to confirm.`,
  }),
  'rows-shifted/swapped': message<{
    cell: string;
    /** In a table whose rows are units they stand in two columns. */
    inColumns?: boolean;
    rows: readonly { readonly code: string; readonly value: DecimalText }[];
  }>({
    vi: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'vi')}số của hai ${lineVi(inColumns)} ${rows.map(({ code }) => code).join(', ')} đều xa năm trước của ${lineVi(inColumns)} mình nhưng gần năm trước của ${lineVi(inColumns)} kia: nghi ghi đổi chỗ cho nhau. Nếu đúng vậy thì ${rows.map(({ code, value }) => `${code} là ${numberInWords(value, 'vi')}`).join(', ')}; đề nghị đơn vị xác nhận.`,
    en: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'en')}the figures of ${rows.map(({ code }) => code).join(' and ')} are both far from their own last year and near that of the other ${lineEn(inColumns)}: probably typed in each other's place. If so, ${rows.map(({ code, value }) => `${code} is ${numberInWords(value, 'en')}`).join(', ')}; ask the unit to confirm.`,
  }),
  'rows-shifted/mixed': message<{
    cell: string;
    inColumns?: boolean;
    rows: readonly { readonly code: string; readonly value: DecimalText }[];
  }>({
    vi: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'vi')}số của hai ${lineVi(inColumns)} ${rows.map(({ code }) => code).join(', ')} đều xa năm trước của ${lineVi(inColumns)} mình nhưng gần năm trước của ${lineVi(inColumns)} kia; chỉ đổi chỗ hai số ấy thì vẫn chưa hợp lý: nghi nhiều ${lineVi(inColumns)} bị ghi lẫn. Đề nghị đơn vị xem lại các ${lineVi(inColumns)} này và các ${lineVi(inColumns)} lân cận.`,
    en: ({ cell, rows, inColumns }) =>
      `${placeInWords(cell, 'en')}the figures of ${rows.map(({ code }) => code).join(' and ')} are both far from their own last year and near that of the other ${lineEn(inColumns)}, but exchanging the two would not make all figures right: several ${lineEn(inColumns)}s are probably mixed up. Ask the unit to look at these and those beside them.`,
  }),
  'rows-shifted/rotated': message<{
    cell: string;
    inColumns?: boolean;
    rows: number;
    codes: readonly string[];
    direction: 'up' | 'down';
    lost: string;
  }>({
    vi: ({ cell, rows, codes, direction, lost, inColumns }) => {
      const line = lineVi(inColumns);
      return `${placeInWords(cell, 'vi')}${rows + 1} ${line} liền nhau (${codes.join(', ')}, ${lost}) không khớp năm trước của ${line} mình: số của mỗi ${line} nằm ở ${nextVi(direction, inColumns)}, còn số của ${lost} nằm ở ${line} ${direction === 'down' ? 'đầu' : 'cuối'} của đoạn ấy: nghi bị lệch ${line}. Mở tệp kiểm tra; nếu đúng thì đưa từng số về ${line} của nó.`;
    },
    en: ({ cell, rows, codes, direction, lost, inColumns }) =>
      `${placeInWords(cell, 'en')}${rows + 1} ${lineEn(inColumns)}s ${besideEn(inColumns)} (${codes.join(', ')}, ${lost}) do not fit their own last year: each one's figure stands in ${nextEn(direction, inColumns)}, and that of ${lost} in the ${direction === 'down' ? 'first' : 'last'} of them: probably shifted. Look into the file; if so, take each figure back to its ${lineEn(inColumns)}.`,
  }),
  'rows-shifted/of-units': message<{
    cell: string;
    inColumns?: boolean;
    indicator: NamedIndicator;
    unit: string;
    units: number;
    direction: 'up' | 'down';
    own: { readonly cell: string; readonly value: DecimalText } | undefined;
  }>({
    vi: ({ cell, indicator, unit, units, direction, own, inColumns }) =>
      `${placeInWords(cell, 'vi')}trong bảng nhiều đơn vị, ${nameVi(indicator)} của ${units} đơn vị liền nhau không khớp năm trước của mình, nhưng số của mỗi đơn vị lại nằm ở ${nextVi(direction, inColumns)}: nghi ${lineVi(inColumns !== true)} này bị lệch ${lineVi(inColumns)}. ${own ? `Nếu đúng vậy thì số của ${unit} nằm ở ô ${own.cell}: ${levelVi(own.value, indicator)}; đề nghị đơn vị xác nhận.` : `Nếu đúng vậy thì số đang ghi ở ${lineVi(inColumns)} của ${unit} là của đơn vị khác, không tính; hỏi lại số của chính ${unit}.`}`,
    en: ({ cell, indicator, unit, units, direction, own, inColumns }) =>
      `${placeInWords(cell, 'en')}in a table of several units ${nameEn(indicator)} of ${units} units ${besideEn(inColumns)} does not fit their own last year, but each one's figure stands in ${nextEn(direction, inColumns)}: the ${lineEn(inColumns !== true)} is probably shifted. ${own ? `If so, the figure of ${unit} stands in ${own.cell}: ${levelEn(own.value, indicator)}; ask the unit to confirm.` : `If so, what stands in the ${lineEn(inColumns)} of ${unit} is another unit's and does not count; ask for the figure of ${unit} itself.`}`,
  }),
  'rows-shifted/two-units': message<{
    cell: string;
    indicator: NamedIndicator;
    unit: string;
    other: string;
    from: string;
    value: DecimalText;
  }>({
    vi: ({ cell, indicator, unit, other, from, value }) =>
      `${placeInWords(cell, 'vi')}trong bảng nhiều đơn vị, ${nameVi(indicator)} của ${unit} và của ${other} đều xa năm trước của mình nhưng gần năm trước của đơn vị kia: nghi ghi đổi chỗ cho nhau. Nếu đúng vậy thì số của ${unit} nằm ở ô ${from}: ${levelVi(value, indicator)}; đề nghị đơn vị xác nhận.`,
    en: ({ cell, indicator, unit, other, from, value }) =>
      `${placeInWords(cell, 'en')}in a table of several units ${nameEn(indicator)} of ${unit} and of ${other} are both far from their own last year and near the other unit's: probably typed in each other's place. If so, the figure of ${unit} stands in ${from}: ${levelEn(value, indicator)}; ask the unit to confirm.`,
  }),
  'rows-shifted': message<{
    cell: string;
    inColumns?: boolean;
    rows: number;
    codes: readonly string[];
    direction: 'up' | 'down';
    lost: string;
    /** Behind the last row, where the shift may go on. */
    beyond?: string;
  }>({
    vi: ({ cell, rows, codes, direction, lost, beyond, inColumns }) => {
      const line = lineVi(inColumns);
      return `${placeInWords(cell, 'vi')}${rows} ${line} liền nhau (${codes.join(', ')}) không khớp năm trước của ${line} mình, nhưng số của mỗi ${line} lại nằm ở ${nextVi(direction, inColumns)}: nghi bị lệch ${line}. Mở tệp kiểm tra; nếu đúng thì đưa từng số về ${line} của nó; số đang ghi ở ${line} ${lost} khi đó không tính, và hỏi lại đơn vị số của chính ${lost}${beyond === undefined ? '' : ` (có thể là số ở ${line} ${beyond}: xem đoạn lệch có dài hơn không)`}.`;
    },
    en: ({ cell, rows, codes, direction, lost, beyond, inColumns }) => {
      const line = lineEn(inColumns);
      return `${placeInWords(cell, 'en')}${rows} ${line}s ${besideEn(inColumns)} (${codes.join(', ')}) do not fit their own last year, but each one's figure stands in ${nextEn(direction, inColumns)}: probably shifted. Look into the file; if so, take each figure back to its ${line}; what stands in the ${line} of ${lost} then does not count: ask the unit for the figure of ${lost} itself${beyond === undefined ? '' : ` (it may be what stands in the ${line} of ${beyond}: see whether the shift goes on)`}.`;
    },
  }),
} as const;

function lineVi(isColumn: boolean | undefined): string {
  return isColumn === true ? 'cột' : 'dòng';
}

function lineEn(isColumn: boolean | undefined): string {
  return isColumn === true ? 'column' : 'row';
}

function besideEn(inColumns: boolean | undefined): string {
  return inColumns === true ? 'side by side' : 'one below the other';
}

function nextVi(direction: 'up' | 'down', inColumns: boolean | undefined): string {
  const [after, before] = inColumns === true ? ['bên phải', 'bên trái'] : ['dưới', 'trên'];
  return `${lineVi(inColumns)} ngay ${direction === 'down' ? after : before}`;
}

function nextEn(direction: 'up' | 'down', inColumns: boolean | undefined): string {
  if (inColumns === true) {
    return `the column just to its ${direction === 'down' ? 'right' : 'left'}`;
  }
  return `the row just ${direction === 'down' ? 'below' : 'above'}`;
}

function codesIn(examples: readonly NamedIndicator[], rows: number): string {
  const codes = examples.map(({ code }) => code).join(', ');
  return rows > examples.length ? `${codes}, …` : codes;
}
