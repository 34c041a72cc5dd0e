import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { isIsoDate } from '#core/catalogue/isoDate';
import { namesIn } from '#core/catalogue/namesIn';
import type { FormSettings, HouseSettings, YearBook } from '#core/catalogue/yearBook';
import { refuse, success, type Result } from '#core/findings/refusal';
import { exactText, fromExactText } from './recordContent';
import { parseMeasure } from '#core/numbers/measure';
import { signOf, type Rational } from '#core/numbers/rational';
import { plainSpelling } from '#core/numbers/spelling';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import { fieldText } from './fieldText';
import { plainText } from './findSheet';
import { INFORMATION_LABELS } from './informationLabels';
import type { ColumnReading } from './recordSheet';
import {
  BASE_PHRASE_WORDS,
  codeOf,
  COMPARISON_WORDS,
  STATUS_CODE_WORDS,
  type Vocabulary,
} from './vocabulary';

type Label = keyof typeof INFORMATION_LABELS;

/** Whose book it is and how the department writes; settings that are missing keep their default. */
export function readInformation(
  file: string,
  sheet: SheetSnapshot,
): Result<Pick<YearBook, 'department' | 'year' | 'settings'>> {
  const lines = new InformationLines(file, sheet);
  const department = lines.required('department');
  if (!department.ok) return department;
  const yearText = lines.required('year');
  if (!yearText.ok) return yearText;
  if (!/^(19|20)\d\d$/.test(yearText.value)) {
    return lines.refusal('year', yearText.value, 'bốn chữ số, ví dụ 2026');
  }
  const settings = readSettings(lines);
  if (!settings.ok) return settings;
  return success({
    department: department.value,
    year: Number(yearText.value),
    settings: settings.value,
  });
}

function readSettings(lines: InformationLines): Result<HouseSettings> {
  const comparison = lines.word('comparison', COMPARISON_WORDS, DEFAULT_SETTINGS.comparison);
  if (!comparison.ok) return comparison;
  const basePhrase = lines.word('basePhrase', BASE_PHRASE_WORDS, DEFAULT_SETTINGS.basePhrase);
  if (!basePhrase.ok) return basePhrase;
  const growthDecimals = lines.decimals('growthDecimals', DEFAULT_SETTINGS.growthDecimals);
  if (!growthDecimals.ok) return growthDecimals;
  const tableDecimals = lines.decimals('tableDecimals', DEFAULT_SETTINGS.tableDecimals);
  if (!tableDecimals.ok) return tableDecimals;
  const smallBase = lines.number('smallBase', DEFAULT_SETTINGS.smallBase);
  if (!smallBase.ok) return smallBase;
  const multipleFrom = lines.number('multipleFrom', DEFAULT_SETTINGS.multipleFrom);
  if (!multipleFrom.ok) return multipleFrom;
  const deadline = lines.day('deadline');
  if (!deadline.ok) return deadline;
  const forms = readFormSettings(lines);
  if (!forms.ok) return forms;
  return success({
    comparison: comparison.value,
    growthDecimals: growthDecimals.value,
    tableDecimals: tableDecimals.value,
    smallBase: smallBase.value,
    multipleFrom: multipleFrom.value,
    deadline: deadline.value,
    basePhrase: basePhrase.value,
    tables: DEFAULT_SETTINGS.tables,
    sentences: DEFAULT_SETTINGS.sentences,
    repeatedSentences: DEFAULT_SETTINGS.repeatedSentences,
    forms: forms.value,
  });
}

/** Whether the catalogue knows what is left out is for the maker of the forms to say. */
function readFormSettings(lines: InformationLines): Result<FormSettings> {
  const money = lines.money('formMoney', DEFAULT_SETTINGS.forms.money);
  if (!money.ok) return money;
  const status = lines.word('formStatus', STATUS_CODE_WORDS, DEFAULT_SETTINGS.forms.status);
  if (!status.ok) return status;
  const leftOut = lines.names('formLeftOut');
  if (!leftOut.ok) return leftOut;
  const breakdown = lines.names('formBreakdown');
  if (!breakdown.ok) return breakdown;
  return success({
    money: money.value,
    status: status.value,
    leftOut: leftOut.value,
    breakdown: breakdown.value,
  });
}

const MOST_DECIMALS = 6;

