import type { HostValue } from './cell';

/** What computes formulas. Sheets are known by their ids; rows and columns count from 0. */
export interface Calculator {
  addSheet(id: string, name: string): void;
  renameSheet(id: string, name: string): void;
  removeSheet(id: string): void;
  /** A formula with its "=", a value, or nothing. */
  enter(id: string, row: number, column: number, content: string | HostValue | undefined): void;
  /** Computes everything that was entered; asked once a request. */
  calculate(): void;
  result(id: string, row: number, column: number): HostValue;
  /** The formula as it reads after sheets were renamed or removed. */
  formula(id: string, row: number, column: number): string;
}
