import { Parser } from 'saxen';
import { damagedPart, Unreadable, xmlEntities } from '../unreadable';
import { decodeXmlText, IllFormedXml } from './decodeXmlText';

/** What happens at each piece of an XML text. Names come with their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * An attribute's value, decoded; undefined where there is none. "*:id" asks for the attribute
 * "id" of any namespace. To be asked only while its element is opened.
 */
export type XmlAttributes = (name: string) => string | undefined;

/**
 * Walks through an XML text, strictly: anything that is not well formed makes the part damaged,
 * and a DOCTYPE is refused, since only attacks bring one. Nothing is ever expanded.
 */
export function walkXml(xml: string, part: string, visitor: XmlVisitor): void {
  try {
    parse(xml, part, visitor);
  } catch (cause) {
    if (cause instanceof IllFormedXml) throw damagedPart(part, damageOf(cause));
    throw cause;
  }
}

function parse(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new Parser();
  const stop = (problem: Error): void => {
    throw problem instanceof Unreadable ? problem : new IllFormedXml(problem.message);
  };
  let attributesOf: () => Record<string, string> | false = () => ({});
  const attributes: XmlAttributes = (name) => {
    const all = attributesOf();
    if (all === false) throw new IllFormedXml('attributes');
    const written = name.startsWith('*') ? nameWithPrefix(all, name.slice(1)) : name;
    const value = Object.hasOwn(all, written) ? all[written] : undefined;
    return value === undefined ? undefined : decodeXmlText(value);
  };

  parser.on('error', stop).on('warn', stop);
  parser.on('attention', () => {
    throw xmlEntities(part);
  });
  parser.on('openTag', (name, getAttributes) => {
    attributesOf = getAttributes;
    visitor.open(name, attributes);
  });
  if (visitor.close !== undefined) {
    const close = visitor.close.bind(visitor);
    parser.on('closeTag', (name) => {
      close(name);
    });
  }
  if (visitor.text !== undefined) {
    const text = visitor.text.bind(visitor);
    parser.on('text', (raw) => {
      text(decodeXmlText(raw));
    });
    parser.on('cdata', (raw) => {
      text(raw.replace(/\r\n?/g, '\n'));
    });
  }
  parser.parse(xml);
}

function nameWithPrefix(attributes: Record<string, string>, ending: string): string {
  return Object.keys(attributes).find((name) => name.endsWith(ending)) ?? '';
}

function damageOf({ message }: IllFormedXml): 'cut-off' | 'ill-formed' {
  return /unexpected end of file|unclosed|missing start tag/.test(message)
    ? 'cut-off'
    : 'ill-formed';
}
