/** A file made in the pane, for the person to keep. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Hands a file to the browser as a download; nothing leaves this computer. */
export function offerFile({ name, type, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download is read after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN);
}

/** Milliseconds. */
const READ_BY_THEN = 60_000;
