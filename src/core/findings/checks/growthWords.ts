import type { DecimalText, NamedIndicator } from '../figureInWords';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';

/** About one cell's value beside last year's. */
export interface AboutGrowth {
  readonly indicator: NamedIndicator;
  readonly cell: string;
  readonly value: DecimalText;
  readonly prior: DecimalText;
  /** A total whose other parts moved the other way by as much. */
  readonly offsetIn?: NamedIndicator;
  /** The figure with its decimal mark elsewhere, where that explains everything. */
  readonly repaired?: DecimalText;
}

type AboutMark = Pick<AboutGrowth, 'indicator' | 'repaired'>;

export function markVi({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` Nếu đặt lại dấu thập phân (hoặc thừa, thiếu một chữ số) thì là ${levelVi(repaired, indicator)}, gần với năm trước.`;
}

export function markEn({ repaired, indicator }: AboutMark): string {
  if (repaired === undefined) return '';
  return ` With its decimal mark elsewhere (or a digit too many or too few) it is ${levelEn(repaired, indicator)}, near to last year.`;
}

export function offsetVi({ offsetIn }: AboutGrowth): string {
  if (offsetIn === undefined) return '';
  return ` Các phần khác của ${nameVi(offsetIn)} thay đổi ngược lại nên tổng gần như không đổi: có thể số này nay được tính vào phần khác.`;
}

export function offsetEn({ offsetIn }: AboutGrowth): string {
  if (offsetIn === undefined) return '';
  return ` The other parts of ${nameEn(offsetIn)} moved the other way, so that the total has hardly changed: this may now be counted among them.`;
}
