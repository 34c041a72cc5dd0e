import type { XmlAttributes } from '../xml/walkXml';

/** Fields whose result is no text of the author's: page numbers, dates of printing. */
const COUNTING = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|DATE|TIME|PRINTDATE|SAVEDATE)\b/iu;

/** Keeps account of the fields that are open, simple ones and those of begin, separate and end. */
export class ShownFields {
  /** Of the complex fields that are open, what each asks for and whether its result has begun. */
  private readonly complex: { code: string; isResult: boolean }[] = [];
  private readonly simple: boolean[] = [];
  private isCode = false;

  /** Whether text is shown where the reading stands. */
  get areShown(): boolean {
    return (
      !this.simple.includes(false) &&
      this.complex.every(({ code, isResult }) => !(isResult && COUNTING.test(code)))
    );
  }

  open(name: string, attributes: XmlAttributes): void {
    this.isCode = name === 'w:instrText';
    if (name === 'w:fldSimple') this.simple.push(!COUNTING.test(attributes('w:instr') ?? ''));
    if (name !== 'w:fldChar') return;
    const type = attributes('w:fldCharType');
    const last = this.complex.at(-1);
    if (type === 'begin') this.complex.push({ code: '', isResult: false });
    if (type === 'separate' && last) last.isResult = true;
    if (type === 'end') this.complex.pop();
  }

  /** A piece of text, which may be what a field asks for. */
  text(piece: string): void {
    const last = this.complex.at(-1);
    if (this.isCode && last) last.code += piece;
  }

  close(name: string): void {
    this.isCode = false;
    if (name === 'w:fldSimple') this.simple.pop();
  }
}
