import type { Refusal } from '#core/findings/refusal';

/** What Office's errors have in common, whichever frame they were made in. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/**
 * The refusal that an error of Office stands for: why, and what the person can do. Undefined for
 * everything that Office did not report, which is a mistake of ours.
 */
export function officeRefusal(cause: unknown): Refusal | undefined {
  if (!isOfficeError(cause) || MISTAKES_OF_OURS.has(cause.code)) return undefined;
  return (
    REFUSALS_BY_CODE.get(cause.code) ?? { code: 'excel-failed', arguments: { code: cause.code } }
  );
}

/** Whether a request was refused for its size, so that a smaller one may pass. */
export function isTooLarge(cause: unknown): boolean {
  return isOfficeError(cause) && TOO_LARGE.has(cause.code);
}

const EDITING: Refusal = { code: 'excel-editing-cell', arguments: {} };
const OTHER_IN_FRONT: Refusal = { code: 'excel-other-workbook-in-front', arguments: {} };
const NOTHING_SELECTED: Refusal = { code: 'excel-no-cell-selected', arguments: {} };
const TOO_MUCH: Refusal = { code: 'excel-too-much-at-once', arguments: {} };
const UNEXPLAINED: Refusal = { code: 'excel-failed-for-no-stated-reason', arguments: {} };
const BUSY: Refusal = { code: 'excel-busy', arguments: {} };
const LOST: Refusal = { code: 'excel-connection-lost', arguments: {} };
const FORBIDDEN: Refusal = { code: 'excel-no-permission', arguments: {} };
const READ_ONLY: Refusal = { code: 'excel-read-only', arguments: {} };
const UNSUPPORTED: Refusal = { code: 'excel-not-supported', arguments: {} };

/** After Microsoft's list of the API's error codes. */
const REFUSALS_BY_CODE: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['InvalidOperationInCellEditMode', EDITING],
  ['CellEditModeFailed', EDITING],
  ['InactiveWorkbook', OTHER_IN_FRONT],
  ['GeneralException', UNEXPLAINED],
  ['InvalidSelection', NOTHING_SELECTED],
  ['RequestPayloadSizeLimitExceeded', TOO_MUCH],
  ['ResponsePayloadSizeLimitExceeded', TOO_MUCH],
  ['RangeExceedsLimit', TOO_MUCH],
  ['MemoryLimitReached', TOO_MUCH],
  ['ActivityLimitReached', BUSY],
  ['RequestAborted', BUSY],
  ['ServiceNotAvailable', BUSY],
  ['HostRestartNeeded', LOST],
  ['ConnectionFailure', LOST],
  ['NetworkError', LOST],
  ['Unauthenticated', LOST],
  ['OpenWorkbookLinksBlocked', FORBIDDEN],
  ['AccessDenied', FORBIDDEN],
  ['PermissionDenied', FORBIDDEN],
  ['ReadOnlyWorkbook', READ_ONLY],
  ['FileReadOnly', READ_ONLY],
  ['ApiNotAvailable', UNSUPPORTED],
  ['ApiNotFound', UNSUPPORTED],
  ['NotImplemented', UNSUPPORTED],
  ['UnsupportedOperation', UNSUPPORTED],
  ['UnsupportedFeature', UNSUPPORTED],
]);

/** The client library's own complaints about how it is used. */
const MISTAKES_OF_OURS = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath']);

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

function isOfficeError(cause: unknown): cause is OfficeError {
  if (typeof cause !== 'object' || cause === null) return false;
  const { name, code, debugInfo } = cause as Record<string, unknown>;
  return typeof code === 'string' && (name === 'RichApi.Error' || debugInfo !== undefined);
}
