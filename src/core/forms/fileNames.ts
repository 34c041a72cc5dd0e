/**
 * Names for files of one folder that every file system takes; two units of one name are told apart
 * by their codes.
 */
export function fileNames(): (wanted: string, code: string) => string {
  const used = new Set<string>();
  return (wanted, code) => {
    const plain = wanted
      .normalize('NFC')
      .replace(/[<>:"/\\|?*\p{Control}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      .replace(/[. ]+$/, '');
    const name = used.has(plain.toLowerCase()) ? `${plain} (${code})` : plain;
    used.add(name.toLowerCase());
    return name;
  };
}

/** With a folder and an ending, names stay within what Windows opens. */
const LONGEST_NAME = 100;
