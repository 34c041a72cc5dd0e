import { Model } from '@ironcalc/wasm';
import type { Calculator } from './calculator';
import type { HostValue } from './cell';

/**
 * IronCalc as the calculator. It counts rows and columns from 1 and gives results as text only;
 * a result's digits are had by showing it in scientific notation, to fifteen digits.
 */
export function ironCalc(): Calculator {
  return new IronCalc();
}

const ALL_DIGITS = '0.0000000000000000E+00';
const FIRST_SHEET = '~';

class IronCalc implements Calculator {
  readonly #model = new Model('tongket', 'en', 'UTC', 'en');
  readonly #ids: string[] = [FIRST_SHEET];

  constructor() {
    this.#model.renameSheet(0, FIRST_SHEET);
    this.#model.pauseEvaluation();
  }

  addSheet(id: string, name: string): void {
    this.#model.newSheet();
    this.#ids.push(id);
    this.#model.renameSheet(this.#ids.length - 1, name);
  }

  renameSheet(id: string, name: string): void {
    this.#model.renameSheet(this.#position(id), name);
  }

  removeSheet(id: string): void {
    const position = this.#position(id);
    this.#model.deleteSheet(position);
    this.#ids.splice(position, 1);
  }

  enter(id: string, row: number, column: number, content: string | HostValue | undefined): void {
    const sheet = this.#position(id);
    if (content === undefined) {
      this.#model.rangeClearAll(sheet, row + 1, column + 1, row + 1, column + 1);
      return;
    }
    this.#model.setUserInput(sheet, row + 1, column + 1, inputText(content));
    if (typeof content !== 'string') return;
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.#model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
  }

  calculate(): void {
    this.#model.evaluate();
  }

  result(id: string, row: number, column: number): HostValue {
    const sheet = this.#position(id);
    const shown = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.#model.getCellType(sheet, row + 1, column + 1)) {
      case CELL_TYPES.number:
        return { kind: 'number', value: Number(shown) };
      case CELL_TYPES.boolean:
        return { kind: 'boolean', value: shown === 'TRUE' };
      case CELL_TYPES.error:
        return { kind: 'error', error: shown };
      default:
        return { kind: 'text', text: shown };
    }
  }

  formula(id: string, row: number, column: number): string {
    return this.#model.getCellContent(this.#position(id), row + 1, column + 1);
  }

  #position(id: string): number {
    return this.#ids.indexOf(id);
  }
}

/** The numbers of Excel's function TYPE. */
const CELL_TYPES = { number: 1, boolean: 4, error: 16 } as const;

function inputText(content: string | HostValue): string {
  if (typeof content === 'string') return content;
  if (content.kind === 'text') return `'${content.text}`;
  if (content.kind === 'boolean') return content.value ? 'TRUE' : 'FALSE';
  return content.kind === 'error' ? content.error : String(content.value);
}
