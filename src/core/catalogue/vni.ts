/** The character after a vowel in VNI text, and the marks it puts on the vowel. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** Characters that are a letter by themselves. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** A vowel with its mark: tones on every vowel, circumflexes on a, e, o, breves on a. */
const MARKED = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ôöñíìæóòî]/gi;

/** The text behind characters stored for the VNI fonts: a letter, then its mark ("Vieät" is Việt). */
export function fromVni(stored: string): string {
  return stored
    .replace(MARKED, (whole) => {
      const [first = '', mark = ''] = whole;
      const letter = LETTERS.get(first.toLowerCase()) ?? first.toLowerCase();
      const marked = letter + (MARKS.get(mark.toLowerCase()) ?? '');
      return first === first.toLowerCase() ? marked : marked.toUpperCase();
    })
    .normalize('NFC');
}
