import { hasAscii } from './textItem';

/** Thrown where the markup is not written the plain way; the general reader then takes over. */
export class UnusualMarkup extends Error {}

const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
export const SLASH = 0x2f;
export const DIGIT_0 = 0x30;
export const DIGIT_9 = 0x39;
export const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
export const LETTER_T = 0x74;

/**
 * Moves over markup byte by byte: tags, attributes, texts. A name or value is a place in the bytes,
 * so that nothing is made of what nobody asks for. Every loop stops at '<' or '>'.
 */
export class PlainMarkup {
  /** Where the name and the value of the attribute just passed stand. */
  protected nameAt = 0;
  protected nameLength = 0;
  protected valueAt = 0;
  protected valueEnd = 0;

  constructor(
    protected readonly bytes: Uint8Array,
    protected at: number,
  ) {}

  /** Moves over one ' name="value"', or says that there is none before '>' or '/>'. */
  protected nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at] ?? 0;
    if (byte === GREATER) return false;
    const from = at;
    while (byte === SPACE || (byte >= TAB && byte < SPACE)) byte = bytes[(at += 1)] ?? 0;
    this.at = at;
    if (byte === GREATER || byte === SLASH) return false;
    if (at === from) throw new UnusualMarkup('an odd tag');

    this.nameAt = at;
    while (byte > SPACE && byte !== EQUALS && byte !== GREATER) byte = bytes[(at += 1)] ?? 0;
    this.nameLength = at - this.nameAt;
    if (byte !== EQUALS || bytes[at + 1] !== QUOTE) throw new UnusualMarkup('an odd attribute');
    at += 2;
    this.valueAt = at;
    byte = bytes[at] ?? 0;
    while (byte !== QUOTE) {
      if (byte === LESS || byte === AMPERSAND) throw new UnusualMarkup('an odd value');
      byte = bytes[(at += 1)] ?? 0;
    }
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** After the attributes: whether the tag closes itself. Moves past its end. */
  protected closesItself(): boolean {
    if (this.bytes[this.at] === GREATER) {
      this.at += 1;
      return false;
    }
    this.expect('/>');
    return true;
  }

  protected attributeNumber(): number {
    const { bytes, valueEnd } = this;
    let value = 0;
    for (let at = this.valueAt; at < valueEnd; at += 1) {
      const digit = bytes[at] ?? 0;
      if (digit < DIGIT_0 || digit > DIGIT_9) throw new UnusualMarkup('an odd number');
      value = value * 10 + digit - DIGIT_0;
    }
    return value;
  }

  protected attributeIsTrue(): boolean {
    const first = this.bytes[this.valueAt];
    return first === DIGIT_0 + 1 || first === LETTER_T;
  }

  protected skipText(): void {
    const { bytes } = this;
    let at = this.at;
    while (bytes[at] !== LESS) at += 1;
    this.at = at;
  }

  protected skipBlanks(): void {
    const { bytes } = this;
    let byte = bytes[this.at] ?? 0;
    while (byte === SPACE || (byte >= TAB && byte < SPACE)) byte = bytes[(this.at += 1)] ?? 0;
  }

  protected expect(ascii: string): void {
    if (!hasAscii(this.bytes, this.at, ascii)) throw new UnusualMarkup(`not ${ascii}`);
    this.at += ascii.length;
  }
}
