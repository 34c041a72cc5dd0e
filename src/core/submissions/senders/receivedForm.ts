import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { sentForm, type FormIdentity } from './formIdentity';
import type { ReadingContext } from '../readingContext';

/** What a file is to the department that sent forms out. */
export interface ReceivedForm {
  /** Whether the file is one of our forms, damaged or not; its own formulas are then known. */
  readonly isOurs: boolean;
  /** Only where it names a unit of the register: otherwise the words on the sheet decide. */
  readonly identity: FormIdentity | undefined;
  readonly unit: ReportingUnit | undefined;
  readonly version: number | undefined;
  /** Why a form of ours is read like any other sheet: '' for a lost identity, else its strange unit. */
  readonly lost: string | undefined;
}

/** Recognises one of our forms; an identity that the register does not know is a damaged one. */
export function receivedForm(snapshot: WorkbookSnapshot, { book }: ReadingContext): ReceivedForm {
  const sent = sentForm(snapshot);
  switch (sent.kind) {
    case 'none':
      return { ...NO_FORM, isOurs: false, version: undefined, lost: undefined };
    case 'damaged':
      return { ...NO_FORM, isOurs: true, version: sent.version, lost: '' };
    case 'form': {
      const { identity } = sent;
      const unit = book.units.find(({ code }) => code === identity.unit);
      return unit
        ? { isOurs: true, identity, unit, version: identity.version, lost: undefined }
        : { ...NO_FORM, isOurs: true, version: identity.version, lost: identity.unit };
    }
  }
}

const NO_FORM = { identity: undefined, unit: undefined } as const;