/** The labelled lines of the sheet, wherever they stand. */
class InformationLines {
  readonly #file: string;
  readonly #sheet: SheetSnapshot;

  constructor(file: string, sheet: SheetSnapshot) {
    this.#file = file;
    this.#sheet = sheet;
  }

  required(label: Label): Result<string> {
    const text = this.#text(label, undefined);
    if (!text.ok || text.value !== '') return text;
    return refuse({
      code: 'book-information-missing',
      arguments: {
        file: this.#file,
        sheet: this.#sheet.name,
        label: INFORMATION_LABELS[label],
      },
    });
  }

  word<Words extends Vocabulary>(
    label: Label,
    vocabulary: Words,
    otherwise: keyof Words & string,
  ): Result<keyof Words & string> {
    const text = this.#text(label, undefined);
    if (!text.ok) return text;
    if (text.value === '') return success(otherwise);
    const code = codeOf(vocabulary, text.value);
    return isWordOf(vocabulary, code)
      ? success(code)
      : this.refusal(label, text.value, Object.values(vocabulary).map(quoted).join(', '));
  }

  number(label: Label, otherwise: Rational): Result<Rational> {
    const text = this.#text(label, { as: 'number' });
    if (!text.ok) return text;
    if (text.value === '') return success(otherwise);
    const number = fromExactText(text.value);
    return number && signOf(number) >= 0
      ? success(number)
      : this.refusal(label, text.value, 'số không âm');
  }

  decimals(label: Label, otherwise: number): Result<number> {
    const number = this.number(label, { numerator: BigInt(otherwise), denominator: 1n });
    if (!number.ok) return number;
    const { numerator, denominator } = number.value;
    return denominator === 1n && numerator <= BigInt(MOST_DECIMALS)
      ? success(Number(numerator))
      : this.refusal(label, exactText(number.value), `số nguyên từ 0 đến ${MOST_DECIMALS}`);
  }

  money(label: Label, otherwise: string): Result<string> {
    const text = this.#text(label, undefined);
    if (!text.ok) return text;
    if (text.value === '') return success(otherwise);
    return parseMeasure(text.value)?.dimension === 'đồng'
      ? text
      : this.refusal(label, text.value, '“triệu đồng”, “tỷ đồng”');
  }

  names(label: Label): Result<readonly string[]> {
    const text = this.#text(label, undefined);
    return text.ok ? success(namesIn(text.value)) : text;
  }

  day(label: Label): Result<string> {
    const text = this.#text(label, { as: 'date' });
    if (!text.ok || text.value === '' || isIsoDate(text.value)) return text;
    return this.refusal(label, text.value, 'năm-tháng-ngày, ví dụ 2026-11-25');
  }

  refusal(label: Label, text: string, allowed: string): Result<never> {
    const cell = this.#cell(label);
    return refuse({
      code: 'book-value-unusable',
      arguments: {
        file: this.#file,
        sheet: this.#sheet.name,
        cell: cell ? cellAddress(cell.row, cell.column) : '',
        label: INFORMATION_LABELS[label],
        text,
        allowed,
      },
    });
  }

  #text(label: Label, reading: ColumnReading | undefined): Result<string> {
    const cell = this.#cell(label);
    if (!cell) return success('');
    const place = {
      file: this.#file,
      sheet: this.#sheet.name,
      cell: cellAddress(cell.row, cell.column),
    };
    const isBlank = cell.content.kind === 'text' && cell.content.text.trim() === '';
    if (isBlank) return success('');
    const text = fieldText(cell.content, reading, place);
    return text.ok ? success(text.value.trim()) : text;
  }

  /** The cell right of the label; the explanation further right is never taken for the value. */
  #cell(label: Label): CellSnapshot | undefined {
    const key = plainSpelling(INFORMATION_LABELS[label]);
    for (const { cells } of this.#sheet.rows) {
      const at = cells.find(({ content }) => plainSpelling(plainText(content)) === key);
      if (at) return cells.find(({ column }) => column === at.column + 1);
    }
    return undefined;
  }
}

function isWordOf<Words extends Vocabulary>(
  vocabulary: Words,
  code: string,
): code is keyof Words & string {
  return Object.hasOwn(vocabulary, code);
}

function quoted(word: string): string {
  return `“${word}”`;
}
