import type { XmlAttributes } from '../xml/walkXml';

/** No spreadsheet shows more in one cell; counted spaces beyond it are an attack. */
const LONGEST_TEXT = 32_767;

/** Gathers the text that a cell shows: its paragraphs, each on a line. Comments are left out. */
export class OdsText {
  private text = '';
  private paragraphs = 0;
  private depth = 0;

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'text:p':
        this.depth += 1;
        this.paragraphs += 1;
        if (this.paragraphs > 1) this.text += '\n';
        return;
      case 'text:s':
        this.text += ' '.repeat(Math.min(countOf(attributes('text:c')), this.room()));
        return;
      case 'text:tab':
        this.text += '\t';
        return;
      case 'text:line-break':
        this.text += '\n';
    }
  }

  append(text: string): void {
    if (this.depth > 0) this.text += text.replace(/[\t\n\r ]+/g, ' ');
  }

  close(name: string): void {
    if (name === 'text:p') this.depth -= 1;
  }

  shown(): string {
    return this.text;
  }

  private room(): number {
    return Math.max(0, LONGEST_TEXT - this.text.length);
  }
}

function countOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 1;
}
