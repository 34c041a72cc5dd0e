import type { Observation } from '../observation';
import type { CalledAs, Remark, StatedChange, Submission, WithheldAnswer } from '../reading';
import type { ReadFile } from './readFile';

/** What one unit sent, while it is put together. */
export interface SubmissionDraft {
  readonly observations: Observation[];
  readonly withheld: WithheldAnswer[];
  readonly stated: StatedChange[];
  readonly remarks: Remark[];
  called: CalledAs | undefined;
}

export function draftOf(drafts: Map<string, SubmissionDraft>, unit: string): SubmissionDraft {
  const present = drafts.get(unit);
  if (present) return present;
  const draft: SubmissionDraft = {
    observations: [],
    withheld: [],
    stated: [],
    remarks: [],
    called: undefined,
  };
  drafts.set(unit, draft);
  return draft;
}

/** The draft as a submission of the file. */
export function submission(unit: string, draft: SubmissionDraft, read: ReadFile): Submission {
  const { file, year, modified, version, form } = read;
  const { called, remarks, ...told } = draft;
  const isOnlySender = new Set(read.senders).size === 1 && read.senders.includes(unit);
  const ofForm = form?.unit === unit ? form.breakdown : undefined;
  const breakdown = ofForm ?? read.ownBreakdowns.get(unit);
  return {
    unit,
    file,
    year,
    ...(version === undefined ? {} : { version }),
    ...(form?.unit === unit ? { asked: form.asked } : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(modified === undefined ? {} : { modified }),
    ...(isOnlySender && read.taxCode !== undefined ? { taxCode: read.taxCode } : {}),
    ...told,
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(called === undefined ? {} : { called }),
  };
}
