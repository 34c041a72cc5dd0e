import type { ReportContext } from './reportContext';
import { listedUnitStates } from './listedUnitStates';

const START = 'Nguồn: tổng hợp từ ';

/** Whether a line below a table says on whose reports the whole year rests, whatever the table shows. */
export function isSourceNote(text: string): boolean {
  return text.startsWith(START);
}

/** The line "Nguồn" below a table: on whose reports it rests. */
export function sourceNote({ compilation, priorYear }: ReportContext): string {
  const listed = listedUnitStates(compilation);
  const sent = listed.filter(({ state }) => state !== 'missing').length;
  const reports =
    listed.length === 0
      ? 'số liệu ghi trong sổ tổng hợp'
      : `báo cáo của ${sent}/${listed.length} đơn vị`;
  return `${START}${reports}; số năm ${priorYear} theo số đã công bố, nếu chưa công bố thì theo báo cáo của đơn vị.`;
}
