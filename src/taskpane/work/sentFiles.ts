import { isSentFile } from '#files/sentFile';

/** A file that somebody gave to the pane, and its name in findings. */
export interface SentFile {
  /** Path below the folder that was given, with '/'. */
  readonly file: string;
  readonly content: File;
}

/** The files chosen in a file dialogue, of a folder or one by one. */
export function chosenFiles(list: Iterable<File>): readonly SentFile[] {
  const files = [...list].map((content) => ({ file: pathOf(content), content }));
  return inOrder(files.filter(({ file }) => file.split('/').every(isSentFile)));
}

/** The files that were dropped, folders walked to the bottom. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly SentFile[]> {
  // The list of items is emptied when the event ends: it is read before anything is awaited.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const files: SentFile[] = [];
  for (const entry of entries) if (entry) await walk(entry, '', files);
  return inOrder(files);
}

/** A folder that was given is not part of the names of what lies in it. */
function pathOf({ name, webkitRelativePath }: File): string {
  const below = webkitRelativePath.split('/').slice(1).join('/');
  return (below === '' ? name : below).normalize('NFC');
}

async function walk(entry: FileSystemEntry, below: string, found: SentFile[]): Promise<void> {
  if (!isSentFile(entry.name)) return;
  if (isFile(entry)) {
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ file: `${below}${entry.name}`.normalize('NFC'), content });
  }
  if (isFolder(entry)) {
    const isGivenFolder = below === '' && entry.fullPath === `/${entry.name}`;
    const inside = isGivenFolder ? '' : `${below}${entry.name}/`;
    for (const child of await childrenOf(entry)) await walk(child, inside, found);
  }
}

/** A folder's reader gives its entries in portions, and an empty one at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function inOrder(files: readonly SentFile[]): readonly SentFile[] {
  return [...files].sort((left, right) => (left.file < right.file ? -1 : 1));
}
