import { SEVERITY } from '#core/findings/finding';
import type { Refusal } from '#core/findings/refusal';
import type { FileReading } from './reading';

/** The reading of a file that gave nothing but a reason. */
export function unreadableFile(file: string, year: number, refusal: Refusal): FileReading {
  return {
    file,
    submissions: [],
    findings: [
      {
        rule: 'unreadable-file',
        severity: SEVERITY['unreadable-file'],
        unit: '',
        indicator: '',
        year,
        source: { file, sheet: '', cell: '' },
        message: { code: 'unreadable-file/refused', arguments: { refusal } },
      },
    ],
  };
}
