import type { ReportContext } from './reportContext';
import { listedUnitStates } from './listedUnitStates';

/** The line "Nguồn" below a table: on whose reports it rests. */
export function sourceNote({ compilation, priorYear }: ReportContext): string {
  const listed = listedUnitStates(compilation);
  const sent = listed.filter(({ state }) => state !== 'missing').length;
  const reports =
    listed.length === 0
      ? 'số liệu ghi trong sổ tổng hợp'
      : `báo cáo của ${sent}/${listed.length} đơn vị`;
  return `Nguồn: tổng hợp từ ${reports}; số năm ${priorYear} theo số đã công bố, nếu chưa công bố thì theo báo cáo của đơn vị.`;
}
