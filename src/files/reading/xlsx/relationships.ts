import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';

/** What one part of the package needs of another. Links to outside the file are left out. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: 'worksheet', 'styles', … in the strict and the usual dialect. */
  readonly kind: string;
  /** As written: relative to the folder of the part that needs it, or from the root. */
  readonly target: string;
}

export function readRelationships(bytes: Uint8Array, part: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  walkXml(xmlText(bytes, part), part, {
    open(name, attributes) {
      if (!/(?:^|:)Relationship$/.test(name)) return;
      if (attributes('TargetMode')?.toLowerCase() === 'external') return;
      relationships.push({
        id: attributes('Id') ?? '',
        kind: (attributes('Type') ?? '').replace(/^.*\//, ''),
        target: attributes('Target') ?? '',
      });
    },
  });
  return relationships;
}

/** The name of the part that holds a part's relationships. */
export function relationshipsPart(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** The name of the part that a part's relationship leads to. */
export function targetPart(target: string, part: string): string {
  const written = target.replaceAll('\\', '/');
  const absolute = written.startsWith('/') ? written.slice(1) : folderOf(part) + written;
  const steps: string[] = [];
  for (const step of absolute.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
