import { repairLegacyText } from '#core/catalogue/legacyText';
import type { TablePlace } from '#core/report/draft/tables/grid';
import { walkXml, type XmlAttributes } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { ZipParts } from '../zip/zipParts';
import { PlaceInTables } from './placeInTables';
import { ShownFields } from './shownFields';
import { readStyleFonts, type StyleFonts } from './styleFonts';

export const DOCUMENT_PART = 'word/document.xml';

export interface Paragraph {
  readonly text: string;
  /** Where in a table it stands, all from 0; merged columns count as many as they span. */
  readonly cell?: TablePlace;
}

/**
 * The paragraphs of a Word document in their order, those of table cells where the table stands;
 * behind the last one those of footnotes and endnotes, then of headers and footers, each once. Text
 * that was deleted under tracked changes is not there, nor are page numbers and tables of contents.
 * What floats in a text box follows the text of the paragraph it is anchored to, on lines of its own.
 */
export function readDocx(zip: ZipParts): readonly Paragraph[] {
  const fonts = readStyleFonts(zip);
  const notes = partsNamed(zip, /^word\/(?:footnotes|endnotes)\.xml$/);
  const margins = partsNamed(zip, /^word\/(?:header|footer)\d*\.xml$/);
  const read = (part: string): readonly Paragraph[] => readPart(zip, part, fonts);
  const said = new Set<string>();
  const repeated = margins.flatMap(read).filter(({ text }) => {
    const isNew = text.trim() !== '' && !said.has(text);
    said.add(text);
    return isNew;
  });
  const noted = notes.flatMap(read).filter(({ text }) => text.trim() !== '');
  return [...read(DOCUMENT_PART), ...noted, ...repeated.map(({ text }) => ({ text }))];
}

/** Remarks in the margin are talk about the draft, not its text: they are counted, not read. */
export function commentsOf(zip: ZipParts): number {
  let comments = 0;
  for (const part of partsNamed(zip, /^word\/comments\.xml$/)) {
    walkXml(xmlText(zip.read(part), part), part, {
      open: (name) => {
        if (name === 'w:comment') comments += 1;
      },
      text: () => undefined,
      close: () => undefined,
    });
  }
  return comments;
}

function partsNamed(zip: ZipParts, pattern: RegExp): readonly string[] {
  return [...zip.entries.keys()].filter((part) => pattern.test(part)).sort();
}

function readPart(zip: ZipParts, part: string, fonts: StyleFonts): readonly Paragraph[] {
  const reader = new PartReader(fonts);
  walkXml(xmlText(zip.read(part), part), part, reader);
  return reader.paragraphs;
}

/** Deletions, and the second copy of a text box that older programs are given. */
const HIDDEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
const GAPS: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr']);

/** A paragraph that is being read. */
interface OpenParagraph {
  text: string;
  style: string;
  /** Whether a run said its font; otherwise only the whole text can tell how it is stored. */
  hasFont: boolean;
}

class PartReader {
  readonly paragraphs: Paragraph[] = [];
  private readonly place = new PlaceInTables();
  private readonly fields = new ShownFields();
  private readonly unfinished: OpenParagraph[] = [];
  private boxes: string[] = [];
  private run = '';
  private font: string | undefined;
  private isRaised = false;
  private isText = false;
  private hidden = 0;

  constructor(private readonly fonts: StyleFonts) {}

  open(name: string, attributes: XmlAttributes): void {
    this.place.open(name, attributes);
    this.fields.open(name, attributes);
    if (name === 'w:p') this.beginParagraph();
    if (HIDDEN.has(name)) this.hidden += 1;
    this.isText = name === 'w:t';
    const current = this.unfinished.at(-1);
    if (!current) return;
    if (name === 'w:pStyle') current.style = attributes('w:val') ?? '';
    if (name === 'w:r') this.beginRun();
    if (name === 'w:rFonts') this.font = attributes('w:ascii') ?? attributes('w:hAnsi');
    if (name === 'w:vertAlign') this.isRaised = attributes('w:val') === 'superscript';
    if (GAPS.has(name) && this.isShown) this.run += ' ';
    if (name === 'w:noBreakHyphen' && this.isShown) this.run += '-';
  }

  text(piece: string): void {
    this.fields.text(piece);
    if (this.isText && this.isShown) this.run += piece;
  }

  close(name: string): void {
    this.isText = false;
    if (HIDDEN.has(name)) this.hidden -= 1;
    this.fields.close(name);
    this.place.close(name);
    if (name === 'w:r') this.endRun();
    if (name === 'w:p') this.endParagraph();
  }

  private get isShown(): boolean {
    return this.hidden === 0 && this.fields.areShown;
  }

  /** One within a run is of a text box: what the run said before belongs outside. */
  private beginParagraph(): void {
    this.endRun();
    this.unfinished.push({ text: '', style: '', hasFont: false });
  }

  private beginRun(): void {
    this.run = '';
    this.font = undefined;
    this.isRaised = false;
  }

  /** A raised number is the mark of a note. */
  private endRun(): void {
    const current = this.unfinished.at(-1);
    const { run, isRaised } = this;
    this.run = '';
    if (!current || (isRaised && /^\s*\(?\d{1,3}\)?\s*$/u.test(run))) return;
    const font = this.font ?? this.fonts.of(current.style);
    current.hasFont ||= font !== undefined && run !== '';
    current.text += font === undefined ? run : repairLegacyText(run, font);
  }

  private endParagraph(): void {
    const ended = this.unfinished.pop();
    if (!ended) return;
    const isContents = /^(?:TOC|Mục lục|MucLuc)\s*\d*/iu.test(ended.style);
    const whole = ended.hasFont ? ended.text : repairLegacyText(ended.text);
    const text = isContents ? '' : whole;
    if (this.unfinished.length > 0) {
      if (text.trim() !== '') this.boxes.push(text);
      return;
    }
    const { cell } = this.place;
    const shown = [text, ...this.boxes].join('\n');
    this.boxes = [];
    this.paragraphs.push(cell ? { text: shown, cell } : { text: shown });
  }
}
