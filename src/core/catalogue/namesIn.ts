/** "Báo chí|VT040": domains and codes, parted as aliases are. */
export function namesIn(text: string): readonly string[] {
  const names = text.normalize('NFC').split('|');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
