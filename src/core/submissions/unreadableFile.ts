import { SEVERITY } from '#core/findings/finding';
import type { Refusal } from '#core/findings/refusal';
import type { FileReading } from './reading';

/** What the program wrote itself lacks in no total. */
const OUR_OWN: ReadonlySet<Refusal['code']> = new Set(['is-our-book', 'is-our-result']);

/** The reading of a file that gave nothing but a reason. */
export function unreadableFile(file: string, year: number, refusal: Refusal): FileReading {
  return {
    file,
    submissions: [],
    findings: [
      {
        rule: 'unreadable-file',
        severity: OUR_OWN.has(refusal.code) ? 'note' : SEVERITY['unreadable-file'],
        unit: '',
        indicator: '',
        year,
        source: { file, sheet: '', cell: '' },
        message: { code: 'unreadable-file/refused', arguments: { refusal } },
      },
    ],
  };
}
