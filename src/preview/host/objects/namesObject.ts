import { HostError } from '../hostError';
import type { HostSheet } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';
import { field, type HostObject } from './hostObject';

/** The names that belong to a sheet. */
export function namesObject(book: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () => [...sheet.names.keys()].map(one),
    item: (key) => {
      if (!sheet.names.has(String(key))) {
        throw new HostError('ItemNotFound', `There is no name "${String(key)}".`);
      }
      return one(String(key));
    },
    finders: {
      GetItemOrNullObject: (key) => (sheet.names.has(String(key)) ? one(String(key)) : null),
      Add: (key, formula) => {
        const name = String(key);
        if (sheet.names.has(name)) {
          throw new HostError('ItemAlreadyExists', `There is a name "${name}" already.`);
        }
        sheet.names.set(name, { formula: String(formula), isVisible: true });
        book.touch();
        return one(name);
      },
    },
  };

  function one(key: string): HostObject {
    const current = () => sheet.names.get(key) ?? { formula: '', isVisible: true };
    return {
      type: 'NamedItem',
      identity: { _Id: key },
      properties: {
        Name: { get: () => key },
        Formula: field(
          () => current().formula,
          (formula) => sheet.names.set(key, { ...current(), formula: String(formula) }),
        ),
        Value: { get: () => current().formula.replace(/^="?|"$/g, '') },
        Visible: field(
          () => current().isVisible,
          (isVisible) => sheet.names.set(key, { ...current(), isVisible: Boolean(isVisible) }),
        ),
      },
      methods: {
        Delete: () => {
          sheet.names.delete(key);
          book.touch();
        },
      },
    };
  }
}
