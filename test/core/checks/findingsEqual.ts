import assert from 'node:assert/strict';
import type { Finding } from '#core/findings/finding';

/** What a test says of a finding: 'rule unit indicator cell [proposal]', '·' for nothing. */
export function findingsEqual(actual: readonly Finding[], expected: readonly string[]): void {
  assert.deepEqual(actual.map(inBrief).sort(), [...expected].sort());
}

function inBrief({ rule, unit, indicator, source, proposal }: Finding): string {
  const place = [rule, unit, indicator, source.cell].map((part) => (part === '' ? '·' : part));
  return [...place, ...(proposal === undefined ? [] : [proposal])].join(' ');
}
