import type { UnitState } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { newPane, type PaneState } from '#taskpane/state/paneState';
import { reduce } from '#taskpane/state/reduce';
import type { PaneEvent } from '#taskpane/state/paneEvent';
import type { BookFacts } from '#taskpane/thread/bookFacts';
import type { CompiledYear } from '#taskpane/thread/compiledYear';

/** The pane after these things have happened, in order. */
export function paneAfter(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, newPane('vi', 'system'));
}

export const FACTS: BookFacts = {
  department: 'Sở Khoa học và Công nghệ tỉnh Thử Nghiệm',
  year: 2026,
  units: [
    { code: 'HH', name: 'Huyện Hiệp Hòa' },
    { code: 'LG', name: 'Huyện Lạng Giang' },
    { code: 'VTA', name: 'Viễn thông A' },
  ],
  indicators: [{ code: 'VT010', nameVi: 'Thuê bao', nameEn: 'Subscriptions', measure: 'thuê bao' }],
};

export function aUnit(unit: string, state: UnitState['state'], file = ''): UnitState {
  return { unit, state, received: '', version: '', file, observations: 0, errors: 0, warnings: 0 };
}

export function aFinding(severity: Finding['severity'], unit: string): Finding {
  return {
    rule: 'missing-submission',
    severity,
    unit,
    indicator: '',
    year: 2026,
    source: { file: '', sheet: '', cell: '' },
    message: { code: 'missing-submission', arguments: { unit } },
  };
}

export function aCompiledYear(parts: Partial<CompiledYear> = {}): CompiledYear {
  return {
    unitStates: [],
    findings: [],
    isDraft: false,
    observations: 0,
    totals: 0,
    headlines: [],
    contacts: { first: [], more: 0, others: 0 },
    ...parts,
  };
}
