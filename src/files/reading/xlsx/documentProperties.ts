import { utcTime } from '../utcTime';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';

/** Custom document properties, as text. */
export function readCustomProperties(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let property: string | undefined;
  let value = '';
  walkXml(xmlText(bytes, part), part, {
    open(name, attributes) {
      if (!/(?:^|:)property$/.test(name)) return;
      property = attributes('name');
      value = '';
    },
    text(text) {
      value += text;
    },
    close(name) {
      if (!/(?:^|:)property$/.test(name) || property === undefined) return;
      properties.set(property, value.trim());
      property = undefined;
    },
  });
  return properties;
}

/** When the document says it was last saved. */
export function readModified(bytes: Uint8Array, part: string): string | undefined {
  const text = xmlText(bytes, part);
  const written = /<(?:\w+:)?modified\b[^>]*>\s*([^<\s]+)\s*</.exec(text)?.[1];
  return written === undefined ? undefined : utcTime(written);
}
