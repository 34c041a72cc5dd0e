/** A sample set as the server offers it. */
export interface Sample {
  readonly book: string;
  readonly submissions: readonly string[];
}

/** The Bắc Giang 2022 sample: simulated figures, real forms. */
export async function sampleOffered(): Promise<Sample> {
  const answer = await fetch('samples/bac-giang-2022.json');
  return (await answer.json()) as Sample;
}

export async function fetchFile(address: string): Promise<File> {
  const answer = await fetch(address);
  const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
  return new File([await answer.arrayBuffer()], name);
}

/**
 * Gives files to the pane as if somebody had chosen them there. False when the pane shows no
 * field for files.
 */
export function giveTo(frame: HTMLIFrameElement, files: readonly File[]): boolean {
  const field = frame.contentDocument?.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) return false;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
