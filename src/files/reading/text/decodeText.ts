/** Text, and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  /** The old Vietnamese encoding that was assumed because the bytes are not UTF-8. */
  readonly isGuessed: boolean;
}

/** Characters that texts have no use for: what holds them is no text. */
const NOT_IN_TEXTS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The text that bytes are, by their byte order mark; else UTF-8 if they are; else UTF-16 without
 * a mark; else Windows-1258, which old Vietnamese programs wrote, or TCVN3, whose bytes stay
 * Latin letters here and are repaired where labels are matched. Undefined when they are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  for (const encoding of ENCODINGS) {
    if (!encoding.mayBe(bytes)) continue;
    const text = decodeAs(encoding.label, bytes);
    if (text === undefined || NOT_IN_TEXTS.test(text)) continue;
    return { text: text.normalize('NFC'), isGuessed: encoding.isGuess === true };
  }
  return undefined;
}

interface Encoding {
  readonly label: string;
  readonly mayBe: (bytes: Uint8Array) => boolean;
  readonly isGuess?: true;
}

const ENCODINGS: readonly Encoding[] = [
  { label: 'utf-16le', mayBe: ([first, second]) => first === 0xff && second === 0xfe },
  { label: 'utf-16be', mayBe: ([first, second]) => first === 0xfe && second === 0xff },
  { label: 'utf-8', mayBe: (bytes) => !bytes.includes(0) },
  { label: 'utf-16le', mayBe: (bytes) => hasZerosAt(bytes, 1) },
  { label: 'utf-16be', mayBe: (bytes) => hasZerosAt(bytes, 0) },
  { label: 'windows-1252', mayBe: isTcvn3, isGuess: true },
  { label: 'windows-1258', mayBe: (bytes) => !bytes.includes(0), isGuess: true },
];

/** UTF-16 of a table is full of zeros at every second place: digits and separators. */
function hasZerosAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const zeros = [0, 0];
  const { length } = bytes.subarray(0, 4096);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  return (zeros[parity] ?? 0) > length / 8 && (zeros[1 - parity] ?? 0) === 0;
}

/** TCVN3 writes many vowels as bytes that are signs elsewhere, between the letters of words. */
function isTcvn3(bytes: Uint8Array): boolean {
  let high = 0;
  let signs = 0;
  for (const byte of bytes) {
    if (byte >= 0xa0) high += 1;
    if (byte >= 0xa7 && byte <= 0xbf) signs += 1;
  }
  return !bytes.includes(0) && signs > high / 4;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
